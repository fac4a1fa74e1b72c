package org.anjuan.cli;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Data for scripts: keys in the order given, dates as text, one value per call. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static String of(Map<String, ?> value) {
        return write(value);
    }

    static String of(List<? extends Map<String, ?>> values) {
        return write(values);
    }

    /** JSON text that is already there, set out for reading. */
    static String pretty(String json) {
        return write(MAPPER.readTree(json));
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JacksonException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
