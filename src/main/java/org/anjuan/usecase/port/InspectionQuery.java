package org.anjuan.usecase.port;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which inspections, the newest first unless told otherwise.
 *
 * @param text party, place, number or officer; blank for all
 * @param problemFound only those with, or without, a problem
 */
public record InspectionQuery(
        String text,
        @Nullable Boolean problemFound,
        String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Sort sort,
        boolean descending,
        int limit,
        int offset) {

    /** The columns the list of inspections can be ordered by. */
    public enum Sort {
        ON,
        PARTY,
        PLACE,
        OFFICERS
    }
}
