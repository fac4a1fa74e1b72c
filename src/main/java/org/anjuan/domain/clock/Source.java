package org.anjuan.domain.clock;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.When;

/**
 * Where an event comes from: one fact of one kind of part.
 *
 * @param subject what the event is about, as the part says
 * @param happened whether a part records such an event at all
 * @param posted the day of posting, where the law counts it
 */
record Source<P extends Part>(
        Class<P> type,
        EventCode code,
        String field,
        Function<P, Fact<When>> when,
        Function<P, Optional<UUID>> subject,
        Predicate<P> happened,
        Function<P, Fact<When>> posted,
        LegalEvent.Role role) {

    /** An event of the file as a whole. */
    static <P extends Part> Source<P> of(EventCode code, Class<P> type, String field, Function<P, Fact<When>> when) {
        return new Source<>(
                type, code, field, when, _ -> Optional.empty(), _ -> true, _ -> Fact.unknown(), LegalEvent.Role.ANY);
    }

    /** An event about the part that records it. */
    static <P extends Part> Source<P> own(EventCode code, Class<P> type, String field, Function<P, Fact<When>> when) {
        return of(code, type, field, when).about(part -> Optional.of(part.id()));
    }

    Source<P> about(Function<P, Optional<UUID>> target) {
        return new Source<>(type, code, field, when, target, happened, posted, role);
    }

    Source<P> aboutRef(Function<P, ? extends Fact<? extends Ref<?>>> ref) {
        return about(part -> ref.apply(part).value().map(Ref::id));
    }

    Source<P> where(Predicate<P> test) {
        return new Source<>(type, code, field, when, subject, happened.and(test), posted, role);
    }

    /** Only where its day is known: what need not happen is not missing. */
    Source<P> ifKnown() {
        return where(part -> when.apply(part).isKnown());
    }

    Source<P> endsOnly() {
        return new Source<>(type, code, field, when, subject, happened, posted, LegalEvent.Role.END);
    }

    Source<P> posted(Function<P, Fact<When>> day) {
        return new Source<>(type, code, field, when, subject, happened, day, role);
    }

    Missing fact() {
        return new Missing(PartKind.of(type), field);
    }

    /** The event of this part, if it records one. */
    Optional<LegalEvent> event(Part part) {
        var recorded = type.cast(part);
        var came = when.apply(recorded);
        if (!happened.test(recorded) || came.isNone()) {
            return Optional.empty();
        }
        var sent = posted.apply(recorded);
        boolean early = sent.isKnown()
                && (!came.isKnown()
                        || sent.value().orElseThrow().compareTo(came.value().orElseThrow()) < 0);
        return Optional.of(new LegalEvent(
                code,
                early ? sent : came,
                part.id(),
                fact(),
                subject.apply(recorded),
                role,
                early ? came.value() : Optional.empty()));
    }
}
