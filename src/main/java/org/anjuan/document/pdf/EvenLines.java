package org.anjuan.document.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.CharCounts;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;

/**
 * Spreads what a justified line has left over evenly between all its characters. The engine gives most of it to the spaces, as
 * for words in Latin letters; in a Chinese line with one space, before a unit, that one would gape.
 */
final class EvenLines {

    /** No more than this part of a character's width: a line before a long number that cannot break ends early instead. */
    private static final float WIDEST = 0.3f;

    private EvenLines() {}

    /** Evens every justified line below this box; to be called between layout and painting. */
    static void even(Box box) {
        if (box instanceof LineBox line && line.getJustificationInfo() != null) even(line, line.getJustificationInfo());
        for (int i = 0; i < box.getChildCount(); i++) even(box.getChild(i));
    }

    private static void even(LineBox line, JustificationInfo info) {
        var counts = new CharCounts();
        for (var child : line.getChildren())
            if (child instanceof InlineLayoutBox inline) inline.countJustifiableChars(counts);
        int spaces = counts.getSpaceCount();
        int others = counts.getNonSpaceCount();
        if (others < 2) return;
        float left = info.getSpaceAdjust() * spaces + info.getNonSpaceAdjust() * (others - 1);
        float most = WIDEST * line.getContentWidth() / (spaces + others);
        float each = Math.min(left / (spaces + others - 1), most);
        move(line, each - info.getSpaceAdjust(), each - info.getNonSpaceAdjust());
        info.setSpaceAdjust(each);
        info.setNonSpaceAdjust(each);
    }

    /** Moves what lies in the line by as much as the characters before it became wider. */
    private static void move(LineBox line, float space, float other) {
        var more = new JustificationInfo();
        more.setSpaceAdjust(space);
        more.setNonSpaceAdjust(other);
        float moved = 0;
        for (var child : line.getChildren()) {
            child.setX(child.getX() + Math.round(moved));
            if (child instanceof InlineLayoutBox inline) moved += inline.adjustHorizontalPosition(more, moved);
        }
        line.calcChildLocations();
    }
}
