package org.anjuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.anjuan.domain.numbering.NumberBlock;
import org.anjuan.domain.numbering.NumberState;
import org.anjuan.domain.numbering.SeriesKey;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.usecase.port.NumberRegister.Entry;
import org.anjuan.usecase.port.NumberRegister.KeptBlock;
import org.anjuan.usecase.port.NumberRegister.Note;
import org.anjuan.usecase.port.NumberSlips.Read;
import org.anjuan.usecase.port.NumberSlips.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A block of numbers travels as JSON, and one that was changed on its way is not taken. */
class JsonNumberSlipsTest {

    private static final SeriesKey SERIES = new SeriesKey("津环", "环罚", 2026);
    private static final Instant AT = Instant.parse("2026-11-22T04:00:00Z");

    private final JsonNumberSlips slips = new JsonNumberSlips();

    private static Slip slip(boolean back) {
        var block = new NumberBlock(new UUID(1, 1), SERIES, 5, 9, "外勤一组", !back, OptionalInt.empty());
        var entry = new Entry(
                SERIES,
                5,
                new DocumentNumber("津环罚〔2026〕5号"),
                "PENALTY_DECISION",
                NumberState.VOID,
                Optional.of(new UUID(3, 3)),
                Optional.empty(),
                new Note(AT, "张三", "填错"));
        var kept =
                new KeptBlock(back ? block.back(5) : block, "PENALTY_DECISION", new UUID(2, 2), new Note(AT, "李四", ""));
        return new Slip(kept, back, back ? List.of(entry) : List.of());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSlipIsReadAsItWasWritten(boolean back) {
        assertThat(slips.read(slips.write(slip(back)))).isEqualTo(new Read.Sound(slip(back)));
    }

    @Test
    void aSlipSetOutAnewIsTheSameSlip() {
        assertThat(slips.read(slips.write(slip(true)).replaceAll("\\s*\\n\\s*", "")))
                .isEqualTo(new Read.Sound(slip(true)));
    }

    @Test
    void aSlipThatWasChangedIsNotTaken() {
        assertThat(slips.read(slips.write(slip(false)).replace("\"last\": 9", "\"last\": 90")))
                .isInstanceOfSatisfying(
                        Read.Broken.class,
                        broken -> assertThat(broken.problem().key()).isEqualTo("numbers.slip.changed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "津环罚", "{\"format\":\"anjuan.case/1\"}", "{\"format\":\"anjuan.numbers/1\"}"})
    void whatIsNoSlipIsRefused(String text) {
        assertThat(slips.read(text))
                .isInstanceOfSatisfying(
                        Read.Broken.class,
                        broken -> assertThat(broken.problem().key()).isEqualTo("numbers.slip.none"));
    }
}
