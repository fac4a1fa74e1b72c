package org.anjuan.usecase.port;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.text.Problem;

/** Case files that come and go as JSON, their evidence beside them as files named by hash, in a folder or a ZIP. */
public interface CasePackages {

    /**
     * Opens one JSON file, a folder or a ZIP, and reads and checks all that is in it.
     *
     * @param progress asked between two files whether to stop; a stopped reading is {@link Opened.Stopped}
     */
    Opened open(Path path, Progress progress);

    /** Starts a package: a ZIP where the name ends so, else a folder. */
    Outgoing create(Path target) throws IOException;

    /** What came of opening. */
    sealed interface Opened {

        /** All is in order; the content is to be closed. */
        record Readable(Incoming content) implements Opened {}

        /** Something stands in the way; the path of each problem names the file and the place in it. */
        record Refused(List<Problem> problems) implements Opened {}

        /** Told to stop. */
        record Stopped() implements Opened {}
    }

    /** What came in. */
    interface Incoming extends Closeable {

        List<IncomingFile> files();

        /** The hashes of the evidence that lies beside, each checked against its content. */
        Set<String> evidence();

        InputStream evidence(String sha256) throws IOException;

        List<Problem> warnings();
    }

    /** One file that came in, and where it stood. */
    record IncomingFile(String source, CaseFile file) {}

    /** A package being written. It appears under its name when it is finished, whole, or not at all. */
    interface Outgoing extends Closeable {

        /** Adds the file and returns the name it got. */
        String add(CaseFile file) throws IOException;

        boolean hasEvidence(String sha256);

        void addEvidence(String sha256, InputStream content) throws IOException;

        /** Makes the package appear under its name. Without it nothing remains. */
        void finish() throws IOException;

        @Override
        void close() throws IOException;
    }
}
