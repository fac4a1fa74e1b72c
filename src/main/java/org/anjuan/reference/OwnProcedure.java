package org.anjuan.reference;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.OwnRules.Change;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Kind;
import org.anjuan.domain.law.Strength;
import org.anjuan.domain.procedure.Effect;
import org.anjuan.domain.procedure.Guard;
import org.anjuan.domain.procedure.GuardCode;
import org.anjuan.domain.procedure.ProcedureBook;
import org.anjuan.domain.procedure.StepCode;
import org.anjuan.domain.procedure.Transition;

/**
 * Puts guards and steps of the office's own in the place of those that ship. What a guard asks is in the program: none can be added. What a law requires an
 * office may make stricter, or ask for at more steps, and never weaker.
 */
final class OwnProcedure {

    private OwnProcedure() {}

    /** @param shipped the procedure as it ships, which tells what a law requires */
    static ProcedureBook over(ProcedureBook book, ProcedureBook shipped, Laws laws, YamlEntry file, Layer layer) {
        file.only("format", "guards", "steps");
        var guards = new EnumMap<GuardCode, Guard>(GuardCode.class);
        book.guards().forEach(guard -> guards.put(guard.code(), guard));
        layer.each(layer.read(file.entries("guards"), new ProcedureReader(laws)::guard), (entry, own) -> {
            if (!entry.isSound("code")) return;
            asStrict(own, shipped, entry);
            layer.claim(entry, "code", Key.of(Kind.GUARD, own.code().name()), Change.REPLACED);
            guards.put(own.code(), own);
        });
        var steps = new EnumMap<StepCode, Transition>(StepCode.class);
        layer.each(layer.read(file.entries("steps"), entry -> ProcedureReader.step(entry, guards)), (entry, own) -> {
            if (!entry.isSound("code")) return;
            asGuarded(own, shipped, entry);
            layer.claim(entry, "code", Key.of(Kind.STEP, own.code().name()), Change.REPLACED);
            steps.put(own.code(), own);
        });
        return new ProcedureBook(
                List.copyOf(guards.values()),
                book.steps().stream()
                        .map(step -> steps.getOrDefault(step.code(), guardedBy(step, guards)))
                        .toList());
    }

    /** What a text of law requires stays required, and what it refuses stays refused. */
    private static void asStrict(Guard own, ProcedureBook shipped, YamlEntry entry) {
        for (var guard : shipped.guards()) {
            if (guard.code() != own.code() || guard.strength() != Strength.LAW) continue;
            if (own.strength() != Strength.LAW) tellWeaker(entry, "strength", guard.code(), guard.strength());
            if (guard.effect() == Effect.REFUSE && own.effect() != Effect.REFUSE)
                tellWeaker(entry, "effect", guard.code(), guard.effect());
        }
    }

    private static void tellWeaker(YamlEntry entry, String field, GuardCode guard, Enum<?> kept) {
        if (!entry.isSound(field)) return;
        entry.tell(field, "rules.broken.weaker", guard.name(), kept.name().toLowerCase(Locale.ROOT));
    }

    /** A step keeps the guards that a text of law puts before it. */
    private static void asGuarded(Transition own, ProcedureBook shipped, YamlEntry entry) {
        var asked = own.guards().stream().map(Guard::code).toList();
        var leftOut = shipped.steps().stream()
                .filter(step -> step.code() == own.code())
                .flatMap(step -> step.guards().stream())
                .filter(guard -> guard.strength() == Strength.LAW && !asked.contains(guard.code()))
                .map(guard -> guard.code().name())
                .toList();
        if (entry.isSound("guards") && !leftOut.isEmpty())
            entry.tell("guards", "rules.broken.guardLeftOut", String.join(", ", leftOut));
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
