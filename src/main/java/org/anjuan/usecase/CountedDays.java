package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anjuan.domain.calendar.Holidays;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.clock.CountedDay;
import org.anjuan.domain.clock.Reckoning;
import org.anjuan.usecase.CountedDayWords.Kind;
import org.anjuan.usecase.port.Words;

/** The strip of days that shows a count; the middle of a long one is folded. */
final class CountedDays {

    /** More chips than this do not fit beside each other. */
    private static final int MOST = 22;

    private static final int HEAD = 6;
    private static final int TAIL = 8;
    private static final int CIRCLED = 20;
    private static final int FIRST_CIRCLED = 0x2460;

    private final Words words;
    private final Holidays holidays;
    private final DayWords days;

    CountedDays(Words words, Holidays holidays, DayWords days) {
        this.words = words;
        this.holidays = holidays;
        this.days = days;
    }

    List<CountedDayWords> of(Reckoning reckoning) {
        if (reckoning.unit() == LengthUnit.NONE && !reckoning.before()) return set(reckoning);
        var all = CountedDay.of(reckoning, holidays);
        if (all.size() <= MOST)
            return all.stream().map(counted -> chip(counted, reckoning)).toList();
        var chips = new ArrayList<CountedDayWords>();
        all.subList(0, HEAD).forEach(counted -> chips.add(chip(counted, reckoning)));
        chips.add(gap(all.subList(HEAD, all.size() - TAIL)));
        all.subList(all.size() - TAIL, all.size()).forEach(counted -> chips.add(chip(counted, reckoning)));
        return chips;
    }

    /** A day that a paper sets is not counted; where it moved, the days between are shown. */
    private List<CountedDayWords> set(Reckoning reckoning) {
        var chips = new ArrayList<CountedDayWords>();
        for (var date = reckoning.unrolled(); date.isBefore(reckoning.due()); date = date.plusDays(1))
            chips.add(chip(new CountedDay(holidays.day(date), CountedDay.Mark.ROLLED, 0), reckoning, chips.isEmpty()));
        var last = new CountedDay(holidays.day(reckoning.due()), CountedDay.Mark.LAST, 0);
        chips.add(chip(last, reckoning, chips.isEmpty()));
        return chips;
    }

    private CountedDayWords gap(List<CountedDay> left) {
        var first = left.getFirst().day().date();
        var last = left.getLast().day().date();
        var number = Integer.toString(left.size());
        var whole = words.get("counting.chip.gapWhole", first.toString(), last.toString(), number);
        return new CountedDayWords("", "…", words.get("counting.chip.gap", number), Kind.GAP, whole);
    }

    private CountedDayWords chip(CountedDay counted, Reckoning reckoning) {
        return chip(counted, reckoning, counted.mark() == CountedDay.Mark.TRIGGER);
    }

    private CountedDayWords chip(CountedDay counted, Reckoning reckoning, boolean first) {
        var date = counted.day().date();
        boolean withMonth = first || date.getDayOfMonth() == 1;
        return new CountedDayWords(
                days.weekday(date),
                withMonth ? monthAndDay(date) : Integer.toString(date.getDayOfMonth()),
                note(counted, reckoning),
                kind(counted.mark()),
                whole(counted));
    }

    private String monthAndDay(LocalDate date) {
        return words.get(
                "counting.chip.date", Integer.toString(date.getMonthValue()), Integer.toString(date.getDayOfMonth()));
    }

    /** The day with the name of the holiday that a chip has no room for. */
    private String whole(CountedDay counted) {
        var full = days.full(counted.day().date());
        return counted.day()
                .reason()
                .map(reason -> words.get("counting.chip.whole", full, reason))
                .orElse(full);
    }

    private static Kind kind(CountedDay.Mark mark) {
        return switch (mark) {
            case TRIGGER -> Kind.START;
            case COUNTED -> Kind.COUNTED;
            case OFF, ROLLED -> Kind.OFF;
            case EXCLUDED -> Kind.EXCLUDED;
            case LAST -> Kind.LAST;
        };
    }

    private String note(CountedDay counted, Reckoning reckoning) {
        return switch (counted.mark()) {
            case TRIGGER -> words.get("counting.chip.start");
            case COUNTED -> ordinal(counted.number(), reckoning);
            case OFF, ROLLED -> off(counted);
            case EXCLUDED -> words.get("counting.chip.excluded");
            case LAST -> last(counted, reckoning);
        };
    }

    private String last(CountedDay counted, Reckoning reckoning) {
        if (reckoning.before()) return words.get("counting.chip.latest");
        return counted.number() == 0 || isLong(reckoning)
                ? words.get("counting.chip.last")
                : words.get("counting.chip.lastOf", ordinal(counted.number(), reckoning));
    }

    private String off(CountedDay counted) {
        var holiday = counted.day().reason().filter(_ -> !days.isEnglish());
        return holiday.map(reason -> reason.zh().split("、", 2)[0]).orElseGet(() -> words.get("counting.chip.off"));
    }

    private static String ordinal(int number, Reckoning reckoning) {
        if (isLong(reckoning)) return "";
        return number >= 1 && number <= CIRCLED
                ? Character.toString(FIRST_CIRCLED + number - 1)
                : String.format(Locale.ROOT, "%d", number);
    }

    /** Months and years are not counted day by day, nor natural days and working days one after the other. */
    static boolean isLong(Reckoning reckoning) {
        var extension = reckoning.extension();
        return switch (reckoning.unit()) {
            case MONTH, YEAR -> true;
            case NATURAL_DAY -> extension.workingDays() > 0;
            case WORKING_DAY -> extension.days() > 0 || extension.months() > 0;
            case HOUR, NONE -> false;
        };
    }
}
