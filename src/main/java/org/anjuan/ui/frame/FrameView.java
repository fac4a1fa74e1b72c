package org.anjuan.ui.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.anjuan.ui.common.KeyHint;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Target;
import org.jspecify.annotations.Nullable;

/** The frame's nodes in one language: made anew when the language changes. */
public final class FrameView {

    @FXML
    private VBox navigation;

    @FXML
    private VBox navigationEnd;

    @FXML
    private HBox top;

    @FXML
    private HBox searchPlace;

    @FXML
    private MenuButton person;

    @FXML
    private StackPane place;

    @FXML
    private HBox status;

    private final Surroundings around;
    private final FrameModel model;
    private final List<Place> places;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<PlaceName, NavigationItem> items = new EnumMap<>(PlaceName.class);
    private final SearchField search;
    private final StatusLine statusLine;
    private final MapChangeListener<PlaceName, Long> whenCounted = change -> badge(change.getKey());
    private @Nullable Screen screen;

    FrameView(Surroundings around, FrameModel model, List<Place> places) {
        this.around = around;
        this.model = model;
        this.places = places;
        this.search = new SearchField(around.texts(), model);
        this.statusLine = new StatusLine(around, model);
    }

    @FXML
    private void initialize() {
        for (var each : places) {
            var item = new NavigationItem(around.texts(), each, group, () -> model.open(each.name()));
            items.put(each.name(), item);
            (each.name() == PlaceName.SETTINGS ? navigationEnd : navigation)
                    .getChildren()
                    .add(item.button());
        }
        model.badges().addListener(whenCounted);
        items.keySet().forEach(this::badge);
        searchPlace.getChildren().setAll(search.node());
        new PersonMenu(around, model).fill(person);
        statusLine.fill(status);
    }

    private void badge(PlaceName name) {
        var item = items.get(name);
        if (item != null) item.count(model.badges().getOrDefault(name, 0L));
    }

    /** Shows the screen of this target; the one before is told that it leaves. */
    void show(Target target) {
        var next = places.stream()
                .filter(each -> each.name() == target.place())
                .findFirst()
                .orElse(places.getFirst());
        close();
        var opened = next.open().apply(target);
        screen = opened;
        place.getChildren().setAll(opened.root());
        var item = items.get(next.name());
        if (item != null) group.selectToggle(item.button());
        opened.opened();
    }

    /** Where the person is by now, as far as the screen says. */
    Target here() {
        var now = screen;
        return now == null
                ? model.target().get()
                : now.here().orElse(model.target().get());
    }

    /** The screen leaves the window. */
    void close() {
        var now = screen;
        screen = null;
        if (now != null) now.closed();
    }

    /** The frame itself is put aside for another: nothing of it listens any more. */
    void leave() {
        close();
        model.badges().removeListener(whenCounted);
        search.leave();
        statusLine.leave();
    }

    List<KeyHint> keysOfScreen() {
        var now = screen;
        return now == null ? List.of() : now.keys();
    }

    void focusSearch() {
        search.focus();
    }

    /** Moves the focus to the next pane: navigation, search, place, status line. */
    void nextPane(@Nullable Node focused, boolean backwards) {
        List<Node> panes = new ArrayList<>(List.of(navigation, top, place, status));
        int now = 0;
        for (int i = 0; i < panes.size(); i++) if (isWithin(focused, panes.get(i))) now = i;
        for (int step = 1; step <= panes.size(); step++) {
            int at = Math.floorMod(now + (backwards ? -step : step), panes.size());
            if (focusIn(panes.get(at))) return;
        }
    }

    private boolean focusIn(Node pane) {
        if (pane == navigation && group.getSelectedToggle() instanceof ToggleButton button) {
            button.requestFocus();
            return true;
        }
        return Focus.first(pane)
                .map(node -> {
                    node.requestFocus();
                    return true;
                })
                .orElse(false);
    }

    private static boolean isWithin(@Nullable Node node, Node pane) {
        for (var at = node; at != null; at = at.getParent()) if (at == pane) return true;
        return false;
    }
}
