package org.anjuan.usecase.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.document.VolumeManifest;
import org.anjuan.domain.text.Problem;

/** Reads bound volumes back and says whether they are as they were made; it needs no case base. */
public interface DossierReader {

    /** Looks at this file. */
    Reading read(Path pdf, Progress progress);

    /** What the file is. */
    sealed interface Reading {

        /**
         * A volume that this program bound.
         *
         * @param manifest what it was made from; none where it can no longer be read
         * @param changes how it is not as it was made; none where it is
         * @param unread why nobody looked into it; nothing where somebody did
         * @param hashes the SHA-256 of the file, and of what the seal covers
         */
        record Dossier(
                Optional<VolumeManifest> manifest, List<Problem> changes, Optional<Problem> unread, Set<String> hashes)
                implements Reading {
            public Dossier {
                changes = List.copyOf(changes);
                hashes = Set.copyOf(hashes);
            }
        }

        /** No volume of this program, or nothing that can be read, and why. */
        record Foreign(Problem why) implements Reading {}

        /** Somebody stopped it. */
        record Stopped() implements Reading {}
    }
}
