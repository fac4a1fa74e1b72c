package org.anjuan.domain.document;

import java.util.Optional;
import org.anjuan.domain.casefile.Volume;

/**
 * A paper in its place.
 *
 * @param group the key of its group in the volume
 * @param title what the catalogue calls it
 * @param beside the paper it belongs to and lies beside: of a receipt the paper served, of an approval the paper approved
 */
public record BoundPaper(PaperOnFile paper, Volume volume, String group, String title, Optional<PaperOnFile> beside) {

    /** A paper that lies by itself. */
    public BoundPaper(PaperOnFile paper, Volume volume, String group, String title) {
        this(paper, volume, group, title, Optional.empty());
    }

    /** The title without what tells the paper from others of its type. */
    public String plainTitle() {
        int bracket = title.indexOf('（', title.endsWith("）") ? subjectFrom() : title.length());
        return bracket < 0 ? title : title.substring(0, bracket);
    }

    /** Where the subject may begin: behind the name of the type, which may hold brackets of its own. */
    private int subjectFrom() {
        var subject = paper.subject();
        if (subject.isPresent()) return title.length() - subject.get().length() - 2;
        return beside.isPresent() && paper.ownTitle().isEmpty() ? 0 : title.length();
    }
}
