package org.anjuan.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** How all windows look: light, dark or as the system is, the size of the letters, the shipped typeface. */
public final class Theme {

    /** The smallest, usual and largest size of the letters in pixels. */
    public static final int SMALLEST = 12;

    public static final int USUAL = 14;
    public static final int LARGEST = 20;

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final int LARGE_FROM = 17;
    private static final String STYLE = "/ui/common/common.css";
    private static boolean fontsLoaded;

    /** What a person can choose. */
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
    private final IntegerProperty fontSize = new SimpleIntegerProperty(USUAL);
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

    public Theme(Preferences preferences) {
        loadFonts();
        preferences.get("theme").ifPresent(name -> choice.set(choiceOf(name)));
        preferences.get("fontSize").ifPresent(size -> fontSize.set(sizeOf(size)));
        choice.subscribe(chosen -> {
            preferences.put("theme", chosen.name());
            apply();
        });
        fontSize.subscribe(size -> {
            preferences.put("fontSize", size.toString());
            apply();
        });
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> apply());
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    public IntegerProperty fontSizeProperty() {
        return fontSize;
    }

    /** Whether it is dark now. */
    public boolean isDark() {
        return switch (choice.get()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** Gives a scene the looks, and keeps Enter of an input method away from its default button. */
    public void dress(Scene scene) {
        scenes.add(scene);
        scene.getStylesheets()
                .add(Objects.requireNonNull(Theme.class.getResource(STYLE)).toExternalForm());
        Composing.guard(scene);
        scene.rootProperty().subscribe(_ -> dressRoot(scene));
    }

    private void apply() {
        var sheet = isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) Application.setUserAgentStylesheet(sheet);
        for (var scene : new ArrayList<>(scenes)) dressRoot(scene);
    }

    private void dressRoot(Scene scene) {
        var root = scene.getRoot();
        if (root == null) return;
        root.setStyle("-fx-font-size: " + fontSize.get() + "px;");
        root.pseudoClassStateChanged(DARK, isDark());
        root.pseudoClassStateChanged(LARGE, fontSize.get() >= LARGE_FROM);
    }

    private static Choice choiceOf(String name) {
        for (var known : Choice.values()) if (known.name().equals(name)) return known;
        return Choice.SYSTEM;
    }

    private static int sizeOf(String size) {
        try {
            return Math.clamp(Integer.parseInt(size), SMALLEST, LARGEST);
        } catch (NumberFormatException e) {
            return USUAL;
        }
    }

    /** Loads the faces that ship; without them Chinese is boxes on many machines. */
    public static synchronized void loadFonts() {
        if (fontsLoaded) return;
        fontsLoaded = true;
        for (var face : List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")) {
            try (var file = Objects.requireNonNull(Theme.class.getResourceAsStream("/fonts/" + face), face)) {
                Font.loadFont(file, USUAL);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
