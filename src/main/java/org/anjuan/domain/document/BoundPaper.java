package org.anjuan.domain.document;

import org.anjuan.domain.casefile.Volume;

/**
 * A paper in its place.
 *
 * @param group the key of its group in the volume
 * @param title what the catalogue calls it
 */
public record BoundPaper(PaperOnFile paper, Volume volume, String group, String title) {}
