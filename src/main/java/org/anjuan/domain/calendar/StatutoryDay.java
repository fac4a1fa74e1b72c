package org.anjuan.domain.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import org.anjuan.domain.text.Bilingual;

/**
 * A day that the holiday measures themselves make a day off, the same date each year: it is off before the notice for its year is here.
 *
 * @param from the day since which the measures say so
 */
public record StatutoryDay(Bilingual name, MonthDay day, LocalDate from) {

    boolean is(LocalDate date) {
        return !date.isBefore(from) && MonthDay.from(date).equals(day);
    }
}
