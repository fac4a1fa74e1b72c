package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.anjuan.cli.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law says, asked on the command line without any case base. */
class LawCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Wiring PROGRAM = new Wiring(CLOCK);

    private final TestConsole console = new TestConsole(PROGRAM);

    private int run(String... args) {
        return console.run(args);
    }

    @Test
    void theFineOfAnActIsShownWhereOnlyTheSecondLawSetsOne() {
        run("law", "search", "permit", "--domain", "permit");
        assertThat(console.said().lines().filter(line -> line.startsWith("permit-fugitive-or-special-period")))
                .singleElement()
                .asString()
                .contains("50,000", "200,000");
    }

    @Test
    void anActIsFoundByItsInitialsWithWhatHoldsToday() {
        assertThat(run("--lang", "zh", "law", "search", "wpxj"))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(console.said())
                .contains("未批先建", "法典第1095条第1款", "20 万–100 万元")
                .doesNotContain("投资额的 1–5%");
    }

    @Test
    void whatPeopleCallAnActFindsItAndIsTold() {
        run("law", "search", "夜间施工扰民", "--json");
        assertThat(console.json().get(0).get("id").stringValue()).isEqualTo("noise-construction");
        assertThat(console.json().get(0).get("also").toString()).contains("夜间施工扰民", "night work");
        run("--lang", "zh", "law", "search", "夜间施工扰民");
        assertThat(console.said()).contains("俗称: ", "半夜施工").doesNotContain("night work");
        run("law", "search", "night", "work");
        assertThat(console.said()).contains("Also called: night construction").doesNotContain("半夜施工");
        run("--lang", "zh", "law", "search", "偷排");
        assertThat(console.said()).contains("通过暗管、渗井、渗坑");
    }

    @Test
    void anArticleIsFoundHoweverItsNumberIsWritten() {
        run("law", "search", "1103", "--json");
        var bare = console.said();
        assertThat(console.json()).isNotEmpty();
        for (var written : new String[] {"第1103条", "1103条", "art. 1103", "第1103条第1款"}) {
            run("law", "search", written, "--json");
            assertThat(console.said()).as(written).isEqualTo(bare);
        }
    }

    @Test
    void anEnglishWordIsNotFoundInTheMiddleOfAnother() {
        run("law", "search", "dust", "--json");
        assertThat(console.json())
                .isNotEmpty()
                .allSatisfy(each -> assertThat((each.get("id").stringValue() + " "
                                        + each.get("name").get("en").stringValue() + " "
                                        + each.get("also").toString())
                                .toLowerCase(Locale.ROOT))
                        .containsPattern("(?<![a-z])dust"));
        run("law", "search", "ndustri", "--json");
        assertThat(console.json()).as("found inside words, as none begins so").isNotEmpty();
    }

    @Test
    void hitsThatAreOnlyAlikeAndHitsOfOtherDomainsAreToldAsSuch() {
        run("law", "search", "csdl");
        assertThat(console.said()).startsWith("Nothing has “csdl” as typed");
        run("law", "search", "csdl", "--json");
        assertThat(console.json()).isNotEmpty().allMatch(hit -> hit.get("alike").booleanValue());
        run("law", "search", "偷排", "--json");
        assertThat(console.json())
                .isNotEmpty()
                .noneMatch(hit -> hit.get("alike").booleanValue());
        run("law", "search", "偷排", "--domain", "water");
        assertThat(console.said()).contains("Nothing found.", "Other domains have it:", "discharge");
    }

    @Test
    void aShareWithoutLowerEndAndALawWithoutPenaltyReadWell() {
        run("--lang", "zh", "law", "search", "ods-leakage");
        assertThat(console.said()).contains("法典（本身未设罚则）");
        for (var each : PROGRAM.law().offences().all()) {
            run("--lang", "zh", "law", "search", each.id());
            assertThat(console.said()).as(each.id()).doesNotContainPattern("[0-9]以下 ?[倍%]");
        }
        run("--lang", "zh", "law", "search", "1121");
        assertThat(console.said()).contains("货值金额的 3 倍以下");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "permit-none    | 2026-08-15 | 可按日连续处罚（法典 1060；按日计罚办法 5）",
                "permit-none    | 2026-08-14 | 可按日连续处罚（环境保护法 59；按日计罚办法 5）",
                "permit-none    | 2014-12-31 | 仅在地方性法规增列时",
                "sw-dumping     | 2026-08-15 | 可按日连续处罚（法典 1060；按日计罚办法 5）",
                "sw-dumping     | 2026-08-14 | 由人判断（环境保护法 59，条文未核对，至 2026-08-14）",
                "dust-storage   | 2026-08-15 | 仅在地方性法规增列时（法典 1060；按日计罚办法 5）",
                "dust-storage   | 2026-08-14 | 可按日连续处罚（大气污染防治法 123，至 2026-08-14）",
                "eia-unapproved-start | 2026-08-14 | 不适用",
            })
    void whetherADailyFineMayFollowIsToldByTheLawOfTheDay(String offence, String day, String said) {
        run("--lang", "zh", "law", "search", offence, "--on", day);
        assertThat(console.said().lines().filter(line -> line.contains("按日连续处罚: ")))
                .containsExactly("  按日连续处罚: " + said);
    }

    @Test
    void whenThePoliceMayDetainIsToldByTheLawOfTheDay() {
        run("--lang", "zh", "law", "search", "discharge-evasion");
        assertThat(console.said())
                .contains("行政拘留: 法典 1108：五日以上十日以下；情节严重十日以上十五日以下（实施即移送）")
                .doesNotContain("环境保护法 63(三)");
        run("--lang", "zh", "law", "search", "discharge-evasion", "--on", "2026-08-14");
        assertThat(console.said()).contains("行政拘留: 环境保护法 63(三)：").doesNotContain("法典 1108：");
        run("law", "search", "hw-to-unlicensed", "--on", "2026-08-14");
        assertThat(console.said()).contains("Detention: Solid Waste Law 120(三) (article not checked): ");
        run("law", "search", "hw-to-unlicensed", "--on", "2020-08-31");
        assertThat(console.said()).contains("Detention: the data have no rule on detention for 2020-08-31");
        run("law", "search", "permit-over-limits");
        assertThat(console.said()).contains("Detention: none by the laws in the catalogue");
        run("law", "search", "permit-none", "--json");
        var told = console.json().get(0).get("detention");
        assertThat(told).hasSize(1);
        assertThat(told.get(0).get("law").stringValue()).isEqualTo("eco-code-2026");
        assertThat(told.get(0).get("upon").stringValue()).isEqualTo("REFUSAL");
        assertThat(told.get(0).get("verified").stringValue()).isEqualTo("TEXT");
    }

    @Test
    void anEarlierDayShowsTheLawOfThen() {
        assertThat(run("law", "search", "未批先建", "--on", "2026-08-14", "--json")).isEqualTo(Exit.DONE);
        var provisions = console.json().get(0).get("provisions");
        assertThat(provisions.get(0).get("law").stringValue()).isEqualTo("eia-2018");
        assertThat(provisions.get(0).get("fines").get(0).get("base").stringValue())
                .isEqualTo("investment");
        assertThat(run("law", "search", "未批先建", "--on", "1990-01-01")).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("no rule in the data for 1990-01-01");
    }

    @Test
    void aDomainNarrowsByCodeOrName() {
        run("law", "search", "1086", "--domain", "monitoring", "--json");
        int byCode = console.json().size();
        run("law", "search", "1086", "--domain", "监测", "--json");
        assertThat(console.json()).hasSize(byCode).isNotEmpty();
        assertThat(run("law", "search", "1086", "--domain", "nowhere")).isEqualTo(Exit.MISUSED);
        assertThat(console.complained()).contains("nowhere", "monitoring");
    }

    @Test
    void manyAreListedInALineEachAndNothingSaysSo() {
        run("law", "search", "hazardous");
        assertThat(console.said().lines()).hasSizeGreaterThan(6);
        run("law", "search", "qqqqqq");
        assertThat(console.said()).isEqualToIgnoringNewLines("Nothing found.");
        run("law", "search", "qqqqqq", "--json");
        assertThat(console.json()).isEmpty();
    }

    @Test
    void withoutASayOfWhatToLookUpItIsWrongUse() {
        assertThat(run("law")).isEqualTo(Exit.MISUSED);
        assertThat(run("law", "search")).isEqualTo(Exit.MISUSED);
        assertThat(run("law", "search", "x", "--on", "yesterday")).isEqualTo(Exit.MISUSED);
    }
}
