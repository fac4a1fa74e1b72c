package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.cli.Exit;
import org.anjuan.document.TestPress;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.persistence.Sample;
import org.anjuan.usecase.port.BaseOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A paper on the command line, from its draft to its pages. */
class PaperCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Wiring PROGRAM = new Wiring(CLOCK);

    @TempDir
    Path folder;

    private final TestConsole console = new TestConsole(PROGRAM);
    private String file = "";

    @BeforeEach
    void makeBase() {
        assertThat(at("init", "--plain", "--office", "津河市生态环境局", "--person", "王某"))
                .isEqualTo(Exit.DONE);
        try (var open = ((BaseOutcome.Opened) PROGRAM.bases().open(folder.resolve("base"), Optional.empty())).base()) {
            var made = made();
            file = made.id().toString();
            open.store().inTransaction(tx -> {
                tx.office().keep(new Office("津河市生态环境局", "津河环", "", "", "", "", ""));
                var person = tx.office().people().getFirst();
                var roles = List.of(
                        new DatedRole(Role.UNIT_HEAD, LocalDate.of(2020, 1, 1), Optional.empty()),
                        new DatedRole(Role.ADMINISTRATOR, LocalDate.of(2020, 1, 1), Optional.empty()));
                tx.office().keep(new Person(person.id(), person.name(), person.unit(), roles, List.of()));
                return tx.cases()
                        .add(
                                made,
                                new Workshop(
                                                open,
                                                Reference.shipped(),
                                                new Printing(CLOCK, TestPress.PROOF),
                                                new org.anjuan.exchange.JsonCaseCodec(),
                                                CLOCK,
                                                java.util.UUID::randomUUID,
                                                _ -> null)
                                        .rows()
                                        .file(made));
            });
        }
    }

    private static CaseFile made() {
        var agency = Shape.of(Agency.class)
                .make(java.util.Map.of(
                        "name", "津河市生态环境局",
                        "address", Fact.known("某路1号"),
                        "contact", Fact.known("王五"),
                        "phone", Fact.known("022-1")));
        var head = Shape.of(Head.class).with(Sample.head("甲公司案", "", "一大队", "张三", Sample.TODAY), "agency", agency);
        return Sample.file(head, Sample.party("甲公司", "91120116MA05ABCD1X", "南港路"));
    }

    private int at(String... args) {
        return console.run(List.of("--base", folder.resolve("base").toString()), args);
    }

    @Test
    void aSummonsIsDraftedWrittenCheckedPrintedAndDiscarded() throws Exception {
        assertThat(at("paper", "draft", file, "INQUIRY_SUMMONS")).isEqualTo(Exit.DONE);
        assertThat(at("paper", "check", file, "INQUIRY_SUMMONS")).isEqualTo(Exit.REFUSED);
        assertThat(at("paper", "issue", file, "INQUIRY_SUMMONS")).isEqualTo(Exit.REFUSED);
        assertThat(at("paper", "show", file, "INQUIRY_SUMMONS", "--json")).isEqualTo(Exit.DONE);
        assertThat(console.json().get("standing").stringValue()).isEqualTo("DRAFT");
        assertThat(console.json().get("findings")).isNotEmpty();
        assertThat(at(
                        "paper",
                        "write",
                        file,
                        "INQUIRY_SUMMONS",
                        "--set",
                        "cause=涉嫌超标排放",
                        "--set",
                        "appearAt=2026-11-23T09:30",
                        "--set",
                        "appearPlace=二楼",
                        "--set",
                        "papersToBring=营业执照",
                        "--addressee",
                        "甲公司",
                        "--basis",
                        "《中华人民共和国行政处罚法》第五十五条"))
                .isEqualTo(Exit.DONE);
        assertThat(at("paper", "check", file, "INQUIRY_SUMMONS"))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(at("paper", "show", file, "1")).isEqualTo(Exit.DONE);
        assertThat(at("paper", "void", file, "INQUIRY_SUMMONS", "--reason", "错"))
                .isEqualTo(Exit.REFUSED);
        var pdf = folder.resolve("draft.pdf");
        assertThat(at("paper", "print", file, "INQUIRY_SUMMONS", "--out", pdf.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(at("paper", "discard", file, "INQUIRY_SUMMONS")).isEqualTo(Exit.DONE);
        assertThat(at("paper", "show", file, "INQUIRY_SUMMONS")).isEqualTo(Exit.REFUSED);
        assertThat(at("paper", "list", file, "--json")).isEqualTo(Exit.DONE);
        assertThat(at("paper")).isEqualTo(Exit.MISUSED);
    }

    /** What is typed as a value, and what the refusal of it says in Chinese and in English. */
    static Stream<Arguments> unread() {
        var number = "x".repeat(81);
        return Stream.of(
                arguments(List.of("paper", "write", "1", "--basis", "第五十五条"), "法律名称", "name of the law"),
                arguments(List.of("paper", "write", "1", "--basis", ""), "法律名称", "name of the law"),
                arguments(List.of("paper", "record", "1", "--number", ""), "不是文号", "is no number of a paper"),
                arguments(List.of("paper", "record", "1", "--number", number), "不是文号", "is no number of a paper"),
                arguments(List.of("archive", "--note", ""), "--note 不能为空", "--note cannot be empty"),
                arguments(List.of("archive", "--number", " "), "--number 不能为空", "--number cannot be empty"));
    }

    @ParameterizedTest
    @MethodSource("unread")
    void aValueThatCannotBeReadIsRefusedInTheReadersLanguage(List<String> typed, String chinese, String english) {
        at("paper", "draft", file, "INQUIRY_SUMMONS");
        var line = new ArrayList<>(typed);
        line.add(typed.getFirst().equals("archive") ? 1 : 2, file);
        for (var language : List.of("zh", "en")) {
            var args = new ArrayList<>(List.of("--lang", language));
            args.addAll(line);
            assertThat(at(args.toArray(String[]::new))).as(console.complained()).isEqualTo(Exit.REFUSED);
            assertThat(console.complained()).contains(language.equals("zh") ? chinese : english);
        }
    }

    @Test
    void anAddresseeThatIsTakenBackIsUnknownAgain() {
        at("paper", "draft", file, "INQUIRY_SUMMONS");
        assertThat(at("paper", "write", file, "1", "--addressee", "甲公司")).isEqualTo(Exit.DONE);
        assertThat(addressee()).isEqualTo(Fact.known("甲公司"));
        assertThat(at("paper", "write", file, "1", "--addressee", "")).isEqualTo(Exit.DONE);
        assertThat(addressee()).isEqualTo(Fact.unknown());
    }

    private Fact<String> addressee() {
        try (var open = ((BaseOutcome.Opened) PROGRAM.bases().open(folder.resolve("base"), Optional.empty())).base()) {
            return open.store()
                    .inTransaction(tx -> tx.cases().find(UUID.fromString(file)))
                    .orElseThrow()
                    .file()
                    .first(OfficePaper.class)
                    .orElseThrow()
                    .addressee();
        }
    }

    @Test
    void aSummonsIsIssuedCorrectedAndVoided() {
        var decisions = folder.resolve("decided.pdf");
        at("paper", "draft", file, "INQUIRY_SUMMONS");
        assertThat(at(
                        "paper",
                        "write",
                        file,
                        "INQUIRY_SUMMONS",
                        "--set",
                        "cause=涉嫌超标排放",
                        "--set",
                        "appearAt=2026-11-23T09:30",
                        "--set",
                        "appearPlace=二楼",
                        "--set",
                        "papersToBring=营业执照",
                        "--addressee",
                        "甲公司",
                        "--basis",
                        "《中华人民共和国行政处罚法》第五十五条"))
                .isEqualTo(Exit.DONE);
        assertThat(at("paper", "check", file, "INQUIRY_SUMMONS")).isEqualTo(Exit.DONE);
        assertThat(at("paper", "issue", file, "INQUIRY_SUMMONS")).isEqualTo(Exit.DONE);
        assertThat(at("paper", "print", file, "INQUIRY_SUMMONS", "--out", decisions.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(at("paper", "show", file, "津河环调询通〔2026〕1号", "--json")).isEqualTo(Exit.DONE);
        assertThat(console.json().get("standing").stringValue()).isEqualTo("ISSUED");
        assertThat(console.json().get("pages").stringValue()).isEqualTo("FROZEN");
        assertThat(at("archive", file)).isEqualTo(Exit.REFUSED);
        assertThat(at("paper", "correct", file, "INQUIRY_SUMMONS", "--reason", "地点写错"))
                .isEqualTo(Exit.DONE);
        assertThat(at("paper", "show", file, "INQUIRY_SUMMONS")).isEqualTo(Exit.REFUSED);
        assertThat(at("paper", "discard", file, "2", "--reason", "不必更正")).isEqualTo(Exit.DONE);
        assertThat(at("paper", "void", file, "INQUIRY_SUMMONS", "--reason", "当事人写错"))
                .isEqualTo(Exit.DONE);
        assertThat(at("numbers", "list", "--json")).isEqualTo(Exit.DONE);
        assertThat(console.json().get(0).get("state").stringValue()).isEqualTo("VOID");
    }
}
