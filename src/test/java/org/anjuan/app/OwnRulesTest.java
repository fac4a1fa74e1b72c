package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.ClosingGround;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.Problem;
import org.anjuan.persistence.Sample;
import org.anjuan.usecase.CheckRules.Verdict;
import org.anjuan.usecase.ManageRules;
import org.anjuan.usecase.OfficeOutcome;
import org.anjuan.usecase.RulesOutcome;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.OfficeRules;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.RuleText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office adds rules of its own to its case base, and everything is reckoned by them from then on. */
class OwnRulesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-29T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Wiring PROGRAM = new Wiring(CLOCK);
    private static final Actor ADMINISTRATOR = Sample.actor("管理员", Role.ADMINISTRATOR);
    private static final Actor OFFICER = Sample.actor("张三", Role.OFFICER);

    private static final String YEAR = """
        {"year": 2027, "papers": ["https://example.org/2027"], "days": [
          {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
          {"name": "元旦", "date": "2027-01-02", "isOffDay": true},
          {"name": "元旦", "date": "2027-01-03", "isOffDay": true},
          {"name": "元旦", "date": "2027-01-04", "isOffDay": true},
          {"name": "元旦", "date": "2027-01-09", "isOffDay": false}
        ]}
        """;

    @TempDir
    Path folder;

    private OpenBase base;

    @BeforeEach
    void open() {
        base = ((BaseOutcome.Opened) PROGRAM.bases().create(folder.resolve("base"), Optional.empty())).base();
        assertThat(shop().office().keep(ADMINISTRATOR, ADMINISTRATOR.person())).isInstanceOf(OfficeOutcome.Done.class);
        keep(notice());
        keep(closed());
        shop().refreshing().outdated(Progress.IGNORED);
    }

    @AfterEach
    void close() {
        base.close();
    }

    private Workshop shop() {
        return PROGRAM.on(base);
    }

    /** A notice served three days before the end of the year. */
    private static FileOf notice() {
        var build = new FileOf(1);
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", false);
        build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", "2026-12-28");
        return build;
    }

    private static FileOf closed() {
        var build = new FileOf(2);
        build.add(Closing.class, "ground", ClosingGround.PERFORMED, "on", "2026-12-21");
        return build;
    }

    private void keep(FileOf build) {
        var file = build.file();
        var rows = shop().rows().file(file);
        assertThat(base.store().<Object>inTransaction(tx -> tx.cases().add(file, rows)))
                .isNotNull();
    }

    private List<DueRow> due(String limit) {
        var day = LocalDate.of(2026, 12, 29);
        var query = new DueQuery(day.atTime(12, 0), day, "", "", "", Set.of(limit), null, 10, 0);
        return base.store().inTransaction(tx -> tx.rows().due(query));
    }

    private RulesOutcome add(String name, String text) {
        return shop().rules().add(ADMINISTRATOR, name, text.getBytes(StandardCharsets.UTF_8), "试行");
    }

    private static List<String> keys(RulesOutcome outcome) {
        return ((RulesOutcome.Refused) outcome)
                .problems().stream().map(Problem::key).toList();
    }

    @Test
    void aYearThatIsAddedMovesTheDatesOfOpenFilesAndMakesThemCertain() {
        assertThat(due("statement-defence"))
                .extracting(DueRow::due, DueRow::provisional)
                .containsExactly(tuple(LocalDate.of(2027, 1, 5), true));
        assertThat(shop().refreshing().outdated(Progress.IGNORED)).isZero();

        assertThat(add("2027.json", YEAR)).isEqualTo(new RulesOutcome.Kept("2027.json", false, List.of()));
        assertThat(shop().refreshing().outdated(Progress.IGNORED)).isPositive();
        assertThat(due("statement-defence"))
                .extracting(DueRow::due, DueRow::provisional)
                .containsExactly(tuple(LocalDate.of(2027, 1, 6), false));
        assertThat(shop().refreshing().outdated(Progress.IGNORED)).isZero();

        assertThat(shop().rules().withdraw(ADMINISTRATOR, "2027.json", "通知另有安排"))
                .isEqualTo(new RulesOutcome.Withdrawn("2027.json"));
        shop().refreshing().outdated(Progress.IGNORED);
        assertThat(due("statement-defence"))
                .extracting(DueRow::due, DueRow::provisional)
                .containsExactly(tuple(LocalDate.of(2027, 1, 5), true));
    }

    @Test
    void aLimitThatShipsUnusedIsReckonedWithOnceSwitchedOn() {
        assertThat(shop().reference()
                        .law()
                        .limits()
                        .latest("archive-local")
                        .orElseThrow()
                        .used())
                .isFalse();
        add("ours.yaml", RuleTexts.SWITCH);
        assertThat(shop().reference()
                        .law()
                        .limits()
                        .latest("archive-local")
                        .orElseThrow()
                        .used())
                .isTrue();
        var file = closed().file();
        var deadlines = shop().reference().clock().deadlines(file, LocalDate.of(2026, 12, 29));
        assertThat(deadlines).anyMatch(deadline -> deadline.limit().id().equals("archive-local"));
        assertThat(new Wiring(CLOCK)
                        .law()
                        .limits()
                        .latest("archive-local")
                        .orElseThrow()
                        .used())
                .as("other case bases and the program itself")
                .isFalse();
    }

    @Test
    void whatAnOfficeSwitchesOnIsWatchedAsWhatIsDue() {
        add("ours.yaml", RuleTexts.SWITCH);
        var build = new FileOf(3);
        build.add(Closing.class, "ground", ClosingGround.PERFORMED, "on", "2026-12-21");
        keep(build);
        assertThat(due("archive-local"))
                .extracting(DueRow::caseId, DueRow::due)
                .containsExactly(tuple(build.file().id(), LocalDate.of(2027, 1, 20)));
    }

    @Test
    void whatAnOfficeReckonsOtherwiseIsWatchedAsItsOwnRuleSays() {
        var filed = new FileOf(4);
        filed.add(Filing.class, "filed", true, "decidedOn", "2026-12-01");
        keep(filed);
        assertThat(due("case-handling")).extracting(DueRow::due).containsExactly(LocalDate.of(2027, 3, 1));
        add("ours.yaml", """
            format: anjuan.time-limits/1
            limits:
              - id: case-handling
                group: filing
                name: {zh: 作出处理决定, en: Reach the case decision}
                holder: authority
                kind: limit
                valid: {from: 2023-07-01}
                trigger: CASE_FILED
                ends: DECISION_MADE
                counts: after
                length: 60
                unit: natural-day
                citations: [{law: penalty-measures-2023, article: '57'}]
            """);
        shop().refreshing().outdated(Progress.IGNORED);
        assertThat(due("case-handling")).extracting(DueRow::due).containsExactly(LocalDate.of(2027, 1, 30));
    }

    @Test
    void whoIsNoAdministratorChangesNothing() {
        var rules = shop().rules();
        assertThat(keys(rules.add(OFFICER, "ours.yaml", RuleTexts.SWITCH.getBytes(StandardCharsets.UTF_8), "试行")))
                .containsExactly("office.role.missing");
        add("ours.yaml", RuleTexts.SWITCH);
        assertThat(keys(rules.withdraw(OFFICER, "ours.yaml", "不用了"))).containsExactly("office.role.missing");
        assertThat(rules.current()).hasSize(1);
    }

    @Test
    void whatIsAddedReplacedAndWithdrawnStaysOnRecordWithItsHash() {
        add("ours.yaml", RuleTexts.SWITCH);
        assertThat(add("ours.yaml", RuleTexts.SWITCH)).isEqualTo(new RulesOutcome.Unchanged("ours.yaml"));
        var off = RuleTexts.SWITCH.replace("true", "false");
        assertThat(add("ours.yaml", off)).isEqualTo(new RulesOutcome.Kept("ours.yaml", true, List.of()));
        assertThat(shop().rules().current()).singleElement().satisfies(file -> {
            assertThat(file.content()).isEqualTo(new RuleText("ours.yaml", off));
            assertThat(file.format()).isEqualTo("anjuan.time-limits/1");
            assertThat(file.added()).isEqualTo(new OfficeRules.Note(CLOCK.instant(), ADMINISTRATOR.id(), "管理员", "试行"));
        });
        shop().rules().withdraw(ADMINISTRATOR, "ours.yaml", " 不用了 ");
        assertThat(shop().rules().current()).isEmpty();
        var past = shop().rules().past();
        assertThat(past).extracting(file -> file.content().text()).containsExactly(off, RuleTexts.SWITCH);
        assertThat(past.getFirst().ended().orElseThrow().reason()).isEqualTo("不用了");
        var shas = past.stream().map(OfficeRules.RuleFile::sha256).toList();
        var entries = shop().verifying().verify(ADMINISTRATOR, Progress.IGNORED);
        assertThat(entries.isSound()).as(entries.findings().toString()).isTrue();
        assertThat(audited())
                .satisfiesExactly(
                        added -> assertThat(added).contains("rules-added", shas.get(1), "试行"),
                        replaced -> assertThat(replaced).contains("rules-replaced", shas.get(1), shas.get(0)),
                        withdrawn -> assertThat(withdrawn).contains("rules-withdrawn", shas.get(0), "不用了"));
    }

    private List<String> audited() {
        return base
                .store()
                .inTransaction(tx -> tx.audit().about(ManageRules.subject("ours.yaml"), 9))
                .reversed()
                .stream()
                .map(recorded -> recorded.entry().toString())
                .toList();
    }

    @Test
    void aChangeNeedsAReasonAndAFileNeedsAName() {
        var rules = shop().rules();
        var text = RuleTexts.SWITCH.getBytes(StandardCharsets.UTF_8);
        assertThat(keys(rules.add(ADMINISTRATOR, "ours.yaml", text, "  "))).containsExactly("rules.reason.missing");
        assertThat(keys(rules.add(ADMINISTRATOR, "ours.yaml", text, "x".repeat(1001))))
                .containsExactly("rules.reason.long");
        assertThat(keys(rules.add(ADMINISTRATOR, "../ours.yaml", text, "试行"))).containsExactly("rules.name");
        assertThat(keys(rules.add(ADMINISTRATOR, "ours.docx", text, "试行"))).containsExactly("rules.name");
        assertThat(keys(rules.withdraw(ADMINISTRATOR, "none.yaml", "试行"))).containsExactly("rules.unknown");
        assertThat(rules.current()).isEmpty();
    }

    @Test
    void aBrokenFileIsRefusedAndTheOneOfItsNameStays() {
        add("ours.yaml", RuleTexts.SWITCH);
        var outcome = add("ours.yaml", RuleTexts.SWITCH.replace("archive-local", "archive-nowhere"));
        assertThat(((RulesOutcome.Refused) outcome).problems())
                .extracting(Problem::path)
                .containsExactly("ours.yaml:3");
        assertThat(shop().rules().current())
                .extracting(file -> file.content().text())
                .containsExactly(RuleTexts.SWITCH);
        assertThat(shop().rules().past()).isEmpty();
        assertThat(shop().rules().check("other.yaml", RuleTexts.SWITCH.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void aFileThatOthersRestOnIsNotWithdrawn() {
        add("laws.yaml", """
            format: anjuan.laws/1
            laws:
              - {id: ours, name: {zh: 本省规定, en: ours}, short: {zh: 规定, en: ours}, from: 2025-01-01}
            """);
        var amount = """
            format: anjuan.thresholds/1
            thresholds:
              - {id: hearing-amount, name: {zh: 数额, en: amount}, valid: {from: 2025-01-01}, bound: at-least, citizen: 1, organisation: 2, citations: [{law: ours, article: '1'}]}
            """;
        assertThat(add("amounts.yaml", amount)).isInstanceOf(RulesOutcome.Kept.class);
        assertThat(keys(shop().rules().withdraw(ADMINISTRATOR, "laws.yaml", "不用了")))
                .containsExactly("rules.broken.law");
        assertThat(shop().rules().current()).hasSize(2);
    }

    @Test
    void aFileThatNoLongerReadsIsSetAsideAndCanBeWithdrawn() {
        add("ours.yaml", RuleTexts.SWITCH);
        var note = new OfficeRules.Note(CLOCK.instant(), UUID.randomUUID(), "管理员", "旧版本");
        base.store().inTransaction(tx -> {
            tx.rules()
                    .add(new RuleText("old.yaml", "format: anjuan.time-limits/0\n"), "anjuan.time-limits/0", "x", note);
            return true;
        });
        var shop = shop();
        assertThat(shop.setAside()).extracting(Problem::path).containsExactly("old.yaml:1");
        assertThat(shop.reference()
                        .law()
                        .limits()
                        .latest("archive-local")
                        .orElseThrow()
                        .used())
                .isTrue();
        assertThat(shop.rules().withdraw(ADMINISTRATOR, "old.yaml", "无法使用")).isInstanceOf(RulesOutcome.Withdrawn.class);
        assertThat(shop().setAside()).isEmpty();
    }

    @Test
    void ruleFilesAreStillThereWhenTheBaseIsOpenedAgain() {
        add("2027.json", YEAR);
        base.close();
        base = ((BaseOutcome.Opened) PROGRAM.bases().open(folder.resolve("base"), Optional.empty())).base();
        assertThat(shop().reference().law().holidays().knows(2027)).isTrue();
    }
}
