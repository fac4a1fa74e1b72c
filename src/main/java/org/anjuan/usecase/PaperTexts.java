package org.anjuan.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperField;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.text.Prose;
import org.anjuan.usecase.DraftPaper.Entry;

/** What is written into a draft stands in the part where that holds the passage, else in the paper. */
final class PaperTexts {

    private PaperTexts() {}

    /** The file with this written into the draft; the same file where nothing is said anew. */
    static CaseFile written(CaseFile file, OfficePaper paper, Entry entry) {
        var next = file;
        var fields = new ArrayList<>(paper.fields());
        for (var text : entry.texts().entrySet()) {
            var part = holder(file, paper, text.getKey());
            if (part.isPresent())
                next = next.with(with(next.find(part.get()).orElseThrow(), text.getKey(), text.getValue()));
            else put(fields, text.getKey(), text.getValue());
        }
        var shape = Shape.of(OfficePaper.class);
        var written = shape.with(PaperLife.asDraft(paper), "fields", fields);
        if (entry.addressee().isPresent())
            written = shape.with(written, "addressee", entry.addressee().get());
        if (entry.on().isPresent())
            written = shape.with(written, "on", entry.on().get());
        if (entry.basis().isPresent())
            written = shape.with(written, "basis", entry.basis().get());
        if (entry.goods().isPresent())
            written = shape.with(written, "goods", entry.goods().get());
        boolean same = written.equals(PaperLife.asDraft(paper)) && next.equals(file);
        return same ? file : next.with(written);
    }

    /** The part that holds a passage of this name, where it is one. */
    static Optional<UUID> holder(CaseFile file, OfficePaper paper, String name) {
        return paper.about()
                .value()
                .flatMap(ref -> file.find(ref.id()))
                .filter(part -> Shape.of(part.getClass())
                        .field(name)
                        .filter(field ->
                                field.type() == Shape.ValueType.PROSE && field.presence() == Shape.Presence.FACT)
                        .isPresent())
                .map(Part::id);
    }

    private static <P extends Part> P with(P part, String name, Fact<Prose> text) {
        @SuppressWarnings("unchecked") // the shape of a value's own class makes values of it
        var shape = (Shape<P>) Shape.of(part.getClass());
        return shape.with(part, name, text);
    }

    private static void put(List<PaperField> fields, String name, Fact<Prose> text) {
        fields.removeIf(field -> field.name().equals(name));
        text.value().ifPresent(known -> fields.add(new PaperField(name, known)));
    }
}
