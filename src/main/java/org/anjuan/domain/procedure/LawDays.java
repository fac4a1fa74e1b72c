package org.anjuan.domain.procedure;

import java.time.LocalDate;
import org.anjuan.domain.law.DatedCitation;

/**
 * The days whose law a guard is told by.
 *
 * @param limit the day that started the time limit it waits for; that of the step where it waits for none
 */
public record LawDays(LocalDate step, LocalDate limit) {

    /** Those of a guard that waits for no time limit. */
    public static LawDays of(LocalDate day) {
        return new LawDays(day, day);
    }

    boolean hold(DatedCitation citation) {
        return citation.holdsOn(citation.ofStep() ? step : limit);
    }
}
