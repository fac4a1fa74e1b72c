package org.anjuan.document.bind;

import org.anjuan.document.fill.PaperWriter;
import org.anjuan.document.pdf.PdfEngine;
import org.anjuan.document.seal.VolumeProof;
import org.anjuan.domain.document.BindingRules;
import org.anjuan.usecase.port.EvidenceStore;
import org.anjuan.usecase.port.Words;

/**
 * What every press of one case base works with, whether it binds volumes or prints a single paper.
 *
 * @param store where the evidence of the files lies
 * @param chinese the words on the pages: statutory papers are Chinese
 * @param proof says in each volume what it was made from
 */
record PressTools(
        PdfEngine engine,
        PaperWriter writer,
        EvidenceStore store,
        BindingRules rules,
        Words chinese,
        VolumeProof proof) {}
