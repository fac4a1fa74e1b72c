package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.When;

/** Something in a file that is not as the procedure wants it. It is kept, computed with, and told. */
public sealed interface Irregularity {

    /** The part it is about. */
    UUID part();

    /** Whether it lies with this authority: that a party or another body was late is told, but went against nothing here. */
    default boolean isOfOffice() {
        return switch (this) {
            case RanOver over -> over.ofOffice();
            case OrderedAnew _ -> false;
            default -> true;
        };
    }

    /**
     * A recorded step against a guard.
     *
     * @param lawOf the days whose law it is told by
     */
    record AgainstGuard(Guard guard, UUID part, List<Obstacle> obstacles, LawDays lawOf) implements Irregularity {
        public AgainstGuard {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** Two things in an order that cannot be lawful. */
    record OutOfOrder(Order order, UUID part, LocalDate first, LocalDate second) implements Irregularity {}

    /** A day that can only be a slip of the pen. */
    record OddDay(UUID part, PartKind kind, String field, When said, Oddness why) implements Irregularity {}

    /** A number of days or months that can only be a slip of the pen. */
    record OddNumber(UUID part, PartKind kind, String field, int said) implements Irregularity {}

    /** Something that cannot stand beside something else. */
    record Conflict(Clash clash, UUID part, UUID other) implements Irregularity {}

    /** Something of which has to be established whether it may stand. */
    record InDoubt(Doubt doubt, UUID part) implements Irregularity {}

    /** An extension of a time limit that does not exist: it lengthens nothing. */
    record UnknownLimit(UUID part, String timeLimit) implements Irregularity {}

    /**
     * A time limit that ran out.
     *
     * @param subject more words on what was due; blank where the limit's name says it
     * @param due the last day, or the minute
     * @param ended when what it limits was done or came to an end all the same; empty while it was not
     * @param ofOffice whether this authority had to keep it, and not the party, the police or a court
     */
    record RanOver(UUID part, String timeLimit, String subject, When due, Optional<When> ended, boolean ofOffice)
            implements Irregularity {}

    /** A correction that a re-check found not made, and that a further order asked for anew. */
    record OrderedAnew(UUID part, String timeLimit, String subject, LocalDate due, LocalDate found)
            implements Irregularity {}

    /** An extension that was approved only when its limit had run out: it lengthens nothing. */
    record LateExtension(UUID part, String timeLimit, LocalDate approved) implements Irregularity {}

    /** Payment put off although that was asked for only when the time to pay had run out; to which day if it counts. */
    record LateDeferral(UUID part, LocalDate asked, LocalDate last) implements Irregularity {}

    /** What came before what it should have followed. */
    enum Order {
        SERVED_BEFORE_ISSUED,
        FILED_BEFORE_LEAD,
        FILED_BEFORE_ACT,
        FILED_BEFORE_FOUND,
        DECIDED_BEFORE_FILED,
        DECIDED_BEFORE_NOTICED,
        CLOSED_BEFORE_DECIDED,
        RECHECKED_BEFORE_ORDERED,
        ENDED_BEFORE_BEGUN,
        RESUMED_BEFORE_SUSPENDED,
        ARCHIVED_BEFORE_CLOSED
    }

    /** What is odd about a day. */
    enum Oddness {
        /** It is recorded as done, and the day is still to come. */
        TO_COME,
        /** Further off than anything is fixed for. */
        FAR_OFF,
        /** Before there was a law that the step could rest on. */
        LONG_PAST
    }

    /** What cannot be together. */
    enum Clash {
        /** Two decisions with a fine in force for one act (Administrative Penalty Law, art. 29). */
        TWO_IN_FORCE
    }

    /** What has to be established. */
    enum Doubt {
        /** More collected on the spot than may be without a further reason (Administrative Penalty Law, arts. 68 and 69). */
        COLLECTED_ABOVE,
        /** A hearing that nobody is recorded to have asked for. */
        HEARING_WITHOUT_REQUEST
    }
}
