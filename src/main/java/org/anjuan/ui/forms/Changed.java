package org.anjuan.ui.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** What was changed, in words: part by part, field by field, before and after. */
public final class Changed {

    /** One field of a part or of the cover; an empty field means the whole part came or went. */
    public record Line(String what, String field, String before, String after) {}

    private final Texts texts;
    private final PartText before;
    private final PartText after;

    public Changed(Texts texts, CaseFile before, CaseFile after) {
        this.texts = texts;
        this.before = new PartText(texts, before);
        this.after = new PartText(texts, after);
    }

    /** Everything that differs between the two files. */
    public static List<Line> between(Texts texts, CaseFile before, CaseFile after) {
        var changed = new Changed(texts, before, after);
        List<Line> lines =
                new ArrayList<>(changed.records(texts.get("casefile.head.name"), before.head(), after.head()));
        for (var kind : PartKind.values()) lines.addAll(changed.none(kind, before, after));
        var ids = new LinkedHashSet<UUID>();
        before.parts().forEach(part -> ids.add(part.id()));
        after.parts().forEach(part -> ids.add(part.id()));
        for (var id : ids)
            lines.addAll(
                    changed.parts(before.find(id).orElse(null), after.find(id).orElse(null)));
        return lines;
    }

    /** That there is none of a kind is known, or no longer. */
    private List<Line> none(PartKind kind, CaseFile was, CaseFile is) {
        boolean old = was.none().contains(kind);
        boolean now = is.none().contains(kind);
        if (old == now) return List.of();
        return List.of(new Line(
                texts.get(WordKeys.plural(kind)),
                texts.get("casefile.part.none"),
                before.value(old),
                after.value(now)));
    }

    /** What differs between a part before and after; null where it was not there, or is no more. */
    public List<Line> parts(@Nullable Part was, @Nullable Part is) {
        if (was == null) return is == null ? List.of() : List.of(new Line(name(after, is), "", "", after.label(is)));
        if (is == null) return List.of(new Line(name(before, was), "", before.label(was), ""));
        return records(name(after, is), was, is);
    }

    /** What differs between two records of one type, field by field. */
    public List<Line> records(String what, Object was, Object is) {
        var shape = Shape.of(was.getClass());
        List<Line> lines = new ArrayList<>();
        for (var field : shape.fields()) {
            var old = shape.get(was, field);
            var now = shape.get(is, field);
            if (Objects.equals(old, now)) continue;
            lines.add(new Line(
                    what, texts.get(WordKeys.of(was.getClass(), field.name())), before.value(old), after.value(now)));
        }
        return lines;
    }

    /** All lines as text, for a dialog. */
    public static String text(Texts texts, List<Line> lines) {
        return String.join(
                "\n",
                lines.stream()
                        .map(line -> line.field().isEmpty()
                                ? texts.get(
                                        line.before().isEmpty() ? "form.changed.added" : "form.changed.withdrawn",
                                        line.what(),
                                        line.before() + line.after())
                                : texts.get(
                                        "form.changed.field", line.what(), line.field(), line.before(), line.after()))
                        .toList());
    }

    private static String name(PartText text, @Nullable Part part) {
        return part == null ? "" : text.kind(part);
    }
}
