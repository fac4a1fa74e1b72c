package org.anjuan.ui.review;

import java.util.Locale;
import org.anjuan.domain.review.ItemScore;
import org.anjuan.domain.review.ScoreSheet;
import org.anjuan.domain.review.VetoScore;

/** How a subject looks in lists and in the progress strip: each has a colour, a shape of its own, and a word. */
enum Looks {
    /** It waits for a mark. */
    OPEN,
    /** A person must say whether it applies. */
    UNCLEAR,
    /** Marked, but the reason is missing. */
    UNREASONED,
    FULL,
    DEDUCTED,
    ZERO,
    NOT_APPLICABLE,
    VETO;

    /** The words of its name. */
    String key() {
        return "review.look." + name();
    }

    String styleClass() {
        return "look-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isOpen() {
        return this == OPEN || this == UNCLEAR || this == UNREASONED;
    }

    static Looks of(ScoreSheet sheet, Subject subject) {
        return switch (subject) {
            case Subject.OfItem(var item, var _, var _) ->
                sheet.score()
                        .item(item.id())
                        .map(score -> of(score, sheet.review().marks().containsKey(item.id())))
                        .orElse(OPEN);
            case Subject.OfVeto(var veto, var _) ->
                sheet.score()
                        .veto(veto.id())
                        .map(score -> of(score, sheet.review().vetoes().containsKey(veto.id())))
                        .orElse(OPEN);
        };
    }

    private static Looks of(ItemScore score, boolean marked) {
        return switch (score.status()) {
            case OPEN -> marked ? UNREASONED : OPEN;
            case UNCLEAR -> marked ? UNREASONED : UNCLEAR;
            case FULL -> FULL;
            case DEDUCTED -> DEDUCTED;
            case ZERO -> ZERO;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    private static Looks of(VetoScore score, boolean marked) {
        return switch (score.status()) {
            case OPEN -> marked ? UNREASONED : OPEN;
            case CLEAR -> FULL;
            case CONFIRMED -> VETO;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }
}
