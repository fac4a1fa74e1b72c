package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anjuan.document.TestFiles;
import org.anjuan.document.bind.PdfDossierPress;
import org.anjuan.document.pdf.Faces;
import org.anjuan.document.pdf.PdfEngine;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.text.Problem;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.ExportDossier.Outcome;
import org.anjuan.usecase.port.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportDossierTest {

    private static final PdfEngine ENGINE = new PdfEngine(new Faces());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    private static final Actor LI = new Actor(new Person(new UUID(0, 1), "李敏", "二大队", List.of(), List.of()));

    private final TestFiles.Items items = new TestFiles.Items();
    private final CaseFile file = TestFiles.full(items);

    @TempDir
    Path folder;

    @Test
    void bothVolumesGoToTheFolderAndItIsRecordedWhoTookThem() throws Exception {
        var store = new TestFiles.OneFile(file);
        var done = (Outcome.Done) export(store, file, folder, EnumSet.allOf(Volume.class), Progress.IGNORED);

        assertThat(done.volumes())
                .hasSize(2)
                .allSatisfy(volume -> assertThat(volume).isNotEmptyFile());
        assertThat(done.volumes().getFirst().getFileName().toString())
                .startsWith("津南环立〔2026〕18号 天津市鑫源")
                .endsWith(" 正卷.pdf");
        assertThat(done.gaps()).isNotEmpty();
        assertThat(done.problems()).isEmpty();
        assertThat(store.audit).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(LI.id());
            assertThat(entry.subject()).isEqualTo(file.id());
        });
        try (var written = Files.list(folder)) {
            assertThat(written).containsExactlyInAnyOrderElementsOf(done.volumes());
        }
    }

    @Test
    void aFileWithoutInternalPapersHasNoSubVolume() {
        var bare = CaseFile.empty(file.id(), file.head());
        var done = (Outcome.Done)
                export(new TestFiles.OneFile(bare), bare, folder, EnumSet.allOf(Volume.class), Progress.IGNORED);
        assertThat(done.volumes()).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        var store = new TestFiles.OneFile(file);
        var other = CaseFile.empty(new UUID(9, 9), file.head());
        assertThat(problems(export(store, other, folder, Set.of(Volume.MAIN), Progress.IGNORED)))
                .containsExactly("dossier.export.noFile");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws Exception {
        var inTheWay = Files.writeString(folder.resolve("file"), "x");
        var store = new TestFiles.OneFile(file);
        assertThat(problems(export(store, file, inTheWay.resolve("out"), Set.of(Volume.MAIN), Progress.IGNORED)))
                .containsExactly("dossier.export.noFolder");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedAndNothingIsRecorded() throws Exception {
        var store = new TestFiles.OneFile(file);
        Files.createDirectories(
                folder.resolve(ExportDossier.name(file, Volume.MAIN)).resolve("something"));
        assertThat(problems(export(store, file, folder, Set.of(Volume.MAIN), Progress.IGNORED)))
                .containsExactly("dossier.export.notWritten");
        assertThat(store.audit).isEmpty();
    }

    @Test
    void aVolumeThatWasTakenOutIsRecordedAlsoWhereTheNextCannotBeWritten() throws Exception {
        var store = new TestFiles.OneFile(file);
        Files.createDirectories(
                folder.resolve(ExportDossier.name(file, Volume.SUB)).resolve("something"));
        assertThat(problems(export(store, file, folder, EnumSet.allOf(Volume.class), Progress.IGNORED)))
                .containsExactly("dossier.export.notWritten");
        assertThat(store.audit)
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).contains("\"volumes\":1"));
    }

    @Test
    void stoppingLeavesTheFolderEmpty() throws Exception {
        var stopped = new Progress() {
            @Override
            public boolean stopped() {
                return true;
            }

            @Override
            public void at(long done, long total, String doing) {}
        };
        var store = new TestFiles.OneFile(file);
        assertThat(export(store, file, folder, Set.of(Volume.MAIN), stopped)).isInstanceOf(Outcome.Cancelled.class);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"a/b\\c:d*e?f\"g<h>i|j;a_b_c_d_e_f_g_h_i_j.pdf", "CON;_CON.pdf", "name. . ;name.pdf", "' ';_.pdf"},
            delimiter = ';')
    void namesAreSafeOnEverySystem(String text, String expected) {
        assertThat(SafeName.of(text, ".pdf")).isEqualTo(expected);
    }

    @Test
    void aVeryLongNameIsCutBetweenCharacters() {
        var name = SafeName.of("𬭚".repeat(1000), ".pdf");
        assertThat(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(204);
        assertThat(name).endsWith("𬭚.pdf");
    }

    private Outcome export(
            TestFiles.OneFile store, CaseFile which, Path where, Set<Volume> volumes, Progress progress) {
        var reference = new DocumentReference();
        var press =
                new PdfDossierPress(ENGINE, items, reference.types(), reference.orders(), ResourceWords.CHINESE, CLOCK);
        return new ExportDossier(store, press, CLOCK).export(LI, which.id(), where, volumes, progress);
    }

    private static List<String> problems(Outcome outcome) {
        return ((Outcome.Refused) outcome).problems().stream().map(Problem::key).toList();
    }
}
