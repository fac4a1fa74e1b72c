package org.anjuan.exchange;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.text.Sha256;
import org.anjuan.usecase.port.EvidenceStore;

/** An evidence store that lives as long as its test. */
public final class MemoryEvidence implements EvidenceStore {

    private final TreeMap<String, byte[]> items = new TreeMap<>();

    @Override
    public StoredItem add(InputStream content, String name, String mediaType) throws IOException {
        var bytes = content.readAllBytes();
        var hash = Sha256.of(bytes);
        items.put(hash, bytes);
        return new StoredItem(hash, name, mediaType, bytes.length);
    }

    @Override
    public boolean has(String sha256) {
        return items.containsKey(sha256);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        if (!has(sha256)) throw new FileNotFoundException(sha256);
        return new ByteArrayInputStream(items.get(sha256));
    }

    @Override
    public List<String> all() {
        return List.copyOf(items.keySet());
    }

    @Override
    public Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    @Override
    public Batch batch() {
        return new MemoryBatch();
    }

    private final class MemoryBatch implements Batch {

        private final MemoryEvidence coming = new MemoryEvidence();
        private final List<String> placed = new ArrayList<>();
        private boolean settled;

        @Override
        public StoredItem add(InputStream content, String name, String mediaType) throws IOException {
            return coming.add(content, name, mediaType);
        }

        @Override
        public boolean has(String sha256) {
            return coming.has(sha256);
        }

        @Override
        public void place() {
            coming.items.forEach((sha256, bytes) -> {
                if (items.putIfAbsent(sha256, bytes) == null) placed.add(sha256);
            });
        }

        @Override
        public void settle() {
            settled = true;
        }

        @Override
        public void close() {
            if (!settled) placed.forEach(items::remove);
        }
    }
}
