package org.anjuan.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.OwnRules.Change;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Kind;
import org.anjuan.domain.law.Threshold;

/** Puts amounts and lists of cases of the office's own before those that ship: a local rule goes first. */
final class OwnThresholds {

    private OwnThresholds() {}

    static List<Threshold> over(LawBook book, YamlEntry file, Layer layer) {
        file.only("format", "thresholds");
        var all = new ArrayList<>(book.thresholds());
        var own = layer.read(file.entries("thresholds"), new ThresholdReader(book.laws())::read);
        layer.each(own, (entry, threshold) -> put(entry, threshold, all, layer));
        layer.each(own, (entry, threshold) -> checkAlone(entry, threshold, all, layer));
        return all;
    }

    private static void put(YamlEntry entry, Threshold own, List<Threshold> all, Layer layer) {
        if (!entry.isSound("id")) return;
        var known = all.stream().filter(other -> other.id().equals(own.id())).toList();
        if (known.isEmpty()) entry.tell("id", "rules.broken.unknownId", own.id());
        else if (known.stream().noneMatch(other -> other.getClass() == own.getClass()))
            entry.tell(
                    "id",
                    own instanceof Threshold.Amounts ? "rules.broken.areCases" : "rules.broken.isAmount",
                    own.id());
        else checkSide(entry, own, known);
        if (!entry.isSound("id", "valid")) return;
        var same = known.stream().filter(other -> key(other).equals(key(own))).findFirst();
        layer.claim(entry, "id", key(own), same.isPresent() ? Change.REPLACED : Change.ADDED);
        if (same.isPresent()) all.set(all.indexOf(same.get()), own);
        else all.add(all.indexOf(known.getFirst()), own);
    }

    /** An amount may be another; that from which something must be done does not become one up to which it must. */
    private static void checkSide(YamlEntry entry, Threshold own, List<Threshold> known) {
        if (!(own instanceof Threshold.Amounts amounts) || !entry.isSound("bound")) return;
        for (var other : known)
            if (other instanceof Threshold.Amounts shipped && shipped.bound() != amounts.bound())
                entry.tell("bound", "rules.broken.bound", own.id(), written(shipped.bound()));
    }

    private static String written(Threshold.Bound bound) {
        return bound.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Before which of two rules of the office's own the other would go, nobody could say. */
    private static void checkAlone(YamlEntry entry, Threshold own, List<Threshold> all, Layer layer) {
        if (!all.contains(own)) return;
        for (var other : all)
            if (other != own
                    && other.id().equals(own.id())
                    && layer.isOwn(key(other))
                    && other.validity().overlaps(own.validity()))
                entry.tell(
                        "valid",
                        "rules.broken.overlaps",
                        own.id(),
                        other.validity().from().map(Object::toString).orElse("–"));
    }

    private static Key key(Threshold threshold) {
        return Key.of(Kind.THRESHOLD, threshold.id(), threshold.validity());
    }
}
