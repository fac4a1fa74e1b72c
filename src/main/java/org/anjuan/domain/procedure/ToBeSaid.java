package org.anjuan.domain.procedure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.PartKind;

/** What the part of a step still to come will have to say: that it is not written yet goes against nothing, and is no gap of a part on file. */
final class ToBeSaid {

    /** What these ask for stands in a part that is on file before the step. */
    private static final Set<StepCode> OF_A_PART_ON_FILE =
            EnumSet.of(StepCode.PRELIMINARY, StepCode.AFTER_LEGAL_REVIEW, StepCode.LEGAL_SEND_BACK);

    /** These are written into a part that is on file and make no other. */
    private static final Set<StepCode> INTO_A_PART_ON_FILE = EnumSet.of(StepCode.REVOKE, StepCode.RESUME);

    private ToBeSaid() {}

    /** The same verdict where the step is on file, or nothing of what is missing is for its own part to say. */
    static Verdict in(Verdict verdict, StepCode step, Situation s) {
        var own = ownPart(step, s);
        if (own.isEmpty()) return verdict;
        var obstacles = verdict.obstacles().stream()
                .map(obstacle -> told(obstacle, own.get(), step, s))
                .toList();
        boolean onlyToCome = !obstacles.isEmpty() && obstacles.stream().allMatch(Obstacle.ToBeSaid.class::isInstance);
        return new Verdict(onlyToCome ? Fact.unknown() : verdict.holds(), obstacles);
    }

    private static Optional<PartKind> ownPart(StepCode step, Situation s) {
        boolean onFile = s.part().isPresent()
                || OF_A_PART_ON_FILE.contains(step)
                || step == StepCode.HEAR && !HearingGuards.ahead(s).isEmpty();
        return onFile ? Optional.empty() : step.records();
    }

    private static Obstacle told(Obstacle obstacle, PartKind own, StepCode step, Situation s) {
        if (!(obstacle instanceof Obstacle.MissingFact(var kind, var field)) || kind != own) return obstacle;
        boolean another =
                !INTO_A_PART_ON_FILE.contains(step) && !s.file().all(kind).isEmpty();
        return new Obstacle.ToBeSaid(kind, field, another);
    }
}
