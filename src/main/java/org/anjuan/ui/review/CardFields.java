package org.anjuan.ui.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reasons that are being typed on a card, by what they are the reason of. */
final class CardFields {

    private final List<ReasonFields> all = new ArrayList<>();
    private final Map<Integer, ReasonFields> deductions = new HashMap<>();
    private @Nullable ReasonFields mark;
    private @Nullable ReasonFields remark;

    void ofDeduction(int number, ReasonFields field) {
        deductions.put(number, field);
        all.add(field);
    }

    void ofMark(ReasonFields field) {
        mark = field;
        all.add(field);
    }

    void ofRemark(ReasonFields field) {
        remark = field;
        all.add(field);
    }

    void focusDeduction(int number) {
        focus(deductions.get(number));
    }

    void focusMark() {
        focus(mark);
    }

    void focusRemark() {
        focus(remark);
    }

    private static void focus(@Nullable ReasonFields field) {
        if (field != null) field.focusReason();
    }

    /** Hands on what is still being typed. */
    void handOn() {
        List.copyOf(all).forEach(ReasonFields::handOn);
    }

    /** Lets go of the fields. What was typed is handed on; a reason of a mark that was replaced is not. */
    void release(boolean withMark) {
        var left = List.copyOf(all);
        all.clear();
        for (var field : left) field.leave(withMark || field != mark);
    }

    /** The card is built anew: what was asked for before is asked for no more. */
    void forget() {
        deductions.clear();
        mark = null;
        remark = null;
    }
}
