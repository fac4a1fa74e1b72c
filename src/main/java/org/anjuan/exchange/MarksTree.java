package org.anjuan.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.anjuan.domain.review.Deduction;
import org.anjuan.domain.review.ItemMark;
import org.anjuan.domain.review.Place;
import org.anjuan.domain.review.Remark;
import org.anjuan.domain.review.VetoMark;
import org.anjuan.domain.text.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Marks, vetoes and remarks as JSON. Reading collects every problem with its JSON path. */
final class MarksTree {

    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_TIMES = 999;
    private static final int LAST_PAGE = 99_999;

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return problems;
    }

    // ---- writing

    static void write(
            ObjectNode tree, Map<String, ItemMark> items, Map<String, VetoMark> vetoes, Map<String, Remark> remarks) {
        var marks = tree.putObject("marks");
        new TreeMap<>(items).forEach((id, mark) -> write(marks, id, mark));
        var checked = tree.putObject("vetoes");
        new TreeMap<>(vetoes).forEach((id, mark) -> write(checked, id, mark));
        var said = tree.putObject("remarks");
        new TreeMap<>(remarks).forEach((id, remark) -> said.set(id, reasoned("text", remark.text(), remark.place())));
    }

    private static void write(ObjectNode marks, String id, ItemMark mark) {
        switch (mark) {
            case ItemMark.Open _ -> {}
            case ItemMark.Scored(var deductions) when deductions.isEmpty() -> marks.put(id, "full");
            case ItemMark.Scored(var deductions) -> {
                var list = marks.putObject(id).putArray("deductions");
                for (var made : deductions) {
                    var one = reasoned("reason", made.reason(), made.place());
                    one.put("rule", made.rule());
                    one.put("count", made.count());
                    list.add(one);
                }
            }
            case ItemMark.Zero(var reason, var place) ->
                marks.putObject(id).set("zero", reasoned("reason", reason, place));
            case ItemMark.NotApplicable(var reason) -> marks.putObject(id).put("notApplicable", reason);
        }
    }

    private static void write(ObjectNode marks, String id, VetoMark mark) {
        switch (mark) {
            case VetoMark.Open _ -> {}
            case VetoMark.Clear _ -> marks.put(id, "clear");
            case VetoMark.Confirmed(var reason, var place) -> marks.set(id, reasoned("reason", reason, place));
            case VetoMark.NotApplicable(var reason) -> marks.putObject(id).put("notApplicable", reason);
        }
    }

    private static ObjectNode reasoned(String name, String text, Place place) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put(name, text);
        place.document().ifPresent(document -> tree.put("document", document));
        place.page().ifPresent(page -> tree.put("page", page));
        return tree;
    }

    // ---- reading

    Map<String, ItemMark> items(JsonNode tree, String path) {
        var all = new LinkedHashMap<String, ItemMark>();
        for (var entry : object(tree, path).properties())
            item(entry.getValue(), path + "." + entry.getKey()).ifPresent(mark -> all.put(entry.getKey(), mark));
        return all;
    }

    Map<String, VetoMark> vetoes(JsonNode tree, String path) {
        var all = new LinkedHashMap<String, VetoMark>();
        for (var entry : object(tree, path).properties())
            veto(entry.getValue(), path + "." + entry.getKey()).ifPresent(mark -> all.put(entry.getKey(), mark));
        return all;
    }

    Map<String, Remark> remarks(JsonNode tree, String path) {
        var all = new LinkedHashMap<String, Remark>();
        for (var entry : object(tree, path).properties()) {
            var at = path + "." + entry.getKey();
            var remark = object(entry.getValue(), at);
            knowsOnly(remark, at, "text", "document", "page");
            all.put(entry.getKey(), new Remark(text(remark, "text", at), place(remark, at)));
        }
        return all;
    }

    private Optional<ItemMark> item(JsonNode node, String path) {
        if (node.isString()) {
            if (node.stringValue().equals("full")) return Optional.of(ItemMark.full());
            wrong(path, "full");
            return Optional.empty();
        }
        var mark = object(node, path);
        if (mark.size() != 1) {
            wrong(path, "oneOf", "deductions, zero, notApplicable");
            return Optional.empty();
        }
        knowsOnly(mark, path, "deductions", "zero", "notApplicable");
        if (mark.has("notApplicable"))
            return Optional.of(new ItemMark.NotApplicable(text(mark, "notApplicable", path)));
        if (mark.has("zero")) {
            var zero = object(mark.path("zero"), path + ".zero");
            knowsOnly(zero, path + ".zero", "reason", "document", "page");
            return Optional.of(new ItemMark.Zero(text(zero, "reason", path + ".zero"), place(zero, path + ".zero")));
        }
        return mark.has("deductions")
                ? Optional.of(new ItemMark.Scored(deductions(mark.path("deductions"), path + ".deductions")))
                : Optional.empty();
    }

    private List<Deduction> deductions(JsonNode list, String path) {
        if (!list.isArray()) wrong(path, "list");
        var all = new ArrayList<Deduction>();
        for (int i = 0; i < list.size(); i++) {
            var at = path + "[" + i + "]";
            var made = object(list.get(i), at);
            knowsOnly(made, at, "rule", "count", "reason", "document", "page");
            int rule = number(made, "rule", at, 0, 9);
            int count = made.has("count") ? number(made, "count", at, 1, MOST_TIMES) : 1;
            all.add(new Deduction(rule, count, text(made, "reason", at), place(made, at)));
        }
        return all;
    }

    private Optional<VetoMark> veto(JsonNode node, String path) {
        if (node.isString()) {
            if (node.stringValue().equals("clear")) return Optional.of(new VetoMark.Clear());
            wrong(path, "clear");
            return Optional.empty();
        }
        var mark = object(node, path);
        knowsOnly(mark, path, "reason", "document", "page", "notApplicable");
        if (mark.has("notApplicable"))
            return Optional.of(new VetoMark.NotApplicable(text(mark, "notApplicable", path)));
        return Optional.of(new VetoMark.Confirmed(text(mark, "reason", path), place(mark, path)));
    }

    private Place place(JsonNode node, String path) {
        var document = node.has("document") ? Optional.of(text(node, "document", path)) : Optional.<String>empty();
        var page = node.has("page") ? Optional.of(number(node, "page", path, 1, LAST_PAGE)) : Optional.<Integer>empty();
        return new Place(document, page);
    }

    JsonNode object(JsonNode node, String path) {
        if (node.isObject()) return node;
        if (!node.isMissingNode()) wrong(path, "object");
        return JsonNodeFactory.instance.objectNode();
    }

    String text(JsonNode node, String field, String path) {
        var value = node.path(field);
        if (!value.isString()) {
            wrong(path + "." + field, "text");
            return "";
        }
        if (value.stringValue().length() > LONGEST_TEXT) wrong(path + "." + field, "long", LONGEST_TEXT);
        return value.stringValue();
    }

    private int number(JsonNode node, String field, String path, int least, int most) {
        var value = node.path(field);
        boolean sound = value.isIntegralNumber()
                && value.canConvertToInt()
                && value.intValue() >= least
                && value.intValue() <= most;
        if (!sound) wrong(path + "." + field, "number", least, most);
        return sound ? value.intValue() : Math.max(least, 1);
    }

    void knowsOnly(JsonNode node, String path, String... names) {
        var known = Set.of(names);
        for (var entry : node.properties())
            if (!known.contains(entry.getKey())) wrong(path + "." + entry.getKey(), "unknownField", entry.getKey());
    }

    void wrong(String path, String key, Object... values) {
        problems.add(Problem.error(path, "review.marks." + key, values));
    }
}
