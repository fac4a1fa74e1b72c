package org.anjuan.domain.numbering;

import java.util.OptionalInt;
import java.util.UUID;

/**
 * Numbers set aside for a machine that works away from the case base. Whoever gave them away draws none of them any more, and whoever took them draws no
 * others; what comes back unused stays unused.
 *
 * @param holder who works with them
 * @param given whether this case base gave them away; otherwise it took them from another one
 * @param usedTo the last one that was used, once they came back: one less than the first where none was
 */
public record NumberBlock(
        UUID id, SeriesKey series, int first, int last, String holder, boolean given, OptionalInt usedTo) {

    /** More are not set aside at once. */
    public static final int MOST = 500;

    public NumberBlock {
        holder = holder.strip();
        if (holder.isEmpty()) throw new IllegalArgumentException("a block of numbers needs somebody who holds it");
        if (first < 1 || last < first || last > Numbering.LAST_SERIAL)
            throw new IllegalArgumentException("a block of numbers cannot go from " + first + " to " + last);
        if (last - first >= MOST) throw new IllegalArgumentException("a block holds " + MOST + " numbers at most");
        if (usedTo.isPresent() && (usedTo.getAsInt() < first - 1 || usedTo.getAsInt() > last))
            throw new IllegalArgumentException("of this block cannot be used to " + usedTo.getAsInt());
    }

    /** Whether it has not come back yet. */
    public boolean isOpen() {
        return usedTo.isEmpty();
    }

    public boolean holds(int serial) {
        return serial >= first && serial <= last;
    }

    /** The same block, having come back. */
    public NumberBlock back(int used) {
        return new NumberBlock(id, series, first, last, holder, given, OptionalInt.of(used));
    }

    /** The same block as the base knows it that takes it. */
    public NumberBlock taken() {
        return new NumberBlock(id, series, first, last, holder, false, usedTo);
    }
}
