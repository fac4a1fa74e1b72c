package org.anjuan.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Preservation;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.VolumeManifest;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.text.Problem;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.MemoryEvidence;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.HeldJobs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.KeptChoosers;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Snapshots;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Theme;
import org.anjuan.ui.common.UiTest;
import org.anjuan.ui.forms.TestDesk;
import org.anjuan.usecase.DueDates;
import org.anjuan.usecase.ExportDossier;
import org.anjuan.usecase.ExportFiles;
import org.anjuan.usecase.ImportFiles;
import org.anjuan.usecase.ListCases;
import org.anjuan.usecase.ManageOffice;
import org.anjuan.usecase.MinuteClock;
import org.anjuan.usecase.NewFile;
import org.anjuan.usecase.ReadyRowsOf;
import org.anjuan.usecase.TestGuards;
import org.anjuan.usecase.port.CasePackages;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.DossierPress;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class CaseScreenTest extends UiTest {

    @TempDir
    Path folder;

    private final KeptChoosers choosers = new KeptChoosers();
    private Store store = SampleStore.of(60);

    private CaseScreen screen() {
        return screen(session);
    }

    private CaseScreen screen(Session now) {
        return screen(now, jobs);
    }

    private CaseScreen screen(Session now, Jobs jobs) {
        var clock = now.clock();
        var codec = new JsonCaseCodec();
        var rows = new ReadyRowsOf((_, _) -> new DueDates.Found(List.of(), Optional.empty()), clock);
        var packages = new OneFile();
        var none = new MemoryEvidence();
        var services = new CaseServices(
                new ListCases(store),
                new NewFile(store, codec, rows, TestGuards.on(clock), clock, UUID::randomUUID),
                new ManageOffice(store, clock),
                new ExportDossier(store, new OnePagePress(), clock),
                new ExportFiles(store, none, packages, clock),
                new ImportFiles(
                        store, none, packages, new JsonCaseCodec(), rows::file, TestGuards.incoming(clock), clock));
        return new CaseScreen(
                services,
                new CaseScreen.Tools(
                        texts, views, theme, preferences, jobs, dialogs, choosers, now, navigator, UUID::randomUUID));
    }

    private List<UUID> chosen() {
        return table().getSelectionModel().getSelectedItems().stream()
                .map(CaseRow::id)
                .sorted()
                .toList();
    }

    private void choose(int... rows) {
        doFx(() -> {
            table().getSelectionModel().clearSelection();
            for (var row : rows) table().getSelectionModel().select(row);
        });
    }

    /** Files are opened long before, with another title: their rows change and go down in the list. */
    private void age(int... numbers) {
        for (var n : numbers) {
            var next = SampleStore.file(n + 1000);
            store.inTransaction(tx -> {
                var file = SampleStore.file(n).withHead(next.head());
                var rows = SampleStore.rows(file, n + 1000);
                return tx.cases().replace(file, 1, rows).orElseThrow();
            });
        }
    }

    private static <T> T proxy(Class<T> port) {
        return port.cast(java.lang.reflect.Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (_, method, _) -> {
                    throw new UnsupportedOperationException(method.getName());
                }));
    }

    private void open() {
        var screen = onFx(this::screen);
        show(screen::root);
        doFx(screen::opened);
    }

    private TableView<CaseRow> table() {
        return robot.lookup("#table").queryTableView();
    }

    private static void pause() {
        WaitForAsyncUtils.sleep(450, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void allCasesAreListedTheNewestFirstAndEveryControlHasAName() {
        open();
        assertThat(table().getItems()).hasSize(60);
        assertThat(table().getItems().getFirst().id()).isEqualTo(new UUID(0, 1));
        assertThat(robot.lookup("#count").queryAs(Label.class).getText()).isEqualTo("共 60 件");
        assertThat(nameless(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void aListThatStandsOpenFollowsTheClockAndKeepsWhatIsChosen() {
        var clock = new MinuteClock(TODAY.atTime(14, 2));
        var now = new Session(clock, session.actor());
        var test = new TestDesk(texts, theme, jobs, dialogs, choosers, now);
        store = test.store;
        var preserved = new FileOf();
        preserved.add(
                Preservation.class,
                "urgent",
                true,
                "implementedAt",
                TODAY.minusDays(1).atTime(16, 7).toString());
        test.add(preserved.file());
        var screen = onFx(() -> screen(now));
        show(screen::root);
        doFx(screen::opened);
        doFx(() -> {
            table().getSelectionModel().select(0);
            now.holdsUntil(TODAY.atTime(16, 7));
        });
        assertThat(due()).contains("16:07", texts.get("common.due.today"));
        clock.set(TODAY.atTime(16, 8));
        doFx(now::lookAtClock);
        assertThat(due()).contains(texts.get("common.due.over"));
        assertThat(table().getSelectionModel().getSelectedItems()).hasSize(1);
        clock.set(TODAY.plusDays(2).atTime(0, 1));
        doFx(now::lookAtClock);
        var late = due();
        assertThat(late).contains("2");
        doFx(screen::closed);
        clock.set(TODAY.plusDays(3).atTime(0, 1));
        doFx(now::lookAtClock);
        assertThat(due()).as("what was left listens no more").isEqualTo(late);
    }

    /** What stands in the column of the next limit in the first row. */
    private String due() {
        return onFx(() -> {
            var column = table().getColumns().stream()
                    .filter(each -> "due".equals(each.getId()))
                    .findFirst()
                    .orElseThrow();
            return robot.lookup(".table-cell").queryAllAs(TableCell.class).stream()
                    .filter(cell -> cell.getTableColumn() == column && cell.getIndex() == 0)
                    .map(cell -> ((Label) cell.getGraphic()).getText())
                    .findFirst()
                    .orElseThrow();
        });
    }

    @Test
    void whatIsChosenStaysChosenThoughItsRowsChangeAndMove() {
        var slow = new HeldJobs();
        var screen = onFx(() -> screen(session, slow));
        show(screen::root);
        doFx(screen::opened);
        choose(1, 3, 4);
        var before = chosen();
        assertThat(before).containsExactly(new UUID(0, 2), new UUID(0, 4), new UUID(0, 5));
        age(2, 5);
        doFx(() -> table().requestFocus());
        robot.push(KeyCode.F5);
        assertThat(table().getItems().get(1).id())
                .as("the list has another order")
                .isEqualTo(new UUID(0, 3));
        assertThat(chosen()).isEqualTo(before);
        assertThat(onFx(() -> table().getSelectionModel().getSelectedItem().id()))
                .as("the one chosen last stays the one that Enter opens")
                .isEqualTo(new UUID(0, 5));
    }

    @Test
    void whoChoosesAnotherCaseWhileTheListIsReadHasOnlyThatOne() {
        var slow = new HeldJobs();
        var screen = onFx(() -> screen(session, slow));
        show(screen::root);
        doFx(screen::opened);
        choose(1, 3);
        slow.hold();
        doFx(session::saved);
        choose(6);
        doFx(slow::letGo);
        assertThat(chosen()).containsExactly(new UUID(0, 7));
    }

    @Test
    void whatIsChosenStaysChosenAfterAnImportAndTheListIsReadOnce() {
        choosers.answers.add(folder.resolve("one.json"));
        open();
        choose(0, 2, 5);
        var before = chosen();
        var read = new AtomicInteger();
        doFx(() -> table().getItems().addListener((ListChangeListener<CaseRow>) _ -> read.incrementAndGet()));
        robot.clickOn("#take");
        robot.push(KeyCode.ESCAPE);
        assertThat(table().getItems()).hasSize(61);
        assertThat(chosen()).isEqualTo(before);
        assertThat(read).hasValue(1);
    }

    /** A package with one more invented file, wherever it is said to lie. */
    private static final class OneFile implements CasePackages {
        @Override
        public Opened open(Path path, Progress progress) {
            return new Opened.Readable(new Incoming() {
                @Override
                public List<IncomingFile> files() {
                    return List.of(new IncomingFile("one.json", SampleStore.file(61)));
                }

                @Override
                public Set<String> evidence() {
                    return Set.of();
                }

                @Override
                public InputStream evidence(String sha256) {
                    throw new IllegalStateException(sha256);
                }

                @Override
                public List<Problem> warnings() {
                    return List.of();
                }

                @Override
                public void close() {}
            });
        }

        @Override
        public Outgoing create(Path target) {
            throw new IllegalStateException(target.toString());
        }
    }

    @Test
    void typingAndFiltersNarrowTheList() {
        open();
        robot.clickOn("#text").write("化工", 1);
        pause();
        assertThat(table().getItems()).isNotEmpty().allMatch(row -> row.party().contains("化工"));
        var found = table().getItems().size();
        robot.clickOn("#ended");
        assertThat(table().getItems()).hasSizeLessThan(found).noneMatch(CaseRow::open);
        robot.clickOn("#clear");
        assertThat(table().getItems()).hasSize(60);
    }

    @Test
    void theFilterByDaysAndStageIsAskedOfTheStore() {
        open();
        doFx(() -> {
            robot.lookup("#from").queryAs(org.anjuan.ui.common.DayField.class).setValue(LocalDate.of(2026, 9, 1));
            robot.lookup("#stage").<Stage>queryComboBox().setValue(Stage.NOTICED);
        });
        assertThat(table().getItems())
                .isNotEmpty()
                .allMatch(row -> row.stage() == Stage.NOTICED && !row.openedOn().isBefore(LocalDate.of(2026, 9, 1)));
    }

    @Test
    void theHeaderSortsInTheStore() {
        open();
        doFx(() -> {
            var number = table().getColumns().getFirst();
            table().getSortOrder().setAll(List.of(number));
        });
        assertThat(table().getItems()).extracting(CaseRow::number).isSorted();
    }

    @Test
    void columnsComeBackAsTheyWereLeft() {
        open();
        doFx(() -> {
            table().getColumns().get(2).setVisible(false);
            table().getColumns().get(0).setPrefWidth(222);
        });
        WaitForAsyncUtils.sleep(700, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        open();
        assertThat(table().getColumns().get(2).isVisible()).isFalse();
        assertThat(table().getColumns().get(0).getPrefWidth()).isEqualTo(222);
    }

    @Test
    void enterOpensTheSelectedCase() {
        open();
        robot.clickOn("#table");
        doFx(() -> table().getSelectionModel().clearAndSelect(2));
        robot.push(KeyCode.ENTER);
        assertThat(navigator.went).containsExactly(new Target.ToCase(new UUID(0, 3), FileTab.COURSE));
    }

    @Test
    void anEmptyCaseBaseOffersTheFirstStep() {
        store = SampleStore.empty();
        open();
        assertThat(robot.lookup("还没有案件").tryQuery()).isPresent();
        assertThat(robot.lookup(".empty-state .button").queryButton().getText()).isEqualTo("新建案件");
        snapshot("cases-empty");
    }

    @Test
    void aNewCaseIsRefusedUntilItHasATitleAndThenOpens() {
        store.inTransaction(tx -> {
            tx.office().keep(new Office("天津市生态环境局", "", "", "", "", "", ""));
            tx.office().keep(officer);
            return true;
        });
        open();
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        robot.clickOn("#creditCode.text-field").write("911201", 1);
        robot.clickOn("#sheet-action");
        assertThat(robot.lookup("#titleField")
                        .queryAs(org.anjuan.ui.common.LabelledField.class)
                        .getProblem())
                .isNotBlank();
        assertThat(robot.lookup("#creditCodeField")
                        .queryAs(org.anjuan.ui.common.LabelledField.class)
                        .getProblem())
                .isNotBlank();
        onFx(() -> Snapshots.take(robot.lookup("#sheet-action").query().getScene(), "cases-new-problems"));
        robot.clickOn("#title.text-field").write("壬公司涉嫌超标排放大气污染物案", 1);
        robot.clickOn("#party.text-field").write("壬公司", 1);
        doFx(() -> robot.lookup("#creditCode").queryTextInputControl().clear());
        robot.clickOn("#sheet-action");
        assertThat(navigator.went).hasSize(1);
        var id = ((Target.ToCase) navigator.went.getFirst()).caseId();
        CaseFile file =
                store.inTransaction(tx -> tx.cases().find(id)).orElseThrow().file();
        assertThat(file.head().title()).isEqualTo("壬公司涉嫌超标排放大气污染物案");
        assertThat(file.all(Party.class)).extracting(Party::name).containsExactly("壬公司");
        assertThat(file.head().handlers())
                .extracting(official -> official.name())
                .containsExactly("张*");
    }

    @Test
    void dossiersOfTheSelectionAreExportedAndReported() {
        choosers.answers.add(folder);
        open();
        assertThat(robot.lookup("#export").queryAs(MenuButton.class).isDisabled())
                .isTrue();
        doFx(() -> table().getSelectionModel().selectRange(0, 3));
        robot.clickOn("#export").clickOn("#export-dossier");
        var report = robot.lookup("#report").query();
        assertThat(robot.from(report).lookup(".report-line").queryAll()).hasSize(3);
        assertThat(folder.toFile().list()).hasSize(3);
        onFx(() -> Snapshots.take(report.getScene(), "cases-report"));
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void nothingOfTheListIsCutOrFaintInEitherLanguageAndTheme() {
        open();
        var wrong = new ArrayList<String>();
        for (var words : ResourceWords.all())
            for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                doFx(() -> {
                    texts.use(words);
                    theme.choiceProperty().set(choice);
                });
                open();
                doFx(() -> table().getSelectionModel().select(2));
                var name = "cases-" + words.locale().getLanguage() + "-"
                        + choice.name().toLowerCase(Locale.ROOT);
                snapshot(name);
                unreadable().forEach(what -> wrong.add(name + " " + what));
            }
        assertThat(wrong).isEmpty();
    }

    /** Writes a few bytes for each volume. */
    private static final class OnePagePress implements DossierPress {
        @Override
        public Map<Volume, List<BoundPaper>> order(CaseFile file) {
            return new EnumMap<>(Volume.class);
        }

        @Override
        public Pressed volume(StoredFile stored, Volume volume, Path target, Progress progress) throws IOException {
            Files.writeString(target, "%PDF");
            return new Pressed.Done(12, List.of(), List.of(), List.of());
        }

        @Override
        public Pressed internal(StoredFile stored, Volume volume, Path target, Progress progress) throws IOException {
            return volume(stored, volume, target, progress);
        }

        @Override
        public Content content(CaseFile file, VolumeManifest before) {
            return new Content(before.cover(), List.of());
        }
    }
}
