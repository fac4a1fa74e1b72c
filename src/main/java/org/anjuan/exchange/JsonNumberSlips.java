package org.anjuan.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.anjuan.domain.numbering.NumberBlock;
import org.anjuan.domain.numbering.NumberState;
import org.anjuan.domain.numbering.SeriesKey;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Sha256;
import org.anjuan.usecase.port.NumberRegister.Entry;
import org.anjuan.usecase.port.NumberRegister.KeptBlock;
import org.anjuan.usecase.port.NumberRegister.Note;
import org.anjuan.usecase.port.NumberSlips;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A block of numbers as JSON: {@code anjuan.numbers/1}, with a hash over all that stands in it, so that a slip changed on the way is not taken. */
public final class JsonNumberSlips implements NumberSlips {

    private static final String FORMAT = "anjuan.numbers/1";
    private static final String HASH = "sha256";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public String write(Slip slip) {
        var tree = JsonNodeFactory.instance.objectNode();
        var block = slip.kept().block();
        tree.put("format", FORMAT);
        tree.put("back", slip.back());
        tree.put("block", block.id().toString());
        tree.put("origin", slip.kept().origin().toString());
        tree.put("type", slip.kept().documentType());
        tree.put("organ", block.series().organ());
        tree.put("word", block.series().word());
        tree.put("year", block.series().year());
        tree.put("first", block.first());
        tree.put("last", block.last());
        tree.put("holder", block.holder());
        block.usedTo().ifPresent(used -> tree.put("usedTo", used));
        tree.put("at", slip.kept().note().at().toString());
        tree.put("by", slip.kept().note().by());
        var numbers = tree.putArray("numbers");
        slip.entries().forEach(entry -> write(numbers.addObject(), entry));
        tree.put(HASH, Sha256.of(JsonText.canonical(tree)));
        return JsonText.pretty(tree);
    }

    private static void write(ObjectNode tree, Entry entry) {
        tree.put("serial", entry.serial());
        tree.put("number", entry.number().text());
        tree.put("type", entry.documentType());
        tree.put("state", entry.state().name());
        entry.caseId().ifPresent(id -> tree.put("case", id.toString()));
        entry.paperId().ifPresent(id -> tree.put("paper", id.toString()));
        tree.put("at", entry.note().at().toString());
        tree.put("by", entry.note().by());
        tree.put("reason", entry.note().reason());
    }

    @Override
    public Read read(String text) {
        try {
            return MAPPER.readTree(text) instanceof ObjectNode tree ? read(tree) : broken("numbers.slip.none");
        } catch (JacksonException | IllegalArgumentException | DateTimeException none) {
            return broken("numbers.slip.none");
        }
    }

    private static Read read(ObjectNode tree) {
        if (!text(tree, "format").equals(FORMAT)) return broken("numbers.slip.none");
        var hash = text(tree, HASH);
        tree.remove(HASH);
        if (!hash.equals(Sha256.of(JsonText.canonical(tree)))) return broken("numbers.slip.changed");
        boolean back = tree.path("back").booleanValue();
        var series = new SeriesKey(text(tree, "organ"), text(tree, "word"), number(tree, "year"));
        var block = new NumberBlock(
                UUID.fromString(text(tree, "block")),
                series,
                number(tree, "first"),
                number(tree, "last"),
                text(tree, "holder"),
                !back,
                tree.has("usedTo") ? OptionalInt.of(number(tree, "usedTo")) : OptionalInt.empty());
        var note = new Note(Instant.parse(text(tree, "at")), text(tree, "by"), "");
        var kept = new KeptBlock(block, text(tree, "type"), UUID.fromString(text(tree, "origin")), note);
        return new Read.Sound(new Slip(kept, back, entries(tree.path("numbers"), series)));
    }

    private static List<Entry> entries(JsonNode numbers, SeriesKey series) {
        var entries = new ArrayList<Entry>();
        for (var tree : numbers)
            entries.add(new Entry(
                    series,
                    number(tree, "serial"),
                    new DocumentNumber(text(tree, "number")),
                    text(tree, "type"),
                    NumberState.valueOf(text(tree, "state")),
                    id(tree, "case"),
                    id(tree, "paper"),
                    new Note(Instant.parse(text(tree, "at")), text(tree, "by"), text(tree, "reason"))));
        return entries;
    }

    private static Optional<UUID> id(JsonNode tree, String field) {
        return tree.has(field) ? Optional.of(UUID.fromString(text(tree, field))) : Optional.empty();
    }

    private static String text(JsonNode tree, String field) {
        var node = tree.path(field);
        if (!node.isString()) throw new IllegalArgumentException(field + " is missing");
        return node.stringValue();
    }

    private static int number(JsonNode tree, String field) {
        var node = tree.path(field);
        if (!node.isIntegralNumber() || !node.canConvertToInt())
            throw new IllegalArgumentException(field + " is missing");
        return node.intValue();
    }

    private static Read broken(String key) {
        return new Read.Broken(Problem.error("", key));
    }
}
