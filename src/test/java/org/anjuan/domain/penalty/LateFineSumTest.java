package org.anjuan.domain.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.anjuan.domain.text.Money;
import org.junit.jupiter.api.Test;

class LateFineSumTest {

    private static final Money FINE = Money.yuan(200_000);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 8);

    @Test
    void twentyDaysLateCostSixtyPercent() {
        var late = LateFineSum.of(FINE, LAST_DAY, LocalDate.of(2026, 10, 28), 0);
        assertThat(late).isEqualTo(new LateFineSum(FINE, 20, Money.yuan(120_000), false));
    }

    @Test
    void itNeverExceedsTheFineAndReachesItOnDayThirtyFour() {
        assertThat(LateFineSum.of(FINE, LAST_DAY, LAST_DAY.plusDays(33), 0).amount())
                .isEqualTo(Money.yuan(198_000));
        assertThat(LateFineSum.of(FINE, LAST_DAY, LAST_DAY.plusDays(33), 0).capped())
                .isFalse();
        assertThat(LateFineSum.of(FINE, LAST_DAY, LAST_DAY.plusDays(34), 0))
                .isEqualTo(new LateFineSum(FINE, 34, FINE, true));
        assertThat(LateFineSum.of(FINE, LAST_DAY, LAST_DAY.plusDays(400), 0).amount())
                .isEqualTo(FINE);
    }

    @Test
    void daysOfARemedyDoNotCount() {
        assertThat(LateFineSum.of(FINE, LAST_DAY, LAST_DAY.plusDays(20), 15).days())
                .isEqualTo(5);
    }

    @Test
    void whoPaysInTimePaysNoMore() {
        assertThat(LateFineSum.of(FINE, LAST_DAY, LAST_DAY, 0).amount()).isEqualTo(Money.ZERO);
        assertThat(LateFineSum.of(FINE, LAST_DAY, LAST_DAY.minusDays(3), 0).days())
                .isZero();
    }

    @Test
    void itIsExactToTheFen() {
        assertThat(LateFineSum.of(Money.parse("333.33"), LAST_DAY, LAST_DAY.plusDays(1), 0)
                        .amount())
                .isEqualTo(Money.parse("10.00"));
    }
}
