package org.anjuan.domain.casefile;

import java.util.UUID;

/**
 * Where one paper lies by hand.
 *
 * @param part the part the paper records, or the paper itself where the office made it
 * @param documentType which of the papers of that part
 * @param group the group of its volume, where that is not the usual one
 */
public record Placement(UUID part, String documentType, Volume volume, Fact<String> group) {

    public Placement {
        Required.present("part", part);
        documentType = Required.text("documentType", documentType);
        Required.present("volume", volume);
        Required.present("group", group);
    }
}
