package org.anjuan.domain.procedure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Stage;

/** All guards and steps, as data. */
public final class ProcedureBook {

    private final Map<GuardCode, Guard> guards = new EnumMap<>(GuardCode.class);
    private final List<Transition> steps;

    /**
     * @throws IllegalArgumentException where a guard or step is there twice, or one is missing
     */
    public ProcedureBook(List<Guard> guards, List<Transition> steps) {
        for (var guard : guards)
            if (this.guards.put(guard.code(), guard) != null)
                throw new IllegalArgumentException("the guard " + guard.code() + " is there twice");
        for (var code : GuardCode.values())
            if (!this.guards.containsKey(code)) throw new IllegalArgumentException("the guard " + code + " is missing");
        for (var code : StepCode.values())
            if (steps.stream().filter(step -> step.code() == code).count() != 1)
                throw new IllegalArgumentException("the step " + code + " must be there once");
        this.steps = List.copyOf(steps);
    }

    public List<Guard> guards() {
        return List.copyOf(guards.values());
    }

    public List<Transition> steps() {
        return steps;
    }

    /** The steps that lead on from that stage, in the order of the table. */
    public List<Transition> from(Stage stage) {
        return steps.stream().filter(step -> step.from().contains(stage)).toList();
    }

    /** The steps that this part records; more than one where it tells of the beginning and of the end. */
    public List<Transition> recordedBy(Part part) {
        return steps.stream().filter(step -> step.code().recordedBy(part)).toList();
    }
}
