package org.anjuan.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads the FXML of a view. {@code org.anjuan.ui.cases.CaseListView} is described by {@code resources/ui/cases/CaseListView.fxml};
 * a stylesheet {@code resources/ui/cases/cases.css}, where there is one, is put on its root.
 */
public final class Views {

    private final Texts texts;

    public Views(Texts texts) {
        this.texts = texts;
    }

    /**
     * The nodes of this view, bound to it: {@code @FXML} fields are set and {@code initialize} has run.
     *
     * @param view the controller, made by whoever opens it, named in the FXML by {@code fx:controller}
     * @param included the controllers of views that the FXML includes
     */
    public <N extends Parent> N load(Object view, Object... included) {
        var type = view.getClass();
        var screen = screen(type);
        var loader =
                new FXMLLoader(resource(type, "/ui/" + screen + "/" + type.getSimpleName() + ".fxml"), texts.bundle());
        loader.setControllerFactory(wanted -> controller(wanted, view, included));
        try {
            N root = loader.load();
            var style = type.getResource("/ui/" + screen + "/" + screen + ".css");
            if (style != null) root.getStylesheets().add(style.toExternalForm());
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object controller(Class<?> wanted, Object view, Object... included) {
        if (wanted.isInstance(view)) return view;
        for (var other : included) if (wanted.isInstance(other)) return other;
        throw new IllegalArgumentException("no controller was given for " + wanted);
    }

    private static String screen(Class<?> type) {
        var name = type.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static URL resource(Class<?> type, String path) {
        return Objects.requireNonNull(type.getResource(path), path);
    }
}
