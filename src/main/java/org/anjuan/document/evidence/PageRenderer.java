package org.anjuan.document.evidence;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages until the thread it works on is given up. */
final class PageRenderer extends PDFRenderer {

    PageRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private static final class Drawer extends PageDrawer {
        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (Thread.currentThread().isInterrupted()) throw new StoppedException();
            if (operator.getImageParameters() != null) measure(operator);
            super.processOperator(operator, operands);
        }

        private static void measure(Operator operator) throws IOException {
            var content = operator.getImageData();
            if (content == null) return;
            try {
                PageStreams.checkInline(operator.getImageParameters(), content);
            } catch (UnboundException e) {
                throw new RefusedException(e);
            }
        }
    }
}
