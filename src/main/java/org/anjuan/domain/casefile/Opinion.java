package org.anjuan.domain.casefile;

import org.anjuan.domain.text.Prose;

/** What one member said in a discussion. */
public record Opinion(Official by, Prose text) {

    public Opinion {
        Required.present("by", by);
        Required.present("text", text);
    }
}
