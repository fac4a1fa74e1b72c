package org.anjuan.usecase.port;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.VolumeManifest;
import org.anjuan.domain.document.VolumeManifest.ToldCover;
import org.anjuan.domain.document.VolumeManifest.ToldPaper;
import org.anjuan.domain.text.Problem;

/** Prints the papers of a file and binds them into volumes. */
public interface DossierPress {

    /** The papers of each volume in the order in which they are bound. */
    Map<Volume, List<BoundPaper>> order(CaseFile file);

    /**
     * Writes one volume: cover, catalogue, papers, closing note. What stands at the target is replaced when the volume
     * is whole; until then, and when it is stopped or fails, it stays as it was. The same file gives the same bytes,
     * whenever and wherever it is written: its times are those of its archiving or its last save. A volume that was kept when the file was archived is
     * handed out as it is.
     *
     * @throws IOException where the target cannot be written
     */
    Pressed volume(StoredFile stored, Volume volume, Path target, Progress progress) throws IOException;

    /**
     * Writes one volume of the copy that stays in the office: the same pages, and the whole case file as data, which holds both volumes.
     *
     * @throws IOException where the target cannot be written, or the volume was kept as it is when the file was archived
     */
    Pressed internal(StoredFile stored, Volume volume, Path target, Progress progress) throws IOException;

    /** What a volume of this file would tell now, by its hashes: of what an older one told, the same fields, whatever the forms print today. */
    Content content(CaseFile file, VolumeManifest before);

    /**
     * What a volume tells.
     *
     * @param cover what its cover tells of the case
     */
    record Content(ToldCover cover, List<ToldPaper> papers) {
        public Content {
            papers = List.copyOf(papers);
        }
    }

    /** How the printing ended. */
    sealed interface Pressed {

        /**
         * It is there.
         *
         * @param papers the papers with the pages they begin and end on, counted from the first page of the PDF
         * @param gaps what the papers should say and the file does not know
         * @param problems what could not be bound, and characters no face has
         */
        record Done(int pages, List<Placed> papers, List<Gap> gaps, List<Problem> problems) implements Pressed {
            public Done {
                papers = List.copyOf(papers);
                gaps = List.copyOf(gaps);
                problems = List.copyOf(problems);
            }
        }

        /** Somebody stopped it. */
        record Stopped() implements Pressed {}
    }

    /** A paper and where it lies in the PDF. */
    record Placed(BoundPaper paper, int firstPage, int lastPage) {}

    /**
     * A field that shows as a gap.
     *
     * @param paper the title of the paper
     * @param field the message key of the field
     */
    record Gap(String paper, String field) {}
}
