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
        if (!ids.add(entry.text("id")) && entry.isSound("id"))
            entry.tell("id", "rules.broken.idTwice", entry.text("id"));
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
            case "midpoint" -> midpoint(entry, source);
            default -> {
                if (entry.isSound("model")) entry.tell("model", "rules.broken.model", entry.text("model"));
                throw new IllegalArgumentException("without a model nothing more can be read");
            }
        };
    }

    private BenchmarkSource source(YamlEntry entry, YamlEntry shared) {
        for (var offence : entry.texts("offences")) {
            if (offences.find(offence).isEmpty()) entry.tell("offences", "rules.broken.offence", offence);
        }
        for (var law : shared.texts("written_before")) {
            if (laws.find(law).isEmpty()) shared.tell("written_before", "rules.broken.law", law);
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

    private static Midpoint midpoint(YamlEntry entry, BenchmarkSource source) {
        var ordinaryOfMaximum = percent(entry, "ordinary_of_maximum");
        var lighterOfMaximum = percent(entry, "lighter_of_maximum");
        var heavierOfMinimum = entry.decimal("heavier_of_minimum");
        var ordinaryOfMinimum = entry.decimal("ordinary_of_minimum");
        var adjusting = adjusting(entry);
        var circumstance = factor(entry.entry("circumstance"));
        for (var tier : List.of(Midpoint.HEAVIER, Midpoint.ORDINARY, Midpoint.LIGHTER))
            if (circumstance.tier(tier).isEmpty()) entry.tell("circumstance", "rules.broken.noTier", tier);
        return new Midpoint(
                source,
                circumstance,
                ordinaryOfMaximum,
                lighterOfMaximum,
                heavierOfMinimum,
                ordinaryOfMinimum,
                adjusting);
    }

    private PercentSum percentSum(YamlEntry entry, BenchmarkSource source) {
        var factors = entry.list("factors", BenchmarkReader::factor);
        var seen = new HashSet<String>();
        for (var factor : factors) {
            if (!seen.add(factor.id())) entry.tell("factors", "rules.broken.idTwice", factor.id());
        }
        boolean open = entry.flag("open");
        if (entry.isSound("factors", "open") && factors.isEmpty() != open)
            entry.tell("factors", "rules.broken.factors");
        var sum = new PercentSum(source, basis(entry), percent(entry, "start"), factors, open, adjusting(entry));
        var top = entry.optionalDecimal("top").orElse(sum.top());
        if (!entry.isSound("factors", "start", "top")) return sum;
        if (sum.top().compareTo(top) != 0)
            entry.tell("top", "rules.broken.top", top.toPlainString(), sum.top().toPlainString());
        if (sum.top().compareTo(HUNDRED) > 0)
            entry.tell("factors", "rules.broken.over", sum.top().toPlainString());
        return sum;
    }

    private static Factor factor(YamlEntry entry) {
        entry.only("id", "name", "unit", "tiers");
        var tiers = entry.list(
                "tiers",
                tier -> new Factor.Tier(
                        tier.only("id", "zh", "en", "percent", "from").text("id"),
                        new Bilingual(tier.text("zh"), tier.text("en")),
                        percent(tier, "percent"),
                        tier.optionalDecimal("from")));
        checkTiers(entry, tiers);
        return new Factor(entry.text("id"), entry.words("name"), entry.optionalWords("unit"), tiers);
    }

    /** Exactly one tier must fit a case. */
    private static void checkTiers(YamlEntry entry, List<Factor.Tier> tiers) {
        if (!entry.isSound("tiers")) return;
        if (tiers.isEmpty()) entry.tell("tiers", "rules.broken.missing");
        var ids = new HashSet<String>();
        for (var tier : tiers) if (!ids.add(tier.id())) entry.tell("tiers", "rules.broken.idTwice", tier.id());
        var numbers = tiers.stream().flatMap(tier -> tier.from().stream()).toList();
        if (!numbers.isEmpty() && numbers.size() != tiers.size()) entry.tell("tiers", "rules.broken.someFrom");
        else if (!numbers.stream().sorted().toList().equals(numbers)) entry.tell("tiers", "rules.broken.rising");
    }

    private Basis basis(YamlEntry entry) {
        return entry.optional("base", this::stated).orElseGet(Basis.Statutory::new);
    }

    private Basis stated(YamlEntry base) {
        base.only("of", "least", "most");
        if (!base.has("of")) {
            return new Basis.Fixed(
                    base.has("least") ? Optional.of(ThresholdReader.yuan(base, "least")) : Optional.empty(),
                    ThresholdReader.yuan(base, "most"));
        }
        var of = base.text("of");
        if (base.isSound("of") && !offences.words().bases().containsKey(of)) base.tell("of", "rules.broken.base", of);
        var least = base.decimal("least");
        var most = base.decimal("most");
        if (base.isSound("least", "most") && least.compareTo(most) > 0)
            base.tell("least", "rules.broken.above", "most");
        return new Basis.Share(of, least, most);
    }

    private static Adjusting adjusting(YamlEntry entry) {
        var adjusting = entry.entry("adjusting").only("heavier", "lighter", "mitigated");
        return new Adjusting(bound(adjusting, "heavier"), bound(adjusting, "lighter"), bound(adjusting, "mitigated"));
    }

    private static Optional<Adjusting.Bound> bound(YamlEntry adjusting, String way) {
        return adjusting.optional(way, bound -> {
            bound.only("least", "most", "of");
            var least = bound.optionalDecimal("least");
            var most = percent(bound, "most");
            if (bound.isSound("least", "most")
                    && least.isPresent()
                    && least.get().compareTo(most) > 0) bound.tell("least", "rules.broken.above", "most");
            return new Adjusting.Bound(least, most, bound.code("of", Adjusting.Of.class));
        });
    }

    private static BigDecimal percent(YamlEntry entry, String field) {
        var percent = entry.decimal(field);
        if (percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0) return percent;
        entry.tell(field, "rules.broken.percent");
        return BigDecimal.ZERO;
    }
}
