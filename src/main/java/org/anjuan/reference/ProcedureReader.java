package org.anjuan.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.casefile.ApprovalRole;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.DatedCitation;
import org.anjuan.domain.law.Law;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.Strength;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.procedure.Effect;
import org.anjuan.domain.procedure.Guard;
import org.anjuan.domain.procedure.GuardCode;
import org.anjuan.domain.procedure.ProcedureBook;
import org.anjuan.domain.procedure.StepCode;
import org.anjuan.domain.procedure.Track;
import org.anjuan.domain.procedure.Transition;

/** Reads the steps of the procedure and their guards. */
final class ProcedureReader {

    static final String FORMAT = "anjuan.procedure/1";

    private final Laws laws;

    /**
     * @param laws the laws that articles may be cited of
     */
    ProcedureReader(Laws laws) {
        this.laws = laws;
    }

    /**
     * Reads {@code procedure.yaml}.
     *
     * @throws BrokenEntry where it cannot be used, with its line
     */
    ProcedureBook read(LawReference.Source source) {
        var file = file(source);
        var guards = new EnumMap<GuardCode, Guard>(GuardCode.class);
        var list = file.list("guards", this::guard);
        list.forEach(guard -> guards.put(guard.code(), guard));
        var steps = file.list("steps", entry -> step(entry, guards));
        return file.tried(_ -> new ProcedureBook(list, steps)).orElseThrow();
    }

    /** One guard. */
    Guard guard(YamlEntry entry) {
        entry.only("code", "strength", "effect", "name", "citations", "verified");
        return new Guard(
                entry.code("code", GuardCode.class),
                entry.code("strength", Strength.class),
                entry.code("effect", Effect.class),
                entry.words("name"),
                citations(entry),
                entry.own() || entry.has("verified") ? entry.verified() : Verified.TEXT);
    }

    private List<DatedCitation> citations(YamlEntry entry) {
        var found = new ArrayList<DatedCitation>();
        for (var citation : entry.entries("citations")) {
            var read = citation.tried(this::citation);
            if (read.isEmpty() || !citation.isSound()) continue;
            var cited = read.get();
            for (var other : found)
                if (repeats(cited.citation(), other.citation())
                        && other.validity().overlaps(cited.validity()))
                    citation.tell(
                            "law", "rules.broken.citedTwice", cited.citation().law());
            found.add(cited);
        }
        return found;
    }

    /** Whether two citations name the same article, or one of them the law alone that the other names an article of. */
    private static boolean repeats(Citation one, Citation other) {
        return one.law().equals(other.law())
                && (one.articles().equals(other.articles()) || !one.namesArticle() || !other.namesArticle());
    }

    /** One article: it holds as long as its law, or for the part of that time that it names. Only what was not looked up may name no article. */
    DatedCitation citation(YamlEntry entry) {
        entry.only("law", "article", "from", "to", "of_step", "verified");
        var law = laws.find(LawReference.law(entry, "law", laws));
        boolean checked = !entry.has("verified") || entry.code("verified", Verified.class) != Verified.UNVERIFIED;
        var article =
                checked ? entry.text("article") : entry.optionalText("article").orElse(Citation.NO_ARTICLE);
        var days = law.map(of -> within(of, entry)).orElseGet(() -> entry.validity("to"));
        return new DatedCitation(new Citation(entry.text("law"), article), days, entry.flag("of_step"), checked);
    }

    /** The days an entry names, inside those of its law. */
    private static Validity within(Law law, YamlEntry entry) {
        var own = entry.validity("to");
        var of = law.validity();
        for (var end : List.of("from", "to"))
            entry.optionalDate(end)
                    .filter(day -> !of.holdsOn(day))
                    .ifPresent(day -> entry.tell(end, "rules.broken.outsideLaw", law.id(), day.toString()));
        return new Validity(own.from().or(of::from), own.until().or(of::until));
    }

    /** One step. */
    static Transition step(YamlEntry entry, Map<GuardCode, Guard> guards) {
        entry.only("number", "code", "from", "to", "track", "name", "guards", "papers", "approval");
        var wanted = entry.codes("guards", GuardCode.class).stream()
                .flatMap(code -> {
                    if (!guards.containsKey(code)) entry.tell("guards", "rules.broken.code", code.name());
                    return Optional.ofNullable(guards.get(code)).stream();
                })
                .toList();
        return new Transition(
                entry.text("number"),
                entry.code("code", StepCode.class),
                Set.copyOf(entry.codes("from", Stage.class)),
                optional(entry, "to", Stage.class),
                optional(entry, "track", Track.class),
                entry.words("name"),
                List.copyOf(wanted),
                entry.texts("papers"),
                optional(entry, "approval", ApprovalRole.class));
    }

    private static <E extends Enum<E>> Optional<E> optional(YamlEntry entry, String field, Class<E> type) {
        return entry.has(field) ? Optional.of(entry.code(field, type)) : Optional.empty();
    }

    private static YamlEntry file(LawReference.Source source) {
        try (var content = source.open("procedure.yaml")) {
            return YamlFile.shipped("procedure.yaml", content, FORMAT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
