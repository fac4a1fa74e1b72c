package org.anjuan.domain.document;

/**
 * How electronic evidence goes into a volume.
 *
 * @param attachMegabytes a file that has no pages is embedded in the volume up to this size
 */
public record EvidenceRules(int attachMegabytes) {

    /** What holds where nothing else is said. */
    public static final EvidenceRules USUAL = new EvidenceRules(50);

    public EvidenceRules {
        if (attachMegabytes < 0 || attachMegabytes > 500)
            throw new IllegalArgumentException("attach_megabytes is between 0 and 500");
    }

    /** Whether a file of so many bytes is embedded. */
    public boolean attaches(long bytes) {
        return bytes <= attachMegabytes * 1_000_000L;
    }
}
