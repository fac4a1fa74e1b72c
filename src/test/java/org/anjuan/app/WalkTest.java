package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.JobName;
import org.anjuan.ui.common.MemoryPreferences;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.ScreenCheck;
import org.anjuan.ui.common.Snapshots;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Theme;
import org.anjuan.ui.common.UiTest;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** All screens of the program on a case base with the six samples, as people meet them one after the other. */
class WalkTest extends UiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int SMALL_WIDTH = 1024;
    private static final int SMALL_HEIGHT = 700;

    @TempDir
    private Path folder;

    private final List<Throwable> thrown = new ArrayList<>();
    private Window window;
    private List<UUID> files;

    @BeforeEach
    void openOnTheSamples() throws Exception {
        var zone = ZoneId.systemDefault();
        var program =
                new Wiring(Clock.fixed(DAY.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone));
        var shop = program.on(((BaseOutcome.Opened) new SampleBase(program, folder.resolve("base")).make()).base());
        var actor = SampleBase.handler(shop);
        files = shop.lists().rows(actor, CaseQuery.all(Integer.MAX_VALUE)).stream()
                .map(row -> row.id())
                .toList();
        doFx(() -> {
            window = new Window(program, ResourceWords.CHINESE, new MemoryPreferences(), stage);
            window.open(shop, actor);
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> thrown.add(failure));
        });
        size((int) WIDTH, (int) HEIGHT);
    }

    @AfterEach
    void close() {
        doFx(() -> {
            window.close();
            Thread.currentThread().setUncaughtExceptionHandler(null);
        });
        assertThat(thrown).isEmpty();
    }

    @Test
    void noTextOfTheProgramIsCutAndEveryTextCanBeReadAndEveryControlHasAName() {
        List<String> wrong = new ArrayList<>();
        for (var words : ResourceWords.all())
            for (var look : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) look(words, look, wrong);
        size(SMALL_WIDTH, SMALL_HEIGHT);
        look(ResourceWords.ENGLISH, Theme.Choice.LIGHT, wrong);
        assertThat(wrong).isEmpty();
    }

    private void look(Words words, Theme.Choice choice, List<String> wrong) {
        doFx(() -> {
            window.speak(words);
            window.theme().choiceProperty().set(choice);
        });
        for (var target : targets()) {
            doFx(() -> window.navigator().go(target));
            settle();
            var name = "%s-%s-%d-%s"
                    .formatted(words.locale().getLanguage(), choice, (int) stage.getWidth(), shortly(target));
            onFx(() -> {
                var root = scene().getRoot();
                root.applyCss();
                root.layout();
                for (var text : ScreenCheck.cut(root)) wrong.add(name + " cut: " + text);
                for (var text : ScreenCheck.faint(root)) wrong.add(name + " faint: " + text);
                for (var control : nameless(root)) wrong.add(name + " without a name: " + control);
                return Snapshots.take(scene(), "walk-" + name);
            });
        }
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (var place : PlaceName.values()) targets.add(new Target.ToPlace(place));
        for (var file : files) targets.add(new Target.ToCase(file, FileTab.COURSE));
        for (var tab : FileTab.values()) targets.add(new Target.ToCase(files.getFirst(), tab));
        targets.add(new Target.ToNewInspection(null));
        for (var kind : List.of(PartKind.PENALTY_DECISION, PartKind.SERVICE, PartKind.EVIDENCE))
            targets.add(new Target.ToNewPart(files.getFirst(), kind, null));
        targets.add(new Target.ToReview(files.getFirst()));
        return targets;
    }

    private String shortly(Target target) {
        return switch (target) {
            case Target.ToPlace(var place) -> place.name();
            case Target.ToCase(var file, var tab) -> "file" + files.indexOf(file) + "-" + tab;
            case Target.ToNewPart(var _, var kind, var _) -> "new-" + kind;
            default -> target.getClass().getSimpleName();
        };
    }

    @Test
    void thePlacesCanBeWalkedByKeysAloneInBothLanguagesLightAndDark() {
        for (var words : ResourceWords.all())
            for (var look : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                doFx(() -> {
                    window.speak(words);
                    window.theme().choiceProperty().set(look);
                });
                walkByKeys(words);
            }
    }

    private void walkByKeys(Words words) {
        for (var place : PlaceName.values()) {
            robot.push(KeyCode.SHORTCUT, KeyCode.getKeyCode(Integer.toString(place.ordinal() + 1)));
            settle();
            assertThat(button(place).isSelected()).as("%s", place).isTrue();
            assertThat(focused()).as("focus at %s", place).isNotNull();
            content(place, words);
            tabMoves(place);
        }
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        assertThat(focused().getId()).isEqualTo("search");
        onFx(() -> {
            ((TextInputControl) focused()).setText("恒岳");
            return true;
        });
        robot.push(KeyCode.ENTER);
        settle();
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(robot.lookup("#headTitle").queryAs(Label.class).getText()).contains("恒岳");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        settle();
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("#sheet-close").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#sheet-close").tryQuery()).isEmpty();
    }

    /** Each place shows what the samples have for it, and says so in the language chosen. */
    private void content(PlaceName place, Words words) {
        var said = words.get(place.key());
        assertThat(button(place).getText()).isEqualTo(said);
        switch (place) {
            case TODAY, RECTIFICATION -> assertThat(rows()).isPositive();
            case INSPECTIONS, CASES -> assertThat(rows()).isEqualTo(files.size());
            case REFERENCE -> assertThat(rows()).isGreaterThan(100);
            case REVIEW -> assertThat(robot.lookup(".empty-state").queryAll()).isNotEmpty();
            case SETTINGS -> assertThat(robot.lookup("#keepOffice").tryQuery()).isPresent();
        }
    }

    private ToggleButton button(PlaceName place) {
        return robot.lookup("#place-" + place).queryAs(ToggleButton.class);
    }

    private int rows() {
        return robot.lookup(".table-view").queryAs(TableView.class).getItems().size();
    }

    /** The focus goes on with Tab, never to nowhere, and comes to more than one control. */
    private void tabMoves(PlaceName place) {
        List<Node> met = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            robot.push(KeyCode.TAB);
            var now = focused();
            assertThat(now).as("focus in %s", place).isNotNull();
            if (!met.contains(now)) met.add(now);
        }
        assertThat(met).as("controls met in %s", place).hasSizeGreaterThan(3);
    }

    private Node focused() {
        return onFx(() -> scene().getFocusOwner());
    }

    private Scene scene() {
        return stage.getScene();
    }

    private void size(int width, int height) {
        doFx(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    /** Questions are answered in the order they were asked; an answer may ask another. */
    private void settle() {
        for (int round = 0; round < 4; round++) {
            var quick = new CompletableFuture<Boolean>();
            var lengthy = new CompletableFuture<Boolean>();
            doFx(() -> {
                window.jobs().start(_ -> true, quick::complete, quick::completeExceptionally);
                window.jobs().start(JobName.of(""), _ -> true, lengthy::complete, lengthy::completeExceptionally);
            });
            quick.join();
            lengthy.join();
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
