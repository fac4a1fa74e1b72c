package org.anjuan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.usecase.port.DueLine;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.Words;

/**
 * The dates of what is due as iCalendar (RFC 5545): one event each, all day or at the minute a limit in hours runs out, which a
 * calendar takes over again when the date moves.
 */
final class DueCalendar {

    /** Octets of a content line before it is folded. */
    private static final int MOST_OCTETS = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Words words;
    private final String stamp;
    private final Map<String, Integer> uses = new HashMap<>();

    DueCalendar(Words words, Instant at) {
        this.words = words;
        this.stamp = STAMP.format(at);
    }

    OptionalInt write(List<DueLine> lines, OutputStream out, DueFiles.Watched watched) throws IOException {
        put(out, "BEGIN:VCALENDAR");
        put(out, "VERSION:2.0");
        put(out, "PRODID:-//Anjuan//Anjuan//" + (words.locale().getLanguage().equals("en") ? "EN" : "ZH"));
        put(out, "CALSCALE:GREGORIAN");
        put(out, "X-WR-CALNAME:" + escaped(words.get("export.due.sheet")));
        int done = 0;
        int dates = 0;
        for (var line : lines) {
            if (!watched.goesOn(done++)) return OptionalInt.empty();
            if (line.row().due() != null) {
                event(out, line);
                dates++;
            }
        }
        put(out, "END:VCALENDAR");
        return OptionalInt.of(dates);
    }

    private void event(OutputStream out, DueLine line) throws IOException {
        var row = line.row();
        put(out, "BEGIN:VEVENT");
        put(out, "UID:" + uid(row));
        put(out, "DTSTAMP:" + stamp);
        when(out, row);
        put(out, "SUMMARY:" + escaped(summary(line)));
        put(out, "DESCRIPTION:" + escaped(description(line)));
        put(out, "CATEGORIES:" + escaped(line.group()));
        put(out, "CLASS:PRIVATE");
        put(out, "TRANSP:TRANSPARENT");
        put(out, "END:VEVENT");
    }

    /** A minute is given in universal time, which needs no table of zones, and without an end: it takes no time. */
    private static void when(OutputStream out, DueRow row) throws IOException {
        var dueAt = row.dueAt();
        if (dueAt != null) {
            put(out, "DTSTART:" + STAMP.format(dueAt.atZone(OfficeTime.ZONE)));
            return;
        }
        var due = Objects.requireNonNull(row.due());
        put(out, "DTSTART;VALUE=DATE:" + DAY.format(due));
        put(out, "DTEND;VALUE=DATE:" + DAY.format(due.plusDays(1)));
    }

    private String summary(DueLine line) {
        var row = line.row();
        var file = row.party().isBlank() ? row.title() : row.party();
        return words.get("export.due.summary", line.what(), file);
    }

    private String description(DueLine line) {
        var row = line.row();
        var said = new ArrayList<String>();
        if (!row.number().isBlank()) said.add(row.number());
        said.add(row.title());
        if (!line.basis().isBlank()) said.add(line.basis());
        if (!row.handlers().isBlank()) said.add(row.handlers());
        if (row.provisional()) said.add(words.get("export.due.provisionalDate"));
        return String.join("\n", said);
    }

    /** The same for the same thing due, whenever it is written: of the file, the limit, the part, and the measure of an order. */
    private String uid(DueRow row) {
        var thing = row.caseId() + "/" + row.limitId() + "/" + row.partId() + "/" + row.what();
        int use = uses.merge(thing, 1, Integer::sum);
        var name = use == 1 ? thing : thing + "/" + use;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@anjuan";
    }

    /** Text as a value: the characters that mean something are escaped, and what no line may hold is left out. */
    static String escaped(String text) {
        var escaped = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            switch (point) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(point)) escaped.appendCodePoint(point);
                }
            }
        });
        return escaped.toString();
    }

    /** One content line, folded so that no line is longer than 75 octets and no character is cut. */
    private static void put(OutputStream out, String line) throws IOException {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            var bytes = Character.toString(point).getBytes(StandardCharsets.UTF_8);
            if (octets + bytes.length > MOST_OCTETS) {
                out.write("\r\n ".getBytes(StandardCharsets.US_ASCII));
                octets = 1;
            }
            out.write(bytes);
            octets += bytes.length;
            i += Character.charCount(point);
        }
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
