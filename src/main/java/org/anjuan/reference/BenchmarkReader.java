package org.anjuan.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.law.Adjusting;
import org.anjuan.domain.law.Basis;
import org.anjuan.domain.law.Benchmark;
import org.anjuan.domain.law.BenchmarkSource;
import org.anjuan.domain.law.Benchmarks;
import org.anjuan.domain.law.Factor;
import org.anjuan.domain.law.GeneralFormula;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.Midpoint;
import org.anjuan.domain.law.OffenceCatalogue;
import org.anjuan.domain.law.PercentSum;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.Money;

/** Reads benchmarks of discretion; a table that does not add up is refused with its line. */
final class BenchmarkReader {

    static final String FORMAT = "anjuan.discretion/1";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Laws laws;
    private final OffenceCatalogue offences;
    private final Set<String> ids = new HashSet<>();

    BenchmarkReader(Laws laws, OffenceCatalogue offences) {
        this.laws = laws;
        this.offences = offences;
    }

    Benchmarks read(List<YamlEntry> files) {
        var all = new ArrayList<Benchmark>();
        for (var file : files) {
            var source = source(file);
            all.addAll(file.list("benchmarks", entry -> benchmark(entry, source)));
        }
        return new Benchmarks(all);
    }

    /** What all benchmarks of the file share. */
    static YamlEntry source(YamlEntry file) {
        file.only("format", "source", "adjusting", "benchmarks");
        return file.entry("source")
                .only(
                        "version",
                        "issuer",
                        "title",
                        "valid",
                        "written_before",
                        "above_includes",
                        "below_includes",
                        "rounding",
                        "verified",
                        "note");
    }

    /** One table. */
    Benchmark benchmark(YamlEntry entry, YamlEntry shared) {
        if (!ids.add(entry.text("id"))) {
            throw entry.broken("id", "rules.broken.idTwice", entry.text("id"));
        }
        entry.only(
                "id",
                "name",
                "model",
                "note",
                "offences",
                "adjusting",
                "start",
                "top",
                "base",
                "open",
                "factors",
                "summary_ceiling_as_minimum",
                "circumstance",
                "ordinary_of_maximum",
                "lighter_of_maximum",
                "heavier_of_minimum",
                "ordinary_of_minimum");
        var source = source(entry, shared);
        return switch (entry.text("model")) {
            case "percent-sum" -> percentSum(entry, source);
            case "general-formula" ->
                new GeneralFormula(source, entry.flag("summary_ceiling_as_minimum"), adjusting(entry));
            case "midpoint" ->
                new Midpoint(
                        source,
                        entry.entry("circumstance").as(BenchmarkReader::factor),
                        percent(entry, "ordinary_of_maximum"),
                        percent(entry, "lighter_of_maximum"),
                        entry.decimal("heavier_of_minimum"),
                        entry.decimal("ordinary_of_minimum"),
                        adjusting(entry));
            default -> throw entry.broken("model", "rules.broken.model", entry.text("model"));
        };
    }

    private BenchmarkSource source(YamlEntry entry, YamlEntry shared) {
        for (var offence : entry.texts("offences")) {
            if (offences.find(offence).isEmpty()) {
                throw entry.broken("offences", "rules.broken.offence", offence);
            }
        }
        for (var law : shared.texts("written_before")) {
            if (laws.find(law).isEmpty()) {
                throw shared.broken("written_before", "rules.broken.law", law);
            }
        }
        return new BenchmarkSource(
                entry.text("id"),
                shared.text("version"),
                entry.words("name"),
                shared.words("issuer"),
                shared.words("title"),
                LawReference.validity(shared),
                entry.texts("offences"),
                shared.texts("written_before"),
                shared.flag("above_includes"),
                shared.flag("below_includes"),
                shared.code("rounding", BenchmarkSource.Rounding.class),
                shared.verified(),
                entry.optionalWords("note").or(() -> shared.optionalWords("note")));
    }

    private PercentSum percentSum(YamlEntry entry, BenchmarkSource source) {
        var factors = entry.list("factors", BenchmarkReader::factor);
        var seen = new HashSet<String>();
        for (var factor : factors) {
            if (!seen.add(factor.id())) {
                throw entry.broken("factors", "rules.broken.idTwice", factor.id());
            }
        }
        if (factors.isEmpty() != entry.flag("open")) {
            throw entry.broken("factors", "rules.broken.factors");
        }
        var sum = new PercentSum(
                source, basis(entry), percent(entry, "start"), factors, entry.flag("open"), adjusting(entry));
        var top = entry.optionalDecimal("top").orElse(sum.top());
        if (sum.top().compareTo(top) != 0) {
            throw entry.broken(
                    "top", "rules.broken.top", top.toPlainString(), sum.top().toPlainString());
        }
        if (sum.top().compareTo(HUNDRED) > 0) {
            throw entry.broken("factors", "rules.broken.over", sum.top().toPlainString());
        }
        return sum;
    }

    private static Factor factor(YamlEntry entry) {
        entry.only("id", "name", "unit", "tiers");
        return new Factor(
                entry.text("id"),
                entry.words("name"),
                entry.optionalWords("unit"),
                entry.list(
                        "tiers",
                        tier -> new Factor.Tier(
                                tier.only("id", "zh", "en", "percent", "from").text("id"),
                                new Bilingual(tier.text("zh"), tier.text("en")),
                                percent(tier, "percent"),
                                tier.optionalDecimal("from"))));
    }

    private Basis basis(YamlEntry entry) {
        return entry.optionalEntry("base").map(base -> base.as(this::stated)).orElseGet(Basis.Statutory::new);
    }

    private Basis stated(YamlEntry base) {
        base.only("of", "least", "most");
        if (!base.has("of")) {
            var least = base.optionalNumber("least");
            return new Basis.Fixed(
                    least.isPresent() ? Optional.of(Money.yuan(least.getAsInt())) : Optional.empty(),
                    Money.yuan(base.number("most")));
        }
        if (!offences.words().bases().containsKey(base.text("of"))) {
            throw base.broken("of", "rules.broken.base", base.text("of"));
        }
        return new Basis.Share(base.text("of"), base.decimal("least"), base.decimal("most"));
    }

    private static Adjusting adjusting(YamlEntry entry) {
        var adjusting = entry.entry("adjusting").only("heavier", "lighter", "mitigated");
        return new Adjusting(bound(adjusting, "heavier"), bound(adjusting, "lighter"), bound(adjusting, "mitigated"));
    }

    private static Optional<Adjusting.Bound> bound(YamlEntry adjusting, String way) {
        return adjusting.optionalEntry(way).map(bound -> {
            bound.only("least", "most", "of");
            var least = bound.optionalDecimal("least");
            var most = percent(bound, "most");
            if (least.isPresent() && least.get().compareTo(most) > 0) {
                throw bound.broken("least", "rules.broken.above", "most");
            }
            return new Adjusting.Bound(least, most, bound.code("of", Adjusting.Of.class));
        });
    }

    private static BigDecimal percent(YamlEntry entry, String field) {
        var percent = entry.decimal(field);
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw entry.broken(field, "rules.broken.percent");
        }
        return percent;
    }
}
