package org.anjuan.domain.clock;

import java.util.Map;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Bilingual;

/** The words behind the codes that time limits are described with. */
public record ClockWords(
        Map<EventCode, Bilingual> events,
        Map<ExclusionKind, Excluded> exclusions,
        Map<String, Bilingual> groups,
        Map<String, Bilingual> holders) {

    public ClockWords {
        events = Map.copyOf(events);
        exclusions = Map.copyOf(exclusions);
        groups = Map.copyOf(groups);
        holders = Map.copyOf(holders);
    }

    public Bilingual event(EventCode code) {
        return of(events, code);
    }

    public Bilingual exclusion(ExclusionKind kind) {
        var found = exclusions.get(kind);
        return found == null ? new Bilingual(kind.toString(), kind.toString()) : found.name();
    }

    /**
     * A period that does not count.
     *
     * @param starts its first day
     * @param ends its last day
     * @param verified how well it was checked that it does not count
     * @param interval how well that is known of its days
     */
    public record Excluded(Bilingual name, Bilingual starts, Bilingual ends, Verified verified, Interval interval) {

        /** Whether all of it was read. */
        public boolean isCertain() {
            return verified == Verified.TEXT && interval != Interval.PRACTICE;
        }
    }

    /** From where the first and the last day of a period are taken. */
    public enum Interval {
        TEXT,
        /** They follow from what the period is. */
        LOGICAL,
        /** From practice; not verified. */
        PRACTICE
    }

    public Bilingual group(String code) {
        return of(groups, code);
    }

    public Bilingual holder(String code) {
        return of(holders, code);
    }

    private static <K> Bilingual of(Map<K, Bilingual> words, K code) {
        var found = words.get(code);
        return found == null ? new Bilingual(code.toString(), code.toString()) : found;
    }
}
