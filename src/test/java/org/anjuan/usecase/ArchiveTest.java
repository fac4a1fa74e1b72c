package org.anjuan.usecase;

import static org.anjuan.usecase.PaperBase.HEAD;
import static org.anjuan.usecase.PaperBase.OFFICER;
import static org.anjuan.usecase.PaperBase.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.ClosingGround;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Lead;
import org.anjuan.domain.casefile.LeadKind;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Prose;
import org.anjuan.exchange.JsonCasePackages;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.NumberingReader;
import org.anjuan.usecase.ArchiveFile.Outcome;
import org.anjuan.usecase.ArchiveFile.Terms;
import org.anjuan.usecase.ArrangeDossier.Move;
import org.anjuan.usecase.ArrangeDossier.Which;
import org.anjuan.usecase.DraftPaper.Entry;
import org.anjuan.usecase.DraftPaper.Wanted;
import org.anjuan.usecase.SeePapers.Row;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers are arranged by hand, and files archived; an archived file changes in no way. */
class ArchiveTest {

    private static final Party PARTY = Sample.party("甲公司", "91120116MA05ABCD1X", "南港路");

    /** Use cases that never write a case file: they read, or write beside it. */
    private static final Set<String> BESIDE = Set.of(
            "AddEvidence",
            "CheckPaper.findings",
            "DropReview",
            "DueSteps",
            "ExportDossier",
            "ExportDue",
            "ExportFiles",
            "FileTrail",
            "FinishReview",
            "ImportMarks",
            "KeepDraft",
            "ListCases",
            "ListDue",
            "ListInspections",
            "ListOrders",
            "ManageNumbers",
            "ManageOffice",
            "ManageRules",
            "NewFile",
            "OpenFile",
            "PaperChoices",
            "PreviewDossier",
            "PrintPaper",
            "PrintScoreSheet",
            "RecordMarks",
            "RefreshRows",
            "SeeCourse",
            "SeePapers",
            "SeeReviews",
            "StartReview",
            "VerifyBase",
            "VerifyDossier");

    @TempDir
    Path folder;

    private PaperBase papers;
    private Path work;

    @BeforeEach
    void open() throws IOException {
        papers = new PaperBase(folder);
        work = Files.createDirectories(folder.resolve("work"));
    }

    @AfterEach
    void close() {
        papers.close();
    }

    private ArchiveFile archiving() {
        return new ArchiveFile(papers.tools(), papers.press);
    }

    private Outcome archive(UUID file) {
        return archiving().archive(HEAD, file, papers.now(file).version(), Terms.NONE, Progress.IGNORED);
    }

    private static List<String> keys(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var problems)
                ? problems.stream().map(Problem::key).toList()
                : List.of(outcome.getClass().getSimpleName());
    }

    /** A closed file that came from elsewhere, with an issued summons and a lead for the sub volume. */
    private UUID closed() {
        var file = papers.file(
                        Origin.IMPORTED,
                        PARTY,
                        Sample.part(
                                Lead.class,
                                Map.of("kind", LeadKind.COMPLAINT, "receivedOn", Fact.known(When.of("2026-08-01")))),
                        Sample.part(
                                Closing.class,
                                Map.of("ground", ClosingGround.values()[0], "on", Fact.known(When.of("2026-08-30")))))
                .file()
                .id();
        papers.issued(file, papers.summonsDraft(file));
        return file;
    }

    private List<Row> rows(UUID file) {
        return new SeePapers(papers.tools()).of(OFFICER, file).orElseThrow();
    }

    private List<String> main(UUID file) {
        return rows(file).stream()
                .filter(row -> row.volume() == Volume.MAIN)
                .map(Row::type)
                .toList();
    }

    private Which which(UUID file, String type) {
        return rows(file).stream()
                .filter(row -> row.type().equals(type))
                .map(Which::of)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void papersAreMovedInsideTheirVolumeAndBack() {
        var file = closed();
        var arranging = new ArrangeDossier(papers.tools());
        var usual = main(file);
        assertThat(usual).hasSizeGreaterThan(1);
        var last = which(file, usual.getLast());
        done(arranging.move(OFFICER, file, papers.now(file).version(), last, Move.FIRST));
        assertThat(main(file)).startsWith(usual.getLast()).hasSameElementsAs(usual);
        done(arranging.move(OFFICER, file, papers.now(file).version(), last, Move.DOWN));
        assertThat(main(file).get(1)).isEqualTo(usual.getLast());
        done(arranging.move(OFFICER, file, papers.now(file).version(), last, Move.UP));
        assertThat(main(file)).startsWith(usual.getLast());
        done(arranging.before(OFFICER, file, papers.now(file).version(), which(file, usual.getFirst()), last));
        assertThat(main(file)).isEqualTo(usual);
        done(arranging.move(OFFICER, file, papers.now(file).version(), last, Move.FIRST));
        done(arranging.reset(OFFICER, file, papers.now(file).version()));
        assertThat(main(file)).isEqualTo(usual);
    }

    @Test
    void aPaperIsTakenOutOfTheMainVolumeAndComesBackAndNothingInternalComesIn() {
        var file = closed();
        var arranging = new ArrangeDossier(papers.tools());
        var summons = which(file, PaperBase.SUMMONS);
        done(arranging.toVolume(OFFICER, file, papers.now(file).version(), summons, Volume.SUB));
        assertThat(main(file)).doesNotContain(PaperBase.SUMMONS);
        done(arranging.toVolume(OFFICER, file, papers.now(file).version(), summons, Volume.MAIN));
        assertThat(main(file)).contains(PaperBase.SUMMONS);
        var internal = rows(file).stream()
                .filter(row -> row.volume() == Volume.SUB)
                .map(Which::of)
                .findFirst();
        assertThat(internal).isPresent();
        var before = papers.now(file);
        assertThat(arranging.toVolume(OFFICER, file, before.version(), internal.get(), Volume.MAIN))
                .isInstanceOfSatisfying(
                        PaperOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::key)
                                .containsExactly("paper.arrange.internal"));
        assertThat(papers.now(file)).isEqualTo(before);
    }

    @Test
    void aFileIsArchivedWithItsVolumesAsTheyAre() throws IOException {
        var file = closed();
        var done = (Outcome.Done) archive(file);
        var archiving = done.file().file().last(Archiving.class).orElseThrow();
        assertThat(archiving.volumes()).hasSize(2).isEqualTo(done.volumes());
        assertThat(archiving.pages())
                .isEqualTo(Fact.known(done.volumes().stream()
                        .mapToInt(volume -> volume.pages())
                        .sum()));
        for (var volume : archiving.volumes()) {
            try (var content = papers.base.evidence().open(volume.item().sha256())) {
                assertThat(new String(content.readNBytes(5), StandardCharsets.US_ASCII))
                        .isEqualTo("%PDF-");
            }
        }
        var out = work.resolve("out");
        var exported = (ExportDossier.Outcome.Done) new ExportDossier(papers.base.store(), papers.press, Sample.CLOCK)
                .export(OFFICER, file, out, Set.of(Volume.MAIN), Progress.IGNORED);
        var main = archiving.volumes().stream()
                .filter(volume -> volume.volume() == Volume.MAIN)
                .findFirst()
                .orElseThrow();
        assertThat(exported.volumes())
                .singleElement()
                .satisfies(path -> assertThat(org.anjuan.domain.text.Sha256.of(Files.readAllBytes(path)))
                        .isEqualTo(main.item().sha256()));
        var preview =
                (PreviewDossier.Outcome.Ready) new PreviewDossier(papers.base.store(), papers.press, work, Sample.CLOCK)
                        .volume(OFFICER, file, Volume.MAIN, Progress.IGNORED);
        assertThat(preview.content().papers()).hasSameSizeAs(main(file)).allSatisfy(placed -> {
            assertThat(placed.firstPage()).isPositive();
            assertThat(placed.lastPage()).isBetween(placed.firstPage(), main.pages());
        });
        var history = papers.read(tx -> tx.audit().about(file, 9)).stream()
                .map(recorded -> recorded.entry().action())
                .toList();
        assertThat(history).startsWith("dossier-exported", "file-archived");
    }

    private Outcome archive(UUID file, Optional<LocalDate> on, Fact<Prose> note, boolean incomplete) {
        var terms = new Terms(on, Fact.unknown(), Fact.unknown(), Fact.unknown(), note, incomplete);
        return archiving().archive(HEAD, file, papers.now(file).version(), terms, Progress.IGNORED);
    }

    @Test
    void whatCannotBeBoundStandsInTheWayUnlessTheClosingPageSaysWhy() {
        var lost = Sample.part(
                Evidence.class,
                Map.of(
                        "title",
                        "现场照片",
                        "kind",
                        EvidenceKind.PHYSICAL,
                        "item",
                        Fact.known(new StoredItem("d".repeat(64), "DSC_1.jpg", "image/jpeg", 10))));
        var closed = papers.now(closed()).file();
        var file = papers.add(CaseFile.of(
                        UUID.randomUUID(), closed.head(), closed.with(lost).parts(), closed.none()))
                .file()
                .id();
        var before = papers.now(file);
        assertThat(keys(archive(file))).startsWith("paper.archive.holes").hasSizeGreaterThan(1);
        assertThat(keys(archive(file, Optional.empty(), Fact.unknown(), true)))
                .containsExactly("paper.archive.noteMissing");
        assertThat(papers.now(file)).isEqualTo(before);
        assertThat(keys(archive(file, Optional.empty(), Fact.known(new Prose("原件遗失，有照片打印件附卷。")), true)))
                .containsExactly("Done");
    }

    @Test
    void aFileIsArchivedNeitherBeforeItWasClosedNorInTheFuture() {
        var file = closed();
        var none = Fact.<Prose>unknown();
        assertThat(keys(archive(file, Optional.of(Sample.TODAY.plusDays(1)), none, false)))
                .containsExactly("paper.archive.future");
        assertThat(keys(archive(file, Optional.of(LocalDate.of(2026, 8, 29)), none, false)))
                .containsExactly("paper.archive.beforeClosing");
        assertThat(keys(archive(file, Optional.of(LocalDate.of(2026, 8, 30)), none, false)))
                .containsExactly("Done");
    }

    @Test
    void whatIsOpenStandsInTheWayOfTheArchive() {
        var live = papers.file(Origin.LIVE, PARTY).file().id();
        assertThat(keys(archive(live))).containsExactly("paper.archive.notClosed");
        var file = closed();
        papers.summonsDraft(file);
        assertThat(keys(archive(file))).containsExactly("paper.archive.drafts");
        assertThat(archiving().archive(HEAD, file, 1, Terms.NONE, Progress.IGNORED))
                .isEqualTo(new Outcome.ChangedMeanwhile(papers.now(file)));
    }

    @Test
    void nobodySaysByAFormThatVolumesWereKept() {
        var file = closed();
        var archived = (Outcome.Done) archive(file);
        var archiving = archived.file().file().last(Archiving.class).orElseThrow();
        var other = closed();
        var outcome = papers.changes()
                .change(
                        OFFICER,
                        other,
                        papers.now(other).version(),
                        List.of(new Change.Put(Shape.of(Archiving.class).with(archiving, "id", UUID.randomUUID()))),
                        Optional.empty());
        assertThat(((ChangeOutcome.Refused) outcome).problems())
                .extracting(Problem::key)
                .containsExactly("change.archiving.volumes");
    }

    @Test
    void aPowerCutWhileArchivingLeavesNothing() throws IOException {
        var file = closed();
        var before = papers.now(file);
        var kept = papers.base.evidence().all();
        var failing = new PowerCut(
                papers.base.store(), tx -> !tx.cases().find(file).orElseThrow().equals(before));
        assertThatThrownBy(() -> new ArchiveFile(papers.tools(failing), papers.press)
                        .archive(HEAD, file, before.version(), Terms.NONE, Progress.IGNORED))
                .hasMessageContaining("power cut");
        assertThat(papers.now(file)).isEqualTo(before);
        assertThat(papers.base.evidence().all()).isEqualTo(kept);
    }

    /** Something that somebody does to the archived file. */
    private interface Deed {
        Object done() throws IOException;
    }

    private Map<String, Deed> deeds(StoredFile stored, UUID paper) {
        var file = stored.file().id();
        int version = stored.version();
        var tools = papers.tools();
        var summons = new Which(paper, PaperBase.SUMMONS);
        var deeds = new TreeMap<String, Deed>();
        deeds.put(
                "ChangeFile.change",
                () -> papers.changes()
                        .change(
                                HEAD,
                                file,
                                version,
                                List.of(
                                        new Change.Put(Sample.party("乙公司", "91120116MA05ABCD1X", "北港路")),
                                        new Change.MarkNone(PartKind.OBJECTION, true)),
                                Optional.of("改")));
        deeds.put("ImportFiles.run", () -> {
            var next = stored.file().with(Sample.party("乙公司", "91120116MA05ABCD1X", "北港路"));
            var json = Files.writeString(work.resolve("next.json"), PaperBase.CODEC.pretty(next));
            return new ImportFiles(
                            papers.base.store(),
                            papers.base.evidence(),
                            new JsonCasePackages(PaperBase.CODEC),
                            PaperBase.CODEC,
                            papers.rows::file,
                            new IncomingRules(TestGuards.on(Sample.CLOCK), NumberingReader.shipped(), papers.watch()),
                            Sample.CLOCK)
                    .run(HEAD, List.of(json), true, Progress.IGNORED);
        });
        deeds.put(
                "DraftPaper.start",
                () -> new DraftPaper(tools)
                        .start(HEAD, file, version, new Wanted(PaperBase.SUMMONS, Optional.empty(), Optional.empty())));
        deeds.put(
                "DraftPaper.write",
                () -> new DraftPaper(tools)
                        .write(HEAD, file, version, paper, Entry.of(Map.of("cause", new Prose("改")))));
        deeds.put(
                "DraftPaper.discard",
                () -> new DraftPaper(tools).discard(HEAD, file, version, paper, Optional.of("删")));
        deeds.put("CheckPaper.check", () -> new CheckPaper(tools).check(HEAD, file, version, paper));
        deeds.put(
                "IssuePaper.issue",
                () -> new IssuePaper(tools).issue(HEAD, file, version, paper, Optional.empty(), Progress.IGNORED));
        deeds.put(
                "IssuePaper.recorded",
                () -> new IssuePaper(tools).recorded(HEAD, file, version, paper, Optional.empty(), Optional.empty()));
        deeds.put("CorrectPaper.newVersion", () -> new CorrectPaper(tools).newVersion(HEAD, file, version, paper, "改"));
        deeds.put("CorrectPaper.byDecision", () -> new CorrectPaper(tools).byDecision(HEAD, file, version, paper, "改"));
        deeds.put("VoidPaper.callBack", () -> new VoidPaper(tools).callBack(HEAD, file, version, paper, "废"));
        deeds.put(
                "ArrangeDossier.move", () -> new ArrangeDossier(tools).move(HEAD, file, version, summons, Move.FIRST));
        deeds.put(
                "ArrangeDossier.before", () -> new ArrangeDossier(tools).before(HEAD, file, version, summons, summons));
        deeds.put(
                "ArrangeDossier.toVolume",
                () -> new ArrangeDossier(tools).toVolume(HEAD, file, version, summons, Volume.SUB));
        deeds.put("ArrangeDossier.reset", () -> new ArrangeDossier(tools).reset(HEAD, file, version));
        deeds.put("ArchiveFile.archive", () -> archiving().archive(HEAD, file, version, Terms.NONE, Progress.IGNORED));
        return deeds;
    }

    @Test
    void anArchivedFileChangesByNoUseCaseThatSomebodyCalls() throws Exception {
        var file = closed();
        archive(file);
        var stored = papers.now(file);
        var issued = stored.file().first(OfficePaper.class).orElseThrow();
        var deeds = deeds(stored, issued.id());
        assertNothingIsDone(deeds, stored);
        var shape = Shape.of(OfficePaper.class);
        for (var state : PaperState.values()) {
            var paper = shape.with(shape.with(issued, "id", UUID.randomUUID()), "state", state);
            var parts = new ArrayList<>(stored.file().parts());
            parts.add(paper);
            var other = papers.add(CaseFile.of(UUID.randomUUID(), stored.file().head(), parts, Set.of()));
            assertNothingIsDone(deeds(other, paper.id()), other);
        }
        assertThat(new AddEvidence(papers.base.store(), papers.base.evidence(), Sample.CLOCK)
                        .add(HEAD, new ByteArrayInputStream(new byte[] {1}), "a.bin", "application/octet-stream"))
                .isInstanceOf(EvidenceOutcome.Added.class);
        assertThat(papers.now(file)).isEqualTo(stored);
        assertThat(called())
                .as("use cases that nobody has tried on an archived file")
                .isEqualTo(deeds.keySet());
    }

    private void assertNothingIsDone(Map<String, Deed> deeds, StoredFile stored) throws Exception {
        for (var deed : deeds.entrySet()) {
            var outcome = deed.getValue().done();
            assertThat(outcome.getClass().getSimpleName()).as(deed.getKey()).isEqualTo("Refused");
            assertThat(outcome.toString()).as(deed.getKey()).contains("rchived");
            assertThat(papers.now(stored.file().id())).as(deed.getKey()).isEqualTo(stored);
        }
    }

    /** All public methods of use cases that take somebody who acts and are not known to write beside the files. */
    private static Set<String> called() throws Exception {
        var called = new TreeSet<String>();
        var classes = Path.of(ArchiveFile.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.list(classes.resolve("org/anjuan/usecase"))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (!name.endsWith(".class") || name.contains("$") || name.equals("package-info.class")) continue;
                var simple = name.substring(0, name.length() - 6);
                var type = Class.forName("org.anjuan.usecase." + simple);
                if (!Modifier.isPublic(type.getModifiers()) || BESIDE.contains(simple)) continue;
                for (var method : type.getDeclaredMethods())
                    if (Modifier.isPublic(method.getModifiers())
                            && Arrays.asList(method.getParameterTypes()).contains(Actor.class)
                            && !BESIDE.contains(simple + "." + method.getName()))
                        called.add(simple + "." + method.getName());
            }
        }
        return called;
    }
}
