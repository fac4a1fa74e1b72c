package org.anjuan.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.anjuan.usecase.port.DueLine;
import org.anjuan.usecase.port.DueSheets;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Words;

/** Workbooks and calendars of what is due, written beside their place and moved into it when they are whole. */
public final class DueFiles implements DueSheets {

    @Override
    public OptionalInt write(
            Format format, List<DueLine> lines, Words words, Instant at, Path target, Progress progress)
            throws IOException {
        var folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) throw new NoSuchFileException(folder.toString());
        var unfinished = Files.createTempFile(folder, ".anjuan-export-", ".part");
        try {
            var written = write(format, lines, words, at, unfinished, target, progress);
            if (written.isPresent()) move(unfinished, target);
            return written;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static OptionalInt write(
            Format format,
            List<DueLine> lines,
            Words words,
            Instant at,
            Path unfinished,
            Path target,
            Progress progress)
            throws IOException {
        var watched = new Watched(progress, lines.size(), Objects.toString(target.getFileName(), ""));
        try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            return switch (format) {
                case WORKBOOK -> new DueWorkbook(words).write(lines, out, watched);
                case CALENDAR -> new DueCalendar(words, at).write(lines, out, watched);
            };
        }
    }

    private static void move(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
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
