package org.anjuan.domain.casefile;

/**
 * One bound volume as it went to the archive.
 *
 * @param part which part of the volume, counted from one, where a thick one was divided
 */
public record ArchivedVolume(Volume volume, Integer part, Integer pages, StoredItem item) {

    public ArchivedVolume {
        Required.present("volume", volume);
        Required.present("part", part);
        Required.present("pages", pages);
        Required.present("item", item);
    }
}
