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
 * @param cover what the cover tells of the case
 * @param data the hash of the embedded file with what the papers tell
 */
public record VolumeManifest(
        String program,
        UUID caseId,
        String title,
        String snapshot,
        Volume volume,
        boolean internal,
        ToldCover cover,
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
     * @param sha256 the hash of all it tells, as it lies in the volume
     * @param head what it tells of the head of the file; none where nothing
     * @param parts the parts it tells of; none where kept pages stand for the paper, which tell of another day
     * @param items the files whose pages it has, or that travel with it
     */
    public record ToldPaper(
            String type,
            UUID part,
            Optional<UUID> made,
            String title,
            String sha256,
            Optional<ToldHead> head,
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

    /** What the cover tells of the case. */
    public record ToldCover(ToldHead head, List<ToldPart> parts) {
        public ToldCover {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The head of the file.
     *
     * @param fields what is told of it, each field as record and name
     * @param sha256 the hash of these fields
     */
    public record ToldHead(List<String> fields, String sha256) {
        public ToldHead {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A part of the file.
     *
     * @param fields what is told of it, each field as record and name: whoever compares later compares these, whatever the forms print by then
     * @param sha256 the hash of these fields
     */
    public record ToldPart(PartKind kind, UUID id, List<String> fields, String sha256) {
        public ToldPart {
            fields = List.copyOf(fields);
        }
    }
}
