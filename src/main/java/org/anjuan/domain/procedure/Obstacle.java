package org.anjuan.domain.procedure;

import java.time.LocalDate;
import org.anjuan.domain.casefile.ApprovalRole;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.text.Money;

/** What exactly stands between a file and a step. */
public sealed interface Obstacle {

    /** A part that the file lacks. */
    record MissingPart(PartKind kind) implements Obstacle {}

    /** A fact that a part does not say. */
    record MissingFact(PartKind kind, String field) implements Obstacle {}

    /** An approval that is not on file. */
    record MissingApproval(ApprovalRole role) implements Obstacle {}

    /** A period that still runs, until the end of that day. */
    record StillRunning(String timeLimit, LocalDate until) implements Obstacle {}

    /** A time limit that ran out on that day. */
    record RanOut(String timeLimit, LocalDate due) implements Obstacle {}

    /** Somebody who may not do it because of another part in the case. */
    record Involved(String person, PartKind as) implements Obstacle {}

    /** Somebody without a certificate that was valid on the day. */
    record NotCertified(String person) implements Obstacle {}

    /** A paper that was not served. */
    record NotServed(PartKind kind, String number) implements Obstacle {}

    /** A paper that was served, but only after the decision that rests on it. */
    record ServedLate(PartKind kind, LocalDate served, LocalDate decided) implements Obstacle {}

    /** A paper that was made only after the decision that it should have come before. */
    record MadeLate(PartKind kind, LocalDate made, LocalDate decided) implements Obstacle {}

    /** A fine above what the law allows at most. */
    record FineAbove(PartKind decision, Money fine, Money most) implements Obstacle {}

    /** A fine below what the law asks at least, without a ground of mitigation. */
    record FineBelow(PartKind decision, Money fine, Money least) implements Obstacle {}

    /** A fine above the one that the party was told of. */
    record FineHeavier(PartKind decision, Money fine, Money proposed) implements Obstacle {}
}
