package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.clock.LawBook;

/** The daily fines of a file still to be decided as of a day: reckoned once for all the guards that ask for them, and only where one does. */
final class OpenCycles {

    private final CaseFile file;
    private final LawBook book;
    private final LocalDate day;
    private Optional<List<DailyCycle>> found = Optional.empty();

    OpenCycles(CaseFile file, LawBook book, LocalDate day) {
        this.file = file;
        this.book = book;
        this.day = day;
    }

    List<DailyCycle> get() {
        if (found.isEmpty()) found = Optional.of(DailyCycle.open(file, book, day));
        return found.get();
    }
}
