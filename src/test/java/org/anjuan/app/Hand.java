package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Snapshots;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A person at the window: a mouse, keys, and eyes for what is on the screen. */
final class Hand {

    private static final int SECONDS = 60;
    private static final int MOST_TURNS = 200;

    private final FxRobot robot = new FxRobot();
    private final Supplier<Jobs> jobs;
    private int pictures;

    Hand(Supplier<Jobs> jobs) {
        this.jobs = jobs;
    }

    /** Clicks on what is found by this query, turning the wheel where it must first come into sight. */
    void click(String query) {
        click(find(query));
    }

    void click(Node node) {
        bringIntoSight(node);
        press(node);
        settle();
    }

    /** What is still coming into a list would take the node away between the two. */
    void doubleClick(String query) {
        find(query);
        settle();
        var node = find(query);
        bringIntoSight(node);
        press(node);
        press(node);
        settle();
    }

    /** The mouse goes straight there: nothing here reacts to its way. */
    private void press(Node node) {
        var box = onFx(() -> node.localToScreen(node.getBoundsInLocal()));
        var mouse = robot.robotContext().getBaseRobot();
        mouse.moveMouse(new Point2D(box.getCenterX(), box.getCenterY()));
        WaitForAsyncUtils.waitForFxEvents(1);
        mouse.pressMouse(MouseButton.PRIMARY);
        mouse.releaseMouse(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    /** Clicks into a field, selects what stands in it and types. */
    void type(String query, String text) {
        type(find(query), text);
    }

    void type(Node node, String text) {
        var field = input(node);
        bringIntoSight(field);
        press(field);
        if (!field.getText().isEmpty()) robot.push(KeyCode.SHORTCUT, KeyCode.A);
        write(text);
    }

    /** Types where the focus is. */
    void write(String text) {
        toTopWindow();
        robot.write(text, 0);
        settle();
    }

    void press(KeyCode... keys) {
        toTopWindow();
        robot.push(keys);
        settle();
    }

    /** Presses a key so many times, as fast as it goes. */
    void pressOften(KeyCode key, int times) {
        toTopWindow();
        for (int i = 0; i < times; i++) robot.push(key);
        settle();
    }

    private void toTopWindow() {
        onFx(() -> Window.getWindows().stream().filter(Stage.class::isInstance).reduce((_, last) -> last))
                .ifPresent(robot::targetWindow);
    }

    /** Opens a choice and takes the line that says this. */
    void choose(String query, String line) {
        choose(find(query), line);
    }

    void choose(Node node, String line) {
        click(node);
        click(find(any -> any.getStyleClass().contains("list-cell") && says(any, line), line));
        assertThat(node).isInstanceOf(ComboBox.class);
    }

    /** Clicks on the first of these that says so. */
    void clickOnWords(String query, String words) {
        await(() -> shown(query).stream().anyMatch(node -> says(node, words)), words);
        click(shown(query).stream()
                .filter(node -> says(node, words))
                .findFirst()
                .orElseThrow());
    }

    /** What a label, button or field shows. */
    String read(String query) {
        var node = find(query);
        return node instanceof Labeled labeled ? labeled.getText() : input(node).getText();
    }

    boolean sees(String query) {
        settle();
        return !shown(query).isEmpty();
    }

    Node find(String query) {
        settle();
        await(() -> !shown(query).isEmpty(), query);
        return shown(query).getFirst();
    }

    /** All that are shown of a query, from top to bottom. */
    List<Node> all(String query) {
        settle();
        return shown(query);
    }

    private List<Node> shown(String query) {
        return robot.lookup(query).queryAll().stream()
                .filter(Hand::isShown)
                .filter(node -> !(node instanceof StackPane && "place".equals(node.getId())))
                .toList();
    }

    private Node find(Predicate<Node> which, String what) {
        settle();
        await(() -> robot.lookup(which).queryAll().stream().anyMatch(Hand::isShown), what);
        return robot.lookup(which).queryAll().stream()
                .filter(Hand::isShown)
                .findFirst()
                .orElseThrow();
    }

    private static boolean says(Node node, String text) {
        return node instanceof Labeled labeled
                && labeled.getText() != null
                && labeled.getText().startsWith(text);
    }

    /** The text of all labels below a node. */
    String words(String query) {
        var found = new ArrayList<String>();
        for (var each : robot.from(find(query))
                .lookup((Predicate<Node>) Labeled.class::isInstance)
                .queryAll()) if (((Labeled) each).getText() != null) found.add(((Labeled) each).getText());
        return String.join("\n", found);
    }

    /** Keeps pictures of all windows that are open, to be looked at. */
    List<Path> look(String name) {
        settle();
        var number = "%02d".formatted(++pictures);
        return onFx(() -> {
            var taken = new ArrayList<Path>();
            for (var window : Window.getWindows())
                taken.add(Snapshots.take(
                        window.getScene(), "journey-" + number + "-" + name + (taken.isEmpty() ? "" : taken.size())));
            return taken;
        });
    }

    /** Waits until all that was asked in the background is answered and drawn. */
    void settle() {
        for (int round = 0; round < 2; round++) {
            WaitForAsyncUtils.waitForFxEvents(1);
            var quick = new CompletableFuture<Boolean>();
            onFx(() -> jobs.get().start(_ -> true, quick::complete, quick::completeExceptionally));
            quick.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        }
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    void await(BooleanSupplier sight, String what) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, sight::getAsBoolean);
        } catch (java.util.concurrent.TimeoutException never) {
            look("missing");
            throw new AssertionError("not to be seen: " + what, never);
        }
    }

    private void bringIntoSight(Node node) {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            var scroll = scroll(node);
            if (scroll == null) return;
            var way = onFx(() -> way(scroll, node));
            if (way == null) return;
            var at = onFx(() -> {
                var box = scroll.localToScreen(scroll.getBoundsInLocal());
                return new Point2D(box.getMaxX() - 30, box.getCenterY());
            });
            robot.robotContext().getBaseRobot().moveMouse(at);
            robot.robotContext().getBaseRobot().scrollMouse(way == VerticalDirection.DOWN ? 3 : -3);
            WaitForAsyncUtils.waitForFxEvents(1);
        }
    }

    private static VerticalDirection way(ScrollPane scroll, Node node) {
        var seen = scroll.localToScene(scroll.getBoundsInLocal());
        var box = node.localToScene(node.getBoundsInLocal());
        double middle = box.getCenterY();
        if (middle > seen.getMaxY() - 8 && scroll.getVvalue() < scroll.getVmax()) return VerticalDirection.DOWN;
        if (middle < seen.getMinY() + 8 && scroll.getVvalue() > scroll.getVmin()) return VerticalDirection.UP;
        return null;
    }

    private static ScrollPane scroll(Node node) {
        for (var at = node.getParent(); at != null; at = at.getParent())
            if (at instanceof ScrollPane scroll && !(at.getParent() instanceof TextInputControl)) return scroll;
        return null;
    }

    private static TextInputControl input(Node node) {
        if (node instanceof TextInputControl input) return input;
        if (node instanceof ComboBox<?> box) return Objects.requireNonNull(box.getEditor());
        return (TextInputControl) node.lookup(".text-input");
    }

    private static boolean isShown(Node node) {
        for (var at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }

    static <T> T onFx(java.util.concurrent.Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, work);
    }
}
