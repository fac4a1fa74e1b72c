package org.anjuan.domain.procedure;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.penalty.Answer;
import org.anjuan.domain.penalty.Ground;

/** Why the amounts, kinds and circumstances of a file call for something, or do not allow it. */
final class ThresholdReasons {

    private ThresholdReasons() {}

    /** The grounds of an answer; of an open one what it depends on, and what the file would have to say. */
    static List<Obstacle> of(Answer answer) {
        boolean open = answer.value().isUnknown();
        var grounds = answer.grounds().stream()
                .filter(ground -> !open || !isAskedFor(ground, answer))
                .toList();
        var reasons = new ArrayList<Obstacle>();
        if (!grounds.isEmpty())
            reasons.add(new Obstacle.Threshold(answer.question(), open, grounds, answer.citations()));
        answer.missing().forEach(fact -> reasons.add(new Obstacle.MissingFact(fact.kind(), fact.field())));
        return List.copyOf(reasons);
    }

    /** A circumstance that a missing fact would settle is told by that fact. */
    private static boolean isAskedFor(Ground ground, Answer answer) {
        return ground instanceof Ground.Named named
                && named.named().fact().isPresent()
                && !answer.missing().isEmpty();
    }
}
