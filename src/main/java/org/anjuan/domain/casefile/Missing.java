package org.anjuan.domain.casefile;

/**
 * A fact that a file would have to hold for something to be told.
 *
 * @param kind the kind of part it stands in
 * @param field the name of the component, as {@link Shape} knows it
 */
public record Missing(PartKind kind, String field) {

    public Missing {
        Required.present("kind", kind);
        field = Required.text("field", field);
    }

    /** The message key of the field's name. */
    public String wordKey() {
        return WordKeys.of(kind.type(), field);
    }
}
