package org.anjuan.document;

import org.anjuan.document.pdf.Faces;
import org.anjuan.document.pdf.PdfEngine;

/** The one engine of all tests: the faces of one, once parsed, take some 120 MB for as long as it lives. */
public final class TestEngine {

    public static final PdfEngine ENGINE = new PdfEngine(new Faces());

    private TestEngine() {}
}
