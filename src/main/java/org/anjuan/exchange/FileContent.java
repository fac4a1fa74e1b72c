package org.anjuan.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.FileLimits;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The case file in a JSON tree, with everything that is wrong with it. */
final class FileContent {

    private static final Set<String> FRAME = Set.of("format", "id", "head", "none");

    /** A part and the JSON path at which it stood. */
    record Placed(Part part, String path) {}

    private final TreeReader reader = new TreeReader();
    private final List<Placed> parts = new ArrayList<>();
    private final boolean large;
    private final Set<UUID> broken = new HashSet<>();
    private final Set<PartKind> none = EnumSet.noneOf(PartKind.class);
    private final @Nullable UUID id;
    private final @Nullable Head head;
    private final List<Problem> problems = new ArrayList<>();

    /** @param large whether the text is so long that one part may be longer than the store has room for */
    FileContent(JsonNode tree, boolean large) {
        this.large = large;
        for (var name : tree.propertyNames())
            if (!FRAME.contains(name) && PartKind.ofPlural(name).isEmpty())
                reader.refuse("$." + name, "import.problem.unknownField", name);
        this.id = id(tree.path("id"));
        var headNode = tree.get("head");
        if (headNode == null) {
            reader.refuse("$.head", "import.problem.required", "head");
            this.head = null;
        } else {
            this.head = reader.record(Head.class, headNode, "$.head");
            if (head != null) checkLength(head, "$.head");
        }
        for (var kind : PartKind.values()) {
            var list = tree.get(kind.plural());
            if (list != null) parts(kind, list);
        }
        none(tree.get("none"));
        problems.addAll(reader.problems());
        problems.addAll(new FileChecks(head, parts, broken).problems());
    }

    List<Problem> problems() {
        return problems;
    }

    /** The file, where nothing stands in the way. */
    Optional<CaseFile> file() {
        if (id == null || head == null) return Optional.empty();
        return Optional.of(
                CaseFile.of(id, head, parts.stream().map(Placed::part).toList(), none));
    }

    private @Nullable UUID id(JsonNode node) {
        if (node.isMissingNode()) reader.refuse("$.id", "import.problem.required", "id");
        else if (!node.isString() || !node.stringValue().matches(Texts.ID))
            reader.refuse("$.id", "import.problem.id", node.isString() ? node.stringValue() : node.toString());
        else return UUID.fromString(node.stringValue());
        return null;
    }

    private void parts(PartKind kind, JsonNode list) {
        var path = "$." + kind.plural();
        if (!list.isArray()) {
            reader.refuse(path, "import.problem.list");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            var place = path + "[" + i + "]";
            Part part = reader.record(kind.type(), list.get(i), place);
            if (part != null) {
                checkLength(part, place);
                parts.add(new Placed(part, place));
            } else if (list.get(i).path("id").asString("").matches(Texts.ID))
                broken.add(UUID.fromString(list.get(i).path("id").stringValue()));
        }
    }

    private void checkLength(Object record, String place) {
        if (large && JsonText.canonical(CaseTree.record(record)).length() > FileLimits.LONGEST)
            reader.refuse(place, "change.part.tooLong", FileLimits.LONGEST);
    }

    private void none(@Nullable JsonNode list) {
        if (list == null) return;
        if (!list.isArray()) {
            reader.refuse("$.none", "import.problem.list");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            var name = list.get(i).isString()
                    ? list.get(i).stringValue()
                    : list.get(i).toString();
            var kind = PartKind.ofPlural(name);
            var place = "$.none[" + i + "]";
            if (kind.isEmpty()) reader.refuse(place, "import.problem.noSuchKind", name);
            else if (!none.add(kind.get())) reader.refuse("$.none", "import.problem.noneTwice", name);
            else if (parts.stream().anyMatch(placed -> placed.part().kindOfPart() == kind.get()))
                reader.refuse(place, "import.problem.noneAndSome", name);
        }
    }
}
