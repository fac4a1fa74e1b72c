package org.anjuan.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.casefile.ApprovalRole;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.Strength;
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
        return file.as(_ -> new ProcedureBook(list, steps));
    }

    /** One guard. */
    Guard guard(YamlEntry entry) {
        entry.only("code", "strength", "effect", "name", "citations", "verified");
        return new Guard(
                entry.code("code", GuardCode.class),
                entry.code("strength", Strength.class),
                entry.code("effect", Effect.class),
                entry.words("name"),
                LawReference.citations(entry, laws),
                entry.own() || entry.has("verified") ? entry.verified() : Verified.TEXT);
    }

    /** One step. */
    static Transition step(YamlEntry entry, Map<GuardCode, Guard> guards) {
        entry.only("number", "code", "from", "to", "track", "name", "guards", "papers", "approval");
        var wanted = entry.codes("guards", GuardCode.class).stream()
                .map(code -> Optional.ofNullable(guards.get(code))
                        .orElseThrow(() -> entry.broken("guards", "rules.broken.code", code.name())))
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
            return YamlEntry.read("procedure.yaml", content, FORMAT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
