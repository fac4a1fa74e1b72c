package org.anjuan.domain.clock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.LateFine;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PaymentKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.Money;

/**
 * Whether a late fine is still owed on a fine that was paid too late: only the court can make the party pay it as well (Administrative Coercion Law, arts. 46 and 53).
 */
final class LateFineOwed {

    private final Reading reading;
    private final LawBook book;

    LateFineOwed(Reading reading, LawBook book) {
        this.reading = reading;
        this.book = book;
    }

    /** As the time to pay the fine tells: it arose if that was met late, and is gone if it was paid or forgone. */
    Fact<Boolean> of(Deadline payment) {
        var decision = payment.part().flatMap(id -> reading.part(id, FineDecision.class));
        var paidOn = payment.metOn().map(When::earliest);
        var due = payment.due();
        boolean perhaps = payment.state() == DeadlineState.MET_LATE || payment.state() == DeadlineState.UNKNOWN;
        if (!perhaps || decision.isEmpty()) return Fact.known(false);
        if (paidOn.isEmpty() || due.isEmpty())
            return payment.state() == DeadlineState.MET_LATE ? Fact.unknown() : Fact.known(false);
        var rule = book.limits().on("late-fine", due.get());
        var fine = Fines.fineOf(decision.get().lines());
        var growth = rule.flatMap(TimeLimit::growth);
        if (growth.isEmpty() || fine.isEmpty()) return Fact.unknown();
        var id = decision.get().id();
        long days = days(rule.get(), id, due.get(), paidOn.get());
        var arose = arose(fine.get(), growth.get(), days);
        if (settled(id, true).compareTo(arose) >= 0) return Fact.known(false);
        boolean open = settled(id, false).compareTo(arose) >= 0
                || !reading.isLive()
                || payment.state() == DeadlineState.UNKNOWN;
        return open ? Fact.unknown() : Fact.known(true);
    }

    /** The days from the last day to pay to the payment, without those on which a remedy was pending. */
    private long days(TimeLimit rule, UUID decision, LocalDate due, LocalDate paidOn) {
        var still = new ArrayList<>(Exclusions.of(rule, reading.file(), paidOn).spans());
        RemedyPauses.of(reading.file(), decision, paidOn).stream()
                .filter(span -> rule.excludes().contains(span.kind()))
                .forEach(still::add);
        return ChronoUnit.DAYS.between(due, paidOn)
                - Span.union(still, due).stream()
                        .filter(stretch -> stretch.from().isBefore(paidOn))
                        .mapToLong(stretch -> ChronoUnit.DAYS.between(
                                stretch.from(), stretch.until().isAfter(paidOn) ? paidOn : stretch.until()))
                        .sum();
    }

    private static BigDecimal arose(Money fine, TimeLimit.Growth growth, long days) {
        var grown = fine.toYuan()
                .multiply(growth.percent())
                .multiply(BigDecimal.valueOf(Math.max(0, days)))
                .movePointLeft(2);
        return growth.capped() ? grown.min(fine.toYuan()) : grown;
    }

    /** What was paid of it, and forgone, by now: for certain, or at most, with what names no decision. */
    private BigDecimal settled(UUID decision, boolean certain) {
        boolean only = Stream.concat(
                                reading.file().stream(PenaltyDecision.class),
                                reading.file().stream(SummaryDecision.class))
                        .count()
                == 1;
        boolean unnamed = only || !certain;
        var paid = reading.file().stream(Payment.class)
                .filter(each -> each.kind() == PaymentKind.LATE_FINE
                        && !each.paidOn().matches(on -> on.earliest().isAfter(reading.day())))
                .filter(each -> named(each.decision().value().map(ref -> ref.id()), decision, unnamed))
                .map(Payment::amount);
        var forgone = reading.file().stream(LateFine.class)
                .filter(each -> named(each.decision().value().map(ref -> ref.id()), decision, unnamed))
                .flatMap(each -> each.waived().value().stream());
        return Stream.concat(paid, forgone).reduce(Money.ZERO, Money::plus).toYuan();
    }

    private static boolean named(Optional<UUID> names, UUID decision, boolean unnamed) {
        return names.map(decision::equals).orElse(unnamed);
    }
}
