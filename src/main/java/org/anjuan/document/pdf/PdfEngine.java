package org.anjuan.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.anjuan.document.pdf.Faces.Face;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.io.ScratchFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sets XHTML as pages. One engine serves the whole program; one document is written at a time. */
public final class PdfEngine {

    private static final Pattern NAMED = Pattern.compile("picture");

    private static final long IN_MEMORY = 64L << 20;

    private final Faces faces;
    private final ReentrantLock turn = new ReentrantLock();

    public PdfEngine(Faces faces) {
        this.faces = faces;
        XRLog.setLoggerImpl(new Slf4jLogger());
        ImageIO.setUseCache(
                false); // pictures are read from memory, never by way of a plain file in the system's folder
    }

    public Faces faces() {
        return faces;
    }

    /** A new document of a few pages, kept in memory; other writers wait until it is closed. */
    public Sheets open() throws IOException {
        return open(IOUtils.createMemoryOnlyStreamCache());
    }

    /** A new document that keeps what does not fit into memory in this folder; other writers wait until it is closed. */
    public Sheets open(Path scratch) throws IOException {
        var use = MemoryUsageSetting.setupMixed(IN_MEMORY).setTempDir(scratch.toFile());
        return open(() -> new ScratchFile(use));
    }

    private Sheets open(StreamCacheCreateFunction cache) throws IOException {
        turn.lock();
        try {
            var document = new PDDocument(cache);
            return new Sheets(document, faces.fontsOf(document));
        } catch (IOException | RuntimeException e) {
            turn.unlock();
            throw e;
        }
    }

    /** A document that is being written. Closing it lets the next writer in. */
    public final class Sheets implements AutoCloseable {

        private final PDDocument document;
        private final Map<Face, PDFont> fonts;
        private List<? extends PagePosition<?>> boxes = List.of();

        private Sheets(PDDocument document, Map<Face, PDFont> fonts) {
            this.document = document;
            this.fonts = fonts;
        }

        public PDDocument document() {
            return document;
        }

        public PDFont font(Face face) {
            return Objects.requireNonNull(fonts.get(face));
        }

        /** Where the element with this id lies on its page, of what was added last. */
        public Optional<PDRectangle> lastBox(String id) {
            return boxes.stream()
                    .filter(box -> box.getId().equals(id))
                    .findFirst()
                    .map(box -> new PDRectangle(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
        }

        public int pages() {
            return document.getNumberOfPages();
        }

        /**
         * Adds the pages of this XHTML, which fetches nothing from anywhere.
         *
         * @return how many pages were added
         */
        public int add(String xhtml) throws IOException {
            int before = pages();
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_B);
            builder.useFastMode();
            builder.useUnicodeLineBreaker(new LineRules());
            builder.useExternalResourceAccessControl(
                    (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            fonts.forEach((face, font) ->
                    builder.useFont(new PDFontSupplier(font), face.family(), face.weight(), FontStyle.NORMAL, true));
            builder.withHtmlContent(xhtml, null);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                EvenLines.even(renderer.getRootBox());
                renderer.createPDFWithoutClosing();
                boxes = renderer.findPagePositionsByID(NAMED);
            }
            return pages() - before;
        }

        @Override
        public void close() throws IOException {
            try {
                document.close();
            } finally {
                turn.unlock();
            }
        }
    }
}
