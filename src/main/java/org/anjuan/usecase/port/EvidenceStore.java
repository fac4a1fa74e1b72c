package org.anjuan.usecase.port;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.anjuan.domain.casefile.StoredItem;

/** The evidence folder: files known by the SHA-256 of their content, read and written as streams. */
public interface EvidenceStore {

    /** Copies the content in, hashing as it goes; the same content twice is kept once. */
    StoredItem add(InputStream content, String name, String mediaType) throws IOException;

    boolean has(String sha256);

    /**
     * The content, whose hash is checked when its end is reached.
     *
     * @throws java.io.FileNotFoundException where it is not here
     * @throws IOException where it cannot be read or is not what it was
     */
    InputStream open(String sha256) throws IOException;

    List<String> all() throws IOException;
}
