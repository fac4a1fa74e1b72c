package org.anjuan.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;

/** What a place shows. It is made when it is opened and told when it is left. */
public interface Screen {

    Parent root();

    /** It stands in the window now: the place to read data and to take the focus. */
    default void opened() {}

    /** It leaves the window: let go of listeners, keep drafts. */
    default void closed() {}

    /** Where the person is by now, where that is more than where she came in: it is opened again after a change of language. */
    default Optional<Target> here() {
        return Optional.empty();
    }

    /** The keys that mean something here beside those of the frame, for the list of keys. */
    default List<KeyHint> keys() {
        return List.of();
    }

    /** A screen that needs nothing but its nodes. */
    static Screen of(Parent root, Runnable whenOpened) {
        return new Screen() {
            @Override
            public Parent root() {
                return root;
            }

            @Override
            public void opened() {
                whenOpened.run();
            }
        };
    }
}
