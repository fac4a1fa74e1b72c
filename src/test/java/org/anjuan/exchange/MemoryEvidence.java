package org.anjuan.exchange;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeMap;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.usecase.port.EvidenceStore;

/** An evidence store that lives as long as its test. */
public final class MemoryEvidence implements EvidenceStore {

    private final TreeMap<String, byte[]> items = new TreeMap<>();

    @Override
    public StoredItem add(InputStream content, String name, String mediaType) throws IOException {
        var bytes = content.readAllBytes();
        var hash = Hashing.hex(bytes);
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
}
