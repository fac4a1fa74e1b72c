package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.ProductionRestriction;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.RestrictionKind;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.DailyFineScope;
import org.anjuan.domain.clock.LawBook;
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
    private final ServiceDays days;
    private final CorrectionOrder order;
    private final List<WorkLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private DailyFines(CaseFile file, LawBook book, CorrectionOrder order) {
        this.file = file;
        this.book = book;
        this.days = ServiceDays.of(book);
        this.order = order;
    }

    /** One for every order that a re-check found not followed, in the order of the file. */
    public static List<DailyFineSum> of(CaseFile file, LawBook book) {
        return file.stream(CorrectionOrder.class)
                .flatMap(order -> of(file, order, book).stream())
                .toList();
    }

    /** That of one order; empty where no re-check found it not followed. */
    public static Optional<DailyFineSum> of(CaseFile file, CorrectionOrder order, LawBook book) {
        return new DailyFines(file, book, order).sum();
    }

    private Optional<DailyFineSum> sum() {
        var rechecks = rechecks();
        if (rechecks.stream().noneMatch(DailyFines::failed)) {
            return Optional.empty();
        }
        var original = new OriginalFine(file, order, problems);
        original.find();
        scope();
        var served = served(order);
        var failed = served.map(day -> counted(rechecks, day)).orElse(List.of());
        if (served.isEmpty()) {
            problems.add(Problem.error("orders", "penalty.daily.notServed"));
        }
        if (served.isEmpty() || failed.isEmpty()) {
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
        var until = day(failed.getLast()).orElseThrow();
        long days = ChronoUnit.DAYS.between(served.get(), until);
        lateRecheck(rechecks, served.get());
        stopped(from, until);
        lines.add(WorkLine.of("penalty.daily.served", served.get()));
        failed.forEach(recheck -> lines.add(WorkLine.of(
                recheck.obstructed().is(true) ? "penalty.daily.obstructed" : "penalty.daily.failed",
                day(recheck).orElseThrow())));
        lines.add(WorkLine.of("penalty.daily.days", from, until, days));
        var total = original.fine().flatMap(fine -> product(fine, days));
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

    /** Empty where no amount can be that high: the fine of the decision was mistyped. */
    private Optional<Money> product(Money fine, long days) {
        if (fine.fen() <= Long.MAX_VALUE / days) return Optional.of(fine.times(days));
        problems.add(Problem.error("penaltyDecisions", "penalty.daily.tooHigh", fine));
        return Optional.empty();
    }

    /** A re-check that names no order is of the only one. */
    private List<Recheck> rechecks() {
        return file.stream(Recheck.class)
                .filter(recheck -> recheck.order()
                                .value()
                                .map(ref -> ref.id().equals(order.id()))
                                .orElse(file.all(CorrectionOrder.class).size() == 1)
                        && recheck.checkedOn().isKnown())
                .sorted(Comparator.comparing(
                        recheck -> recheck.checkedOn().value().orElseThrow()))
                .toList();
    }

    /** Refused or obstructed, or found not corrected. Corrected in part is for a person to judge. */
    private static boolean failed(Recheck recheck) {
        return recheck.obstructed().is(true)
                || recheck.result().is(CorrectionResult.NOT_CORRECTED)
                || (recheck.result().isUnknown()
                        && recheck.results().stream()
                                .anyMatch(result -> result.result() == CorrectionResult.NOT_CORRECTED));
    }

    /** The failed re-checks that count: after service, before one that found it corrected, and not of the next order's time. */
    private List<Recheck> counted(List<Recheck> rechecks, LocalDate served) {
        var next = file.stream(CorrectionOrder.class)
                .filter(other -> other.after().matches(ref -> ref.id().equals(order.id())))
                .flatMap(other -> served(other).stream())
                .min(Comparator.naturalOrder());
        var counted = new ArrayList<Recheck>();
        boolean corrected = false;
        for (var recheck : rechecks) {
            var day = day(recheck).orElseThrow();
            if (recheck.result().is(CorrectionResult.PARTLY)) {
                problems.add(Problem.warning("rechecks", "penalty.daily.partly", day));
            }
            if (recheck.result().is(CorrectionResult.CORRECTED)) {
                corrected = true;
            }
            if (!failed(recheck)) {
                continue;
            }
            if (!day.isAfter(served)) {
                problems.add(Problem.warning("rechecks", "penalty.daily.tooEarly", day));
            } else if (corrected) {
                problems.add(Problem.warning("rechecks", "penalty.daily.afterCorrection", day));
            } else if (next.isPresent() && day.isAfter(next.get())) {
                problems.add(Problem.warning("rechecks", "penalty.daily.nextCycle", day));
            } else {
                counted.add(recheck);
            }
        }
        return counted;
    }

    /** As recorded, or by time alone after an announcement. */
    private Optional<LocalDate> served(CorrectionOrder served) {
        return file.servicesOf(served.id()).stream()
                .flatMap(service -> days.servedOn(service).value().stream())
                .map(When::latest)
                .min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> day(Recheck recheck) {
        return recheck.checkedOn().value().map(When::earliest);
    }

    /** No daily fine without a re-check within the limit from service. */
    private void lateRecheck(List<Recheck> rechecks, LocalDate served) {
        var limit = book.limits().on("daily-recheck", served);
        if (limit.isEmpty()) {
            problems.add(Problem.warning("rechecks", "penalty.daily.noRule", served));
            return;
        }
        var calendar = new WorkingDays(book.holidays());
        var last =
                calendar.plus(served, limit.get().length(), limit.get().unit()).day();
        var due = limit.get().rolls() ? calendar.rolled(last).day() : last;
        rechecks.stream()
                .flatMap(recheck -> day(recheck).stream())
                .filter(day -> day.isAfter(served))
                .findFirst()
                .filter(first -> first.isAfter(due))
                .ifPresent(first -> problems.add(Problem.error("rechecks", "penalty.daily.lateRecheck", first, due)));
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
        for (var recorded : file.all(DailyFine.class)) {
            if (!recorded.order().matches(ref -> ref.id().equals(order.id()))) {
                continue;
            }
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
