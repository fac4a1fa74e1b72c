package org.anjuan.ui.casefile;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Lays a panel over the page below the button that opens it; Escape, a press beside it, or the button again take it away. */
final class StepsOverlay {

    private static final double GAP = 6;

    private final StackPane page;
    private final Button opener;
    private @Nullable Node panel;

    StepsOverlay(StackPane page, Button opener) {
        this.page = page;
        this.opener = opener;
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (panel != null
                    && event.getTarget() instanceof Node node
                    && !isWithin(node, panel)
                    && !isWithin(node, opener)) close();
        });
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (panel == null || event.getCode() != KeyCode.ESCAPE) return;
            close();
            opener.requestFocus();
            event.consume();
        });
    }

    private static boolean isWithin(Node node, Node around) {
        for (Node at = node; at != null; at = at.getParent()) if (at.equals(around)) return true;
        return false;
    }

    /**
     * Opens the panel, or closes it where it is open.
     *
     * @param maker makes the panel and hands it over, at once or when it has found out what to show
     */
    void toggle(Consumer<Consumer<Node>> maker) {
        if (panel == null) maker.accept(this::open);
        else close();
    }

    private void open(Node made) {
        close();
        var below =
                page.sceneToLocal(opener.localToScene(0, opener.getHeight())).getY() + GAP;
        var right = page.getWidth()
                - page.sceneToLocal(opener.localToScene(opener.getWidth(), 0)).getX();
        StackPane.setAlignment(made, Pos.TOP_RIGHT);
        StackPane.setMargin(made, new Insets(below, right, GAP, 0));
        page.getChildren().add(made);
        panel = made;
        page.applyCss();
        page.layout();
        focusFirst(made);
    }

    private static boolean focusFirst(Node node) {
        if (node instanceof Button button && button.getStyleClass().contains("step-action")) {
            button.requestFocus();
            return true;
        }
        if (node instanceof Parent parent)
            for (var child : parent.getChildrenUnmodifiable()) if (focusFirst(child)) return true;
        return false;
    }

    /** Takes the panel away. */
    void close() {
        if (panel == null) return;
        page.getChildren().remove(panel);
        panel = null;
    }
}
