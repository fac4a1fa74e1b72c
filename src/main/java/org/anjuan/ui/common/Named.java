package org.anjuan.ui.common;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The names under which the values of a choice are shown, and found again. */
public final class Named<T> extends StringConverter<@Nullable T> {

    private final Supplier<? extends List<? extends @Nullable T>> values;
    private final String nothing;
    private final Function<T, String> name;

    private Named(Supplier<? extends List<? extends @Nullable T>> values, String nothing, Function<T, String> name) {
        this.values = values;
        this.nothing = nothing;
        this.name = name;
    }

    /** Shows each value of the choice by its name, and no value by this word. */
    public static <T> void in(ComboBox<@Nullable T> choice, String nothing, Function<T, String> name) {
        choice.setConverter(new Named<>(choice::getItems, nothing, name));
    }

    /** The same for the shorter kind of choice. */
    public static <T> void in(ChoiceBox<@Nullable T> choice, String nothing, Function<T, String> name) {
        choice.setConverter(new Named<>(choice::getItems, nothing, name));
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? nothing : name.apply(value);
    }

    @Override
    public @Nullable T fromString(String shown) {
        for (var value : values.get()) if (toString(value).equals(shown)) return value;
        return null;
    }
}
