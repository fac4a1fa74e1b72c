package org.anjuan.domain.document;

import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.StoredItem;
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
 * @param made the paper as the office made it, where it did
 * @param follows which of several papers made of one type and part it follows: the one for this party
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
        Optional<Volume> volume,
        Optional<OfficePaper> made,
        Optional<UUID> follows) {

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
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same paper with this number. */
    public PaperOnFile numbered(Fact<DocumentNumber> known) {
        return new PaperOnFile(
                type, part, parent, parentType, date, known.value(), ownTitle, subject, volume, made, follows);
    }

    /** The same paper, lying beside the papers of that part. */
    public PaperOnFile beside(UUID other) {
        return beside(Optional.of(other), Optional.empty(), Optional.empty());
    }

    /** The same paper, lying beside that part's paper of this type. */
    public PaperOnFile beside(UUID other, String itsType) {
        return beside(Optional.of(other), Optional.of(itsType), Optional.empty());
    }

    /** The same paper, lying beside that one. */
    PaperOnFile beside(PaperOnFile other) {
        return beside(
                Optional.of(other.part()),
                Optional.of(other.type()),
                other.made().map(OfficePaper::id));
    }

    private PaperOnFile beside(Optional<UUID> other, Optional<String> itsType, Optional<UUID> which) {
        return new PaperOnFile(type, part, other, itsType, date, number, ownTitle, subject, volume, made, which);
    }

    /** Whether it says that it follows this paper, or leaves open which paper of the part it follows. */
    boolean mayFollow(PaperOnFile other) {
        return parent.filter(other.part()::equals).isPresent()
                && parentType.map(other.type()::equals).orElse(true)
                && follows.map(id -> other.isMadeAs(id)).orElse(true);
    }

    /** The same paper with a title of its own. */
    public PaperOnFile titled(String title) {
        return new PaperOnFile(
                type, part, parent, parentType, date, number, Optional.of(title), subject, volume, made, follows);
    }

    /** The same paper, told apart by this. */
    public PaperOnFile about(Optional<String> what) {
        return new PaperOnFile(type, part, parent, parentType, date, number, ownTitle, what, volume, made, follows);
    }

    /** The same paper, put into this volume. */
    public PaperOnFile in(Optional<Volume> chosen) {
        return new PaperOnFile(type, part, parent, parentType, date, number, ownTitle, subject, chosen, made, follows);
    }

    /** The same paper as the office made it: with its number and its date. */
    PaperOnFile as(OfficePaper paper) {
        return new PaperOnFile(
                type,
                part,
                parent,
                parentType,
                paper.on().orElse(date),
                paper.number().value().or(() -> number),
                ownTitle,
                subject,
                volume,
                Optional.of(paper),
                follows);
    }

    /** Whether the office made it as the paper of this id. */
    boolean isMadeAs(UUID id) {
        return made.filter(paper -> paper.id().equals(id)).isPresent();
    }

    /** The pages that were signed or went out, which stand for it instead of what would be set today. */
    public Optional<StoredItem> pages() {
        return made.flatMap(OfficePaper::pages);
    }
}
