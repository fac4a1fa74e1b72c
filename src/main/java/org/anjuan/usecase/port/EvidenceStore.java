package org.anjuan.usecase.port;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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

    /**
     * A folder for copies that must be read at random, and for what is made of them; whoever puts something there deletes it.
     * It lies inside the case base and is emptied with it.
     */
    Path temporary();

    /** Begins to take in pieces that come together: all of them, or none. */
    Batch batch() throws IOException;

    /**
     * Pieces that are coming in with a transaction. They are put in their places just before it is committed, and the batch is
     * settled after that. Closing a batch that was not settled takes out again what it brought; what a program that died
     * left behind is taken out when the base is opened next.
     */
    interface Batch extends AutoCloseable {

        /** Copies the content in, hashing as it goes. */
        StoredItem add(InputStream content, String name, String mediaType) throws IOException;

        /** Whether this batch brings it already. */
        boolean has(String sha256);

        /** Puts the pieces in their places. */
        void place() throws IOException;

        /** The records that name the pieces are committed: they stay. */
        void settle();

        @Override
        void close();
    }
}
