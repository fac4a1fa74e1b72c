package org.anjuan.usecase;

import java.time.Clock;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.procedure.CourseOfCase;
import org.anjuan.reference.LawReference;

/** The guards as they ship, for tests that save files. */
public final class TestGuards {

    private static final LawBook BOOK = LawReference.shipped().read();
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(BOOK.laws()), new LegalClock(BOOK));

    private TestGuards() {}

    /** The procedure as it ships. */
    public static CourseOfCase course() {
        return COURSE;
    }

    public static StepGuards on(Clock clock) {
        return new StepGuards(COURSE, new CourseWords(BOOK), clock);
    }
}
