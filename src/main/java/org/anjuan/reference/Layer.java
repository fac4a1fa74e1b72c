package org.anjuan.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.anjuan.domain.law.OwnRules;
import org.anjuan.domain.law.OwnRules.Change;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Origin;
import org.anjuan.domain.text.Problem;

/** One file of the office's own being put on top of the rules so far: what it claims, and what is wrong with it. */
final class Layer {

    private final String file;
    private final OwnRules below;
    private final List<Problem> said = new ArrayList<>();
    private final Map<Key, Origin> claimed = new LinkedHashMap<>();

    Layer(String file, OwnRules below) {
        this.file = file;
        this.below = below;
    }

    /** One entry that was read. */
    record Read<T>(YamlEntry entry, T value) {}

    /** Does something with each entry; what is wrong with one does not keep the others from being looked at. */
    void each(List<YamlEntry> entries, Consumer<YamlEntry> work) {
        for (var entry : entries)
            attempt(() -> entry.as(each -> {
                work.accept(each);
                return each;
            }));
    }

    /** Reads each entry. */
    <T> List<Read<T>> read(List<YamlEntry> entries, Function<YamlEntry, T> read) {
        var all = new ArrayList<Read<T>>();
        each(entries, entry -> all.add(new Read<>(entry, read.apply(entry))));
        return all;
    }

    void attempt(Runnable work) {
        try {
            work.run();
        } catch (BrokenEntry broken) {
            said.add(broken.problem());
        }
    }

    /** The file sets this rule; two of the office's own cannot. */
    void claim(YamlEntry entry, String field, Key key, Change change) {
        if (claimed.containsKey(key)) throw entry.broken(field, "rules.broken.idTwice", key.id());
        below.of(key).ifPresent(other -> {
            throw entry.broken(field, "rules.broken.elsewhere", key.id(), other.file());
        });
        claimed.put(key, new Origin(file, change));
    }

    /** Something about an entry that is easily overlooked. */
    void note(YamlEntry entry, String field, String key, Object... values) {
        said.add(Problem.warning(entry.place(field), key, values));
    }

    /** Whether this rule was set by a file of the office's own, this one or one below. */
    boolean isOwn(Key key) {
        return claimed.containsKey(key) || below.of(key).isPresent();
    }

    OwnRules own() {
        return below.with(claimed);
    }

    boolean isBroken() {
        return said.stream().anyMatch(Problem::isError);
    }

    /** In the order of the lines, whatever was looked at first. */
    List<Problem> said() {
        return said.stream().sorted(Comparator.comparingInt(Layer::line)).toList();
    }

    private static int line(Problem problem) {
        return Integer.parseInt(problem.path().substring(problem.path().lastIndexOf(':') + 1));
    }
}
