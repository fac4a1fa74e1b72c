package org.anjuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.Stages;
import org.anjuan.usecase.bench.CaseGenerator;
import org.junit.jupiter.api.Test;

class CaseGeneratorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final CaseGenerator generator = new CaseGenerator(42, TODAY);
    private final JsonCaseCodec codec = new JsonCaseCodec();

    @Test
    void theSameSeedGivesTheSameFiles() {
        var again = new CaseGenerator(42, TODAY);
        assertThat(again.file(17)).isEqualTo(generator.file(17));
        assertThat(new CaseGenerator(43, TODAY).file(17)).isNotEqualTo(generator.file(17));
        assertThat(generator.files(10, 20).get(7)).isEqualTo(generator.file(17));
    }

    @Test
    void generatedFilesAreSoundAndComeBackByteIdentical() throws IOException {
        var reader = new CaseReader(Limits.USUAL);
        for (var file : generator.files(0, 300)) {
            var text = codec.pretty(file);
            var reading = reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            assertThat(reading.problems()).isEmpty();
            assertThat(codec.pretty(reading.file().orElseThrow())).isEqualTo(text);
        }
    }

    @Test
    void allProceduresAndManyStagesOccurOpenAndEnded() {
        var files = generator.files(0, 2000);
        assertThat(files.stream().map(file -> file.head().procedure()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Procedure.values());
        var stages = files.stream().map(Stages::of).collect(Collectors.toSet());
        assertThat(stages).hasSizeGreaterThan(9).contains(Stage.ARCHIVED, Stage.INSPECTED);
        assertThat(stages.stream().filter(Stage::isEnd)).isNotEmpty();
        assertThat(files.stream().map(CaseFile::id).distinct()).hasSize(2000);
    }
}
