package org.anjuan.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.office.Actor;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.MemoryPreferences;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Theme;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.CaseRows.DueBand;

/** Walks through the screens without a display, in both languages, light and dark, and leaves a picture of each. */
final class Walk {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    /** A screen to be seen, and what its picture is called. */
    private record Stop(String name, Target target) {}

    private final Wiring program;
    private final Workshop shop;
    private final Actor actor;
    private final List<CaseRow> files;
    private final Path folder;
    private final Consumer<String> say;

    Walk(Wiring program, Workshop shop, Actor actor, List<CaseRow> files, Path folder, Consumer<String> say) {
        this.program = program;
        this.shop = shop;
        this.actor = actor;
        this.files = List.copyOf(files);
        this.folder = folder;
        this.say = say;
    }

    void run() {
        Display.drawInMemory();
        Desktop.start();
        var window = Desktop.ask(() -> {
            HeadlessScreen.widen();
            var stage = new Stage();
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            var opened = new Window(program, ResourceWords.CHINESE, new MemoryPreferences(), stage);
            opened.open(shop, actor);
            return opened;
        });
        for (var words : ResourceWords.all())
            for (var look : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                Desktop.ask(() -> {
                    window.speak(words);
                    window.theme().choiceProperty().set(look);
                    return look;
                });
                var kind = words.locale().getLanguage() + "-" + look.name().toLowerCase(Locale.ROOT);
                walk(window, kind);
            }
        Desktop.ask(() -> {
            window.close();
            return true;
        });
        Desktop.end();
    }

    private void walk(Window window, String kind) {
        for (var stop : stops()) {
            Desktop.ask(() -> {
                window.navigator().go(stop.target());
                return true;
            });
            picture(window, kind + "-" + stop.name());
        }
        today(window, kind);
    }

    private void picture(Window window, String name) {
        var picture = new Pictures(window.scene(), window.jobs(), folder).take(name);
        say.accept(picture.toString());
    }

    /** Today narrowed to what stands still. */
    private void today(Window window, String kind) {
        Desktop.ask(() -> {
            window.navigator().go(new Target.ToPlace(PlaceName.TODAY));
            return true;
        });
        new Pictures(window.scene(), window.jobs(), folder).settled();
        pressSuspended(window);
        picture(window, kind + "-today-suspended");
        pressSuspended(window);
    }

    private static void pressSuspended(Window window) {
        Desktop.ask(() -> {
            if (window.scene().lookup("#tile-" + DueBand.SUSPENDED) instanceof Button tile) tile.fire();
            return true;
        });
    }

    /** All places; each file; all tabs of the first file; forms, the scoring screen, and a review that is finished. */
    private List<Stop> stops() {
        var stops = new ArrayList<Stop>();
        for (var place : PlaceName.values()) stops.add(new Stop("place-" + name(place), new Target.ToPlace(place)));
        for (int i = 0; i < files.size(); i++)
            stops.add(new Stop("file-" + (i + 1), new Target.ToCase(files.get(i).id(), FileTab.COURSE)));
        var first = files.getFirst().id();
        for (var tab : FileTab.values()) stops.add(new Stop("tab-" + name(tab), new Target.ToCase(first, tab)));
        stops.add(new Stop("new-inspection", new Target.ToNewInspection(null)));
        stops.add(new Stop("new-decision", new Target.ToNewPart(first, PartKind.PENALTY_DECISION, null)));
        stops.add(new Stop("scoring", new Target.ToReview(files.getLast().id())));
        reviewOf(first).ifPresent(review -> stops.add(new Stop("review", new Target.ToRecordedReview(review))));
        return stops;
    }

    private Optional<UUID> reviewOf(UUID file) {
        return shop.reviews().ofFile(file, LocalDate.now(shop.clock())).stream()
                .flatMap(of -> of.sheets().stream())
                .map(sheet -> sheet.review().id())
                .findFirst();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
