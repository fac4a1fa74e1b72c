package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.cli.Exit;
import org.anjuan.domain.office.Office;
import org.anjuan.usecase.port.BaseOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers set aside for a laptop, taken there and given back, and numbers voided, on the command line. */
class NumbersCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Wiring PROGRAM = new Wiring(CLOCK);

    @TempDir
    Path folder;

    private final TestConsole console = new TestConsole(PROGRAM);

    @BeforeEach
    void makeBases() {
        for (var base : List.of("office", "laptop")) {
            assertThat(at(base, "init", "--plain", "--office", "津河市生态环境局", "--person", "王某"))
                    .isEqualTo(Exit.DONE);
            try (var open =
                    ((BaseOutcome.Opened) PROGRAM.bases().open(folder.resolve(base), Optional.empty())).base()) {
                open.store().inTransaction(tx -> {
                    tx.office().keep(new Office("津河市生态环境局", "津河环", "", "", "", "", ""));
                    return true;
                });
            }
        }
    }

    private int at(String base, String... args) {
        return console.run(List.of("--base", folder.resolve(base).toString()), args);
    }

    private String slip(String name) {
        return folder.resolve(name).toString();
    }

    private String block(String base) {
        at(base, "numbers", "list", "--blocks", "--json");
        return console.json().get(0).get("block").stringValue();
    }

    @Test
    void aBlockGoesToTheLaptopAndComesBackWithWhatBecameOfItsNumbers() {
        assertThat(at("office", "numbers", "void", "津河环罚〔2026〕3号", "--reason", "写错"))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(at(
                        "office",
                        "numbers",
                        "reserve",
                        "PENALTY_DECISION",
                        "5",
                        "--holder",
                        "外勤一组",
                        "--out",
                        slip("a.json")))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("津河环罚〔2026〕4–8");
        assertThat(at("laptop", "numbers", "take", slip("a.json")))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(at("laptop", "numbers", "take", slip("a.json"))).isEqualTo(Exit.REFUSED);
        assertThat(at("office", "numbers", "take", slip("a.json"))).isEqualTo(Exit.REFUSED);
        assertThat(at("laptop", "numbers", "void", "津河环罚字[2026]第04号", "--reason", "打印损坏"))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(at("laptop", "numbers", "void", "津河环罚〔2026〕20号", "--reason", "不在号段内"))
                .isEqualTo(Exit.REFUSED);
        assertThat(at("office", "numbers", "void", "津河环罚〔2026〕5号", "--reason", "已借出"))
                .isEqualTo(Exit.REFUSED);
        assertThat(at("laptop", "numbers", "return", block("laptop"), "--out", slip("b.json")))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(at("office", "numbers", "take", slip("b.json")))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(at("office", "numbers", "take", slip("b.json"))).isEqualTo(Exit.REFUSED);
        at("office", "numbers", "list");
        assertThat(console.said()).contains("津河环罚〔2026〕3号", "津河环罚〔2026〕4号", "打印损坏", "void");
        at("office", "numbers", "list", "--blocks");
        assertThat(console.said()).contains("used to 4");
        assertThat(at("office", "verify")).as(console.complained()).isEqualTo(Exit.DONE);
    }

    @Test
    void aSlipThatWasLostOnTheWayBackIsWrittenAgain() throws IOException {
        at("office", "numbers", "reserve", "PRIOR_NOTICE", "2", "--holder", "外勤", "--out", slip("a.json"));
        at("laptop", "numbers", "take", slip("a.json"));
        at("laptop", "numbers", "return", block("laptop"), "--out", slip("b.json"));
        at("laptop", "numbers", "return", block("laptop"), "--out", slip("c.json"));
        assertThat(folder.resolve("c.json")).hasSameTextualContentAs(folder.resolve("b.json"));
        Files.writeString(
                folder.resolve("c.json"),
                Files.readString(folder.resolve("c.json")).replace("外勤", "内勤"));
        assertThat(at("office", "numbers", "take", slip("c.json"))).isEqualTo(Exit.REFUSED);
        assertThat(console.complained()).contains("changed on its way");
    }

    @Test
    void aSlipThatCouldNotBeWrittenIsWrittenAgainUntilTheBlockIsBack() throws IOException {
        var tooLong = slip("号".repeat(200) + ".json");
        assertThat(at("office", "numbers", "reserve", "PRIOR_NOTICE", "2", "--holder", "外勤", "--out", tooLong))
                .isEqualTo(Exit.REFUSED);
        assertThat(console.complained()).contains("The block is set aside", block("office"));
        at("office", "numbers", "slip", block("office"), "--out", slip("a.json"));
        assertThat(console.said()).contains("津河环罚告〔2026〕1–2");
        assertThat(at("laptop", "numbers", "take", slip("a.json")))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(at("laptop", "numbers", "slip", block("laptop"), "--out", slip("c.json")))
                .isEqualTo(Exit.REFUSED);
        at("laptop", "numbers", "return", block("laptop"), "--out", slip("b.json"));
        at("office", "numbers", "take", slip("b.json"));
        assertThat(at("office", "numbers", "slip", block("office"), "--out", slip("c.json")))
                .isEqualTo(Exit.REFUSED);
        assertThat(console.complained()).contains("has come back already");
        assertThat(folder.resolve("c.json")).doesNotExist();
    }

    @Test
    void whatCannotBeDoneIsSaidInBothLanguages() {
        refused("draws no numbers", "不编文号", "reserve", "SITE_RECORD", "5", "--holder", "外勤", "--out", slip("a.json"));
        refused("1 to", "预留 1 至", "reserve", "PRIOR_NOTICE", "0", "--holder", "外勤", "--out", slip("a.json"));
        refused("belongs to no series", "不属于本单位", "void", "口头", "--reason", "x");
        refused("Say why", "请写明理由", "void", "津河环罚〔2026〕3号", "--reason", " ");
        assertThat(at("office", "numbers")).isEqualTo(Exit.MISUSED);
        console.speak(Locale.SIMPLIFIED_CHINESE);
        assertThat(at("office", "numbers", "list")).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("还没有取用或作废的文号");
        assertThat(Files.exists(folder.resolve("a.json"))).isFalse();
    }

    private void refused(String english, String chinese, String... args) {
        var all = Stream.concat(Stream.of("numbers"), Stream.of(args)).toArray(String[]::new);
        for (var words : Map.of(Locale.ENGLISH, english, Locale.SIMPLIFIED_CHINESE, chinese)
                .entrySet()) {
            console.speak(words.getKey());
            assertThat(at("office", all)).isEqualTo(Exit.REFUSED);
            assertThat(console.complained()).contains(words.getValue());
        }
        console.speak(Locale.ENGLISH);
    }
}
