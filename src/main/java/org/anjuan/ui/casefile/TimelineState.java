package org.anjuan.ui.casefile;

import java.util.EnumMap;
import java.util.Map;

/** How a person has set the timeline of an open file; it stays so when the file changes. */
final class TimelineState {

    /** More rows than these would hide what runs. */
    private static final int MANY = 3;

    private static final int MANY_UNTOLD = 12;

    /** How near the days are. */
    enum Zoom {
        /** The whole course within the width. */
        FIT(0),
        /** A month about as wide as a word. */
        MONTHS(4),
        /** A week so wide. */
        WEEKS(12);

        private final double perDay;

        Zoom(double perDay) {
            this.perDay = perDay;
        }

        double perDay() {
            return perDay;
        }
    }

    private Zoom zoom = Zoom.FIT;
    private final Map<PeriodGroup, Boolean> folded = new EnumMap<>(PeriodGroup.class);

    Zoom zoom() {
        return zoom;
    }

    void zoom(Zoom next) {
        zoom = next;
    }

    /** Whether a group is folded, where nobody folded or unfolded it: what is over is, once enough else is shown. */
    boolean isFolded(PeriodGroup group, int rows, int before) {
        boolean many =
                switch (group) {
                    case OPEN -> false;
                    case UNTOLD -> rows > MANY_UNTOLD;
                    case LATER, DONE -> before >= MANY;
                };
        return folded.getOrDefault(group, many);
    }

    void fold(PeriodGroup group, boolean fold) {
        folded.put(group, fold);
    }
}
