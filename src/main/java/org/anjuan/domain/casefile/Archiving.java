package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Prose;

/**
 * The handing over to the archive.
 *
 * @param volumes the volumes as they were handed over
 */
public record Archiving(
        UUID id,
        Fact<When> on,
        Fact<String> archiveNumber,
        Fact<Retention> retention,
        Fact<Integer> pages,
        Fact<Official> binder,
        Fact<Official> checker,
        Fact<Prose> note,
        List<ArchivedVolume> volumes)
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
        volumes = List.copyOf(volumes);
    }
}
