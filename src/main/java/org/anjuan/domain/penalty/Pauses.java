package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.Litigation;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Reconsideration;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.Problem;

/** The days on which a late fine stands still: reconsideration and litigation about the decision, days counted once. */
final class Pauses {

    /**
     * One of them: the days after {@code from}, up to and including {@code until}, as with any period.
     *
     * @param open whether its end is not known or yet to come, so that it lasts to the day of reckoning
     */
    record Pause(ExclusionKind kind, LocalDate from, LocalDate until, boolean open) {}

    private final CaseFile file;
    private final FineDecision decision;
    private final LocalDate until;
    private final List<Problem> problems;
    private final List<Pause> found = new ArrayList<>();

    Pauses(CaseFile file, FineDecision decision, LocalDate until, List<Problem> problems) {
        this.file = file;
        this.decision = decision;
        this.until = until;
        this.problems = problems;
    }

    /** Those of the kinds that stop it under the law of the time, the earliest first. */
    List<Pause> of(Set<ExclusionKind> kinds) {
        if (kinds.contains(ExclusionKind.RECONSIDERATION)) reconsiderations();
        if (kinds.contains(ExclusionKind.LITIGATION)) suits();
        file.stream(ExcludedPeriod.class)
                .filter(period -> kinds.contains(period.kind()))
                .forEach(period -> add(period.kind(), day(period.from(), false), day(period.until(), true)));
        found.sort(Comparator.comparing(Pause::from));
        return List.copyOf(found);
    }

    /** How many days after {@code start}, up to and including {@code end}, lie in at least one of them. */
    static long days(List<Pause> pauses, LocalDate start, LocalDate end) {
        long days = 0;
        var counted = start;
        for (var pause : pauses) {
            var first = pause.from().isBefore(counted) ? counted : pause.from();
            var last = pause.until().isAfter(end) ? end : pause.until();
            if (last.isAfter(first)) {
                days += ChronoUnit.DAYS.between(first, last);
                counted = last;
            }
        }
        return days;
    }

    private void reconsiderations() {
        for (var remedy : file.all(Reconsideration.class)) {
            if (!concerns(remedy.about(), "reconsiderations")) continue;
            var end = day(remedy.servedOn(), true);
            if (end.isEmpty() && isBy(remedy.decidedOn()))
                problems.add(Problem.warning("reconsiderations", "penalty.late.remedyEndUnknown"));
            add(
                    ExclusionKind.RECONSIDERATION,
                    day(remedy.acceptedOn(), false).or(() -> day(remedy.requestedOn(), false)),
                    end);
        }
    }

    private void suits() {
        for (var suit : file.all(Litigation.class)) {
            if (!concerns(suit.about(), "litigations")) continue;
            var end = day(suit.effectiveOn(), true);
            if (end.isEmpty() && isBy(suit.judgmentServedOn()))
                problems.add(Problem.warning("litigations", "penalty.late.remedyEndUnknown"));
            add(ExclusionKind.LITIGATION, day(suit.filedOn(), false), end);
        }
    }

    /** Known to be no later than the day of reckoning. */
    private boolean isBy(Fact<When> fact) {
        return fact.matches(on -> !on.earliest().isAfter(until));
    }

    private void add(ExclusionKind kind, Optional<LocalDate> from, Optional<LocalDate> end) {
        if (from.isEmpty()) {
            problems.add(Problem.warning("lateFines", "penalty.late.pauseUndated"));
            return;
        }
        var ended = end.filter(on -> !on.isAfter(until));
        var last = ended.orElse(until);
        if (last.isAfter(from.get())) found.add(new Pause(kind, from.get(), last, ended.isEmpty()));
    }

    /** A remedy that does not say what it is about is about the only decision there is; of several it is told. */
    private boolean concerns(Fact<Ref<Part>> about, String field) {
        if (!about.isKnown() && !isOnlyDecision()) {
            problems.add(Problem.warning(field, "penalty.late.remedyUnnamed"));
            return false;
        }
        return about.value().map(ref -> ref.id().equals(decision.id())).orElseGet(this::isOnlyDecision);
    }

    private boolean isOnlyDecision() {
        return decisions(file).equals(List.of(decision.id()));
    }

    static List<UUID> decisions(CaseFile file) {
        return file.parts().stream()
                .filter(FineDecision.class::isInstance)
                .map(Part::id)
                .toList();
    }

    /** A month alone is taken so that more days stand still. */
    private static Optional<LocalDate> day(Fact<When> fact, boolean end) {
        return fact.value().map(when -> end ? when.latest() : when.earliest());
    }
}
