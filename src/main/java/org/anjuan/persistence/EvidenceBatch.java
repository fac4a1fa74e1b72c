package org.anjuan.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.usecase.port.EvidenceStore;

/**
 * Pieces of evidence that come in together, in a folder of their own until they are placed. Before the first is moved, a list
 * in that folder says which will be; it is gone when the records are committed. So what a program that died in between left
 * behind can be told from what stays.
 */
final class EvidenceBatch implements EvidenceStore.Batch {

    private static final String LIST = "placed";

    private final FolderEvidence store;
    private final Path folder;
    private final TreeMap<String, Path> coming = new TreeMap<>();
    private final List<String> placed = new ArrayList<>();
    private boolean settled;

    EvidenceBatch(FolderEvidence store, Path coming) throws IOException {
        this.store = store;
        this.folder = Files.createDirectories(coming.resolve(UUID.randomUUID().toString()));
    }

    @Override
    public StoredItem add(InputStream content, String name, String mediaType) throws IOException {
        var item = store.take(content, folder, name, mediaType);
        coming.put(item.item().sha256(), item.file());
        return item.item();
    }

    @Override
    public boolean has(String sha256) {
        return coming.containsKey(sha256);
    }

    @Override
    public void place() throws IOException {
        var fresh =
                coming.keySet().stream().filter(sha256 -> !store.has(sha256)).toList();
        if (fresh.isEmpty()) return;
        var list = folder.resolve(LIST);
        Files.write(list, fresh, StandardCharsets.UTF_8);
        Folders.force(list);
        Folders.forceNames(folder);
        for (var sha256 : fresh) {
            store.put(Objects.requireNonNull(coming.get(sha256)), sha256);
            placed.add(sha256);
        }
    }

    @Override
    public void settle() {
        settled = true;
    }

    @Override
    public void close() {
        if (!settled) for (var sha256 : placed) store.takeOut(sha256);
        Folders.delete(folder);
    }

    /** What a batch that was cut off had placed, or was about to place. */
    static List<String> listed(Path folder) throws IOException {
        var list = folder.resolve(LIST);
        if (!Files.isRegularFile(list)) return List.of();
        try {
            return Files.readAllLines(list, StandardCharsets.UTF_8);
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }
}
