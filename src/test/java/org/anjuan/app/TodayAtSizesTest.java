package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Stages;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.MemoryPreferences;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.ScreenCheck;
import org.anjuan.ui.common.Snapshots;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Theme;
import org.anjuan.ui.common.UiTest;
import org.anjuan.usecase.bench.CaseGenerator;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseFiles.Addition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Today with one open file, with those of a small unit, and with those of a large office. */
class TodayAtSizesTest extends UiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int SEED = 7;
    private static final int EACH = 9;
    private static final int LARGE_WIDTH = 1600;
    private static final int LARGE_HEIGHT = 1000;

    /** What comes into sight asks for more; JavaFX lays out as often in one pulse. */
    private static final int LAYOUTS = 3;

    @TempDir
    private Path folder;

    private final Wiring program = new Wiring(
            Clock.fixed(DAY.atTime(LocalTime.NOON).atZone(OfficeTime.ZONE).toInstant(), OfficeTime.ZONE));
    private Window window;

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 3000})
    void todayIsReadableWithSoManyOpenFiles(int files) {
        var shop = program.on(
                ((BaseOutcome.Opened) program.bases().create(folder.resolve("base"), Optional.empty())).base());
        var actor = head(shop);
        fill(shop, files);
        doFx(() -> {
            window = new Window(program, ResourceWords.CHINESE, new MemoryPreferences(), stage);
            window.open(shop, actor);
        });
        List<String> wrong = new ArrayList<>();
        size((int) WIDTH, (int) HEIGHT);
        for (var words : ResourceWords.all())
            for (var look : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                doFx(() -> {
                    window.speak(words);
                    window.theme().choiceProperty().set(look);
                    window.navigator().go(new Target.ToPlace(PlaceName.TODAY));
                });
                look("today-%d-%s-%s".formatted(files, words.locale().getLanguage(), look), wrong);
            }
        chosen(files > 1 ? "SUSPENDED" : "OVERDUE");
        look("today-%d-band".formatted(files), wrong);
        size(LARGE_WIDTH, LARGE_HEIGHT);
        look("today-%d-large".formatted(files), wrong);
        assertThat(wrong).isEmpty();
        assertThat(robot.lookup("#count").queryAs(Label.class).getText()).isNotBlank();
        doFx(window::close);
    }

    private void chosen(String band) {
        doFx(() -> robot.lookup("#tile-" + band).queryButton().fire());
        settle();
        assertThat(robot.lookup(".table-view").queryAs(TableView.class).getItems())
                .isNotEmpty();
    }

    private void look(String name, List<String> wrong) {
        for (int round = 0; round < LAYOUTS; round++) {
            settle();
            doFx(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
        }
        settle();
        onFx(() -> {
            var root = stage.getScene().getRoot();
            root.applyCss();
            root.layout();
            for (var text : ScreenCheck.cut(root)) wrong.add(name + " cut: " + text);
            for (var text : ScreenCheck.faint(root)) wrong.add(name + " faint: " + text);
            for (var control : nameless(root)) wrong.add(name + " without a name: " + control);
            return Snapshots.take(stage.getScene(), name);
        });
    }

    private static Actor head(Workshop shop) {
        var roles = List.of(Role.values()).stream()
                .map(role -> new DatedRole(role, LocalDate.of(2020, 1, 1), Optional.empty()))
                .toList();
        var person = new Person(new UUID(0, 7), "陈*", "执法一大队", roles, List.of());
        shop.office().keep(new Actor(person), person);
        return new Actor(person);
    }

    /** The first open files of the generator in which something is due; one in nine stands still. */
    private static void fill(Workshop shop, int wanted) {
        var generator = new CaseGenerator(SEED, DAY);
        var additions = new ArrayList<Addition>();
        for (int n = 0; additions.size() < wanted; n++) {
            var file = generator.file(n);
            if (Stages.of(file).isEnd()) continue;
            if (additions.size() % EACH == EACH - 1) file = suspended(file);
            var rows = shop.rows().file(file);
            if (!rows.due().isEmpty()) additions.add(new Addition(file, rows));
        }
        for (int from = 0; from < additions.size(); from += 500) {
            var some = additions.subList(from, Math.min(additions.size(), from + 500));
            shop.store().inTransaction(tx -> tx.cases().addAll(some));
        }
    }

    private static CaseFile suspended(CaseFile file) {
        if (!file.has(Filing.class)) return file;
        var period = FileOf.make(
                ExcludedPeriod.class,
                "id",
                new UUID(3, file.id().getLeastSignificantBits()),
                "kind",
                ExclusionKind.SUSPENSION,
                "from",
                file.all(Filing.class)
                        .getFirst()
                        .decidedOn()
                        .value()
                        .orElseThrow()
                        .toString());
        return file.with(period);
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
        for (int round = 0; round < 3; round++) {
            var quick = new CompletableFuture<Boolean>();
            doFx(() -> window.jobs().start(_ -> true, quick::complete, quick::completeExceptionally));
            quick.join();
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
