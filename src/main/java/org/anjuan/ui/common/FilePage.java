package org.anjuan.ui.common;

import java.util.Map;
import java.util.UUID;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;

/** What a tab of a case file may ask of the page around it. */
public interface FilePage {

    /**
     * Opens the form of a part.
     *
     * @param part the part; the file's own id means its cover
     * @param field the field that the person comes for; empty where it is the part as a whole
     */
    void open(UUID part, String field);

    /**
     * Opens a form for a further part.
     *
     * @param about what it is about; null where the file itself tells
     * @param said what is known of it already, by the names of fields
     */
    void add(PartKind kind, @Nullable UUID about, Map<String, String> said);

    /** The file as it is now: the tab changed it, or learnt that somebody else did. */
    void took(StoredFile file);
}
