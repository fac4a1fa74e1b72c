package org.anjuan.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.clock.TimeLimits;
import org.anjuan.domain.law.OwnRules.Change;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Kind;

/** Puts time limits of the office's own in the place of those that ship, adds others, and switches some on or off. */
final class OwnLimits {

    private final LawBook book;
    private final Layer layer;
    private final List<TimeLimit> before;
    private final List<TimeLimit> all;

    private OwnLimits(LawBook book, Layer layer) {
        this.book = book;
        this.layer = layer;
        this.before = book.limits().all();
        this.all = new ArrayList<>(before);
    }

    static TimeLimits over(LawBook book, YamlEntry file, Layer layer) {
        file.only("format", "limits");
        return new OwnLimits(book, layer).put(file.entries("limits"));
    }

    private TimeLimits put(List<YamlEntry> entries) {
        var switches = entries.stream().filter(OwnLimits::isSwitch).toList();
        var whole = entries.stream().filter(entry -> !isSwitch(entry)).toList();
        layer.each(switches, this::toggle);
        var own = layer.read(whole, this::read);
        layer.each(own, this::put);
        layer.each(own, this::checkAlone);
        return new TimeLimits(all);
    }

    /** What a limit that ships is taken for stays so where the own entry says nothing of it. */
    private TimeLimit read(YamlEntry entry) {
        var own = new LimitReader(book.laws(), book.words()).read(entry);
        var shipped = book.limits().latest(own.id());
        if (!entry.has("roles"))
            return shipped.map(limit -> own.takenFor(limit.roles())).orElse(own);
        for (var role : own.roles())
            if (!role.isForAny() && shipped.filter(limit -> limit.is(role)).isEmpty())
                entry.tell("roles", "rules.broken.role", written(role));
        return own;
    }

    private static String written(TimeLimit.Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isSwitch(YamlEntry entry) {
        return entry.has("use") && entry.hasOnly("id", "from", "use");
    }

    private void toggle(YamlEntry entry) {
        boolean use = entry.flag("use");
        var id = entry.text("id");
        var from = entry.optionalDate("from");
        if (!entry.isSound("id", "from")) return;
        boolean found = false;
        for (int i = 0; i < all.size(); i++) {
            var limit = all.get(i);
            if (!limit.id().equals(id)) continue;
            if (from.isPresent() && !limit.validity().from().equals(from)) continue;
            layer.claim(entry, "id", key(limit), use ? Change.SWITCHED_ON : Change.SWITCHED_OFF);
            all.set(i, limit.used(use));
            found = true;
        }
        if (!found) tellNotThere(entry, id, from);
    }

    /** There is no such limit; or there is, but no version of it that begins on that day. */
    private void tellNotThere(YamlEntry entry, String id, Optional<LocalDate> from) {
        var begins = all.stream()
                .filter(limit -> limit.id().equals(id))
                .flatMap(limit -> limit.validity().from().stream())
                .map(LocalDate::toString)
                .toList();
        if (from.isEmpty() || begins.isEmpty()) entry.tell("id", "rules.broken.unknownId", id);
        else entry.tell("from", "rules.broken.noVersion", id, from.get().toString(), String.join(", ", begins));
    }

    private void put(YamlEntry entry, TimeLimit own) {
        if (!entry.isSound("id")) return;
        Layer.checkNew(
                entry, own.id(), before.stream().anyMatch(limit -> limit.id().equals(own.id())));
        if (!entry.isSound("valid")) return;
        var replaced = all.stream().filter(limit -> isVersion(limit, own)).findFirst();
        layer.claim(entry, "id", key(own), replaced.isPresent() ? Change.REPLACED : Change.ADDED);
        if (replaced.isPresent()) all.set(all.indexOf(replaced.get()), own);
        else all.add(placeOf(own), own);
    }

    /** The newest version of a limit stands first. */
    private int placeOf(TimeLimit own) {
        for (int i = 0; i < all.size(); i++) {
            var limit = all.get(i);
            if (limit.id().equals(own.id()) && isEarlier(limit, own)) return i;
        }
        return all.size();
    }

    private static boolean isEarlier(TimeLimit one, TimeLimit other) {
        var from = other.validity().from();
        return from.isPresent()
                && one.validity().from().map(day -> day.isBefore(from.get())).orElse(true);
    }

    /** Two versions of one limit may hold on one day only where they ship so. */
    private void checkAlone(YamlEntry entry, TimeLimit own) {
        if (!all.contains(own)) return;
        var replaced = before.stream().filter(limit -> isVersion(limit, own)).toList();
        for (var other : all) {
            if (other == own
                    || !other.id().equals(own.id())
                    || !other.validity().overlaps(own.validity())) continue;
            if (replaced.stream().anyMatch(limit -> limit.validity().overlaps(other.validity()))) continue;
            entry.tell(
                    "valid",
                    "rules.broken.overlaps",
                    own.id(),
                    other.validity().from().map(Object::toString).orElse("–"));
        }
    }

    private static boolean isVersion(TimeLimit one, TimeLimit other) {
        return key(one).equals(key(other));
    }

    private static Key key(TimeLimit limit) {
        return Key.of(Kind.LIMIT, limit.id(), limit.validity());
    }
}
