package org.anjuan.document.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Marks inside filled text that become elements once everything is escaped: gaps, and characters no face can print. They
 * are private characters, which are taken out of the texts of the file first.
 */
final class Marks {

    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern GAP = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE + "([，。、；：？！）》”’]?)");
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF"
                    + OPEN + CLOSE + "\\u202A-\\u202E\\u2066-\\u2069]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
                    + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private Marks() {}

    static String gap(String key) {
        return OPEN + key + CLOSE;
    }

    /** The text without what XML or this class does not allow in it. */
    static String clean(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    /** The keys of the gaps in this text, in order. */
    static List<String> gapsIn(String text) {
        var keys = new ArrayList<String>();
        var matcher = GAP.matcher(text);
        while (matcher.find()) keys.add(matcher.group(1));
        return keys;
    }

    /** The text with its gaps made visible; the punctuation behind a gap stays on its line. */
    static String show(String escaped) {
        return GAP.matcher(escaped).replaceAll("<span class=\"gap\">【未知】$2</span>");
    }

    /** The text with these characters named instead of printed. */
    static String name(String escaped, Set<Integer> missing) {
        if (missing.isEmpty()) return escaped;
        var out = new StringBuilder();
        escaped.codePoints().forEach(point -> {
            if (missing.contains(point)) out.append("<span class=\"missing\">[U+%04X]</span>".formatted(point));
            else out.appendCodePoint(point);
        });
        return out.toString();
    }
}
