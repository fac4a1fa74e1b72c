package org.anjuan.document.evidence;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.anjuan.document.pdf.AssociatedFiles;
import org.anjuan.document.pdf.AssociatedFiles.Relation;
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
    /** What reading one item may take, and how much more for each of its pages. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Duration PER_PAGE = Duration.ofSeconds(1);

    /** What JPEG, PNG, TIFF and GIF begin with. */
    private static final List<String> PICTURES = List.of("\u00FF\u00D8\u00FF", "\u0089PNG", "II*\0", "MM\0*", "GIF8");

    private static final int HEAD = 1024;
    private static final int STEP = 1 << 16;

    private final StoredItem item;
    private final Path copy;
    private final Kind kind;
    private final int pictures;
    private final Watch watch;

    private ItemPages(StoredItem item, Path copy, Kind kind, int pictures, Watch watch) {
        this.item = item;
        this.copy = copy;
        this.kind = kind;
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
        var watch = new Watch(progress, LONGEST);
        var copy = Files.createTempFile(store.temporary(), "anjuan-", ".item");
        try {
            fetch(store, item, copy);
            if (Files.size(copy) == 0) throw new UnboundException("dossier.item.empty", null);
            if (isPdf(copy)) return new ItemPages(item, copy, Kind.PDF, 0, watch);
            var unseen = FileKind.of(copy);
            if (unseen == FileKind.HEIF) return new ItemPages(item, copy, Kind.UNREADABLE_PHOTO, 0, watch);
            if (unseen == FileKind.RECORDING) return new ItemPages(item, copy, Kind.RECORDING, 0, watch);
            boolean shouldBePicture = item.mediaType().startsWith("image/");
            try {
                return new ItemPages(item, copy, Kind.PICTURE, Pictures.count(copy, watch), watch);
            } catch (UnboundException e) {
                if (shouldBePicture) throw e;
                if (item.mediaType().equals("application/pdf")) throw new UnboundException("dossier.item.brokenPdf", e);
                boolean recording = item.mediaType().startsWith("audio/")
                        || item.mediaType().startsWith("video/");
                return new ItemPages(item, copy, recording ? Kind.RECORDING : Kind.OTHER, 0, watch);
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

    /** What a camera wrote into it. */
    public PhotoData photoData() {
        return PhotoData.of(copy);
    }

    /** Puts it whole into the document, beside its pages. */
    public void embed(AssociatedFiles files, String description) throws IOException {
        try (var in = Files.newInputStream(copy)) {
            files.add(item.name(), item.mediaType(), Files.size(copy), Relation.SUPPLEMENT, description, in);
        }
    }

    /** Whether it is one picture, which fits into its evidence sheet. */
    public boolean isOnePicture() {
        return kind == Kind.PICTURE && pictures == 1;
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
            for (int i = 0; i < pictures; i++) addPicture(document, i, progress);
            return Set.of();
        } catch (UnboundException e) {
            for (int i = document.getNumberOfPages() - 1; i >= before; i--) document.removePage(i);
            throw e;
        }
    }

    private Set<String> addPdf(PDDocument document, Progress progress) throws IOException, UnboundException {
        try (var pdf = ForeignPdf.open(copy, watch)) {
            watch.lengthen(PER_PAGE.multipliedBy(pdf.pages()));
            for (int i = 0; i < pdf.pages(); i++) {
                StoppedException.check(progress);
                pdf.addPage(document, i);
            }
            var told = new TreeSet<>(pdf.inert());
            if (!pdf.whole()) told.add("dossier.item.cutOff");
            return told;
        }
    }

    private void addPicture(PDDocument document, int index, Progress progress) throws IOException, UnboundException {
        StoppedException.check(progress);
        watch.lengthen(PER_PAGE);
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
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            // a reader that was given up may still hold it; the folder is emptied with the base
        }
    }
}
