package org.anjuan.document.fill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** What a paper tells of the file: the fields of its parts, and of the records in them, that are read to write it. */
public final class Told {

    private final Map<Record, Set<String>> read = new HashMap<>();

    /** Equal records are one and the same here, however they are kept in memory; each is compared once only. */
    private final Map<Record, Set<String>> met = new IdentityHashMap<>();

    void tell(Record value, String field) {
        of(value).add(field);
    }

    private Set<String> of(Record value) {
        return met.computeIfAbsent(value, one -> read.computeIfAbsent(one, _ -> new HashSet<>()));
    }

    /** Whether this field is read. */
    public boolean tells(Record value, String field) {
        return of(value).contains(field);
    }

    /** Whether anything of this part, or of the head, is read. */
    public boolean isOf(Record value) {
        return !of(value).isEmpty();
    }
}
