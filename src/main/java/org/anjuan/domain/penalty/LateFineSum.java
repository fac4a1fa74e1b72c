package org.anjuan.domain.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.text.Money;

/**
 * The late fine on a fine: three percent of it for every day after the last day to pay, never more than the fine itself (Administrative Penalty
 * Law, art. 72; Administrative Coercion Law, art. 45).
 *
 * @param days the days it ran, the day of payment included
 * @param capped whether it reached the fine itself and grows no more
 */
public record LateFineSum(Money principal, long days, Money amount, boolean capped) {

    /** More than an amount can be; what was not capped by an older law stays below it. */
    private static final BigDecimal MOST = new Money(Long.MAX_VALUE).toYuan();

    private static final TimeLimit.Growth TODAY = new TimeLimit.Growth(BigDecimal.valueOf(3), true);

    /**
     * Reckons it up to a day: the day of payment, or today.
     *
     * @param lastDay the last day to pay, of a deferral where one was granted
     * @param paused days that do not count because a remedy was pending
     */
    public static LateFineSum of(Money principal, LocalDate lastDay, LocalDate until, long paused) {
        return of(principal, lastDay, until, paused, TODAY);
    }

    /** Reckons it by the law of another time. */
    static LateFineSum of(Money principal, LocalDate lastDay, LocalDate until, long paused, TimeLimit.Growth growth) {
        long days = Math.max(0, ChronoUnit.DAYS.between(lastDay, until) - paused);
        var grown = principal
                .toYuan()
                .multiply(growth.percent())
                .multiply(BigDecimal.valueOf(days))
                .movePointLeft(2);
        boolean capped =
                growth.capped() && grown.compareTo(principal.toYuan()) >= 0 && principal.compareTo(Money.ZERO) > 0;
        return new LateFineSum(principal, days, capped ? principal : Money.of(grown.min(MOST)), capped);
    }
}
