package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;

/** What can be said of the late fine on a decision as seen from a day. */
public sealed interface LateFineAnswer {

    /** The decision it is about. */
    FineDecision decision();

    /**
     * It runs, or ran until the fine was paid.
     *
     * @param lastDay the last day to pay
     * @param until the day of payment in full, or the day of reckoning
     * @param ended whether the fine was paid in full
     * @param pausedDays days on which it stood still
     * @param cappedOn the day on which it reached the fine itself
     * @param waived what was forgone
     * @param paid what was paid of it
     * @param ifDeferred what it is if a deferral counts that was asked for too late and granted all the same
     */
    record Reckoned(
            FineDecision decision,
            LocalDate lastDay,
            LocalDate until,
            boolean ended,
            long pausedDays,
            LateFineSum sum,
            Optional<LocalDate> cappedOn,
            Money waived,
            Money paid,
            Optional<IfDeferred> ifDeferred,
            List<WorkLine> lines,
            List<Problem> problems)
            implements LateFineAnswer {

        public Reckoned {
            lines = List.copyOf(lines);
            problems = List.copyOf(problems);
        }

        /** What is still to be paid of it. */
        public Money owed() {
            return left(sum.amount());
        }

        /** What is still to be paid of it if such a deferral counts. */
        public Optional<Money> owedIfDeferred() {
            return ifDeferred.map(other -> left(other.amount()));
        }

        private Money left(Money arose) {
            return new Money(Math.max(0, arose.fen() - waived.fen() - paid.fen()));
        }
    }

    /**
     * The late fine if what was asked for too late and granted all the same puts the payment off: a person decides which holds.
     *
     * @param askedOn when it was asked for
     * @param lastDay the last day to pay if it counts
     * @param sum none where that day has not passed, or the fine was paid by then
     */
    record IfDeferred(LocalDate askedOn, LocalDate lastDay, Optional<LateFineSum> sum) {

        /** What it comes to. */
        public Money amount() {
            return sum.map(LateFineSum::amount).orElse(Money.ZERO);
        }
    }

    /** There is none, for this reason. */
    record NotDue(FineDecision decision, WorkLine why) implements LateFineAnswer {}

    /** It cannot be told: these facts are missing. */
    record Unknown(FineDecision decision, List<Problem> missing) implements LateFineAnswer {

        public Unknown {
            missing = List.copyOf(missing);
        }
    }
}
