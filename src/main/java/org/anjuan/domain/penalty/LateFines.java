package org.anjuan.domain.penalty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.LateFine;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PaymentKind;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.Fines;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.clock.Payments;
import org.anjuan.domain.clock.Standing;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.penalty.Pauses.Pause;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;

/**
 * Reckons the late fine on a decision from the file: from the day after the last day to pay, that of a deferral or of the last instalment where one
 * was granted, to the day of payment, by the law of that last day. The whole fine is its base, as the law puts it; a part paid earlier is pointed
 * out, not deducted.
 */
public final class LateFines {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CaseFile file;
    private final FineDecision decision;
    private final LocalDate day;
    private final LegalClock clock;
    private final Payments payments;
    private final List<WorkLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean deferred;

    private LateFines(CaseFile file, FineDecision decision, LocalDate day, LegalClock clock) {
        this.file = file;
        this.decision = decision;
        this.day = day;
        this.clock = clock;
        this.payments = Payments.of(file);
    }

    /** One answer for every decision of the file, as seen from that day. */
    public static List<LateFineAnswer> of(CaseFile file, LocalDate day, LegalClock clock) {
        return file.parts().stream()
                .filter(FineDecision.class::isInstance)
                .map(part -> of(file, (FineDecision) part, day, clock))
                .toList();
    }

    /** The answer for one decision. */
    public static LateFineAnswer of(CaseFile file, FineDecision decision, LocalDate day, LegalClock clock) {
        return new LateFines(file, decision, day, clock).answer();
    }

    private LateFineAnswer answer() {
        var principal = Fines.fineOf(decision.lines());
        if (principal.isEmpty() || decision.lines().isEmpty()) return unknown("penalty.late.amountUnknown");
        if (principal.get().fen() == 0) return none("penalty.late.noFine");
        if (decision instanceof SummaryDecision summary
                && summary.collectedOnSpot().is(true)) return none("penalty.late.collected");
        switch (Standing.of(file, decision, day)) {
            case REVOKED, DOUBTFUL -> {
                return none("penalty.late.decisionGone");
            }
            case REPLACED -> {
                return none("penalty.late.decisionReplaced");
            }
            case CHANGED -> {
                return unknown("penalty.late.decisionChanged");
            }
            case IN_FORCE -> {}
        }
        var due = clock.deadlines(file, day).stream()
                .filter(deadline -> deadline.limit().id().equals("fine-payment")
                        && deadline.part().filter(decision.id()::equals).isPresent())
                .findFirst();
        var lastDay = due.flatMap(Deadline::due);
        deferred = due.flatMap(Deadline::reckoning)
                .filter(reckoning -> reckoning.added() > 0)
                .isPresent();
        boolean inTime = due.filter(paid -> paid.state() == DeadlineState.MET).isPresent();
        if (lastDay.isEmpty() && inTime) return none("penalty.late.paidInTime");
        if (lastDay.isEmpty() || due.get().isOfMonth()) return unknown("penalty.late.dueUnknown");
        if (due.get().uncertain()) problems.add(Problem.warning("deferrals", "penalty.late.deferralUncertain"));
        var limit = clock.book().limits().on("late-fine", lastDay.get());
        var growth = limit.flatMap(TimeLimit::growth);
        if (growth.isEmpty()) return unknown("penalty.late.noRule");
        return reckon(principal.get(), due.get(), limit.get(), growth.get());
    }

    private LateFineAnswer reckon(Money principal, Deadline due, TimeLimit limit, TimeLimit.Growth growth) {
        var lastDay = due.due().orElseThrow();
        var paidOn = paidInFull();
        if (paidOn.filter(paid -> !paid.isAfter(lastDay)).isPresent()) return none("penalty.late.paidInTime");
        var until = paidOn.filter(paid -> !paid.isAfter(day)).orElse(day);
        if (!until.isAfter(lastDay))
            return new LateFineAnswer.NotDue(decision, WorkLine.of("penalty.late.notYet", lastDay));
        boolean told = file.head().origin() == Origin.LIVE || file.knownNone(Payment.class);
        if (paidOn.isEmpty() && !told) return restUnknown();
        var pauses = new Pauses(file, decision, until, problems).of(limit.excludes());
        long paused = Pauses.days(pauses, lastDay, until);
        var sum = LateFineSum.of(principal, lastDay, until, paused, growth);
        var cappedOn = sum.capped() ? cappedOn(sum, lastDay, until, pauses, growth) : Optional.<LocalDate>empty();
        partPaid(principal, until);
        tell(sum, lastDay, until, pauses, growth);
        cappedOn.ifPresent(at -> lines.add(WorkLine.of("penalty.late.capped", principal, at)));
        var waived = waived(sum);
        var paid = sumOf(latePayments());
        if (waived.fen() > 0) lines.add(WorkLine.of("penalty.late.waived", waived));
        if (paid.fen() > 0) lines.add(WorkLine.of("penalty.late.paid", paid));
        compare(sum);
        var ifDeferred = LateDeferral.of(due).map(late -> late.reckon(principal, until, pauses, growth));
        ifDeferred.ifPresent(other -> problems.add(Problem.warning(
                "deferrals", "penalty.late.askedLate", other.askedOn(), other.lastDay(), other.amount())));
        return new LateFineAnswer.Reckoned(
                decision,
                lastDay,
                until,
                paidOn.isPresent() && until.equals(paidOn.get()),
                paused,
                sum,
                cappedOn,
                waived,
                paid,
                ifDeferred,
                lines,
                problems);
    }

    private void tell(
            LateFineSum sum, LocalDate lastDay, LocalDate until, List<Pause> pauses, TimeLimit.Growth growth) {
        lines.add(WorkLine.of("penalty.late.principal", sum.principal()));
        lines.add(WorkLine.of(deferred ? "penalty.late.lastDayDeferred" : "penalty.late.lastDay", lastDay));
        for (var pause : pauses)
            lines.add(WorkLine.of("penalty.late.pause." + pause.kind().name(), pause.from(), pause.until()));
        lines.add(WorkLine.of("penalty.late.days", lastDay.plusDays(1), until, sum.days()));
        lines.add(WorkLine.of("penalty.late.product", sum.principal(), growth.percent(), sum.days(), sum.amount()));
    }

    private static Optional<LocalDate> cappedOn(
            LateFineSum sum, LocalDate lastDay, LocalDate until, List<Pause> pauses, TimeLimit.Growth growth) {
        long needed = HUNDRED.divide(growth.percent(), 0, RoundingMode.CEILING).longValueExact();
        long counted = 0;
        for (var at = lastDay.plusDays(1); !at.isAfter(until); at = at.plusDays(1)) {
            counted += 1 - Pauses.days(pauses, at.minusDays(1), at);
            if (counted == needed) return Optional.of(at);
        }
        return Optional.of(until).filter(_ -> sum.capped());
    }

    /** The day on which the payments reach the fine. */
    private Optional<LocalDate> paidInFull() {
        for (var payment : payments.paid(decision.id()))
            if (payment.paidOn().isUnknown())
                problems.add(Problem.warning("payments", "penalty.late.paymentUndated", payment.amount()));
        return switch (payments.of(decision.id())) {
            case Payments.Settled(var last) -> last.paidOn().value().map(When::earliest);
            case Payments.Doubtful(var unnamed) -> {
                problems.add(Problem.warning("payments", "penalty.late.paymentUnnamed", unnamed.amount()));
                yield Optional.empty();
            }
            case Payments.Open _ -> Optional.empty();
        };
    }

    /** Those that name this decision, or none where there is only one. */
    private List<Payment> latePayments() {
        boolean only = Pauses.decisions(file).size() == 1;
        return file.stream(Payment.class)
                .filter(payment -> payment.kind() == PaymentKind.LATE_FINE
                        && !payment.paidOn().matches(on -> on.earliest().isAfter(day))
                        && payment.decision()
                                .value()
                                .map(ref -> ref.id().equals(decision.id()))
                                .orElse(only))
                .toList();
    }

    private static Money sumOf(List<Payment> payments) {
        return payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    private void partPaid(Money principal, LocalDate until) {
        var part = payments.paid(decision.id()).stream()
                .filter(payment -> payment.paidOn().matches(on -> on.earliest().isBefore(until)))
                .map(Payment::amount)
                .reduce(Money.ZERO, Money::plus);
        if (part.fen() > 0 && part.compareTo(principal) < 0)
            problems.add(Problem.warning("payments", "penalty.late.partPaid", part));
    }

    /** What was forgone; without an execution agreement nothing may be (Administrative Coercion Law, art. 42). */
    private Money waived(LateFineSum sum) {
        var waived = recorded().stream()
                .flatMap(late -> late.waived().value().stream())
                .reduce(Money.ZERO, Money::plus);
        if (recorded().stream()
                .anyMatch(late -> late.waived().matches(amount -> amount.fen() > 0)
                        && !late.byAgreement().is(true)))
            problems.add(Problem.warning("lateFines", "penalty.late.waivedWithoutAgreement"));
        return waived.compareTo(sum.amount()) > 0 ? sum.amount() : waived;
    }

    private void compare(LateFineSum sum) {
        for (var late : recorded())
            if (late.until().matches(on -> on.earliest().equals(day))
                    && late.amount().matches(amount -> !amount.equals(sum.amount())))
                problems.add(Problem.warning("lateFines", "penalty.late.recordedDiffers", sum.amount()));
    }

    private List<LateFine> recorded() {
        boolean only = Pauses.decisions(file).size() == 1;
        return file.stream(LateFine.class)
                .filter(late -> late.decision()
                        .value()
                        .map(ref -> ref.id().equals(decision.id()))
                        .orElse(only))
                .toList();
    }

    /** Of what is not told to be paid nobody can tell; where some of the fine is, only the rest is not told, and where all is, only when. */
    private LateFineAnswer restUnknown() {
        var paid = sumOf(payments.paid(decision.id()));
        return switch (payments.of(decision.id())) {
            case Payments.Settled _ -> new LateFineAnswer.Unknown(decision, problems);
            case Payments.Open _
            when paid.fen() > 0 -> {
                problems.add(Problem.error("payments", "penalty.late.restUnknown", paid));
                yield new LateFineAnswer.Unknown(decision, problems);
            }
            case Payments.Open _, Payments.Doubtful _ -> unknown("penalty.late.paymentUnknown");
        };
    }

    private LateFineAnswer none(String key) {
        return new LateFineAnswer.NotDue(decision, WorkLine.of(key));
    }

    private LateFineAnswer unknown(String key) {
        var missing = new ArrayList<>(problems);
        missing.add(Problem.error("", key));
        return new LateFineAnswer.Unknown(decision, missing);
    }
}
