package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.office.Certificate;

/** What the office knows of the people a file names. */
public interface Staff {

    /** An office that knows nobody. */
    Staff NOBODY = new Staff() {
        @Override
        public boolean listsCertificates(Official official) {
            return false;
        }

        @Override
        public Optional<Certificate> certificate(Official official, LocalDate day) {
            return Optional.empty();
        }
    };

    /** Whether the register has any certificate of the official, so that one that is not valid is known to be missing. */
    boolean listsCertificates(Official official);

    /** The certificate that was valid on the day. */
    Optional<Certificate> certificate(Official official, LocalDate day);
}
