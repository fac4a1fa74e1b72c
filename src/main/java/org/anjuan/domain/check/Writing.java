package org.anjuan.domain.check;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How people write names, codes and addresses, and when two writings mean the same. */
final class Writing {

    private static final String MASKS = "*＊×某○●□■";
    private static final int MOST_FOR_A_MASK = 6;

    private Writing() {}

    /** Full width made plain, without spaces. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** Whether both may be the same: characters that are hidden may be any. */
    static boolean maySame(String one, String other) {
        var a = plain(one);
        var b = plain(other);
        return a.equals(b)
                || pattern(a).matcher(b).matches()
                || pattern(b).matcher(a).matches()
                || bothMasked(a, b);
    }

    static boolean isMasked(String text) {
        return text.chars().anyMatch(c -> MASKS.indexOf(c) >= 0);
    }

    private static boolean bothMasked(String one, String other) {
        return isMasked(one) && isMasked(other) && one.charAt(0) == other.charAt(0);
    }

    private static Pattern pattern(String masked) {
        var text = new StringBuilder();
        boolean before = false;
        for (char c : masked.toCharArray()) {
            boolean mask = MASKS.indexOf(c) >= 0;
            if (!mask) text.append(Pattern.quote(String.valueOf(c)));
            else if (!before) text.append(".{1,").append(MOST_FOR_A_MASK).append('}');
            before = mask;
        }
        return Pattern.compile(text.toString());
    }

    /** How many characters must be changed, put in or left out to come from one to the other; {@code most + 1} where more. */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) return most + 1;
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return Math.min(row[other.length()], most + 1);
    }
}
