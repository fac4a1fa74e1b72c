package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.anjuan.document.TestFiles;
import org.anjuan.document.TestPress;
import org.anjuan.document.bind.PdfDossierPress;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.ExportDossier.Outcome;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportDossierTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    private static final Actor LI = actor(Role.OFFICER);

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
        assertThat(store.audit).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo(LI.id());
            assertThat(entry.subject()).isEqualTo(file.id());
        });
        for (var volume : Volume.values())
            assertThat(store.audit.get(volume.ordinal()).detail())
                    .contains("\"" + volume + "\"", sha256(done.volumes().get(volume.ordinal())));
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
                folder.resolve(DossierNames.name(file, Volume.MAIN)).resolve("something"));
        assertThat(problems(export(store, file, folder, Set.of(Volume.MAIN), Progress.IGNORED)))
                .containsExactly("dossier.export.notWritten");
        assertThat(store.audit).isEmpty();
    }

    @Test
    void aVolumeThatWasTakenOutIsRecordedAlsoWhereTheNextCannotBeWritten() throws Exception {
        var store = new TestFiles.OneFile(file);
        Files.createDirectories(
                folder.resolve(DossierNames.name(file, Volume.SUB)).resolve("something"));
        assertThat(problems(export(store, file, folder, EnumSet.allOf(Volume.class), Progress.IGNORED)))
                .containsExactly("dossier.export.notWritten");
        assertThat(store.audit)
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).contains("\"MAIN\""));
    }

    @Test
    void stoppingLeavesTheFolderEmpty() throws Exception {
        var store = new TestFiles.OneFile(file);
        assertThat(export(store, file, folder, Set.of(Volume.MAIN), StoppedProgress.NOW))
                .isInstanceOf(Outcome.Cancelled.class);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void whoHandlesOrReviewsFilesTakesOutBothVolumesAReaderTheMainVolumeAlone(Role role) {
        var main = Set.of(Role.ADMINISTRATOR).contains(role);
        var sub = main || role == Role.READER;
        var store = new TestFiles.OneFile(CaseFile.empty(file.id(), file.head()));
        for (var volume : Volume.values()) {
            var outcome = exporter(store).export(actor(role), file.id(), folder, Set.of(volume), Progress.IGNORED);
            if (volume == Volume.MAIN ? main : sub)
                assertThat(problems(outcome))
                        .containsExactly(volume == Volume.MAIN ? "dossier.role.main" : "dossier.role.internal");
            else assertThat(outcome).isInstanceOf(Outcome.Done.class);
        }
        assertThat(store.audit).hasSize((main ? 0 : 1) + (sub ? 0 : 1));
    }

    @Test
    void whatCannotBeRecordedIsNotTakenOut() {
        var store = new TestFiles.OneFile(file) {
            @Override
            protected void record(AuditLog.Entry entry) {
                throw new IllegalStateException("no room");
            }
        };
        assertThatThrownBy(() -> export(store, file, folder, Set.of(Volume.MAIN), Progress.IGNORED))
                .hasMessage("no room");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWasTakenOutBeforeStaysWhereTheNextCannotBeRecorded() throws Exception {
        var before = Files.writeString(folder.resolve(DossierNames.name(file, Volume.MAIN)), "taken out before");
        var store = new TestFiles.OneFile(file) {
            @Override
            public <T> T inTransaction(Function<Tx, T> work) {
                var result = super.inTransaction(work);
                if (audit.isEmpty()) return result;
                audit.clear();
                throw new IllegalStateException("not committed");
            }
        };
        assertThatThrownBy(() -> export(store, file, folder, Set.of(Volume.MAIN), Progress.IGNORED))
                .hasMessage("not committed");
        assertThat(before).hasContent("taken out before");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void twoFilesOfOneNumberAndTitleDoNotReplaceEachOther() {
        var twin = CaseFile.empty(new UUID(5, 5), file.head());
        var names = new DossierNames();
        for (var one : List.of(CaseFile.empty(file.id(), file.head()), twin))
            exporter(new TestFiles.OneFile(one))
                    .export(LI, one.id(), folder, Set.of(Volume.MAIN), names, Progress.IGNORED);
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void theVolumeIsReadInTheNameHoweverLongTheTitleIs() {
        var head = Shape.of(Head.class).with(file.head(), "title", "𬭚".repeat(200));
        var longest = CaseFile.empty(file.id(), head);
        assertThat(DossierNames.name(longest, Volume.MAIN)).endsWith(" 正卷.pdf");
        assertThat(DossierNames.name(longest, Volume.SUB)).endsWith(" 副卷.pdf");
    }

    @Test
    void whatACrashLeftInTheFolderGoesAtTheNextExport() throws Exception {
        var old = Files.createFile(folder.resolve(".anjuan-1.part"));
        Files.setLastModifiedTime(old, FileTime.from(CLOCK.instant().minus(Duration.ofDays(2))));
        var young = Files.createFile(folder.resolve(".anjuan-2.part"));
        Files.setLastModifiedTime(young, FileTime.from(CLOCK.instant()));
        var store = new TestFiles.OneFile(CaseFile.empty(file.id(), file.head()));
        export(store, file, folder, Set.of(Volume.MAIN), Progress.IGNORED);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void aReaderSeesNoPreviewOfTheSubVolume() throws Exception {
        var store = new TestFiles.OneFile(CaseFile.empty(file.id(), file.head()));
        var previews = new PreviewDossier(store, press(), folder, CLOCK);
        assertThat(previews.volume(actor(Role.READER), file.id(), Volume.SUB, Progress.IGNORED))
                .isInstanceOf(PreviewDossier.Outcome.Refused.class);
        assertThat(folder).isEmptyDirectory();
        assertThat(previews.volume(actor(Role.READER), file.id(), Volume.MAIN, Progress.IGNORED))
                .isInstanceOf(PreviewDossier.Outcome.Ready.class);
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
        return exporter(store).export(LI, which.id(), where, volumes, progress);
    }

    private ExportDossier exporter(TestFiles.OneFile store) {
        return new ExportDossier(store, press(), CLOCK);
    }

    private PdfDossierPress press() {
        return TestPress.of(items);
    }

    private static Actor actor(Role role) {
        var held = new DatedRole(role, LocalDate.of(2020, 1, 1), Optional.empty());
        return new Actor(new Person(new UUID(0, 1), "李敏", "二大队", List.of(held), List.of()));
    }

    private static String sha256(Path path) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> problems(Outcome outcome) {
        return ((Outcome.Refused) outcome).problems().stream().map(Problem::key).toList();
    }
}
