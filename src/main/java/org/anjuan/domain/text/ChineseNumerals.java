package org.anjuan.domain.text;

/** Amounts written in Chinese capitals, as decisions state them. */
public final class ChineseNumerals {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String UNITS = "拾佰仟万亿";

    private ChineseNumerals() {}

    /** An amount in capitals, exact to the fen: 20000000 fen are 人民币贰拾万元整. */
    public static String amountInCapitals(long fen) {
        var text = new StringBuilder("人民币");
        if (fen < 0) {
            text.append('负');
        }
        long yuan = Math.abs(fen / 100);
        int jiao = (int) Math.abs(fen / 10 % 10);
        int rest = (int) Math.abs(fen % 10);
        if (yuan > 0 || (jiao == 0 && rest == 0)) {
            text.append(spell(yuan)).append('元');
        }
        if (jiao == 0 && rest == 0) {
            return text.append('整').toString();
        }
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append('角');
        } else if (yuan > 0) {
            text.append('零');
        }
        if (rest > 0) {
            text.append(DIGITS.charAt(rest)).append('分');
        }
        return text.toString();
    }

    /** Splits at the greatest unit that fits; a place left empty behind it is said as one zero. */
    private static String spell(long number) {
        for (long[] split : new long[][] {{100_000_000, 4}, {10_000, 3}, {1_000, 2}, {100, 1}, {10, 0}}) {
            long unit = split[0];
            if (number >= unit) {
                long rest = number % unit;
                return spell(number / unit)
                        + UNITS.charAt((int) split[1])
                        + (rest > 0 && rest < unit / 10 ? DIGITS.substring(0, 1) : "")
                        + (rest > 0 ? spell(rest) : "");
            }
        }
        return DIGITS.substring((int) number, (int) number + 1);
    }
}
