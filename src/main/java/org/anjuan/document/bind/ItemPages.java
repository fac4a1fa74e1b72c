package org.anjuan.document.bind;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.document.bind.VolumeBinder.StoppedException;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.usecase.port.EvidenceStore;
import org.anjuan.usecase.port.Progress;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** An item of the evidence store, laid out in the case base for as long as its pages are being added. */
final class ItemPages implements Closeable {

    /** What an item is, by its content and not by its name. */
    enum Kind {
        PICTURE,
        PDF,
        OTHER
    }

    private static final float EDGE = 28;
    /** What JPEG, PNG, TIFF and GIF begin with. */
    private static final List<String> PICTURES = List.of("\u00FF\u00D8\u00FF", "\u0089PNG", "II*\0", "MM\0*", "GIF8");

    private static final int HEAD = 1024;
    private static final int STEP = 1 << 16;

    private final StoredItem item;
    private final Path copy;
    private final Kind kind;
    private final int pictures;

    private ItemPages(StoredItem item, Path copy, Kind kind, int pictures) {
        this.item = item;
        this.copy = copy;
        this.kind = kind;
        this.pictures = pictures;
    }

    /**
     * Takes the item out of the store.
     *
     * @throws UnboundException where it is not there, empty, changed, or not what it says it is
     */
    static ItemPages open(EvidenceStore store, StoredItem item) throws IOException, UnboundException {
        var copy = Files.createTempFile(store.temporary(), "anjuan-", ".item");
        try {
            fetch(store, item, copy);
            if (Files.size(copy) == 0) throw new UnboundException("dossier.item.empty", null);
            if (isPdf(copy)) return new ItemPages(item, copy, Kind.PDF, 0);
            boolean shouldBePicture = item.mediaType().startsWith("image/");
            try {
                return new ItemPages(item, copy, Kind.PICTURE, Picture.count(copy));
            } catch (UnboundException e) {
                if (shouldBePicture) throw e;
                if (item.mediaType().equals("application/pdf")) throw new UnboundException("dossier.item.brokenPdf", e);
                return new ItemPages(item, copy, Kind.OTHER, 0);
            }
        } catch (IOException | RuntimeException | UnboundException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private static void fetch(EvidenceStore store, StoredItem item, Path copy) throws IOException, UnboundException {
        try (var in = open(store, item.sha256());
                var out = Files.newOutputStream(copy)) {
            var buffer = new byte[STEP];
            for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) out.write(buffer, 0, read);
        }
    }

    private static InputStream open(EvidenceStore store, String sha256) throws UnboundException {
        try {
            return store.open(sha256);
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw new UnboundException("dossier.item.notHere", e);
        } catch (IOException e) {
            throw new UnboundException("dossier.item.changed", e);
        }
    }

    /** Only what cannot be read is said to be changed; a full disk is another matter. */
    private static int read(InputStream in, byte[] buffer) throws UnboundException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new UnboundException("dossier.item.changed", e);
        }
    }

    /** A PDF may begin with something else; but a picture whose comment speaks of one is a picture. */
    private static boolean isPdf(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.startsWith("%PDF-")
                    || head.contains("%PDF-") && PICTURES.stream().noneMatch(head::startsWith);
        }
    }

    Kind kind() {
        return kind;
    }

    StoredItem item() {
        return item;
    }

    /** Whether it is one picture, which fits into its evidence sheet. */
    boolean isOnePicture() {
        return kind == Kind.PICTURE && pictures == 1;
    }

    Picture picture(PDDocument document, int index) throws IOException, UnboundException {
        return Picture.read(document, copy, index);
    }

    /**
     * Adds its pages to the document. Where one of them cannot be added, none is.
     *
     * @return whether all of it was there; a PDF that was cut off may lack pages
     */
    boolean addTo(PDDocument document, Progress progress) throws IOException, UnboundException {
        int before = document.getNumberOfPages();
        try {
            if (kind == Kind.PDF) return addPdf(document, progress);
            for (int i = 0; i < pictures; i++) addPicture(document, i, progress);
            return true;
        } catch (UnboundException e) {
            for (int i = document.getNumberOfPages() - 1; i >= before; i--) document.removePage(i);
            throw e;
        }
    }

    private boolean addPdf(PDDocument document, Progress progress) throws IOException, UnboundException {
        try (var pdf = ForeignPdf.open(copy)) {
            for (int i = 0; i < pdf.pages(); i++) {
                StoppedException.check(progress);
                pdf.addPage(document, i);
            }
            return pdf.whole();
        }
    }

    private void addPicture(PDDocument document, int index, Progress progress) throws IOException, UnboundException {
        StoppedException.check(progress);
        var picture = picture(document, index);
        var sheet = ForeignPdf.sheet(picture.wide());
        var page = new PDPage(sheet);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            picture.draw(
                    content, new PDRectangle(EDGE, EDGE, sheet.getWidth() - 2 * EDGE, sheet.getHeight() - 2 * EDGE));
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(copy);
    }
}
