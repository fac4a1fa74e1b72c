package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.LegalReview;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Certificate;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.review.Deduction;
import org.anjuan.domain.review.ItemMark;
import org.anjuan.domain.review.Marks;
import org.anjuan.domain.review.Place;
import org.anjuan.domain.review.Remark;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.Reviewer;
import org.anjuan.domain.review.Standard;
import org.anjuan.domain.review.Standards;
import org.anjuan.domain.review.VetoMark;
import org.anjuan.domain.text.Problem;
import org.anjuan.exchange.CaseReader;
import org.anjuan.exchange.Limits;
import org.anjuan.exchange.MarksReader;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.reference.StandardsReader;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.ReadyRows;
import org.anjuan.usecase.port.Reviews;
import org.anjuan.usecase.port.Store;
import org.junit.jupiter.api.Test;

class ReviewUseCasesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.ofHours(8));
    private static final Standards STANDARDS = StandardsReader.shipped();

    private final Store store = SampleStore.empty();
    private final AtomicLong ids = new AtomicLong(1);
    private final StartReview start =
            new StartReview(store, STANDARDS, CLOCK, () -> new UUID(0xBEEF, ids.getAndIncrement()));
    private final RecordMarks record = new RecordMarks(store, STANDARDS);
    private final FinishReview finish = new FinishReview(store, STANDARDS, CLOCK);
    private final ImportMarks importMarks = new ImportMarks(store, STANDARDS, start, record, finish);
    private final SeeReviews see = new SeeReviews(store, STANDARDS);
    private final Actor reviewer = new Actor(person(9, Role.CASE_REVIEWER));
    private final CaseFile file = add(sample("invented-ordinary.json"));

    @Test
    void aReviewIsStartedOnTheSnapshotByTheSuitableStandardAndResumed() {
        var started = (StartReview.Outcome.Started) start.start(file.id(), reviewer);
        assertThat(started.standard().id()).isEqualTo("CHECK100");
        assertThat(started.review().snapshot()).isEqualTo(started.file().hash());
        var again = (StartReview.Outcome.Resumed) start.start(file.id(), reviewer);
        assertThat(again.review()).isEqualTo(started.review());
        assertThat(again.isFileChanged()).isFalse();
        assertThat(actions()).containsExactly("review-started");
    }

    @Test
    void aFileChangedAfterwardsKeepsTheDraftsSnapshotAndSaysSo() {
        start.start(file.id(), reviewer);
        store.inTransaction(
                tx -> tx.cases().replace(file.without(file.parts().getLast().id()), 1, rows(file)));
        var resumed = (StartReview.Outcome.Resumed) start.start(file.id(), reviewer);
        assertThat(resumed.isFileChanged()).isTrue();
    }

    @Test
    void reviewingTakesARole() {
        var problems = refused(start.start(file.id(), new Actor(person(3, Role.OFFICER))));
        assertThat(problems).extracting(Problem::key).containsExactly("review.start.role");
        assertThat(actions()).isEmpty();
    }

    @Test
    void whoReviewedTheCaseLegallyDoesNotReviewItsFile() {
        var lawyer = person(4, Role.LEGAL_REVIEWER);
        var named = Shape.of(Official.class).make(Map.of("name", lawyer.name(), "person", Fact.known(lawyer.id())));
        var other = add(CaseFile.empty(new UUID(8, 8), file.head())
                .with(Shape.of(LegalReview.class).make(Map.of("id", new UUID(8, 9), "reviewer", Fact.known(named)))));
        var problems = refused(start.start(other.id(), new Actor(lawyer)));
        assertThat(problems).extracting(Problem::key).containsExactly("review.start.involved");
        assertThat(problems.getFirst().values()).contains("part.legalReview.name");
    }

    @Test
    void aCertificateNumberTellsAHandlerEvenWithoutTheRegister() {
        var handler = new Person(
                new UUID(0, 5),
                "赵*",
                "执法一大队",
                List.of(new DatedRole(Role.CASE_REVIEWER, LocalDate.of(2020, 1, 1), Optional.empty())),
                List.of(new Certificate("02-771", LocalDate.of(2020, 1, 1), Optional.empty())));
        var named = Shape.of(Official.class).make(Map.of("name", "赵*", "certificate", Fact.known("02-771")));
        var head = Shape.of(Head.class).with(file.head(), "handlers", List.of(named));
        var other = add(CaseFile.empty(new UUID(8, 7), head));
        assertThat(refused(start.start(other.id(), new Actor(handler))))
                .extracting(Problem::key)
                .containsExactly("review.start.handler");
        assertThat(start.start(other.id(), reviewer)).isInstanceOf(StartReview.Outcome.Started.class);
    }

    @Test
    void aDraftMayLackReasonsButKnowsNoStrangeItems() {
        var review = started();
        var draft = marks(Map.of("A01", scored(1, "")), Map.of());
        assertThat(record.record(review.id(), draft, reviewer)).isInstanceOf(RecordMarks.Outcome.Kept.class);
        assertThat(recordRefused(review, marks(Map.of("Z99", ItemMark.full()), Map.of())))
                .containsExactly("review.mark.unknownItem");
        assertThat(recordRefused(review, marks(Map.of("A01", scored(7, "x")), Map.of())))
                .containsExactly("review.mark.unknownRule");
        assertThat(recordRefused(review, marks(Map.of(), Map.of("V26", new VetoMark.Clear()))))
                .containsExactly("review.mark.vetoNotAsked");
        var twice = new ItemMark.Scored(List.of(new Deduction(1, 2, "x", Place.none())));
        assertThat(recordRefused(review, marks(Map.of("A01", twice), Map.of())))
                .containsExactly("review.mark.onlyOnce");
        assertThat(recordRefused(review, marks(Map.of("A01", new ItemMark.Zero("x", Place.none())), Map.of())))
                .containsExactly("review.mark.noZeroRule");
    }

    @Test
    void nobodyElseChangesADraft() {
        var review = started();
        var other = new Actor(person(10, Role.CASE_REVIEWER));
        var outcome = (RecordMarks.Outcome.Refused) record.record(review.id(), marks(Map.of(), Map.of()), other);
        assertThat(outcome.problems()).extracting(Problem::key).containsExactly("review.record.other");
    }

    @Test
    void whatIsOpenOrUnreasonedStandsInTheWayOfFinishing() {
        var review = started();
        record.record(
                review.id(),
                marks(
                        Map.of("A01", scored(1, ""), "A02", new ItemMark.NotApplicable("")),
                        Map.of("V01", new VetoMark.Confirmed("无权", Place.none()))),
                reviewer);
        var problems = ((FinishReview.Outcome.Refused) finish.finish(review.id(), reviewer)).problems();
        assertThat(problems)
                .extracting(Problem::key)
                .contains(
                        "review.mark.deductionReason",
                        "review.mark.notApplicableReason",
                        "review.mark.vetoReason",
                        "review.mark.open");
        assertThat(problems).filteredOn(p -> p.path().equals("A01")).hasSize(1);
    }

    @Test
    void aFinishedReviewShowsItsScoreAndIsNotChanged() {
        var review = started();
        record.record(review.id(), everything(review), reviewer);
        var outcome = (FinishReview.Outcome.Finished) finish.finish(review.id(), reviewer);
        assertThat(outcome.score().total()).contains(new BigDecimal("100.00"));
        assertThat(see.files(CaseQuery.all(5)).getFirst().score()).isEqualTo("100.00");
        assertThat(actions()).containsExactly("review-finished", "review-started");
        assertThat(recordRefused(review, marks(Map.of(), Map.of()))).containsExactly("review.record.finished");
        assertThat(see.list(Reviews.Query.all(5)).getFirst().review().state()).isEqualTo(Review.State.FINISHED);
    }

    @Test
    void aDroppedDraftIsGoneAndAFinishedReviewStays() {
        var review = started();
        var drop = new DropReview(store, CLOCK);
        assertThat(drop.drop(review.id(), reviewer)).isInstanceOf(DropReview.Outcome.Dropped.class);
        assertThat(store.<Optional<Review>>inTransaction(tx -> tx.reviews().find(review.id())))
                .isEmpty();
        var next = started();
        record.record(next.id(), everything(next), reviewer);
        finish.finish(next.id(), reviewer);
        assertThat(drop.drop(next.id(), reviewer)).isInstanceOf(DropReview.Outcome.Refused.class);
    }

    @Test
    void aReviewReadsBackFromItsJsonTheSame() {
        var review = started()
                .withMark("A01", scored(1, "只写种类"))
                .withMark("B03", new ItemMark.Scored(List.of(new Deduction(2, 3, "三处", Place.of("笔录", 4)))))
                .withMark("E04", new ItemMark.Zero("没有", Place.of("目录")))
                .withMark("K05", new ItemMark.NotApplicable("不涉嫌"))
                .withVeto("V14", new VetoMark.Confirmed("未送达", Place.of("告知书", 12)))
                .withVeto("V20", new VetoMark.NotApplicable("仍在继续"))
                .withVeto("V01", new VetoMark.Clear())
                .withRemark("F03", new Remark("允许", Place.none()))
                .finished(NOW);
        var json = new ReviewJson();
        assertThat(json.read(json.write(review))).isEqualTo(review);
    }

    @Test
    void marksFromElsewhereAreRecordedAsAFinishedReview() {
        var outcome = importMarks.record(Optional.of(file.id().toString()), everything(probe()), reviewer);
        var recorded = (ImportMarks.Outcome.Recorded) outcome;
        assertThat(recorded.review().state()).isEqualTo(Review.State.FINISHED);
        assertThat(recorded.score().isProvisional()).isFalse();
    }

    @Test
    void incompleteMarksStayADraftWithAProvisionalScore() {
        var recorded = (ImportMarks.Outcome.Recorded) importMarks.record(
                Optional.of(file.id().toString()), marks(Map.of("A01", ItemMark.full()), Map.of()), reviewer);
        assertThat(recorded.review().state()).isEqualTo(Review.State.DRAFT);
        assertThat(recorded.score().isProvisional()).isTrue();
    }

    @Test
    void unsoundMarksLeaveNoTrace() {
        var outcome = importMarks.record(
                Optional.of(file.id().toString()), marks(Map.of("A01", scored(1, "")), Map.of()), reviewer);
        assertThat(((ImportMarks.Outcome.Refused) outcome).problems())
                .extracting(Problem::key)
                .containsExactly("review.mark.deductionReason");
        assertThat(store.<List<Review>>inTransaction(tx -> tx.reviews().ofCase(file.id())))
                .isEmpty();
        assertThat(actions()).isEmpty();
    }

    @Test
    void marksNameTheirFileByNumberToo() {
        var number = file.head().number().value().orElseThrow().toString();
        assertThat(importMarks.record(Optional.of(number), marks(Map.of(), Map.of()), reviewer))
                .isInstanceOf(ImportMarks.Outcome.Recorded.class);
        assertThat(importMarks.record(
                        Optional.empty(),
                        new Marks(Optional.empty(), Optional.empty(), Map.of(), Map.of(), false, Map.of()),
                        reviewer))
                .isInstanceOf(ImportMarks.Outcome.Refused.class);
        assertThat(importMarks.record(Optional.of("没有这个案号"), marks(Map.of(), Map.of()), reviewer))
                .isInstanceOf(ImportMarks.Outcome.Refused.class);
    }

    @Test
    void theRangeOfAFileNobodyReviewedIsKnown() {
        var of = see.ofFile(file.id(), LocalDate.of(2026, 11, 22)).orElseThrow();
        assertThat(of.sheets()).isEmpty();
        assertThat(of.range().worst()).contains(new BigDecimal("0.00"));
        assertThat(of.range().best()).contains(new BigDecimal("100.00"));
    }

    @Test
    void theExampleOfTheDocumentationIsRead() throws IOException {
        var page = Files.readString(Path.of("docs/marks.md"));
        var json = page.substring(page.indexOf("```json") + 7, page.lastIndexOf("```"));
        var reading = MarksReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        var marks = ((MarksReader.Reading.Read) reading).marks();
        assertThat(marks.items()).containsKeys("A01", "A02", "B03", "E04", "K05");
        assertThat(marks.vetoes()).containsKeys("V14", "V20");
        assertThat(marks.othersClear()).isTrue();
    }

    // ---- fixtures

    private Review started() {
        return ((StartReview.Outcome.Started) start.start(file.id(), reviewer)).review();
    }

    private Review probe() {
        var standard =
                STANDARDS.newest(Standard.Use.CASE, LocalDate.of(2026, 11, 22)).orElseThrow();
        return Review.started(
                new UUID(1, 1),
                file.id(),
                "",
                standard,
                new Reviewer(reviewer.id(), "", ""),
                NOW,
                STANDARDS.judge(standard, file));
    }

    /** Full points for whatever may apply. */
    private static Marks everything(Review review) {
        var standard = STANDARDS.of(review).orElseThrow();
        var items = new HashMap<String, ItemMark>();
        for (var item : standard.items())
            if (!review.judgement().applies(item.id()).isFalse()) items.put(item.id(), ItemMark.full());
        return new Marks(Optional.empty(), Optional.empty(), items, Map.of(), true, Map.of());
    }

    private static Marks marks(Map<String, ItemMark> items, Map<String, VetoMark> vetoes) {
        return new Marks(Optional.empty(), Optional.empty(), items, vetoes, false, Map.of());
    }

    private static ItemMark scored(int rule, String reason) {
        return new ItemMark.Scored(List.of(new Deduction(rule, 1, reason, Place.none())));
    }

    private List<String> recordRefused(Review review, Marks marks) {
        var outcome = (RecordMarks.Outcome.Refused) record.record(review.id(), marks, reviewer);
        return outcome.problems().stream().map(Problem::key).toList();
    }

    private static List<Problem> refused(StartReview.Outcome outcome) {
        return ((StartReview.Outcome.Refused) outcome).problems();
    }

    private List<String> actions() {
        return store.inTransaction(tx -> tx.audit().about(file.id(), 10).stream()
                .map(recorded -> recorded.entry().action())
                .toList());
    }

    private static Person person(int n, Role role) {
        return new Person(
                new UUID(0, n),
                "人员" + n,
                "法制科",
                List.of(new DatedRole(role, LocalDate.of(2020, 1, 1), Optional.empty())),
                List.of());
    }

    private CaseFile add(CaseFile added) {
        store.inTransaction(tx -> tx.cases().add(added, rows(added)));
        return added;
    }

    private static ReadyRows rows(CaseFile file) {
        return TestRows.of(file, Stage.CLOSED, NOW);
    }

    private static CaseFile sample(String name) {
        try (var in = Objects.requireNonNull(ReviewUseCasesTest.class.getResourceAsStream("/sample/" + name))) {
            return new CaseReader(Limits.USUAL).read(in).file().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
