package org.anjuan.document.evidence;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.anjuan.document.evidence.Pictures.Held;
import org.anjuan.document.pdf.AssociatedFiles;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.usecase.port.EvidenceStore;
import org.anjuan.usecase.port.Progress;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** An item of the evidence store, laid out in the case base for as long as its pages are being added. */
public final class ItemPages implements Closeable {

    /** What an item is, by its content and not by its name. */
    public enum Kind {
        PICTURE,
        PDF,
        /** A photo that has no decoder here. */
        UNREADABLE_PHOTO,
        /** Sound or film. */
        RECORDING,
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
    private final long size;
    private final Held pictures;
    private final Watch watch;

    private ItemPages(StoredItem item, Path copy, Kind kind, long size, Held pictures, Watch watch) {
        this.item = item;
        this.copy = copy;
        this.kind = kind;
        this.size = size;
        this.pictures = pictures;
        this.watch = watch;
    }

    /**
     * Takes the item out of the store.
     *
     * @throws UnboundException where it is not there, empty, changed, or not what it says it is
     */
    public static ItemPages open(EvidenceStore store, StoredItem item, Progress progress)
            throws IOException, UnboundException {
        var watch = new Watch(progress);
        var copy = Files.createTempFile(store.temporary(), "anjuan-", ".item");
        boolean opened = false;
        try {
            var fetched = fetch(store, item, copy, progress);
            if (fetched.size() == 0) throw new UnboundException("dossier.item.empty", null);
            var pages = look(item, copy, fetched, watch);
            opened = true;
            return pages;
        } finally {
            if (!opened) delete(copy);
        }
    }

    private static ItemPages look(StoredItem item, Path copy, Fetched fetched, Watch watch)
            throws IOException, UnboundException {
        var none = new Held(0, Set.of());
        var kind =
                switch (fetched.kind()) {
                    case HEIF -> Kind.UNREADABLE_PHOTO;
                    case RECORDING -> Kind.RECORDING;
                    case BOXES, OTHER -> isRecording(item) ? Kind.RECORDING : Kind.OTHER;
                };
        if (fetched.pdf()) return new ItemPages(item, copy, Kind.PDF, fetched.size(), none, watch);
        if (fetched.kind() != FileKind.OTHER) return new ItemPages(item, copy, kind, fetched.size(), none, watch);
        try {
            var held = Pictures.count(copy, watch);
            return new ItemPages(item, copy, Kind.PICTURE, fetched.size(), held, watch);
        } catch (UnboundException e) {
            if (item.mediaType().startsWith("image/")) throw e;
            if (item.mediaType().equals("application/pdf")) throw new UnboundException("dossier.item.brokenPdf", e);
            return new ItemPages(item, copy, kind, fetched.size(), none, watch);
        }
    }

    private static boolean isRecording(StoredItem item) {
        return item.mediaType().startsWith("audio/") || item.mediaType().startsWith("video/");
    }

    /** What was taken out of the store. */
    private record Fetched(boolean pdf, FileKind kind, long size) {}

    /** Sound and film are read through, so that it is known that they are whole, and not copied: they are large. */
    private static Fetched fetch(EvidenceStore store, StoredItem item, Path copy, Progress progress)
            throws IOException, UnboundException {
        try (var in = open(store, item.sha256())) {
            var head = head(in);
            boolean pdf = isPdf(head);
            var kind = FileKind.of(head);
            boolean kept = pdf || kind != FileKind.RECORDING;
            long size = head.length;
            try (var out = kept ? Files.newOutputStream(copy) : OutputStream.nullOutputStream()) {
                out.write(head);
                var buffer = new byte[STEP];
                for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
                    StoppedException.check(progress);
                    out.write(buffer, 0, read);
                    size += read;
                }
            }
            return new Fetched(pdf, kind, size);
        }
    }

    private static byte[] head(InputStream in) throws UnboundException {
        try {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UnboundException("dossier.item.changed", e);
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
    private static boolean isPdf(byte[] beginning) {
        var head = new String(beginning, StandardCharsets.ISO_8859_1);
        return head.startsWith("%PDF-")
                || head.contains("%PDF-") && PICTURES.stream().noneMatch(head::startsWith);
    }

    public Kind kind() {
        return kind;
    }

    public StoredItem item() {
        return item;
    }

    /** Whether it becomes pages. */
    public boolean hasPages() {
        return kind == Kind.PICTURE || kind == Kind.PDF;
    }

    /** How many bytes it has. */
    public long size() {
        return size;
    }

    /** What a camera wrote into it; nothing where it cannot be read. */
    public PhotoData photoData() throws IOException {
        try {
            return watch.over(Watch.LONGEST, "dossier.item.noPicture", () -> PhotoData.of(copy));
        } catch (UnboundException e) {
            return PhotoData.NOTHING;
        }
    }

    /** Puts it whole into the document, beside its pages. */
    public void embed(AssociatedFiles files, String description) throws IOException {
        try (var in = Files.newInputStream(copy)) {
            files.add(item.name(), item.mediaType(), size, description, in);
        }
    }

    /** Whether it is one picture, which fits into its evidence sheet. */
    public boolean isOnePicture() {
        return kind == Kind.PICTURE && pictures.pictures() == 1;
    }

    /** The message keys of what is to be told of a picture: that it may lack pages, or does not come along whole. */
    public Set<String> told() {
        return pictures.told();
    }

    public Picture picture(PDDocument document, int index) throws IOException, UnboundException {
        return Pictures.read(document, copy, index, watch);
    }

    /**
     * Adds its pages to the document. Where one of them cannot be added, none is.
     *
     * @return the message keys of what is to be told of it: that it may lack pages, or what does not come along
     */
    public Set<String> addTo(PDDocument document, Progress progress) throws IOException, UnboundException {
        int before = document.getNumberOfPages();
        try {
            if (kind == Kind.PDF) return addPdf(document, progress);
            for (int i = 0; i < pictures.pictures(); i++) addPicture(document, i, progress);
            return told();
        } catch (UnboundException e) {
            for (int i = document.getNumberOfPages() - 1; i >= before; i--) document.removePage(i);
            throw e;
        }
    }

    private Set<String> addPdf(PDDocument document, Progress progress) throws IOException, UnboundException {
        try (var pdf = ForeignPdf.open(copy, watch)) {
            for (int i = 0; i < pdf.pages(); i++) {
                StoppedException.check(progress);
                pdf.addPage(document, i);
            }
            return pdf.told();
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
    public void close() {
        delete(copy);
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            // a reader that was given up may still hold it; the folder is emptied with the base
        }
    }
}
