package org.anjuan.document.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.VolumeManifest;
import org.anjuan.domain.document.VolumeManifest.Entry;
import org.anjuan.domain.document.VolumeManifest.ToldCover;
import org.anjuan.domain.document.VolumeManifest.ToldHead;
import org.anjuan.domain.document.VolumeManifest.ToldPaper;
import org.anjuan.domain.document.VolumeManifest.ToldPart;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The manifest of a volume as JSON, the same text on every system. */
final class ManifestJson {

    static final String FORMAT = "anjuan.dossier/1";

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private ManifestJson() {}

    static String write(VolumeManifest manifest) {
        var tree = MAPPER.createObjectNode();
        tree.put("format", FORMAT);
        tree.put("program", manifest.program());
        tree.put("case", manifest.caseId().toString());
        tree.put("title", manifest.title());
        tree.put("snapshot", manifest.snapshot());
        tree.put("volume", manifest.volume().name());
        tree.put("internal", manifest.internal());
        tree.put("data", manifest.data());
        var fields = new ArrayList<List<String>>();
        var cover = tree.putObject("cover");
        write(manifest.cover().head(), cover.putObject("head"), fields);
        write(manifest.cover().parts(), cover.putArray("parts"), fields);
        var papers = tree.putArray("papers");
        manifest.papers().forEach(paper -> write(paper, papers.addObject(), fields));
        var lists = tree.putArray("fields");
        fields.forEach(names -> lists.add(String.join(" ", names)));
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return MAPPER.writer().with(printer).writeValueAsString(tree) + "\n";
    }

    /** Each list of names stands once: most parts of one kind are told alike. */
    private static int index(List<String> names, List<List<String>> fields) {
        if (!fields.contains(names)) fields.add(names);
        return fields.indexOf(names);
    }

    private static void write(ToldHead head, ObjectNode node, List<List<String>> fields) {
        node.put("fields", index(head.fields(), fields)).put("sha256", head.sha256());
    }

    private static void write(List<ToldPart> parts, ArrayNode nodes, List<List<String>> fields) {
        for (var part : parts)
            nodes.addObject()
                    .put("kind", part.kind().key())
                    .put("id", part.id().toString())
                    .put("fields", index(part.fields(), fields))
                    .put("sha256", part.sha256());
    }

    private static void write(Entry entry, ObjectNode node, List<List<String>> fields) {
        var paper = entry.told();
        node.put("type", paper.type());
        node.put("title", paper.title());
        node.put("part", paper.part().toString());
        paper.made().ifPresent(made -> node.put("made", made.toString()));
        node.put("firstPage", entry.firstPage());
        node.put("lastPage", entry.lastPage());
        node.put("sha256", paper.sha256());
        paper.head().ifPresent(head -> write(head, node.putObject("head"), fields));
        write(paper.parts(), node.putArray("parts"), fields);
        if (paper.items().isEmpty()) return;
        var items = node.putArray("files");
        for (var item : paper.items())
            items.addObject()
                    .put("name", item.name())
                    .put("mediaType", item.mediaType())
                    .put("size", item.size())
                    .put("sha256", item.sha256());
    }

    /**
     * The manifest back from its text.
     *
     * @throws IllegalArgumentException where it is none, or one of a later format
     */
    static VolumeManifest read(byte[] json) {
        try {
            var tree = MAPPER.readTree(json);
            if (!FORMAT.equals(text(tree, "format"))) throw new IllegalArgumentException("format");
            var papers = new ArrayList<Entry>();
            var fields = new ArrayList<List<String>>();
            for (var names : tree.required("fields"))
                fields.add(Arrays.stream(names.asString().split(" "))
                        .filter(name -> !name.isEmpty())
                        .toList());
            for (var node : tree.required("papers")) papers.add(entry(node, fields));
            var cover = tree.required("cover");
            return new VolumeManifest(
                    text(tree, "program"),
                    UUID.fromString(text(tree, "case")),
                    text(tree, "title"),
                    hash(tree, "snapshot"),
                    Volume.valueOf(text(tree, "volume")),
                    tree.required("internal").asBoolean(),
                    new ToldCover(head(cover.required("head"), fields), parts(cover.required("parts"), fields)),
                    hash(tree, "data"),
                    papers);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    private static ToldHead head(JsonNode node, List<List<String>> fields) {
        return new ToldHead(names(node, fields), hash(node, "sha256"));
    }

    private static List<String> names(JsonNode node, List<List<String>> fields) {
        int index = node.required("fields").asInt();
        if (index < 0 || index >= fields.size()) throw new IllegalArgumentException("fields " + index);
        return fields.get(index);
    }

    private static Entry entry(JsonNode node, List<List<String>> fields) {
        var told = new ToldPaper(
                text(node, "type"),
                UUID.fromString(text(node, "part")),
                Optional.ofNullable(node.get("made")).map(made -> UUID.fromString(made.asString())),
                text(node, "title"),
                hash(node, "sha256"),
                Optional.ofNullable(node.get("head")).map(head -> head(head, fields)),
                parts(node.required("parts"), fields),
                items(node.get("files") instanceof ArrayNode files ? files : MAPPER.createArrayNode()));
        return new Entry(
                told,
                node.required("firstPage").asInt(),
                node.required("lastPage").asInt());
    }

    private static List<ToldPart> parts(JsonNode nodes, List<List<String>> fields) {
        var parts = new ArrayList<ToldPart>();
        for (var node : nodes)
            parts.add(new ToldPart(
                    kind(text(node, "kind")),
                    UUID.fromString(text(node, "id")),
                    names(node, fields),
                    hash(node, "sha256")));
        return parts;
    }

    private static PartKind kind(String key) {
        for (var kind : PartKind.values()) if (kind.key().equals(key)) return kind;
        throw new IllegalArgumentException("kind " + key);
    }

    private static List<StoredItem> items(ArrayNode nodes) {
        var items = new ArrayList<StoredItem>();
        for (var node : nodes)
            items.add(new StoredItem(
                    hash(node, "sha256"),
                    text(node, "name"),
                    text(node, "mediaType"),
                    node.required("size").asLong()));
        return items;
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asString();
    }

    private static String hash(JsonNode node, String name) {
        var text = text(node, name);
        if (!HASH.matcher(text).matches()) throw new IllegalArgumentException(name);
        return text;
    }
}
