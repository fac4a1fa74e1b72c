package org.anjuan.document.evidence;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.ScratchFile;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.util.Matrix;

/**
 * A PDF from elsewhere. A page that is one scanned image carries it over as it is, pages of one that conforms to PDF/A keep
 * their text; any other page becomes a picture of itself, so that fonts, scripts and colours it relies on cannot spoil the
 * archive copy. The original stays in the store.
 */
final class ForeignPdf implements Closeable {

    private static final float DPI = 200;
    private static final double MOST_PIXELS = 16_000_000;
    private static final float QUALITY = 0.85f;
    private static final long IN_MEMORY = 32L << 20;
    private static final int TAIL = 2048;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final String BROKEN = "dossier.item.brokenPdf";

    private final PDDocument source;
    private final PageRenderer renderer;
    private final boolean conforming;
    private final boolean whole;
    private final Set<String> inert;
    private final Watch watch;
    private final Carried carried = new Carried();

    /** How a page is bound, found by reading it. */
    private sealed interface Way {
        record Scan(ScannedPage page) implements Way {}

        record Form() implements Way {}

        record Drawn(BufferedImage image, int dpi) implements Way {}
    }

    private ForeignPdf(PDDocument source, boolean conforming, boolean whole, Set<String> inert, Watch watch) {
        this.source = source;
        this.watch = watch;
        this.conforming = conforming;
        this.whole = whole;
        this.inert = inert;
        renderer = new PageRenderer(source);
    }

    /**
     * Opens a PDF.
     *
     * @throws UnboundException where a password is needed to open or print it, it is broken, or has no page
     */
    static ForeignPdf open(Path file, Watch watch) throws UnboundException {
        return watch.over(LONGEST, BROKEN, () -> read(file, watch));
    }

    private static ForeignPdf read(Path file, Watch watch) throws IOException, UnboundException {
        Unpacked.check(file);
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        var use = MemoryUsageSetting.setupMixed(IN_MEMORY).setTempDir(folder.toFile());
        PDDocument source;
        try {
            source = Loader.loadPDF(file.toFile(), "", null, null, () -> new ScratchFile(use));
        } catch (InvalidPasswordException e) {
            throw new UnboundException("dossier.item.encrypted", e);
        }
        try {
            if (source.isEncrypted() && !source.getCurrentAccessPermission().canPrint())
                throw new UnboundException("dossier.item.encrypted", null);
            boolean whole = PageTree.flatten(source) && hasEnd(file);
            boolean conforming = !source.isEncrypted() && claimsArchiveForm(source);
            return new ForeignPdf(source, conforming, whole, Inert.of(source), watch);
        } catch (IOException | RuntimeException | StackOverflowError | UnboundException e) {
            IOUtils.closeQuietly(source);
            throw e;
        }
    }

    int pages() {
        return source.getNumberOfPages();
    }

    /** The message keys of what the file holds besides its pages and does not come along. */
    Set<String> inert() {
        return inert;
    }

    /** Whether the file has its end; one that was cut off may lack pages. */
    boolean whole() {
        return whole;
    }

    /** Adds one page to the document, on A4 paper as it lies. */
    void addPage(PDDocument target, int index) throws IOException, UnboundException {
        var way = watch.over(LONGEST, BROKEN, () -> way(index));
        switch (way) {
            case Way.Scan(var page) -> addScan(target, page, source.getPage(index));
            case Way.Form() -> addAsForm(target, source.getPage(index), index);
            case Way.Drawn(var image, var dpi) -> addAsPicture(target, image, dpi);
        }
    }

    private Way way(int index) throws IOException, UnboundException {
        var page = source.getPage(index);
        if (conforming && page.getAnnotations().isEmpty() && SoundPage.is(page)) return new Way.Form();
        var scan = ScannedPage.of(page);
        return scan.isPresent() ? new Way.Scan(scan.get()) : drawn(page, index);
    }

    private Way drawn(PDPage page, int index) throws IOException, UnboundException {
        if (page.getResources() != null)
            Unpacked.checkImages(page.getResources().getCOSObject());
        var box = page.getCropBox();
        double area = box.getWidth() * (double) box.getHeight() / 72 / 72;
        float dpi = (float) Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(area, 0.01)));
        return new Way.Drawn(renderer.renderImageWithDPI(index, dpi, ImageType.RGB), (int) dpi);
    }

    private void addScan(PDDocument target, ScannedPage scan, PDPage page) throws IOException {
        var image = carried.over(target, scan.image());
        lay(target, page.getCropBox(), page.getRotation(), content -> content.drawImage(image, scan.place()));
    }

    /** What is drawn on a page. */
    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    /** Adds a sheet with what lies in this box of a page, turned as the page asks and as large as the sheet. */
    private static void lay(PDDocument target, PDRectangle box, int rotation, Drawing drawing) throws IOException {
        float width = box.getWidth();
        float height = box.getHeight();
        int turn = Math.floorMod(rotation, 360);
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
            content.addRect(box.getLowerLeftX(), box.getLowerLeftY(), width, height);
            content.clip();
            drawing.on(content);
        }
    }

    private void addAsForm(PDDocument target, PDPage page, int index) throws IOException {
        var form = new LayerUtility(target).importPageAsForm(source, index);
        form.getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.STRUCT_PARENTS);
        form.setMatrix(new AffineTransform());
        lay(target, form.getBBox(), page.getRotation(), content -> content.drawForm(form));
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

    private static void addAsPicture(PDDocument target, BufferedImage image, int dpi) throws IOException {
        var sheet = sheet(image.getWidth() > image.getHeight());
        var added = new PDPage(sheet);
        target.addPage(added);
        float scale = Math.min(sheet.getWidth() / image.getWidth(), sheet.getHeight() / image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        var picture = JPEGFactory.createFromImage(target, image, QUALITY, dpi);
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
