package org.anjuan.document.fill;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.anjuan.domain.casefile.MadeParts.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.ResourceWords;
import org.junit.jupiter.api.Test;

/** What papers must never say: another's name, another's signature, and that there is nothing where nobody knows. */
class PaperContentTest {

    private final MadeParts maker = new MadeParts();

    private static final Office OFFICE = new Office("津南区生态环境局", "", "", "", "", "津南区人民政府", "津南区人民法院");
    private static final PaperWriter WRITER = new PaperWriter(
            ENGINE.faces(),
            ResourceWords.CHINESE,
            new DocumentReference().types().forms(),
            () -> Optional.of(OFFICE));
    private static final DocumentReference REFERENCE = new DocumentReference();

    private final Party first = party("甲公司");
    private final Party second = party("乙公司");

    @Test
    void theRevocationOfAFilingIsSignedByThoseWhoRevokedIt() {
        var filing = part(
                Filing.class,
                "revokedOn",
                known(When.of("2026-10-01")),
                "approvals",
                List.of(approval("立案人")),
                "revocationApprovals",
                List.of(approval("撤案人")));
        assertThat(text("FILING_REVOCATION", filing)).contains("签名：撤案人").doesNotContain("签名：立案人");
        assertThat(text("FILING_APPROVAL", filing)).contains("签名：立案人").doesNotContain("签名：撤案人");
    }

    @Test
    void theResumptionIsSignedByThoseWhoEndedTheSuspension() {
        var period = part(
                ExcludedPeriod.class,
                "kind",
                ExclusionKind.SUSPENSION,
                "until",
                known(When.of("2026-10-01")),
                "approvals",
                List.of(approval("中止人")),
                "endApprovals",
                List.of(approval("恢复人")));
        assertThat(text("RESUMPTION_APPROVAL", period)).contains("签名：恢复人").doesNotContain("签名：中止人");
        assertThat(text("SUSPENSION_APPROVAL", period)).contains("签名：中止人").doesNotContain("签名：恢复人");
    }

    @Test
    void aSummaryDecisionCanBeDemandedToo() {
        var decision = part(SummaryDecision.class, "number", known(new DocumentNumber("津环当罚〔2026〕1号")));
        var demand = part(Demand.class, "decision", known(new Ref<FineDecision>(decision.id())));
        assertThat(text("PERFORMANCE_DEMAND", demand, decision)).contains("津环当罚〔2026〕1号", "缴款账户：【未知】");
    }

    @Test
    void whatTheLawMakesAPaperSayIsThatOfItsDay() {
        assertThat(hearingOffer("2021-07-14")).contains("三日内向我局提出").doesNotContain("五个工作日内向我局提出");
        assertThat(hearingOffer("2021-07-15")).contains("五个工作日内向我局提出").doesNotContain("三日内向我局提出");
        assertThat(onSpot("2023-12-31T10:00")).contains("也可以在收到本决定书之日起六个月内").doesNotContain("第二十三条");
        assertThat(onSpot("2024-01-01T10:00")).contains("第二十三条第一款第（一）项").doesNotContain("也可以在收到");
    }

    private String hearingOffer(String day) {
        return text(
                "PRIOR_NOTICE",
                part(
                        PriorNotice.class,
                        "kind",
                        NoticeKind.PENALTY,
                        "issuedOn",
                        known(When.of(day)),
                        "hearingRightTold",
                        known(true)));
    }

    private String onSpot(String at) {
        return text(
                "ONSPOT_DECISION",
                part(SummaryDecision.class, "decidedAt", known(When.of(at)), "remediesTold", known(true)));
    }

    @Test
    void theTimeToSueIsThatOfTheDayOfThePaper() {
        assertThat(order("2015-04-30")).contains("起三个月内（法律另有规定的除外）依法直接向").doesNotContain("六个月");
        assertThat(order("2015-05-01")).contains("起六个月内依法直接向").doesNotContain("三个月");
    }

    private String order(String day) {
        return text(
                "RECTIFICATION_ORDER",
                part(CorrectionOrder.class, "issuedOn", known(When.of(day)), "remediesTold", known(true)));
    }

    private static PenaltyLine line(PenaltyKind kind) {
        return Shape.of(PenaltyLine.class).make(Map.of("kind", kind));
    }

    private String decision(PenaltyKind... kinds) {
        var lines = java.util.Arrays.stream(kinds).map(PaperContentTest::line).toList();
        return text("PENALTY_DECISION", part(PenaltyDecision.class, "lines", lines));
    }

    @Test
    void onlyWhoHasToPayIsToldHow() {
        assertThat(decision(PenaltyKind.FINE)).contains("将罚款缴至：【未知】", "加处罚款").doesNotContain("履行本决定");
        assertThat(decision(PenaltyKind.FINE, PenaltyKind.CONFISCATE_GAINS)).contains("将罚款和没收的违法所得缴至");
        assertThat(decision(PenaltyKind.CONFISCATE_GAINS))
                .contains("将没收的违法所得缴至")
                .doesNotContain("加处罚款");
        assertThat(decision(PenaltyKind.WARNING)).contains("自送达之日起生效").doesNotContain("缴至", "加处罚款", "履行本决定");
        assertThat(decision(PenaltyKind.REVOKE_PERMIT)).contains("之日起履行本决定").doesNotContain("缴至", "加处罚款");
        assertThat(decision(PenaltyKind.FINE, PenaltyKind.STOP_BUSINESS)).contains("将罚款缴至", "之日起履行本决定");
        assertThat(decision()).contains("缴至：【未知】");
        assertThat(text("ONSPOT_DECISION", part(SummaryDecision.class, "lines", List.of(line(PenaltyKind.WARNING)))))
                .doesNotContain("缴款方式");
        assertThat(text("ONSPOT_DECISION", part(SummaryDecision.class, "lines", List.of(line(PenaltyKind.FINE)))))
                .contains("缴款方式");
    }

    @Test
    void aPrintFromTheRecordDoesNotVouchForWhatNobodyRecordedAndASheetThatIsMadeHereTellsIt() {
        var order = part(CorrectionOrder.class, Map.of());
        var about = known(new Ref<Part>(order.id()));
        var made = OfficePaper.draft(new UUID(4, 4), "RECTIFICATION_ORDER", about);
        assertThat(text("RECTIFICATION_ORDER", order))
                .contains("法律后果的告知：【未知】", "复议、诉讼途径和期限的告知：【未知】")
                .doesNotContain("申请行政复议，也可以");
        assertThat(text("RECTIFICATION_ORDER", order, made))
                .contains("拒不改正的，我局将依法处理", "申请行政复议，也可以")
                .doesNotContain("告知：【未知】");
        var told = part(PriorNotice.class, "kind", NoticeKind.NO_PENALTY, "defenceRightTold", known(false));
        assertThat(text("NO_PENALTY_NOTICE", told)).doesNotContain("三、陈述申辩");
        var unknown = part(PriorNotice.class, "kind", NoticeKind.PENALTY);
        assertThat(text("PRIOR_NOTICE", unknown)).contains("陈述申辩权利的告知：【未知】");
        for (var so : List.of(known(true), known(false), Fact.<Boolean>unknown())) {
            var notice = part(PriorNotice.class, "kind", NoticeKind.PENALTY, "defenceRightTold", so);
            var decision = part(PenaltyDecision.class, "notice", known(new Ref<PriorNotice>(notice.id())));
            var text = text("PENALTY_DECISION", decision, notice);
            assertThat(text.contains("并告知陈述申辩的权利")).isEqualTo(so.is(true));
            assertThat(text.contains("陈述申辩权利的告知：【未知】")).isEqualTo(so.isUnknown());
        }
    }

    @Test
    void whoWentToCourtIsNotSaidToHaveDoneNothing() {
        var application = part(CourtApplication.class, Map.of());
        assertThat(text("COURT_APPLICATION", application)).contains("不申请行政复议或者提起行政诉讼");
        var review = part(Reconsideration.class, "body", known("津南区人民政府"));
        assertThat(text("COURT_APPLICATION", application, review))
                .contains("向津南区人民政府申请行政复议")
                .doesNotContain("不申请行政复议");
        var suit = part(Litigation.class, "court", known("津南区人民法院"));
        assertThat(text("COURT_APPLICATION", application, suit))
                .contains("向津南区人民法院提起行政诉讼")
                .doesNotContain("不申请行政复议");
    }

    @Test
    void aResumptionHasItsOwnReason() {
        var period = part(
                ExcludedPeriod.class,
                "kind",
                ExclusionKind.SUSPENSION,
                "until",
                known(When.of("2026-10-01")),
                "ground",
                known(new Prose("等待鉴定。")));
        assertThat(text("RESUMPTION_APPROVAL", period))
                .contains("中止理由|等待鉴定。", "恢复理由|")
                .doesNotContain("恢复理由|等待鉴定。");
    }

    @Test
    void whereACertificateIsAskedForItsNumberIsNeverSilentlyLeftOut() {
        var officer = Shape.of(Official.class).make(Map.of("name", "张三"));
        var service = part(
                Service.class,
                "method",
                ServiceMethod.DIRECT,
                "servers",
                List.of(officer),
                "party",
                known(new Ref<Party>(first.id())));
        assertThat(text("SERVICE_RECEIPT", first, service)).contains("张三（执法证号：【未知】）");
        var inquiry = part(InquiryRecord.class, "interviewee", "李四", "officers", List.of(officer));
        assertThat(text("INQUIRY_RECORD", inquiry)).contains("张三（执法证号：【未知】）");
        assertThat(text("INQUIRY_RECORD", part(InquiryRecord.class, "interviewee", "李四")))
                .contains("询问人及执法证号：【未知】");
    }

    @Test
    void aNoticeOfADailyFineSaysFromWhatItFollows() {
        var original = part(PenaltyDecision.class, "number", known(new DocumentNumber("津环罚〔2026〕1号")));
        var order = part(CorrectionOrder.class, "number", known(new DocumentNumber("津环责改〔2026〕2号")));
        var recheck = part(
                Recheck.class,
                "order",
                known(new Ref<CorrectionOrder>(order.id())),
                "checkedOn",
                known(When.of("2026-09-03")));
        var fine = part(
                DailyFine.class,
                "original",
                known(new Ref<PenaltyDecision>(original.id())),
                "order",
                known(new Ref<CorrectionOrder>(order.id())),
                "countedFrom",
                known(When.of("2026-08-25")),
                "days",
                known(7));
        var notice = part(PriorNotice.class, "kind", NoticeKind.DAILY_FINE);
        assertThat(text("DAILY_PENALTY_NOTICE", original, order, recheck, fine, notice))
                .contains("津环罚〔2026〕1号", "津环责改〔2026〕2号", "2026年9月3日复查发现", "自2026年8月25日起至【未知】止，共7日");
        assertThat(text("DAILY_PENALTY_NOTICE", notice)).contains("计罚起止日期和日数：【未知】");
    }

    @Test
    void anOrderNamesTheBodiesThatTheOfficeKnows() {
        var order = part(CorrectionOrder.class, "issuedOn", known(When.of("2026-10-01")), "remediesTold", known(true));
        assertThat(text("RECTIFICATION_ORDER", order)).contains("向津南区人民政府申请行政复议", "直接向津南区人民法院提起行政诉讼");
    }

    @Test
    void thePaperOfAReleaseNeverBearsTheNumberOfTheSeizure() {
        var seizure = part(
                Seizure.class,
                "kind",
                SeizureKind.SEAL,
                "number",
                known(new DocumentNumber("津环查〔2026〕1号")),
                "releasedOn",
                known(When.of("2026-10-01")));
        assertThat(text("SEIZURE_RELEASE", seizure).replaceAll("\\s", ""))
                .contains("解除查封决定书【未知】", "以津环查〔2026〕1号决定")
                .doesNotContain("决定书津环查");
    }

    @Test
    void aReceiptSaysThatThereIsNothingOnlyWhereThatIsKnown() {
        assertThat(receipt(Map.of())).contains("拒收事由|【未知】", "见证人|【未知】").doesNotContain("|无");
        assertThat(receipt(Map.of("signature", known(Signature.SIGNED))))
                .contains("拒收事由|—", "见证人|—")
                .doesNotContain("|无");
        assertThat(receipt(Map.of("signature", known(Signature.REFUSED)))).contains("拒收事由|【未知】", "见证人|【未知】");
        assertThat(receipt(Map.of("refusalReason", Fact.none(), "witness", Fact.none())))
                .contains("拒收事由|无", "见证人|无");
        assertThat(receipt(Map.of(
                        "method",
                        ServiceMethod.LEFT,
                        "signature",
                        known(Signature.REFUSED),
                        "refusalReason",
                        known(new Prose("不在本单位任职")),
                        "witness",
                        known("王某"))))
                .contains("拒收事由|不在本单位任职", "见证人|王某");
        assertThat(receipt(Map.of("method", ServiceMethod.LEFT, "signature", known(Signature.SIGNED))))
                .contains("见证人|【未知】");
    }

    @Test
    void aRefusedSignatureWithoutAReasonIsAGap() {
        var refused = Map.<String, Object>of("method", InspectionMethod.ON_SITE, "signature", known(Signature.REFUSED));
        for (var found : List.of(true, false)) {
            var values = new HashMap<>(refused);
            values.put("problemFound", known(found));
            var inspection = part(Inspection.class, values);
            assertThat(text(found ? "SITE_RECORD" : "INSPECTION_RECORD", inspection))
                    .contains("拒签（不在场）情况：【未知】", "见证人签名：【未知】");
        }
        var signed = part(Inspection.class, "method", InspectionMethod.ON_SITE, "signature", known(Signature.SIGNED));
        assertThat(text("SITE_RECORD", signed)).doesNotContain("拒签", "见证人");
    }

    @Test
    void aMeasureThatNoOrderHasIsAGap() {
        var result =
                new MeasureResult(known(new UUID(9, 9)), CorrectionResult.CORRECTED, Fact.unknown(), Fact.unknown());
        assertThat(text("RECHECK_RECORD", part(Recheck.class, "results", List.of(result))))
                .containsPattern("【未知】[|\\s]*已改正");
    }

    @Test
    void aPaperIsAddressedToThePartyOfTheDecisionItFollows() {
        var decision = part(PenaltyDecision.class, "party", known(new Ref<Party>(second.id())));
        var demand = part(Demand.class, "decision", known(new Ref<FineDecision>(decision.id())));
        var deferral = part(
                Deferral.class,
                "kind",
                DeferralKind.values()[0],
                "granted",
                known(true),
                "decision",
                known(new Ref<FineDecision>(decision.id())));
        var notice = part(PriorNotice.class, "kind", NoticeKind.PENALTY, "party", known(new Ref<Party>(second.id())));
        var hearing = part(
                Hearing.class,
                "noticeIssuedOn",
                known(When.of("2026-10-01")),
                "notice",
                known(new Ref<PriorNotice>(notice.id())));
        var served = part(Service.class, "method", ServiceMethod.DIRECT, "about", known(new Ref<Part>(demand.id())));
        for (var type : List.of("PERFORMANCE_DEMAND", "DEFERRAL_CONSENT", "HEARING_NOTICE", "SERVICE_RECEIPT"))
            assertThat(text(type, demand, decision, deferral, notice, hearing, served, first, second))
                    .as(type)
                    .contains("乙公司")
                    .doesNotContain("甲公司");
    }

    @Test
    void aPaperNamesNoPartyWhereTheFileDoesNotSayWhichOfSeveral() {
        var demand = part(Demand.class);
        var notice = part(PriorNotice.class, "kind", NoticeKind.PENALTY);
        for (var type : List.of("PERFORMANCE_DEMAND", "PRIOR_NOTICE"))
            assertThat(text(type, demand, notice, first, second))
                    .as(type)
                    .contains("【未知】")
                    .doesNotContain("甲公司", "乙公司");
        assertThat(text("PERFORMANCE_DEMAND", demand, first)).contains("甲公司");
    }

    @Test
    void aDecisionOnSeveralPartiesAndAPaperOnTheWholeCaseNameThemAll() {
        var decision = part(PenaltyDecision.class, "lines", List.of(line(first), line(second)));
        var filing = part(Filing.class);
        for (var type : List.of("PENALTY_DECISION", "FILING_APPROVAL"))
            assertThat(text(type, decision, filing, first, second, party("丙公司")))
                    .as(type)
                    .contains("甲公司", "乙公司");
        assertThat(text("FILING_APPROVAL", decision, filing, first, second)).contains("甲公司", "乙公司");
        assertThat(text("PENALTY_DECISION", decision, first, second, party("丙公司")))
                .doesNotContain("丙公司");
    }

    @Test
    void theNoticeOfEachRestrictionNamesItsOwnKind() {
        var limit = part(ProductionRestriction.class, "kind", RestrictionKind.LIMIT);
        var stop = part(ProductionRestriction.class, "kind", RestrictionKind.STOP);
        var told = part(PriorNotice.class, "kind", NoticeKind.PRODUCTION_RESTRICTION);
        var toldNext = part(PriorNotice.class, "kind", NoticeKind.PRODUCTION_RESTRICTION);
        var types = PapersOnFile.of(file(limit, stop, told, toldNext), REFERENCE.types()).all().stream()
                .filter(paper -> paper.part().equals(told.id()) || paper.part().equals(toldNext.id()))
                .map(paper -> paper.type())
                .toList();
        assertThat(types).containsExactly("PRODUCTION_LIMIT_NOTICE", "PRODUCTION_STOP_NOTICE");
    }

    private String receipt(Map<String, ?> values) {
        var all = new HashMap<String, Object>(values);
        all.putIfAbsent("method", ServiceMethod.DIRECT);
        return text("SERVICE_RECEIPT", part(Service.class, all));
    }

    /** The paper of this type, without its markup; cells are kept apart by a bar. */
    private static String text(String type, Part... parts) {
        try {
            var file = file(parts);
            var paper = REFERENCE.binding().papers(file).stream()
                    .filter(bound -> bound.paper().type().equals(type))
                    .findFirst()
                    .orElseThrow();
            var xhtml = WRITER.paper(file, paper).xhtml();
            return xhtml.substring(xhtml.indexOf("<body"))
                    .replace("</td><td", "|<td")
                    .replaceAll("<[^>]*>", "");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static PenaltyLine line(Party party) {
        return Shape.of(PenaltyLine.class)
                .make(Map.of("kind", PenaltyKind.FINE, "party", known(new Ref<Party>(party.id()))));
    }

    private Party party(String name) {
        return part(Party.class, "name", name, "kind", PartyKind.COMPANY);
    }

    private static Approval approval(String name) {
        var by = Shape.of(Official.class).make(Map.of("name", name));
        return Shape.of(Approval.class).make(Map.of("role", ApprovalRole.LEADER, "by", by));
    }

    private <P extends Part> P part(Class<P> type, Object... namesAndValues) {
        var values = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return part(type, values);
    }

    private <P extends Part> P part(Class<P> type, Map<String, ?> values) {
        return maker.part(type, values);
    }

    private static <T> Fact<T> known(T value) {
        return Fact.known(value);
    }
}
