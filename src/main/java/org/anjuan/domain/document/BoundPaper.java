package org.anjuan.domain.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.Volume;

/**
 * A paper in its place.
 *
 * @param group the key of its group in the volume
 * @param plainTitle its name without what tells it from others of its type
 * @param subject what tells it from others of its type: the person questioned, the paper served
 * @param tellsOf the parts it lists, where it lists several: the recordings of a catalogue
 * @param beside the paper it belongs to and lies beside: of a receipt the paper served, of an approval the paper approved
 */
public record BoundPaper(
        PaperOnFile paper,
        Volume volume,
        String group,
        String plainTitle,
        Optional<String> subject,
        List<UUID> tellsOf,
        Optional<PaperOnFile> beside) {

    public BoundPaper {
        tellsOf = List.copyOf(tellsOf);
    }

    /** A paper that lies by itself. */
    public BoundPaper(PaperOnFile paper, Volume volume, String group, String title) {
        this(paper, volume, group, title, Optional.empty(), List.of(), Optional.empty());
    }

    /** What the catalogue calls it: its name, with what tells it from others in brackets. */
    public String title() {
        return subject.map(what -> plainTitle + "（" + what + "）").orElse(plainTitle);
    }
}
