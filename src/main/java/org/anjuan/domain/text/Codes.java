package org.anjuan.domain.text;

import java.text.Normalizer;
import java.util.Locale;

/** What the official codes have in common: how people type them and how published papers hide them. */
final class Codes {

    /** The characters that papers put in place of hidden ones, after {@link #tidied}. */
    private static final String MASKS = "*×•●○□■某";

    private Codes() {}

    /** Without spaces and separators, full-width letters and digits made plain, in capitals. */
    static String tidied(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var tidy = new StringBuilder(plain.length());
        plain.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '-' && c != 0x200B)
                .forEach(c -> tidy.append((char) c));
        return tidy.toString();
    }

    static boolean isMask(char c) {
        return MASKS.indexOf(c) >= 0;
    }

    /** Whether something is hidden, and everything else is made of characters that may occur. */
    static boolean isMasked(String code, String allowed, int most) {
        if (code.length() > most || code.chars().noneMatch(c -> isMask((char) c))) {
            return false;
        }
        return code.chars().allMatch(c -> isMask((char) c) || allowed.indexOf(c) >= 0);
    }

    static boolean isDigits(String code) {
        return !code.isEmpty() && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
