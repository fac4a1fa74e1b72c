package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.When;
import org.anjuan.ui.casefile.EventLane.Event;
import org.anjuan.ui.casefile.EventLane.Lane;
import org.anjuan.ui.forms.PartText;

/** The events of a file in their lanes, by who acts. */
final class Lanes {

    private Lanes() {}

    /** The events of every lane that has any, in the order of their days. */
    static Map<Lane, List<Event>> of(CaseFile file) {
        Map<Lane, List<Event>> lanes = new EnumMap<>(Lane.class);
        for (var lane : Lane.values()) {
            var events = file.parts().stream()
                    .filter(part ->
                            of(part.kindOfPart()).filter(own -> own == lane).isPresent())
                    .flatMap(part -> day(part).map(day -> new Event(part, day)).stream())
                    .sorted(Comparator.comparing(Event::day))
                    .toList();
            if (!events.isEmpty()) lanes.put(lane, events);
        }
        return lanes;
    }

    private static Optional<LocalDate> day(Part part) {
        return PartText.when(part).map(When::earliest);
    }

    /** The lane of a kind; none for who takes part, for what is only reckoned, and for the papers and their order, which tell of what has its own mark. */
    static Optional<Lane> of(PartKind kind) {
        return switch (kind) {
            case PARTY, AGENT, WORKSHEET, OFFICE_PAPER, ARRANGEMENT -> Optional.empty();
            case LEAD,
                    INSPECTION,
                    INQUIRY_RECORD,
                    VIOLATION,
                    EVIDENCE,
                    SAMPLING_RECORD,
                    TEST_REPORT,
                    RECORDING,
                    PRESERVATION,
                    SEIZURE,
                    RECHECK -> Optional.of(Lane.FINDING);
            case SERVICE,
                    WAIVER,
                    DEFENCE,
                    HEARING,
                    CORRECTION_REPORT,
                    PAYMENT,
                    RECONSIDERATION,
                    LITIGATION,
                    RECUSAL,
                    OBJECTION,
                    DAMAGE_CLAIM -> Optional.of(Lane.ANSWERING);
            default -> Optional.of(Lane.ACTING);
        };
    }
}
