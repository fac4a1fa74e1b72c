package org.anjuan.document.bind;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/**
 * A PDF from elsewhere. Pages of one that conforms to PDF/A keep their text; any other page becomes a picture of itself,
 * so that fonts, scripts and colours it relies on cannot spoil the archive copy. The original stays in the store.
 */
final class ForeignPdf implements Closeable {

    private static final float DPI = 200;
    private static final double MOST_PIXELS = 16_000_000;
    private static final float QUALITY = 0.85f;
    private static final int TAIL = 2048;

    private final PDDocument source;
    private final PDFRenderer renderer;
    private final boolean conforming;
    private final boolean whole;

    private ForeignPdf(PDDocument source, boolean conforming, boolean whole) {
        this.source = source;
        this.conforming = conforming;
        this.whole = whole;
        renderer = new PDFRenderer(source);
        renderer.setSubsamplingAllowed(true);
    }

    /**
     * Opens a PDF.
     *
     * @throws UnboundException where a password is needed to open or print it, it is broken, or has no page
     */
    static ForeignPdf open(Path file) throws UnboundException {
        PDDocument source;
        try {
            source = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new UnboundException("dossier.item.encrypted", e);
        } catch (IOException | RuntimeException e) {
            throw new UnboundException("dossier.item.brokenPdf", e);
        }
        try {
            if (source.isEncrypted() && !source.getCurrentAccessPermission().canPrint())
                throw new UnboundException("dossier.item.encrypted", null);
            if (source.getNumberOfPages() == 0) throw new UnboundException("dossier.item.brokenPdf", null);
            return new ForeignPdf(source, !source.isEncrypted() && claimsArchiveForm(source), hasEnd(file));
        } catch (IOException | RuntimeException | UnboundException e) {
            IOUtils.closeQuietly(source);
            if (e instanceof UnboundException unbound) throw unbound;
            throw new UnboundException("dossier.item.brokenPdf", e);
        }
    }

    int pages() {
        return source.getNumberOfPages();
    }

    /** Whether the file has its end; one that was cut off may lack pages. */
    boolean whole() {
        return whole;
    }

    /** Adds one page to the document, on A4 paper as it lies. */
    void addPage(PDDocument target, int index) throws IOException, UnboundException {
        try {
            var page = source.getPage(index);
            if (conforming && page.getAnnotations().isEmpty() && SoundPage.is(page)) addAsForm(target, page, index);
            else addAsPicture(target, page, index);
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnboundException("dossier.item.brokenPdf", e);
        }
    }

    private void addAsForm(PDDocument target, PDPage page, int index) throws IOException {
        var form = new LayerUtility(target).importPageAsForm(source, index);
        form.getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.STRUCT_PARENTS);
        form.setMatrix(new AffineTransform());
        var box = form.getBBox();
        float width = box.getWidth();
        float height = box.getHeight();
        int turn = Math.floorMod(page.getRotation(), 360);
        boolean sideways = turn == 90 || turn == 270;
        var sheet = sheet(sideways ? height > width : width > height);
        float shownWidth = sideways ? height : width;
        float shownHeight = sideways ? width : height;
        float scale = Math.min(sheet.getWidth() / shownWidth, sheet.getHeight() / shownHeight);
        var added = new PDPage(sheet);
        target.addPage(added);
        try (var content = new PDPageContentStream(target, added)) {
            content.transform(Matrix.getTranslateInstance(
                    (sheet.getWidth() - shownWidth * scale) / 2, (sheet.getHeight() - shownHeight * scale) / 2));
            content.transform(Matrix.getScaleInstance(scale, scale));
            content.transform(upright(box, turn));
            content.drawForm(form);
        }
    }

    /** Turns what lies in this box as the page asks, and moves it to the origin. */
    private static Matrix upright(PDRectangle box, int turn) {
        float left = box.getLowerLeftX();
        float low = box.getLowerLeftY();
        float right = box.getUpperRightX();
        float high = box.getUpperRightY();
        return switch (turn) {
            case 90 -> new Matrix(0, -1, 1, 0, -low, right);
            case 180 -> new Matrix(-1, 0, 0, -1, right, high);
            case 270 -> new Matrix(0, 1, -1, 0, high, -left);
            default -> new Matrix(1, 0, 0, 1, -left, -low);
        };
    }

    private void addAsPicture(PDDocument target, PDPage page, int index) throws IOException {
        var box = page.getCropBox();
        double area = box.getWidth() * (double) box.getHeight() / 72 / 72;
        float dpi = (float) Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(area, 0.01)));
        BufferedImage image = renderer.renderImageWithDPI(index, dpi, ImageType.RGB);
        var sheet = sheet(image.getWidth() > image.getHeight());
        var added = new PDPage(sheet);
        target.addPage(added);
        float scale = Math.min(sheet.getWidth() / image.getWidth(), sheet.getHeight() / image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        var picture = JPEGFactory.createFromImage(target, image, QUALITY, (int) dpi);
        try (var content = new PDPageContentStream(target, added)) {
            content.drawImage(picture, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
        }
    }

    static PDRectangle sheet(boolean wide) {
        return wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
    }

    /** Says it is PDF/A and was made for screens, in RGB: then its colours mean the same in our document. */
    private static boolean claimsArchiveForm(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        var metadata = catalog.getMetadata();
        if (metadata == null) return false;
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        if (!xmp.contains("http://www.aiim.org/pdfa/ns/id/")) return false;
        var intents = catalog.getOutputIntents();
        return intents.size() == 1
                && intents.getFirst().getDestOutputIntent() != null
                && intents.getFirst().getDestOutputIntent().getInt("N") == 3;
    }

    private static boolean hasEnd(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), TAIL);
            var tail = new byte[length];
            in.seek(in.length() - length);
            in.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
