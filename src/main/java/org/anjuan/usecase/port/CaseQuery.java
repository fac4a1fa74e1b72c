package org.anjuan.usecase.port;

import java.time.LocalDate;
import java.util.Set;
import org.anjuan.domain.casefile.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which cases, in which order.
 *
 * @param text number, party, credit code, address or words; blank for all
 * @param stages only these; empty for all
 * @param open true for open files only, false for ended ones only, null for both
 * @param unit only this unit; blank for all
 * @param handler only files handled by this name; blank for all
 * @param openedFrom only files opened on or after this day
 * @param openedUntil only files opened on or before this day
 */
public record CaseQuery(
        String text,
        Set<Stage> stages,
        @Nullable Boolean open,
        String unit,
        String handler,
        @Nullable LocalDate openedFrom,
        @Nullable LocalDate openedUntil,
        Sort sort,
        boolean descending,
        int limit,
        int offset) {

    /** The columns a list of cases can be ordered by. */
    public enum Sort {
        NUMBER,
        TITLE,
        PARTY,
        STAGE,
        UNIT,
        OPENED_ON,
        NEXT_DUE,
        SAVED_AT
    }

    public CaseQuery {
        stages = Set.copyOf(stages);
    }

    /** Everything, the newest first. */
    public static CaseQuery all(int limit) {
        return new CaseQuery("", Set.of(), null, "", "", null, null, Sort.OPENED_ON, true, limit, 0);
    }

    /** What this text finds. */
    public static CaseQuery text(String text, int limit) {
        return new CaseQuery(text, Set.of(), null, "", "", null, null, Sort.OPENED_ON, true, limit, 0);
    }
}
