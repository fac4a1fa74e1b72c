package org.anjuan.domain.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Shape;

/** What one check found: yes, no or not told, and what is missing. */
record Verdict(Fact<Boolean> holds, List<Obstacle> obstacles) {

    static final Verdict YES = new Verdict(Fact.known(true), List.of());
    static final Verdict NOT_TOLD = new Verdict(Fact.unknown(), List.of());

    /** Known not to be: a fact that decides this is not missing, but says otherwise. */
    static Verdict no(Obstacle... obstacles) {
        return new Verdict(
                Fact.known(false), Stream.of(obstacles).map(Verdict::told).toList());
    }

    private static Obstacle told(Obstacle obstacle) {
        if (!(obstacle instanceof Obstacle.MissingFact(var kind, var field))) return obstacle;
        return isYesOrNo(kind, field)
                ? new Obstacle.SaysYesOrNo(kind, field, false)
                : new Obstacle.SaysOtherwise(kind, field);
    }

    private static boolean isYesOrNo(PartKind kind, String field) {
        return Shape.of(kind.type())
                .field(field)
                .filter(each -> each.type() == Shape.ValueType.FLAG)
                .isPresent();
    }

    static Verdict unknown(Obstacle... obstacles) {
        return new Verdict(Fact.unknown(), List.of(obstacles));
    }

    /** Yes where the fact is true; where it is not told, the obstacle says what to find out. */
    static Verdict of(Fact<Boolean> fact, Obstacle missing) {
        if (fact.is(true)) return YES;
        return fact.isUnknown() ? unknown(missing) : no(missing);
    }

    static Verdict of(boolean holds, Obstacle... obstacles) {
        return holds ? YES : no(obstacles);
    }

    /** Yes where one of the facts is told, no where all are known not to be. */
    static Verdict given(Obstacle missing, Fact<?>... facts) {
        var told = Arrays.asList(facts);
        if (told.stream().anyMatch(Fact::isKnown)) return YES;
        return told.stream().allMatch(Fact::isNone) ? no(missing) : unknown(missing);
    }

    /**
     * What the office would have on record, had it been: where a file that is worked on live leaves it out, it was not; a file that was entered late or
     * imported does not tell it.
     */
    static Verdict onRecord(Fact<Boolean> done, Situation situation, Obstacle missing) {
        return done.isUnknown() && situation.isLive()
                ? new Verdict(Fact.known(false), List.of(missing))
                : of(done, missing);
    }

    /** Whether there is such a thing: told where it is known, or known not to be. */
    static Fact<Boolean> isThere(Fact<?> fact) {
        return fact.isNone() ? Fact.known(false) : fact.map(_ -> true);
    }

    /** All of them must hold; the obstacles of all are named. */
    static Verdict all(Verdict... verdicts) {
        return all(Arrays.asList(verdicts));
    }

    static Verdict all(List<Verdict> verdicts) {
        var obstacles = new ArrayList<Obstacle>();
        verdicts.forEach(verdict -> obstacles.addAll(verdict.obstacles()));
        if (any(verdicts, verdict -> verdict.holds().is(false))) return new Verdict(Fact.known(false), obstacles);
        if (any(verdicts, verdict -> !verdict.holds().isKnown())) return new Verdict(Fact.unknown(), obstacles);
        return YES;
    }

    private static boolean any(List<Verdict> verdicts, Predicate<Verdict> test) {
        return Stream.of(verdicts).flatMap(List::stream).anyMatch(test);
    }
}
