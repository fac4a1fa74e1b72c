package org.anjuan.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** The program's words as picocli asks for them, so that {@code --help} speaks both languages. */
final class WordsBundle extends ResourceBundle {

    private final Words words;
    private final Set<String> keys;

    /** @param keys those that the options and parameters of a command name */
    WordsBundle(Words words, Set<String> keys) {
        this.words = words;
        this.keys = keys;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return keys.contains(key) ? words.get(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
