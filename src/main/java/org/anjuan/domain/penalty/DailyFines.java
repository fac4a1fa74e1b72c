package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.OrderMeant;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.ProductionRestriction;
import org.anjuan.domain.casefile.RestrictionKind;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.DailyFineScope;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.RecheckDuty;
import org.anjuan.domain.clock.Refusal;
import org.anjuan.domain.clock.Refusal.Look;
import org.anjuan.domain.clock.ServiceDays;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;

/**
 * Reckons consecutive daily fines. Each order is a cycle of its own: a further order after a failed re-check begins a new one, and a later failed
 * re-check of the same order adds its days.
 */
public final class DailyFines {

    private final CaseFile file;
    private final LawBook book;
    private final LocalDate day;
    private final CorrectionOrder order;
    private final Refusal refusal;
    private final List<WorkLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private DailyFines(CaseFile file, CorrectionOrder order, LawBook book, LocalDate day) {
        this.file = file;
        this.book = book;
        this.day = day;
        this.order = order;
        this.refusal = Refusal.of(file, order, ServiceDays.of(book));
    }

    /** One for every order that a re-check found not followed, in the order of the file, as decisions stand on that day. */
    public static List<DailyFineSum> of(CaseFile file, LawBook book, LocalDate day) {
        return file.stream(CorrectionOrder.class)
                .flatMap(order -> of(file, order, book, day).stream())
                .toList();
    }

    /** That of one order; empty where no re-check found it not followed. */
    public static Optional<DailyFineSum> of(CaseFile file, CorrectionOrder order, LawBook book, LocalDate day) {
        return new DailyFines(file, order, book, day).sum();
    }

    private Optional<DailyFineSum> sum() {
        if (refusal.looks().stream().noneMatch(DailyFines::isTold)) {
            return Optional.empty();
        }
        var original = new OriginalFine(file, order, day, problems);
        original.find();
        scope();
        refusal.looks().forEach(this::leftOut);
        var served = refusal.served().map(When::latest);
        if (served.isEmpty()) {
            problems.add(Problem.error("orders", "penalty.daily.notServed"));
        }
        var failed = refusal.counted();
        if (failed.isEmpty()) refusal.certain().forEach(this::onTheDayOfService);
        boolean open = served.isPresent() && isWhichOrderOpen(served.get());
        if (served.isEmpty() || failed.isEmpty() || open || !isRecheckedInTime(served.get())) {
            return Optional.of(new DailyFineSum(
                    order,
                    original.decision(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    original.fine(),
                    Optional.empty(),
                    lines,
                    problems));
        }
        var from = served.get().plusDays(1);
        var until = failed.getLast().day().orElseThrow();
        long days = ChronoUnit.DAYS.between(served.get(), until);
        stopped(from, until);
        lines.add(WorkLine.of("penalty.daily.served", served.get()));
        failed.forEach(look -> lines.add(WorkLine.of(
                look.recheck().obstructed().is(true) ? "penalty.daily.obstructed" : "penalty.daily.failed",
                look.day().orElseThrow())));
        lines.add(WorkLine.of("penalty.daily.days", from, until, days));
        boolean forbidden = problems.stream().anyMatch(Problem::isError);
        var total = original.fine().filter(_ -> !forbidden).flatMap(fine -> product(fine, days));
        total.ifPresent(sum ->
                lines.add(WorkLine.of("penalty.daily.product", original.fine().orElseThrow(), days, sum)));
        var sum = new DailyFineSum(
                order,
                original.decision(),
                Optional.of(from),
                Optional.of(until),
                days,
                original.fine(),
                total,
                lines,
                problems);
        compare(sum);
        return Optional.of(new DailyFineSum(
                order, sum.original(), sum.from(), sum.until(), days, sum.perDay(), total, lines, problems));
    }

    /** Whether there is anything to say of a daily fine: what was corrected in part, or has no day, alone gives none. */
    private static boolean isTold(Look look) {
        return look.isRefused() && look.day().isPresent() && look.why() != Refusal.Why.WHICH_ORDER;
    }

    /** Why a re-check does not count. */
    private void leftOut(Look look) {
        var key =
                switch (look.why()) {
                    case PARTLY -> "penalty.daily.partly";
                    case BEFORE_SERVICE -> "penalty.daily.tooEarly";
                    case ROUGHLY -> "penalty.daily.roughly";
                    case AFTER_CORRECTION -> "penalty.daily.afterCorrection";
                    case NEXT_ORDER -> "penalty.daily.nextCycle";
                    case FOUND, NOT_TOLD, WHICH_ORDER, NOT_SERVED, NO_DAY, PERHAPS_CORRECTED, FOLLOWED -> "";
                };
        boolean asked = look.why() == Refusal.Why.PARTLY || look.isRefused();
        if (asked && !key.isEmpty()) look.day().ifPresent(day -> problems.add(Problem.warning("rechecks", key, day)));
    }

    /** Empty where no amount can be that high: the fine of the decision was mistyped. */
    private Optional<Money> product(Money fine, long days) {
        if (fine.fen() <= Long.MAX_VALUE / days) return Optional.of(fine.times(days));
        problems.add(Problem.error("penaltyDecisions", "penalty.daily.tooHigh", fine));
        return Optional.empty();
    }

    /** The day of service is not counted. */
    private void onTheDayOfService(Look look) {
        look.day().ifPresent(day -> problems.add(Problem.warning("rechecks", "penalty.daily.dayOfService", day)));
    }

    /** Whether what names none of several orders leaves it open until when days are counted, or whether there was a timely re-check. */
    private boolean isWhichOrderOpen(LocalDate served) {
        var until = refusal.counted().stream()
                .flatMap(look -> look.day().stream())
                .reduce((_, later) -> later)
                .orElse(served);
        var inTime = first(served, false).stream().filter(look -> !look.own());
        var timely = first(served, true).isEmpty() ? Stream.<Look>empty() : inTime;
        var open = Stream.concat(refusal.unsettling(until).stream(), timely)
                .flatMap(look -> look.day().stream())
                .distinct()
                .sorted()
                .toList();
        open.forEach(day -> problems.add(Problem.warning("rechecks", "penalty.daily.whichOrder", day)));
        return !open.isEmpty();
    }

    /** What may be the first re-check after service, and was made after the limit, or was not. */
    private List<Look> first(LocalDate served, boolean late) {
        var due = RecheckDuty.lastDay(book, served);
        return refusal.mayBeFirst(LocalDate.MAX).stream()
                .flatMap(Optional::stream)
                .filter(look ->
                        due.flatMap(last -> look.day().filter(last::isBefore)).isPresent() == late)
                .toList();
    }

    /** Whether the first re-check came within the limit from service, without which there is no daily fine: for certain, as far as there is a rule. */
    private boolean isRecheckedInTime(LocalDate served) {
        var due = RecheckDuty.lastDay(book, served);
        if (due.isEmpty()) {
            problems.add(Problem.warning("rechecks", "penalty.daily.noRule", served));
            return true;
        }
        var late = first(served, true);
        if (late.isEmpty()) return true;
        // where one that perhaps came before service was in time, what it came to is told already
        if (first(served, false).isEmpty())
            problems.add(Problem.error(
                    "rechecks",
                    "penalty.daily.lateRecheck",
                    late.getFirst().day().orElseThrow(),
                    due.get()));
        return false;
    }

    private void scope() {
        switch (DailyFineScope.of(file, order, book)) {
            case ELIGIBLE -> {}
            case DEPENDS -> problems.add(Problem.warning("violations", "penalty.daily.depends"));
            case LOCAL_ONLY -> problems.add(Problem.warning("violations", "penalty.daily.localOnly"));
            case UNKNOWN -> problems.add(Problem.warning("violations", "penalty.daily.actUnknown"));
            case NOT_ELIGIBLE -> problems.add(Problem.error("violations", "penalty.daily.notEligible"));
        }
    }

    /** Once sealing or stopping production stopped the discharge, no further day counts: a person decides whether it did. */
    private void stopped(LocalDate from, LocalDate until) {
        var restrictions = file.stream(ProductionRestriction.class)
                .filter(restriction -> restriction.kind() == RestrictionKind.STOP)
                .flatMap(restriction -> restriction.from().value().stream());
        var seizures = file.stream(Seizure.class).flatMap(seizure -> seizure.executedOn().value().stream());
        Stream.concat(restrictions, seizures)
                .map(When::earliest)
                .filter(day -> !day.isBefore(from) && day.isBefore(until))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> problems.add(Problem.warning("seizures", "penalty.daily.stopped", day)));
    }

    /** What stands in the file against what was reckoned. */
    private void compare(DailyFineSum sum) {
        for (var recorded : OrderMeant.dailyFines(file, order).toList()) {
            if (recorded.days().matches(days -> days != sum.days())
                    || (sum.total().isPresent()
                            && recorded.total()
                                    .matches(total -> !total.equals(sum.total().get())))) {
                problems.add(Problem.warning("dailyFines", "penalty.daily.recordedDiffers"));
            }
            var decided = file.find(recorded.decision(), PenaltyDecision.class)
                    .flatMap(decision -> decision.decidedOn().value());
            var first = sum.original().flatMap(decision -> decision.decidedOn().value());
            if (decided.isPresent()
                    && first.isPresent()
                    && decided.get().latest().isBefore(first.get().earliest())) {
                problems.add(Problem.error("dailyFines", "penalty.daily.originalLater"));
            }
        }
    }
}
