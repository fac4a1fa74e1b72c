package org.anjuan.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Measure;
import org.anjuan.domain.casefile.MeasureResult;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.Field;
import org.anjuan.domain.text.CreditCode;
import org.anjuan.domain.text.IdNumber;
import org.anjuan.domain.text.Problem;
import org.anjuan.exchange.FileContent.Placed;
import org.jspecify.annotations.Nullable;

/** What a schema cannot say about a file: ids given once, references that lead somewhere, codes whose check digit fits. */
final class FileChecks {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<UUID, Placed> byId = new HashMap<>();
    private final Set<UUID> measures = new HashSet<>();
    private final Set<UUID> broken;

    /**
     * @param broken the ids of parts that could not be read: what points to them is not to blame
     */
    FileChecks(@Nullable Head head, List<Placed> parts, Set<UUID> broken) {
        this.broken = broken;
        for (var placed : parts) {
            var before = byId.putIfAbsent(placed.part().id(), placed);
            if (before != null)
                refuse(
                        placed.path() + ".id",
                        "import.problem.idTwice",
                        placed.part().id().toString(),
                        before.path());
            if (placed.part() instanceof CorrectionOrder order) measures(order, placed.path());
        }
        if (head != null) walk(head, "$.head");
        for (var placed : parts) {
            walk(placed.part(), placed.path());
            if (placed.part() instanceof Party party) codes(party, placed.path());
        }
    }

    List<Problem> problems() {
        return problems;
    }

    private void measures(CorrectionOrder order, String path) {
        for (int i = 0; i < order.measures().size(); i++) {
            Measure measure = order.measures().get(i);
            if (!measures.add(measure.id()))
                refuse(
                        path + ".measures[" + i + "].id",
                        "import.problem.idTwice",
                        measure.id().toString(),
                        path + ".measures");
        }
    }

    private void walk(Object record, String path) {
        if (record instanceof MeasureResult result && broken.isEmpty())
            result.measure()
                    .value()
                    .filter(id -> !measures.contains(id))
                    .ifPresent(id -> refuse(path + ".measure", "import.problem.noSuchMeasure", id.toString()));
        var shape = Shape.of(record.getClass());
        for (var field : shape.fields()) {
            var place = path + "." + field.name();
            switch (shape.get(record, field)) {
                case Fact.Known<?>(var known) -> value(field, known, place);
                case Fact<?> _ -> {}
                case List<?> list -> {
                    for (int i = 0; i < list.size(); i++) value(field, list.get(i), place + "[" + i + "]");
                }
                case Object required -> value(field, required, place);
            }
        }
    }

    private void value(Field field, Object value, String path) {
        switch (field.type()) {
            case REF -> reference(field, ((Ref<?>) value).id(), path);
            case RECORD -> walk(value, path);
            case TEXT, PROSE, NUMBER -> {
                if (!storable(value.toString())) refuse(path, "import.problem.character");
            }
            default -> {}
        }
    }

    private void reference(Field field, UUID id, String path) {
        var target = byId.get(id);
        var wanted = field.target().orElse(Part.class);
        if (target == null) {
            if (broken.contains(id)) return;
            if (wanted == Part.class) refuse(path, "import.problem.danglingRef.any", id.toString());
            else refuse(path, "import.problem.danglingRef", id.toString(), keys(wanted));
        } else if (!wanted.isInstance(target.part()))
            refuse(path, "import.problem.refToOther", target.path(), keys(wanted));
    }

    /** The kinds of parts that may stand there, by their names in the format. */
    private static String keys(Class<?> wanted) {
        return Arrays.stream(PartKind.values())
                .filter(kind -> wanted.isAssignableFrom(kind.type()))
                .map(PartKind::plural)
                .collect(Collectors.joining(" / "));
    }

    private void codes(Party party, String path) {
        party.creditCode().value().ifPresent(code -> {
            if (new CreditCode(code).verdict().isDoubtful())
                warn(path + ".creditCode", "import.warning.creditCode", code);
        });
        party.idNumber().value().ifPresent(number -> {
            if (new IdNumber(number).verdict().isDoubtful())
                warn(path + ".idNumber", "import.warning.idNumber", number);
        });
    }

    /** Whether every database can keep the text: no zero character, no half of a surrogate pair. */
    private static boolean storable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    private void refuse(String path, String key, Object... values) {
        problems.add(Problem.error(path, key, values));
    }

    private void warn(String path, String key, Object... values) {
        problems.add(Problem.warning(path, key, values));
    }
}
