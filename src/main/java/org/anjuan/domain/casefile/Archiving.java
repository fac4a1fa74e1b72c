package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** The handing over to the archive. */
public record Archiving(
        UUID id,
        Fact<When> on,
        Fact<String> archiveNumber,
        Fact<Retention> retention,
        Fact<Integer> pages,
        Fact<Official> binder,
        Fact<Official> checker,
        Fact<Prose> note)
        implements Part {

    public Archiving {
        Required.present("id", id);
        Required.present("on", on);
        Required.present("archiveNumber", archiveNumber);
        Required.present("retention", retention);
        Required.present("pages", pages);
        Required.present("binder", binder);
        Required.present("checker", checker);
        Required.present("note", note);
    }
}
