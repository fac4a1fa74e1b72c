package org.anjuan.domain.numbering;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What is known of a series when a number is to be drawn.
 *
 * @param used all serials that were drawn, voided, or typed by hand in a file
 * @param blocks those of this series, given away and taken
 * @param away whether this case base works with numbers that another one set aside; it draws no others, in no series
 */
public record RegisterState(SeriesKey series, NavigableSet<Integer> used, List<NumberBlock> blocks, boolean away) {

    public RegisterState {
        used = Collections.unmodifiableNavigableSet(new TreeSet<>(used));
        blocks = List.copyOf(blocks);
    }
}
