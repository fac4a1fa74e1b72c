package org.anjuan.domain.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.document.Concerned;
import org.anjuan.domain.document.PaperOnFile;

/**
 * Where something stands that a paper says: the fields that lead to it from the part recorded, or from one of these: {@code party}, the parties of the
 * paper; {@code head}, the head of the file; {@code file}, a kind of part; {@code fields}, what the form of the paper adds; {@code made}, the paper
 * as the office made it. Behind a yes or no stands a ? where either will do.
 */
record FieldPath(String text) {

    /** What there is. */
    enum State {
        THERE,
        /** Nobody recorded it. */
        UNKNOWN,
        /** It is known not to be, or not to be so. */
        ABSENT
    }

    /** One place that a path leads to. */
    record Found(State state, UUID part, String field, Optional<Object> value) {
        Found(State state, UUID part, String field) {
            this(state, part, field, Optional.empty());
        }
    }

    /** The key of the words that name a field of a part, wherever inside it the field stands. */
    static String label(Part part, String field) {
        Class<?> type = part.getClass();
        var names = field.replaceAll("\\[\\d+]", "").split("\\.");
        for (int i = 0; i < names.length - 1; i++)
            type = Shape.of(type).field(names[i]).orElseThrow().raw();
        return WordKeys.of(type, names[names.length - 1]);
    }

    private static final String EITHER = "?";
    private static final String FORM = "fields.";

    /** Whether parts of this kind, and whatever else the path starts from, have such fields. */
    boolean existsIn(PartKind kind) {
        var names = names();
        var first = names.getFirst();
        var rest = names.subList(1, names.size());
        return switch (first) {
            case "party" -> exists(Party.class, rest);
            case "head" -> !rest.isEmpty() && exists(Head.class, rest);
            case "made" -> !rest.isEmpty() && exists(OfficePaper.class, rest);
            case "fields" -> rest.size() == 1;
            case "file" ->
                !rest.isEmpty()
                        && PartKind.ofPlural(rest.getFirst())
                                .filter(other -> exists(other.type(), rest.subList(1, rest.size())))
                                .isPresent();
            default -> exists(kind.type(), names);
        };
    }

    private static boolean exists(Class<?> type, List<String> names) {
        if (names.isEmpty()) return true;
        var field = Shape.of(type).field(names.getFirst());
        if (field.isEmpty()) return false;
        if (names.size() == 1) return true;
        var rest = names.subList(1, names.size());
        return switch (field.get().type()) {
            case RECORD -> exists(field.get().raw(), rest);
            case REF ->
                field.get()
                        .target()
                        .filter(Class::isRecord)
                        .map(target -> exists(target, rest))
                        .orElse(false);
            default -> false;
        };
    }

    /** All that it leads to in this paper of this file; at least one place. */
    List<Found> in(CaseFile file, PaperOnFile paper) {
        var found = new ArrayList<Found>();
        var names = names();
        var rest = names.subList(1, names.size());
        var part = file.find(paper.part());
        switch (names.getFirst()) {
            case "party" -> {
                var parties = parties(file, paper);
                parties.forEach(party -> collect(file, party, party.id(), "", rest, found));
                if (parties.isEmpty()) found.add(new Found(State.UNKNOWN, paper.part(), "party"));
            }
            case "head" -> collect(file, file.head(), file.id(), "", rest, found);
            case "made" ->
                paper.made()
                        .ifPresentOrElse(
                                made -> collect(file, made, made.id(), "", rest, found),
                                () -> found.add(new Found(State.UNKNOWN, paper.part(), text)));
            case "fields" -> {
                boolean said = paper.made()
                        .flatMap(made -> made.field(rest.getFirst()))
                        .isPresent();
                var home = paper.made().map(OfficePaper::id).orElse(paper.part());
                found.add(new Found(said ? State.THERE : State.UNKNOWN, home, FORM + rest.getFirst()));
            }
            case "file" -> inFile(file, rest, found);
            default -> part.ifPresent(of -> collect(file, of, of.id(), "", names, found));
        }
        if (found.isEmpty()) found.add(new Found(State.UNKNOWN, paper.part(), text));
        return found;
    }

    /** The parties of a paper: the one it is made out to, else those of its part. */
    static List<Party> parties(CaseFile file, PaperOnFile paper) {
        var own = paper.made().flatMap(made -> file.find(made.party(), Party.class));
        return own.map(List::of)
                .orElseGet(() -> file.find(paper.part())
                        .map(part -> new Concerned(file).of(part))
                        .orElse(List.of()));
    }

    private void inFile(CaseFile file, List<String> names, List<Found> found) {
        var kind = PartKind.ofPlural(names.getFirst()).orElseThrow();
        var rest = names.subList(1, names.size());
        var parts = file.all(kind);
        for (var part : parts) collect(file, part, part.id(), "", rest, found);
        if (parts.isEmpty()) {
            var state = file.knownNone(kind.type()) ? State.ABSENT : State.UNKNOWN;
            found.add(new Found(state, file.id(), kind.plural()));
        }
    }

    private void collect(CaseFile file, Object value, UUID part, String said, List<String> names, List<Found> found) {
        if (names.isEmpty()) {
            found.add(new Found(State.THERE, part, said, Optional.of(value)));
            return;
        }
        var name = names.getFirst();
        var rest = names.subList(1, names.size());
        var here = said.isEmpty() ? name : said + "." + name;
        switch (read(value, name)) {
            case Fact.Unknown<?> _ -> found.add(new Found(State.UNKNOWN, part, here));
            case Fact.None<?> _ -> found.add(new Found(State.ABSENT, part, here));
            case Fact.Known<?>(Boolean so) ->
                found.add(new Found(so || text.endsWith(EITHER) ? State.THERE : State.ABSENT, part, here));
            case Fact.Known<?>(Ref<?> ref) -> follow(file, ref, part, here, rest, found);
            case Fact.Known<?>(var known) -> collect(file, known, part, here, rest, found);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++)
                    if (list.get(i) instanceof Ref<?> ref) follow(file, ref, part, here, rest, found);
                    else collect(file, list.get(i), part, here + "[" + i + "]", rest, found);
                if (list.isEmpty()) found.add(new Found(State.UNKNOWN, part, here));
            }
            case Ref<?> ref -> follow(file, ref, part, here, rest, found);
            case Object plain -> collect(file, plain, part, here, rest, found);
        }
    }

    private void follow(CaseFile file, Ref<?> ref, UUID part, String here, List<String> rest, List<Found> found) {
        Optional<Part> other = file.find(ref.id());
        if (other.isEmpty()) found.add(new Found(State.UNKNOWN, part, here));
        else if (rest.isEmpty()) found.add(new Found(State.THERE, part, here));
        else collect(file, other.get(), ref.id(), "", rest, found);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object read(Object value, String name) {
        Shape shape = Shape.of((Class) value.getClass());
        var field = (Optional<Shape.Field>) shape.field(name);
        return field.map(known -> shape.get(value, known)).orElseGet(Fact::unknown);
    }

    private List<String> names() {
        return Arrays.asList(text.replace(EITHER, "").split("\\."));
    }
}
