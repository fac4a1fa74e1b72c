package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
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

    /**
     * Whether the matter was not with the police on the day of the step: not yet, or not any more. Only a step of its course says that it came back; what a
     * text tells of the outcome nobody reads here.
     */
    private static Verdict isBack(Transfer transfer, Situation s) {
        var missing = new Obstacle.WithThePolice();
        var gone = transfer.decidedAt().orElse(transfer.sentAt());
        if (isAfter(gone, s.day())) return Verdict.YES;
        var last = lastTurn(transfer, s.day());
        if (last.isPresent() && last.get().event().isBack())
            return last.get().at().matches(on -> !on.latest().isAfter(s.day()))
                    ? Verdict.YES
                    : Verdict.unknown(missing);
        boolean wasGone = gone.matches(on -> on.latest().isBefore(s.day()));
        if (!wasGone
                || last.filter(turn -> isOpen(turn, transfer, s.day())).isPresent()
                || perhapsEnded(transfer, s.day())) return Verdict.unknown(missing);
        return cameBackLater(transfer, s.day())
                ? Verdict.no(new Obstacle.SaysOtherwise(PartKind.TRANSFER, "course"))
                : Verdict.onRecord(Fact.unknown(), s, missing);
    }

    /**
     * The last step by that day that says with whom the matter is: what the police refused is back, what they then filed is with them again, and what the
     * office objects to is open. Of one day the later in the list counts; a day that is not known may be the last.
     */
    private static Optional<TransferStep> lastTurn(Transfer transfer, LocalDate day) {
        return turns(transfer, day).reduce((one, next) -> weight(next).isBefore(weight(one)) ? one : next);
    }

    private static Stream<TransferStep> turns(Transfer transfer, LocalDate day) {
        return transfer.course().stream().filter(step -> step.event().isTurn() && !isAfter(step.at(), day));
    }

    /** Whether nobody can tell with whom it is though this was the last turn: an objection, or filed on a day that may lie before its return. */
    private static boolean isOpen(TransferStep last, Transfer transfer, LocalDate day) {
        return last.event() == TransferEvent.OBJECTION_FILED
                || turns(transfer, day)
                        .anyMatch(step -> step.event().isBack() && !isCertainlyBefore(step.at(), last.at()));
    }

    private static boolean isCertainlyBefore(Fact<When> one, Fact<When> other) {
        return one.matches(first -> other.matches(then -> first.latest().isBefore(then.earliest())));
    }

    private static boolean perhapsEnded(Transfer transfer, LocalDate day) {
        return (transfer.outcome().isKnown() || transfer.outcomeOn().isKnown()) && !isAfter(transfer.outcomeOn(), day);
    }

    private static LocalDateTime weight(TransferStep step) {
        return step.at()
                .value()
                .map(on -> step.event().isBack() || on.hasDay()
                        ? on.start()
                        : on.latest().atStartOfDay())
                .orElse(LocalDateTime.MAX);
    }

    private static boolean cameBackLater(Transfer transfer, LocalDate day) {
        return isAfter(transfer.outcomeOn(), day)
                || transfer.course().stream().anyMatch(step -> step.event().isBack() && isAfter(step.at(), day));
    }

    private static boolean isAfter(Fact<When> fact, LocalDate day) {
        return fact.matches(on -> on.earliest().isAfter(day));
    }
}
