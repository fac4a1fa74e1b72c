package org.anjuan.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.PaperForms;
import org.anjuan.domain.procedure.CourseOfCase;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.NumberingReader;
import org.anjuan.usecase.port.PaperPress;
import org.anjuan.usecase.port.Progress;

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

    /** Watches over papers of no type, and so over none. */
    public static PaperWatch watch() {
        return new PaperWatch(new NoPapers(), new DocumentTypes(List.of(), PaperForms.NONE));
    }

    /** What files that come in are held against, but for papers. */
    public static IncomingRules incoming(Clock clock) {
        return new IncomingRules(on(clock), NumberingReader.shipped(), watch());
    }

    /** A press in whose eyes no file has papers. */
    private static final class NoPapers implements PaperPress {
        @Override
        public List<BoundPaper> papers(CaseFile file) {
            return List.of();
        }

        @Override
        public Filled fill(CaseFile file, BoundPaper paper) {
            throw new AssertionError("no paper is filled here");
        }

        @Override
        public Sheet print(CaseFile file, BoundPaper paper, LocalDateTime at, Path target, Progress progress) {
            throw new AssertionError("no paper is printed here");
        }
    }

    public static StepGuards on(Clock clock) {
        return new StepGuards(COURSE, new CourseWords(BOOK), clock);
    }
}
