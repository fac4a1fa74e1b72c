package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.LegalClock;

/**
 * What a guard looks at.
 *
 * @param day the day on which the step is taken, or would be
 * @param today the day as of which it is looked at
 * @param part the part that records the step; empty while it is only thought of
 * @param deadlines all time limits of the file as of that day
 * @param step the step; empty where it is looked at apart from any
 * @param cycles the daily fines still to be decided
 */
record Situation(
        CaseFile file,
        LocalDate day,
        LocalDate today,
        Optional<Part> part,
        List<Deadline> deadlines,
        LegalClock clock,
        Staff staff,
        Optional<StepCode> step,
        OpenCycles cycles) {

    Situation(
            CaseFile file,
            LocalDate day,
            LocalDate today,
            Optional<Part> part,
            List<Deadline> deadlines,
            LegalClock clock,
            Staff staff) {
        this(
                file,
                day,
                today,
                part,
                deadlines,
                clock,
                staff,
                Optional.empty(),
                new OpenCycles(file, clock.book(), day));
    }

    /** The same before that step. */
    Situation before(StepCode next) {
        return new Situation(file, day, today, part, deadlines, clock, staff, Optional.of(next), cycles);
    }

    /** The same for the file with something of it left out. */
    Situation reading(CaseFile rest) {
        return new Situation(rest, day, today, part, clock.deadlines(rest, day), clock, staff, step, cycles);
    }

    /** Whether it is the notice of a daily fine, or the decision on it, that is looked at. */
    boolean isOfDailyFine() {
        return part.map(this::isOfDailyFine)
                .orElse(step.filter(code -> code == StepCode.NOTIFY_DAILY_FINE || code == StepCode.DAILY_FINE)
                        .isPresent());
    }

    private boolean isOfDailyFine(Part made) {
        return switch (made) {
            case PenaltyDecision decision -> decision.isDaily(file);
            case PriorNotice notice -> notice.kind() == NoticeKind.DAILY_FINE;
            default -> made instanceof DailyFine;
        };
    }

    /** Whether the file is worked on live: what the office does, it records. */
    boolean isLive() {
        return file.head().origin() == Origin.LIVE;
    }

    /** Whether a part of the type does it: where none was found the file tells so only if it is known to hold none of them. */
    Fact<Boolean> told(boolean found, Class<? extends Part> type) {
        if (found) return Fact.known(true);
        return file.knownNone(type) ? Fact.known(false) : Fact.unknown();
    }

    /** The part that records the step, where it is of that type. */
    <P extends Part> Optional<P> part(Class<P> type) {
        return part.filter(type::isInstance).map(type::cast);
    }

    /** The deadlines of that limit. */
    List<Deadline> limits(String id) {
        return deadlines.stream()
                .filter(deadline -> deadline.limit().id().equals(id))
                .toList();
    }

    /** When a paper was first served, which may be known only roughly; by time alone on the last day of an announcement, which may be to come. */
    Optional<When> servedOn(Part paper) {
        return file.servicesOf(paper.id()).stream()
                .flatMap(service -> clock.servedOn(service).value().stream())
                .min(Comparator.comparing(When::latest));
    }

    /** The last part of the type that passes and was taken no later than the step. */
    <P extends Part> Optional<P> last(Class<P> type, Predicate<P> test) {
        return before(type).stream().filter(test).reduce((_, later) -> later);
    }

    /** The parts of the type that are not known to be later than the step. */
    <P extends Part> List<P> before(Class<P> type) {
        var found = new ArrayList<P>();
        for (var each : file.all(type)) {
            boolean later = StepCode.takenOn(each).matches(on -> on.earliest().isAfter(day));
            if (!later) found.add(each);
        }
        return found;
    }

    /** Everybody who investigated: who made the report, inspected, asked or took samples. */
    List<Involved> investigators() {
        var found = new ArrayList<Involved>();
        file.stream(InvestigationReport.class)
                .forEach(report -> add(found, report.investigators(), PartKind.INVESTIGATION_REPORT));
        file.stream(InquiryRecord.class).forEach(record -> add(found, record.officers(), PartKind.INQUIRY_RECORD));
        file.stream(Inspection.class).forEach(inspection -> add(found, inspection.officers(), PartKind.INSPECTION));
        file.stream(SamplingRecord.class).forEach(record -> add(found, record.officers(), PartKind.SAMPLING_RECORD));
        return found;
    }

    /** Somebody and the kind of part that shows the involvement. */
    record Involved(Official official, PartKind as) {}

    private static void add(List<Involved> found, List<Official> officials, PartKind as) {
        officials.forEach(official -> found.add(new Involved(official, as)));
    }
}
