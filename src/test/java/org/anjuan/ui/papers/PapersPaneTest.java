package org.anjuan.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.anjuan.document.TestFiles;
import org.anjuan.document.TestPress;
import org.anjuan.document.pdf.PdfPageImages;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.check.PaperChecks;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.exchange.MemoryEvidence;
import org.anjuan.reference.CheckReader;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.NumberingReader;
import org.anjuan.ui.common.FilePage;
import org.anjuan.ui.common.HeldJobs;
import org.anjuan.ui.common.InlineJobs;
import org.anjuan.ui.common.Job;
import org.anjuan.ui.common.JobName;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.KeptChoosers;
import org.anjuan.ui.common.PdfPages;
import org.anjuan.ui.common.Running;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.UiTest;
import org.anjuan.ui.forms.TestDesk;
import org.anjuan.usecase.AddEvidence;
import org.anjuan.usecase.ContentChecks;
import org.anjuan.usecase.PaperOutcome;
import org.anjuan.usecase.PaperTools;
import org.anjuan.usecase.PaperUseCases;
import org.anjuan.usecase.PrintPaper;
import org.anjuan.usecase.SeePapers.Row;
import org.anjuan.usecase.SeePapers.Standing;
import org.anjuan.usecase.TestGuards;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersPaneTest extends UiTest {

    private final MemoryEvidence evidence = new MemoryEvidence();
    private final KeptChoosers choosers = new KeptChoosers();
    private final Page page = new Page();
    private TestDesk test;
    private PapersPane pane;

    /** Keeps what the tab asked for. */
    private final class Page implements FilePage {
        final List<String> asked = new ArrayList<>();

        @Override
        public void open(UUID part, String field) {
            asked.add("open "
                    + test.read(file)
                            .file()
                            .find(part)
                            .map(p -> p.kindOfPart().name())
                            .orElse("HEAD") + " " + field);
        }

        @Override
        public void add(PartKind kind, @Nullable UUID about, Map<String, String> said) {
            asked.add("add " + kind + " " + said.get("paper"));
        }

        @Override
        public void took(StoredFile now) {
            pane.show(now);
        }
    }

    private UUID file;

    private PapersDesk desk(Jobs jobs) {
        var all = new Person(
                new UUID(0, 9),
                "陈*",
                "法制科",
                List.of(
                        new DatedRole(Role.OFFICER, LocalDate.of(2020, 1, 1), Optional.empty()),
                        new DatedRole(Role.UNIT_HEAD, LocalDate.of(2020, 1, 1), Optional.empty())),
                List.of());
        var session = new Session(this.session.clock(), new Actor(all));
        test = new TestDesk(texts, theme, jobs, dialogs, choosers, session);
        var reference = new DocumentReference();
        var types = reference.types();
        test.store.inTransaction(tx -> {
            tx.office().keep(new Office("津河市生态环境局", "津河环", "某路1号", "王五", "022-1", "津河市人民政府", "某法院"));
            return true;
        });
        var press = TestPress.of(evidence);
        var laws = test.clock.book().laws();
        var tools = new PaperTools(
                test.store,
                test.codec,
                test.rows,
                TestGuards.on(session.clock()),
                evidence,
                types,
                press.papers(),
                NumberingReader.shipped(),
                ContentChecks.of(new PaperChecks(new CheckReader(types, laws).shipped(), laws)),
                session.clock(),
                UUID::randomUUID);
        return new PapersDesk(
                texts,
                theme,
                preferences,
                jobs,
                dialogs,
                choosers,
                session,
                PaperUseCases.of(tools),
                new AddEvidence(test.store, evidence, session.clock()),
                test.desk.change(),
                new PdfPageImages(),
                types,
                test.clock.book());
    }

    private void open(Jobs jobs, Function<TestDesk, StoredFile> which) {
        var desk = desk(jobs);
        var stored = which.apply(test);
        file = stored.file().id();
        show(() -> pane = new PapersPane(desk, page));
        doFx(() -> pane.show(stored));
    }

    /** A live file with one party, and an office that papers can name. */
    private void openPlain(Jobs jobs) {
        open(jobs, desk -> desk.add(plain()));
    }

    private static CaseFile plain() {
        var file = SampleStore.file(1);
        var agency = Shape.of(Agency.class)
                .make(Map.of(
                        "name", "津河市生态环境局",
                        "address", Fact.known("某路1号"),
                        "contact", Fact.known("王五"),
                        "phone", Fact.known("022-1")));
        return file.withHead(Shape.of(Head.class).with(file.head(), "agency", agency));
    }

    /** The first page that is set parses the faces; that is not done on the UI thread. */
    @BeforeAll
    static void warm(@TempDir Path folder) throws IOException {
        var items = new TestFiles.Items();
        var full = TestFiles.full(items);
        var small = CaseFile.of(
                full.id(), full.head(), List.of(full.first(Party.class).orElseThrow()), Set.of());
        TestPress.of(items).volume(TestFiles.stored(small), Volume.MAIN, folder.resolve("x.pdf"), Progress.IGNORED);
    }

    private List<OfficePaper> papers() {
        return test.read(file).file().all(OfficePaper.class);
    }

    /** Goes on with Tab until what is looked for has the focus. */
    private void tabTo(String id) {
        for (int i = 0; i < 60; i++) {
            if (onFx(() -> focused() != null && id.equals(focused().getId()))) return;
            robot.push(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead to " + id);
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private void beginSummons() {
        doFx(pane::focus);
        tabTo("papers-begin");
        robot.push(KeyCode.SPACE);
        robot.write("询问通知", 1);
        robot.push(KeyCode.ENTER);
    }

    private void fill(String place, String text) {
        for (int i = 0; i < 30; i++) {
            if (onFx(() -> focused() instanceof Hyperlink link && link.getText().contains(place))) break;
            robot.push(KeyCode.F4);
        }
        robot.push(KeyCode.ENTER);
        assertThat(onFx(() -> focused() instanceof TextInputControl)).as(place).isTrue();
        doFx(() -> ((TextInputControl) focused()).setText(text));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
    }

    private void fillSummons() {
        fill("主送", "甲公司");
        fill("依据", "《行政处罚法》第五十五条");
        fill("事由", "你单位涉嫌超标排放水污染物，需要调查询问。");
        fill("到场时间", "2026-10-12T09:30");
        fill("到场地点", "二楼询问室");
        fill("携带的材料", "营业执照");
    }

    private List<String> findings() {
        return robot.lookup("#papers-findings .paper-finding").queryAllAs(Hyperlink.class).stream()
                .map(Hyperlink::getText)
                .toList();
    }

    private String said() {
        return robot.lookup("#papers-said").queryAs(Label.class).getText();
    }

    @SuppressWarnings("unchecked")
    private ListView<Row> list() {
        return robot.lookup("#papers-list").queryAs(ListView.class);
    }

    @Test
    void whatFailsIsToldToWhoeverAskedForItAndToWhoeverWaitsBehindIt() {
        var slow = new HeldJobs();
        var ended = new ArrayList<String>();
        openPlain(slow);
        doFx(() -> {
            var model = new PapersModel(desk(slow), page);
            model.show(test.add(plain()));
            slow.hold();
            slow.failNext();
            model.act((_, _) -> new PaperOutcome.Refused(List.of()), outcome -> ended.add("first " + outcome));
            model.act((_, _) -> new PaperOutcome.Refused(List.of()), outcome -> ended.add("second " + outcome));
            assertThat(ended).isEmpty();
            slow.letGo();
            model.act((_, _) -> new PaperOutcome.Refused(List.of()), outcome -> ended.add("third " + outcome));
        });
        assertThat(ended).hasSize(3);
        assertThat(ended.get(0)).startsWith("first Refused").contains("papers.trouble.happened");
        assertThat(ended.get(1)).startsWith("second Refused").contains("papers.trouble.happened");
        assertThat(ended.get(2)).startsWith("third Refused").doesNotContain("papers.trouble.happened");
    }

    @Test
    void whatOnlyReadsComesAfterAllThatWasBegunAndNotAtAllWhereThatFails() {
        var slow = new HeldJobs();
        var ended = new ArrayList<String>();
        openPlain(slow);
        doFx(() -> {
            var model = new PapersModel(desk(slow), page);
            model.show(test.add(plain()));
            slow.hold();
            model.act((_, _) -> new PaperOutcome.Refused(List.of()), _ -> ended.add("kept"));
            model.afterwards(() -> ended.add("printed"));
            model.act((_, _) -> new PaperOutcome.Refused(List.of()), _ -> ended.add("kept too"));
            assertThat(ended).isEmpty();
            slow.letGo();
            assertThat(ended).containsExactly("kept", "kept too", "printed");
            slow.hold();
            slow.failNext();
            model.act((_, _) -> new PaperOutcome.Refused(List.of()), _ -> ended.add("failed"));
            model.afterwards(() -> ended.add("printed after all"));
            slow.letGo();
        });
        assertThat(ended).containsExactly("kept", "kept too", "printed", "failed");
    }

    @Test
    void aPaperIsBegunMendedCheckedIssuedAndServedByKeysAlone() {
        openPlain(jobs);
        beginSummons();
        assertThat(papers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.state()).isEqualTo(PaperState.DRAFT));
        assertThat(robot.lookup("#papers-title").queryAs(Label.class).getText()).contains("询问通知");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(papers().getFirst().state()).as("nothing is said yet").isEqualTo(PaperState.DRAFT);
        assertThat(said()).isNotBlank();
        assertThat(onFx(() -> focused() instanceof Hyperlink))
                .as("it leads to what hinders")
                .isTrue();
        fillSummons();
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(papers().getFirst().state()).as(said() + findings()).isEqualTo(PaperState.CHECKED);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        var number = robot.lookup("#issue-number").queryAs(Label.class).getText();
        assertThat(number).contains("津河环", "〔2026〕");
        snapshot("papers-issue");
        robot.push(KeyCode.ENTER);
        var issued = papers().getFirst();
        assertThat(issued.state()).isEqualTo(PaperState.ISSUED);
        assertThat(number).contains(issued.number().value().orElseThrow().text());
        assertThat(robot.lookup("#papers-hash").queryAs(TextField.class).getText())
                .isEqualTo(issued.frozen().value().orElseThrow().sha256());
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(page.asked).containsExactly("add SERVICE INQUIRY_SUMMONS");
        assertThat(onFx(() -> nameless(stage.getScene().getRoot()))).isEmpty();
        snapshot("papers-issued");
    }

    @Test
    void whatCannotBeDoneNowStaysInTheMenuAndSaysWhy() {
        openPlain(jobs);
        beginSummons();
        var others = robot.lookup("#papers-others").queryAs(MenuButton.class);
        assertThat(onFx(() -> others.getItems().stream().map(MenuItem::getId).toList()))
                .contains("act-ISSUE", "act-NEW_VERSION", "act-CALL_BACK", "act-DISCARD", "act-PRINT");
        tabTo("papers-others");
        robot.push(KeyCode.SPACE);
        snapshot("papers-menu");
        robot.push(KeyCode.ESCAPE);
        doFx(() -> others.getItems().stream()
                .filter(item -> "act-ISSUE".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(said()).contains("核对");
        assertThat(papers().getFirst().state()).isEqualTo(PaperState.DRAFT);
    }

    @Test
    void anIssuedPaperIsCalledBackOnlyWithAReason() {
        openPlain(jobs);
        beginSummons();
        fillSummons();
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        act("act-CALL_BACK", () -> {
            robot.clickOn("#sheet-action");
            assertThat(papers().getFirst().state()).isEqualTo(PaperState.ISSUED);
            robot.clickOn("#papers-reason").write("wrong day", 1);
            robot.clickOn("#sheet-action");
        });
        assertThat(papers().getFirst().state()).isEqualTo(PaperState.VOID);
        assertThat(papers().getFirst().reason().value().orElseThrow().text()).isEqualTo("wrong day");
    }

    @Test
    void aNewVersionIsBegunWithAReasonAndLookedAt() {
        openPlain(jobs);
        beginSummons();
        fillSummons();
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        act("act-NEW_VERSION", () -> {
            robot.clickOn("#papers-reason").write("place", 1);
            robot.clickOn("#sheet-action");
        });
        assertThat(papers()).hasSize(2);
        assertThat(list().getItems()).hasSize(2).extracting(Row::standing).contains(Standing.DRAFT, Standing.ISSUED);
        assertThat(robot.lookup("#papers-title").queryAs(Label.class).getText()).contains("2");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertThat(papers())
                .extracting(OfficePaper::state)
                .containsExactlyInAnyOrder(PaperState.CORRECTED, PaperState.ISSUED);
        snapshot("papers-versions");
    }

    /** Fires an item of the menu, which opens a sheet, and goes on in it. */
    private void act(String id, Runnable inSheet) {
        var others = robot.lookup("#papers-others").queryAs(MenuButton.class);
        javafx.application.Platform.runLater(() -> others.getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        await(() -> robot.lookup("#papers-reason").tryQuery().isPresent());
        inSheet.run();
    }

    @Test
    void aGapInAnotherPartLeadsToItsField() {
        open(jobs, desk -> desk.sample("case-a"));
        doFx(() -> list().getSelectionModel()
                .select(list().getItems().stream()
                        .filter(row -> row.type().equals("PENALTY_DECISION"))
                        .findFirst()
                        .orElseThrow()));
        doFx(pane::focus);
        robot.push(KeyCode.ENTER);
        assertThat(page.asked).hasSize(1);
        assertThat(page.asked.getFirst()).startsWith("open ").doesNotEndWith(" ");
        assertThat(findings())
                .hasSameSizeAs(list().getSelectionModel().getSelectedItem().findings());
    }

    @Test
    void whatIsTypedShowsOnThePagesBeforeItIsKeptAndIsKeptWhenTheFieldIsLeft() {
        openPlain(jobs);
        beginSummons();
        var before =
                onFx(() -> robot.lookup(".pdf-pages").queryAs(PdfPages.class).pageCount());
        assertThat(before).isPositive();
        doFx(() -> robot.lookup("#place-cause").queryAs(TextArea.class).requestFocus());
        doFx(() -> robot.lookup("#place-cause").queryAs(TextArea.class).setText("甲".repeat(1500)));
        await(() -> robot.lookup(".pdf-pages").queryAs(PdfPages.class).pageCount() > before);
        assertThat(papers().getFirst().field("cause")).isEmpty();
        doFx(() -> list().requestFocus());
        assertThat(papers().getFirst().field("cause")).isPresent();
    }

    @Test
    void aDayThatIsNoneIsPointedOutAndNotKept() {
        openPlain(jobs);
        beginSummons();
        doFx(() -> robot.lookup("#place-appearAt").queryAs(TextField.class).requestFocus());
        doFx(() -> robot.lookup("#place-appearAt").queryAs(TextField.class).setText("tomorrow"));
        doFx(() -> list().requestFocus());
        assertThat(papers().getFirst().field("appearAt")).isEmpty();
        assertThat(robot.lookup("#papers-writing .field-problem").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.contains("2026-10-09"));
    }

    @Test
    void aDayThatIsNoneStandsThereAgainWhenItsPaperIsLookedAtAgain() {
        openPlain(jobs);
        beginSummons();
        var first = onFx(() -> list().getSelectionModel().getSelectedItem());
        type("place-appearAt", "tomorrow");
        beginSummons();
        assertThat(text("place-appearAt")).as("another paper").isEmpty();
        doFx(() -> list().getSelectionModel()
                .select(list().getItems().stream()
                        .filter(row -> row.made().equals(first.made()))
                        .findFirst()
                        .orElseThrow()));
        assertThat(text("place-appearAt")).isEqualTo("tomorrow");
        assertThat(robot.lookup("#papers-writing .field-problem").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.contains("2026-10-09"));
    }

    @Test
    void whatCannotBeKeptIsShownOnceMoreWhenThePageIsLeft() {
        openPlain(jobs);
        beginSummons();
        type("place-cause", "超标排放");
        type("place-appearAt", "tomorrow");
        doFx(pane::closed);
        assertThat(papers().getFirst().field("cause")).as("what can be kept is").isPresent();
        assertThat(dialogs.told).singleElement().asString().contains("tomorrow").doesNotContain("超标排放");
    }

    @Test
    void whatWaitsForItsTurnIsDoneThoughThePageIsLeftMeanwhile() {
        var slow = new HeldJobs();
        var ended = new ArrayList<String>();
        openPlain(slow);
        doFx(() -> {
            var model = new PapersModel(desk(slow), page);
            model.show(test.add(plain()));
            slow.hold();
            model.act((stored, _) -> new PaperOutcome.Refused(List.of()), _ -> ended.add("running"));
            model.act((stored, _) -> new PaperOutcome.Refused(List.of()), _ -> ended.add("waiting"));
            model.closed();
            slow.letGo();
        });
        assertThat(ended).containsExactly("running", "waiting");
    }

    private void type(String id, String text) {
        doFx(() -> robot.lookup("#" + id).queryAs(TextInputControl.class).requestFocus());
        doFx(() -> robot.lookup("#" + id).queryAs(TextInputControl.class).setText(text));
    }

    private String text(String id) {
        return onFx(() -> robot.lookup("#" + id).queryAs(TextInputControl.class).getText());
    }

    @Test
    void aSlowPageHoldsNothingUpAndOnlyTheLastOneAskedForIsShown() {
        var slow = new SlowPages();
        openPlain(slow);
        beginSummons();
        fill("到场地点", "二楼询问室");
        assertThat(papers().getFirst().field("appearPlace")).isPresent();
        assertThat(slow.waiting).hasSizeGreaterThan(1);
        doFx(slow::letGo);
        assertThat(robot.lookup(".pdf-pages").queryAs(PdfPages.class).pageCount())
                .isPositive();
        assertThat(slow.finished).isEqualTo(1);
    }

    /** Jobs of which those that set a paper wait. */
    private static final class SlowPages implements Jobs {
        private final InlineJobs inline = new InlineJobs();
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private int finished;

        @Override
        public <T> Running start(Job<T> job, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
            return inline.start(job, whenDone, whenFailed);
        }

        @Override
        public <T> Running start(
                JobName name, Job<T> job, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
            if (!name.key().equals("papers.setting")) return inline.start(name, job, whenDone, whenFailed);
            var held = new HeldJobs();
            held.hold();
            var running = held.start(name, job, whenDone, whenFailed);
            waiting.add(() -> inline.<T>start(
                    name,
                    progress -> job.run(new Progress() {
                        @Override
                        public boolean stopped() {
                            return running.isStopped();
                        }

                        @Override
                        public void at(long done, long total, String what) {}
                    }),
                    answer -> {
                        if (answer instanceof PrintPaper.Outcome.Done) finished++;
                        whenDone.accept(answer);
                    },
                    whenFailed));
            return running;
        }

        void letGo() {
            while (!waiting.isEmpty()) waiting.remove().run();
        }

        @Override
        public ObservableList<Running> shown() {
            return inline.shown();
        }
    }

    @Test
    void pictures() {
        open(jobs, desk -> desk.sample("invented-daily-fine"));
        var desk = desk(jobs);
        for (var name : List.of("invented-daily-fine", "case-a")) {
            var stored = test.sample(name);
            file = stored.file().id();
            snapshots("papers-" + name, (Texts _) -> {
                pane = new PapersPane(desk, page);
                pane.setId("root");
                javafx.application.Platform.runLater(() -> pane.show(stored));
                return pane;
            });
        }
        var plain = test.add(plain());
        file = plain.file().id();
        doFx(() -> pane.show(plain));
        beginSummons();
        var drafted = test.read(file);
        snapshots("papers-draft", (Texts _) -> {
            pane = new PapersPane(desk, page);
            pane.setId("root");
            javafx.application.Platform.runLater(() -> pane.show(drafted));
            return pane;
        });
    }
}
