package org.anjuan.usecase;

import static org.anjuan.usecase.PaperBase.HEAD;
import static org.anjuan.usecase.PaperBase.OFFICER;
import static org.anjuan.usecase.PaperBase.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.anjuan.document.FilledPapers;
import org.anjuan.document.FilledPapers.Filling;
import org.anjuan.domain.casefile.Approval;
import org.anjuan.domain.casefile.ApprovalRole;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Paper;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.SamplingRecord;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Signature;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Prose;
import org.anjuan.exchange.JsonCasePackages;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.NumberingReader;
import org.anjuan.usecase.DraftPaper.Wanted;
import org.anjuan.usecase.SeePapers.Pages;
import org.anjuan.usecase.port.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a paper that went out lets its file learn afterwards, and what no way round changes. */
class IssuedPapersTest {

    private static final Party PARTY = Sample.party("甲公司", "91120116MA05ABCD1X", "南港路");
    private static final FilledPapers FILLED = new FilledPapers(new DocumentReference().types());
    private static final StoredItem SCAN = new StoredItem("b".repeat(64), "扫描.pdf", "application/pdf", 10);

    @TempDir
    Path folder;

    private PaperBase papers;

    @BeforeEach
    void open() {
        papers = new PaperBase(folder);
    }

    @AfterEach
    void close() {
        papers.close();
    }

    private static List<String> keys(PaperOutcome outcome) {
        return switch (outcome) {
            case PaperOutcome.Refused(var problems) ->
                problems.stream().map(Problem::key).toList();
            default -> List.of(outcome.getClass().getSimpleName());
        };
    }

    private static List<String> keys(ChangeOutcome outcome) {
        return outcome instanceof ChangeOutcome.Refused(var problems)
                ? problems.stream().map(Problem::key).toList()
                : List.of();
    }

    private List<String> change(UUID file, Optional<String> reason, Change... changes) {
        return keys(papers.changes().change(OFFICER, file, papers.now(file).version(), List.of(changes), reason));
    }

    private List<String> put(UUID file, Part part) {
        return change(file, Optional.empty(), new Change.Put(part));
    }

    private List<String> put(UUID file, String reason, Part part) {
        return change(file, Optional.of(reason), new Change.Put(part));
    }

    private Pages pages(UUID file, UUID paper) {
        return new SeePapers(papers.tools())
                .of(OFFICER, file).orElseThrow().stream()
                        .filter(row -> row.made().equals(Optional.of(paper)))
                        .findFirst()
                        .orElseThrow()
                        .pages();
    }

    private <P extends Part> P now(UUID file, P part) {
        @SuppressWarnings("unchecked") // a part never changes its class
        var type = (Class<P>) part.getClass();
        return type.cast(papers.now(file).file().find(part.id()).orElseThrow());
    }

    private <P extends Part> P with(UUID file, P part, String name, Object value) {
        @SuppressWarnings("unchecked") // a part never changes its class
        var shape = (Shape<P>) Shape.of(part.getClass());
        return shape.with(now(file, part), name, value);
    }

    private UUID issued(UUID file, String type, Part about) {
        var id = papers.draft(file, type, Optional.of(about.id()));
        papers.issued(file, id);
        return id;
    }

    private static Approval approval() {
        return Shape.of(Approval.class)
                .make(Map.of(
                        "role", ApprovalRole.values()[0],
                        "by", Sample.official("李四"),
                        "opinion", Fact.known(new Prose("同意。")),
                        "on", Fact.known(When.of("2026-08-31"))));
    }

    private static PriorNotice notice() {
        return Sample.part(
                PriorNotice.class,
                Map.of(
                        "kind", NoticeKind.PENALTY,
                        "party", Fact.known(new Ref<Party>(PARTY.id())),
                        "approvals", List.of(approval()),
                        "facts", Fact.known(new Prose("2026年8月1日检查发现，该公司超标排放。"))));
    }

    private UUID file(Part... parts) {
        var all = new java.util.ArrayList<Part>(List.of(PARTY));
        all.addAll(List.of(parts));
        return papers.file(Origin.IMPORTED, all.toArray(Part[]::new)).file().id();
    }

    @Test
    void aDecisionThatTellsOfNothingIsNeverDraftedCheckedOrIssued() {
        var notice = notice();
        var file = papers.file(Origin.LIVE, PARTY, notice).file().id();
        var drafting = new DraftPaper(papers.tools());
        for (var type : List.of("PENALTY_DECISION", "PRIOR_NOTICE", "RECTIFICATION_ORDER", "LEGAL_REVIEW")) {
            var wanted = new Wanted(type, Optional.empty(), Optional.empty());
            assertThat(keys(drafting.start(OFFICER, file, papers.now(file).version(), wanted)))
                    .as(type)
                    .containsExactly("paper.about.missing");
            assertThat(put(file, OfficePaper.draft(UUID.randomUUID(), type, Fact.none())))
                    .as(type)
                    .containsExactly("paper.about.missing");
        }
        var wrong = new Wanted("PENALTY_DECISION", Optional.of(notice.id()), Optional.empty());
        assertThat(keys(drafting.start(OFFICER, file, papers.now(file).version(), wrong)))
                .containsExactly("paper.about.wrong");
        var draft = OfficePaper.draft(UUID.randomUUID(), "PENALTY_DECISION", Fact.unknown());
        var elsewhere = papers.add(Sample.file(papers.now(file).file().head(), PARTY, draft))
                .file()
                .id();
        assertThat(keys(papers.check(elsewhere, draft.id()))).containsExactly("paper.about.missing");
        var checked = Shape.of(OfficePaper.class)
                .with(
                        OfficePaper.draft(UUID.randomUUID(), "PENALTY_DECISION", Fact.unknown()),
                        "state",
                        PaperState.CHECKED);
        var third = papers.add(Sample.file(papers.now(file).file().head(), PARTY, checked))
                .file()
                .id();
        assertThat(keys(papers.issue(third, checked.id()))).containsExactly("paper.about.missing");
    }

    @Test
    void anApprovalGoesOutBeforeThePaperThatItApproves() {
        var notice = notice();
        var file = file(notice);
        var approval = issued(file, "INTERNAL_APPROVAL", notice);
        var paper = issued(file, "PRIOR_NOTICE", notice);
        assertThat(papers.paper(file, paper).number().isKnown()).isTrue();
        assertThat(now(file, notice).number())
                .isEqualTo(papers.paper(file, paper).number());
        assertThat(pages(file, approval)).isEqualTo(Pages.FROZEN);
        assertThat(put(file, "改", with(file, notice, "approvals", List.of()))).contains("change.paper.printed");
    }

    @ParameterizedTest
    @EnumSource
    void whoSignedARecordIsSaidOnceTheSheetWasPrinted(Signature signature) {
        var inspection = Sample.part(
                Inspection.class,
                Map.of(
                        "method", InspectionMethod.values()[0],
                        "startedAt", Fact.known(When.of("2026-08-30T09:00")),
                        "place", Fact.known("一号车间")));
        var file = file(inspection);
        var record = issued(file, "SITE_RECORD", inspection);
        assertThat(put(file, with(file, inspection, "signature", Fact.known(signature))))
                .isEmpty();
        if (signature == Signature.SIGNED) assertThat(pages(file, record)).isEqualTo(Pages.FROZEN);
        assertThat(put(file, with(file, inspection, "signature", Fact.known(Signature.ABSENT))))
                .isEmpty();
        assertThat(put(file, "改", with(file, inspection, "place", Fact.known("二号车间"))))
                .containsExactly("change.paper.printed");
    }

    @Test
    void whatStoodOpenOnTheIssuedPagesMayBeFilled() {
        var notice = notice();
        var file = file(notice);
        issued(file, "PRIOR_NOTICE", notice);
        assertThat(put(file, with(file, notice, "discretionReasons", Fact.known(new Prose("从轻。")))))
                .isEmpty();
        assertThat(put(file, "改", with(file, notice, "facts", Fact.known(new Prose("另一事实")))))
                .containsExactly("change.paper.printed");
        assertThat(put(file, "改", with(file, notice, "facts", Fact.unknown()))).containsExactly("change.paper.printed");
    }

    @Test
    void aSuspendedCaseIsResumed() {
        var period = Sample.part(
                ExcludedPeriod.class,
                Map.of(
                        "kind", ExclusionKind.SUSPENSION,
                        "from", Fact.known(When.of("2026-08-01")),
                        "approvals", List.of(approval())));
        var file = file(period);
        var suspension = issued(file, "SUSPENSION_APPROVAL", period);
        assertThat(put(file, with(file, period, "until", Fact.known(When.of("2026-08-31")))))
                .isEmpty();
        assertThat(pages(file, suspension)).isEqualTo(Pages.FROZEN);
        issued(file, "RESUMPTION_APPROVAL", period);
    }

    @Test
    void whatCameOtherwiseThanItWasAnnouncedIsSaidWithAReason() {
        var hearing = Sample.part(
                Hearing.class,
                Map.of(
                        "startedAt", Fact.known(When.of("2026-09-20T09:00")),
                        "place", Fact.known("三楼会议室"),
                        "host", Fact.known(Sample.official("王五"))));
        var file = file(hearing);
        var notice = issued(file, "HEARING_NOTICE", hearing);
        var later = with(file, hearing, "startedAt", Fact.known(When.of("2026-09-20T09:03")));
        assertThat(put(file, later)).containsExactly("change.paper.printedToo");
        assertThat(put(file, "实际开始时间", later)).isEmpty();
        assertThat(pages(file, notice)).isEqualTo(Pages.DIFFERS);
        assertThat(put(file, "改", with(file, hearing, "noticeNumber", Fact.unknown())))
                .containsExactly("change.paper.printed");
        issued(file, "HEARING_RECORD", hearing);
        assertThat(put(file, "改", with(file, hearing, "startedAt", Fact.known(When.of("2026-09-20T09:05")))))
                .containsExactly("change.paper.printed");
    }

    /** A full file that is worked on here, with this paper drafted about a part whose signature and hand-over are still to come. */
    private CaseFile onTheSpot(String type, Class<? extends Part> kind, List<String> open) {
        var filled = FILLED.paper(type, Filling.FULL);
        var file = filled.file().withHead(filled.file().head().withOrigin(Origin.LIVE));
        var part = file.first(kind).orElseThrow();
        for (var name : open) {
            @SuppressWarnings("unchecked") // a part never changes its class
            var shape = (Shape<Part>) Shape.of(part.getClass());
            file = file.with(shape.with(file.find(part.id()).orElseThrow(), name, Fact.unknown()));
        }
        return file;
    }

    @Test
    void aPaperThatIsSignedOnTheSpotWaitsForNoSignature() {
        var sheets = new PaperSheets(
                papers.press.papers(), new DocumentReference().types(), NumberingReader.shipped(), ContentChecks.NONE);
        var spot = onTheSpot("ONSPOT_DECISION", SummaryDecision.class, List.of("signature"));
        var samples =
                onTheSpot("SAMPLING_NOTICE", SamplingRecord.class, List.of("signature", "handedOverAt", "custody"));
        for (var file : List.of(spot, samples)) {
            var paper = file.first(OfficePaper.class).orElseThrow();
            var seen = sheets.find(file, paper).orElseThrow();
            assertThat(findings(sheets, seen)).as(paper.documentType()).isEmpty();
        }
    }

    private static List<PaperFinding> findings(PaperSheets sheets, PaperSheets.Seen seen) {
        try {
            return sheets.findings(seen, sheets.fill(seen), Sample.TODAY);
        } catch (IOException unfit) {
            throw new AssertionError(unfit);
        }
    }

    @Test
    void aCharacterThatNoFaceHasIsToldBeforeThePaperGoesOutAndWhenItDoes() {
        var party = Shape.of(Party.class).with(PARTY, "name", "甲\uD83D\uDE00公司");
        var file = papers.file(Origin.LIVE, party).file().id();
        var id = papers.draft(file, PaperBase.SUMMONS, Optional.empty());
        var said = PaperBase.summons();
        done(new DraftPaper(papers.tools())
                .write(
                        OFFICER,
                        file,
                        papers.now(file).version(),
                        id,
                        new DraftPaper.Entry(
                                said.texts(),
                                Optional.of(Fact.known(party.name())),
                                said.on(),
                                said.basis(),
                                said.goods())));
        for (var outcome : List.of(papers.check(file, id), papers.issue(file, id)))
            assertThat(done(outcome).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.key()).isEqualTo("paper.finding.glyph");
                assertThat(finding.args()).containsExactly("U+1F600", "GRINNING FACE");
            });
    }

    private SeePapers.Row row(UUID file, String type) {
        return new SeePapers(papers.tools())
                .of(OFFICER, file).orElseThrow().stream()
                        .filter(row -> row.type().equals(type))
                        .findFirst()
                        .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEST_BROKEN", "TEST_UNCLOSED"})
    void aPaperThatCannotBeSetIsNotPrintedAndPeopleReadWhy(String type) {
        var part = Sample.part(
                Paper.class, Map.of("documentType", type, "title", "样张", "text", Fact.known(new Prose("第一段"))));
        var file = file(part);
        var target = folder.resolve("样张.pdf");
        assertThat(new PrintPaper(papers.tools()).print(OFFICER, file, row(file, type), target, Progress.IGNORED))
                .isInstanceOfSatisfying(PrintPaper.Outcome.Refused.class, refused -> {
                    assertThat(refused.problem().key()).isEqualTo("paper.unset");
                    assertThat(refused.problem().values()).first().isEqualTo("样张");
                });
        assertThat(target).doesNotExist();
    }

    @Test
    void aSignedOriginalThatIsAPictureIsPrintedAsWhatWasKept() throws IOException {
        var notice = notice();
        var file = file(notice);
        var id = issued(file, "PRIOR_NOTICE", notice);
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 600, BufferedImage.TYPE_INT_RGB), "png", picture);
        var added = (EvidenceOutcome.Added) new AddEvidence(papers.base.store(), papers.base.evidence(), Sample.CLOCK)
                .add(OFFICER, new ByteArrayInputStream(picture.toByteArray()), "原件.png", "image/png");
        var shape = Shape.of(OfficePaper.class);
        assertThat(put(file, shape.with(papers.paper(file, id), "scan", Fact.known(added.item()))))
                .isEmpty();
        var printed = new PrintPaper(papers.tools())
                .print(OFFICER, file, row(file, "PRIOR_NOTICE"), folder.resolve("原件.pdf"), Progress.IGNORED);
        assertThat(printed)
                .isInstanceOfSatisfying(
                        PrintPaper.Outcome.Done.class,
                        done -> assertThat(done.kept()).isTrue());
    }

    private UUID corrected(UUID file, UUID paper) {
        return done(new CorrectPaper(papers.tools())
                        .newVersion(HEAD, file, papers.now(file).version(), paper, "事实写错"))
                .paper();
    }

    private PaperOutcome discard(UUID file, UUID draft) {
        return new DraftPaper(papers.tools())
                .discard(OFFICER, file, papers.now(file).version(), draft, Optional.of("不再更正"));
    }

    @Test
    void aCorrectionIsNotGivenUpWhileItsRecordSaysOtherwiseThanTheIssuedPages() {
        var notice = notice();
        var file = file(notice);
        var paper = issued(file, "PRIOR_NOTICE", notice);
        var issued = now(file, notice);
        var draft = corrected(file, paper);
        var other = with(file, notice, "facts", Fact.known(new Prose("另一事实")));
        assertThat(put(file, other)).isEmpty();
        assertThat(keys(discard(file, draft))).containsExactly("change.paper.correctionLeft");
        assertThat(change(file, Optional.of("撤回"), new Change.Withdraw(draft)))
                .containsExactly("change.paper.correctionLeft");
        assertThat(put(file, issued)).isEmpty();
        assertThat(put(file, with(file, notice, "number", Fact.unknown()))).isEmpty();
        assertThat(keys(discard(file, draft))).containsExactly("change.paper.correctionLeft");
        assertThat(put(file, issued)).isEmpty();
        done(discard(file, draft));
        assertThat(put(file, other)).containsExactly("change.paper.printed");
        var again = corrected(file, paper);
        assertThat(change(file, Optional.of("改"), new Change.Withdraw(again), new Change.Put(other)))
                .containsExactly("change.paper.correctionLeft");
    }

    @Test
    void aCorrectionThatWasNotUsedIsGivenUpThoughTheWorldWentOn() {
        var notice = notice();
        var file = file(notice);
        var paper = issued(file, "PRIOR_NOTICE", notice);
        assertThat(put(file, "当事人已搬迁", Shape.of(Party.class).with(PARTY, "address", Fact.known("北港路9号"))))
                .isEmpty();
        done(discard(file, corrected(file, paper)));
        assertThat(pages(file, paper)).isEqualTo(Pages.DIFFERS);
    }

    @Test
    void whatACalledBackVersionLeftInTheRecordCanBePutBackToTheIssuedPages() {
        var notice = notice();
        var file = file(notice);
        var paper = issued(file, "PRIOR_NOTICE", notice);
        var issued = now(file, notice);
        var second = corrected(file, paper);
        assertThat(put(file, with(file, notice, "facts", Fact.known(new Prose("另一事实")))))
                .isEmpty();
        papers.issued(file, second);
        done(new VoidPaper(papers.tools()).callBack(HEAD, file, papers.now(file).version(), second, "又写错"));
        assertThat(pages(file, paper)).isEqualTo(Pages.DIFFERS);
        assertThat(put(file, with(file, notice, "facts", Fact.known(new Prose("第三种事实")))))
                .containsExactly("change.paper.printed");
        assertThat(put(file, issued)).isEmpty();
        assertThat(pages(file, paper)).isEqualTo(Pages.FROZEN);
    }

    @Test
    void onlyTheActBeginsACorrection() {
        var notice = notice();
        var file = file(notice);
        var paper = issued(file, "PRIOR_NOTICE", notice);
        var shape = Shape.of(OfficePaper.class);
        var about = Fact.known(new Ref<Part>(notice.id()));
        var replaces = Fact.known(new Ref<OfficePaper>(paper));
        var draft = shape.with(OfficePaper.draft(UUID.randomUUID(), "PRIOR_NOTICE", about), "replaces", replaces);
        assertThat(put(file, "更正", draft)).containsExactly("change.paper.correctionAct");
        var summons = papers.summonsDraft(file);
        assertThat(put(file, "更正", shape.with(papers.paper(file, summons), "replaces", replaces)))
                .containsExactly("change.paper.life");
    }

    @Test
    void noImportChangesWhatWentOutByBringingTheDraftOfACorrection() throws IOException {
        var notice = notice();
        var file = file(notice);
        var paper = issued(file, "PRIOR_NOTICE", notice);
        var shape = Shape.of(OfficePaper.class);
        var draft = shape.with(
                OfficePaper.draft(UUID.randomUUID(), "PRIOR_NOTICE", Fact.known(new Ref<Part>(notice.id()))),
                "replaces",
                Fact.known(new Ref<OfficePaper>(paper)));
        var stands = papers.now(file).file();
        var other = with(file, notice, "facts", Fact.known(new Prose("另一事实")));
        assertThat(take(stands.with(draft).with(other))).containsExactly("import.problem.paperIssued");
        var scanned = stands.with(shape.with(papers.paper(file, paper), "scan", Fact.known(SCAN)));
        assertThat(take(scanned)).isEmpty();
        var otherScan = new StoredItem("c".repeat(64), "另一扫描.pdf", "application/pdf", 10);
        assertThat(take(scanned.with(shape.with(papers.paper(file, paper), "scan", Fact.known(otherScan)))))
                .containsExactly("import.problem.paperIssued");
        assertThat(take(stands)).containsExactly("import.problem.paperIssued");
    }

    private List<String> take(CaseFile next) throws IOException {
        var json = Files.writeString(folder.resolve(UUID.randomUUID() + ".json"), PaperBase.CODEC.pretty(next));
        var importing = new ImportFiles(
                papers.base.store(),
                papers.base.evidence(),
                new JsonCasePackages(PaperBase.CODEC),
                PaperBase.CODEC,
                papers.rows::file,
                new IncomingRules(TestGuards.on(Sample.CLOCK), NumberingReader.shipped(), papers.watch()),
                Sample.CLOCK);
        return importing.run(OFFICER, List.of(json), true, Progress.IGNORED)
                        instanceof ImportFiles.Outcome.Refused(var problems)
                ? problems.stream().filter(Problem::isError).map(Problem::key).toList()
                : List.of();
    }

    @Test
    void aSignedOriginalIsAddedOnceAndExchangedWithReasonAndRightOnly() {
        var notice = notice();
        var file = file(notice);
        var id = issued(file, "PRIOR_NOTICE", notice);
        var shape = Shape.of(OfficePaper.class);
        var paper = papers.paper(file, id);
        assertThat(put(file, shape.with(paper, "scan", Fact.known(SCAN)))).isEmpty();
        var other = shape.with(
                paper, "scan", Fact.known(new StoredItem("c".repeat(64), "另一扫描.pdf", "application/pdf", 10)));
        for (var next : List.of(other, paper)) {
            assertThat(put(file, next)).contains("change.paper.rescan", "paper.role.issue");
            assertThat(put(file, "扫描不清", next)).containsExactly("paper.role.issue");
            var byHead = papers.changes();
            var version = papers.now(file).version();
            assertThat(keys(byHead.change(HEAD, file, version, List.of(new Change.Put(next)), Optional.empty())))
                    .containsExactly("change.paper.rescan");
        }
        assertThat(keys(papers.changes()
                        .change(
                                HEAD,
                                file,
                                papers.now(file).version(),
                                List.of(new Change.Put(other)),
                                Optional.of("扫描不清"))))
                .isEmpty();
        assertThat(papers.paper(file, id)).isEqualTo(other);
    }
}
