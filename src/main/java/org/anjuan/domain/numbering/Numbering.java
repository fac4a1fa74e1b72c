package org.anjuan.domain.numbering;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/** Which number comes next. A gap is allowed, the same number twice never. */
public final class Numbering {

    /** No series goes further. */
    public static final int LAST_SERIAL = 99_999;

    private Numbering() {}

    /** The next number: above all that were ever seen; away only inside the blocks that were taken. Empty where none is left. */
    public static OptionalInt next(RegisterState state) {
        if (!state.away()) return upTo(LAST_SERIAL, highest(state) + 1);
        return state.blocks().stream()
                .filter(block -> !block.given() && block.isOpen())
                .sorted(Comparator.comparingInt(NumberBlock::first))
                .map(block -> next(state, block))
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }

    /** The next number of a block. */
    public static OptionalInt next(RegisterState state, NumberBlock own) {
        return upTo(own.last(), lastUsed(state, own) + 1);
    }

    /** The last number of a block that was used: one less than the first where none was. */
    public static int lastUsed(RegisterState state, NumberBlock block) {
        return Optional.ofNullable(state.used().floor(block.last()))
                .filter(block::holds)
                .orElse(block.first() - 1);
    }

    /** The first of so many numbers in a row that can be set aside. A base that is away sets none aside. */
    public static OptionalInt room(RegisterState state, int count) {
        if (state.away() || count < 1 || count > NumberBlock.MOST) return OptionalInt.empty();
        return upTo(LAST_SERIAL - count + 1, highest(state) + 1);
    }

    private static int highest(RegisterState state) {
        int used = state.used().isEmpty() ? 0 : state.used().last();
        return state.blocks().stream().mapToInt(NumberBlock::last).reduce(used, Math::max);
    }

    private static OptionalInt upTo(int last, int wanted) {
        return wanted <= last ? OptionalInt.of(wanted) : OptionalInt.empty();
    }
}
