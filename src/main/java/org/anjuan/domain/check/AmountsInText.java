package org.anjuan.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjuan.domain.text.ChineseNumerals;

/** The amounts of money that a text names, in capitals and in figures. */
public final class AmountsInText {

    private static final String NUMERALS = "零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿一二三四五六七八九十百千两";
    /*
     * Each run of numerals, digits or blanks is read once and from its beginning only: taken whole, never given back, and never begun in its middle. A text
     * made to be slow takes no longer than any other of its length.
     */
    private static final String IN_WORDS = "(?:人民币)?(?<![" + NUMERALS + "])[" + NUMERALS + "]{1,40}+[元圆](?:[" + NUMERALS
            + "]{1,2}角)?(?:[" + NUMERALS + "]{1,2}分)?[整正]?";
    private static final String FIGURES = "(?<!\\d)(?<!\\d[,，.])\\d{1,20}+(?:[,，]\\d{1,20}+){0,10}+(?:\\.\\d{1,6}+)?+";
    private static final String IN_FIGURES =
            "(?:人民币\\s*+)?+(?:[￥¥]\\s*+" + FIGURES + "\\s*+[万亿]?+元?+|" + FIGURES + "\\s*+[万亿]?+元)整?+";
    private static final Pattern WORDS_FIRST =
            Pattern.compile("(" + IN_WORDS + ")\\s*+(?:[（(]\\s*+(?:小写)?+[:：]?+\\s*+|(?=[￥¥]))(" + IN_FIGURES + ")");
    private static final Pattern FIGURES_FIRST =
            Pattern.compile("(" + IN_FIGURES + ")\\s*+[（(]\\s*+(?:大写)?+[:：]?+\\s*+(" + IN_WORDS + ")\\s*+[）)]");
    private static final Pattern ANY = Pattern.compile(IN_WORDS + "|" + IN_FIGURES);
    private static final Pattern PLAIN = Pattern.compile(FIGURES);
    private static final int LONGEST_FIGURES = 20;

    private AmountsInText() {}

    /**
     * An amount in words that is not the amount in figures beside it.
     *
     * @param inWords as written
     * @param inFigures as written
     */
    public record Mismatch(String inWords, String inFigures, long wordsInFen, long figuresInFen) {}

    /** The pairs of this text that do not agree. A pair of which one half cannot be read is left alone. */
    public static List<Mismatch> of(String text) {
        var found = new ArrayList<Mismatch>();
        collect(WORDS_FIRST.matcher(text), 1, 2, found);
        collect(FIGURES_FIRST.matcher(text), 2, 1, found);
        return found;
    }

    private static void collect(Matcher pair, int words, int figures, List<Mismatch> found) {
        while (pair.find()) {
            var inWords = ChineseNumerals.inFen(pair.group(words));
            var inFigures = figures(pair.group(figures));
            if (inWords.isEmpty() || inFigures.isEmpty() || inWords.getAsLong() == inFigures.getAsLong()) continue;
            found.add(new Mismatch(pair.group(words), pair.group(figures), inWords.getAsLong(), inFigures.getAsLong()));
        }
    }

    /** All amounts that the text names, in fen, in their order. */
    public static List<Long> all(String text) {
        var found = new ArrayList<Long>();
        var amount = ANY.matcher(text);
        while (amount.find()) {
            var words = ChineseNumerals.inFen(amount.group());
            (words.isPresent() ? words : figures(amount.group())).ifPresent(found::add);
        }
        return found;
    }

    /** Yuan in figures, exact to the fen; empty where they are finer than that or too many. */
    private static OptionalLong figures(String written) {
        var digits = PLAIN.matcher(written);
        if (!digits.find() || digits.group().length() > LONGEST_FIGURES) return OptionalLong.empty();
        var yuan = new BigDecimal(digits.group().replaceAll("[,，]", ""));
        if (written.contains("万")) yuan = yuan.movePointRight(4);
        if (written.contains("亿")) yuan = yuan.movePointRight(8);
        try {
            return OptionalLong.of(yuan.movePointRight(2).longValueExact());
        } catch (ArithmeticException tooFineOrTooMuch) {
            return OptionalLong.empty();
        }
    }
}
