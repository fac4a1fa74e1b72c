package org.anjuan.ui.frame;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds what can take the focus. */
final class Focus {

    private Focus() {}

    /** The first node within that can take the focus now. */
    static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable()) return Optional.of(node);
        if (node instanceof Parent parent)
            for (var child : parent.getChildrenUnmodifiable()) {
                var found = first(child);
                if (found.isPresent()) return found;
            }
        return Optional.empty();
    }
}
