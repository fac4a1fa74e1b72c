package org.anjuan.domain.casefile;

import java.util.UUID;

/**
 * Points to another part of the same file.
 *
 * @param <P> the kind of part meant
 */
public record Ref<P extends Part>(UUID id) {

    public Ref {
        Required.present("id", id);
    }

    /** A reference to this part. */
    public static <P extends Part> Ref<P> to(P part) {
        return new Ref<>(part.id());
    }
}
