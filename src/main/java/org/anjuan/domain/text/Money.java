package org.anjuan.domain.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** An amount of renminbi in fen, never below zero. */
public record Money(long fen) implements Comparable<Money> {

    private static final Pattern YUAN = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");
    public static final Money ZERO = new Money(0);

    public Money {
        if (fen < 0) throw new IllegalArgumentException("amount below zero: " + fen + " fen");
    }

    public static Money yuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100L));
    }

    /**
     * Reads yuan with at most two decimals, for instance {@code 200000} or {@code 1234.50}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Money parse(String yuan) {
        if (!YUAN.matcher(yuan).matches()) throw new IllegalArgumentException("not an amount in yuan: " + yuan);
        return of(new BigDecimal(yuan));
    }

    /** Yuan, rounded half up to the fen. */
    public static Money of(BigDecimal yuan) {
        return new Money(
                yuan.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(fen, count));
    }

    public BigDecimal toYuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Yuan with two decimals, for instance {@code 200000.00}. */
    @Override
    public String toString() {
        return toYuan().toPlainString();
    }
}
