package org.anjuan.document;

import static org.anjuan.document.TestEngine.ENGINE;

import java.util.Optional;
import org.anjuan.document.bind.PdfDossierPress;
import org.anjuan.document.pdf.PdfEngine;
import org.anjuan.document.seal.VolumeProof;
import org.anjuan.domain.document.BindingRules;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.port.EvidenceStore;

/** Presses for tests that need no office. */
public final class TestPress {

    /** What the reference data says. */
    public static final BindingRules RULES = new DocumentReference().binding();

    /** Says in volumes what they were made from. */
    public static final VolumeProof PROOF = new VolumeProof(new JsonCaseCodec(), "test");

    private TestPress() {}

    public static PdfDossierPress of(EvidenceStore items) {
        return of(items, RULES);
    }

    public static PdfDossierPress of(EvidenceStore items, BindingRules rules) {
        return new PdfDossierPress(ENGINE, items, rules, ResourceWords.CHINESE, Optional::empty, PROOF);
    }

    /** One with an engine of its own, that another test does not keep busy. */
    public static PdfDossierPress of(EvidenceStore items, PdfEngine engine) {
        return new PdfDossierPress(engine, items, RULES, ResourceWords.CHINESE, Optional::empty, PROOF);
    }
}
