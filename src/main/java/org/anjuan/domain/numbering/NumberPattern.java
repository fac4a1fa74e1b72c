package org.anjuan.domain.numbering;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.anjuan.domain.text.DocumentNumber;

/**
 * How the numbers of a type are written, for instance {@code {organ}{word}〔{year}〕{serial}号}. Printing is strict: the year in 〔〕, the serial
 * without leading zeros and without 第. Reading is tolerant, as {@link DocumentNumber} is: other brackets, 字 before the year, zeros and 第 are the same
 * number.
 */
public record NumberPattern(String text) {

    private static final Pattern FORM = Pattern.compile(
            "(?<before>[\\p{IsAlphabetic}\\p{IsDigit}（）]*(?:\\{organ\\})?[\\p{IsAlphabetic}\\p{IsDigit}（）]*(?:\\{word\\})?[\\p{IsAlphabetic}\\p{IsDigit}（）]*)"
                + "〔\\{year\\}〕(?<mark>[A-Z]?)\\{serial\\}号");

    /** How it is said what a pattern looks like. */
    private static final String EXAMPLE = "{organ}{word}〔{year}〕{serial}号";

    /** A serial with more digits is a day or a code that somebody wrote there, and none of the series. */
    private static final int MOST_DIGITS = 5;

    /** The usual form. */
    public static final NumberPattern USUAL = new NumberPattern(EXAMPLE);

    public NumberPattern {
        text = text.strip();
        var form = FORM.matcher(text);
        if (!form.matches() || form.group("before").isEmpty())
            throw new IllegalArgumentException("not a pattern like " + EXAMPLE + ": " + text);
    }

    /** The number with this serial, as it is printed. */
    public DocumentNumber print(SeriesKey series, int serial) {
        if (serial < 1 || serial > Numbering.LAST_SERIAL)
            throw new IllegalArgumentException("no serial of a number: " + serial);
        return new DocumentNumber(head(series) + '〔' + series.year() + '〕' + mark() + serial + '号');
    }

    /** The serial of a number as somebody wrote it, where it belongs to this series. */
    public OptionalInt serialIn(DocumentNumber number, SeriesKey series) {
        return number.parts()
                .filter(parts -> parts.year() == series.year())
                .filter(parts -> folded(parts.word()).equals(folded(head(series))))
                .flatMap(parts -> digits(parts.serial()))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** What stands before the year: the code of the office and the word. */
    public String head(SeriesKey series) {
        var code = text.contains("{organ}{word}") ? series.wordBehindOrgan() : series.word();
        return FORM.matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group("before")
                .replace("{organ}", series.organ())
                .replace("{word}", code);
    }

    private String mark() {
        return FORM.matcher(text).results().findFirst().orElseThrow().group("mark");
    }

    /** The serial that is written there; empty where it is none of this pattern. */
    Optional<Integer> digits(String serial) {
        var wide = Normalizer.normalize(serial, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        if (!wide.startsWith(mark())) return Optional.empty();
        var digits = wide.substring(mark().length());
        if (digits.length() > MOST_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9'))
            return Optional.empty();
        int read = Integer.parseInt(digits);
        return read == 0 ? Optional.empty() : Optional.of(read);
    }

    /** Full and half width, blanks and a last 字 make no difference. */
    static String folded(String word) {
        var folded = Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s", "");
        return folded.endsWith("字") ? folded.substring(0, folded.length() - 1) : folded;
    }

    @Override
    public String toString() {
        return text;
    }
}
