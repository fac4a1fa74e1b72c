package org.anjuan.domain.casefile;

/** A further file of one exhibit: the next photograph of the same thing. */
public record EvidenceItem(StoredItem item, Fact<String> caption) {

    public EvidenceItem {
        Required.present("item", item);
        Required.present("caption", caption);
    }
}
