package org.anjuan.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CollectiveDiscussion;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperField;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.check.Finding.Kind;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;
import org.anjuan.exchange.CaseReader;
import org.anjuan.exchange.Limits;
import org.anjuan.reference.CheckReader;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file in which all agrees, and one mistake put into it at a time. */
class RulesBetweenPapersTest {

    private static final Laws LAWS = LawReference.shipped().read().laws();
    private static final DocumentTypes TYPES = new DocumentReference().types();
    private static final PaperChecks CHECKS = new PaperChecks(new CheckReader(TYPES, LAWS).shipped(), LAWS);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final CaseFile FILE = file("invented-ordinary");
    private static final PenaltyDecision DECISION =
            FILE.first(PenaltyDecision.class).orElseThrow();

    @Test
    void aFileInWhichAllAgreesShowsNothing() {
        assertThat(found(FILE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"津河市澜川印染有限责任公司", "津河市澜州印染有限公司", "津河澜川印染有限公司"})
    void aNameThatIsNearlyThatOfThePartyIsASlip(String slip) {
        var found = found(with(DECISION, "facts", prose("执法人员对" + slip + "进行现场检查。")));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("same-name");
            assertThat(finding.kind()).isEqualTo(Kind.FAULT);
            assertThat(finding.part()).isEqualTo(DECISION.id());
            assertThat(finding.field()).isEqualTo("facts");
            assertThat(finding.args()).containsExactly(slip, "津河市澜川印染有限公司");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"对津河市澜川印染有限公司进行检查。", "津河市恒岳铸造有限公司在其东侧。", "废水由津河市环境科技有限公司检测。", "津河市 澜川印染 有限公司", "该公司生产正常。"})
    void theNameItselfAndTheNamesOfOthersAreLeftAlone(String text) {
        assertThat(found(with(DECISION, "facts", prose(text)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'津河市澜川印染有限公司（统一社会信用代码：91130999MA0K3T6L1G）', same-code",
        "'当事人：津河市澜川印染有限公司，法定代表人：李四，住所：津河市南港工业园区织锦路6号。', same-representative",
        "'当事人：津河市澜川印染有限公司，法定代表人：罗某，地址：津河市南港工业园区织锦路9号。', same-address",
        "'罚款人民币贰拾叁万伍仟元整（￥253000.00）', capitals",
        "'2026年9月31日', dates-in-order",
        "'本机关以津河环罚告〔2026〕75号告知', number-named",
        "'本机关以津河环责改字[2026]第141号责令改正', number-named",
        "'依据《环境行政处罚办法》第三条', in-force"
    })
    void aSlipInATextIsFoundInItsPlace(String text, String rule) {
        var found = found(with(DECISION, "defenceAnswer", prose(text)));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.kind()).isEqualTo(Kind.FAULT);
            assertThat(finding.field()).isEqualTo("defenceAnswer");
            assertThat(finding.hinders()).isEqualTo(!rule.equals("same-address"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统一社会信用代码：91130999MA0K3T6L0G",
                "排污许可证编号91130999MA0K3T6L00001P",
                "当事人：津河市澜川印染有限公司，法定代表人：罗某，住所：河北省津河市南港工业园区织锦路6号。",
                "津河市生态环境局，地址：津河市滨河东路18号",
                "罚款人民币贰拾叁万伍仟元整（￥235000.00）",
                "2024年2月29日",
                "津河环罚告字[2026]第057号",
                "《环境行政处罚办法》（已废止）",
                "原《环境行政处罚办法》",
                "环办〔2010〕174号"
            })
    void whatIsRightInATextIsLeftAlone(String text) {
        assertThat(found(with(DECISION, "defenceAnswer", prose(text)))).isEmpty();
    }

    @Test
    void aDecisionOfAnotherCaseMayBeNamed() {
        var found = found(with(DECISION, "facts", prose("当事人曾被津河环罚〔2026〕3号处罚。")));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.GAP);
            assertThat(finding.hinders()).isFalse();
        });
    }

    @Test
    void whatTheFormOfAPaperAddsIsReadToo() {
        var draft = OfficePaper.draft(new UUID(5, 5), "PENALTY_DECISION", Fact.known(new Ref<>(DECISION.id())));
        var paper = Shape.of(OfficePaper.class)
                .with(draft, "fields", List.of(new PaperField("hearing", new Prose("壹万元（￥1000）"))));
        assertThat(found(FILE.with(paper))).singleElement().satisfies(finding -> {
            assertThat(finding.part()).isEqualTo(new UUID(5, 5));
            assertThat(finding.field()).isEqualTo("fields.hearing");
        });
    }

    @Test
    void moreThanWasToldIsAFaultAndLessWithoutADefenceAGap() {
        var more = found(with(DECISION, "lines", lines(290_000)));
        assertThat(more).extracting(Finding::key).containsExactly("check.amount.aboveNotice", "check.amount.discussed");
        var silent = FILE;
        for (var part : FILE.all(org.anjuan.domain.casefile.Defence.class)) silent = silent.without(part.id());
        assertThat(found(silent))
                .extracting(Finding::key, Finding::kind)
                .contains(org.assertj.core.groups.Tuple.tuple("check.amount.belowNotice", Kind.GAP));
    }

    @Test
    void whatWasDiscussedIsWhatIsDecided() {
        var discussion = FILE.first(CollectiveDiscussion.class).orElseThrow();
        var wrong = with(discussion, "conclusion", prose("一致同意罚款人民币贰拾伍万叁仟元整。"));
        assertThat(found(wrong)).singleElement().satisfies(finding -> {
            assertThat(finding.documentType()).isEqualTo("PENALTY_DECISION");
            assertThat(finding.part()).isEqualTo(discussion.id());
            assertThat(finding.args()).containsExactly("235000.00", "253000.00");
        });
        assertThat(found(with(discussion, "conclusion", prose("一致同意审查意见。")))).isEmpty();
    }

    @Test
    void aDailyFineIsItsDaysTimesTheAmountOfEach() {
        var file = file("invented-daily-fine");
        var fine = file.first(DailyFine.class).orElseThrow();
        var wrong = file.with(Shape.of(DailyFine.class).with(fine, "days", Fact.known(8)));
        assertThat(found(wrong)).extracting(Finding::key).containsExactly("check.amount.daily", "check.amount.daily");
    }

    @Test
    void anActIsJudgedByTheLawOfItsTime() {
        var old = cite("water-2017");
        var act = FILE.first(Violation.class).orElseThrow();
        var citing = with(DECISION, "breached", List.of(old));
        assertThat(found(citing)).singleElement().satisfies(finding -> {
            assertThat(finding.key()).isEqualTo("check.law.noLonger");
            assertThat(finding.field()).isEqualTo("breached[0]");
            assertThat(finding.kind()).isEqualTo(Kind.FAULT);
        });
        var before = Fact.known(When.of("2026-08-01"));
        var then = Shape.of(Violation.class)
                .make(Map.of("id", act.id(), "description", "超标", "from", before, "until", before));
        assertThat(found(citing.with(then))).isEmpty();
        var undated = Shape.of(Violation.class).make(Map.of("id", act.id(), "description", "超标"));
        assertThat(found(citing.with(undated))).extracting(Finding::kind).containsExactly(Kind.GAP);
    }

    @Test
    void aLawIsNotCitedBeforeItHolds() {
        var order = FILE.first(CorrectionOrder.class).orElseThrow();
        var early = Shape.of(CorrectionOrder.class).with(order, "issuedOn", Fact.known(When.of("2026-08-14")));
        var plain = Shape.of(CorrectionOrder.class)
                .with(
                        Shape.of(CorrectionOrder.class).with(early, "approvals", List.of()),
                        "measures",
                        order.measures());
        assertThat(found(FILE.with(plain)))
                .extracting(Finding::key, Finding::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("check.law.notYet", "breached[0]"),
                        org.assertj.core.groups.Tuple.tuple("check.law.notYet", "basis[1]"));
    }

    @Test
    void theDaysOfAPaperFollowEachOther() {
        var notice = FILE.first(PriorNotice.class).orElseThrow();
        var found = found(with(notice, "issuedOn", Fact.known(When.of("2026-09-26"))));
        assertThat(found).extracting(Finding::rule).containsOnly("dates-in-order");
        assertThat(found.getFirst().args()).contains("2026-09-26", "2026-09-28");
        var inspection = FILE.first(Inspection.class).orElseThrow();
        var minute = Fact.known(When.of("2026-08-19T00:10"));
        assertThat(found(with(inspection, "endedAt", minute))).singleElement().satisfies(finding -> {
            assertThat(finding.documentType()).isEqualTo("SITE_RECORD");
            assertThat(finding.field()).isEqualTo("endedAt");
        });
    }

    @Test
    void noNumberIsBorneTwice() {
        var filing = FILE.first(Filing.class).orElseThrow();
        var twice = with(filing, "number", Fact.known(new DocumentNumber("津河环罚告字〔2026〕第057号")));
        assertThat(found(twice))
                .extracting(Finding::key, Finding::documentType)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("check.number.twice", "FILING_APPROVAL"),
                        org.assertj.core.groups.Tuple.tuple("check.number.twice", "PRIOR_NOTICE"));
    }

    @Test
    void whoWasThereAsLegalRepresentativeIsTheOneOfTheParty() {
        var inspection = FILE.first(Inspection.class).orElseThrow();
        var there = with(inspection, "presentPost", Fact.known("法定代表人"));
        var named = Shape.of(Inspection.class)
                .with((Inspection) there.find(inspection.id()).orElseThrow(), "presentName", Fact.known("罗某某"));
        assertThat(found(there.with(named))).isEmpty();
        var other = Shape.of(Inspection.class).with(named, "presentName", Fact.known("王五"));
        assertThat(found(there.with(other))).extracting(Finding::rule).containsExactly("same-representative");
        var wife = Shape.of(Inspection.class).with(other, "presentPost", Fact.known("法定代表人的妻子"));
        assertThat(found(there.with(wife))).isEmpty();
    }

    @Test
    void aCodeWithAWrongCheckDigitIsFoundWhereThePartyIsNamed() {
        var party = FILE.first(Party.class).orElseThrow();
        var found = found(with(party, "creditCode", Fact.known("91130999MA0K3T6L1G")));
        assertThat(found).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.key()).isEqualTo("check.code.wrong");
            assertThat(finding.part()).isEqualTo(party.id());
        });
        assertThat(found).extracting(Finding::documentType).contains("PENALTY_DECISION", "PRIOR_NOTICE");
        assertThat(found(with(party, "creditCode", Fact.known("9113****MA0K3T6L0G"))))
                .isEmpty();
    }

    private static List<Finding> found(CaseFile file) {
        var found = new ArrayList<Finding>();
        for (var paper : PapersOnFile.of(file, TYPES).all()) found.addAll(CHECKS.of(file, paper, DAY));
        return found.stream()
                .filter(finding ->
                        !finding.key().equals("check.gap") && !finding.key().equals("check.leftOut"))
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static CaseFile with(Part part, String field, Object value) {
        return FILE.with((Part) ((Shape) Shape.of(part.getClass())).with(part, field, value));
    }

    private static Fact<Prose> prose(String text) {
        return Fact.known(new Prose(text));
    }

    private static LawCite cite(String id) {
        return new LawCite("中华人民共和国水污染防治法", Fact.known("第十条"), Fact.known(id));
    }

    private static List<PenaltyLine> lines(long yuan) {
        return List.of(
                Shape.of(PenaltyLine.class).with(DECISION.lines().getFirst(), "amount", Fact.known(Money.yuan(yuan))));
    }

    private static CaseFile file(String name) {
        try (var json = Files.newInputStream(Path.of("resources", "sample", name + ".json"))) {
            return new CaseReader(Limits.USUAL).read(json).file().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
