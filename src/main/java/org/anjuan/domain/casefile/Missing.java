package org.anjuan.domain.casefile;

import java.util.List;
import java.util.Optional;

/**
 * A fact that a file would have to hold for something to be told.
 *
 * @param kind the kind of part it stands in
 * @param field the name of the component, as {@link Shape} knows it
 */
public record Missing(PartKind kind, String field) {

    public Missing {
        Required.present("kind", kind);
        field = Required.text("field", field);
    }

    /** Whether this part is of the kind and does not say it: the fact is not known, the list is empty. */
    public boolean in(Part part) {
        if (part.kindOfPart() != kind) return false;
        var shape = Shape.of(part.getClass());
        return shape.field(field)
                .map(each -> shape.get(part, each))
                .map(held -> held instanceof Fact<?> fact && !fact.isKnown()
                        || held instanceof List<?> list && list.isEmpty())
                .orElse(false);
    }

    /** The last part of the file that should say it and does not. */
    public Optional<Part> lastIn(CaseFile file) {
        return file.all(kind).stream().filter(this::in).reduce((_, later) -> later);
    }

    /** The message key of the field's name. */
    public String wordKey() {
        return WordKeys.of(kind.type(), field);
    }
}
