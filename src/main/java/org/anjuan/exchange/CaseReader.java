package org.anjuan.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.FileLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one case file from the bytes of its JSON and reports everything that is wrong with it at once: by the published
 * schema, by what records refuse, and by what a schema cannot say.
 */
public final class CaseReader {

    private static final int LONGEST_TEXT = 4 << 20;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 40;

    /**
     * What came of reading; warnings do not stand in the way.
     *
     * @param other whether it is whole JSON of something else: it names another format, or none and has not the head of a case file
     */
    public record Reading(Optional<CaseFile> file, List<Problem> problems, boolean other) {

        static Reading refused(Problem problem) {
            return new Reading(Optional.empty(), List.of(problem), false);
        }
    }

    private final Limits limits;
    private final JsonMapper mapper;
    private final Schema schema;

    public CaseReader(Limits limits) {
        this.limits = limits;
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxDocumentLength(limits.json())
                .maxStringLength(LONGEST_TEXT)
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NUMBER)
                .build();
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(constraints)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .build();
        this.schema = schema();
    }

    /** Reads the file from the stream, which is read no further than the limit allows. */
    public Reading read(InputStream json) throws IOException {
        return read(bytes(json));
    }

    /** What the stream holds, one byte beyond the limit at most. */
    byte[] bytes(InputStream json) throws IOException {
        return json.readNBytes((int) Math.min(limits.json() + 1, Integer.MAX_VALUE - 8));
    }

    /** The problem of a JSON file beyond the limit. */
    Problem tooLarge(long size) {
        return Problem.error("$", "import.problem.tooLarge", megabytes(size), megabytes(limits.json()));
    }

    private static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }

    Reading read(byte[] bytes) {
        if (bytes.length > limits.json()) return Reading.refused(tooLarge(bytes.length));
        if (bytes.length == 0) return Reading.refused(Problem.error("$", "import.problem.empty"));
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException wrong) {
            return Reading.refused(Problem.error("$", "import.problem.encoding"));
        }
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        try {
            return read(mapper.readTree(text), text.length() > FileLimits.LONGEST);
        } catch (StreamConstraintsException beyond) {
            return Reading.refused(Problem.error("$", "import.problem.beyondLimits", limits.depth()));
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            var key = String.valueOf(broken.getOriginalMessage()).startsWith("Duplicate")
                    ? "import.problem.twiceInObject"
                    : "import.problem.json";
            return Reading.refused(Problem.error("$", key, place.getLineNr(), place.getColumnNr()));
        }
    }

    private Reading read(JsonNode tree, boolean large) {
        var format = tree.path("format").asString("");
        if (!format.equals(CaseTree.FORMAT)) {
            boolean version = format.startsWith("anjuan.case/");
            var key = version ? "import.problem.otherVersion" : "import.problem.notACase";
            var problem = Problem.error("$.format", key, format, CaseTree.FORMAT);
            return new Reading(
                    Optional.empty(), List.of(problem), !version && (!format.isEmpty() || !tree.has("head")));
        }
        var content = new FileContent(tree, large);
        var problems = new ArrayList<>(content.problems());
        var places = problems.stream().map(Problem::path).collect(Collectors.toCollection(HashSet::new));
        for (var error : schema.validate(tree)) {
            var path = path(error);
            if (places.add(path)) problems.add(Problem.error(path, "import.problem.schema", error.getMessage()));
        }
        return new Reading(
                problems.stream().anyMatch(Problem::isError) ? Optional.empty() : content.file(), problems, false);
    }

    private static String path(Error error) {
        var place = error.getInstanceLocation().toString();
        return error.getProperty() == null ? place : place + "." + error.getProperty();
    }

    private static Schema schema() {
        var config = SchemaRegistryConfig.builder().pathType(PathType.JSON_PATH).build();
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        try (var published = CaseReader.class.getResourceAsStream(CaseSchema.RESOURCE)) {
            if (published == null) throw new IllegalStateException(CaseSchema.RESOURCE + " is missing");
            return registry.getSchema(JsonMapper.shared().readTree(published));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
