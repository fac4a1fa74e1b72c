package org.anjuan.domain.procedure;

import java.util.List;
import org.anjuan.domain.casefile.PartKind;
import org.jspecify.annotations.Nullable;

/** A step that could come next: whether it may, and how each guard stands. */
public record Step(Transition transition, Permission permission, List<Checked> checks) {

    public Step {
        checks = List.copyOf(checks);
    }

    static Step of(Transition transition, List<Checked> checks) {
        var permission = Permission.MAY;
        for (var check : checks) {
            var one = permission(check, transition.code().records().orElse(null));
            if (one.compareTo(permission) > 0) permission = one;
        }
        return new Step(transition, permission, checks);
    }

    private static Permission permission(Checked check, @Nullable PartKind own) {
        if (check.refuses()) return Permission.NOT_YET;
        if (check.holds().is(false)) return Permission.MAY_WITH_WARNING;
        boolean open = !check.holds().isKnown()
                && check.guard().effect() == Effect.REFUSE
                && check.obstacles().stream().anyMatch(obstacle -> !comesWithTheStep(obstacle, own));
        return open ? Permission.UNKNOWN : Permission.MAY;
    }

    /** What the part that records the step will say itself, and its approval, are not missing before it. */
    private static boolean comesWithTheStep(Obstacle obstacle, @Nullable PartKind own) {
        return switch (obstacle) {
            case Obstacle.MissingFact(var kind, var _) -> kind == own;
            case Obstacle.ToBeSaid _ -> true;
            case Obstacle.MissingApproval _ -> true;
            default -> false;
        };
    }

    /** The guards that do not hold or of which the file says nothing. */
    public List<Checked> open() {
        return checks.stream().filter(check -> !check.holds().is(true)).toList();
    }

    /** Whether it may be taken as far as the file tells. */
    public boolean mayBeTaken() {
        return permission == Permission.MAY || permission == Permission.MAY_WITH_WARNING;
    }
}
