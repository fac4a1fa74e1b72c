package org.anjuan.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.text.Problem;

/** The references of parts to other parts of their file. */
final class References {

    private References() {}

    /** One reference: the field that holds it, and the kind of part it must point to. */
    private record Found(String field, UUID id, Class<?> target) {}

    /** What of the part points to something that the file does not have, or to the wrong kind of part. */
    static List<Problem> problems(CaseFile file, Part part) {
        var problems = new ArrayList<Problem>();
        for (var reference : of(part)) {
            var target = file.find(reference.id());
            if (target.isEmpty()) problems.add(Problem.error(reference.field(), "change.ref.unknown"));
            else if (!reference.target().isInstance(target.get()))
                problems.add(Problem.error(reference.field(), "change.ref.wrongKind"));
        }
        return problems;
    }

    /** The parts of the file that point to this one. */
    static List<Part> to(CaseFile file, UUID id) {
        return file.parts().stream()
                .filter(part ->
                        of(part).stream().anyMatch(reference -> reference.id().equals(id)))
                .toList();
    }

    private static List<Found> of(Part part) {
        var found = new ArrayList<Found>();
        collect(part, found);
        return found;
    }

    private static void collect(Object record, List<Found> found) {
        var shape = Shape.of(record.getClass());
        for (var field : shape.fields()) {
            if (field.type() != Shape.ValueType.REF && field.type() != Shape.ValueType.RECORD) continue;
            for (var value : values(shape.get(record, field))) {
                if (value instanceof Ref<?>(var id))
                    found.add(new Found(field.name(), id, field.target().orElse(Part.class)));
                else collect(value, found);
            }
        }
    }

    private static List<?> values(Object content) {
        return switch (content) {
            case Fact<?> fact -> fact.value().map(List::of).orElse(List.of());
            case List<?> list -> list;
            default -> List.of(content);
        };
    }
}
