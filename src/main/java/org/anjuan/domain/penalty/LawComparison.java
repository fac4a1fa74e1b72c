package org.anjuan.domain.penalty;

import java.util.List;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.law.Citation;

/** Which law an act is judged by: that of its time, or a lighter one of the time of the decision. */
public sealed interface LawComparison {

    /** The law did not change, or the act began and ended under the law of today. */
    record OneLaw(LawSide side) implements LawComparison {}

    /** One of the two is lighter: it is proposed. */
    record Lighter(LawSide then, LawSide now, boolean nowIsLighter, List<Reason> reasons, List<Citation> citations)
            implements LawComparison {

        public LawSide chosen() {
            return nowIsLighter ? now : then;
        }
    }

    /** The fines are the same under both: the law of the time of the act stays. */
    record Same(LawSide then, LawSide now, List<Citation> citations) implements LawComparison {}

    /** The act went on over the change of the law: a person decides. */
    record OverTheChange(LawSide then, LawSide now, List<Citation> citations) implements LawComparison {}

    /** The two cannot be compared: the file does not say enough, or the fines are of different kinds. */
    record Open(LawSide then, LawSide now, List<Missing> missing, List<Reason> reasons, List<Citation> citations)
            implements LawComparison {}

    /** The file does not say when the act was. */
    record Undated(LawSide now, List<Missing> missing) implements LawComparison {}

    /** What a comparison rests on. */
    enum Reason {
        LOWER_MAXIMUM,
        LOWER_MINIMUM,
        NO_FINE,
        /** The data know no rule of that time: whether the act was unlawful then, a person finds out. */
        NO_RULE_THEN,
        NO_RULE_NOW,
        /** One of them fines each of several things, or a share of something else. */
        NOT_COMPARABLE,
        /** The file names the article of a law that was not in force on one of the days, when there were several. */
        BASIS_OF_ANOTHER_DAY,
        /** Measures beside the fine are not compared. */
        OTHER_MEASURES
    }

    /** The law of the time of the decision. */
    default LawSide today() {
        return switch (this) {
            case OneLaw(var side) -> side;
            case Lighter lighter -> lighter.now();
            case Same(var _, var now, var _) -> now;
            case OverTheChange(var _, var now, var _) -> now;
            case Open open -> open.now();
            case Undated(var now, var _) -> now;
        };
    }

    /** The sides that may govern: one where it is settled, else those between which a person decides. */
    default List<LawSide> candidates() {
        return switch (this) {
            case OneLaw(var side) -> List.of(side);
            case Lighter lighter -> List.of(lighter.chosen());
            case Same(var then, var _, var _) -> List.of(then);
            case OverTheChange(var then, var now, var _) -> List.of(then, now);
            case Open open -> List.of(open.then(), open.now());
            case Undated(var now, var _) -> List.of(now);
        };
    }

    /** Both laws side by side, that of the act first, where two are in play. */
    default List<LawSide> sides() {
        return switch (this) {
            case Lighter lighter -> List.of(lighter.then(), lighter.now());
            case Same(var then, var now, var _) -> List.of(then, now);
            default -> candidates();
        };
    }
}
