package org.anjuan.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.anjuan.domain.text.Bilingual;

/**
 * One day as the calendar knows it.
 *
 * @param reason the holiday behind a day off or a working weekend
 * @param published whether the notice for that year is known; without it, weekends are assumed and the kind is provisional
 */
public record CalendarDay(LocalDate date, DayKind kind, Optional<Bilingual> reason, boolean published) {

    /** Whether offices work that day, as far as is known. */
    public boolean isWorking() {
        return kind.isWorking();
    }
}
