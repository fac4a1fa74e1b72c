package org.anjuan.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.CaseFiles;
import org.anjuan.usecase.port.EvidenceStore;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Case files and evidence for the tests of printing. */
public final class TestFiles {

    private TestFiles() {}

    /** An evidence store in memory. */
    public static class Items implements EvidenceStore {

        @Override
        public Path temporary() {
            return Path.of(System.getProperty("java.io.tmpdir"));
        }

        @Override
        public Batch batch() {
            throw new UnsupportedOperationException("nothing is imported here");
        }

        private final Map<String, byte[]> byHash = new HashMap<>();

        public StoredItem put(byte[] content, String name, String mediaType) {
            try {
                var hash = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
                byHash.put(hash, content);
                return new StoredItem(hash, name, mediaType, content.length);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public StoredItem add(InputStream content, String name, String mediaType) throws IOException {
            return put(content.readAllBytes(), name, mediaType);
        }

        @Override
        public boolean has(String sha256) {
            return byHash.containsKey(sha256);
        }

        @Override
        public InputStream open(String sha256) throws IOException {
            var content = byHash.get(sha256);
            if (content == null) throw new FileNotFoundException(sha256);
            return new ByteArrayInputStream(content);
        }

        @Override
        public List<String> all() {
            return List.copyOf(byHash.keySet());
        }
    }

    /** A store that holds this one file and keeps what is written to its audit log. */
    public static class OneFile implements Store {
        private final CaseFile file;
        public final List<AuditLog.Entry> audit = new ArrayList<>();

        public OneFile(CaseFile file) {
            this.file = file;
        }

        @Override
        public <T> T inTransaction(Function<Tx, T> work) {
            int before = audit.size();
            boolean done = false;
            try {
                var result = work.apply(answering(Tx.class, Map.of("cases", _ -> cases(), "audit", _ -> log())));
                done = true;
                return result;
            } finally {
                if (!done) audit.subList(before, audit.size()).clear();
            }
        }

        private CaseFiles cases() {
            return answering(
                    CaseFiles.class,
                    Map.of(
                            "find",
                            arguments ->
                                    arguments[0].equals(file.id()) ? Optional.of(stored(file)) : Optional.empty()));
        }

        private AuditLog log() {
            return answering(AuditLog.class, Map.of("append", arguments -> {
                record((AuditLog.Entry) arguments[0]);
                return new AuditLog.Recorded(audit.size(), audit.getLast(), "", "");
            }));
        }

        protected void record(AuditLog.Entry entry) {
            audit.add(entry);
        }

        private static <I> I answering(Class<I> type, Map<String, Function<Object[], Object>> answers) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (_, method, arguments) -> Objects.requireNonNull(answers.get(method.getName()), method.getName())
                            .apply(arguments)));
        }
    }

    /** The file as a store holds it that was written long ago. */
    public static StoredFile stored(CaseFile file) {
        return new StoredFile(file, 1, "0".repeat(64), Instant.EPOCH);
    }

    /** A file with nearly every paper there can be. */
    public static CaseFile full(Items items) {
        var text = text("/document/full.json")
                .replace("\"@photo1\"", json(items.put(picture("jpg", 1600, 1000), "IMG_0917.jpg", "image/jpeg")))
                .replace("\"@photo2\"", json(items.put(picture("png", 700, 1100), "IMG_0918.png", "image/png")))
                .replace("\"@pdf1\"", json(items.put(pdf(1, null), "license.pdf", "application/pdf")))
                .replace("\"@pdf2\"", json(items.put(pdf(3, null), "report.pdf", "application/pdf")));
        return read(text);
    }

    private static CaseFile read(String text) {
        var codec = new JsonCaseCodec();
        var tree = new JsonMapper().readTree(text);
        var parts = new ArrayList<Part>();
        for (var kind : PartKind.values()) {
            JsonNode list = tree.get(kind.plural());
            if (list == null) continue;
            for (var node : list) parts.add(codec.read(kind, node.toString()));
        }
        var head = codec.readHead(tree.get("head").toString());
        return CaseFile.of(UUID.fromString(tree.get("id").asString()), head, parts, Set.of());
    }

    private static String json(StoredItem item) {
        return "{\"sha256\":\"%s\",\"name\":\"%s\",\"mediaType\":\"%s\",\"size\":%d}"
                .formatted(item.sha256(), item.name(), item.mediaType(), item.size());
    }

    /** A picture with a red corner at its upper left. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        for (int y = 0; y < height; y++) {
            graphics.setColor(new Color(90, 120 + y * 100 / height, 200 - y * 120 / height));
            graphics.drawLine(0, y, width, y);
        }
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 5, height / 5);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF with a font that is not embedded; encrypted where there is a password. */
    public static byte[] pdf(int pages, @org.jspecify.annotations.Nullable String password) {
        try (var document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                    content.newLineAtOffset(72, 700);
                    content.showText("Exhibit page " + i + " of " + pages);
                    content.endText();
                }
            }
            if (password != null)
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String path) {
        try (var in = Objects.requireNonNull(TestFiles.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
