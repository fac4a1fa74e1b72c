package org.anjuan.usecase;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.law.Citation;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.DueLine;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** Says what a due row is about, in the reader's language: one source for the screen, the lists that go out and the command line. */
public final class DueWords {

    /** From so many hours on, one counts in days. */
    private static final int MOST_HOURS = 48;

    private static final long MINUTES_OF_HOUR = 60;

    private final Words words;
    private final LawBook book;

    public DueWords(Words words, LawBook book) {
        this.words = words;
        this.book = book;
    }

    /** The row as a line for other programs. */
    public DueLine line(DueRow row, DueQuery query) {
        var limit = limit(row);
        var group = limit.map(found -> book.words().group(found.group()).in(words.locale()))
                .orElse("");
        var basis = book.laws().words(citations(row), words.locale());
        return new DueLine(
                row,
                band(row, query),
                group,
                left(row, query.today()),
                time(row, query.now()).orElse(""),
                what(row),
                basis);
    }

    /** The version of the limit that holds for the row. */
    public Optional<TimeLimit> limit(DueRow row) {
        return book.limits().from(row.limitId(), Optional.ofNullable(row.versionFrom()));
    }

    /** What is due, and whether a person has to decide that. */
    public String what(DueRow row) {
        return row.forAPerson() ? words.get("counting.row.forAPerson", thing(row)) : thing(row);
    }

    /** A measure of an order is named itself; elsewhere the limit says it. */
    private String thing(DueRow row) {
        var limit = limit(row);
        var name = limit.map(found -> found.name().in(words.locale())).orElse(row.limitId());
        if (row.what().isBlank()) return name;
        return limit.filter(found -> found.is(TimeLimit.Role.MEASURES)).isPresent()
                ? words.get("counting.row.correction", row.what())
                : words.get("counting.name", name, row.what());
    }

    /** The article that counts most. */
    public String basis(DueRow row) {
        return book.laws().words(citations(row).stream().limit(1).toList(), words.locale());
    }

    /** The articles of the law of its day: a later law that says the same is not cited for it. */
    private List<Citation> citations(DueRow row) {
        var all = limit(row).map(TimeLimit::citations).orElse(List.of());
        var day = row.lawOf();
        return day == null ? all : book.laws().on(all, day);
    }

    /** How urgent it is. */
    public static DueBand band(DueRow row, DueQuery query) {
        var due = row.due();
        var dueAt = row.dueAt();
        if (due == null) return DueBand.SUSPENDED;
        if (due.isBefore(query.today()) || dueAt != null && dueAt.isBefore(query.now())) return DueBand.OVERDUE;
        if (due.equals(query.today())) return DueBand.TODAY;
        return due.isAfter(query.soonUntil()) ? DueBand.LATER : DueBand.SOON;
    }

    /** Whole minutes until a limit in hours runs out, negative once it has; none where the whole day counts. */
    public static OptionalLong minutes(DueRow row, LocalDateTime now) {
        var dueAt = row.dueAt();
        return dueAt == null
                ? OptionalLong.empty()
                : OptionalLong.of(Duration.between(now.truncatedTo(ChronoUnit.MINUTES), dueAt)
                        .toMinutes());
    }

    /** The hours and minutes left of a limit in hours, or since it ran out; none where days tell enough. */
    public Optional<String> time(DueRow row, LocalDateTime now) {
        var minutes = minutes(row, now);
        if (minutes.isEmpty() || Math.abs(minutes.getAsLong()) >= MOST_HOURS * MINUTES_OF_HOUR) return Optional.empty();
        long left = minutes.getAsLong();
        return Optional.of(words.get(left < 0 ? "counting.time.over" : "counting.time.left", length(Math.abs(left))));
    }

    /** The days left, or since it ran out, in words; where hours tell more, the hours. Blank for what stands still. */
    public String remaining(DueLine line) {
        if (!line.time().isEmpty()) return line.time();
        var left = line.left();
        if (left == null) return "";
        if (left == 0) return words.get("counting.state.DUE_TODAY");
        return left < 0 ? words.get("counting.state.over", -left) : words.get("counting.state.left", left);
    }

    private String length(long minutes) {
        long hours = minutes / MINUTES_OF_HOUR;
        long rest = minutes % MINUTES_OF_HOUR;
        if (hours == 0) return words.get("counting.time.minutes", rest);
        return rest == 0 ? words.get("counting.time.hours", hours) : words.get("counting.time.both", hours, rest);
    }

    private static @Nullable Long left(DueRow row, LocalDate today) {
        var due = row.due();
        return due == null ? null : due.toEpochDay() - today.toEpochDay();
    }

    /** The limits of one group, by id; a group that is not known has none. */
    public static List<String> limits(LawBook book, String group) {
        return book.limits().all().stream()
                .filter(limit -> limit.group().equals(group))
                .map(TimeLimit::id)
                .distinct()
                .toList();
    }
}
