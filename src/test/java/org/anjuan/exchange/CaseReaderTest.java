package org.anjuan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.text.Problem;
import org.anjuan.reference.ResourceWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseReaderTest {

    private static final String P = "11111111-1111-4111-8111-111111111111";
    private static final String V = "22222222-2222-4222-8222-222222222222";
    private static final String GOOD = """
        {"format": "anjuan.case/1", "id": "00000000-0000-4000-8000-000000000001",
         "head": {"title": "甲公司涉嫌超标排放案", "procedure": "ORDINARY", "origin": "LIVE", "agency": {"name": "某市生态环境局"}},
         "parties": [{"id": "%s", "name": "甲公司", "kind": "COMPANY", "creditCode": "91110000600037341L"}],
         "violations": [{"id": "%s", "description": "超标排放水污染物", "parties": ["%s"], "from": "2026-09-01"}],
         "none": ["hearings"]}\
        """.formatted(P, V, P);

    private final CaseReader reader = new CaseReader(Limits.USUAL);
    private final JsonCaseCodec codec = new JsonCaseCodec();

    private CaseReader.Reading read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private CaseReader.Reading read(byte[] bytes) {
        try {
            return reader.read(new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<String> told(CaseReader.Reading reading) {
        return reading.problems().stream()
                .map(p -> p.path() + " " + p.key().replaceFirst("import\\.(problem|warning)\\.", ""))
                .toList();
    }

    @Test
    void aSoundFileIsReadWithoutProblems() {
        var reading = read(GOOD);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.file().orElseThrow().all(Party.class)).hasSize(1);
    }

    static Stream<CaseFile> files() {
        var files = new ArbitraryFiles(new SplittableRandom(11));
        return Stream.generate(files::next).limit(40);
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsExportedIsAcceptedByTheSchemaAndTheReaderButForReferencesThatLeadNowhere(CaseFile file) {
        var reading = read(codec.pretty(file));
        assertThat(reading.problems().stream().filter(Problem::isError).map(Problem::key))
                .isSubsetOf(
                        "import.problem.danglingRef",
                        "import.problem.danglingRef.any",
                        "import.problem.refToOther",
                        "import.problem.noSuchMeasure");
    }

    @ParameterizedTest
    @MethodSource("files")
    void exportImportExportIsByteIdentical(CaseFile file) {
        var sound = withoutReferences(file);
        var first = codec.pretty(sound);
        var again = read(first).file().orElseThrow();
        assertThat(again).isEqualTo(sound);
        assertThat(codec.pretty(again)).isEqualTo(first);
        assertThat(codec.hash(again)).isEqualTo(codec.hash(sound));
    }

    /** Only the parts that lead nowhere wrong. */
    private CaseFile withoutReferences(CaseFile file) {
        var sound = file;
        for (boolean changed = true; changed; ) {
            changed = false;
            for (var problem : read(codec.pretty(sound)).problems()) {
                if (!problem.isError() || changed) continue;
                var matcher = java.util.regex.Pattern.compile("\\$\\.(\\w+)\\[(\\d+)].*")
                        .matcher(problem.path());
                if (!matcher.matches()) throw new AssertionError(problem);
                var kind = org.anjuan.domain.casefile.PartKind.ofPlural(matcher.group(1))
                        .orElseThrow();
                sound = sound.without(
                        sound.all(kind).get(Integer.parseInt(matcher.group(2))).id());
                changed = true;
            }
        }
        return sound;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "name": "甲公司", |                                     | $.parties[0].name required
        "甲公司", "kind"  | "  ", "kind"                          | $.parties[0].name blank
        "甲公司", "kind"  | null, "kind"                          | $.parties[0].name null
        "甲公司", "kind"  | 7, "kind"                             | $.parties[0].name text
        "COMPANY"        | "FIRM"                               | $.parties[0].kind choice
        "2026-09-01"     | "2026-02-30"                         | $.violations[0].from day
        "2026-09-01"     | "20260-01-01"                        | $.violations[0].from when
        "2026-09-01"     | "1066-10-14"                         | $.violations[0].from day
        "2026-09-01"     | "2026/9/1"                           | $.violations[0].from when
        "2026-09-01"     | 20260901                             | $.violations[0].from text
        "from"           | "form"                               | $.violations[0].form unknownField
        anjuan.case/1    | anjuan.case/2                        | $.format otherVersion
        anjuan.case/1    | invoice                              | $.format notACase
        "hearings"       | "hearing"                            | $.none[0] noSuchKind
        "hearings"       | "parties"                            | $.none[0] noneAndSome
        "hearings"       | "hearings", "hearings"               | $.none noneTwice
        91110000600037341L | 91110000600037342L                 | $.parties[0].creditCode creditCode
        00000000-0000-4000-8000-000000000001 | 7                | $.id id
        "parties": ["    | "parties": ["3                       | $.violations[0].parties[0] id
        """)
    void whatIsWrongIsToldWithItsPath(String good, String bad, String expected) {
        assertThat(GOOD).contains(good);
        assertThat(told(read(GOOD.replace(good, bad == null ? "" : bad)))).containsExactly(expected);
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        var broken = GOOD.replace("\"name\": \"甲公司\", ", "")
                .replace("2026-09-01", "2026-02-30")
                .replace("ORDINARY", "NORMAL")
                .replace("\"hearings\"", "\"x\"");
        assertThat(told(read(broken)))
                .containsExactlyInAnyOrder(
                        "$.parties[0].name required",
                        "$.violations[0].from day",
                        "$.head.procedure choice",
                        "$.none[0] noSuchKind");
    }

    @Test
    void idsThatOccurTwiceAndReferencesThatLeadNowhereAreRefused() {
        assertThat(told(read(GOOD.replace(V, P)))).contains("$.violations[0].id idTwice");
        var elsewhere = GOOD.replace("\"parties\": [\"" + P, "\"parties\": [\"" + P.replace('1', '9'));
        assertThat(told(read(elsewhere))).containsExactly("$.violations[0].parties[0] danglingRef");
        var other = GOOD.replace("\"parties\": [\"" + P, "\"parties\": [\"" + V);
        assertThat(told(read(other))).containsExactly("$.violations[0].parties[0] refToOther");
    }

    @Test
    void aByteOrderMarkIsTolerated() {
        assertThat(read("\uFEFF" + GOOD).problems()).isEmpty();
    }

    @Test
    void anotherEncodingIsNamedAsSuch() {
        assertThat(told(read(GOOD.getBytes(Charset.forName("GBK"))))).containsExactly("$ encoding");
        assertThat(told(read(GOOD.getBytes(StandardCharsets.UTF_16)))).containsExactly("$ encoding");
    }

    @Test
    void whatIsNotJsonIsRefusedWithLineAndColumn() {
        assertThat(told(read("办案笔记"))).containsExactly("$ json");
        assertThat(read(GOOD.substring(0, 150)).problems().getFirst().values().getFirst())
                .isEqualTo(2);
        assertThat(told(read(""))).containsExactly("$ empty");
        assertThat(told(read("[]"))).containsExactly("$.format notACase");
        assertThat(told(read(GOOD + "{}"))).isNotEmpty();
        assertThat(told(read("{\"a\":1,\"a\":2}"))).containsExactly("$ twiceInObject");
        assertThat(told(read("[".repeat(10_000)))).containsExactly("$ beyondLimits");
        assertThat(told(read(GOOD.replace("甲公司涉嫌", "\\ud800")))).containsExactly("$.head.title character");
    }

    @Test
    void twoHundredMegabytesAreRefusedWithoutBeingRead() throws IOException {
        var limits = new Limits(1 << 20, 8 << 20, 1 << 20, 8 << 20, 100, 32);
        var taken = new AtomicLong();
        var endless = new InputStream() {
            @Override
            public int read() {
                return taken.incrementAndGet() > 200L << 20 ? -1 : ' ';
            }
        };
        var reading = new CaseReader(limits).read(endless);
        assertThat(told(reading)).containsExactly("$ tooLarge");
        assertThat(taken.get()).isLessThan(2 << 20);
    }

    @Test
    void everyProblemHasWordsThatNameWhatIsWrong() {
        for (var words : List.of(ResourceWords.CHINESE, ResourceWords.ENGLISH)) {
            var problem =
                    read(GOOD.replace("2026-09-01", "2026-02-30")).problems().getFirst();
            assertThat(words.get(problem.key(), problem.values().toArray())).contains("2026-02-30");
        }
    }

    @Test
    void aHeadThatTheStoreHasNoRoomForIsRefused() {
        var long1 = GOOD.replace("甲公司涉嫌超标排放案", "超".repeat(1_000_001));
        assertThat(told(read(long1))).containsExactly("$.head change.part.tooLong");
    }

    @Test
    void aLongFileIsToldItsWrongNumbersToo() {
        var long1 = GOOD.replace("超标排放水污染物", "超".repeat(1_000_001)).replace("\"甲公司\", \"kind\"", "7.5, \"kind\"");
        assertThat(told(read(long1))).contains("$.parties[0].name text", "$.violations[0] change.part.tooLong");
    }

    @Test
    void aPartThatTheStoreHasNoRoomForIsRefused() {
        var long1 = GOOD.replace("超标排放水污染物", "超".repeat(1_000_001));
        assertThat(told(read(long1))).containsExactly("$.violations[0] change.part.tooLong");
    }
}
