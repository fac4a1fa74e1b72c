package org.anjuan.domain.check;

import java.text.Normalizer;
import java.util.BitSet;

/** How people write names, codes and addresses, and when two writings mean the same. */
final class Writing {

    private static final String MASKS = "*＊×某○●□■";
    private static final int MOST_FOR_A_MASK = 6;

    /** No name and no address is longer; of what is, only whether it is written alike is asked. */
    static final int LONGEST = 200;

    private Writing() {}

    /** Full width made plain, without spaces. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** Whether both may be the same: characters that are hidden may be any. */
    static boolean maySame(String one, String other) {
        var a = plain(one);
        var b = plain(other);
        if (a.equals(b)) return true;
        if (a.length() > LONGEST || b.length() > LONGEST) return false;
        return isReadAs(a, b) || isReadAs(b, a) || bothMasked(a, b);
    }

    static boolean isMasked(String text) {
        return text.chars().anyMatch(c -> MASKS.indexOf(c) >= 0);
    }

    private static boolean bothMasked(String one, String other) {
        return isMasked(one) && isMasked(other) && one.charAt(0) == other.charAt(0);
    }

    /**
     * Whether the text may stand for the masked one, a run of masks for one to six characters. All places that can be reached are kept at once, so that no
     * text, however made, takes longer than its length times that of the masked one.
     */
    private static boolean isReadAs(String masked, String text) {
        var reached = new BitSet(text.length() + 1);
        reached.set(0);
        boolean before = false;
        for (char c : masked.toCharArray()) {
            boolean mask = MASKS.indexOf(c) >= 0;
            if (!mask) reached = afterOne(reached, c, text);
            else if (!before) reached = afterAny(reached, text);
            before = mask;
        }
        return reached.get(text.length());
    }

    private static BitSet afterOne(BitSet places, char c, String text) {
        var next = new BitSet();
        places.stream().filter(at -> at < text.length() && text.charAt(at) == c).forEach(at -> next.set(at + 1));
        return next;
    }

    private static BitSet afterAny(BitSet places, String text) {
        var next = new BitSet();
        places.stream().forEach(at -> next.set(at + 1, at + MOST_FOR_A_MASK + 1));
        if (next.length() > text.length() + 1) next.clear(text.length() + 1, next.length());
        return next;
    }

    /**
     * How many characters must be changed, put in or left out to come from one to the other; {@code most + 1} where more. Only what lies so near the diagonal
     * is reckoned.
     */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) return most + 1;
        int far = most + 1;
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) row[j] = Math.min(j, far);
        for (int i = 1; i <= one.length(); i++) {
            int from = Math.max(1, i - most);
            int until = Math.min(other.length(), i + most);
            int diagonal = row[from - 1];
            row[from - 1] = from == 1 ? Math.min(i, far) : far;
            for (int j = from; j <= until; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(far, Math.min(change, Math.min(row[j], row[j - 1]) + 1));
            }
        }
        return row[other.length()];
    }
}
