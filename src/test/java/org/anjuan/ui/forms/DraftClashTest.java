package org.anjuan.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.anjuan.usecase.port.Drafts.Draft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftClashTest {

    private static final String BEFORE = DraftText.write(Map.of("name", "甲", "phone", "1", "place", "东"));

    private static Draft draft(Map<String, Object> typed, @Nullable String base) {
        var id = new UUID(0, 1);
        return new Draft(id, id, id, "parties", "", DraftText.write(typed), base, Instant.EPOCH);
    }

    @Test
    void aDraftClashesOnlyWithWhatIsNotWhatItBeganFrom() {
        var mine = draft(Map.of("name", "甲", "phone", "2"), BEFORE);
        assertThat(DraftClash.is(mine, DraftText.write(Map.of("place", "东", "phone", "1", "name", "甲"))))
                .isFalse();
        assertThat(DraftClash.is(mine, DraftText.write(Map.of("name", "甲", "phone", "3"))))
                .isTrue();
        assertThat(DraftClash.is(mine, "")).as("withdrawn").isTrue();
        assertThat(DraftClash.is(draft(Map.of(), ""), "")).as("new").isFalse();
        assertThat(DraftClash.is(draft(Map.of(), ""), BEFORE))
                .as("saved meanwhile")
                .isTrue();
        assertThat(DraftClash.is(draft(Map.of(), null), BEFORE)).as("not told").isTrue();
        assertThat(DraftClash.is(draft(Map.of(), null), "")).isFalse();
    }

    @Test
    void whatOneDidNotTouchStaysAsSomebodyElseSavedIt() {
        var mine = draft(Map.of("name", "甲", "phone", "2"), BEFORE);
        var saved = DraftText.write(Map.of("name", "乙", "phone", "1", "place", "东", "code", "9"));
        assertThat(DraftClash.over(mine, saved)).isEqualTo(Map.of("name", "乙", "phone", "2", "code", "9"));
        assertThat(DraftClash.over(draft(Map.of("phone", "2"), null), saved)).isEqualTo(Map.of("phone", "2"));
    }
}
