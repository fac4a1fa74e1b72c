package org.anjuan.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The numbers that are stored for stages and states: a case base of an earlier version must sort as it did. */
class RanksTest {

    @Test
    void aStageKeepsItsNumber() {
        Map<String, Integer> ranks = Stream.of(Stage.values()).collect(Collectors.toMap(Enum::name, Stage::rank));
        assertThat(ranks)
                .containsEntry("LEAD", 10)
                .containsEntry("INSPECTED", 20)
                .containsEntry("SIGNED_OFF", 50)
                .containsEntry("FILED", 60)
                .containsEntry("DECIDED", 150)
                .containsEntry("EXECUTING", 180)
                .containsEntry("NOT_FILED", 190)
                .containsEntry("ARCHIVED", 240);
    }

    @Test
    void stagesAndStatesStandInTheOrderOfTheirNumbers() {
        assertThat(Stream.of(Stage.values()).map(Stage::rank).toList())
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(Stream.of(OrderState.values()).map(OrderState::rank).toList())
                .containsExactly(10, 20, 30, 40, 50);
    }
}
