package org.anjuan.app;

import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.review.Standards;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.StandardsReader;

/** The law and the review standards in force, read once. */
record Reference(LawBook law, LegalClock clock, Standards standards) {

    static Reference shipped() {
        var law = LawReference.shipped().read();
        return new Reference(law, new LegalClock(law), StandardsReader.shipped());
    }
}
