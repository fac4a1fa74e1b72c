package org.anjuan.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.anjuan.usecase.port.DueLine;
import org.anjuan.usecase.port.DueSheets;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Words;

/** Workbooks and calendars of what is due. */
public final class DueFiles implements DueSheets {

    @Override
    public OptionalInt write(Format format, List<DueLine> lines, Words words, Instant at, Path file, Progress progress)
            throws IOException {
        var watched = new Watched(progress, lines.size(), words.get("export.due.sheet"));
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return switch (format) {
                case WORKBOOK -> new DueWorkbook(words).write(lines, out, watched);
                case CALENDAR -> new DueCalendar(words, at).write(lines, out, watched);
            };
        }
    }

    /** Tells now and then how many lines are written, and whether to go on. */
    record Watched(Progress progress, int total, String name) {

        private static final int STEP = 100;

        boolean goesOn(int done) {
            if (done % STEP != 0) return true;
            progress.at(done, total, name);
            return !progress.stopped();
        }
    }
}
