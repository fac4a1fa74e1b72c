package org.anjuan.domain.casefile;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.text.DocumentNumber;

/** Tells the parts of one file apart in few words of the file's own: the act as described, the paper's number, its party, else its day. */
public final class ShortName {

    private static final String BETWEEN = " · ";

    private final CaseFile file;
    private final boolean severalParties;

    public ShortName(CaseFile file) {
        this.file = file;
        this.severalParties = file.all(Party.class).size() > 1;
    }

    /** Blank where the part has nothing that names it. The party is named only where the file has several. */
    public String of(Part part) {
        if (part instanceof Violation act) return act.description();
        var said = Stream.concat(number(part).stream(), severalParties ? party(part).stream() : Stream.<String>empty())
                .collect(Collectors.joining(BETWEEN));
        return said.isEmpty() ? day(part).map(When::toString).orElse("") : said;
    }

    private static Optional<String> number(Part part) {
        return known(part, DocumentNumber.class).findFirst().map(DocumentNumber::text);
    }

    private Optional<String> party(Part part) {
        return known(part, Ref.class)
                .map(ref -> file.find(ref.id()))
                .flatMap(Optional::stream)
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .map(Party::name)
                .findFirst();
    }

    /** The first day that the part tells of itself. */
    private static Optional<When> day(Part part) {
        return known(part, When.class).findFirst();
    }

    private static <T> Stream<T> known(Part part, Class<T> type) {
        return Shape.of(part.getClass()).fields().stream()
                .map(field -> value(part, field))
                .filter(Fact.Known.class::isInstance)
                .map(fact -> ((Fact.Known<?>) fact).content())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Object value(Part part, Shape.Field field) {
        return Shape.of(part.getClass()).get(part, field);
    }
}
