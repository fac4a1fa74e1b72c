package org.anjuan.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.text.Bilingual;

/**
 * The days off and working weekends of one yearly notice. A notice may reach into the year before (the notice for 2023 begins on 2022-12-31).
 *
 * @param notice the number and name of the notice it was taken from
 */
public record HolidaySchedule(int year, Bilingual notice, List<DaysOff> daysOff, List<WorkingWeekend> workingWeekends) {

    public HolidaySchedule {
        daysOff = List.copyOf(daysOff);
        workingWeekends = List.copyOf(workingWeekends);
    }

    /** Days off in a row, both ends included. */
    public record DaysOff(Bilingual name, LocalDate from, LocalDate to) {
        public DaysOff {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("days off end before they begin: " + from + " to " + to);
            }
        }
    }

    /** A Saturday or Sunday on which offices work. */
    public record WorkingWeekend(LocalDate date, Bilingual forHoliday) {}
}
