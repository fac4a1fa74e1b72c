package org.anjuan.app;

import java.time.Clock;
import org.anjuan.document.bind.PdfDossierPress;
import org.anjuan.document.pdf.Faces;
import org.anjuan.document.pdf.PdfEngine;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.port.DossierPress;
import org.anjuan.usecase.port.EvidenceStore;

/** Paper: the faces and forms are read when something is printed first, and kept. */
final class Printing {

    private final DocumentReference documents = new DocumentReference();
    private final PdfEngine engine = new PdfEngine(new Faces());
    private final Clock clock;

    Printing(Clock clock) {
        this.clock = clock;
    }

    /** Prints and binds what lies in this evidence store. */
    DossierPress press(EvidenceStore evidence) {
        return new PdfDossierPress(
                engine, evidence, documents.types(), documents.orders(), ResourceWords.CHINESE, clock);
    }
}
