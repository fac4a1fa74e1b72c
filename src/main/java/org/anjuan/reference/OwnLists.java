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
        layer.each(layer.read(file.entries("laws"), LawReference::law), (entry, law) -> {
            if (!entry.isSound("id")) return;
            layer.claim(entry, "id", Key.of(Kind.LAW, law.id()), change(all.containsKey(law.id())));
            all.put(law.id(), law);
        });
        return new Laws(all.values());
    }

    static OffenceCatalogue offences(LawBook book, YamlEntry file, Layer layer) {
        file.only("format", "violations");
        var reader = new OffenceReader(book.laws());
        var own = new ArrayList<Offence>();
        var read = layer.read(
                file.entries("violations"),
                entry -> reader.offence(entry, book.offences().words()));
        layer.each(read, (entry, offence) -> {
            if (!entry.isSound("id")) return;
            var id = offence.id();
            var known = book.offences().find(id);
            Layer.checkNew(entry, id, known.isPresent());
            layer.claim(entry, "id", Key.of(Kind.OFFENCE, id), change(known.isPresent()));
            if (entry.isSound()) own.add(known.map(offence::calledLike).orElse(offence));
        });
        return book.offences().with(own, book.laws());
    }

    static Benchmarks benchmarks(LawBook book, YamlEntry file, Layer layer) {
        var source = BenchmarkReader.source(file);
        var reader = new BenchmarkReader(book.laws(), book.offences());
        List<Benchmark> all = new ArrayList<>(book.benchmarks().all());
        layer.each(layer.read(file.entries("benchmarks"), entry -> reader.benchmark(entry, source)), (entry, own) -> {
            if (!entry.isSound("id")) return;
            var known = book.benchmarks().find(own.id());
            layer.claim(entry, "id", Key.of(Kind.BENCHMARK, own.id()), change(known.isPresent()));
            if (!entry.isSound()) return;
            if (known.isPresent()) all.set(all.indexOf(known.get()), own);
            else all.add(own);
        });
        return new Benchmarks(all);
    }

    private static Change change(boolean isThere) {
        return isThere ? Change.REPLACED : Change.ADDED;
    }
}
