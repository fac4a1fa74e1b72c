package org.anjuan.document.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
import org.w3c.dom.Document;

/** Sets XHTML as pages. One engine serves the whole program; as many documents are written at a time as it has places. */
public final class PdfEngine {

    /** The boxes that are drawn into. */
    private static final Pattern NAMED = Pattern.compile("picture\\d*");

    private static final long IN_MEMORY = 64L << 20;
    private static final int MOST_WRITERS = 4;
    private static final int WAIT_MILLIS = 100;

    private final Faces faces;
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
    private final Semaphore places;
    private final SettingLimits limits;

    /** An engine with a place for each processor, up to four. */
    public PdfEngine(Faces faces) {
        this(faces, Math.min(MOST_WRITERS, Runtime.getRuntime().availableProcessors()));
    }

    /** @param writers how many documents may be written at a time; each holds up to 64 MB of its pages in memory */
    public PdfEngine(Faces faces, int writers) {
        this(faces, writers, SettingLimits.USUAL);
    }

    /** @param limits how much one paper may ask of it */
    public PdfEngine(Faces faces, int writers, SettingLimits limits) {
        this.faces = faces;
        this.limits = limits;
        this.places = new Semaphore(writers, true);
        XRLog.setLoggerImpl(new Slf4jLogger());
        ImageIO.setUseCache(
                false); // pictures are read from memory, never by way of a plain file in the system's folder
    }

    public Faces faces() {
        return faces;
    }

    /** A new document of a few pages, kept in memory; it takes a place until it is closed. */
    public Sheets open() throws IOException {
        await(() -> {});
        return opened(IOUtils.createMemoryOnlyStreamCache());
    }

    /** A new document that keeps what does not fit into memory in this folder; it takes a place until it is closed. */
    public Sheets open(Path scratch) throws IOException {
        return open(scratch, () -> {});
    }

    /** The same; what is to be done while it waits for a place may end the waiting by what it throws. */
    public Sheets open(Path scratch, Runnable whileWaiting) throws IOException {
        await(whileWaiting);
        var use = MemoryUsageSetting.setupMixed(IN_MEMORY).setTempDir(scratch.toFile());
        return opened(() -> new ScratchFile(use));
    }

    private void await(Runnable whileWaiting) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    if (places.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS)) return;
                    whileWaiting.run();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private Sheets opened(StreamCacheCreateFunction cache) throws IOException {
        try {
            return new Sheets(new PDDocument(cache));
        } catch (RuntimeException | Error e) {
            places.release();
            throw e;
        }
    }

    /** A document that is being written, by one thread. Closing it gives its place to the next writer. */
    public final class Sheets implements AutoCloseable {

        private final PDDocument document;
        private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
        private final Markup markup = new Markup();
        private List<? extends PagePosition<?>> boxes = List.of();
        private boolean open = true;

        private Sheets(PDDocument document) {
            this.document = document;
        }

        public PDDocument document() {
            return document;
        }

        /** This face as a font of the document, which takes it in at its first use. */
        public PDFont font(Face face) throws IOException {
            var font = fonts.get(face);
            if (font == null) {
                font = faces.fontOf(face, document);
                fonts.put(face, font);
            }
            return font;
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
         * <p>The renderer asks for a transformer factory at each paper; looking for one in every archive on the class path,
         * signed ones among them, took a third of the time, so it sees only those of the platform.
         *
         * @return how many pages were added
         * @throws UnsetException where it cannot be set because of what it is
         * @throws IOException where the machine cannot go on
         */
        public int add(String xhtml) throws IOException {
            int before = pages();
            if (xhtml.length() > limits.mostCharacters())
                throw new UnsetException(
                        "dossier.paper.tooLong",
                        false,
                        new IllegalArgumentException("markup of " + xhtml.length() + " characters"),
                        xhtml.length(),
                        limits.mostCharacters());
            var page = markup.read(xhtml);
            WatchedSetting.of(() -> set(page), limits.longest(xhtml.length()));
            return pages() - before;
        }

        private void set(Document page) throws IOException {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_B);
            builder.useFastMode();
            builder.useUnicodeLineBreaker(new LineRules());
            builder.useExternalResourceAccessControl(
                    (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
            for (var face : Face.values())
                builder.useFont(new Supplied(face), face.family(), face.weight(), FontStyle.NORMAL, true);
            builder.withW3cDocument(page, null);
            Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                int set = renderer.getRootBox().getLayer().getPages().size();
                if (set > limits.mostPages())
                    throw new UnsetException(
                            "dossier.paper.tooManyPages",
                            true,
                            new IllegalArgumentException(set + " pages"),
                            set,
                            limits.mostPages());
                EvenLines.even(renderer.getRootBox());
                renderer.createPDFWithoutClosing();
                boxes = renderer.findPagePositionsByID(NAMED);
            }
        }

        @Override
        public void close() throws IOException {
            if (!open) return;
            open = false;
            try {
                document.close();
            } finally {
                places.release();
            }
        }

        /** A face that the renderer asks for when it sets the first character in it. */
        private final class Supplied extends PDFontSupplier {
            private final Face face;

            Supplied(Face face) {
                super(null);
                this.face = face;
            }

            @Override
            public PDFont supply() {
                try {
                    return font(face);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
