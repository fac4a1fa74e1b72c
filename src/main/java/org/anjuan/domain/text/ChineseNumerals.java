package org.anjuan.domain.text;

import java.util.OptionalLong;

/** Amounts written in Chinese capitals, as decisions state them. */
public final class ChineseNumerals {

    /** Every way to write a digit: at each index its capital, its plain character and what else is seen for it. */
    private static final String[] READ = {"零〇", "壹一", "贰二两", "叁三", "肆四", "伍五", "陆六", "柒七", "捌八", "玖九"};

    private static final long MOST_YUAN = 9_999_999_999_999_999L;

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

    /**
     * Reads an amount in capitals or in plain numerals to the fen, with or without 人民币 and 整. Tolerant of 拾万元 for 壹拾万元, of 圆 and 正, and of
     * zeros left out or too many; empty for what is no amount.
     */
    public static OptionalLong inFen(String written) {
        var text = written.strip().replaceFirst("^人民币", "").replace('圆', '元').replaceFirst("[整正]$", "");
        int yuan = text.indexOf('元');
        if (yuan < 0 && !text.matches(".+[角分]")) return OptionalLong.empty();
        long whole = yuan < 0 ? 0 : yuan == 0 ? -1 : read(text.substring(0, yuan));
        var rest = text.substring(yuan + 1);
        int jiao = rest.indexOf('角');
        int fen = rest.indexOf('分');
        boolean inOrder = rest.isEmpty() || fen == rest.length() - 1 || (fen < 0 && jiao == rest.length() - 1);
        long tens = jiao < 0 ? 0 : small(rest.substring(0, jiao));
        long ones = fen < 0 ? 0 : small(rest.substring(jiao + 1, Math.max(fen, jiao + 1)));
        if (!inOrder || whole < 0 || whole > MOST_YUAN || tens < 0 || ones < 0) return OptionalLong.empty();
        return OptionalLong.of(whole * 100 + tens * 10 + ones);
    }

    /** One digit, a zero before it left out. */
    private static long small(String text) {
        var digit = text.length() == 2 && digit(text.charAt(0)) == 0 ? text.substring(1) : text;
        return digit.length() == 1 ? digit(digit.charAt(0)) : -1;
    }

    /** A whole number, below zero where it is none: each greater unit takes all that stands before it. */
    private static long read(String text) {
        long total = 0;
        long group = 0;
        long digit = -1;
        long last = Long.MAX_VALUE;
        boolean hundredMillions = false;
        boolean tenThousands = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = digit(c);
            long unit = unit(c);
            if (value >= 0) {
                if (digit > 0) return -1;
                digit = value;
            } else if (unit == 10_000 || unit == 100_000_000) {
                long before = group + Math.max(digit, 0);
                if (before == 0 && (unit == 10_000 || total == 0)) return -1;
                if (unit > 10_000 && hundredMillions) return -1;
                if (unit == 10_000 && tenThousands) return -1;
                hundredMillions |= unit > 10_000;
                tenThousands = unit == 10_000;
                total = unit == 10_000 ? total + before * unit : (total + before) * unit;
                group = 0;
                digit = -1;
                last = Long.MAX_VALUE;
            } else if (unit > 0) {
                if (unit >= last || digit == 0 && unit != 10) return -1;
                group += (digit <= 0 ? 1 : digit) * unit;
                digit = -1;
                last = unit;
            } else {
                return -1;
            }
        }
        return total + group + Math.max(digit, 0);
    }

    private static int digit(char c) {
        for (int i = 0; i < READ.length; i++) if (READ[i].indexOf(c) >= 0) return i;
        return -1;
    }

    private static long unit(char c) {
        return switch (c) {
            case '拾', '十' -> 10;
            case '佰', '百' -> 100;
            case '仟', '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> -1;
        };
    }
}
