package org.anjuan.ui.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.HolidaySchedule;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Kind;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.ui.common.Texts;

/** The lines of days off and working weekends. */
final class HolidayEntries extends Entries {

    HolidayEntries(Texts texts, LawBook book) {
        super(texts, book);
    }

    /** The days of a notice. */
    Stream<Entry> holidays(HolidaySchedule schedule) {
        var off = schedule.daysOff().stream().map(days -> day(schedule, days.name(), days.from(), days.to(), true));
        var work = schedule.workingWeekends().stream()
                .map(day -> day(schedule, day.forHoliday(), day.date(), day.date(), false));
        return Stream.concat(off, work);
    }

    private Entry day(HolidaySchedule schedule, Bilingual name, LocalDate from, LocalDate to, boolean off) {
        var days = from.equals(to)
                ? from.toString()
                : texts.get(
                        "reference.holiday.days",
                        from.toString(),
                        to.toString(),
                        to.toEpochDay() - from.toEpochDay() + 1);
        var shown = texts.get(off ? "reference.holiday.off" : "reference.holiday.work", law.of(name));
        var blocks = List.of(
                block("reference.detail.days", days),
                block(
                        "reference.detail.counts",
                        texts.get(off ? "reference.holiday.offCounts" : "reference.holiday.workCounts")),
                block("reference.detail.notice", law.of(schedule.notice())));
        var year = Integer.toString(schedule.year());
        var entry = entry(
                name,
                year,
                new Bilingual(year, year),
                shortDays(from, to),
                noticeNumber(schedule.notice()),
                year,
                Verified.TEXT,
                blocks,
                String.join(
                        "\n", from.toString(), to.toString(), schedule.notice().zh()),
                Optional.of(Key.of(Kind.HOLIDAYS, year)));
        return entry.named(shown);
    }

    /** Month and day are enough in a column beside the year. */
    private String shortDays(LocalDate from, LocalDate to) {
        var first = from.toString().substring(5);
        return from.equals(to)
                ? first
                : texts.get("reference.holiday.short", first, to.toString().substring(5));
    }

    private static String noticeNumber(Bilingual notice) {
        int space = notice.zh().indexOf(' ');
        return space < 0 ? notice.zh() : notice.zh().substring(0, space);
    }
}
