package org.anjuan.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.ClosingGround;
import org.anjuan.domain.casefile.CollectiveDiscussion;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.Defence;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.Lead;
import org.anjuan.domain.casefile.LeadKind;
import org.anjuan.domain.casefile.LegalReview;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PaymentKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.SeizureKind;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.TestReport;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.WaivedRight;
import org.anjuan.domain.casefile.Waiver;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.penalty.Thresholds;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {

    private static final Thresholds THRESHOLDS =
            new Thresholds(LawReference.shipped().read());
    private static final DocumentTypes TYPES = new DocumentReference().types();

    private static long next = 1;

    private final CaseFile empty = file(Procedure.ORDINARY);

    @Test
    void everyNameLeadsBackToItsCondition() {
        for (var condition : Condition.values())
            assertThat(Condition.named(condition.id())).contains(condition);
        assertThat(Condition.CLOSED_WITHOUT_RECHECK.id()).isEqualTo("closedWithoutRecheck");
        assertThat(Condition.named("nothing")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void aFileNobodyFilledInMakesNothingFalseAndNothingZero(Condition condition) {
        var truth = condition.judge(new FileFacts(empty, THRESHOLDS, TYPES), List.of("FILING_APPROVAL"));
        var knownFromTheStart = List.of(
                Condition.ALWAYS,
                Condition.ORDINARY_PROCEDURE,
                Condition.SITE_RECORD_NEEDED,
                Condition.INQUIRY_POSSIBLE);
        if (knownFromTheStart.contains(condition)) assertThat(truth).isEqualTo(Truth.TRUE);
        else assertThat(truth).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aPaperIsMissingOnlyWhereItsPartIsKnownToBeAbsent() {
        assertThat(zero(empty, "FILING_APPROVAL")).isEqualTo(Truth.UNKNOWN);
        assertThat(zero(empty.withNone(PartKind.FILING, true), "FILING_APPROVAL"))
                .isEqualTo(Truth.TRUE);
        assertThat(zero(empty.with(make(Filing.class)), "FILING_APPROVAL")).isEqualTo(Truth.FALSE);
    }

    @Test
    void anOrderInsideADecisionIsNoSeparateOrder() {
        var inside = empty.with(make(CorrectionOrder.class, "insideDecision", Fact.known(true)));
        assertThat(judge(Condition.SEPARATE_ORDER, inside)).isEqualTo(Truth.FALSE);
        assertThat(judge(Condition.ORDER_ONLY_IN_DECISION, inside)).isEqualTo(Truth.TRUE);
        assertThat(zero(inside, "RECTIFICATION_ORDER")).isEqualTo(Truth.TRUE);
        var separate = empty.with(make(CorrectionOrder.class));
        assertThat(judge(Condition.SEPARATE_ORDER, separate)).isEqualTo(Truth.TRUE);
        assertThat(judge(Condition.ORDER_ONLY_IN_DECISION, separate)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aCaseFromElsewhereIsKnownByItsLead() {
        assertThat(judge(Condition.CAME_FROM_ELSEWHERE, empty.with(make(Lead.class, "kind", LeadKind.TRANSFER))))
                .isEqualTo(Truth.TRUE);
        assertThat(judge(Condition.CAME_FROM_ELSEWHERE, empty.with(make(Lead.class, "kind", LeadKind.PATROL))))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void aDecisionOfNoPenaltyShowsThatThereIsNoPenalty() {
        var spared = empty.with(make(NoPenaltyDecision.class));
        assertThat(judge(Condition.PENALTY_IMPOSED, spared)).isEqualTo(Truth.FALSE);
        assertThat(judge(Condition.NO_PENALTY_DECIDED, spared)).isEqualTo(Truth.TRUE);
        assertThat(judge(Condition.DECIDED, spared)).isEqualTo(Truth.TRUE);
    }

    @Test
    void halfAMillionIsDiscussedAndLessIsForAPersonToJudge() {
        assertThat(judge(Condition.COLLECTIVE_DISCUSSION_REQUIRED, fined(499_999)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(judge(Condition.COLLECTIVE_DISCUSSION_REQUIRED, fined(500_000)))
                .isEqualTo(Truth.TRUE);
        var called = fined(1_000).with(make(CollectiveDiscussion.class));
        assertThat(judge(Condition.COLLECTIVE_DISCUSSION_REQUIRED, called)).isEqualTo(Truth.TRUE);
    }

    @Test
    void aFineThatIsPaidNeedsNoDemandAndIsDueInTheNormalWay() {
        var fined = fined(200_000);
        assertThat(judge(Condition.FINE_PAYMENT_DUE, fined)).isEqualTo(Truth.UNKNOWN);
        var paid = fined.with(make(Payment.class, "kind", PaymentKind.FINE, "amount", Money.yuan(200_000)));
        assertThat(judge(Condition.DEMAND_NEEDED, paid)).isEqualTo(Truth.FALSE);
        assertThat(judge(Condition.FINE_PAYMENT_DUE, paid)).isEqualTo(Truth.TRUE);
        assertThat(judge(Condition.COURT_APPLIED, paid)).isEqualTo(Truth.FALSE);
        assertThat(judge(Condition.OVERDUE_WITHOUT_VOUCHER, paid)).isEqualTo(Truth.FALSE);
    }

    @Test
    void whoWaivedTheHearingHadNone() {
        var waived = empty.with(make(Waiver.class, "right", WaivedRight.BOTH));
        assertThat(judge(Condition.HEARING_HELD, waived)).isEqualTo(Truth.FALSE);
        assertThat(judge(Condition.DEFENCE_SUBMITTED, waived)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aHearingAskedForCountsOnlyWithTheRight() {
        var asked = make(Hearing.class, "requestedOn", Fact.known(When.of("2026-09-01")));
        assertThat(judge(Condition.HEARING_REQUESTED_WITH_RIGHT, empty.with(asked)))
                .isEqualTo(Truth.UNKNOWN);
        var refused = Shape.of(Hearing.class).with(asked, "rightExisted", Fact.known(false));
        assertThat(judge(Condition.HEARING_REQUESTED_WITH_RIGHT, empty.with(refused)))
                .isEqualTo(Truth.FALSE);
        assertThat(judge(Condition.HEARING_REQUESTED_WITH_RIGHT, fined(200_000).with(asked)))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void amountsAreAskedByTheRulesOfTheirDay() {
        var asked = make(Hearing.class, "requestedOn", Fact.known(When.of("2022-09-01")));
        assertThat(judge(
                        Condition.HEARING_REQUESTED_WITH_RIGHT,
                        notified(50_000, "2022-08-20").with(asked)))
                .isEqualTo(Truth.TRUE);
        assertThat(judge(
                        Condition.HEARING_REQUESTED_WITH_RIGHT,
                        notified(49_999, "2022-08-20").with(asked)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(judge(
                        Condition.HEARING_REQUESTED_WITH_RIGHT,
                        notified(50_000, "2023-07-01").with(asked)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(judge(Condition.COLLECTIVE_DISCUSSION_REQUIRED, notified(900_000, "2022-08-20")))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(judge(Condition.COLLECTIVE_DISCUSSION_REQUIRED, notified(900_000, "2023-07-01")))
                .isEqualTo(Truth.TRUE);
    }

    /** A notice of that day to a company. */
    private CaseFile notified(long yuan, String day) {
        var line = Shape.of(PenaltyLine.class)
                .make(Map.of("kind", PenaltyKind.FINE, "amount", Fact.known(Money.yuan(yuan))));
        return empty.with(make(Party.class, "name", "某公司", "kind", PartyKind.COMPANY))
                .with(make(
                        PriorNotice.class,
                        "kind",
                        NoticeKind.PENALTY,
                        "issuedOn",
                        Fact.known(When.of(day)),
                        "proposed",
                        List.of(line)));
    }

    @Test
    void aReviewBeforeTheNoticeIsToldByTheDates() {
        var file = empty.with(make(Defence.class))
                .with(make(
                        PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", Fact.known(When.of("2026-09-10"))));
        var before = make(LegalReview.class, "on", Fact.known(When.of("2026-09-01")));
        var after = make(LegalReview.class, "on", Fact.known(When.of("2026-10-01")));
        assertThat(judge(Condition.REVIEWED_BEFORE_THEN_HEARD, file.with(before)))
                .isEqualTo(Truth.TRUE);
        assertThat(judge(
                        Condition.REVIEWED_BEFORE_THEN_HEARD,
                        file.with(after).withNone(PartKind.COLLECTIVE_DISCUSSION, true)))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void onlyARecheckThatFoundItCorrectedShowsThatItIsNotOverdue() {
        var order = make(CorrectionOrder.class);
        assertThat(judge(Condition.CORRECTION_OVERDUE, empty.with(order))).isEqualTo(Truth.UNKNOWN);
        assertThat(judge(Condition.CORRECTION_OVERDUE, empty.with(order).with(recheck(CorrectionResult.CORRECTED))))
                .isEqualTo(Truth.FALSE);
        assertThat(judge(Condition.CORRECTION_OVERDUE, empty.with(order).with(recheck(CorrectionResult.NOT_CORRECTED))))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aTestReportWithoutMarkOrNumberIsUnqualified() {
        var number = Fact.known(new DocumentNumber("监字2026-1"));
        var sound = make(TestReport.class, "qualificationMark", Fact.known(true), "number", number);
        var bare = make(TestReport.class, "qualificationMark", Fact.known(false), "number", number);
        assertThat(judge(Condition.TEST_REPORT_UNQUALIFIED, empty.with(sound))).isEqualTo(Truth.FALSE);
        assertThat(judge(Condition.TEST_REPORT_UNQUALIFIED, empty.with(bare))).isEqualTo(Truth.TRUE);
        assertThat(judge(Condition.TEST_REPORT_UNQUALIFIED, empty.with(make(TestReport.class))))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void theServiceOfANoticeIsProvenByItsReceipt() {
        var notice = make(PriorNotice.class, "kind", NoticeKind.PENALTY);
        var file = fined(1_000).with(notice);
        assertThat(judge(Condition.NOTICE_SERVICE_UNPROVEN, file)).isEqualTo(Truth.UNKNOWN);
        assertThat(judge(Condition.NOTICE_SERVICE_UNPROVEN, file.withNone(PartKind.SERVICE, true)))
                .isEqualTo(Truth.TRUE);
        var served = make(
                Service.class,
                "method",
                ServiceMethod.DIRECT,
                "about",
                Fact.known(new Ref<Part>(notice.id())),
                "receiptOnFile",
                Fact.known(true));
        assertThat(PapersOnFile.of(file.with(served), TYPES).hasReceipt("PRIOR_NOTICE"))
                .isTrue();
        assertThat(judge(Condition.NOTICE_SERVICE_UNPROVEN, file.with(served))).isEqualTo(Truth.FALSE);
        assertThat(judge(Condition.SUBSTITUTED_SERVICE, file.with(served))).isEqualTo(Truth.FALSE);
    }

    @Test
    void aFileClosedWithoutARecheckIsSeen() {
        var closed = empty.with(make(CorrectionOrder.class))
                .with(make(Closing.class, "ground", ClosingGround.PERFORMED))
                .withNone(PartKind.RECHECK, true);
        assertThat(judge(Condition.CLOSED_UNCHECKED, closed)).isEqualTo(Truth.TRUE);
        assertThat(judge(Condition.CLOSED_WITHOUT_RECHECK, closed)).isEqualTo(Truth.UNKNOWN);
        assertThat(judge(Condition.CLOSED_WITHOUT_RECHECK, closed.withNone(PartKind.SIGN_OFF, true)))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aCovertInspectionIsNeitherOpenNorAnnounced() {
        var covert = make(Inspection.class, "method", InspectionMethod.ON_SITE, "covert", Fact.known(true));
        assertThat(judge(Condition.OPEN_INSPECTION, empty.with(covert))).isEqualTo(Truth.FALSE);
        assertThat(judge(Condition.ANNOUNCED_INSPECTION, empty.with(covert))).isEqualTo(Truth.FALSE);
        var remote = make(Inspection.class, "method", InspectionMethod.DRONE);
        assertThat(judge(Condition.SITE_RECORD_NEEDED, empty.with(remote))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void severalViolationsAreCountedAndOneIsNotSeveral() {
        var one = fined(1_000).with(make(Violation.class)).with(make(Party.class, "kind", PartyKind.COMPANY));
        assertThat(judge(Condition.SEVERAL_OR_CONFISCATION, one)).isEqualTo(Truth.FALSE);
        assertThat(judge(Condition.SEVERAL_OR_CONFISCATION, one.with(make(Violation.class))))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void evidenceIsToldByItsKind() {
        var photo = empty.with(make(Evidence.class, "kind", EvidenceKind.AUDIO_VISUAL));
        assertThat(judge(Condition.AV_EVIDENCE_USED, photo)).isEqualTo(Truth.TRUE);
        assertThat(judge(Condition.DOCUMENTARY_EVIDENCE_RELEVANT, photo)).isEqualTo(Truth.UNKNOWN);
        var papers = empty.with(make(Evidence.class, "kind", EvidenceKind.DOCUMENTARY));
        assertThat(judge(Condition.AV_EVIDENCE_USED, papers)).isEqualTo(Truth.FALSE);
        assertThat(judge(Condition.DOCUMENTARY_EVIDENCE_RELEVANT, papers)).isEqualTo(Truth.TRUE);
    }

    @Test
    void aSeizureWithoutKnownGoodsMayStillHaveItsList() {
        var seized = empty.with(make(Seizure.class, "kind", SeizureKind.SEAL));
        assertThat(judge(Condition.SEIZURE_USED, seized)).isEqualTo(Truth.TRUE);
        assertThat(judge(Condition.SEIZURE_PAPERS_MISSING, seized)).isEqualTo(Truth.UNKNOWN);
        assertThat(judge(Condition.SEIZURE_PAPERS_MISSING, empty.withNone(PartKind.SEIZURE, true)))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void anInspectionWithoutACaseGoesByTheOtherList() {
        assertThat(Standards.useOf(file(Procedure.WITHOUT_CASE))).isEqualTo(Standard.Use.RECTIFICATION);
        assertThat(Standards.useOf(empty)).isEqualTo(Standard.Use.CASE);
        assertThat(Standards.useOf(empty.with(make(Filing.class, "filed", Fact.known(false)))))
                .isEqualTo(Standard.Use.RECTIFICATION);
    }

    private static Recheck recheck(CorrectionResult result) {
        return make(Recheck.class, "result", Fact.known(result));
    }

    private CaseFile fined(long yuan) {
        var line = Shape.of(PenaltyLine.class)
                .make(Map.of("kind", PenaltyKind.FINE, "amount", Fact.known(Money.yuan(yuan))));
        return empty.with(make(PenaltyDecision.class, "lines", List.of(line)));
    }

    private static Truth judge(Condition condition, CaseFile file) {
        return condition.judge(new FileFacts(file, THRESHOLDS, TYPES));
    }

    private static Truth zero(CaseFile file, String paper) {
        return Condition.PAPER_MISSING.judge(new FileFacts(file, THRESHOLDS, TYPES), List.of(paper));
    }

    private static CaseFile file(Procedure procedure) {
        var agency = Shape.of(Agency.class).make(Map.of("name", "某市生态环境局"));
        return CaseFile.empty(
                new UUID(0, 0xF11E),
                Shape.of(Head.class)
                        .make(Map.of(
                                "title", "某公司案", "procedure", procedure, "origin", Origin.LIVE, "agency", agency)));
    }

    /** A part with these fields, every other required one filled with something. */
    private static <P extends Part> P make(Class<P> type, Object... pairs) {
        var values = new HashMap<String, Object>();
        values.put("id", new UUID(0xC0DE, next++));
        var shape = Shape.of(type);
        for (var field : shape.fields())
            if (field.presence() == Shape.Presence.REQUIRED && field.raw() == String.class)
                values.put(field.name(), "某");
        for (int i = 0; i < pairs.length; i += 2) values.put((String) pairs[i], pairs[i + 1]);
        return shape.make(values);
    }
}
