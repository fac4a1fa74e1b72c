package org.anjuan.domain.review;

import java.math.BigDecimal;

/**
 * Where one item stands in a review.
 *
 * @param earned what it earned; zero unless it is scored
 * @param lost what the deductions cost, never more than its points
 * @param personDecided whether the reviewer said so, or the standard's condition
 */
public record ItemScore(Item item, Status status, BigDecimal earned, BigDecimal lost, boolean personDecided) {

    /** Where an item stands. */
    public enum Status {
        /** It applies and waits for a mark. */
        OPEN,
        /** Nobody knows yet whether it applies. */
        UNCLEAR,
        FULL,
        DEDUCTED,
        ZERO,
        NOT_APPLICABLE
    }

    /** Whether it counts in numerator and denominator. */
    public boolean counts() {
        return status == Status.FULL || status == Status.DEDUCTED || status == Status.ZERO;
    }

    public boolean isOpen() {
        return status == Status.OPEN || status == Status.UNCLEAR;
    }

    static ItemScore of(Item item, ItemMark mark, Judgement judgement) {
        var none = BigDecimal.ZERO;
        return switch (mark) {
            case ItemMark.Scored scored when mark.isComplete() -> scored(item, scored);
            case ItemMark.Zero _ when mark.isComplete() -> new ItemScore(item, Status.ZERO, none, item.points(), true);
            case ItemMark.NotApplicable _
            when mark.isComplete() -> new ItemScore(item, Status.NOT_APPLICABLE, none, none, true);
            case ItemMark.Open _
            when judgement.applies(item.id()).isFalse() ->
                new ItemScore(item, Status.NOT_APPLICABLE, none, none, false);
            case ItemMark.Open _, ItemMark.Scored _, ItemMark.Zero _, ItemMark.NotApplicable _ ->
                new ItemScore(
                        item, judgement.applies(item.id()).isTrue() ? Status.OPEN : Status.UNCLEAR, none, none, false);
        };
    }

    private static ItemScore scored(Item item, ItemMark.Scored mark) {
        var cost = mark.deductions().stream()
                .map(made -> item.deduction(made.rule())
                        .map(rule -> rule.cost(made.count()))
                        .orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(item.points());
        var status =
                cost.signum() == 0 ? Status.FULL : cost.compareTo(item.points()) == 0 ? Status.ZERO : Status.DEDUCTED;
        return new ItemScore(item, status, item.points().subtract(cost), cost, true);
    }
}
