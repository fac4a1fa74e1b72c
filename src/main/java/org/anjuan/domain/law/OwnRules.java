package org.anjuan.domain.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which rules come from files of the office's own, and from which file each. */
public record OwnRules(Map<Key, Origin> origins) {

    /** Only what ships with the program. */
    public static final OwnRules NONE = new OwnRules(Map.of());

    public OwnRules {
        origins = Map.copyOf(origins);
    }

    /** What kind of rule it is. */
    public enum Kind {
        LAW,
        HOLIDAYS,
        LIMIT,
        THRESHOLD,
        OFFENCE,
        BENCHMARK,
        GUARD,
        STEP
    }

    /**
     * One rule.
     *
     * @param from the day its version begins, for rules that have versions
     */
    public record Key(Kind kind, String id, Optional<LocalDate> from) {

        /** A rule without versions. */
        public static Key of(Kind kind, String id) {
            return new Key(kind, id, Optional.empty());
        }

        /** One version of a rule. */
        public static Key of(Kind kind, String id, Validity validity) {
            return new Key(kind, id, validity.from());
        }
    }

    /** What the office did to the rule. */
    public enum Change {
        ADDED,
        REPLACED,
        SWITCHED_ON,
        SWITCHED_OFF
    }

    /** The file, and what it does. */
    public record Origin(String file, Change change) {}

    /** Where the rule comes from; empty where it is as it ships. */
    public Optional<Origin> of(Key key) {
        return Optional.ofNullable(origins.get(key));
    }

    /** These and those. */
    public OwnRules with(Map<Key, Origin> more) {
        var all = new LinkedHashMap<>(origins);
        all.putAll(more);
        return new OwnRules(all);
    }
}
