package org.anjuan.ui.forms;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A half-typed form as JSON text, for the drafts. */
public final class DraftText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private DraftText() {}

    /** What {@link FormModel#typed()} gave, as text. */
    public static String write(Map<String, Object> typed) {
        return JSON.writeValueAsString(typed);
    }

    /** What {@link #write} wrote. */
    public static Map<String, Object> read(String text) {
        return JSON.readValue(text, new TypeReference<>() {});
    }
}
