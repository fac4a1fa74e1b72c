package org.anjuan.ui.today;

import java.util.List;

/** Why a date is what it is: sentences, and the days as they were counted. */
record Explanation(String question, List<String> sentences, List<Chip> chips) {

    static final Explanation NONE = new Explanation("", List.of(), List.of());

    Explanation {
        sentences = List.copyOf(sentences);
        chips = List.copyOf(chips);
    }

    /**
     * One day of the count, or a stretch of them.
     *
     * @param kind how it looks, the name of a style
     */
    record Chip(String weekday, String day, String note, Kind kind, String whole) {}

    /** How a day takes part in a count. */
    enum Kind {
        START,
        COUNTED,
        OFF,
        GAP,
        LAST
    }
}
