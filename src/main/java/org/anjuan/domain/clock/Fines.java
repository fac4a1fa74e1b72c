package org.anjuan.domain.clock;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PaymentKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.Money;

/** What a decision asks for in money, and when it was paid. */
public final class Fines {

    private Fines() {}

    /** The fines of the lines together; empty where an amount is not known. Zero where there is no fine. */
    public static Optional<Money> fineOf(List<PenaltyLine> lines) {
        var total = Optional.of(Money.ZERO);
        for (var line : lines) {
            if (line.kind() == PenaltyKind.FINE) {
                total = total.flatMap(sum -> line.amount().value().map(sum::plus));
            }
        }
        return total;
    }

    /** Whether the lines have a fine at all. */
    static boolean hasFine(List<PenaltyLine> lines) {
        return lines.stream().anyMatch(line -> line.kind() == PenaltyKind.FINE);
    }

    /** The payment with which the fine was paid in full, or the last one where the amount is not known. */
    static Optional<Payment> paidInFull(CaseFile file, PenaltyDecision decision) {
        return paidInFull(file, decision.id(), decision.lines());
    }

    static Optional<Payment> paidInFull(CaseFile file, SummaryDecision decision) {
        return paidInFull(file, decision.id(), decision.lines());
    }

    private static Optional<Payment> paidInFull(CaseFile file, UUID decision, List<PenaltyLine> lines) {
        var payments = file.stream(Payment.class)
                .filter(payment -> payment.kind() == PaymentKind.FINE || payment.kind() == PaymentKind.DAILY_FINE)
                .filter(payment -> payment.decision()
                        .value()
                        .map(ref -> ref.id().equals(decision))
                        .orElse(true))
                .sorted(Comparator.comparing(
                        payment -> payment.paidOn().value().map(When::start).orElse(LocalDateTime.MAX)))
                .toList();
        var fine = fineOf(lines);
        if (fine.isEmpty()) {
            return payments.isEmpty() ? Optional.empty() : Optional.of(payments.getLast());
        }
        var sum = Money.ZERO;
        for (var payment : payments) {
            sum = sum.plus(payment.amount());
            if (sum.compareTo(fine.get()) >= 0) {
                return Optional.of(payment);
            }
        }
        return Optional.empty();
    }
}
