package org.anjuan.persistence;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.FileNotFoundException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.text.Sha256;
import org.anjuan.usecase.port.EvidenceStore;

/**
 * The evidence folder. A file is named by the hash of its content and, in an encrypted base, encrypted in segments. It
 * comes in beside its place and is moved there whole, so a file that is there is complete.
 */
final class FolderEvidence implements EvidenceStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int SEGMENT = 1 << 20;

    private static final System.Logger LOG = System.getLogger("evidence");

    private final Path folder;

    /** What was brought piece by piece since the base was opened. */
    private final Set<String> single = ConcurrentHashMap.newKeySet();

    private final Path temporary;
    private final Optional<AesGcmHkdfStreaming> cipher;
    private final byte[] associated;

    private FolderEvidence(Path folder, Path temporary, UUID base, Optional<AesGcmHkdfStreaming> cipher) {
        this.folder = folder;
        this.temporary = temporary;
        this.cipher = cipher;
        this.associated = base.toString().getBytes(StandardCharsets.UTF_8);
    }

    static FolderEvidence plain(Path folder, Path temporary, UUID base) {
        return new FolderEvidence(folder, temporary, base, Optional.empty());
    }

    static FolderEvidence encrypted(Path folder, Path temporary, UUID base, byte[] key)
            throws GeneralSecurityException {
        return new FolderEvidence(
                folder, temporary, base, Optional.of(new AesGcmHkdfStreaming(key, "HmacSha256", 32, SEGMENT, 0)));
    }

    @Override
    public StoredItem add(InputStream content, String name, String mediaType) throws IOException {
        var taken = take(content, coming(), name, mediaType);
        try {
            single.add(taken.item().sha256());
            put(taken.file(), taken.item().sha256());
            return taken.item();
        } finally {
            Files.deleteIfExists(taken.file());
        }
    }

    @Override
    public Path temporary() {
        return temporary;
    }

    @Override
    public Batch batch() throws IOException {
        return new EvidenceBatch(this, coming());
    }

    /** A piece that was copied in but is not in its place yet. */
    record Taken(StoredItem item, Path file) {}

    /** Copies the content into a file of this folder; where that breaks off, nothing is left. */
    Taken take(InputStream content, Path folder, String name, String mediaType) throws IOException {
        var file = folder.resolve(UUID.randomUUID() + ".part");
        boolean whole = false;
        try {
            var digest = Sha256.digest();
            long size;
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                try (var out = encrypting(new KeptOpen(Channels.newOutputStream(channel)))) {
                    size = new DigestInputStream(content, digest).transferTo(out);
                }
                channel.force(true);
            }
            whole = true;
            return new Taken(new StoredItem(Sha256.hex(digest.digest()), name, mediaType, size), file);
        } finally {
            if (!whole) Files.deleteIfExists(file);
        }
    }

    /** Takes a piece out again that a batch had placed, unless somebody brought the same content meanwhile. */
    void takeOut(String sha256) {
        if (single.contains(sha256)) return;
        try {
            Files.deleteIfExists(place(sha256));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a piece of evidence that no file names stays: " + sha256, e);
        }
    }

    private Path coming() throws IOException {
        return Files.createDirectories(folder.resolve("coming"));
    }

    @Override
    public boolean has(String sha256) {
        return SHA256.matcher(sha256).matches() && Files.isRegularFile(place(sha256));
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        if (!SHA256.matcher(sha256).matches()) throw new FileNotFoundException("not a SHA-256: " + sha256);
        try {
            return new CheckedContent(decrypting(Files.newInputStream(place(sha256))), sha256);
        } catch (NoSuchFileException _) {
            throw new FileNotFoundException("evidence file " + sha256 + " is not here");
        }
    }

    @Override
    public List<String> all() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> SHA256.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Whether the records name a piece. */
    interface Naming {
        boolean isNamed(String sha256) throws IOException;
    }

    /** Takes away what a program that died left behind: copies that were cut off, and pieces of an import that never was. */
    void sweep(Naming records) throws IOException {
        var coming = folder.resolve("coming");
        if (!Files.isDirectory(coming)) return;
        try (var files = Files.list(coming)) {
            for (var file : files.toList()) {
                for (var sha256 : EvidenceBatch.listed(file))
                    if (has(sha256) && !records.isNamed(sha256)) takeOut(sha256);
                Folders.delete(file);
            }
        }
    }

    /** Moves a piece that was taken to its place; it is there also after the power failed. */
    void put(Path taken, String sha256) throws IOException {
        var home = home(sha256);
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home);
            Folders.forceNames(folder);
        }
        Files.move(taken, place(sha256), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Folders.forceNames(home);
    }

    private Path place(String sha256) {
        return home(sha256).resolve(sha256);
    }

    private Path home(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    private OutputStream encrypting(OutputStream out) throws IOException {
        if (cipher.isEmpty()) return out;
        try {
            return cipher.get().newEncryptingStream(out, associated);
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot encrypt", e);
        }
    }

    private InputStream decrypting(InputStream in) throws IOException {
        if (cipher.isEmpty()) return in;
        try {
            return cipher.get().newDecryptingStream(in, associated);
        } catch (GeneralSecurityException e) {
            in.close();
            throw new IOException("cannot decrypt", e);
        }
    }

    /** The encrypting stream closes what it writes to, but the channel is still to be forced to disk. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** Content whose hash is checked at its end. */
    private static final class CheckedContent extends DigestInputStream {
        private final String wanted;
        private boolean checked;

        CheckedContent(InputStream content, String wanted) {
            super(content, Sha256.digest());
            this.wanted = wanted;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read < 0) check();
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            int read = super.read(bytes, from, count);
            if (read < 0) check();
            return read;
        }

        private void check() throws IOException {
            if (checked) return;
            if (!Sha256.hex(digest.digest()).equals(wanted))
                throw new IOException("evidence file " + wanted + " is not what it was");
            checked = true;
        }
    }
}
