package org.anjuan.ui.frame;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.anjuan.ui.common.Texts;

/** The keys of the frame: each does something everywhere, and stands in the list of keys. */
enum Keys {
    SEARCH("search", KeyCode.K, KeyCombination.SHORTCUT_DOWN),
    NEXT_PANE("nextPane", KeyCode.F6),
    PREVIOUS_PANE("previousPane", KeyCode.F6, KeyCombination.SHIFT_DOWN),
    BACK("back", KeyCode.LEFT, KeyCombination.ALT_DOWN),
    HELP("help", KeyCode.F1),
    HELP_TOO("help", KeyCode.SLASH, KeyCombination.SHORTCUT_DOWN);

    private final String word;
    private final KeyCombination combination;

    Keys(String word, KeyCode code, KeyCombination.Modifier... modifiers) {
        this.word = word;
        this.combination = new KeyCodeCombination(code, modifiers);
    }

    KeyCombination combination() {
        return combination;
    }

    /** The keys as this system writes them. */
    String shown() {
        return combination.getDisplayText();
    }

    String what(Texts texts) {
        return texts.get("frame.keys." + word);
    }

    /** The key of the place at this position, counted from 1. */
    static KeyCombination place(int position) {
        return new KeyCodeCombination(KeyCode.getKeyCode(Integer.toString(position)), KeyCombination.SHORTCUT_DOWN);
    }
}
