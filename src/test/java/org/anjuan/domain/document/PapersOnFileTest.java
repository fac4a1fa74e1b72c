package org.anjuan.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.reference.DocumentReference;
import org.junit.jupiter.api.Test;

class PapersOnFileTest {

    private static final Official LI = Shape.of(Official.class).make(Map.of("name", "李某"));
    private static final Approval AGREED = Shape.of(Approval.class).make(Map.of("role", ApprovalRole.LEADER, "by", LI));
    private static final DocumentTypes TYPES = new DocumentReference().types();
    private static final List<BindingOrder> ORDERS = new DocumentReference().orders();

    private int next;

    @Test
    void anOrderGivesItsApprovalItselfAndItsReceiptSideBySide() {
        var order = part(
                CorrectionOrder.class,
                Map.of("approvals", List.of(AGREED), "number", known(new DocumentNumber("津环责改〔2026〕3号"))));
        var service = service(order, Map.of());
        var file = file(List.of(order, service));

        assertThat(types(bound(file, Volume.MAIN)))
                .containsExactly("INTERNAL_APPROVAL", "RECTIFICATION_ORDER", "SERVICE_RECEIPT");
        assertThat(PapersOnFile.of(file).hasReceipt("RECTIFICATION_ORDER")).isTrue();
    }

    @Test
    void aDecisionComesFirstAndInternalPapersGoToTheSubVolume() {
        var file = file(List.of(
                part(Filing.class, Map.of()),
                part(Inspection.class, Map.of("method", InspectionMethod.ON_SITE)),
                part(LegalReview.class, Map.of()),
                part(Lead.class, Map.of("kind", LeadKind.COMPLAINT)),
                part(InvestigationReport.class, Map.of()),
                part(PenaltyDecision.class, Map.of()),
                part(Closing.class, Map.of("ground", ClosingGround.PERFORMED))));

        assertThat(types(bound(file, Volume.MAIN)))
                .containsExactly(
                        "PENALTY_DECISION",
                        "FILING_APPROVAL",
                        "SITE_RECORD",
                        "INVESTIGATION_REPORT",
                        "CLOSING_APPROVAL");
        assertThat(types(bound(file, Volume.SUB))).containsExactly("SOURCE_MATERIAL", "LEGAL_REVIEW");
    }

    @Test
    void aFileClosedBeforeJulyTwentyTwentyThreeKeepsTheOldOrder() {
        var closing =
                part(Closing.class, Map.of("ground", ClosingGround.PERFORMED, "on", known(When.of("2023-06-30"))));
        var file = file(List.of(closing));

        assertThat(BindingOrder.forFile(file, ORDERS).id()).isEqualTo("order-2010");
        assertThat(BindingOrder.forFile(file(List.of()), ORDERS).id()).isEqualTo("order-2023");
    }

    @Test
    void aNoticeWithoutServiceHasNoReceipt() {
        var file = file(List.of(part(PriorNotice.class, Map.of("kind", NoticeKind.PENALTY))));

        assertThat(PapersOnFile.of(file).has("PRIOR_NOTICE")).isTrue();
        assertThat(PapersOnFile.of(file).hasReceipt("PRIOR_NOTICE")).isFalse();
    }

    @Test
    void aReceiptKnownNotToBeOnFileIsNone() {
        var notice = part(PriorNotice.class, Map.of("kind", NoticeKind.PENALTY));
        var file = file(List.of(notice, service(notice, Map.of("receiptOnFile", known(false)))));

        assertThat(PapersOnFile.of(file).has("SERVICE_RECEIPT")).isFalse();
    }

    @Test
    void papersOfOneKindLieByTimeAndUndatedOnesLast() {
        var file = file(List.of(
                inquiry("甲", Fact.unknown()),
                inquiry("乙", known(When.of("2026-09-02"))),
                inquiry("丙", known(When.of("2026-09-01")))));

        assertThat(bound(file, Volume.MAIN))
                .extracting(BoundPaper::title)
                .containsExactly("调查询问笔录（丙）", "调查询问笔录（乙）", "调查询问笔录（甲）");
    }

    @Test
    void everyPaperIsBoundExactlyOnce() {
        var order = part(CorrectionOrder.class, Map.of("approvals", List.of(AGREED)));
        var hearing = part(
                Hearing.class,
                Map.of(
                        "noticeIssuedOn",
                        known(When.of("2026-10-01")),
                        "startedAt",
                        known(When.of("2026-10-12T09:00"))));
        var signOff = part(SignOff.class, Map.of("order", known(new Ref<CorrectionOrder>(order.id()))));
        var file = file(List.of(
                order,
                hearing,
                signOff,
                service(order, Map.of()),
                service(hearing, Map.of()),
                part(Service.class, Map.of("method", ServiceMethod.POST))));
        var papers = PapersOnFile.of(file);

        var all = BindingOrder.forFile(file, ORDERS).bind(papers, TYPES).values().stream()
                .flatMap(List::stream)
                .map(BoundPaper::paper)
                .toList();
        assertThat(all).containsExactlyInAnyOrderElementsOf(papers.all());
        assertThat(types(bound(file, Volume.MAIN)))
                .containsSubsequence("HEARING_NOTICE", "SERVICE_RECEIPT", "HEARING_RECORD");
    }

    @Test
    void everyTypeThatPartsGiveIsInTheList() {
        for (var code : List.of(
                "WAIVER_STATEMENT",
                "REMEDY_PAPER",
                "OBJECTION_PAPER",
                "AV_CATALOGUE",
                "DETENTION_TRANSFER_APPROVAL",
                "CRIME_TRANSFER_LETTER")) assertThat(TYPES.find(code)).as(code).isPresent();
        assertThat(TYPES.all()).hasSizeGreaterThanOrEqualTo(90);
    }

    private List<BoundPaper> bound(CaseFile file, Volume volume) {
        return BindingOrder.forFile(file, ORDERS)
                .bind(PapersOnFile.of(file), TYPES)
                .getOrDefault(volume, List.of());
    }

    private static List<String> types(Collection<BoundPaper> papers) {
        return papers.stream().map(bound -> bound.paper().type()).toList();
    }

    private InquiryRecord inquiry(String who, Fact<When> at) {
        return part(InquiryRecord.class, Map.of("interviewee", who, "startedAt", at));
    }

    private Service service(Part about, Map<String, ?> more) {
        var values = new java.util.HashMap<String, Object>(
                Map.of("method", ServiceMethod.DIRECT, "about", known(new Ref<Part>(about.id()))));
        values.putAll(more);
        return part(Service.class, values);
    }

    private <P extends Part> P part(Class<P> type, Map<String, ?> values) {
        var all = new java.util.HashMap<String, Object>(values);
        all.put("id", new UUID(0, ++next));
        return Shape.of(type).make(all);
    }

    private static CaseFile file(List<? extends Part> parts) {
        var agency = Shape.of(Agency.class).make(Map.of("name", "某市生态环境局"));
        var head = Shape.of(Head.class)
                .make(Map.of("title", "案", "procedure", Procedure.ORDINARY, "origin", Origin.LIVE, "agency", agency));
        return CaseFile.of(new UUID(1, 1), head, parts, Set.of());
    }

    private static <T> Fact<T> known(T value) {
        return Fact.known(value);
    }
}
