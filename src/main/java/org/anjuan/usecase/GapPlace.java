package org.anjuan.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.WordKeys;

/**
 * Where an empty place of a form is filled.
 *
 * @param part the part that holds the field; the id of the file for its head
 * @param field the field of that part; empty where only the part is known
 */
record GapPlace(UUID part, String field) {

    private static final String OF_AGENCY = WordKeys.of(Agency.class, "");
    private static final String OF_PAPER = WordKeys.of(OfficePaper.class, "");
    private static final String OF_FORM = "entry.";

    /** The place that the words of a gap name: in the paper, in the part it records, or in another that this part leads to. */
    static GapPlace of(CaseFile file, Part part, Optional<OfficePaper> made, String key) {
        if (key.startsWith(OF_AGENCY)) return new GapPlace(file.id(), "agency." + key.substring(OF_AGENCY.length()));
        if (made.isPresent() && key.startsWith(OF_FORM))
            return new GapPlace(made.get().id(), "fields." + key.substring(key.lastIndexOf('.') + 1));
        if (made.isPresent() && key.startsWith(OF_PAPER))
            return new GapPlace(made.get().id(), key.substring(OF_PAPER.length()));
        var own = WordKeys.of(part.getClass(), "");
        if (key.startsWith(own)) return new GapPlace(part.id(), key.substring(own.length()));
        return kind(key)
                .flatMap(kind -> led(file, part, kind))
                .map(other -> new GapPlace(
                        other.id(),
                        key.substring(WordKeys.of(other.getClass(), "").length())))
                .orElseGet(() -> new GapPlace(part.id(), ""));
    }

    PaperFinding finding(String key, boolean hinders) {
        return new PaperFinding(PaperFinding.GAP, false, hinders, part, field, "paper.finding.gap", List.of(key));
    }

    private static Optional<PartKind> kind(String key) {
        return Arrays.stream(PartKind.values())
                .filter(kind -> key.startsWith(WordKeys.of(kind.type(), "")))
                .findFirst();
    }

    /** The part of this kind that the paper's part names, else the only one there is. */
    private static Optional<Part> led(CaseFile file, Part part, PartKind kind) {
        var all = file.all(kind);
        return named(file, part)
                .filter(other -> other.kindOfPart() == kind)
                .findFirst()
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }

    private static Stream<Part> named(CaseFile file, Part part) {
        var shape = Shape.of(part.getClass());
        return shape.fields().stream()
                .filter(field -> field.type() == Shape.ValueType.REF)
                .flatMap(field -> values(shape.get(part, field)))
                .flatMap(ref -> file.find(ref.id()).stream());
    }

    private static Stream<Ref<?>> values(Object content) {
        return switch (content) {
            case Fact.Known<?>(Ref<?> ref) -> Stream.<Ref<?>>of(ref);
            case List<?> list -> list.stream().filter(Ref.class::isInstance).map(value -> (Ref<?>) value);
            case Ref<?> ref -> Stream.<Ref<?>>of(ref);
            default -> Stream.of();
        };
    }
}
