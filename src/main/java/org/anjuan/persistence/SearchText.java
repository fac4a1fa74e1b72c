package org.anjuan.persistence;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How searchable text is folded and cut. Full and half width, upper and lower case and the brackets of document numbers
 * are one; blank space does not count. A pair is two neighbouring characters, or the last one alone.
 */
final class SearchText {

    /** Stands between two folded texts, so that no word reaches over the border. */
    private static final char BORDER = '|';

    private static final String END = "||";

    private static final int CASE_BITS = 31;
    private static final long MOST_CASES = (1L << CASE_BITS) - 1;

    private SearchText() {}

    /** The text as it is compared. */
    static String fold(String text) {
        var wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(wide.length());
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) continue;
            folded.append(
                    switch (c) {
                        case '〔', '[', '【' -> '(';
                        case '〕', ']', '】' -> ')';
                        case BORDER -> '/';
                        default -> c;
                    });
        }
        return folded.toString();
    }

    /** The words somebody typed, folded one by one. */
    static List<String> terms(String typed) {
        return Stream.of(typed.split("[\\s\\u3000]+"))
                .map(SearchText::fold)
                .filter(term -> !term.isEmpty())
                .toList();
    }

    /** Several texts folded into one searchable line; behind a double border stands what has no pairs. */
    static String line(Collection<String> texts, Collection<String> withoutPairs) {
        var line = new StringBuilder();
        append(line, texts);
        line.append(BORDER);
        append(line, withoutPairs);
        return line.append(BORDER).toString();
    }

    private static void append(StringBuilder line, Collection<String> texts) {
        for (var text : texts) {
            var folded = fold(text);
            if (!folded.isEmpty()) line.append(BORDER).append(folded);
        }
    }

    /** The pairs of a folded line, each as the upper part of its key. */
    static Set<Integer> pairs(String line) {
        var pairs = new TreeSet<Integer>();
        int end = line.indexOf(END);
        for (int i = 0; i < (end < 0 ? line.length() : end); i++) {
            char c = line.charAt(i);
            if (c == BORDER) continue;
            char next = i + 1 < line.length() && line.charAt(i + 1) != BORDER ? line.charAt(i + 1) : 0;
            pairs.add(pair(c, next));
        }
        return pairs;
    }

    /** The pairs that any line holding this term must have; none for a term of one character. */
    static List<Integer> pairsOf(String term) {
        var pairs = new TreeSet<Integer>();
        for (int i = 0; i + 1 < term.length(); i++) pairs.add(pair(term.charAt(i), term.charAt(i + 1)));
        return List.copyOf(pairs);
    }

    /** The keys of one pair: from its first to its last possible case. */
    static KeyRange keys(int pair) {
        return new KeyRange(key(pair, 0), key(pair, MOST_CASES));
    }

    /** The keys of all pairs that begin with this character. */
    static KeyRange keysFrom(char first) {
        return new KeyRange(key(pair(first, (char) 0), 0), key(pair(first, Character.MAX_VALUE), MOST_CASES));
    }

    /** The key of a pair in a case. */
    static long key(int pair, long caseNr) {
        if (caseNr < 0 || caseNr > MOST_CASES)
            throw new IllegalArgumentException("case number out of range: " + caseNr);
        return Integer.toUnsignedLong(pair) << CASE_BITS | caseNr;
    }

    /** A pattern for LIKE that finds the term anywhere; the escape character is {@code !}. */
    static String anywhere(String term) {
        return "%" + term.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static int pair(char first, char second) {
        return first << 16 | second;
    }

    /** A closed range of keys. */
    record KeyRange(long from, long to) {}

    /** The lowest key is the pair's own, so a key less it, cut to the case's bits, is the case. */
    static long caseBits() {
        return MOST_CASES;
    }
}
