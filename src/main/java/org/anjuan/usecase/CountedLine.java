package org.anjuan.usecase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.CountedDay;
import org.anjuan.domain.clock.CountedDay.Mark;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.Reckoning;
import org.anjuan.domain.clock.Span;
import org.anjuan.usecase.port.Words;

/** A count in one line, step by step: days of one kind in a row are one step. */
final class CountedLine {

    /** Days in a row that are the same in the count. */
    private record Run(Mark mark, String why, LocalDate from, LocalDate until, int first, int last) {

        Run with(CountedDay next) {
            return new Run(mark, why, from, next.day().date(), first, next.number());
        }
    }

    private final Words words;
    private final LawBook book;
    private final DayWords days;
    private final Reckoning reckoning;
    private final String event;
    private final Deadline deadline;
    private final boolean isFixed;
    private final int lineYear;

    CountedLine(Words words, LawBook book, DayWords days, Deadline deadline, Reckoning reckoning) {
        this.words = words;
        this.book = book;
        this.days = days;
        this.reckoning = reckoning;
        this.event = book.words().event(deadline.limit().trigger()).in(words.locale());
        this.isFixed = deadline.limit().fixedDay().isPresent();
        this.deadline = deadline;
        this.lineYear = (isSet() && !isFixed ? reckoning.unrolled() : reckoning.start()).getYear();
    }

    String text() {
        var steps = new ArrayList<String>();
        if (isSet()) set(steps);
        else if (CountedDays.isLong(reckoning) || reckoning.unit() == LengthUnit.HOUR) whole(steps);
        else dayByDay(steps);
        return String.join(words.get("counting.line.between"), steps);
    }

    private boolean isSet() {
        return reckoning.unit() == LengthUnit.NONE && !reckoning.before();
    }

    private void set(List<String> steps) {
        if (isFixed)
            steps.add(words.get("counting.line.fixed", event, opening(reckoning.start()), brief(reckoning.unrolled())));
        else
            steps.add(words.get(
                    reckoning.start().equals(reckoning.unrolled()) ? "counting.line.sameDay" : "counting.line.set",
                    opening(reckoning.unrolled())));
        if (isMoved()) steps.add(words.get("counting.line.moved", brief(reckoning.due())));
    }

    /** Hours, months and years are not counted day by day. */
    private void whole(List<String> steps) {
        steps.add(
                reckoning.unit() == LengthUnit.HOUR
                        ? words.get("counting.line.startHour", event, start())
                        : words.get("counting.line.start", event, opening(reckoning.start())));
        steps.add(words.get("counting.line.length", length()));
        for (var span : reckoning.excluded())
            steps.add(words.get(
                    "counting.line.excluded",
                    brief(span.from().plusDays(1), span.until()),
                    book.words().exclusion(span.kind())));
        if (isMoved()) {
            steps.add(words.get("counting.line.dayOff", brief(reckoning.unrolled())));
            steps.add(words.get("counting.line.moved", brief(reckoning.due())));
        } else {
            steps.add(words.get("counting.line.end", end()));
        }
    }

    private String start() {
        return deadline.trigger()
                .filter(When.Minute.class::isInstance)
                .map(when -> minute(opening(when.earliest()), when.start()))
                .orElseGet(() -> opening(reckoning.start()));
    }

    private String end() {
        return deadline.dueAt().map(at -> minute(brief(at.toLocalDate()), at)).orElseGet(() -> brief(reckoning.due()));
    }

    private String minute(String date, LocalDateTime at) {
        return words.get("counting.line.minute", date, at.toLocalTime().toString());
    }

    /** Six months, or three months and three more. */
    private String length() {
        var unit = "law.length." + reckoning.unit();
        var plain = words.get(unit, reckoning.length());
        if (reckoning.extension().isNothing()) return plain;
        return words.get("counting.length.longer", plain, extension(words, reckoning));
    }

    /** What extensions added, as it was approved: months as months. */
    static String extension(Words words, Reckoning reckoning) {
        var extension = reckoning.extension();
        return Stream.of(
                        said(words, LengthUnit.MONTH, extension.months()),
                        said(words, LengthUnit.NATURAL_DAY, extension.days()),
                        said(words, LengthUnit.WORKING_DAY, extension.workingDays()))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> words.get("counting.length.both", one, other))
                .orElse("");
    }

    private static String said(Words words, LengthUnit unit, int number) {
        return number == 0 ? "" : words.get("law.length." + unit, number);
    }

    private void dayByDay(List<String> steps) {
        var runs = runs();
        int number = 0;
        for (var run : reckoning.before() ? runs.reversed() : runs) {
            steps.add(
                    run.mark() == Mark.ROLLED && run.from().equals(reckoning.unrolled())
                            ? onDayOff(run, number)
                            : step(run));
            if (run.mark() == Mark.TRIGGER && !reckoning.extension().isNothing())
                steps.add(words.get("counting.line.length", length()));
            number = Math.max(number, run.last());
        }
    }

    /** The last day as counted falls on a day off; several working days are never counted to one. */
    private String onDayOff(Run run, int counted) {
        return words.get(
                "counting.line.lastOff",
                brief(run.from()),
                Integer.toString(counted + 1),
                brief(run.from(), run.until()),
                run.why());
    }

    private List<Run> runs() {
        var runs = new ArrayList<Run>();
        for (var counted : CountedDay.of(reckoning, book.holidays())) {
            var why = why(counted);
            boolean same = !runs.isEmpty()
                    && runs.getLast().mark() == counted.mark()
                    && Objects.equals(runs.getLast().why(), why);
            if (same) runs.add(runs.removeLast().with(counted));
            else {
                var date = counted.day().date();
                runs.add(new Run(counted.mark(), why, date, date, counted.number(), counted.number()));
            }
        }
        return runs;
    }

    /** The holiday, or the period that does not count; blank for a plain weekend. */
    private String why(CountedDay counted) {
        return switch (counted.mark()) {
            case OFF, ROLLED ->
                counted.day()
                        .reason()
                        .map(reason -> reason.in(words.locale()))
                        .orElseGet(() -> words.get("counting.line.weekend"));
            case EXCLUDED ->
                reckoning.excluded().stream()
                        .filter(span -> span.contains(counted.day().date()))
                        .map(this::name)
                        .findFirst()
                        .orElse("");
            case TRIGGER, COUNTED, LAST -> "";
        };
    }

    private String name(Span span) {
        return book.words().exclusion(span.kind()).in(words.locale());
    }

    private String step(Run run) {
        var when = brief(run.from(), run.until());
        return switch (run.mark()) {
            case TRIGGER -> words.get("counting.line.start", event, opening(run.from()));
            case COUNTED -> counted(run, when);
            case OFF -> words.get("counting.line.off", when, run.why());
            case EXCLUDED -> words.get("counting.line.excluded", when, run.why());
            case ROLLED -> words.get("counting.line.rolled", when, run.why());
            case LAST -> last(run, when);
        };
    }

    /** A count back runs from the higher number to the lower one in the order of days. */
    private String counted(Run run, String when) {
        int low = Math.min(run.first(), run.last());
        int high = Math.max(run.first(), run.last());
        return low == high
                ? words.get("counting.line.day", when, Integer.toString(low))
                : words.get("counting.line.days", when, Integer.toString(low), Integer.toString(high));
    }

    private String last(Run run, String when) {
        if (reckoning.before()) return words.get("counting.line.latest", when);
        return run.last() == 0
                ? words.get("counting.line.moved", when)
                : words.get("counting.line.last", when, Integer.toString(run.last()));
    }

    private boolean isMoved() {
        return !reckoning.unrolled().equals(reckoning.due());
    }

    /** The first day of the line, with the year where it is not this one. */
    private String opening(LocalDate date) {
        return days.brief(date, deadline.asOf().getYear());
    }

    /** With the year where it is not that of the first day of the line. */
    private String brief(LocalDate date) {
        return brief(date, date);
    }

    private String brief(LocalDate from, LocalDate until) {
        return days.brief(from, until, lineYear);
    }
}
