package org.anjuan.domain.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.Volume;

/**
 * What a bound volume says it was made from: its papers with their pages, and the SHA-256 of each thing that went into them.
 *
 * @param program the version of the program that bound it
 * @param snapshot the hash of the case file it was bound from
 * @param internal whether it holds the whole case file, as the copy that stays in the office does
 * @param head the hash of what the cover tells of the case
 * @param data the hash of the embedded file with what the papers tell
 */
public record VolumeManifest(
        String program,
        UUID caseId,
        String title,
        String snapshot,
        Volume volume,
        boolean internal,
        String head,
        String data,
        List<Entry> papers) {

    public VolumeManifest {
        papers = List.copyOf(papers);
    }

    /**
     * A paper.
     *
     * @param firstPage its first page, counted from the first of the PDF
     * @param told what it tells
     */
    public record Entry(ToldPaper told, int firstPage, int lastPage) {}

    /**
     * What one paper tells of the case.
     *
     * @param part the part of the file it records
     * @param made the paper as the office made it, where it did
     * @param sha256 the hash of all it tells
     * @param parts the parts it tells of
     * @param items the files whose pages it has, or that travel with it
     */
    public record ToldPaper(
            String type,
            UUID part,
            Optional<UUID> made,
            String title,
            String sha256,
            List<ToldPart> parts,
            List<StoredItem> items) {

        public ToldPaper {
            parts = List.copyOf(parts);
            items = List.copyOf(items);
        }

        /** Whether both are the same paper, whatever it tells. */
        public boolean isSamePaper(ToldPaper other) {
            return type.equals(other.type) && part.equals(other.part) && made.equals(other.made);
        }
    }

    /** A part of the file. @param sha256 the hash of what is told of it */
    public record ToldPart(PartKind kind, UUID id, String sha256) {}
}
