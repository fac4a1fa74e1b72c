package org.anjuan.app;

import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.review.Standards;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.StandardsReader;

/**
 * The law and the review standards in force, read once.
 *
 * @param lawState tells one state of the law's data from another
 */
record Reference(LawBook law, LegalClock clock, Standards standards, String lawState) {

    static Reference shipped() {
        var files = LawReference.shipped();
        var law = files.read();
        return new Reference(law, new LegalClock(law), StandardsReader.shipped(law), files.fingerprint());
    }
}
