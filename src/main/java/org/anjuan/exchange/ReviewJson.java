package org.anjuan.exchange;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anjuan.domain.review.Judgement;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.Reviewer;
import org.anjuan.domain.review.Truth;
import org.anjuan.usecase.port.ReviewCodec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A review as JSON: who, when, on which snapshot, by which standard, and the marks of {@code anjuan.marks/1}. */
public final class ReviewJson implements ReviewCodec {

    private static final String FORMAT = "anjuan.review/1";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public String write(Review review) {
        return JsonText.canonical(tree(review));
    }

    private static ObjectNode tree(Review review) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", FORMAT);
        tree.put("id", review.id().toString());
        tree.put("case", review.caseId().toString());
        tree.put("snapshot", review.snapshot());
        tree.put("standard", review.standardId());
        tree.put("version", review.standardVersion());
        var reviewer = tree.putObject("reviewer");
        reviewer.put("id", review.reviewer().person().toString());
        reviewer.put("name", review.reviewer().name());
        reviewer.put("unit", review.reviewer().unit());
        tree.put("started", review.startedAt().toString());
        review.finishedAt().ifPresent(at -> tree.put("finished", at.toString()));
        tree.set("applies", truths(review.judgement().applies()));
        tree.set("zero", truths(review.judgement().zero()));
        MarksTree.write(tree, review.marks(), review.vetoes(), review.remarks());
        return tree;
    }

    private static ObjectNode truths(Map<String, Truth> truths) {
        var tree = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(truths).forEach((id, truth) -> {
            if (truth == Truth.UNKNOWN) tree.putNull(id);
            else tree.put(id, truth.isTrue());
        });
        return tree;
    }

    @Override
    public Review read(String json) {
        try {
            return review(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no review: " + e.getMessage(), e);
        }
    }

    private static Review review(JsonNode tree) {
        if (!text(tree, "format").equals(FORMAT)) throw new IllegalArgumentException("not " + FORMAT);
        var marks = new MarksTree();
        var items = marks.items(tree.path("marks"), "$.marks");
        var vetoes = marks.vetoes(tree.path("vetoes"), "$.vetoes");
        var remarks = marks.remarks(tree.path("remarks"), "$.remarks");
        if (!marks.problems().isEmpty()) throw new IllegalArgumentException("no review: " + marks.problems());
        var reviewer = tree.path("reviewer");
        return new Review(
                UUID.fromString(text(tree, "id")),
                UUID.fromString(text(tree, "case")),
                text(tree, "snapshot"),
                text(tree, "standard"),
                text(tree, "version"),
                new Reviewer(UUID.fromString(text(reviewer, "id")), text(reviewer, "name"), text(reviewer, "unit")),
                Instant.parse(text(tree, "started")),
                Optional.ofNullable(tree.get("finished"))
                        .map(JsonNode::stringValue)
                        .map(Instant::parse),
                new Judgement(truths(tree.path("applies")), truths(tree.path("zero"))),
                items,
                vetoes,
                remarks);
    }

    private static Map<String, Truth> truths(JsonNode tree) {
        var truths = new LinkedHashMap<String, Truth>();
        for (var entry : tree.properties())
            truths.put(
                    entry.getKey(),
                    entry.getValue().isNull()
                            ? Truth.UNKNOWN
                            : Truth.of(entry.getValue().booleanValue()));
        return truths;
    }

    private static String text(JsonNode tree, String field) {
        var node = tree.path(field);
        if (!node.isString()) throw new IllegalArgumentException("no review: " + field + " is missing");
        return node.stringValue();
    }
}
