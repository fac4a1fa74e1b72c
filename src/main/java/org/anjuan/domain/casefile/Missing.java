package org.anjuan.domain.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

    /** Whether this part is of the kind and does not say it: the fact is not known or known not to be, the list is empty. */
    public boolean in(Part part) {
        return in(part, fact -> !fact.isKnown());
    }

    private boolean in(Part part, Predicate<Fact<?>> silent) {
        if (part.kindOfPart() != kind) return false;
        var shape = Shape.of(part.getClass());
        return shape.field(field)
                .map(each -> shape.get(part, each))
                .map(held -> held instanceof Fact<?> fact && silent.test(fact)
                        || held instanceof List<?> list && list.isEmpty())
                .orElse(false);
    }

    /** The last part of the file that should say it and does not; one that says it is not so only where no other leaves it open. */
    public Optional<Part> lastIn(CaseFile file) {
        return last(file, fact -> fact.isUnknown()).or(() -> last(file, fact -> !fact.isKnown()));
    }

    private Optional<Part> last(CaseFile file, Predicate<Fact<?>> silent) {
        return file.all(kind).stream().filter(part -> in(part, silent)).reduce((_, later) -> later);
    }

    /** The message key of the field's name. */
    public String wordKey() {
        return WordKeys.of(kind.type(), field);
    }
}
