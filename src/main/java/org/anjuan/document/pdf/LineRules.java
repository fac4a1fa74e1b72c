package org.anjuan.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line of Chinese text may end: not before closing punctuation nor behind opening punctuation, not inside a
 * number, a word, a document number or …… and ——, and not between a number and its unit.
 */
public final class LineRules implements FSTextBreaker {

    private static final String NEVER_FIRST = "，。、；：？！）》〉】」』〕〗”’…—～·％‰℃°,.;:?!)]}%>ー々〻ぁぃぅぇぉっゃゅょァィゥェォッャュョ\u2060\u00A0";
    private static final String NEVER_LAST = "（《〈【「『〔〖“‘([{<￥¥$§№#\u2060\u00A0";
    private static final String UNITS = "年月日时分秒元角万亿号条款项页份个次人台套吨升米克千毫微立平方度倍天处名件辆家岁周期张类级章";
    private static final int LONGEST_WORD = 24;

    private String text = "";
    private int at;

    @Override
    public void setText(String next) {
        text = next;
        at = 0;
    }

    @Override
    public int next() {
        while (at < text.length()) {
            at += Character.charCount(text.codePointAt(at));
            if (at >= text.length() || mayBreak(text, at)) return at;
        }
        return -1;
    }

    /** Whether a line may end before the character at this index. */
    public static boolean mayBreak(String text, int index) {
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index);
        if (after == '\n' || after == ' ') return false;
        if (before == ' ') return !joins(text, index - 1);
        if (before == '\n' || before == '\u200B') return true;
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) return false;
        if (before == '_') return true;
        if (isWord(before) && isWord(after)) return wordIsTooLong(text, index);
        if (isDigit(before) && UNITS.indexOf(after) >= 0) return false;
        if (before == '第' && isDigit(after)) return false;
        if (before == '〕' && isDigit(after)) return false;
        return after != '〔';
    }

    /** Whether the space at this index stands between a number and its unit, or inside the number of a standard. */
    private static boolean joins(String text, int space) {
        if (space == 0) return false;
        int before = text.codePointBefore(space);
        int after = text.codePointAt(space + 1);
        return isDigit(before) && (isLetter(after) || UNITS.indexOf(after) >= 0 || NEVER_FIRST.indexOf(after) >= 0)
                || isLetter(before) && isDigit(after);
    }

    private static boolean isLetter(int point) {
        return point >= 'A' && point <= 'Z' || point >= 'a' && point <= 'z' || point == 'μ' || point == '℃';
    }

    private static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    private static boolean isWord(int point) {
        return point > ' ' && point < 0x250 && "\"'<>[]{}()".indexOf(point) < 0 || point == '×';
    }

    /** A word longer than a line, a hash or an address, is cut so that it stays on the page. */
    private static boolean wordIsTooLong(String text, int index) {
        int start = index;
        while (start > 0 && isWord(text.charAt(start - 1))) start--;
        return (index - start) % LONGEST_WORD == 0;
    }
}
