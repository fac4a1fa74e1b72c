package org.anjuan.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Benchmark;
import org.anjuan.domain.law.Benchmarks;
import org.anjuan.domain.law.Law;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.OffenceCatalogue;
import org.anjuan.domain.law.OwnRules.Change;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Kind;

/** Puts laws, violations and benchmarks of the office's own in the place of those that ship, by id, or adds them. */
final class OwnLists {

    private OwnLists() {}

    static Laws laws(LawBook book, YamlEntry file, Layer layer) {
        file.only("format", "laws");
        var all = new LinkedHashMap<String, Law>();
        book.laws().all().forEach(law -> all.put(law.id(), law));
        for (var read : layer.read(file.entries("laws"), LawReference::law))
            layer.attempt(() -> {
                var law = read.value();
                layer.claim(read.entry(), "id", Key.of(Kind.LAW, law.id()), change(all.containsKey(law.id())));
                all.put(law.id(), law);
            });
        return new Laws(all.values());
    }

    static OffenceCatalogue offences(LawBook book, YamlEntry file, Layer layer) {
        file.only("format", "violations");
        var reader = new OffenceReader(book.laws());
        var own = new ArrayList<Offence>();
        for (var read : layer.read(
                file.entries("violations"),
                entry -> reader.offence(entry, book.offences().words())))
            layer.attempt(() -> {
                var entry = read.entry();
                var id = read.value().id();
                boolean known = book.offences().find(id).isPresent();
                if (!known && !entry.flag("new")) throw entry.broken("id", "rules.broken.notNew", id);
                if (known && entry.flag("new")) throw entry.broken("new", "rules.broken.isThere", id);
                layer.claim(entry, "id", Key.of(Kind.OFFENCE, id), change(known));
                own.add(book.offences()
                        .find(id)
                        .map(shipped -> read.value().calledLike(shipped))
                        .orElseGet(read::value));
            });
        return book.offences().with(own, book.laws());
    }

    static Benchmarks benchmarks(LawBook book, YamlEntry file, Layer layer) {
        var source = BenchmarkReader.source(file);
        var reader = new BenchmarkReader(book.laws(), book.offences());
        List<Benchmark> all = new ArrayList<>(book.benchmarks().all());
        for (var read : layer.read(file.entries("benchmarks"), entry -> reader.benchmark(entry, source)))
            layer.attempt(() -> {
                var own = read.value();
                var known = book.benchmarks().find(own.id());
                layer.claim(read.entry(), "id", Key.of(Kind.BENCHMARK, own.id()), change(known.isPresent()));
                if (known.isPresent()) all.set(all.indexOf(known.get()), own);
                else all.add(own);
            });
        return new Benchmarks(all);
    }

    private static Change change(boolean isThere) {
        return isThere ? Change.REPLACED : Change.ADDED;
    }
}
