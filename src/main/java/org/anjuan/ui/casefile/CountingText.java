package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.calendar.Holidays;
import org.anjuan.domain.clock.ClockWords;
import org.anjuan.domain.clock.CountedDay;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.Reckoning;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.Texts;

/** How a due date was counted, in words: day by day where it is short, in one sentence where it is long. */
final class CountingText {

    private static final int MOST_DAYS = 24;

    private final Texts texts;
    private final ClockWords words;
    private final Holidays holidays;

    CountingText(Texts texts, ClockWords words, Holidays holidays) {
        this.texts = texts;
        this.words = words;
        this.holidays = holidays;
    }

    String of(Deadline deadline) {
        var reckoning = deadline.reckoning();
        if (reckoning.isEmpty()) return texts.get("casefile.count.unknown");
        var days = CountedDay.of(reckoning.get(), holidays);
        var started = texts.get(
                "casefile.count.from",
                words.event(deadline.limit().trigger()).in(texts.locale()),
                day(reckoning.get().start()));
        return started + "\n" + (days.size() <= MOST_DAYS ? dayByDay(days) : inShort(reckoning.get()));
    }

    private String dayByDay(List<CountedDay> days) {
        List<String> said = new ArrayList<>();
        for (var day : days) {
            var date = day.day().date().toString().substring(5);
            var reason = day.day().reason().map(why -> why.in(texts.locale())).orElse("");
            said.add(
                    switch (day.mark()) {
                        case TRIGGER -> texts.get("casefile.count.trigger", date);
                        case COUNTED -> texts.get("casefile.count.counted", date, day.number());
                        case LAST -> texts.get("casefile.count.last", date, day.number());
                        case OFF -> texts.get("casefile.count.off", date, reason);
                        case EXCLUDED -> texts.get("casefile.count.excluded", date);
                        case ROLLED -> texts.get("casefile.count.rolled", date, reason);
                    });
        }
        return String.join(texts.get("casefile.count.between"), said);
    }

    private String inShort(Reckoning reckoning) {
        List<String> said = new ArrayList<>();
        said.add(texts.get(
                "casefile.count.length",
                reckoning.length() + reckoning.added(),
                texts.get("casefile.unit." + reckoning.unit().name())));
        for (var span : reckoning.excluded())
            said.add(texts.get(
                    "casefile.count.span",
                    words.exclusion(span.kind()).in(texts.locale()),
                    span.from().toString(),
                    span.until().toString()));
        if (!reckoning.unrolled().equals(reckoning.due()))
            said.add(texts.get("casefile.count.moved", reckoning.unrolled().toString(), day(reckoning.due())));
        else said.add(texts.get("casefile.count.end", day(reckoning.due())));
        return String.join(texts.get("casefile.count.between"), said);
    }

    private String day(LocalDate day) {
        return Days.withWeekday(day, texts.locale());
    }
}
