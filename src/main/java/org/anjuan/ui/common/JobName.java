package org.anjuan.ui.common;

import java.util.List;

/**
 * What a long job is called: the key of its words and what they name, so that it is told in the language of the moment, whatever that was when the job
 * began.
 */
public record JobName(String key, List<Object> values) {

    /** Of a job that is never shown. */
    static final JobName NONE = of("");

    public JobName {
        values = List.copyOf(values);
    }

    public static JobName of(String key, Object... values) {
        return new JobName(key, List.of(values));
    }

    public String in(Texts texts) {
        return key.isEmpty() ? "" : texts.get(key, values.toArray());
    }
}
