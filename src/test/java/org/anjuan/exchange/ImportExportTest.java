package org.anjuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.Arrangement;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Placement;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Sha256;
import org.anjuan.usecase.Differences;
import org.anjuan.usecase.ExportFiles;
import org.anjuan.usecase.ImportFiles;
import org.anjuan.usecase.ImportFiles.Effect;
import org.anjuan.usecase.ImportFiles.Outcome;
import org.anjuan.usecase.StoppedProgress;
import org.anjuan.usecase.TestGuards;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportExportTest {

    private static final Actor ACTOR = new Actor(new Person(
            new UUID(1, 1),
            "李明",
            "执法一大队",
            List.of(new DatedRole(Role.OFFICER, LocalDate.of(2020, 1, 1), Optional.empty())),
            List.of()));
    private static final byte[] PICTURE = "a picture".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = Sha256.of(PICTURE);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path dir;

    private final JsonCaseCodec codec = new JsonCaseCodec();
    private final MemoryEvidence evidence = new MemoryEvidence();
    private Store store;

    @BeforeEach
    void open() {
        store = TestBase.inMemory(codec);
    }

    private ImportFiles importer(Limits limits) {
        return new ImportFiles(
                store,
                evidence,
                new JsonCasePackages(codec, limits),
                codec,
                TestBase::rows,
                TestGuards.incoming(CLOCK),
                CLOCK);
    }

    private Outcome take(Path... paths) {
        return importer(Limits.USUAL).run(ACTOR, List.of(paths), false, Progress.IGNORED);
    }

    private ExportFiles.Outcome give(Path target, CaseFile... files) {
        var ids = Stream.of(files).map(CaseFile::id).toList();
        return new ExportFiles(store, evidence, new JsonCasePackages(codec), CLOCK)
                .run(ACTOR, new ExportFiles.Order(ids, target, true, false), Progress.IGNORED);
    }

    private static CaseFile file(int number, String title) {
        var agency = Shape.of(Agency.class).make(java.util.Map.of("name", "津河市生态环境局"));
        var head = Shape.of(Head.class)
                .make(java.util.Map.of(
                        "title", title, "procedure", Procedure.ORDINARY, "origin", Origin.LIVE, "agency", agency));
        var item = new StoredItem(HASH, "排放口.png", "image/png", PICTURE.length);
        var exhibit = Shape.of(Evidence.class)
                .make(java.util.Map.of(
                        "id",
                        new UUID(number, 2),
                        "kind",
                        EvidenceKind.AUDIO_VISUAL,
                        "title",
                        "照片",
                        "item",
                        Fact.known(item)));
        return CaseFile.empty(new UUID(0, number), head).with(exhibit);
    }

    private Path json(String name, CaseFile file) throws IOException {
        Files.createDirectories(dir.resolve(name).getParent());
        return Files.writeString(dir.resolve(name), codec.pretty(file));
    }

    private long count() {
        return store.inTransaction(tx -> tx.cases().count());
    }

    private long audited() {
        return store.inTransaction(tx -> tx.audit().size());
    }

    private static List<String> keys(Outcome outcome) {
        return ((Outcome.Refused) outcome)
                .problems().stream().filter(Problem::isError).map(Problem::key).toList();
    }

    @Test
    void jsonAloneIsTakenInAndItsEvidenceIsKnownButNotHere() throws IOException {
        var outcome = take(json("a.json", file(1, "甲案")));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(((Outcome.Done) outcome).warnings())
                .extracting(Problem::key)
                .containsExactly("import.warning.evidenceMissing");
        assertThat(count()).isEqualTo(1);
        List<AuditLog.Recorded> about = store.inTransaction(tx -> tx.audit().about(new UUID(0, 1), 10));
        assertThat(about)
                .singleElement()
                .satisfies(recorded -> assertThat(recorded.entry().action()).isEqualTo("case-imported"));
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        var path = json("a.json", file(1, "甲案"));
        take(path);
        var entries = audited();
        var again = (Outcome.Done) take(path);
        assertThat(again.count(Effect.UNCHANGED)).isEqualTo(1);
        assertThat(audited()).isEqualTo(entries);
        assertThat(store.inTransaction(tx -> tx.cases().find(new UUID(0, 1)))
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
    }

    @Test
    void otherContentIsRefusedWithWhatDiffersUnlessItIsTheNextVersion() throws IOException {
        take(json("a.json", file(1, "甲案")));
        var party = Shape.of(Party.class)
                .make(java.util.Map.of(
                        "id", new UUID(9, 9), "name", "甲公司", "kind", org.anjuan.domain.casefile.PartyKind.COMPANY));
        var next = json("b.json", file(1, "甲公司案").with(party));
        var clash = ((Outcome.Differs) take(next)).clashes().getFirst();
        assertThat(clash.differences()).hasSize(2);
        assertThat(clash.differences().getFirst()).satisfies(difference -> {
            assertThat(difference.field()).isEqualTo("title");
            assertThat(difference.before()).isEqualTo("甲案");
            assertThat(difference.after()).isEqualTo("甲公司案");
        });
        assertThat(clash.differences().getLast().part()).isEqualTo(new UUID(9, 9));
        assertThat(store.inTransaction(tx -> tx.cases().find(new UUID(0, 1)))
                        .orElseThrow()
                        .version())
                .isEqualTo(1);

        var outcome = importer(Limits.USUAL).run(ACTOR, List.of(next), true, Progress.IGNORED);
        assertThat(((Outcome.Done) outcome).count(Effect.NEXT_VERSION)).isEqualTo(1);
        var stored = store.inTransaction(tx -> tx.cases().find(new UUID(0, 1))).orElseThrow();
        assertThat(stored.version()).isEqualTo(2);
        assertThat(stored.file().head().title()).isEqualTo("甲公司案");
        assertThat(last(1))
                .contains(
                        "\"hash\":\"" + stored.hash() + "\"",
                        "\"before\":null,\"after\":{",
                        "甲公司案",
                        "\"source\":\"b.json\"");
    }

    @Test
    void anArchivedFileIsReplacedByNoVersion() throws IOException {
        var archived = file(1, "甲案").with(Shape.of(Archiving.class).make(java.util.Map.of("id", new UUID(9, 1))));
        take(json("a.json", archived));
        var entries = audited();
        var next = json("b.json", file(1, "另一案"));
        for (var asNextVersion : List.of(true, false))
            assertThat(keys(importer(Limits.USUAL).run(ACTOR, List.of(next), asNextVersion, Progress.IGNORED)))
                    .containsExactly("import.problem.archived");
        assertThat(audited()).isEqualTo(entries);
        assertThat(store.inTransaction(tx -> tx.cases().find(new UUID(0, 1)))
                        .orElseThrow()
                        .file())
                .isEqualTo(archived);
    }

    @Test
    void papersOfTheOfficeGoOutAndComeInWithTheirPagesAndTheirOrder() throws IOException {
        var pages = "pages as issued".getBytes(StandardCharsets.UTF_8);
        var hash = Sha256.of(pages);
        var plain = file(1, "甲案");
        var shape = Shape.of(OfficePaper.class);
        var draft = OfficePaper.draft(new UUID(5, 1), "SITE_SKETCH", Fact.known(new Ref<Part>(new UUID(1, 2))));
        var issued = shape.with(
                shape.with(draft, "state", PaperState.ISSUED),
                "frozen",
                Fact.known(new StoredItem(hash, "平面图.pdf", "application/pdf", pages.length)));
        var order = new Arrangement(
                new UUID(5, 2), List.of(new Placement(new UUID(1, 2), "PHOTO_EVIDENCE", Volume.SUB, Fact.known("2"))));
        var file = plain.with(issued).with(order);
        json("in/a.json", file);
        Files.createDirectories(dir.resolve("in/evidence"));
        Files.write(dir.resolve("in/evidence/" + HASH), PICTURE);
        Files.write(dir.resolve("in/evidence/" + hash), pages);
        assertThat(((Outcome.Done) take(dir.resolve("in"))).evidence()).isEqualTo(2);
        give(dir.resolve("out.zip"), file);

        store = TestBase.inMemory(codec);
        take(json("other/a.json", plain.with(draft)));
        var clash = ((Outcome.Differs) take(dir.resolve("out.zip"))).clashes().getFirst();
        assertThat(clash.differences())
                .extracting(Differences.Difference::kind, Differences.Difference::field)
                .containsExactly(
                        tuple(PartKind.OFFICE_PAPER, "state"),
                        tuple(PartKind.OFFICE_PAPER, "frozen"),
                        tuple(PartKind.ARRANGEMENT, ""));
        importer(Limits.USUAL).run(ACTOR, List.of(dir.resolve("out.zip")), true, Progress.IGNORED);
        assertThat(store.inTransaction(tx -> tx.cases().find(file.id()))
                        .orElseThrow()
                        .file())
                .isEqualTo(file);
        assertThat(evidence.has(hash)).isTrue();
    }

    @Test
    void whatTheNextVersionDoesAgainstAGuardIsTold() throws IOException {
        var day = java.util.Map.of("id", new UUID(9, 1), "decidedOn", Fact.known(When.of("2026-09-20")));
        var decided =
                file(1, "甲案").with(Shape.of(PenaltyDecision.class).make(day)).withNone(PartKind.PRIOR_NOTICE, true);
        take(json("a.json", file(1, "甲案")));
        var next = json("b.json", decided);
        var done = (Outcome.Done) importer(Limits.USUAL).run(ACTOR, List.of(next), true, Progress.IGNORED);
        assertThat(done.warnings())
                .filteredOn(problem -> problem.key().startsWith("procedure.against"))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.path()).isEqualTo("b.json"));
    }

    @Test
    void whoMayNotSeeInternalPapersTakesNoFilesOut() {
        var reader = new Actor(new Person(
                new UUID(1, 2),
                "张静",
                "办公室",
                List.of(new DatedRole(Role.READER, LocalDate.of(2020, 1, 1), Optional.empty())),
                List.of()));
        var order = new ExportFiles.Order(List.of(new UUID(0, 1)), dir.resolve("out.zip"), true, false);
        var outcome = new ExportFiles(store, evidence, new JsonCasePackages(codec), CLOCK)
                .run(reader, order, Progress.IGNORED);
        assertThat(((ExportFiles.Outcome.Refused) outcome).problems())
                .extracting(Problem::key)
                .containsExactly("dossier.role.internal");
        assertThat(dir.resolve("out.zip")).doesNotExist();
    }

    private String last(int number) {
        return store.inTransaction(tx -> tx.audit().about(new UUID(0, number), 1))
                .getFirst()
                .entry()
                .detail();
    }

    @Test
    void oneBrokenFileKeepsAllOut() throws IOException {
        json("in/a.json", file(1, "甲案"));
        Files.writeString(dir.resolve("in/b.json"), "{\"format\":\"anjuan.case/1\"}");
        var outcome = take(dir.resolve("in"));
        assertThat(keys(outcome)).contains("import.problem.required");
        assertThat(((Outcome.Refused) outcome).problems())
                .allSatisfy(problem -> assertThat(problem.path()).startsWith("in/b.json $"));
        assertThat(count()).isZero();
    }

    @Test
    void whatIsNoCaseFileInAFolderIsLeftAsideAndTold() throws IOException {
        json("in/a.json", file(1, "甲案"));
        json("in/deep/b.json", file(2, "乙案"));
        Files.createDirectories(dir.resolve("in/marks"));
        Files.writeString(dir.resolve("in/marks/a.json"), "{\"format\":\"anjuan.marks/1\",\"head\":1}");
        Files.writeString(dir.resolve("in/package.json"), "{\"name\":\"something\"}");
        Files.writeString(dir.resolve("in/list.json"), "[1, 2]");
        Files.writeString(dir.resolve("in/read-me.html"), "<p>");
        var done = (Outcome.Done) take(dir.resolve("in"));
        assertThat(done.count(Effect.ADDED)).isEqualTo(2);
        assertThat(done.warnings().stream().map(Problem::path))
                .contains("in/marks/a.json", "in/package.json", "in/list.json", "in/read-me.html");
        assertThat(done.warnings().stream().map(Problem::key))
                .contains("import.warning.otherJson", "import.warning.ignored");
    }

    @Test
    void whatMayBeADamagedCaseFileKeepsAllOut() throws IOException {
        json("in/a.json", file(1, "甲案"));
        for (var damaged : List.of(
                "{\"head\":{\"title\":\"乙案\"}}",
                "{\"format\":\"anjuan.case/9\"}",
                "{\"format\":\"anjuan.marks/1\",",
                "")) {
            Files.writeString(dir.resolve("in/b.json"), damaged);
            assertThat(take(dir.resolve("in"))).as(damaged).isInstanceOf(Outcome.Refused.class);
            assertThat(count()).isZero();
        }
    }

    @Test
    void jsonOfAnotherKindNamedByItselfOrAloneInAFolderIsRefused() throws IOException {
        Files.createDirectories(dir.resolve("in"));
        var marks = Files.writeString(dir.resolve("in/marks.json"), "{\"format\":\"anjuan.marks/1\"}");
        assertThat(keys(take(marks))).containsExactly("import.problem.notACase");
        assertThat(keys(take(dir.resolve("in")))).containsExactly("import.problem.nothingInside");
    }

    @Test
    void aClashInTheLastFileUndoesTheFirst() throws IOException {
        take(json("old.json", file(2, "乙案")));
        var outcome = take(json("in/1.json", file(1, "甲案")), json("in/2.json", file(2, "乙二案")));
        assertThat(outcome).isInstanceOf(Outcome.Differs.class);
        assertThat(count()).isEqualTo(1);
        assertThat(audited()).isEqualTo(1);
    }

    @Test
    void evidenceComesAlongByItsHashFromAFolderAndAZip() throws IOException {
        json("in/a.json", file(1, "甲案"));
        Files.createDirectories(dir.resolve("in/evidence"));
        Files.write(dir.resolve("in/evidence/" + HASH), PICTURE);
        var done = (Outcome.Done) take(dir.resolve("in"));
        assertThat(done.evidence()).isEqualTo(1);
        assertThat(done.warnings()).isEmpty();
        assertThat(evidence.has(HASH)).isTrue();

        var zip = dir.resolve("out.zip");
        assertThat(give(zip, file(1, "甲案"))).isInstanceOf(ExportFiles.Outcome.Done.class);
        var elsewhere = new MemoryEvidence();
        var other = TestBase.inMemory(codec);
        var again = new ImportFiles(
                        other,
                        elsewhere,
                        new JsonCasePackages(codec),
                        codec,
                        TestBase::rows,
                        TestGuards.incoming(CLOCK),
                        CLOCK)
                .run(ACTOR, List.of(zip), false, Progress.IGNORED);
        assertThat(again)
                .asInstanceOf(type(Outcome.Done.class))
                .satisfies(outcome -> assertThat(outcome.evidence()).isEqualTo(1));
        assertThat(elsewhere.has(HASH)).isTrue();
        assertThat(other.inTransaction(tx -> tx.cases().find(new UUID(0, 1)))
                        .orElseThrow()
                        .file())
                .isEqualTo(file(1, "甲案"));
    }

    @Test
    void evidenceThatIsNotWhatItsNameSaysIsRefused() throws IOException {
        json("in/a.json", file(1, "甲案"));
        Files.write(dir.resolve("in/" + HASH + ".png"), new byte[] {1, 2, 3});
        assertThat(keys(take(dir.resolve("in")))).containsExactly("import.problem.otherHash");
        assertThat(count()).isZero();
        assertThat(evidence.all()).isEmpty();
    }

    @Test
    void exportImportExportGivesTheSameBytes() throws IOException {
        take(json("a.json", file(1, "甲案")), json("b.json", file(2, "乙案")));
        give(dir.resolve("one"), file(1, "甲案"), file(2, "乙案"));
        store = TestBase.inMemory(codec);
        take(dir.resolve("one"));
        give(dir.resolve("two"), file(1, "甲案"), file(2, "乙案"));
        try (var files = Files.list(dir.resolve("one"))) {
            for (var path : files.toList())
                assertThat(dir.resolve("two").resolve(path.getFileName().toString()))
                        .hasSameBinaryContentAs(path);
        }
        try (var left = Files.list(dir)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith(".anjuan"));
        }
    }

    @Test
    void aZipThatLeadsOutsideOrIsNoneOrHoldsNothingIsRefused() throws IOException {
        var slip = dir.resolve("slip.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(slip))) {
            zip.putNextEntry(new ZipEntry("../../evil.json"));
            zip.write(codec.pretty(file(1, "甲案")).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(keys(take(slip))).containsExactly("import.problem.leadsOutside");
        assertThat(keys(take(Files.writeString(dir.resolve("no.zip"), "no zip"))))
                .containsExactly("import.problem.zip");
        assertThat(keys(take(Files.createDirectory(dir.resolve("empty")))))
                .containsExactly("import.problem.nothingInside");
        assertThat(keys(take(dir.resolve("missing.json")))).containsExactly("import.problem.noSuchFile");
        assertThat(dir.getParent().resolve("evil.json")).doesNotExist();
    }

    @Test
    void whatIsTooLargeIsRefusedAlsoWhereAZipLies() throws IOException {
        var large = dir.resolve("large.json");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        assertThat(keys(take(large))).containsExactly("import.problem.tooLarge");

        var bomb = dir.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("a.json"));
            for (int i = 0; i < 64; i++) zip.write(new byte[1 << 16]);
        }
        var small = new Limits(1 << 20, 8 << 20, 1 << 20, 8 << 20, 3, 32);
        assertThat(keys(importer(small).run(ACTOR, List.of(bomb), false, Progress.IGNORED)))
                .containsExactly("import.problem.tooLarge");
        for (int i = 0; i < 4; i++) json("many/" + i + ".json", file(i + 1, "案"));
        assertThat(keys(importer(small).run(ACTOR, List.of(dir.resolve("many")), false, Progress.IGNORED)))
                .containsExactly("import.problem.tooManyFiles");
    }

    @Test
    void jsonIsCountedAsItIsReadAndNotAsAZipSays() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of("a.json", "b.json")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[6000]);
            }
        }
        var lying = ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < lying.limit() - 28; at++) if (lying.getInt(at) == 0x02014b50) lying.putInt(at + 24, 1);
        var bomb = Files.write(dir.resolve("lying.zip"), lying.array());
        var small = new Limits(8000, 10_000, 1 << 20, 8 << 20, 3, 32);
        assertThat(keys(importer(small).run(ACTOR, List.of(bomb), false, Progress.IGNORED)))
                .contains("import.problem.tooMuchJson");
    }

    @Test
    void stoppingLeavesNoTrace() throws IOException {
        for (int i = 1; i <= 6; i++) json("in/" + i + ".json", file(i, "案" + i));
        for (int after = 0; after < 12; after += 2) {
            var asked = new AtomicInteger(after);
            var impatient = StoppedProgress.when(() -> asked.getAndDecrement() <= 0);
            var outcome = importer(Limits.USUAL).run(ACTOR, List.of(dir.resolve("in")), false, impatient);
            assertThat(outcome).isInstanceOf(Outcome.Stopped.class);
            assertThat(count()).isZero();
        }
    }

    /** Two files in a folder, each with a piece of evidence of its own beside it. */
    private Path twoPieces() throws IOException {
        var folder = Files.createDirectories(dir.resolve("two"));
        for (int i = 1; i <= 2; i++) {
            var content = "picture " + i;
            var hash = Sha256.of(content.getBytes(StandardCharsets.UTF_8));
            Files.writeString(folder.resolve(hash + ".png"), content);
            var text = codec.pretty(file(i, "案" + i)).replace(HASH, hash);
            Files.writeString(folder.resolve(i + ".json"), text);
        }
        return folder;
    }

    @Test
    void stoppedBetweenTwoPiecesOfEvidenceNeitherStays() throws IOException {
        var seen = new java.util.HashSet<String>();
        var progress = new Progress() {
            @Override
            public boolean stopped() {
                return !seen.isEmpty();
            }

            @Override
            public void at(long done, long total, String doing) {
                if (doing.matches("[0-9a-f]{64}")) seen.add(doing);
            }
        };
        var outcome = importer(Limits.USUAL).run(ACTOR, List.of(twoPieces()), false, progress);
        assertThat(outcome).isInstanceOf(Outcome.Stopped.class);
        assertThat(seen).hasSize(1);
        assertThat(evidence.all()).isEmpty();
        assertThat(count()).isZero();
    }

    @Test
    void whereTheRecordsAreNotCommittedTheirEvidenceGoesToo() throws IOException {
        var failing = new Store() {
            @Override
            public <T> T inTransaction(java.util.function.Function<Tx, T> work) {
                return store.inTransaction(tx -> {
                    work.apply(tx);
                    throw new IllegalStateException("power cut at the commit");
                });
            }
        };
        var importing = new ImportFiles(
                failing,
                evidence,
                new JsonCasePackages(codec),
                codec,
                TestBase::rows,
                TestGuards.incoming(CLOCK),
                CLOCK);
        var folder = twoPieces();
        assertThatThrownBy(() -> importing.run(ACTOR, List.of(folder), false, Progress.IGNORED))
                .hasMessageContaining("power cut");
        assertThat(evidence.all()).isEmpty();
        assertThat(count()).isZero();
        assertThat(((Outcome.Done) take(folder)).evidence()).isEqualTo(2);
    }

    @Test
    void anExportThatCannotBeWrittenSaysSo() throws IOException {
        take(json("a.json", file(1, "甲案")));
        var taken = Files.writeString(dir.resolve("there.zip"), "x");
        assertThat(give(taken, file(1, "甲案")))
                .asInstanceOf(type(ExportFiles.Outcome.Refused.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("export.problem.exists"));
        assertThat(give(dir.resolve("x.zip"), file(77, "无")))
                .asInstanceOf(type(ExportFiles.Outcome.Refused.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("export.problem.noSuchCase"));
        assertThat(give(taken.resolve("under/a.zip"), file(1, "甲案")))
                .asInstanceOf(type(ExportFiles.Outcome.Refused.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("export.problem.notWritten"));
        assertThat(dir.resolve("x.zip")).doesNotExist();
    }

    @Test
    void whoMayNotHandleCasesImportsNothing() throws IOException {
        var reader = new Actor(new Person(new UUID(1, 2), "张静", "办公室", List.of(), List.of()));
        var path = json("a.json", file(1, "甲案"));
        var outcome = new ImportFiles(
                        store,
                        evidence,
                        new JsonCasePackages(codec),
                        codec,
                        TestBase::rows,
                        TestGuards.incoming(CLOCK),
                        CLOCK)
                .run(reader, List.of(path), false, Progress.IGNORED);
        assertThat(keys(outcome)).containsExactly("change.role.missing");
        assertThat(count()).isZero();
    }
}
