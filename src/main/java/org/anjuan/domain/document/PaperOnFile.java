package org.anjuan.domain.document;

import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.DocumentNumber;

/**
 * One paper that lies in the file.
 *
 * @param type the code of its {@link DocumentType}
 * @param part the part of the file it records
 * @param parent the part whose paper it follows: the approval of an order, the receipt of a notice
 * @param parentType which of that part's papers it follows, where that is said: the receipt of a release
 * @param ownTitle the title it bears, where that is not its type's name
 * @param subject what tells it from others of its type: the person questioned, the paper served
 * @param volume the volume it was put in by hand, where its type does not decide
 */
public record PaperOnFile(
        String type,
        UUID part,
        Optional<UUID> parent,
        Optional<String> parentType,
        Fact<When> date,
        Optional<DocumentNumber> number,
        Optional<String> ownTitle,
        Optional<String> subject,
        Optional<Volume> volume) {

    /** A paper of this type that records this part, nothing more said. */
    public static PaperOnFile of(String type, UUID part, Fact<When> date) {
        return new PaperOnFile(
                type,
                part,
                Optional.empty(),
                Optional.empty(),
                date,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same paper with this number. */
    public PaperOnFile numbered(Fact<DocumentNumber> known) {
        return new PaperOnFile(type, part, parent, parentType, date, known.value(), ownTitle, subject, volume);
    }

    /** The same paper, lying beside the papers of that part. */
    public PaperOnFile beside(UUID other) {
        return new PaperOnFile(
                type, part, Optional.of(other), Optional.empty(), date, number, ownTitle, subject, volume);
    }

    /** The same paper, lying beside that part's paper of this type. */
    public PaperOnFile beside(UUID other, String itsType) {
        return new PaperOnFile(
                type, part, Optional.of(other), Optional.of(itsType), date, number, ownTitle, subject, volume);
    }

    /** Whether it says that it follows this paper, or leaves open which paper of the part it follows. */
    boolean mayFollow(PaperOnFile other) {
        return parent.filter(other.part()::equals).isPresent()
                && parentType.map(other.type()::equals).orElse(true);
    }

    /** The same paper with a title of its own. */
    public PaperOnFile titled(String title) {
        return new PaperOnFile(type, part, parent, parentType, date, number, Optional.of(title), subject, volume);
    }

    /** The same paper, told apart by this. */
    public PaperOnFile about(Optional<String> what) {
        return new PaperOnFile(type, part, parent, parentType, date, number, ownTitle, what, volume);
    }

    /** The same paper, put into this volume. */
    public PaperOnFile in(Optional<Volume> chosen) {
        return new PaperOnFile(type, part, parent, parentType, date, number, ownTitle, subject, chosen);
    }
}
