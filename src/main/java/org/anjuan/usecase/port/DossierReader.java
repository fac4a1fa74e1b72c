package org.anjuan.usecase.port;

import java.nio.file.Path;
import java.time.Instant;
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
         * @param hashes the SHA-256 of the file, and of what it was before it was signed
         */
        record Dossier(
                Optional<VolumeManifest> manifest,
                List<Problem> changes,
                List<Signature> signatures,
                Set<String> hashes)
                implements Reading {
            public Dossier {
                changes = List.copyOf(changes);
                signatures = List.copyOf(signatures);
                hashes = Set.copyOf(hashes);
            }
        }

        /** No volume of this program, or nothing that can be read, and why. */
        record Foreign(Problem why) implements Reading {}

        /** Somebody stopped it. */
        record Stopped() implements Reading {}
    }

    /**
     * A signature that was found.
     *
     * @param signer whom the certificate names
     * @param issuer who issued it; whether that can be trusted is not looked at
     * @param at when the signer says it was signed
     * @param from the day from which the certificate holds
     * @param until the day until which it holds
     */
    record Signature(String signer, String issuer, Optional<Instant> at, Instant from, Instant until) {

        /** Whether the certificate held when it was signed, by what the signer says. */
        public boolean wasInForce() {
            return at.map(when -> !when.isBefore(from) && !when.isAfter(until)).orElse(false);
        }
    }
}
