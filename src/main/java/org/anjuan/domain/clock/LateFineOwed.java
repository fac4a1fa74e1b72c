package org.anjuan.domain.clock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.LateFine;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
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

    private static final Missing PAID = new Missing(PartKind.PAYMENT, "paidOn");

    private final Reading reading;
    private final LawBook book;

    /**
     * What is known of it.
     *
     * @param unless the deferral with which there is none left, if it counts: a person decides
     * @param missing what to look up to tell it
     */
    record Answer(Fact<Boolean> owed, Optional<Finding> unless, List<Missing> missing) {

        private static final Answer NO = new Answer(Fact.known(false), Optional.empty(), List.of());
        private static final Answer YES = new Answer(Fact.known(true), Optional.empty(), List.of());

        private static Answer open(Missing... missing) {
            return new Answer(Fact.unknown(), Optional.empty(), List.of(missing));
        }

        /** What is left to ask the court for where the fine itself is paid; nothing where no late fine is owed. */
        Optional<Deadline> of(Optional<Deadline> court) {
            return owed.is(false) ? Optional.empty() : court.map(this::told);
        }

        private Deadline told(Deadline court) {
            var told = court.with(unless.orElseGet(() -> Finding.of(FindingCode.LATE_FINE_OWED)));
            boolean done = court.state() == DeadlineState.MET || court.state() == DeadlineState.MET_LATE;
            boolean waits = unless.isPresent() && !court.state().isOpen();
            return owed.isKnown() || done || waits
                    ? told
                    : told.doubtful()
                            .in(DeadlineState.UNKNOWN, court.floating() || unless.isPresent())
                            .lacking(missing);
        }
    }

    LateFineOwed(Reading reading, LawBook book) {
        this.reading = reading;
        this.book = book;
    }

    /** As the time to pay the fine tells: it arose if that was met late, and is gone if it was paid or forgone. */
    Answer of(Deadline payment) {
        var decision = payment.part().flatMap(id -> reading.part(id, FineDecision.class));
        var paidOn = payment.metOn().map(When::earliest);
        var due = payment.due();
        boolean perhaps = payment.state() == DeadlineState.MET_LATE || payment.state() == DeadlineState.UNKNOWN;
        if (!perhaps || decision.isEmpty()) return Answer.NO;
        if (paidOn.isEmpty() || due.isEmpty() || payment.isOfMonth())
            return payment.state() == DeadlineState.MET_LATE ? Answer.open(PAID) : Answer.NO;
        var rule = book.limits().on("late-fine", due.get());
        var fine = Fines.fineOf(decision.get().lines());
        var growth = rule.flatMap(TimeLimit::growth);
        if (growth.isEmpty() || fine.isEmpty()) return Answer.open(PAID);
        var id = decision.get().id();
        var pauses = RemedyPauses.of(reading.file(), id, paidOn.get());
        var arose = arose(fine.get(), growth.get(), days(rule.get(), pauses, due.get(), paidOn.get()));
        var settled = settled(id, true);
        if (settled.compareTo(arose) >= 0) return Answer.NO;
        var unless = payment.grantedLate()
                .filter(late -> late.day()
                        .filter(last -> settled.compareTo(
                                        arose(fine.get(), growth.get(), days(rule.get(), pauses, last, paidOn.get())))
                                >= 0)
                        .isPresent())
                .map(late ->
                        new Finding(FindingCode.LATE_FINE_UNLESS_DEFERRED, late.part(), late.day(), Optional.empty()));
        if (unless.isPresent()) return new Answer(Fact.unknown(), unless, List.of());
        var unnamed = RemedyPauses.ofWhichever(reading.file(), paidOn.get());
        var all = Stream.concat(pauses.stream(), unnamed.stream()).toList();
        if (settled.compareTo(arose(fine.get(), growth.get(), days(rule.get(), all, due.get(), paidOn.get()))) >= 0)
            return Answer.open(about(unnamed));
        boolean open = settled(id, false).compareTo(arose) >= 0
                || !reading.isLive()
                || payment.state() == DeadlineState.UNKNOWN;
        return open ? Answer.open(PAID) : Answer.YES;
    }

    /** What the remedies would have to say. */
    private Missing[] about(List<Span> remedies) {
        return remedies.stream()
                .flatMap(span -> span.part().flatMap(reading::part).stream())
                .map(remedy -> new Missing(remedy.kindOfPart(), "about"))
                .distinct()
                .toArray(Missing[]::new);
    }

    /** The days from the last day to pay to the payment, without those on which a remedy was pending. */
    private long days(TimeLimit rule, List<Span> pauses, LocalDate due, LocalDate paidOn) {
        var still = new ArrayList<>(Exclusions.of(rule, reading.file(), paidOn).spans());
        pauses.stream().filter(span -> rule.excludes().contains(span.kind())).forEach(still::add);
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
