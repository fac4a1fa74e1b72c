package org.anjuan.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.anjuan.domain.law.OwnRules;
import org.anjuan.domain.law.OwnRules.Change;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Origin;
import org.anjuan.domain.text.Problem;

/** One file of the office's own being put on top of the rules so far: what it claims, and what is wrong with it. */
final class Layer {

    private final YamlFile file;
    private final OwnRules below;
    private final Map<Key, Origin> claimed = new LinkedHashMap<>();

    Layer(YamlFile file, OwnRules below) {
        this.file = file;
        this.below = below;
    }

    /**
     * One entry that was read.
     *
     * @param value what it says; not to be used where something is wrong with the entry
     */
    record Read<T>(YamlEntry entry, T value) {}

    /** Does something with each entry; what is wrong with one does not keep the others from being looked at. */
    void each(List<YamlEntry> entries, Consumer<YamlEntry> work) {
        read(entries, entry -> {
            work.accept(entry);
            return entry;
        });
    }

    /** Reads each entry. */
    <T> List<Read<T>> read(List<YamlEntry> entries, Function<YamlEntry, T> read) {
        var all = new ArrayList<Read<T>>();
        for (var entry : entries) entry.tried(read).ifPresent(value -> all.add(new Read<>(entry, value)));
        return all;
    }

    /** Does something with each entry that was read, whether something is wrong with it or not. */
    <T> void each(List<Read<T>> entries, BiConsumer<YamlEntry, T> work) {
        for (var read : entries)
            read.entry().tried(entry -> {
                work.accept(entry, read.value());
                return entry;
            });
    }

    /** The file sets this rule; two of the office's own cannot. */
    void claim(YamlEntry entry, String field, Key key, Change change) {
        if (claimed.containsKey(key)) entry.tell(field, "rules.broken.idTwice", key.id());
        below.of(key).ifPresent(other -> entry.tell(field, "rules.broken.elsewhere", key.id(), other.file()));
        claimed.putIfAbsent(key, new Origin(file.name(), change));
    }

    /** What is not there yet must be said to be new: a slip in the id would otherwise make another one. */
    static void checkNew(YamlEntry entry, String id, boolean known) {
        boolean isNew = entry.flag("new");
        if (!entry.isSound("new")) return;
        if (!known && !isNew) entry.tell("id", "rules.broken.notNew", id);
        if (known && isNew) entry.tell("new", "rules.broken.isThere", id);
    }

    /** Something about an entry that is easily overlooked. */
    void note(YamlEntry entry, String field, String key, Object... values) {
        file.say(Problem.warning(entry.place(field), key, values));
    }

    /** Whether this rule was set by a file of the office's own, this one or one below. */
    boolean isOwn(Key key) {
        return claimed.containsKey(key) || below.of(key).isPresent();
    }

    OwnRules own() {
        return below.with(claimed);
    }

    boolean isBroken() {
        return file.said().stream().anyMatch(Problem::isError);
    }

    /** In the order of the lines, whatever was looked at first. */
    List<Problem> said() {
        return file.said().stream().sorted(Comparator.comparingInt(Layer::line)).toList();
    }

    private static int line(Problem problem) {
        return Integer.parseInt(problem.path().substring(problem.path().lastIndexOf(':') + 1));
    }
}
