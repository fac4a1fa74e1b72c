package org.anjuan.domain.clock;

import java.util.Map;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.text.Bilingual;

/** The words behind the codes that time limits are described with. */
public record ClockWords(
        Map<EventCode, Bilingual> events,
        Map<ExclusionKind, Bilingual> exclusions,
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
        return of(exclusions, kind);
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
