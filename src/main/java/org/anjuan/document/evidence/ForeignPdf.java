package org.anjuan.document.evidence;

import java.awt.geom.AffineTransform;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
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
import org.jspecify.annotations.Nullable;

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
    private static final Duration OPENING = Duration.ofMinutes(5);
    private static final float LEAST_SIDE = 0.1f;
    private static final float MOST_SIDE = 1e6f;
    private static final String BROKEN = "dossier.item.brokenPdf";

    private final PDDocument source;
    private final PageRenderer renderer;
    private final boolean conforming;
    private final Set<String> told;
    private final Watch watch;
    private final PageStreams streams = new PageStreams();
    private @Nullable Into into;

    /** How a page is bound, found by reading it. */
    private sealed interface Way extends Closeable {
        record Scan(ScannedPage page, PDRectangle box, int rotation) implements Way {}

        record Form(PDRectangle box, int rotation) implements Way {}

        record Drawn(Packed image) implements Way {
            @Override
            public void close() throws IOException {
                image.close();
            }
        }

        @Override
        default void close() throws IOException {}
    }

    /** What is carried over into a document, each piece once. */
    private record Into(Carried carried, LayerUtility layers) {}

    private ForeignPdf(PDDocument source, boolean conforming, Set<String> told, Watch watch) {
        this.source = source;
        this.watch = watch;
        this.conforming = conforming;
        this.told = told;
        renderer = new PageRenderer(source);
    }

    /**
     * Opens a PDF.
     *
     * @throws UnboundException where a password is needed to open or print it, it is broken, or has no page
     */
    static ForeignPdf open(Path file, Watch watch) throws IOException, UnboundException {
        return watch.over(OPENING, BROKEN, () -> read(file, watch));
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
        boolean opened = false;
        try {
            if (source.isEncrypted() && !source.getCurrentAccessPermission().canPrint())
                throw new UnboundException("dossier.item.encrypted", null);
            var told = new TreeSet<>(PageTree.flatten(source));
            if (!hasEnd(file)) told.add("dossier.item.cutOff");
            told.addAll(Inert.of(source));
            var pdf = new ForeignPdf(source, !source.isEncrypted() && claimsArchiveForm(source), told, watch);
            opened = true;
            return pdf;
        } finally {
            if (!opened) IOUtils.closeQuietly(source);
        }
    }

    int pages() {
        return source.getNumberOfPages();
    }

    /** The message keys of what is to be told: that pages may lack, and what the file holds besides them and does not come along. */
    Set<String> told() {
        return told;
    }

    /** Adds one page to the document, on A4 paper as it lies. */
    void addPage(PDDocument target, int index) throws IOException, UnboundException {
        try (var way = watch.over(Watch.LONGEST, BROKEN, () -> way(index))) {
            Watch.guard(BROKEN, () -> add(target, way, index));
        }
    }

    private void add(PDDocument target, Way way, int index) throws IOException {
        switch (way) {
            case Way.Scan(var page, var box, var rotation) -> {
                var image = into(target).carried().over(page.image());
                lay(target, box, rotation, content -> content.drawImage(image, page.place()));
            }
            case Way.Form(var box, var rotation) -> {
                var form = into(target).layers().importPageAsForm(source, index);
                form.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
                form.setMatrix(new AffineTransform());
                lay(target, box, rotation, content -> content.drawForm(form));
            }
            case Way.Drawn(var packed) -> addAsPicture(target, packed);
        }
    }

    private Into into(PDDocument target) {
        var known = into;
        if (known != null && known.carried().target() == target) return known;
        into = new Into(new Carried(target), new LayerUtility(target));
        return into;
    }

    private Way way(int index) throws IOException, UnboundException {
        var page = source.getPage(index);
        var box = box(page);
        streams.checkContent(page);
        if (conforming && page.getAnnotations().isEmpty()) {
            streams.check(page);
            if (SoundPage.is(page)) {
                page.getCOSObject().removeItem(COSName.METADATA);
                return new Way.Form(box, page.getRotation());
            }
        }
        var scan = ScannedPage.of(page);
        return scan.isPresent() ? new Way.Scan(scan.get(), box, page.getRotation()) : drawn(page, box, index);
    }

    /** What is seen of a page. */
    private static PDRectangle box(PDPage page) throws UnboundException {
        var box = page.getCropBox();
        for (float side : new float[] {box.getWidth(), box.getHeight()})
            if (!(side >= LEAST_SIDE && side <= MOST_SIDE)) throw new UnboundException(BROKEN, null);
        return box;
    }

    private Way drawn(PDPage page, PDRectangle box, int index) throws IOException, UnboundException {
        streams.check(page);
        double area = box.getWidth() * (double) box.getHeight() / 72 / 72;
        float dpi = (float) Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(area, 0.01)));
        var image = renderer.renderImageWithDPI(index, dpi, ImageType.RGB);
        return new Way.Drawn(Packed.of(document -> JPEGFactory.createFromImage(document, image, QUALITY, (int) dpi)));
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

    private static void addAsPicture(PDDocument target, Packed packed) throws IOException {
        var sheet = sheet(packed.width() > packed.height());
        var added = new PDPage(sheet);
        target.addPage(added);
        float scale = Math.min(sheet.getWidth() / packed.width(), sheet.getHeight() / packed.height());
        float width = packed.width() * scale;
        float height = packed.height() * scale;
        var picture = packed.into(target);
        try (var content = new PDPageContentStream(target, added)) {
            content.drawImage(picture, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
        }
    }

    static PDRectangle sheet(boolean wide) {
        return wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
    }

    /** Says it is PDF/A and was made for screens, in RGB: then its colours mean the same in our document. */
    private static boolean claimsArchiveForm(PDDocument document) throws IOException, UnboundException {
        var catalog = document.getDocumentCatalog();
        if (catalog.getCOSObject().containsKey(COSName.OCPROPERTIES)) return false; // layers are shown as the page is
        var metadata = catalog.getMetadata();
        if (metadata == null) return false;
        var xmp = new String(Chain.bytes(metadata.getCOSObject(), PageStreams.MOST), StandardCharsets.UTF_8);
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
