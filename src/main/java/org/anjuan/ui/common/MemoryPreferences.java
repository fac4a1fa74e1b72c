package org.anjuan.ui.common;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Preferences that last as long as the program runs. */
public final class MemoryPreferences implements Preferences {

    private final Map<String, String> values = new HashMap<>();

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public void put(String key, String value) {
        if (value.isEmpty()) values.remove(key);
        else values.put(key, value);
    }
}
