package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.DueLine;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** Says what a due row is about, in the reader's language: one source for the screen, the lists that go out and the command line. */
public final class DueWords {

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
        var basis = limit.map(found -> book.laws().words(found.citations(), words.locale()))
                .orElse("");
        return new DueLine(row, band(row.due(), query), group, left(row, query.today()), what(row), basis);
    }

    /** The version of the limit that holds for the row. */
    public Optional<TimeLimit> limit(DueRow row) {
        return book.limits().from(row.limitId(), Optional.ofNullable(row.versionFrom()));
    }

    /** What is due. A measure of an order is named itself; elsewhere the limit says it. */
    public String what(DueRow row) {
        var limit = limit(row);
        var name = limit.map(found -> found.name().in(words.locale())).orElse(row.limitId());
        if (row.what().isBlank()) return name;
        return limit.filter(found -> found.is(TimeLimit.Role.MEASURES)).isPresent()
                ? words.get("counting.row.correction", row.what())
                : words.get("counting.name", name, row.what());
    }

    /** The article that counts most. */
    public String basis(DueRow row) {
        return limit(row)
                .map(limit ->
                        book.laws().words(limit.citations().stream().limit(1).toList(), words.locale()))
                .orElse("");
    }

    /** How urgent it is. */
    public static DueBand band(@Nullable LocalDate due, DueQuery query) {
        if (due == null) return DueBand.SUSPENDED;
        if (due.isBefore(query.today())) return DueBand.OVERDUE;
        if (due.equals(query.today())) return DueBand.TODAY;
        return due.isAfter(query.soonUntil()) ? DueBand.LATER : DueBand.SOON;
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
