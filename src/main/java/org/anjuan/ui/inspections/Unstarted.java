package org.anjuan.ui.inspections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjuan.ui.forms.DraftText;

/**
 * New inspections that were typed and not started, as one draft holds them all: what was typed of the one at hand, and below a name
 * of their own the others.
 */
record Unstarted(List<Map<String, Object>> all) {

    static final Unstarted NONE = new Unstarted(List.of());

    private static final String OTHERS = "others";

    Unstarted {
        all = List.copyOf(all);
    }

    static Unstarted read(String body) {
        Map<String, Object> first = new LinkedHashMap<>(DraftText.read(body));
        List<Map<String, Object>> all = new ArrayList<>();
        var others = first.remove(OTHERS);
        all.add(first);
        if (others instanceof List<?> list)
            for (var each : list) if (each instanceof Map<?, ?> fields) all.add(named(fields));
        return new Unstarted(all);
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        return fields;
    }

    /** The text of the draft. */
    String body() {
        var fields = new LinkedHashMap<>(first());
        var others = beside().all();
        if (!others.isEmpty()) fields.put(OTHERS, others);
        return DraftText.write(fields);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Map<String, Object> first() {
        return all.getFirst();
    }

    /** All but the first. */
    Unstarted beside() {
        return new Unstarted(all.subList(1, all.size()));
    }

    /** This one first, where anything of it was typed, and then all these. */
    Unstarted after(Map<String, Object> typed) {
        return typed.isEmpty()
                ? this
                : new Unstarted(Stream.concat(Stream.of(typed), all.stream()).toList());
    }

    /** All these, and then this one, where anything of it was typed. */
    Unstarted and(Map<String, Object> typed) {
        return typed.isEmpty()
                ? this
                : new Unstarted(Stream.concat(all.stream(), Stream.of(typed)).toList());
    }
}
