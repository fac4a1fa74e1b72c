package org.anjuan.document.fill;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.Arrangement;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionReport;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceItem;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.InvestigationReport;
import org.anjuan.domain.casefile.LegalReview;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Paper;
import org.anjuan.domain.casefile.PaperField;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Placement;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.BindingRules;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.PaperItems;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.text.Prose;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.ResourceWords;
import org.junit.jupiter.api.Test;

/** What lies in the sub volume stays there, whatever the office makes about it and wherever it is named. */
class SubVolumeTest {

    private static final BindingRules RULES = new DocumentReference().binding();
    private static final PaperWriter WRITER = new PaperWriter(
            ENGINE.faces(),
            ResourceWords.CHINESE,
            RULES.types().forms(),
            () -> Optional.of(new Office("津南区生态环境局", "", "", "", "", "津南区人民政府", "津南区人民法院")),
            RULES::onlyInSub);
    private static final String SECRET = "机密";
    private static final StoredItem HIDDEN = new StoredItem("a".repeat(64), "机密.pdf", "application/pdf", 1);
    private static final Party PARTY = Sample.party("甲公司", "91120116MA05ABCD1X", "南港路");

    private static CaseFile file(Part... parts) {
        var all = new ArrayList<Part>(List.of(PARTY));
        all.addAll(List.of(parts));
        var head = Sample.head("甲公司案", "", "一大队", "张三", Sample.TODAY).withOrigin(Origin.IMPORTED);
        return Sample.file(head, all.toArray(Part[]::new));
    }

    private static OfficePaper made(String type, Part about, Map<String, String> fields) {
        var draft = OfficePaper.draft(UUID.randomUUID(), type, Fact.known(new Ref<>(about.id())));
        return Shape.of(OfficePaper.class)
                .with(
                        draft,
                        "fields",
                        fields.entrySet().stream()
                                .map(field -> new PaperField(field.getKey(), new Prose(field.getValue())))
                                .toList());
    }

    private static OfficePaper issued(OfficePaper paper) {
        return Shape.of(OfficePaper.class).with(paper, "state", PaperState.ISSUED);
    }

    private static List<BoundPaper> papers(CaseFile file, Volume volume) {
        return RULES.volumes(file).getOrDefault(volume, List.of());
    }

    private static List<String> types(CaseFile file, Volume volume) {
        return papers(file, volume).stream().map(bound -> bound.paper().type()).toList();
    }

    private static BoundPaper paper(CaseFile file, String type) {
        return RULES.papers(file).stream()
                .filter(bound -> bound.paper().type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String text(CaseFile file, BoundPaper bound) {
        try {
            return WRITER.paper(file, bound).xhtml();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static List<StoredItem> items(CaseFile file, BoundPaper bound) {
        var part = file.find(bound.paper().part()).orElseThrow();
        return PaperItems.of(part, bound.paper()).stream()
                .map(EvidenceItem::item)
                .toList();
    }

    private static void assertNothingLeaks(CaseFile file) {
        assertThat(papers(file, Volume.MAIN)).isNotEmpty().allSatisfy(bound -> {
            assertThat(text(file, bound)).as(bound.title()).doesNotContain(SECRET);
            assertThat(bound.title()).doesNotContain(SECRET);
            assertThat(items(file, bound)).as(bound.title()).doesNotContain(HIDDEN);
        });
    }

    @Test
    void aDecisionThatCorrectsAPaperOfTheSubVolumeLiesThere() {
        var review = Sample.part(LegalReview.class, Map.of("opinion", Fact.known(new Prose("机密意见"))));
        var paper = issued(made("LEGAL_REVIEW", review, Map.of()));
        var fields = Map.of("correctedTitle", "案件法制审核表", "mistake", "机密错误");
        var shape = Shape.of(OfficePaper.class);
        var decision = shape.with(
                made("CORRECTION_DECISION", review, fields), "replaces", Fact.known(new Ref<OfficePaper>(paper.id())));
        var again = shape.with(
                made("CORRECTION_DECISION", review, fields),
                "replaces",
                Fact.known(new Ref<OfficePaper>(decision.id())));
        var further = shape.with(again, "party", Fact.known(new Ref<Party>(PARTY.id())));
        var file = file(review, paper, issued(decision), further, Sample.part(InvestigationReport.class, Map.of()));
        assertNothingLeaks(file);
        assertThat(types(file, Volume.SUB))
                .containsExactly("LEGAL_REVIEW", "CORRECTION_DECISION", "CORRECTION_DECISION");
        var group = paper(file, "LEGAL_REVIEW").group();
        assertThat(papers(file, Volume.SUB))
                .allSatisfy(bound -> assertThat(bound.group()).isEqualTo(group));
        var lost = shape.with(decision, "replaces", Fact.known(new Ref<OfficePaper>(UUID.randomUUID())));
        assertThat(types(file(review, lost), Volume.SUB)).contains("CORRECTION_DECISION");
    }

    @Test
    void aDecisionThatCorrectsAPaperOfTheMainVolumeLiesInTheMainVolume() {
        var report = Sample.part(InvestigationReport.class, Map.of());
        var paper = issued(made("INVESTIGATION_REPORT", report, Map.of()));
        var decision = Shape.of(OfficePaper.class)
                .with(
                        made("CORRECTION_DECISION", report, Map.of()),
                        "replaces",
                        Fact.known(new Ref<OfficePaper>(paper.id())));
        assertThat(types(file(report, paper, decision), Volume.MAIN))
                .containsExactly("CORRECTION_DECISION", "INVESTIGATION_REPORT");
    }

    @Test
    void evidenceThatWasTakenOutByHandIsToldByNoPaperOfTheMainVolume() {
        var open = Sample.part(Evidence.class, Map.of("title", "现场照片", "kind", EvidenceKind.PHYSICAL));
        var taken = Sample.part(
                Evidence.class, Map.of("title", "机密客户名单", "kind", EvidenceKind.PHYSICAL, "item", Fact.known(HIDDEN)));
        var source = Sample.part(
                Evidence.class,
                Map.of(
                        "title",
                        "机密举报信",
                        "kind",
                        EvidenceKind.DOCUMENTARY,
                        "documentType",
                        Fact.known("SOURCE_MATERIAL")));
        var report = Sample.part(InvestigationReport.class, Map.of());
        var service = Sample.part(
                Service.class,
                Map.of(
                        "about", Fact.known(new Ref<Part>(report.id())),
                        "party", Fact.known(new Ref<Party>(PARTY.id())),
                        "method", ServiceMethod.LEFT,
                        "proofs", List.of(new Ref<Evidence>(open.id()), new Ref<Evidence>(taken.id()))));
        var arranged = new Arrangement(
                UUID.randomUUID(), List.of(new Placement(taken.id(), "PHOTO_EVIDENCE", Volume.SUB, Fact.unknown())));
        var file = file(open, taken, source, report, service, arranged);
        assertNothingLeaks(file);
        assertThat(text(file, paper(file, "INVESTIGATION_REPORT"))).contains("现场照片");
        assertThat(text(file, paper(file, "SERVICE_RECEIPT"))).contains("1. 现场照片", "2. 证据材料（存副卷）");
    }

    @Test
    void whatTheOfficeMakesAboutAPaperOfTheSubVolumeIsSetFromItsOwnForm() {
        var letter = Sample.part(
                Paper.class,
                Map.of(
                        "documentType", "COMPLAINT_LETTER",
                        "title", "机密来信",
                        "volume", Fact.known(Volume.SUB),
                        "text", Fact.known(new Prose("机密内容")),
                        "item", Fact.known(HIDDEN)));
        var request = made("ASSIST_REQUEST", letter, Map.of("cause", "请协助查明排放去向。"));
        var correction = made("CORRECTION_DECISION", letter, Map.of("corrected", "更正后的内容"));
        var file = file(letter, request, correction);
        assertNothingLeaks(file);
        assertThat(text(file, paper(file, "ASSIST_REQUEST"))).contains("请协助查明排放去向。");
        assertThat(text(file, paper(file, "CORRECTION_DECISION"))).contains("更正后的内容");
        assertThat(text(file, paper(file, "COMPLAINT_LETTER"))).contains("机密内容");
        assertThat(items(file, paper(file, "COMPLAINT_LETTER"))).containsExactly(HIDDEN);
    }

    @Test
    void theFileOfAPartStandsForThePaperThatThePartIsAndForNoOther() {
        var report = Sample.part(CorrectionReport.class, Map.of("item", Fact.known(HIDDEN)));
        var evidence = Sample.part(
                Evidence.class, Map.of("title", "照片", "kind", EvidenceKind.PHYSICAL, "item", Fact.known(HIDDEN)));
        var file = file(
                report,
                evidence,
                made("ASSIST_REQUEST", report, Map.of("cause", "一")),
                made("ASSIST_RESULT", evidence, Map.of("result", "二")));
        assertThat(items(file, paper(file, "ASSIST_REQUEST"))).isEmpty();
        assertThat(items(file, paper(file, "ASSIST_RESULT"))).isEmpty();
        assertThat(text(file, paper(file, "ASSIST_RESULT"))).contains("二");
        assertThat(items(file, paper(file, "RECTIFICATION_REPORT"))).containsExactly(HIDDEN);
        assertThat(items(file, paper(file, "PHOTO_EVIDENCE"))).containsExactly(HIDDEN);
    }
}
