package org.anjuan.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.LinearGradient;
import org.anjuan.domain.casefile.Arrangement;
import org.anjuan.domain.casefile.CaseReview;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.ClosingGround;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.InvestigationReport;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.ReviewOutcome;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.TestReport;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.CountingPane;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.HeldJobs;
import org.anjuan.ui.common.KeptChoosers;
import org.anjuan.ui.common.PlainPane;
import org.anjuan.ui.common.ScreenCheck;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Theme;
import org.anjuan.ui.common.UiTest;
import org.anjuan.ui.forms.TestDesk;
import org.anjuan.usecase.MinuteClock;
import org.anjuan.usecase.port.StoredFile;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The course of a file in its window. */
class CourseTabTest extends UiTest {

    /** The samples are over by then. */
    private static final LocalDate AFTERWARDS = LocalDate.of(2026, 11, 22);

    private static final List<String> SAMPLES =
            List.of("invented-ordinary", "invented-daily-fine", "case-a", "case-b", "case-c", "case-d");

    private static final List<String> PICTURED = List.of("invented-daily-fine", "case-b");

    private final HeldJobs held = new HeldJobs();
    private TestDesk test;
    private MinuteClock clock;
    private Session now;

    private CaseFileScreen screen(Target target) {
        return (CaseFileScreen) CaseFileScreen.of(desk(), target).orElseThrow();
    }

    private CaseFileDesk desk() {
        return new CaseFileDesk(
                test.desk,
                views,
                navigator,
                test.clock,
                test.courses,
                TestDesk.TYPES,
                test.codec,
                _ -> new Label("-"),
                _ -> new Label("-"),
                _ -> new PlainPane());
    }

    private StoredFile sample(String name) {
        if (test == null) on(AFTERWARDS);
        return test.sample(name);
    }

    private void on(LocalDate day) {
        clock = new MinuteClock(day.atTime(14, 2));
        now = new Session(clock, session.actor());
        test = new TestDesk(texts, theme, held, dialogs, new KeptChoosers(), now);
    }

    private CaseFileScreen open(StoredFile file) {
        var screen = onFx(() -> screen(new Target.ToCase(file.file().id(), FileTab.COURSE)));
        show(screen::root);
        doFx(screen::opened);
        return screen;
    }

    private static FileOf filed() {
        var file = new FileOf();
        file.add(Party.class, "name", "甲钢铁有限公司", "kind", PartyKind.values()[0]);
        file.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        return file;
    }

    private StoredFile stored(FileOf file) {
        if (test == null) on(TODAY);
        return test.add(file.file());
    }

    private TimelineMark focused() {
        return (TimelineMark) onFx(() -> stage.getScene().getFocusOwner());
    }

    private void toTimeline() {
        doFx(() -> stage.getScene().getRoot().lookupAll(".timeline-mark").stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElseThrow()
                .requestFocus());
    }

    private <N extends Node> N find(String query, Class<N> type) {
        return robot.lookup(query).queryAllAs(type).stream().findFirst().orElseThrow();
    }

    private List<String> said(String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void barsAndEventsAreReachedByArrowsAndExplainThemselves() {
        open(sample("invented-daily-fine"));
        toTimeline();
        assertThat(focused().getAccessibleText()).startsWith("缴纳罚款").contains("2027-01-25");
        assertThat(onFx(() -> focused().explanation())).contains("处罚法", "暂定", "回车");
        robot.push(KeyCode.UP);
        var event = focused();
        assertThat(event.getStyleClass()).contains("event-answering");
        robot.push(KeyCode.LEFT);
        assertThat(focused()).isNotEqualTo(event);
        assertThat(focused().getStyleClass()).contains("event-answering");
        robot.push(KeyCode.HOME);
        var first = focused();
        robot.push(KeyCode.LEFT);
        assertThat(focused()).isEqualTo(first);
        robot.push(KeyCode.DOWN);
        assertThat(focused().getAccessibleText()).startsWith("缴纳罚款");
        assertThat(onFx(() -> stage.getScene().getRoot().lookupAll(".timeline-mark").stream()
                        .filter(Node::isFocusTraversable)
                        .count()))
                .as("one stop for Tab")
                .isEqualTo(1);
        assertThat(onFx(() -> nameless(stage.getScene().getRoot()))).isEmpty();
    }

    @Test
    void theFocusedBarSaysInWordsBesideItWhyAndEnterTellsTheWholeCount() {
        open(sample("invented-daily-fine"));
        toTimeline();
        assertThat(robot.lookup("#timeline-words").tryQuery()).isPresent();
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#why-pane").queryAs(CountingPane.class).getAccessibleText())
                .contains("缴纳罚款", "15 日", "行政处罚法 67");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#why-pane").tryQuery()).isEmpty();
        assertThat(focused().getAccessibleText()).startsWith("缴纳罚款");
    }

    @Test
    void enterOnAnEventOpensItsPart() {
        var file = filed();
        file.add(Inspection.class, "method", InspectionMethod.ON_SITE, "startedAt", "2026-08-20T09:00");
        open(stored(file));
        var event = find(".event-finding", TimelineMark.class);
        doFx(event::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#form-title").queryAs(Label.class).getText()).isEqualTo("现场检查（勘察）");
    }

    @Test
    void aPeriodThatDoesNotCountIsHatchedWithinItsBarAndLeadsToItsPart() {
        var file = filed();
        file.add(ExcludedPeriod.class, "kind", ExclusionKind.MONITORING, "from", "2026-09-10", "until", "2026-09-17");
        open(stored(file));
        var hatched = find(".period-excluded.timeline-mark", TimelineMark.class);
        assertThat(hatched.getBackground().getFills().getFirst().getFill())
                .as("a pattern, not a colour alone")
                .isInstanceOf(LinearGradient.class);
        var bar = find("#period-case-handling .period-bar", TimelineMark.class);
        assertThat(hatched.getBoundsInParent().getMinX())
                .isBetween(
                        bar.getBoundsInParent().getMinX(),
                        bar.getBoundsInParent().getMaxX());
        assertThat(hatched.getAccessibleText()).contains("2026-09-11", "2026-09-17");
        doFx(bar::requestFocus);
        robot.push(KeyCode.RIGHT).push(KeyCode.ENTER);
        assertThat(robot.lookup("#form-title").queryAs(Label.class).getText()).isEqualTo("不计入期限的期间");
    }

    @Test
    void aStretchWithoutAnEndIsDrawnUpToTodayAndTheHeadSaysThatTheDaysStandStill() {
        var file = filed();
        file.add(ExcludedPeriod.class, "kind", ExclusionKind.SUSPENSION, "from", "2026-09-20");
        open(stored(file));
        var hatched = find(".period-excluded.timeline-mark", TimelineMark.class);
        var now = find(".timeline-today", Region.class);
        assertThat(hatched.getBoundsInParent().getMaxX())
                .isCloseTo(now.getBoundsInParent().getCenterX(), Offset.offset(4.0));
        assertThat(hatched.getAccessibleText()).contains("尚无结束");
        assertThat(robot.lookup("#headDays").queryAs(Label.class).getText()).isEqualTo("停在立案第 19/90 日，扣除 19 日");
    }

    @Test
    void theHeadCountsTheDaysOfTheCase() {
        open(stored(filed()));
        assertThat(robot.lookup("#headDays").queryAs(Label.class).getText()).isEqualTo("立案第 38/90 日");
    }

    @Test
    void theStepsMenuOpensWhatMayBeDoneAndRefusesTheRestSayingWhatIsMissing() {
        var file = filed();
        file.add(InvestigationReport.class, "completedOn", "2026-09-20");
        file.add(CaseReview.class, "on", "2026-09-22", "outcome", ReviewOutcome.AGREE);
        var notice = file.add(
                PriorNotice.class,
                "kind",
                NoticeKind.PENALTY,
                "number",
                new DocumentNumber("津环罚告〔2026〕8号"),
                "issuedOn",
                "2026-09-28");
        var stored = stored(file);
        open(stored);
        assertThat(robot.lookup("#nextStep").queryAs(Button.class).getText()).contains("送达事先（听证）告知");
        robot.clickOn("#steps");
        assertThat(robot.lookup("#step-DECIDE").tryQuery()).isEmpty();
        assertThat(robot.lookup("#refused-DECIDE").tryQuery()).isPresent();
        assertThat(said("#offer-DECIDE .status")).anyMatch(text -> text.contains("行政处罚法 44"));
        var way = robot.lookup("#offer-DECIDE .hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().contains("津环罚告〔2026〕8号"))
                .findFirst()
                .orElseThrow();
        doFx(way::fire);
        assertThat(robot.lookup("#steps-panel").tryQuery()).isEmpty();
        assertThat(robot.lookup("#form-title").queryAs(Label.class).getText()).contains("送达");
        assertThat(notice.id()).isNotNull();
    }

    private static PriorNotice served(FileOf file) {
        var notice = file.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-09-28");
        file.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-28");
        return notice;
    }

    @Test
    void ofTwoPeriodsOfOneLimitAndOneDayTheOneThatStandsInTheWayIsShown() {
        var file = filed();
        var first = served(file);
        var second = served(file);
        open(stored(file));
        robot.clickOn("#steps");
        var way = robot.lookup("#offer-DECIDE .hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().contains("陈述") && link.getText().contains("才届满"))
                .findFirst()
                .orElseThrow();
        doFx(way::fire);
        assertThat(robot.lookup("#period-statement-defence").queryAllAs(TimelineRow.class).stream()
                        .map(CourseTabTest::about))
                .containsExactlyInAnyOrder(Optional.of(first.id()), Optional.of(second.id()));
        Node row = focused();
        while (!(row instanceof TimelineRow)) row = row.getParent();
        assertThat(about((TimelineRow) row)).contains(second.id());
    }

    private static Optional<UUID> about(TimelineRow row) {
        return ((Deadline) row.getUserData()).part();
    }

    @Test
    void anImportedFileMayRecordWhatHappenedAgainstAGuard() {
        var file = filed().origin(Origin.ENTERED_LATE);
        file.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-09-28");
        open(stored(file));
        robot.clickOn("#steps");
        doFx(() -> find("#step-DECIDE", Button.class).fire());
        assertThat(robot.lookup("#form-title").queryAs(Label.class).getText()).contains("行政处罚决定");
    }

    @Test
    void escapeTakesTheStepsAwayAndGivesTheFocusBack() {
        open(stored(filed()));
        robot.clickOn("#steps");
        assertThat(robot.lookup("#steps-panel").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#steps-panel").tryQuery()).isEmpty();
        assertThat(onFx(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("steps");
    }

    @Test
    void theTracksBesideTheMainCourseSayWhereTheyStandAndLeadToTheirPart() {
        open(sample("invented-daily-fine"));
        var tracks = robot.lookup("#side-tracks .pressable").queryAllAs(Pressable.class).stream()
                .map(Node::getAccessibleText)
                .toList();
        assertThat(tracks)
                .anyMatch(text -> text.startsWith("责令改正"))
                .anyMatch(text -> text.startsWith("按日连续处罚"))
                .anyMatch(text -> text.startsWith("罚款缴纳 延期分期"))
                .anyMatch(text -> text.startsWith("信息公开 已公开"));
        doFx(() -> find("#track-DAILY_FINE", Pressable.class).requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#form-title").tryQuery()).isPresent();
    }

    @Test
    void aProposedPeriodIsRecordedByOnePressWithItsPapersAndCanBeTakenBack() {
        var file = filed();
        var report = file.add(TestReport.class, "commissionedOn", "2026-09-10", "receivedOn", "2026-09-17");
        var stored = stored(file);
        open(stored);
        doFx(() -> find("#take-proposal-0", Button.class).fire());
        assertThat(test.read(stored.file().id()).file().all(ExcludedPeriod.class))
                .singleElement()
                .satisfies(period -> {
                    assertThat(period.kind()).isEqualTo(ExclusionKind.MONITORING);
                    assertThat(period.startPart().value().orElseThrow().id()).isEqualTo(report.id());
                    assertThat(period.endPart().value().orElseThrow().id()).isEqualTo(report.id());
                });
        assertThat(robot.lookup("#headDays").queryAs(Label.class).getText()).isEqualTo("立案第 31/90 日，扣除 7 日");
        doFx(() -> find("#undo-proposal", Button.class).fire());
        assertThat(test.read(stored.file().id()).file().has(ExcludedPeriod.class))
                .isFalse();
        assertThat(robot.lookup("#take-proposal-0").tryQuery()).isPresent();
    }

    @Test
    void anUnknownFactIsUnknownAndLeadsToWhereItIsRecordedAndIsNeverMissed() {
        open(sample("case-a"));
        assertThat(said(".period-state")).isNotEmpty().noneMatch(text -> text.contains("超期"));
        assertThat(said("#earliest-day").getFirst()).contains("2023-06-21");
        assertThat(said("#ends-hearing-request").getFirst()).contains("2023-06-20", "如适用");
        assertThat(said("#ends-statement-defence").getFirst()).contains("尚不能确定");
        doFx(() -> find("#period-case-handling .untold", TimelineMark.class).press());
        assertThat(robot.lookup("#form-title").queryAs(Label.class).getText()).isEqualTo("添加立案");
        assertThat(onFx(() -> stage.getScene().getFocusOwner())).isNotNull();
    }

    @Test
    void theRealFilesShowWhatTheirPublishedFactsImply() {
        open(sample("case-b"));
        assertThat(said("#earliest-day").getFirst()).contains("2023-01-04");
        assertThat(said("#ends-hearing-request").getFirst()).contains("2023-01-03");
        for (var name : List.of("case-c", "case-d")) {
            open(sample(name));
            assertThat(said(".period-state")).as(name).noneMatch(text -> text.contains("超期"));
            assertThat(said("#earliest-day"))
                    .as("%s: nothing was filed, or it was decided that nobody is punished", name)
                    .isEmpty();
        }
    }

    @Test
    void anOpenFileIsReckonedAnewAfterMidnight() {
        var screen = open(stored(filed()));
        clock.set(LocalDateTime.now(clock).plusDays(3));
        doFx(now::lookAtClock);
        assertThat(robot.lookup("#headDays").queryAs(Label.class).getText()).isEqualTo("立案第 41/90 日");
        doFx(screen::closed);
    }

    @Test
    void theTimelineComesNearerByKeyAndByButtonAndTheWholeIsOneWidth() {
        open(sample("invented-daily-fine"));
        var chart = find(".timeline-chart", TimelineChart.class);
        double whole = chart.scale().width();
        robot.clickOn("#zoom-WEEKS");
        assertThat(chart.scale().width()).isGreaterThan(whole * 2);
        toTimeline();
        robot.push(KeyCode.MINUS).push(KeyCode.MINUS);
        assertThat(chart.scale().width()).isCloseTo(whole, Offset.offset(1.0));
    }

    @Test
    void theAxisStaysInSightWhileThePageIsScrolled() {
        open(sample("invented-daily-fine"));
        doFx(() -> find("#group-DONE", Button.class).fire());
        var page = find("#course-page", ScrollPane.class);
        var axis = find(".timeline-axis", TimelineAxis.class);
        for (double at : List.of(0.3, 0.5, 0.0)) {
            doFx(() -> page.setVvalue(at));
            double top = onFx(() -> page.sceneToLocal(axis.localToScene(0, 0)).getY());
            if (at > 0) assertThat(top).as("at %s", at).isCloseTo(0, Offset.offset(2.0));
            else assertThat(top).isPositive();
        }
    }

    @Test
    void theOrderOfTheDossierIsNothingThatHappened() {
        var file = filed();
        file.add(Arrangement.class);
        file.add(Inspection.class, "method", InspectionMethod.ON_SITE, "startedAt", "2026-08-20T09:00");
        open(stored(file));
        var happened = robot.lookup("#course-page .row-button").queryAllAs(Node.class).stream()
                .map(Node::getAccessibleText)
                .toList();
        assertThat(happened)
                .anyMatch(text -> text != null && text.contains("现场检查"))
                .noneMatch(text -> text != null && text.contains(texts.get(WordKeys.of(PartKind.ARRANGEMENT))));
    }

    @Test
    void groupsAreFoldedAndUnfolded() {
        open(sample("invented-daily-fine"));
        assertThat(robot.lookup("#period-filing-review").tryQuery()).isEmpty();
        doFx(() -> find("#group-DONE", Button.class).fire());
        assertThat(robot.lookup("#period-filing-review").tryQuery()).isPresent();
        doFx(() -> find("#group-DONE", Button.class).fire());
        assertThat(robot.lookup("#period-filing-review").tryQuery()).isEmpty();
    }

    @Test
    void noTextOfTheProgramIsCutOrFaintInEitherLanguageLightAndDark() {
        show(() -> new Label("-"));
        var wrong = new ArrayList<String>();
        for (var name : SAMPLES) {
            var file = sample(name);
            for (var words : ResourceWords.all())
                for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                    doFx(() -> {
                        texts.use(words);
                        theme.choiceProperty().set(choice);
                        var screen = screen(new Target.ToCase(file.file().id(), FileTab.COURSE));
                        screen.opened();
                        stage.getScene().setRoot(screen.root());
                        find("#steps", Button.class).fire();
                    });
                    onFx(() -> {
                        var root = stage.getScene().getRoot();
                        root.applyCss();
                        root.layout();
                        var at = name + " " + words.locale() + " " + choice + " ";
                        ScreenCheck.cut(root).forEach(text -> wrong.add(at + "cut " + text));
                        ScreenCheck.faint(root).forEach(text -> wrong.add(at + "faint " + text));
                        nameless(root).forEach(node -> wrong.add(at + "nameless " + node));
                        return wrong;
                    });
                }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void untilAChangedFileIsReckonedAnewWhatStoodLeadsNowhereAndTheNextStepWaitsForIt() {
        var file = filed();
        file.add(TestReport.class, "commissionedOn", "2026-09-10", "receivedOn", "2026-09-17");
        var stored = stored(file);
        open(stored);
        assertThat(rows(".timeline-mark", ".row-button", "#take-proposal-0")).containsOnly(false);
        doFx(() -> {
            held.hold();
            find("#take-proposal-0", Button.class).fire();
            held.letOneGo();
            find("#steps", Button.class).fire();
        });
        assertThat(test.read(stored.file().id()).version()).isEqualTo(stored.version() + 1);
        assertThat(rows(".timeline-mark", ".row-button", "#take-proposal-0")).containsOnly(true);
        assertThat(robot.lookup("#steps-panel").tryQuery()).isEmpty();
        doFx(held::letGo);
        assertThat(robot.lookup("#undo-proposal").tryQuery()).isPresent();
        assertThat(rows(".timeline-mark", ".row-button")).containsOnly(false);
        assertThat(robot.lookup("#steps-panel").tryQuery()).isPresent();
    }

    /** Whether what stands in the course leads nowhere; of each there is something. */
    private List<Boolean> rows(String... queries) {
        return Stream.of(queries)
                .map(query -> robot.lookup("#course-page").lookup(query).queryAllAs(Node.class))
                .peek(found -> assertThat(found).isNotEmpty())
                .flatMap(Set::stream)
                .map(Node::isDisabled)
                .toList();
    }

    @Test
    void aFileThatWasClosedStillSaysWhatItsEndBegan() {
        var file = filed();
        file.add(Closing.class, "ground", ClosingGround.PERFORMED, "on", "2026-10-01");
        open(stored(file));
        assertThat(robot.lookup("#headDue").queryAs(Label.class).getText()).contains("文件材料归档", "2027-03-31");
    }

    @Test
    void anEventOfSeveralOpensItsMenuAtItsOwnMark() {
        var file = filed();
        file.add(Inspection.class, "method", InspectionMethod.ON_SITE, "startedAt", "2026-08-20T09:00");
        file.add(Inspection.class, "method", InspectionMethod.ON_SITE, "startedAt", "2026-08-20T15:00");
        open(stored(file));
        doFx(() -> find(".events", TimelineMark.class).press());
        assertThat(robot.lookup(".context-menu").tryQuery()).isPresent();
    }

    @Test
    void pictures() {
        show(() -> new Label("-"));
        for (var name : PICTURED) {
            var file = sample(name);
            snapshots("course-" + name, _ -> {
                var screen = screen(new Target.ToCase(file.file().id(), FileTab.COURSE));
                screen.opened();
                return screen.root();
            });
            doFx(() -> ((Button) stage.getScene().lookup("#steps")).fire());
            snapshot("steps-" + name);
            assertThat(robot.lookup("#steps-panel").tryQuery()).as(name).isPresent();
        }
    }
}
