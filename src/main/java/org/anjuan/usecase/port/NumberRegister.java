package org.anjuan.usecase.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.anjuan.domain.numbering.NumberBlock;
import org.anjuan.domain.numbering.NumberPattern;
import org.anjuan.domain.numbering.NumberState;
import org.anjuan.domain.numbering.RegisterState;
import org.anjuan.domain.numbering.SeriesKey;
import org.anjuan.domain.text.DocumentNumber;

/** The numbers of papers that were drawn or voided, and the blocks set aside. Nothing is ever taken away. */
public interface NumberRegister {

    /**
     * What is known of a series, with the numbers of it that were typed by hand in files. Whoever asked is the only one who may draw until the transaction
     * ends.
     *
     * @param pattern how the numbers of the series are written
     */
    RegisterState state(SeriesKey series, NumberPattern pattern);

    /** Enters a number; none of the series may have its serial. */
    void add(Entry entry);

    /** What became of a number that was entered. */
    void settle(SeriesKey series, int serial, NumberState state, Note note);

    Optional<Entry> find(SeriesKey series, int serial);

    /**
     * Says what became of a number that may not have been entered yet, because it was written by hand: then it is entered now.
     * One that was entered keeps the paper it was entered for.
     *
     * @return the number as it stands now
     */
    default Entry mark(Entry entry) {
        if (find(entry.series(), entry.serial()).isPresent())
            settle(entry.series(), entry.serial(), entry.state(), entry.note());
        else add(entry);
        return find(entry.series(), entry.serial()).orElseThrow();
    }

    /** The numbers of a year, or of all, by series and serial. */
    List<Entry> entries(OptionalInt year);

    /** Keeps a block that was given away or taken. */
    void keep(KeptBlock block);

    /** A block has come back, or was given back. */
    void back(UUID block, int usedTo);

    /** The blocks, the first set aside first. */
    List<KeptBlock> blocks();

    /** The files in which these numbers stand, whether they were drawn or typed. */
    List<Standing> standing(Collection<DocumentNumber> numbers);

    /**
     * A number in a file.
     *
     * @param number as it was asked for
     * @param title what the file is called
     */
    record Standing(DocumentNumber number, UUID caseId, String title) {}

    /** Who said so, when and why; the reason is empty where none is due. */
    record Note(Instant at, String by, String reason) {}

    /**
     * A number in its place.
     *
     * @param number as it was printed, or as somebody wrote it
     * @param caseId the file of its paper, where it has one
     */
    record Entry(
            SeriesKey series,
            int serial,
            DocumentNumber number,
            String documentType,
            NumberState state,
            Optional<UUID> caseId,
            Optional<UUID> paperId,
            Note note) {}

    /**
     * A block in its place.
     *
     * @param documentType the type it was set aside for
     * @param origin the case base that gave it away
     */
    record KeptBlock(NumberBlock block, String documentType, UUID origin, Note note) {}
}
