package org.anjuan.domain.text;

/** Numbers written in Chinese: amounts in capitals as decisions state them, and everyday numerals. */
public final class ChineseNumerals {

    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";
    private static final String CAPITAL_UNITS = "拾佰仟万亿";
    private static final String EVERYDAY = "零一二三四五六七八九";
    private static final String EVERYDAY_UNITS = "十百千万亿";

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
            text.append(spell(yuan, CAPITALS, CAPITAL_UNITS)).append('元');
        }
        if (jiao == 0 && rest == 0) {
            return text.append('整').toString();
        }
        if (jiao > 0) {
            text.append(CAPITALS.charAt(jiao)).append('角');
        } else if (yuan > 0) {
            text.append('零');
        }
        if (rest > 0) {
            text.append(CAPITALS.charAt(rest)).append('分');
        }
        return text.toString();
    }

    /** A number from zero up as one says it: 12 is 十二, 105 is 一百零五. */
    public static String everyday(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("only numbers from zero up are counted: " + number);
        }
        var spelt = spell(number, EVERYDAY, EVERYDAY_UNITS);
        return spelt.startsWith("一十") ? spelt.substring(1) : spelt;
    }

    /** Splits at the greatest unit that fits; a place left empty behind it is said as one zero. */
    private static String spell(long number, String digits, String units) {
        for (long[] split : new long[][] {{100_000_000, 4}, {10_000, 3}, {1_000, 2}, {100, 1}, {10, 0}}) {
            long unit = split[0];
            if (number >= unit) {
                long rest = number % unit;
                return spell(number / unit, digits, units)
                        + units.charAt((int) split[1])
                        + (rest > 0 && rest < unit / 10 ? digits.substring(0, 1) : "")
                        + (rest > 0 ? spell(rest, digits, units) : "");
            }
        }
        return digits.substring((int) number, (int) number + 1);
    }
}
