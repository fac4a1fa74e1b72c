package org.anjuan.domain.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which number comes next, in the office and away from it. */
class NumberingTest {

    private static final SeriesKey SERIES = new SeriesKey("津环", "环罚", 2026);

    @Test
    void theFirstNumberOfASeriesIsOne() {
        assertThat(Numbering.next(office(List.of()))).hasValue(1);
    }

    @Test
    void theNextNumberLiesAboveAllThatWereSeenAndGapsStay() {
        assertThat(Numbering.next(office(List.of(), 1, 2, 7))).hasValue(8);
    }

    @Test
    void theOfficePassesOverWhatItGaveAway() {
        assertThat(Numbering.next(office(List.of(block(8, 12, true)), 7))).hasValue(13);
    }

    @Test
    void whatCameBackUnusedStaysUnused() {
        assertThat(Numbering.next(office(List.of(block(8, 12, true).back(9)), 7, 8, 9)))
                .hasValue(13);
    }

    @Test
    void awayOnlyTheOwnBlocksAreDrawnFromOneAfterTheOther() {
        var blocks = List.of(block(20, 21, false), block(8, 9, false));
        assertThat(Numbering.next(away(blocks))).hasValue(8);
        assertThat(Numbering.next(away(blocks, 3, 8, 40))).hasValue(9);
        assertThat(Numbering.next(away(blocks, 8, 9))).hasValue(20);
        assertThat(Numbering.next(away(blocks, 8, 9, 20, 21))).isEmpty();
    }

    @Test
    void awayNothingIsDrawnFromASeriesOfWhichNothingWasTakenOrWhatWasGivenBack() {
        assertThat(Numbering.next(away(List.of()))).isEmpty();
        assertThat(Numbering.next(away(List.of(block(8, 12, false).back(9)), 8, 9)))
                .isEmpty();
    }

    @Test
    void aBlockIsSetAsideBehindAllThatWasSeenAndNeverByABaseThatIsAway() {
        assertThat(Numbering.room(office(List.of(block(8, 12, true)), 3), 5)).hasValue(13);
        assertThat(Numbering.room(office(List.of()), 0)).isEmpty();
        assertThat(Numbering.room(office(List.of()), NumberBlock.MOST + 1)).isEmpty();
        assertThat(Numbering.room(office(List.of(), Numbering.LAST_SERIAL), 1)).isEmpty();
        assertThat(Numbering.room(away(List.of(block(8, 12, false))), 5)).isEmpty();
    }

    @Test
    void aSeriesThatIsFullHasNoNextNumber() {
        assertThat(Numbering.next(office(List.of(), Numbering.LAST_SERIAL))).isEmpty();
    }

    @Test
    void impossibleBlocksAreRefused() {
        assertThatThrownBy(() -> block(0, 5, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> block(5, 4, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> block(1, NumberBlock.MOST + 1, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> block(5, 9, true).back(10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> block(5, 9, true).back(3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(block(5, 9, true).back(4).isOpen()).isFalse();
    }

    private static NumberBlock block(int first, int last, boolean given) {
        return new NumberBlock(new UUID(first, last), SERIES, first, last, "外勤一组", given, OptionalInt.empty());
    }

    private static RegisterState office(List<NumberBlock> blocks, Integer... used) {
        return new RegisterState(SERIES, new TreeSet<>(Arrays.asList(used)), blocks, false);
    }

    private static RegisterState away(List<NumberBlock> blocks, Integer... used) {
        return new RegisterState(SERIES, new TreeSet<>(Arrays.asList(used)), blocks, true);
    }
}
