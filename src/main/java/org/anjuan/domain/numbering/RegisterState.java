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

    /** Whether this base may say something of a number: not of one it gave away, and away only of those it took. */
    public boolean isOurs(int serial) {
        var open = blocks.stream().filter(block -> block.isOpen() && block.holds(serial));
        return away ? open.anyMatch(block -> !block.given()) : open.noneMatch(NumberBlock::given);
    }

    /**
     * Whether a paper may go out here under a number that somebody wrote: what came back unused stays unused, for the machine it was given to may go on drawing.
     */
    public boolean mayBeWritten(int serial) {
        return isOurs(serial)
                && blocks.stream()
                        .noneMatch(block -> block.given()
                                && block.holds(serial)
                                && block.usedTo().orElse(block.last()) < serial);
    }
}
