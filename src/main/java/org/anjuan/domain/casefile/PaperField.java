package org.anjuan.domain.casefile;

import org.anjuan.domain.text.Prose;

/** Something that a paper says and that no part of the file holds: by the name its form gives it. */
public record PaperField(String name, Prose value) {

    public PaperField {
        name = Required.text("name", name);
        Required.present("value", value);
    }
}
