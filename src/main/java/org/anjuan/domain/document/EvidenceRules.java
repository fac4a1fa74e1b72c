package org.anjuan.domain.document;

import java.util.Set;

/**
 * How electronic evidence goes into a volume.
 *
 * @param attachMegabytes a file that has no pages is embedded in the volume up to this size
 * @param photosPerPage how many photos of one exhibit stand on a page
 */
public record EvidenceRules(int attachMegabytes, int photosPerPage) {

    private static final Set<Integer> PHOTOS = Set.of(1, 2, 4);

    public EvidenceRules {
        if (attachMegabytes < 0 || attachMegabytes > 500)
            throw new IllegalArgumentException("attach_megabytes is between 0 and 500");
        if (!PHOTOS.contains(photosPerPage)) throw new IllegalArgumentException("photos_per_page is 1, 2 or 4");
    }

    /** Whether a file of so many bytes is embedded. */
    public boolean attaches(long bytes) {
        return bytes <= attachMegabytes * 1_000_000L;
    }
}
