package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Transfer;
import org.anjuan.domain.casefile.TransferEvent;
import org.anjuan.domain.casefile.TransferKind;
import org.anjuan.domain.casefile.TransferStep;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Fines;

/** What must hold while the police deal with a suspected crime. */
final class CrimeGuards {

    private static final Set<TransferEvent> BACK =
            EnumSet.of(TransferEvent.POLICE_REFUSED, TransferEvent.REFUSAL_RECEIVED, TransferEvent.RETURNED);

    private CrimeGuards() {}

    /**
     * A fine that was not decided before waits for the police (Penalty Measures 2023, art. 54; Crime-link Measures 2017, art. 16). With several acts or
     * parties the file does not tell whose matter went to them.
     */
    static Verdict notPending(Situation s) {
        var lines = s.part(PenaltyDecision.class).map(PenaltyDecision::lines);
        boolean fines = lines.isEmpty() || Fines.hasFine(lines.get());
        if (!fines && !lines.get().isEmpty()) return Verdict.YES;
        var back = Verdict.all(s.file().stream(Transfer.class)
                .filter(transfer -> transfer.kind() == TransferKind.CRIME)
                .map(transfer -> isBack(transfer, s))
                .toList());
        boolean ofThis = fines
                && s.file().all(Violation.class).size() <= 1
                && s.file().all(Party.class).size() <= 1;
        return ofThis || !back.holds().is(false) ? back : new Verdict(Fact.unknown(), back.obstacles());
    }

    /** Whether the matter was not with the police on the day of the step: not yet, or not any more. What they refused and the office objects to is open. */
    private static Verdict isBack(Transfer transfer, Situation s) {
        var missing = new Obstacle.MissingFact(PartKind.TRANSFER, "outcomeOn");
        var gone = transfer.decidedAt().orElse(transfer.sentAt());
        if (gone.matches(on -> on.earliest().isAfter(s.day()))) return Verdict.YES;
        var ends = ends(transfer).toList();
        if (ends.stream().anyMatch(end -> isBy(end, s.day())))
            return objected(transfer, s.day()) ? Verdict.unknown(missing) : Verdict.YES;
        boolean later =
                ends.stream().allMatch(end -> end.matches(on -> on.earliest().isAfter(s.day())));
        boolean wasGone = gone.matches(on -> on.latest().isBefore(s.day()));
        if (!later || !wasGone) return Verdict.unknown(missing);
        return ends.isEmpty() ? Verdict.onRecord(Fact.unknown(), s, missing) : Verdict.no(missing);
    }

    /** The days on which it came back, as far as they are known: refused, returned, or ended there. */
    private static Stream<Fact<When>> ends(Transfer transfer) {
        var steps = transfer.course().stream()
                .filter(step -> BACK.contains(step.event()))
                .map(TransferStep::at);
        boolean ended = transfer.outcome().isKnown() || transfer.outcomeOn().isKnown();
        return ended ? Stream.concat(steps, Stream.of(transfer.outcomeOn())) : steps;
    }

    private static boolean objected(Transfer transfer, LocalDate day) {
        return transfer.course().stream()
                .filter(step -> step.event() == TransferEvent.OBJECTION_FILED)
                .anyMatch(step -> !step.at().matches(on -> on.earliest().isAfter(day)));
    }

    private static boolean isBy(Fact<When> fact, LocalDate day) {
        return fact.matches(on -> !on.latest().isAfter(day));
    }
}
