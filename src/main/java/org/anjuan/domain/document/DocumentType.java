package org.anjuan.domain.document;

import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.Volume;

/**
 * One kind of paper an enforcement file can hold.
 *
 * @param code the name by which rules and papers refer to it, for instance {@code PENALTY_DECISION}
 * @param maker who writes it
 * @param numberingWord the word before the year in its number, where papers of this type are numbered
 * @param fields what the paper must say, as field names or field groups
 * @param source where it was read; {@code OWN} where no form exists
 * @param referenceOnly whether that source gives its form for reference only
 * @param served whether it must be served on the party, so that a receipt belongs to it
 */
public record DocumentType(
        String code,
        String zh,
        String en,
        Audience audience,
        Maker maker,
        Kind kind,
        String when,
        Optional<String> numberingWord,
        List<String> fields,
        List<String> signatories,
        boolean served,
        Place place,
        String source,
        boolean referenceOnly) {

    /** Whom the paper is for. */
    public enum Audience {
        EXTERNAL,
        INTERNAL,
        PARTY
    }

    /** Who makes the paper. */
    public enum Maker {
        /** The office drafts, checks and issues it. */
        OFFICE,
        /** Somebody else writes it or hands it in. */
        OTHERS,
        /** It is written when a volume is bound. */
        BINDING
    }

    /** What sort of paper it is. */
    public enum Kind {
        APPLICATION,
        APPROVAL,
        ARCHIVE,
        DECISION,
        EVIDENCE,
        LETTER,
        LIST,
        NOTICE,
        ORDER,
        PARTY_FORM,
        RECEIPT,
        RECORD,
        REGISTER,
        REPORT,
        REVIEW
    }

    /**
     * Where it is bound.
     *
     * @param group the group of its volume, where it has a place of its own
     * @param order its place inside the group
     * @param after whether it lies behind another paper instead: {@link #PARENT} behind the one it belongs to, else behind the
     *     one of this type
     */
    public record Place(Volume volume, Optional<Integer> group, int order, Optional<String> after) {

        /** Said of a paper that lies beside the paper it belongs to, whatever that is. */
        public static final String PARENT = "PARENT";

        /** Whether it lies beside the paper it belongs to. */
        public boolean withParent() {
            return after.filter(PARENT::equals).isPresent();
        }
    }

    public DocumentType {
        fields = List.copyOf(fields);
        signatories = List.copyOf(signatories);
    }
}
