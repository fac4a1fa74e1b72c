package org.anjuan.ui.common;

import java.util.Locale;

/** How a status is meant. Each has a colour and a shape of its own in {@code common.css}; the word stands beside it. */
public enum Tone {
    /** Nothing to say about it: an open ring. */
    NEUTRAL,
    /** In progress: a filled circle. */
    ACTIVE,
    /** Done and in order: a tick. */
    GOOD,
    /** Due now, or doubtful: a square on its corner. */
    CAUTION,
    /** Overdue or failed, the only red: a triangle. */
    BAD;

    String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
