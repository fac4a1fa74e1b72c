package org.anjuan.usecase;

import static org.anjuan.usecase.PaperBase.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anjuan.document.seal.PdfDossierReader;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Lead;
import org.anjuan.domain.casefile.LeadKind;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.Prose;
import org.anjuan.persistence.Sample;
import org.anjuan.usecase.VerifyDossier.Against;
import org.anjuan.usecase.VerifyDossier.Difference;
import org.anjuan.usecase.VerifyDossier.Report;
import org.anjuan.usecase.VerifyDossier.What;
import org.anjuan.usecase.port.DossierReader.Reading;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.StoredFile;
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
                        new Difference(What.CHANGED, "营业执照复印件", Set.of(PartKind.EVIDENCE)),
                        new Difference(What.ADDED, "现场照片", Set.of()));
        change(papers.now(id()).file().without(LICENSE.id()));
        assertThat(compared(verify()).differences())
                .containsExactly(
                        new Difference(What.GONE, "营业执照复印件", Set.of()), new Difference(What.ADDED, "现场照片", Set.of()));
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
    void theInternalCopyHasBothVolumesAndTheWholeFileInEachAndIsNamedSo() {
        var out = folder.resolve("internal");
        var done = (ExportDossier.Outcome.Done)
                exports().internal(OFFICER, id(), out, new DossierNames(), Progress.IGNORED);
        assertThat(done.volumes()).hasSize(2).allSatisfy(pdf -> {
            assertThat(pdf.getFileName().toString()).contains("内部留存");
            var dossier = (Reading.Dossier)
                    verifying().verify(OFFICER, pdf, Progress.IGNORED).reading();
            assertThat(dossier.changes()).isEmpty();
            assertThat(dossier.manifest().orElseThrow().internal()).isTrue();
        });
        assertThat(exports().internal(Sample.actor("王五", Role.READER), id(), out, new DossierNames(), Progress.IGNORED))
                .isInstanceOf(ExportDossier.Outcome.Refused.class);
        assertThat(EnumSet.allOf(Volume.class)).hasSameSizeAs(done.volumes());
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
