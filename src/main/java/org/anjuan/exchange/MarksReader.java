package org.anjuan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.review.Marks;
import org.anjuan.domain.text.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads marks ({@code anjuan.marks/1}, see docs/marks.md): all of them, or every problem with its JSON path. */
public final class MarksReader {

    private static final String FORMAT = "anjuan.marks/1";
    private static final int MOST_BYTES = 4_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(20).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What came of reading. */
    public sealed interface Reading {
        /** All marks. */
        record Read(Marks marks) implements Reading {}

        /** None of them; every problem with its JSON path. */
        record Refused(List<Problem> problems) implements Reading {}
    }

    private MarksReader() {}

    /** Reads marks; the stream stays open. */
    public static Reading read(InputStream content) throws IOException {
        var bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES)
            return refused(Problem.error("$", "review.marks.tooBig", MOST_BYTES / 1_000_000));
        JsonNode tree;
        try {
            tree = MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            var at = e.getLocation();
            return refused(Problem.error(
                    "$", "review.marks.noJson", at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr()));
        }
        return read(tree);
    }

    private static Reading read(JsonNode tree) {
        if (!tree.isObject() || !tree.path("format").isString())
            return refused(Problem.error("$.format", "review.marks.format", FORMAT, ""));
        var format = tree.path("format").stringValue();
        if (!format.equals(FORMAT)) return refused(Problem.error("$.format", "review.marks.format", FORMAT, format));
        var marks = new MarksTree();
        marks.knowsOnly(
                tree, "$", "format", "case", "standard", "version", "marks", "vetoes", "otherVetoes", "remarks");
        var read = new Marks(
                standard(tree, marks),
                tree.has("case") ? Optional.of(marks.text(tree, "case", "$")) : Optional.empty(),
                marks.items(tree.path("marks"), "$.marks"),
                marks.vetoes(tree.path("vetoes"), "$.vetoes"),
                othersClear(tree, marks),
                marks.remarks(tree.path("remarks"), "$.remarks"));
        return marks.problems().isEmpty() ? new Reading.Read(read) : new Reading.Refused(List.copyOf(marks.problems()));
    }

    private static Optional<Marks.StandardRef> standard(JsonNode tree, MarksTree marks) {
        if (!tree.has("standard") && !tree.has("version")) return Optional.empty();
        return Optional.of(new Marks.StandardRef(marks.text(tree, "standard", "$"), marks.text(tree, "version", "$")));
    }

    private static boolean othersClear(JsonNode tree, MarksTree marks) {
        if (!tree.has("otherVetoes")) return false;
        boolean clear = marks.text(tree, "otherVetoes", "$").equals("clear");
        if (!clear) marks.wrong("$.otherVetoes", "clear");
        return clear;
    }

    private static Reading refused(Problem problem) {
        return new Reading.Refused(List.of(problem));
    }
}
