package org.anjuan.usecase.port;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/** Writes what is due for other programs. */
public interface DueSheets {

    /** What kind of file. */
    enum Format {
        /** A workbook, XLSX: one row for each thing due. */
        WORKBOOK,
        /** A calendar, iCalendar: one day for each date; what has no date is left out. */
        CALENDAR
    }

    /**
     * Writes these lines.
     *
     * @param at when they were read
     * @param file what is written over; it is whole only where a number comes back
     * @return how many were written; empty when told to stop
     */
    OptionalInt write(Format format, List<DueLine> lines, Words words, Instant at, Path file, Progress progress)
            throws IOException;
}
