package org.anjuan.reference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.OwnRules.Change;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Kind;
import org.anjuan.domain.procedure.Guard;
import org.anjuan.domain.procedure.GuardCode;
import org.anjuan.domain.procedure.ProcedureBook;
import org.anjuan.domain.procedure.StepCode;
import org.anjuan.domain.procedure.Transition;

/** Puts guards and steps of the office's own in the place of those that ship. What a guard asks is in the program: none can be added. */
final class OwnProcedure {

    private OwnProcedure() {}

    static ProcedureBook over(ProcedureBook book, Laws laws, YamlEntry file, Layer layer) {
        file.only("format", "guards", "steps");
        var guards = new EnumMap<GuardCode, Guard>(GuardCode.class);
        book.guards().forEach(guard -> guards.put(guard.code(), guard));
        for (var read : layer.read(file.entries("guards"), new ProcedureReader(laws)::guard))
            layer.attempt(() -> {
                var own = read.value();
                layer.claim(read.entry(), "code", Key.of(Kind.GUARD, own.code().name()), Change.REPLACED);
                guards.put(own.code(), own);
            });
        var steps = new EnumMap<StepCode, Transition>(StepCode.class);
        for (var read : layer.read(file.entries("steps"), entry -> ProcedureReader.step(entry, guards)))
            layer.attempt(() -> {
                var own = read.value();
                layer.claim(read.entry(), "code", Key.of(Kind.STEP, own.code().name()), Change.REPLACED);
                steps.put(own.code(), own);
            });
        return new ProcedureBook(
                List.copyOf(guards.values()),
                book.steps().stream()
                        .map(step -> steps.getOrDefault(step.code(), guardedBy(step, guards)))
                        .toList());
    }

    private static Transition guardedBy(Transition step, Map<GuardCode, Guard> guards) {
        return new Transition(
                step.number(),
                step.code(),
                step.from(),
                step.to(),
                step.track(),
                step.name(),
                step.guards().stream()
                        .map(guard -> guards.getOrDefault(guard.code(), guard))
                        .toList(),
                step.papers(),
                step.approval());
    }
}
