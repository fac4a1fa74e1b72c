package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.FindingCode;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.procedure.Irregularity.LateDeferral;
import org.anjuan.domain.procedure.Irregularity.LateExtension;
import org.anjuan.domain.procedure.Irregularity.RanOver;

/** Measures kept, and cases handled, beyond their time, and extensions that came when it was over. */
final class OverLimits {

    /** Sealing ends with its term (Administrative Coercion Law, arts. 25 and 27). */
    private static final String SEALING = "seizure-term";

    private OverLimits() {}

    static List<Irregularity> of(List<Deadline> deadlines) {
        var found = new ArrayList<Irregularity>();
        for (var limit : deadlines) {
            var id = limit.limit().id();
            var about = limit.part();
            if (about.isEmpty()) continue;
            if (isOver(limit)) found.add(ranOver(limit, about.get()));
            found.addAll(lateDeferrals(limit));
            for (var finding : limit.findings())
                if (finding.code() == FindingCode.EXTENSION_TOO_LATE
                        && finding.day().isPresent())
                    found.add(new LateExtension(
                            finding.part().orElse(about.get()),
                            id,
                            finding.day().get()));
        }
        return found.stream().distinct().toList();
    }

    private static List<Irregularity> lateDeferrals(Deadline limit) {
        if (!limit.limit().is(TimeLimit.Role.FINE_PAYMENT)) return List.of();
        var asked = limit.findings().stream()
                .filter(finding -> finding.code() == FindingCode.DEFERRAL_ASKED_LATE)
                .toList();
        return limit.findings().stream()
                .filter(finding -> finding.code() == FindingCode.DEFERRAL_GRANTED_LATE)
                .flatMap(granted -> asked.stream()
                        .filter(late -> late.part().equals(granted.part()))
                        .<Irregularity>map(late -> new LateDeferral(
                                late.part().orElseThrow(),
                                late.day().orElseThrow(),
                                granted.day().orElseThrow())))
                .toList();
    }

    private static boolean isOver(Deadline limit) {
        if (limit.due().isEmpty() || limit.uncertain()) return false;
        boolean sealing = limit.limit().id().equals(SEALING);
        // A decision that came late is told by the guard of that step: here what still goes on.
        boolean handling = limit.limit().is(TimeLimit.Role.HANDLING);
        return switch (limit.state()) {
            case OVERDUE -> sealing || handling;
            case MET_LATE -> sealing;
            default -> false;
        };
    }

    private static RanOver ranOver(Deadline limit, UUID about) {
        var ended =
                limit.state() == DeadlineState.MET_LATE ? limit.metOn().map(When::latest) : Optional.<LocalDate>empty();
        return new RanOver(about, limit.limit().id(), limit.due().orElseThrow(), ended);
    }
}
