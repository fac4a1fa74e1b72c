package org.anjuan.ui.common;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.Words;

/** The words in the language chosen now. The frame opens the current place anew when the language changes. */
public final class Texts {

    private final ReadOnlyObjectWrapper<Words> words;

    public Texts(Words words) {
        this.words = new ReadOnlyObjectWrapper<>(words);
    }

    public ReadOnlyObjectProperty<Words> words() {
        return words.getReadOnlyProperty();
    }

    /** Changes the language. */
    public void use(Words next) {
        words.set(next);
    }

    public String get(String key, Object... values) {
        return words.get().get(key, values);
    }

    public boolean has(String key) {
        return words.get().has(key);
    }

    public Locale locale() {
        return words.get().locale();
    }

    /** What a problem says, in the user's words. */
    public String of(Problem problem) {
        return get(problem.key(), problem.values().toArray());
    }

    /** The name of an enum's constant: the words of {@code enum.Stage.FILED}. */
    public String of(Enum<?> constant) {
        return get(WordKeys.of(constant));
    }

    /** The words as FXML wants them for its {@code %keys}. */
    public ResourceBundle bundle() {
        var now = words.get();
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return now.get(key);
            }

            @Override
            public boolean containsKey(String key) {
                return now.has(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.emptyEnumeration();
            }
        };
    }
}
