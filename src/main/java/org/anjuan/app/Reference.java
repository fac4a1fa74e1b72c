package org.anjuan.app;

import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.procedure.CourseOfCase;
import org.anjuan.domain.review.Standards;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.StandardsReader;

/**
 * The law and the review standards in force, read once.
 *
 * @param lawState tells one state of the law's data from another
 */
record Reference(LawBook law, LegalClock clock, CourseOfCase course, Standards standards, String lawState) {

    static Reference shipped() {
        var files = LawReference.shipped();
        var law = files.read();
        var clock = new LegalClock(law);
        var course = new CourseOfCase(files.procedure(law.laws()), clock);
        return new Reference(law, clock, course, StandardsReader.shipped(law), files.fingerprint());
    }
}
