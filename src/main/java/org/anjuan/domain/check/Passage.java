package org.anjuan.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.anjuan.domain.document.PaperOnFile;
import org.anjuan.domain.text.Prose;

/**
 * A text that a paper prints, in the words of the authority, and where it stands.
 *
 * @param part the part, or the paper as the office made it
 */
record Passage(UUID part, String field, String text) {

    /** What others said, and the office only wrote down: they may name and reckon as they like. */
    private static final Set<String> WORDS_OF_OTHERS =
            Set.of("questions", "points", "content", "partyOpinion", "response");

    private static final String APPROVALS = "approvals";
    private static final String APPROVAL = "APPROVAL";

    /** All texts of this paper: those of its part, and what its form adds. An approval form prints what was opined, other papers do not. */
    static List<Passage> of(CaseFile file, PaperOnFile paper) {
        var found = new ArrayList<Passage>();
        file.find(paper.part()).ifPresent(part -> walk(part, part.id(), "", paper.type(), found));
        paper.made()
                .ifPresent(made -> made.fields()
                        .forEach(field -> found.add(new Passage(
                                made.id(),
                                "fields." + field.name(),
                                field.value().text()))));
        return found;
    }

    private static void walk(Object record, UUID part, String before, String type, List<Passage> found) {
        for (var field : Shape.of(record.getClass()).fields()) {
            boolean told = field.type() == ValueType.PROSE || field.type() == ValueType.RECORD;
            if (!told || isLeftOut(field.name(), before, type)) continue;
            var here = before.isEmpty() ? field.name() : before + "." + field.name();
            switch (read(record, field)) {
                case Fact.Known<?>(var known) -> add(known, part, here, type, found);
                case Fact<?> _ -> {}
                case List<?> list -> {
                    for (int i = 0; i < list.size(); i++) add(list.get(i), part, here + "[" + i + "]", type, found);
                }
                case Object other -> add(other, part, here, type, found);
            }
        }
    }

    private static void add(Object value, UUID part, String here, String type, List<Passage> found) {
        if (value instanceof Prose prose) found.add(new Passage(part, here, prose.text()));
        else walk(value, part, here, type, found);
    }

    private static boolean isLeftOut(String name, String before, String type) {
        if (WORDS_OF_OTHERS.contains(name)) return true;
        if (!before.isEmpty()) return false;
        return name.equals(APPROVALS) ? !type.endsWith(APPROVAL) : type.equals("INTERNAL_APPROVAL");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object read(Object record, Shape.Field field) {
        return ((Shape) Shape.of((Class) record.getClass())).get(record, field);
    }
}
