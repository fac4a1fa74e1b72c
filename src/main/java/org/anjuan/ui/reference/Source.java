package org.anjuan.ui.reference;

import org.anjuan.domain.law.Verified;

/** From where an entry is, for narrowing a list. */
enum Source {
    /** Read in the article. */
    READ,
    /** Guidance that is not national law. */
    GUIDANCE,
    UNVERIFIED,
    /** From a file of the office's own. */
    OWN;

    static Source of(Verified verified) {
        return switch (verified) {
            case TEXT -> READ;
            case LOCAL -> GUIDANCE;
            case UNVERIFIED -> Source.UNVERIFIED;
        };
    }
}
