package org.anjuan.ui.common;

import java.util.Optional;

/** What the program remembers for this person on this machine: columns, window, language, theme. Never anything of a case. */
public interface Preferences {

    Optional<String> get(String key);

    /** Remembers the value; an empty one is forgotten. */
    void put(String key, String value);
}
