package org.anjuan.domain.document;

import static org.anjuan.domain.casefile.MadeParts.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.reference.DocumentReference;
import org.junit.jupiter.api.Test;

class PapersOnFileTest {

    private static final Official LI = Shape.of(Official.class).make(Map.of("name", "李某"));
    private static final Approval AGREED = Shape.of(Approval.class).make(Map.of("role", ApprovalRole.LEADER, "by", LI));
    private static final BindingRules RULES = new DocumentReference().binding();
    private static final DocumentTypes TYPES = RULES.types();

    private final MadeParts maker = new MadeParts();

    @Test
    void anOrderGivesItsApprovalItselfAndItsReceiptSideBySide() {
        var order = part(
                CorrectionOrder.class,
                Map.of("approvals", List.of(AGREED), "number", known(new DocumentNumber("津环责改〔2026〕3号"))));
        var service = maker.service(order, Map.of());
        var file = file(List.of(order, service));

        assertThat(types(bound(file, Volume.MAIN)))
                .containsExactly("INTERNAL_APPROVAL", "RECTIFICATION_ORDER", "SERVICE_RECEIPT");
        assertThat(PapersOnFile.of(file, TYPES).hasReceipt("RECTIFICATION_ORDER"))
                .isTrue();
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

        assertThat(RULES.order(file).id()).isEqualTo("order-2010");
        assertThat(RULES.order(file(List.of())).id()).isEqualTo("order-2023");
    }

    @Test
    void aNoticeWithoutServiceHasNoReceipt() {
        var file = file(List.of(part(PriorNotice.class, Map.of("kind", NoticeKind.PENALTY))));

        assertThat(PapersOnFile.of(file, TYPES).has("PRIOR_NOTICE")).isTrue();
        assertThat(PapersOnFile.of(file, TYPES).hasReceipt("PRIOR_NOTICE")).isFalse();
    }

    @Test
    void aReceiptKnownNotToBeOnFileIsNone() {
        var notice = part(PriorNotice.class, Map.of("kind", NoticeKind.PENALTY));
        var file = file(List.of(notice, maker.service(notice, Map.of("receiptOnFile", known(false)))));

        assertThat(PapersOnFile.of(file, TYPES).has("SERVICE_RECEIPT")).isFalse();
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
                maker.service(order, Map.of()),
                maker.service(hearing, Map.of()),
                part(Service.class, Map.of("method", ServiceMethod.POST))));
        var papers = PapersOnFile.of(file, TYPES);

        var all = RULES.papers(file).stream().map(BoundPaper::paper).toList();
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

    @Test
    void aReceiptLiesBehindThePaperItNames() {
        var seizure = part(
                Seizure.class,
                Map.of(
                        "kind", SeizureKind.values()[0],
                        "releasedOn", known(When.of("2026-10-20")),
                        "decidedOn", known(When.of("2026-10-01"))));
        var file = file(List.of(
                seizure,
                maker.service(seizure, Map.of("paper", known("SEIZURE_RELEASE"))),
                maker.service(seizure, Map.of("paper", known("SEIZURE_DECISION")))));

        var main = bound(file, Volume.MAIN);
        assertThat(types(main))
                .containsExactly("SEIZURE_DECISION", "SERVICE_RECEIPT", "SEIZURE_RELEASE", "SERVICE_RECEIPT");
        assertThat(main.get(1).title()).isEqualTo("送达回证（" + TYPES.name("SEIZURE_DECISION") + "）");
        assertThat(main.get(3).title()).isEqualTo("送达回证（" + TYPES.name("SEIZURE_RELEASE") + "）");
        assertThat(main.get(3).beside()).map(PaperOnFile::type).contains("SEIZURE_RELEASE");
        assertThat(PapersOnFile.of(file, TYPES).hasReceipt("SEIZURE_RELEASE")).isTrue();
    }

    @Test
    void aReceiptOfAPaperThatIsNotOnFileNamesItAndNoOther() {
        var inspection = part(
                Inspection.class, Map.of("method", InspectionMethod.ON_SITE, "noticeOn", known(When.of("2026-09-01"))));
        var file = file(
                List.of(inspection, maker.service(inspection, Map.of("paper", known("INSPECTION_RESULT_NOTICE")))));

        var receipt = receipt(file);
        assertThat(receipt.title()).isEqualTo("送达回证（" + TYPES.name("INSPECTION_RESULT_NOTICE") + "）");
        assertThat(receipt.beside()).isEmpty();
        assertThat(receipt.volume()).isEqualTo(Volume.MAIN);
    }

    @Test
    void aReceiptForAComplainantLiesInTheSubVolume() {
        var complaint = part(Lead.class, Map.of("kind", LeadKind.COMPLAINT));
        var answer = part(Paper.class, Map.of("documentType", "LETTER", "title", "告知举报人", "volume", known(Volume.SUB)));
        var file =
                file(List.of(complaint, answer, maker.service(complaint, Map.of()), maker.service(answer, Map.of())));

        assertThat(bound(file, Volume.MAIN)).isEmpty();
        assertThat(types(bound(file, Volume.SUB)))
                .containsExactlyInAnyOrder("SOURCE_MATERIAL", "SERVICE_RECEIPT", "LETTER", "SERVICE_RECEIPT");
    }

    @Test
    void aReceiptThatNamesNothingAndNobodyIsInternal() {
        var nobody = part(Service.class, Map.of("method", ServiceMethod.POST));
        assertThat(receipt(file(List.of(nobody))).volume()).isEqualTo(Volume.SUB);

        var party = part(Party.class, Map.of("kind", PartyKind.COMPANY, "name", "某公司"));
        var toTheParty =
                part(Service.class, Map.of("method", ServiceMethod.POST, "party", known(new Ref<Party>(party.id()))));
        assertThat(receipt(file(List.of(party, toTheParty))).volume()).isEqualTo(Volume.MAIN);
    }

    @Test
    void aPaperPutIntoTheSubVolumeByHandStaysThereWhateverItIsAbout() {
        var order = part(CorrectionOrder.class, Map.of("approvals", List.of(AGREED)));
        var complaint = part(Lead.class, Map.of("kind", LeadKind.COMPLAINT));
        for (var type : List.of("INTERNAL_APPROVAL", "SERVICE_RECEIPT", "PHOTO_EVIDENCE", "SITE_SKETCH")) {
            var internal = part(
                    Paper.class,
                    Map.of(
                            "documentType",
                            type,
                            "title",
                            "不公开",
                            "volume",
                            known(Volume.SUB),
                            "about",
                            known(new Ref<Part>(order.id()))));
            var open = part(
                    Paper.class,
                    Map.of(
                            "documentType",
                            type,
                            "title",
                            "公开",
                            "volume",
                            known(Volume.MAIN),
                            "about",
                            known(new Ref<Part>(complaint.id()))));
            var file = file(List.of(order, complaint, internal, open));
            assertThat(bound(file, Volume.MAIN))
                    .as(type)
                    .extracting(BoundPaper::title)
                    .contains("公开")
                    .doesNotContain("不公开");
            assertThat(bound(file, Volume.SUB))
                    .as(type)
                    .extracting(BoundPaper::title)
                    .contains("不公开")
                    .doesNotContain("公开");
        }
    }

    @Test
    void aPaperOfNoKnownTypeAboutAComplaintLiesBesideItsVolume() {
        var complaint = part(Lead.class, Map.of("kind", LeadKind.COMPLAINT));
        var note = part(
                Paper.class,
                Map.of(
                        "documentType", "TELEPHONE_NOTE",
                        "title", "电话记录",
                        "about", known(new Ref<Part>(complaint.id()))));

        assertThat(bound(file(List.of(note, complaint)), Volume.MAIN)).isEmpty();
    }

    @Test
    void eachVolumeCataloguesItsOwnRecordings() {
        var complaint = part(Lead.class, Map.of("kind", LeadKind.COMPLAINT));
        var inspection = part(Inspection.class, Map.of("method", InspectionMethod.ON_SITE));
        var talk = recording("与举报人谈话", complaint);
        var site = recording("现场检查", inspection);
        var loose = part(Recording.class, Map.of("scene", "其他"));
        var file = file(List.of(complaint, inspection, talk, site, loose));

        assertThat(catalogue(file, Volume.MAIN).tellsOf()).containsExactly(site.id(), loose.id());
        assertThat(catalogue(file, Volume.SUB).tellsOf()).containsExactly(talk.id());
        assertThat(types(bound(file(List.of(complaint, talk)), Volume.MAIN))).isEmpty();
    }

    @Test
    void whatLiesBehindAPaperOfAnotherTypeFollowsTheOneItBelongsTo() {
        var first = site("2026-09-01T09:00");
        var second = site("2026-09-05T09:00");
        var preservation = part(
                Preservation.class,
                Map.of("implementedAt", known(When.of("2026-09-02")), "disposedOn", known(When.of("2026-09-08"))));
        var other = part(Preservation.class, Map.of("implementedAt", known(When.of("2026-09-03"))));
        var file = file(List.of(
                first, second, sketch("甲图", "2026-09-05T10:00"), sketch("乙图", "2026-09-01"), preservation, other));

        assertThat(bound(file, Volume.MAIN))
                .extracting(BoundPaper::plainTitle)
                .containsExactly(
                        TYPES.name("SITE_RECORD"),
                        "乙图",
                        TYPES.name("SITE_RECORD"),
                        "甲图",
                        TYPES.name("PRESERVATION_NOTICE"),
                        TYPES.name("PRESERVATION_RELEASE"),
                        TYPES.name("PRESERVATION_NOTICE"));
    }

    @Test
    void theApprovalOfADeferralLiesBeforeTheConsent() {
        var deferral = part(
                Deferral.class,
                Map.of("kind", DeferralKind.values()[0], "granted", known(true), "approvals", List.of(AGREED)));

        assertThat(types(bound(file(List.of(deferral)), Volume.MAIN)))
                .containsExactly("DEFERRAL_REQUEST", "INTERNAL_APPROVAL", "DEFERRAL_CONSENT");
    }

    private Inspection site(String at) {
        return part(Inspection.class, Map.of("method", InspectionMethod.ON_SITE, "startedAt", known(When.of(at))));
    }

    private Evidence sketch(String title, String on) {
        return part(
                Evidence.class,
                Map.of(
                        "kind",
                        EvidenceKind.SITE_RECORD,
                        "title",
                        title,
                        "documentType",
                        known("SITE_SKETCH"),
                        "madeOn",
                        known(When.of(on))));
    }

    private Recording recording(String scene, Part about) {
        return part(Recording.class, Map.of("scene", scene, "about", known(new Ref<Part>(about.id()))));
    }

    private BoundPaper catalogue(CaseFile file, Volume volume) {
        return bound(file, volume).stream()
                .filter(paper -> paper.paper().type().equals("AV_CATALOGUE"))
                .findFirst()
                .orElseThrow();
    }

    private BoundPaper receipt(CaseFile file) {
        return RULES.papers(file).stream()
                .filter(paper -> paper.paper().type().equals("SERVICE_RECEIPT"))
                .findFirst()
                .orElseThrow();
    }

    private List<BoundPaper> bound(CaseFile file, Volume volume) {
        return RULES.volumes(file).getOrDefault(volume, List.of());
    }

    private static List<String> types(Collection<BoundPaper> papers) {
        return papers.stream().map(bound -> bound.paper().type()).toList();
    }

    private InquiryRecord inquiry(String who, Fact<When> at) {
        return part(InquiryRecord.class, Map.of("interviewee", who, "startedAt", at));
    }

    private <P extends Part> P part(Class<P> type, Map<String, ?> values) {
        return maker.part(type, values);
    }

    private static <T> Fact<T> known(T value) {
        return Fact.known(value);
    }
}
