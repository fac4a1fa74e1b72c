package org.anjuan.domain.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the files of the evidence store that a case file names, wherever in its parts. */
public final class StoredItems {

    private StoredItems() {}

    /** Every stored item of the file, in the order of its parts; one named twice is given twice. */
    public static List<StoredItem> of(CaseFile file) {
        var found = new ArrayList<StoredItem>();
        for (var part : file.parts()) collect(part, found);
        return found;
    }

    /** Every stored item of one part. */
    public static List<StoredItem> of(Part part) {
        var found = new ArrayList<StoredItem>();
        collect(part, found);
        return found;
    }

    private static void collect(Object record, List<StoredItem> found) {
        var shape = Shape.of(record.getClass());
        for (var field : shape.fields()) {
            if (field.type() != Shape.ValueType.ITEM && field.type() != Shape.ValueType.RECORD) continue;
            for (var value : values(shape.get(record, field))) {
                if (value instanceof StoredItem item) found.add(item);
                else collect(value, found);
            }
        }
    }

    private static List<?> values(Object content) {
        return switch (content) {
            case Fact<?> fact -> fact.value().map(List::of).orElse(List.of());
            case List<?> list -> list;
            case Optional<?> optional -> optional.map(List::of).orElse(List.of());
            default -> List.of(content);
        };
    }
}
