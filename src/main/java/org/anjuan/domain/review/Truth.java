package org.anjuan.domain.review;

import java.util.function.Supplier;

/** What a condition says of a file: it holds, it does not, or a fact it needs is unknown (Kleene's three values). */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    public boolean isTrue() {
        return this == TRUE;
    }

    public boolean isFalse() {
        return this == FALSE;
    }

    /** Unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** False as soon as one side is false. The other side is asked only where it matters. */
    public Truth and(Supplier<Truth> other) {
        if (this == FALSE) return FALSE;
        var that = other.get();
        if (that == FALSE) return FALSE;
        return this == TRUE ? that : UNKNOWN;
    }

    /** True as soon as one side is true. The other side is asked only where it matters. */
    public Truth or(Supplier<Truth> other) {
        if (this == TRUE) return TRUE;
        var that = other.get();
        if (that == TRUE) return TRUE;
        return this == FALSE ? that : UNKNOWN;
    }

    /** This where it is known, else the other. */
    public Truth orElse(Truth other) {
        return this == UNKNOWN ? other : this;
    }
}
