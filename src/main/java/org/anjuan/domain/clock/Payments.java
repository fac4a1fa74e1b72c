package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.DecisionState;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PaymentKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.Money;

/**
 * Which payment paid which fine. A payment that names its decision counts for that one. One that names none counts for the only fine still open; where
 * several are open it pays them all if it is enough for all, in the order in which they were served, and otherwise nobody can tell.
 */
public final class Payments {

    /** How far the fine of one decision is paid. */
    public sealed interface Settlement {}

    /** Paid in full with this payment. */
    public record Settled(Payment last) implements Settlement {}

    /** Some of it, or all, may have been paid: a payment does not say for which decision it was. */
    public record Doubtful(Payment unnamed) implements Settlement {}

    /** Not paid in full. */
    public record Open() implements Settlement {}

    private static final class Account {
        private final Optional<Money> fine;
        private final List<Payment> paid = new ArrayList<>();
        private boolean doubtful;
        private Optional<Payment> filledBy = Optional.empty();

        Account(Optional<Money> fine) {
            this.fine = fine;
        }

        Money sum(Optional<LocalDate> until) {
            var sum = Money.ZERO;
            for (var payment : paid) {
                boolean counts = until.isEmpty()
                        || payment.paidOn().matches(on -> !on.latest().isAfter(until.orElseThrow()));
                sum = counts ? sum.plus(payment.amount()) : sum;
            }
            return sum;
        }

        /** What is still open; where the fine is not known, any payment is taken for the whole. */
        Money open() {
            return fine.map(due -> atLeastNothing(due, sum(Optional.empty()))).orElse(Money.ZERO);
        }

        boolean isOpen() {
            return fine.isEmpty() ? paid.isEmpty() : open().compareTo(Money.ZERO) > 0;
        }
    }

    private final Map<UUID, Account> accounts = new LinkedHashMap<>();
    private final Map<UUID, Settlement> settlements = new LinkedHashMap<>();

    private Payments(CaseFile file) {
        decisions(file).forEach(decision -> accounts.put(decision.id(), new Account(Fines.fineOf(decision.lines()))));
        var payments = file.stream(Payment.class)
                .filter(payment -> payment.kind() == PaymentKind.FINE || payment.kind() == PaymentKind.DAILY_FINE)
                .sorted(Comparator.comparing(Payments::start))
                .toList();
        var unnamed = new ArrayList<Payment>();
        for (var payment : payments) {
            var account = payment.decision().value().map(ref -> accounts.get(ref.id()));
            account.ifPresentOrElse(known -> known.paid.add(payment), () -> {
                if (!payment.decision().isKnown()) {
                    unnamed.add(payment);
                }
            });
        }
        allot(unnamed);
        accounts.forEach((id, account) -> settlements.put(id, settlement(account, unnamed)));
    }

    /** Reads the payments of a file. */
    public static Payments of(CaseFile file) {
        return new Payments(file);
    }

    /** How far each decision with a fine is paid. */
    Map<UUID, Settlement> settlements() {
        return settlements;
    }

    /** How far the fine of this decision is paid. */
    public Settlement of(UUID decision) {
        var found = settlements.get(decision);
        return found == null ? new Open() : found;
    }

    /** The payments that count for this decision, the first one first. */
    public List<Payment> paid(UUID decision) {
        var account = accounts.get(decision);
        return account == null ? List.of() : List.copyOf(account.paid);
    }

    /** What of the fine is open at the end of that day; unknown where the fine is, or for which fine a payment was. */
    public Fact<Money> open(UUID decision, LocalDate day) {
        var account = accounts.get(decision);
        if (account == null || account.fine.isEmpty() || account.doubtful) {
            return Fact.unknown();
        }
        boolean filled = account.filledBy
                .filter(last -> last.paidOn().matches(on -> !on.latest().isAfter(day)))
                .isPresent();
        if (filled) {
            return Fact.known(Money.ZERO);
        }
        return Fact.known(atLeastNothing(account.fine.orElseThrow(), account.sum(Optional.of(day))));
    }

    private void allot(List<Payment> unnamed) {
        for (var payment : unnamed) {
            var open = accounts.values().stream().filter(Account::isOpen).toList();
            if (open.size() == 1) {
                open.getFirst().paid.add(payment);
            } else if (open.size() > 1) {
                share(unnamed.subList(unnamed.indexOf(payment), unnamed.size()), open);
                return;
            }
        }
    }

    /** With several fines open: enough for all pays all, each with the payment that fills it; less leaves all of them in doubt. */
    private static void share(List<Payment> rest, List<Account> open) {
        var needed = open.stream().map(Account::open).reduce(Money.ZERO, Money::plus);
        var there = rest.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
        if (open.stream().anyMatch(account -> account.fine.isEmpty()) || there.compareTo(needed) < 0) {
            open.forEach(account -> account.doubtful = true);
            return;
        }
        var came = Money.ZERO;
        var wanted = Money.ZERO;
        var payments = rest.iterator();
        var last = rest.getFirst();
        for (var account : open) {
            wanted = wanted.plus(account.open());
            while (came.compareTo(wanted) < 0 && payments.hasNext()) {
                last = payments.next();
                came = came.plus(last.amount());
            }
            account.paid.add(last);
            account.filledBy = Optional.of(last);
        }
    }

    private static Settlement settlement(Account account, List<Payment> unnamed) {
        if (account.doubtful) {
            return new Doubtful(unnamed.getLast());
        }
        if (account.filledBy.isPresent()) {
            return new Settled(account.filledBy.get());
        }
        if (account.paid.isEmpty()) {
            return new Open();
        }
        if (account.fine.isEmpty()) {
            return new Settled(account.paid.getLast());
        }
        var sum = Money.ZERO;
        for (var payment : account.paid) {
            sum = sum.plus(payment.amount());
            if (sum.compareTo(account.fine.orElseThrow()) >= 0) {
                return new Settled(payment);
            }
        }
        return new Open();
    }

    /** Decisions with a fine that still governs, in the order in which they were served or made. */
    private static Stream<FineDecision> decisions(CaseFile file) {
        return Stream.concat(file.stream(PenaltyDecision.class), file.stream(SummaryDecision.class))
                .map(FineDecision.class::cast)
                .filter(decision -> decision.lines().isEmpty() || Fines.hasFine(decision.lines()))
                .filter(decision -> !(decision instanceof PenaltyDecision penalty)
                        || !penalty.state().is(DecisionState.REVOKED))
                .sorted(Comparator.comparing(decision -> served(file, decision)));
    }

    private static LocalDateTime served(CaseFile file, FineDecision decision) {
        var made = decision instanceof PenaltyDecision penalty
                ? penalty.decidedOn()
                : ((SummaryDecision) decision).decidedAt();
        return file.servicesOf(decision.id()).stream()
                .map(Service::servedOn)
                .flatMap(on -> on.value().stream())
                .min(Comparator.naturalOrder())
                .or(made::value)
                .map(When::start)
                .orElse(LocalDateTime.MAX);
    }

    private static LocalDateTime start(Payment payment) {
        return payment.paidOn().value().map(When::start).orElse(LocalDateTime.MAX);
    }

    private static Money atLeastNothing(Money due, Money paid) {
        return due.compareTo(paid) > 0 ? new Money(due.fen() - paid.fen()) : Money.ZERO;
    }
}
