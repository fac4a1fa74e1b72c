package org.anjuan.usecase.port;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of the lists: searched, filtered, sorted and limited in SQL. */
public interface CaseRows {

    List<CaseRow> list(CaseQuery query);

    long count(CaseQuery query);

    /** What is due, the most urgent first; what stands still comes last. Closed files have what their end, or something after it, began. */
    List<DueRow> due(DueQuery query);

    /** How many rows fall in each band as seen at the moment, whatever band the query names. */
    Map<DueBand, Long> dueCounts(DueQuery query);

    /** The first minute, that one or a later one, at which a limit in hours runs out in any file. */
    Optional<LocalDateTime> nextDueAt(LocalDateTime now);

    /** The files whose rows no longer hold on that day, so that they are to be made anew. */
    List<UUID> stale(LocalDate today);

    List<OrderRow> orders(OrderQuery query);

    long countOrders(OrderQuery query);

    List<InspectionRow> inspections(InspectionQuery query);

    long countInspections(InspectionQuery query);

    /** The units that occur in the rows. */
    List<String> units();

    /** How urgent a due row is; soon means up to {@link DueQuery#soonUntil}. */
    enum DueBand {
        OVERDUE,
        TODAY,
        SOON,
        LATER,
        /** Standing still, due on no day yet. */
        SUSPENDED
    }

    /**
     * Which due rows.
     *
     * @param now the minute at which one asks; what runs out at it is still in time
     * @param soonUntil the last day of the band "soon", usually three working days on
     * @param text words of number, title or party; blank for all
     * @param unit only this unit; blank for all
     * @param handler only files handled by this name; blank for all
     * @param limits only these limits, by id; empty for all
     * @param band only this band
     */
    record DueQuery(
            LocalDateTime now,
            LocalDate soonUntil,
            String text,
            String unit,
            String handler,
            Set<String> limits,
            @Nullable DueBand band,
            int limit,
            int offset) {

        public DueQuery {
            now = now.truncatedTo(ChronoUnit.MINUTES);
            limits = Set.copyOf(limits);
        }

        /** The day of that minute. */
        public LocalDate today() {
            return now.toLocalDate();
        }

        /** The same of all rows, however many. */
        public DueQuery all() {
            return new DueQuery(now, soonUntil, text, unit, handler, limits, band, Integer.MAX_VALUE, 0);
        }
    }
}
