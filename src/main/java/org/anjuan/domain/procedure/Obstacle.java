package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.ApprovalRole;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.penalty.Ground;
import org.anjuan.domain.penalty.Question;
import org.anjuan.domain.text.Money;

/** What exactly stands between a file and a step. */
public sealed interface Obstacle {

    /** A part that the file lacks. */
    record MissingPart(PartKind kind) implements Obstacle {}

    /** A fact that a part does not say. */
    record MissingFact(PartKind kind, String field) implements Obstacle {}

    /**
     * What the part that will record a step still to come has to say.
     *
     * @param another whether the file holds such parts already, so that a new one is meant
     */
    record ToBeSaid(PartKind kind, String field, boolean another) implements Obstacle {}

    /** A fact that a part does say, but not as the step needs it. */
    record SaysOtherwise(PartKind kind, String field) implements Obstacle {}

    /**
     * A yes or no that a part says, where the step needs the other.
     *
     * @param said what it says
     */
    record SaysYesOrNo(PartKind kind, String field, boolean said) implements Obstacle {}

    /** A time of which a part says only the month where the step hangs on the day, or only the day where it hangs on the minute. */
    record OnlyRoughly(PartKind kind, String field, When said) implements Obstacle {}

    /**
     * A day that a part says, after the step that it should have come before.
     *
     * @param step the day of the step; empty where that is only thought of, so that the day is still to come
     */
    record TooLate(PartKind kind, String field, When said, Optional<LocalDate> step) implements Obstacle {}

    /** A day that a part says, before what it should have come after, so that it is done again. */
    record TooEarly(PartKind kind, String field, When said, LocalDate after) implements Obstacle {}

    /** Fewer people named than the step needs. */
    record TooFewNamed(PartKind kind, String field, int named, int needed) implements Obstacle {}

    /** The course of a transfer does not tell whether the matter is with the police: whether they filed, refused or returned it. */
    record WithThePolice() implements Obstacle {}

    /** What the catalogue leaves to a person. */
    record ForAPerson(Matter matter) implements Obstacle {}

    /** What a person has to decide. */
    enum Matter {
        /** A daily fine may follow only some acts of that kind. */
        DAILY_FINE_DEPENDS,
        /** A daily fine may follow only where a local regulation says so. */
        DAILY_FINE_LOCAL,
        /** What a re-check found corrected in part: whether that is a refusal. */
        REFUSAL_PARTLY,
        /** Of which order a re-check is that names the former after the next had reached the party. */
        REFUSAL_NEXT_ORDER,
        /** The laws in play do not agree on whether the police may detain. */
        DETENTION_LAW,
        /** The data know no rule on detention of the time of the act. */
        DETENTION_NO_RULE,
        /** Whether a deferral counts that was asked for too late and granted all the same. */
        DEFERRAL_ASKED_LATE,
        /** Whether the circumstances are serious. */
        SEVERE,
        /** Whether the consequences are serious. */
        GRAVE
    }

    /** An article that says so, but was not looked up. */
    record NotLookedUp(Citation citation) implements Obstacle {}

    /** An approval that is not on file. */
    record MissingApproval(ApprovalRole role) implements Obstacle {}

    /**
     * A period that still runs, until the end of that day.
     *
     * @param part what the period is about: of several of one limit the one that is meant
     */
    record StillRunning(String timeLimit, Optional<UUID> part, LocalDate until) implements Obstacle {

        static StillRunning of(Deadline limit) {
            return new StillRunning(
                    limit.limit().id(), limit.part(), limit.due().orElseThrow());
        }
    }

    /**
     * A time limit that ran out on that day.
     *
     * @param part what the limit is about: of several of one limit the one that is meant
     */
    record RanOut(String timeLimit, Optional<UUID> part, LocalDate due) implements Obstacle {

        static RanOut of(Deadline limit) {
            return new RanOut(limit.limit().id(), limit.part(), limit.due().orElseThrow());
        }
    }

    /** Somebody who may not do it because of another part in the case. */
    record Involved(String person, PartKind as) implements Obstacle {}

    /** Somebody without a certificate that was valid on the day. */
    record NotCertified(String person) implements Obstacle {}

    /** A decision whose fine was paid in part or not at all, in a file that has payments. */
    record NotPaid(PartKind kind, String number) implements Obstacle {}

    /** Somebody who is punished and to whom no notice went before, though others were told. */
    record NotNotified(String party) implements Obstacle {}

    /** Somebody who was told that a penalty is to come, and for whom none was decided, nor that there is none, though it was for others. */
    record NotDecided(String party) implements Obstacle {}

    /** A paper that was not served. */
    record NotServed(PartKind kind, String number) implements Obstacle {}

    /** A paper that was served, but only after the decision that rests on it. */
    record ServedLate(PartKind kind, LocalDate served, LocalDate decided) implements Obstacle {}

    /** A paper that was made only after the decision that it should have come before. */
    record MadeLate(PartKind kind, LocalDate made, LocalDate decided) implements Obstacle {}

    /** A notice that was made before what it had to tell was found. */
    record MadeEarly(PartKind kind, When made, LocalDate found) implements Obstacle {}

    /** A fine above what the law allows at most. */
    record FineAbove(PartKind decision, Money fine, Money most) implements Obstacle {}

    /** A fine below what the law asks at least, without a ground of mitigation. */
    record FineBelow(PartKind decision, Money fine, Money least) implements Obstacle {}

    /**
     * What the amounts, kinds and circumstances call for, or do not allow.
     *
     * @param open whether it is not settled, and the grounds are what it depends on
     */
    record Threshold(Question question, boolean open, List<Ground> grounds, List<Citation> citations)
            implements Obstacle {
        public Threshold {
            grounds = List.copyOf(grounds);
            citations = List.copyOf(citations);
        }

        /** The part in which the first of the grounds stands. */
        public Optional<UUID> about() {
            return grounds.stream().flatMap(ground -> ground.part().stream()).findFirst();
        }
    }

    /** A fine above the one that the party was told of. */
    record FineHeavier(PartKind decision, Money fine, Money proposed) implements Obstacle {}
}
