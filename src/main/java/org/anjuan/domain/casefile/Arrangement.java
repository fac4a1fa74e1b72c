package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;

/** The order of the dossier by hand. Papers it does not name lie where they would lie without it. */
public record Arrangement(UUID id, List<Placement> papers) implements Part {

    public Arrangement {
        Required.present("id", id);
        papers = List.copyOf(papers);
    }
}
