package org.anjuan.app;

import java.time.Clock;
import java.util.Optional;
import org.anjuan.document.bind.PdfDossierPress;
import org.anjuan.document.bind.PdfSampleReports;
import org.anjuan.document.bind.PdfScoreSheetPress;
import org.anjuan.document.pdf.Faces;
import org.anjuan.document.pdf.PdfEngine;
import org.anjuan.document.seal.VolumeProof;
import org.anjuan.domain.document.BindingRules;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.office.Office;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.port.DossierPress;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.PaperPress;
import org.anjuan.usecase.port.SampleReports;
import org.anjuan.usecase.port.ScoreSheetPress;

/** Paper: the faces and forms are read when something is printed first, and kept. */
final class Printing {

    private final BindingRules rules;
    private final PdfEngine engine = new PdfEngine(new Faces());
    private final Clock clock;
    private final VolumeProof proof;

    /** @param proof says in each volume what it was made from */
    Printing(Clock clock, VolumeProof proof) {
        this.proof = proof;
        this.rules = new DocumentReference().binding();
        this.clock = clock;
    }

    DocumentTypes types() {
        return rules.types();
    }

    ScoreSheetPress sheets() {
        return new PdfScoreSheetPress(engine, clock);
    }

    SampleReports sampleReports() {
        return new PdfSampleReports(engine);
    }

    /** Prints and binds what lies in the evidence store of this base, in the name of its office. */
    DossierPress press(OpenBase base) {
        return both(base);
    }

    /** Prints single papers of the same files. */
    PaperPress papers(OpenBase base) {
        return both(base).papers();
    }

    private PdfDossierPress both(OpenBase base) {
        return new PdfDossierPress(engine, base.evidence(), rules, ResourceWords.CHINESE, () -> office(base), proof);
    }

    private static Optional<Office> office(OpenBase base) {
        return base.store().inTransaction(tx -> tx.office().office());
    }
}
