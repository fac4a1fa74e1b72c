package org.anjuan.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.domain.office.Person;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.FxJobs;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.JobName;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.KeyHint;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Snapshots;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Theme;
import org.anjuan.ui.common.UiTest;
import org.anjuan.usecase.port.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class MainWindowTest extends UiTest {

    private final List<Target> opened = new ArrayList<>();
    private final List<Target> closed = new ArrayList<>();
    private final Map<PlaceName, Long> waiting =
            new EnumMap<>(Map.of(PlaceName.TODAY, 3L, PlaceName.RECTIFICATION, 9L));
    private Store store;
    private FrameModel model;

    @BeforeEach
    void makeStore() {
        store = SampleStore.of(60);
        store.inTransaction(tx -> {
            tx.office().keep(officer);
            tx.office().keep(new Person(new UUID(0, 8), "王*", "法制科", List.of(), List.of()));
            return true;
        });
    }

    @AfterEach
    void noHandler() {
        onFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(null);
            return true;
        });
    }

    private String running() {
        return robot.lookup("#running").queryAs(HBox.class).getChildren().stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .findFirst()
                .orElse("");
    }

    private void open(Jobs work) {
        doFx(() -> {
            var around = new Surroundings(
                    texts,
                    views,
                    theme,
                    preferences,
                    work,
                    dialogs,
                    session,
                    store,
                    "执法支队案卷库",
                    () -> Optional.of(Instant.parse("2026-10-09T04:00:00Z")),
                    List.copyOf(ResourceWords.all()));
            model = new FrameModel(around);
            MainWindow.open(around, model, places(), stage);
        });
    }

    private List<Place> places() {
        return java.util.Arrays.stream(PlaceName.values())
                .map(name -> {
                    var place = Place.of(name, Icon.valueOf(name.name()), this::screen);
                    if (name == PlaceName.TODAY) return place.warning(_ -> waiting.get(name));
                    return name == PlaceName.RECTIFICATION ? place.counting(_ -> waiting.get(name)) : place;
                })
                .toList();
    }

    private Screen screen(Target target) {
        var field = new TextField();
        field.setId("inside");
        field.setAccessibleText("inside");
        var root = new VBox(new Label(target.toString()), field);
        root.getStyleClass().add("screen");
        return new Screen() {
            @Override
            public VBox root() {
                return root;
            }

            @Override
            public void opened() {
                opened.add(target);
            }

            @Override
            public void closed() {
                closed.add(target);
            }

            @Override
            public List<KeyHint> keys() {
                return List.of(new KeyHint("J", "down"));
            }
        };
    }

    private ToggleButton place(PlaceName name) {
        return robot.lookup("#place-" + name).queryAs(ToggleButton.class);
    }

    @Test
    void theNavigationShowsAllPlacesAndWhatWaitsThere() {
        open(jobs);
        for (var name : PlaceName.values()) assertThat(place(name).getText()).isNotBlank();
        assertThat(place(PlaceName.TODAY).isSelected()).isTrue();
        assertThat(place(PlaceName.TODAY).getAccessibleText()).isEqualTo("工作台，3 件待办");
        assertThat(nameless(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void everyKeyOfTheFrameDoesWhatTheListSays() {
        open(jobs);
        var digits = List.of(
                KeyCode.DIGIT1,
                KeyCode.DIGIT2,
                KeyCode.DIGIT3,
                KeyCode.DIGIT4,
                KeyCode.DIGIT5,
                KeyCode.DIGIT6,
                KeyCode.DIGIT7);
        for (int i = digits.size() - 1; i >= 0; i--) {
            robot.push(KeyCode.SHORTCUT, digits.get(i));
            assertThat(model.target().get().place()).isEqualTo(PlaceName.values()[i]);
            assertThat(place(PlaceName.values()[i]).isSelected()).isTrue();
        }
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(model.target().get().place()).isEqualTo(PlaceName.INSPECTIONS);
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("search");
        robot.push(KeyCode.F6);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("inside");
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("search");
    }

    @Test
    void theListOfKeysOpensByF1AndNamesTheKeysOfThePlaceToo() {
        open(jobs);
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("#sheet-close").tryQuery()).isPresent();
        assertThat(robot.lookup("down").tryQuery()).isPresent();
        onFx(() -> Snapshots.take(robot.lookup("#sheet-close").query().getScene(), "frame-keys"));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#sheet-close").tryQuery()).isEmpty();
    }

    @Test
    void whatIsTypedIsFoundAndEnterOpensTheFile() {
        open(jobs);
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("津环立〔2026〕17号", 1);
        WaitForAsyncUtils.sleep(500, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.hits()).isNotEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(model.target().get()).isEqualTo(new Target.ToCase(new UUID(0, 17), FileTab.COURSE));
        assertThat(place(PlaceName.CASES).isSelected()).isTrue();
        assertThat(closed).containsExactly(new Target.ToPlace(PlaceName.TODAY));
    }

    @Test
    void anotherLanguageKeepsTheOpenFileAndRenamesEverything() {
        open(jobs);
        var target = new Target.ToCase(new UUID(0, 4), FileTab.EVIDENCE);
        doFx(() -> model.go(target));
        doFx(() -> model.speak(ResourceWords.ENGLISH));
        assertThat(place(PlaceName.TODAY).getText()).isEqualTo("Today");
        assertThat(opened.getLast()).isEqualTo(target);
        assertThat(model.target().get()).isEqualTo(target);
        assertThat(preferences.get("language")).contains("en");
        assertThat(stage.getTitle()).startsWith("Anjuan");
    }

    @Test
    void somebodyElseCanWorkFromTheMenu() {
        open(jobs);
        var menu = robot.lookup(".person").queryAs(MenuButton.class);
        robot.clickOn(menu);
        robot.clickOn("王* · 法制科");
        assertThat(session.actor().name()).isEqualTo("王*");
        assertThat(robot.lookup(".person").queryAs(MenuButton.class).getText()).isEqualTo("王* · 法制科");
    }

    @Test
    void theStatusLineSaysWhenSomethingWasSavedAndLetsWorkBeCancelled() {
        var work = new FxJobs();
        try {
            open(work);
            doFx(session::saved);
            assertThat(robot.lookup("#saved").queryAs(Label.class).getText()).isEqualTo("14:02:11 已保存");
            var ended = new ArrayList<String>();
            var released = new AtomicBoolean();
            doFx(() -> work.start(
                    JobName.of("cases.job.dossier"),
                    progress -> {
                        progress.at(3, 12, "津环立〔2026〕3号");
                        while (!progress.stopped() || !released.get()) Thread.sleep(10);
                        return "kept";
                    },
                    ended::add,
                    failure -> ended.add(failure.toString())));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(robot.lookup(".running .progress-bar")
                            .queryAs(ProgressBar.class)
                            .getProgress())
                    .isEqualTo(0.25);
            snapshot("frame-running");
            assertThat(running()).isEqualTo("导出卷宗  3/12  津环立〔2026〕3号");
            doFx(() -> model.speak(ResourceWords.ENGLISH));
            assertThat(running()).isEqualTo("Exporting dossiers  3/12  津环立〔2026〕3号");
            snapshot("frame-running-en");
            robot.clickOn("#cancel-job");
            doFx(() -> model.speak(ResourceWords.CHINESE));
            assertThat(robot.lookup("#cancel-job").queryButton().getText()).isEqualTo("正在停止…");
            assertThat(robot.lookup("#cancel-job").queryButton().isDisabled()).isTrue();
            released.set(true);
            WaitForAsyncUtils.sleep(300, java.util.concurrent.TimeUnit.MILLISECONDS);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(ended).containsExactly("kept");
            assertThat(work.shown()).isEmpty();
        } finally {
            work.close();
        }
    }

    @Test
    void whatNobodyCaughtIsShown() {
        open(jobs);
        robot.interact(() -> {});
        onFx(() -> {
            Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), new IllegalStateException("for the test"));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(dialogs.troubles).hasSize(1);
        assertThat(dialogs.troubles.getFirst().code()).matches("E-[0-9A-F]{8}");
    }

    @Test
    void theWindowComesBackWhereItWas() {
        open(jobs);
        doFx(() -> {
            stage.setWidth(1200);
            stage.setHeight(700);
        });
        doFx(stage::hide);
        assertThat(preferences.get("window.bounds").orElseThrow()).contains("1200.0 700.0");
    }

    @Test
    void whoeverStartedTheWindowStillHearsThatItIsClosed() {
        var heard = new ArrayList<String>();
        doFx(() -> stage.setOnHidden(_ -> heard.add("closed")));
        open(jobs);
        doFx(stage::hide);
        assertThat(heard).containsExactly("closed");
    }

    @Test
    void picturesOfTheFrame() {
        for (var words : ResourceWords.all())
            for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                texts.use(words);
                theme.choiceProperty().set(choice);
                open(jobs);
                robot.push(KeyCode.SHORTCUT, KeyCode.K);
                robot.write("化工", 1);
                robot.push(KeyCode.ENTER);
                WaitForAsyncUtils.sleep(300, java.util.concurrent.TimeUnit.MILLISECONDS);
                doFx(() -> model.search("化工"));
                var name = "frame-" + words.locale().getLanguage() + "-" + choice;
                snapshot(name);
                var hits = robot.lookup("#search-hits").tryQuery();
                hits.ifPresent(node -> onFx(() -> Snapshots.take(node.getScene(), name + "-hits")));
                doFx(stage::hide);
            }
    }
}
