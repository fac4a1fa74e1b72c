package org.anjuan.usecase;

import static org.anjuan.usecase.PaperBase.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.document.seal.PdfDossierReader;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Lead;
import org.anjuan.domain.casefile.LeadKind;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.VolumeManifest;
import org.anjuan.domain.document.VolumeManifest.Entry;
import org.anjuan.domain.document.VolumeManifest.ToldPaper;
import org.anjuan.domain.document.VolumeManifest.ToldPart;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.Prose;
import org.anjuan.domain.text.Sha256;
import org.anjuan.persistence.Sample;
import org.anjuan.usecase.VerifyDossier.Against;
import org.anjuan.usecase.VerifyDossier.Difference;
import org.anjuan.usecase.VerifyDossier.Report;
import org.anjuan.usecase.VerifyDossier.What;
import org.anjuan.usecase.port.DossierReader;
import org.anjuan.usecase.port.DossierReader.Reading;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.StoredFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the case base says to volumes that were taken out of it. */
class VerifyDossierTest {

    private static final Evidence LICENSE = Shape.of(Evidence.class)
            .make(Map.of("id", new UUID(5, 1), "kind", EvidenceKind.DOCUMENTARY, "title", "营业执照复印件"));
    private static final Evidence PHOTO = Shape.of(Evidence.class)
            .make(Map.of("id", new UUID(5, 2), "kind", EvidenceKind.AUDIO_VISUAL, "title", "现场照片"));
    private static final Lead LEAD = Shape.of(Lead.class)
            .make(Map.of(
                    "id",
                    new UUID(5, 3),
                    "kind",
                    LeadKind.COMPLAINT,
                    "source",
                    Fact.known("举报人赵某"),
                    "content",
                    Fact.known(new Prose("夜间有异味"))));

    @TempDir
    Path folder;

    private PaperBase papers;
    private StoredFile file;
    private Path main;

    @BeforeEach
    void open() {
        papers = new PaperBase(folder);
        file = papers.file(Origin.IMPORTED, Sample.party("甲公司", "91120116MA05ABCD1X", "南港路"), LICENSE, LEAD);
        main = folder.resolve("out").resolve(DossierNames.name(file.file(), Volume.MAIN));
        assertThat(exports().export(OFFICER, id(), folder.resolve("out"), Set.of(Volume.MAIN), Progress.IGNORED))
                .isInstanceOf(ExportDossier.Outcome.Done.class);
    }

    @AfterEach
    void close() {
        papers.close();
    }

    @Test
    void aVolumeThatWasJustTakenOutEqualsTheFileAndItIsKnownWhoTookIt() {
        var report = verify();
        assertThat(report.isSound()).isTrue();
        var compared = compared(report);
        assertThat(compared.sameFile()).isTrue();
        assertThat(compared.taken().orElseThrow().by()).isEqualTo(OFFICER.name());
        assertThat(compared.archived()).isFalse();
    }

    @Test
    void whatIsAddedChangedAndTakenAwaySinceIsNamed() {
        change(file.file()
                .with(PHOTO)
                .with(Shape.of(Evidence.class).with(LICENSE, "proves", Fact.known(new Prose("主体资格")))));
        assertThat(compared(verify()).differences())
                .containsExactly(
                        new Difference(What.CHANGED, "营业执照复印件", Set.of(PartKind.EVIDENCE), false),
                        new Difference(What.ADDED, "现场照片", Set.of(), false));
        change(papers.now(id()).file().without(LICENSE.id()));
        assertThat(compared(verify()).differences())
                .containsExactly(
                        new Difference(What.GONE, "营业执照复印件", Set.of(), false),
                        new Difference(What.ADDED, "现场照片", Set.of(), false));
        assertThat(verify().isSound()).isFalse();
    }

    @Test
    void whatTheVolumeDoesNotTellMayChange() {
        change(file.file().with(Shape.of(Lead.class).with(LEAD, "source", Fact.known("举报人钱某"))));
        var compared = compared(verify());
        assertThat(compared.differences()).isEmpty();
        assertThat(compared.sameFile()).isFalse();
    }

    @Test
    void whatTheCoverPrintsDiffersWhereItChanged() {
        var party = file.file().all(Party.class).getFirst();
        change(file.file().with(Shape.of(Party.class).with(party, "name", "乙公司")));
        assertThat(compared(verify()).differences())
                .contains(new Difference(What.COVER, "", Set.of(PartKind.PARTY), false));
        var head = Shape.of(Head.class)
                .with(
                        file.file().head(),
                        "handlers",
                        List.of(Shape.of(Official.class).make(Map.of("name", "赵六"))));
        change(file.file().withHead(head));
        assertThat(compared(verify()).differences()).contains(new Difference(What.COVER, "", Set.of(), true));
    }

    @Test
    void aVolumeOfAnEarlierProgramIsComparedByTheFieldsThatItTells() {
        var stored = papers.now(id());
        var manifest = manifest();
        var earlier = earlier(manifest, manifest.snapshot(), "title");
        assertThat(compared(verify(earlier)).differences())
                .as("the file it was bound from")
                .isEmpty();
        var changed = stored.file().with(Shape.of(Lead.class).with(LEAD, "source", Fact.known("举报人钱某")));
        change(changed);
        assertThat(compared(verify(earlier)).differences())
                .as("it does not tell what forms print today")
                .isEmpty();
        change(changed.with(Shape.of(Evidence.class).with(LICENSE, "proves", Fact.known(new Prose("主体资格")))));
        assertThat(compared(verify(earlier)).differences())
                .as("a field that it did not tell")
                .isEmpty();
        change(changed.with(Shape.of(Evidence.class).with(LICENSE, "title", "执照")));
        assertThat(compared(verify(earlier)).differences())
                .containsExactly(new Difference(What.CHANGED, "执照", Set.of(PartKind.EVIDENCE), false));
    }

    /** The same volume as of a program whose forms told only this field of an exhibit. */
    private VolumeManifest earlier(VolumeManifest manifest, String snapshot, String field) {
        var name = "Evidence." + field;
        var entries = manifest.papers().stream()
                .map(entry -> new Entry(earlier(entry.told(), name), entry.firstPage(), entry.lastPage()))
                .toList();
        return new VolumeManifest(
                "an earlier one",
                manifest.caseId(),
                manifest.title(),
                snapshot,
                manifest.volume(),
                manifest.internal(),
                manifest.cover(),
                manifest.data(),
                entries);
    }

    private ToldPaper earlier(ToldPaper paper, String name) {
        var parts = paper.parts().stream()
                .map(part -> part.kind() == PartKind.EVIDENCE
                        ? new ToldPart(part.kind(), part.id(), List.of(name), hash(LICENSE, name))
                        : part)
                .toList();
        return new ToldPaper(
                paper.type(),
                paper.part(),
                paper.made(),
                paper.title(),
                paper.sha256(),
                paper.head(),
                parts,
                paper.items());
    }

    private static String hash(Record record, String name) {
        return Sha256.of(PaperBase.CODEC.write(
                record, (value, field) -> name.equals(value.getClass().getSimpleName() + "." + field), Set.of()));
    }

    private VolumeManifest manifest() {
        return ((Reading.Dossier) verify().reading()).manifest().orElseThrow();
    }

    private Report verify(VolumeManifest manifest) {
        DossierReader reader =
                (_, _) -> new Reading.Dossier(Optional.of(manifest), List.of(), Optional.empty(), Set.of("0"));
        return new VerifyDossier(reader, papers.base.store(), papers.press, Sample.CLOCK)
                .verify(OFFICER, main, Progress.IGNORED);
    }

    @Test
    void aFileThatTheBaseDoesNotHaveAndAPersonWhoMayNotKnowAreTold() throws Exception {
        var away = CaseFile.empty(new UUID(9, 9), file.file().head()).with(PHOTO);
        var pdf = folder.resolve("away.pdf");
        papers.press.volume(new StoredFile(away, 1, file.hash(), file.savedAt()), Volume.MAIN, pdf, Progress.IGNORED);
        assertThat(verifying().verify(OFFICER, pdf, Progress.IGNORED).base())
                .containsInstanceOf(Against.NoSuchFile.class);
        var nobody = Sample.actor("王五", Role.ADMINISTRATOR);
        assertThat(verifying().verify(nobody, main, Progress.IGNORED).base())
                .containsInstanceOf(Against.Forbidden.class);
    }

    @Test
    void theInternalCopyHasBothVolumesAndTheWholeFileInEachAndIsNamedSo() throws IOException {
        var out = folder.resolve("internal");
        var done = (ExportDossier.Outcome.Done)
                exports().internal(OFFICER, id(), out, new DossierNames(), Progress.IGNORED);
        assertThat(done.volumes()).hasSize(2).allSatisfy(pdf -> {
            assertThat(pdf.getFileName().toString()).contains("内部留存");
            var dossier = (Reading.Dossier)
                    verifying().verify(OFFICER, pdf, Progress.IGNORED).reading();
            assertThat(dossier.changes()).isEmpty();
            assertThat(dossier.manifest().orElseThrow().internal()).isTrue();
            assertThat(embedded(pdf))
                    .containsExactlyInAnyOrder("case.json", "anjuan-volume.json", "anjuan-manifest.json");
        });
        assertThat(embedded(main)).containsExactlyInAnyOrder("anjuan-volume.json", "anjuan-manifest.json");
        assertThat(exports().internal(Sample.actor("王五", Role.READER), id(), out, new DossierNames(), Progress.IGNORED))
                .isInstanceOf(ExportDossier.Outcome.Refused.class);
        assertThat(EnumSet.allOf(Volume.class)).hasSameSizeAs(done.volumes());
    }

    private static List<String> embedded(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values().stream()
                    .map(PDComplexFileSpecification::getFileUnicode)
                    .toList();
        }
    }

    private ExportDossier exports() {
        return new ExportDossier(papers.base.store(), papers.press, Sample.CLOCK);
    }

    private VerifyDossier verifying() {
        return new VerifyDossier(new PdfDossierReader(), papers.base.store(), papers.press, Sample.CLOCK);
    }

    private Report verify() {
        return verifying().verify(OFFICER, main, Progress.IGNORED);
    }

    private static Against.Compared compared(Report report) {
        return (Against.Compared) report.base().orElseThrow();
    }

    private UUID id() {
        return file.file().id();
    }

    private void change(CaseFile next) {
        papers.read(tx -> tx.cases()
                .replace(next, papers.now(id()).version(), papers.rows.file(next))
                .orElseThrow());
    }
}
