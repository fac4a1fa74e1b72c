package org.anjuan.usecase;

import static org.anjuan.usecase.PaperBase.HEAD;
import static org.anjuan.usecase.PaperBase.OFFICER;
import static org.anjuan.usecase.PaperBase.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.numbering.NumberState;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Prose;
import org.anjuan.domain.text.Sha256;
import org.anjuan.exchange.JsonCasePackages;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.NumberingReader;
import org.anjuan.usecase.DraftPaper.Entry;
import org.anjuan.usecase.DraftPaper.Wanted;
import org.anjuan.usecase.SeePapers.Pages;
import org.anjuan.usecase.SeePapers.Receipt;
import org.anjuan.usecase.SeePapers.Row;
import org.anjuan.usecase.SeePapers.Standing;
import org.anjuan.usecase.port.NumberRegister;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers are drafted, checked, issued, corrected and called back, on a real case base with the shipped forms. */
class LifeOfPapersTest {

    private static final Party PARTY = Sample.party("甲公司", "91120116MA05ABCD1X", "南港路");

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

    private static PriorNotice notice() {
        return Sample.part(
                PriorNotice.class,
                Map.of(
                        "kind", NoticeKind.PENALTY,
                        "party", Fact.known(new Ref<Party>(PARTY.id())),
                        "facts", Fact.known(new Prose("2026年8月1日检查发现，该公司超标排放。"))));
    }

    private List<NumberRegister.Entry> numbers() {
        return papers.read(tx -> tx.numbers().entries(OptionalInt.empty()));
    }

    private static List<String> keys(PaperOutcome outcome) {
        return outcome instanceof PaperOutcome.Refused(var problems)
                ? problems.stream().map(Problem::key).toList()
                : List.of(outcome.getClass().getSimpleName());
    }

    private static List<String> keys(ChangeOutcome outcome) {
        return outcome instanceof ChangeOutcome.Refused(var problems)
                ? problems.stream().map(Problem::key).toList()
                : List.of();
    }

    private ChangeOutcome change(UUID file, Optional<String> reason, Part... parts) {
        var changes =
                java.util.stream.Stream.of(parts).<Change>map(Change.Put::new).toList();
        return papers.changes().change(OFFICER, file, papers.now(file).version(), changes, reason);
    }

    private List<String> actions(UUID file) {
        return papers.read(tx -> tx.audit().about(file, 50)).stream()
                .map(recorded -> recorded.entry().action())
                .toList()
                .reversed();
    }

    private Row row(UUID file, UUID paper) {
        return new SeePapers(papers.tools())
                .of(OFFICER, file).orElseThrow().stream()
                        .filter(row -> row.made().equals(Optional.of(paper)))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aPaperIsDraftedCheckedAndIssuedUnderTheNextNumber() throws IOException {
        var file = papers.file(Origin.LIVE, PARTY).file().id();
        var id = papers.summonsDraft(file);
        var checked = done(papers.check(file, id));
        assertThat(checked.findings()).isEmpty();
        assertThat(papers.paper(file, id)).satisfies(paper -> {
            assertThat(paper.state()).isEqualTo(PaperState.CHECKED);
            assertThat(paper.checkedBy().value().orElseThrow().name()).isEqualTo("张三");
            assertThat(paper.checkedAt()).isEqualTo(Fact.known(When.of("2026-09-01T09:30")));
            assertThat(paper.form().value().orElseThrow()).matches("INQUIRY_SUMMONS@[0-9a-f]{16} [0-9a-f]{64}");
        });
        var before = papers.now(file);
        done(papers.issue(file, id));
        var issued = papers.paper(file, id);
        assertThat(issued.state()).isEqualTo(PaperState.ISSUED);
        assertThat(issued.number()).isEqualTo(Fact.known(new DocumentNumber("津环调询通〔2026〕1号")));
        assertThat(issued.on()).isEqualTo(Fact.known(When.of("2026-09-01")));
        assertThat(issued.issuedBy().value().orElseThrow().name()).isEqualTo("李四");
        assertThat(issued.snapshot()).isEqualTo(Fact.known(before.hash()));
        var pages = issued.frozen().value().orElseThrow();
        assertThat(pages.name()).isEqualTo("津环调询通〔2026〕1号 调查询问通知书.pdf");
        try (var content = papers.base.evidence().open(pages.sha256())) {
            var bytes = content.readAllBytes();
            assertThat(Sha256.of(bytes)).isEqualTo(pages.sha256());
            assertThat(new String(bytes, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        assertThat(numbers()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(NumberState.ISSUED);
            assertThat(entry.paperId()).contains(id);
        });
        assertThat(actions(file)).containsExactly("paper-drafted", "paper-written", "paper-checked", "paper-issued");
        var next = papers.summonsDraft(file);
        assertThat(papers.issued(file, next).number()).isEqualTo(Fact.known(new DocumentNumber("津环调询通〔2026〕2号")));
    }

    @Test
    void aPaperWithGapsIsNotCheckedInALiveFileAndToldElsewhere() {
        var file = papers.file(Origin.LIVE, PARTY).file().id();
        var id = papers.draft(file, PaperBase.SUMMONS, Optional.empty());
        assertThat(papers.check(file, id))
                .isInstanceOfSatisfying(
                        PaperOutcome.Hindered.class,
                        hindered -> assertThat(hindered.findings())
                                .allSatisfy(finding -> assertThat(finding.key()).isEqualTo("paper.finding.gap"))
                                .extracting(finding -> finding.args().getFirst())
                                .contains("entry.INQUIRY_SUMMONS.cause", "entry.INQUIRY_SUMMONS.appearAt")
                                .doesNotContain("part.officePaper.number", "part.officePaper.on"));
        assertThat(papers.paper(file, id).state()).isEqualTo(PaperState.DRAFT);
        assertThat(keys(papers.issue(file, id))).containsExactly("paper.issue.unchecked");
        var late = papers.file(Origin.ENTERED_LATE, PARTY).file().id();
        var there = papers.draft(late, PaperBase.SUMMONS, Optional.empty());
        assertThat(done(papers.check(late, there)).findings()).isNotEmpty();
    }

    @Test
    void anOfficerDoesNotIssueWhatBindsOthers() {
        var file = papers.file(Origin.LIVE, PARTY).file().id();
        var id = papers.summonsDraft(file);
        done(papers.check(file, id));
        assertThat(keys(papers.issue(papers.tools(), OFFICER, file, id))).containsExactly("paper.role.issue");
        var reader = Sample.actor("赵六", Role.READER);
        assertThat(keys(papers.issue(papers.tools(), reader, file, id))).containsExactly("change.role.missing");
        assertThat(numbers()).isEmpty();
    }

    @Test
    void whatIsIssuedOrWrittenAsOfAnotherVersionIsShown() {
        var file = papers.file(Origin.LIVE, PARTY).file().id();
        var id = papers.summonsDraft(file);
        var outcome = new CheckPaper(papers.tools()).check(OFFICER, file, 1, id);
        assertThat(outcome).isEqualTo(new PaperOutcome.ChangedMeanwhile(papers.now(file)));
    }

    @Test
    void whateverAPaperPrintsMakesItADraftAgainWhenItChanges() {
        var notice = notice();
        var file = papers.file(Origin.IMPORTED, PARTY, notice).file().id();
        var id = papers.draft(file, "PRIOR_NOTICE", Optional.of(notice.id()));
        done(papers.check(file, id));
        var evidence = Sample.part(Evidence.class, Map.of("title", "照片", "kind", EvidenceKind.PHYSICAL));
        assertThat(keys(change(file, Optional.empty(), evidence))).isEmpty();
        assertThat(papers.paper(file, id).state()).isEqualTo(PaperState.CHECKED);
        var other = Shape.of(PriorNotice.class).with(notice, "facts", Fact.known(new Prose("另一事实")));
        assertThat(keys(change(file, Optional.empty(), other))).isEmpty();
        assertThat(papers.paper(file, id).state()).isEqualTo(PaperState.DRAFT);
        done(papers.check(file, id));
        done(new DraftPaper(papers.tools())
                .write(OFFICER, file, papers.now(file).version(), id, Entry.of(Map.of("facts", new Prose("第三种事实")))));
        assertThat(papers.paper(file, id).state()).isEqualTo(PaperState.DRAFT);
        assertThat(papers.paper(file, id).fields()).isEmpty();
        assertThat(papers.now(file)
                        .file()
                        .first(PriorNotice.class)
                        .orElseThrow()
                        .facts())
                .isEqualTo(Fact.known(new Prose("第三种事实")));
    }

    /** An issued notice in a file from elsewhere, where no guard of the procedure stands in the way. */
    private UUID issuedNotice(UUID file, PriorNotice notice) {
        var id = papers.draft(file, "PRIOR_NOTICE", Optional.of(notice.id()));
        papers.issued(file, id);
        return id;
    }

    @Test
    void numberAndDayStandInThePaperAndInItsPart() {
        var notice = notice();
        var file = papers.file(Origin.IMPORTED, PARTY, notice).file().id();
        var id = issuedNotice(file, notice);
        var part = papers.now(file).file().first(PriorNotice.class).orElseThrow();
        assertThat(part.number()).isEqualTo(papers.paper(file, id).number());
        assertThat(part.number().isKnown()).isTrue();
        assertThat(part.issuedOn()).isEqualTo(Fact.known(When.of("2026-09-01")));
        assertThat(row(file, id)).satisfies(row -> {
            assertThat(row.standing()).isEqualTo(Standing.ISSUED);
            assertThat(row.receipt()).isEqualTo(Receipt.MISSING);
            assertThat(row.pages()).isEqualTo(Pages.FROZEN);
            assertThat(row.number()).isEqualTo(part.number().value());
        });
    }

    @Test
    void whatWentOutIsChangedByNoFormAndNoImport() throws IOException {
        var notice = notice();
        var file = papers.file(Origin.IMPORTED, PARTY, notice).file().id();
        var id = issuedNotice(file, notice);
        var stands = papers.now(file);
        var part = stands.file().first(PriorNotice.class).orElseThrow();
        var shape = Shape.of(PriorNotice.class);
        for (var changed : List.of(
                shape.with(part, "facts", Fact.known(new Prose("另一事实"))),
                shape.with(part, "number", Fact.unknown()),
                shape.with(part, "issuedOn", Fact.known(When.of("2026-08-30")))))
            assertThat(keys(change(file, Optional.of("写错了"), changed)))
                    .as(changed.toString())
                    .containsExactly("change.paper.printed");
        assertThat(keys(new DraftPaper(papers.tools())
                        .write(OFFICER, file, stands.version(), id, Entry.of(Map.of("facts", new Prose("改"))))))
                .containsExactly("change.paper.issued");
        assertThat(keys(new DraftPaper(papers.tools()).discard(OFFICER, file, stands.version(), id, Optional.of("删"))))
                .containsExactly("change.paper.issued");
        assertThat(keys(new DraftPaper(papers.tools())
                        .start(
                                OFFICER,
                                file,
                                stands.version(),
                                new Wanted("PRIOR_NOTICE", Optional.of(notice.id()), Optional.empty()))))
                .containsExactly("paper.draft.out");
        assertThat(keys(papers.issue(file, id))).containsExactly("paper.issue.out");
        var paper = papers.paper(file, id);
        for (var from : List.of(
                stands.file().with(shape.with(part, "facts", Fact.known(new Prose("另一事实")))),
                stands.file().without(id),
                stands.file().with(Shape.of(OfficePaper.class).with(paper, "number", Fact.unknown())),
                stands.file().with(Shape.of(OfficePaper.class).with(paper, "state", PaperState.DRAFT)),
                stands.file().with(Shape.of(OfficePaper.class).with(paper, "frozen", Fact.unknown()))))
            assertThat(take(from)).containsExactly("import.problem.paperIssued");
        assertThat(papers.now(file)).isEqualTo(stands);
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
    void aNextVersionFromElsewhereMayBringTheSignedOriginalAndNewPapers() throws IOException {
        var notice = notice();
        var file = papers.file(Origin.IMPORTED, PARTY, notice).file().id();
        var id = issuedNotice(file, notice);
        var scan = new StoredItem("b".repeat(64), "扫描.pdf", "application/pdf", 10);
        var next = papers.now(file)
                .file()
                .with(Shape.of(OfficePaper.class).with(papers.paper(file, id), "scan", Fact.known(scan)))
                .with(OfficePaper.draft(UUID.randomUUID(), PaperBase.SUMMONS, Fact.none()));
        assertThat(take(next)).isEmpty();
        assertThat(papers.now(file).file()).isEqualTo(next);
        assertThat(row(file, id).pages()).isEqualTo(Pages.LOST);
    }

    @Test
    void whatElseAPaperPrintedChangesWithAReasonOnlyAndWhatIsNewAlways() {
        var notice = notice();
        var file = papers.file(Origin.IMPORTED, PARTY, notice).file().id();
        var id = issuedNotice(file, notice);
        var moved = Shape.of(Party.class).with(PARTY, "address", Fact.known("北港路9号"));
        assertThat(keys(change(file, Optional.empty(), moved))).containsExactly("change.paper.printedToo");
        var head = papers.now(file).file();
        assertThat(keys(change(
                        file,
                        Optional.empty(),
                        Shape.of(Party.class).with(PARTY, "phone", Fact.known("022-2")),
                        Sample.part(Evidence.class, Map.of("title", "照片", "kind", EvidenceKind.PHYSICAL)))))
                .isEmpty();
        assertThat(head).isNotEqualTo(papers.now(file).file());
        assertThat(row(file, id).pages()).isEqualTo(Pages.FROZEN);
        assertThat(keys(change(file, Optional.of("当事人已搬迁"), moved))).isEmpty();
        assertThat(row(file, id).pages()).isEqualTo(Pages.DIFFERS);
    }

    @Test
    void aNewVersionBearsTheNumberAndTheFirstStaysWithItsPages() {
        var notice = notice();
        var file = papers.file(Origin.IMPORTED, PARTY, notice).file().id();
        var id = issuedNotice(file, notice);
        var first = papers.paper(file, id);
        var correcting = new CorrectPaper(papers.tools());
        assertThat(keys(correcting.newVersion(HEAD, file, papers.now(file).version(), id, " ")))
                .containsExactly("change.reason.missing");
        var second = done(correcting.newVersion(HEAD, file, papers.now(file).version(), id, "事实写错"))
                .paper();
        assertThat(keys(correcting.newVersion(HEAD, file, papers.now(file).version(), id, "再改")))
                .containsExactly("paper.correct.begun");
        assertThat(row(file, second).standing()).isEqualTo(Standing.DRAFT);
        var part = papers.now(file).file().first(PriorNotice.class).orElseThrow();
        assertThat(keys(change(
                        file,
                        Optional.empty(),
                        Shape.of(PriorNotice.class).with(part, "facts", Fact.known(new Prose("更正后的事实"))))))
                .isEmpty();
        var issued = papers.issued(file, second);
        assertThat(issued.number()).isEqualTo(first.number());
        assertThat(issued.version()).isEqualTo(Fact.known(2));
        assertThat(issued.replaces().value().orElseThrow().id()).isEqualTo(id);
        assertThat(issued.frozen()).isNotEqualTo(first.frozen());
        var old = papers.paper(file, id);
        assertThat(old.state()).isEqualTo(PaperState.CORRECTED);
        assertThat(old.frozen()).isEqualTo(first.frozen());
        assertThat(numbers()).hasSize(1);
        assertThat(keys(change(
                        file, Optional.of("又改"), Shape.of(PriorNotice.class).with(part, "facts", Fact.unknown()))))
                .containsExactly("change.paper.printed");
    }

    @Test
    void aDecisionCorrectsAPaperThatStandsWithIt() {
        var notice = notice();
        var file = papers.file(Origin.IMPORTED, PARTY, notice).file().id();
        var id = issuedNotice(file, notice);
        var decision = done(new CorrectPaper(papers.tools())
                        .byDecision(HEAD, file, papers.now(file).version(), id, "笔误"))
                .paper();
        done(new DraftPaper(papers.tools())
                .write(
                        OFFICER,
                        file,
                        papers.now(file).version(),
                        decision,
                        Entry.of(Map.of("corrected", new Prose("8月2日")))));
        var issued = papers.issued(file, decision);
        assertThat(issued.number().value().orElseThrow().text()).isEqualTo("津环更正〔2026〕1号");
        assertThat(papers.paper(file, id).state()).isEqualTo(PaperState.CORRECTED);
        assertThat(issued.field("correctedNumber"))
                .contains(new Prose(
                        papers.paper(file, id).number().value().orElseThrow().text()));
        assertThat(row(file, decision).corrects()).contains(id);
        var part = papers.now(file).file().first(PriorNotice.class).orElseThrow();
        assertThat(keys(change(
                        file, Optional.of("改"), Shape.of(PriorNotice.class).with(part, "facts", Fact.unknown()))))
                .containsExactly("change.paper.printed");
    }

    @Test
    void aPaperThatWasNotServedIsCalledBackWithItsNumber() {
        var notice = notice();
        var file = papers.file(Origin.IMPORTED, PARTY, notice).file().id();
        var id = issuedNotice(file, notice);
        var number = papers.paper(file, id).number().value().orElseThrow();
        var voiding = new VoidPaper(papers.tools());
        done(voiding.callBack(HEAD, file, papers.now(file).version(), id, "当事人写错"));
        assertThat(papers.paper(file, id)).satisfies(paper -> {
            assertThat(paper.state()).isEqualTo(PaperState.VOID);
            assertThat(paper.reason()).isEqualTo(Fact.known(new Prose("当事人写错")));
            assertThat(paper.frozen().isKnown()).isTrue();
        });
        assertThat(numbers()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(NumberState.VOID);
            assertThat(entry.note().reason()).isEqualTo("当事人写错");
        });
        assertThat(papers.now(file)
                        .file()
                        .first(PriorNotice.class)
                        .orElseThrow()
                        .number())
                .isEqualTo(Fact.unknown());
        assertThat(row(file, id).standing()).isEqualTo(Standing.VOID);
        var again = issuedNotice(file, notice);
        assertThat(papers.paper(file, again).number().value().orElseThrow()).isNotEqualTo(number);
        assertThat(numbers()).hasSize(2);
    }

    @Test
    void aPaperThatWasServedIsNotCalledBack() {
        var notice = notice();
        var file = papers.file(Origin.IMPORTED, PARTY, notice).file().id();
        var id = issuedNotice(file, notice);
        var service = Sample.part(
                Service.class,
                Map.of(
                        "about", Fact.known(new Ref<Part>(notice.id())),
                        "paper", Fact.known("PRIOR_NOTICE"),
                        "party", Fact.known(new Ref<Party>(PARTY.id())),
                        "method", ServiceMethod.values()[0]));
        assertThat(keys(change(file, Optional.empty(), service))).isEmpty();
        assertThat(row(file, id).receipt()).isEqualTo(Receipt.ON_FILE);
        assertThat(keys(new VoidPaper(papers.tools())
                        .callBack(HEAD, file, papers.now(file).version(), id, "错")))
                .containsExactly("paper.void.served");
    }

    @Test
    void whatWentOutBeforeItWasRecordedHereNeverPassesForFrozen() {
        var late = papers.file(Origin.ENTERED_LATE, PARTY).file().id();
        var id = papers.draft(late, PaperBase.SUMMONS, Optional.empty());
        done(new IssuePaper(papers.tools())
                .recorded(
                        HEAD,
                        late,
                        papers.now(late).version(),
                        id,
                        Optional.of(new DocumentNumber("津环调询通〔2025〕40号")),
                        Optional.of(LocalDate.of(2025, 3, 4))));
        assertThat(papers.paper(late, id)).satisfies(paper -> {
            assertThat(paper.state()).isEqualTo(PaperState.ISSUED);
            assertThat(paper.frozen()).isEqualTo(Fact.unknown());
            assertThat(paper.on()).isEqualTo(Fact.known(When.of("2025-03-04")));
        });
        assertThat(row(late, id).pages()).isEqualTo(Pages.RECORD);
        var live = papers.file(Origin.LIVE, PARTY).file().id();
        var here = papers.draft(live, PaperBase.SUMMONS, Optional.empty());
        assertThat(keys(new IssuePaper(papers.tools())
                        .recorded(HEAD, live, papers.now(live).version(), here, Optional.empty(), Optional.empty())))
                .containsExactly("paper.record.live");
    }

    @Test
    void aNumberThatAnotherPaperHasIsRefused() {
        var first = papers.file(Origin.LIVE, PARTY).file().id();
        papers.issued(first, papers.summonsDraft(first));
        var file = papers.file(Origin.LIVE, PARTY).file().id();
        var id = papers.summonsDraft(file);
        var typed = Shape.of(OfficePaper.class)
                .with(papers.paper(file, id), "number", Fact.known(new DocumentNumber("津环调询通[2026]1号")));
        assertThat(keys(change(file, Optional.empty(), typed))).isEmpty();
        done(papers.check(file, id));
        assertThat(keys(papers.issue(file, id))).containsExactly("paper.number.taken");
    }

    @Test
    void aPowerCutBetweenTheNumberAndTheEndLeavesNothing() throws IOException {
        var file = papers.file(Origin.LIVE, PARTY).file().id();
        var id = papers.summonsDraft(file);
        done(papers.check(file, id));
        var before = papers.now(file);
        var kept = papers.base.evidence().all();
        var failing = PowerCut.of(papers.base.store());
        assertThatThrownBy(() -> new IssuePaper(papers.tools(failing))
                        .issue(HEAD, file, before.version(), id, Optional.empty(), Progress.IGNORED))
                .hasMessageContaining("power cut");
        assertThat(papers.now(file)).isEqualTo(before);
        assertThat(numbers()).isEmpty();
        assertThat(papers.base.evidence().all()).isEqualTo(kept);
        done(papers.issue(file, id));
        assertThat(papers.paper(file, id).number().value().orElseThrow().text()).isEqualTo("津环调询通〔2026〕1号");
    }

    @Test
    void theSameIssueTwiceGivesTheSamePages() {
        StoredFile file = papers.file(Origin.LIVE, PARTY);
        var id = papers.summonsDraft(file.file().id());
        done(papers.check(file.file().id(), id));
        var checked = papers.now(file.file().id());
        done(papers.issue(file.file().id(), id));
        var first = papers.paper(file.file().id(), id).frozen().value().orElseThrow();
        var elsewhere = new PaperBase(folder.resolve("elsewhere"));
        try {
            elsewhere.add(checked.file());
            var again = elsewhere.issued(file.file().id(), id);
            assertThat(again.frozen().value().orElseThrow().sha256()).isEqualTo(first.sha256());
        } finally {
            elsewhere.close();
        }
    }
}
