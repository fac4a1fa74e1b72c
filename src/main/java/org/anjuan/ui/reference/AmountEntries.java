package org.anjuan.ui.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Adjusting;
import org.anjuan.domain.law.Basis;
import org.anjuan.domain.law.Benchmark;
import org.anjuan.domain.law.BenchmarkSource;
import org.anjuan.domain.law.Factor;
import org.anjuan.domain.law.GeneralFormula;
import org.anjuan.domain.law.Midpoint;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Kind;
import org.anjuan.domain.law.PercentSum;
import org.anjuan.domain.law.Threshold;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.reference.Entry.Block;

/** The lines of amounts at which the procedure changes, and of the benchmarks by which a fine is found. */
final class AmountEntries extends Entries {

    AmountEntries(Texts texts, LawBook book) {
        super(texts, book);
    }

    /** An amount, or a list of cases. */
    Entry amount(Threshold threshold) {
        var figure = figure(threshold);
        var blocks = new ArrayList<Block>();
        switch (threshold) {
            case Threshold.Amounts _ -> blocks.add(block("reference.detail.amount", figure));
            case Threshold.Cases cases -> {
                blocks.add(new Block(
                        texts.get("reference.detail.cases"),
                        cases.cases().stream()
                                .map(named -> law.of(named.name()))
                                .toList()));
                cases.note().ifPresent(note -> blocks.add(block("reference.detail.note", law.of(note))));
            }
        }
        blocks.add(block("reference.detail.basis", basis(threshold.citations())));
        blocks.add(block("reference.detail.validity", law.validity(threshold.validity())));
        if (threshold.local()) {
            blocks.add(block("reference.detail.note", texts.get("reference.amount.local")));
        }
        blocks.add(readings(threshold.citations()));
        var group = new Bilingual(texts.get("reference.amount.group"), texts.get("reference.amount.group"));
        return entry(
                threshold.name(),
                "",
                group,
                figure,
                basis(threshold.citations()),
                law.validity(threshold.validity()),
                threshold.verified(),
                blocks,
                threshold.id(),
                Optional.of(Key.of(Kind.THRESHOLD, threshold.id(), threshold.validity())));
    }

    private String figure(Threshold threshold) {
        return switch (threshold) {
            case Threshold.Amounts amounts
            when amounts.citizen().equals(amounts.organisation()) ->
                texts.get("reference.amount." + amounts.bound(), law.money(amounts.organisation()));
            case Threshold.Amounts amounts ->
                texts.get(
                        "reference.amount.both." + amounts.bound(),
                        law.money(amounts.citizen()),
                        law.money(amounts.organisation()));
            case Threshold.Cases cases ->
                texts.get("reference.amount.cases", cases.cases().size());
        };
    }

    /** A table of discretion, with its factors and tiers. */
    Entry benchmark(Benchmark benchmark) {
        var source = benchmark.source();
        var blocks = new ArrayList<Block>();
        blocks.add(block("reference.detail.title", law.of(source.title()), law.of(source.issuer())));
        blocks.add(block("reference.detail.model", texts.get("reference.model." + model(benchmark))));
        blocks.add(block("reference.detail.validity", validity(source)));
        blocks.add(block("reference.detail.base", base(benchmark.basis())));
        for (var factor : benchmark.factors())
            blocks.add(new Block(
                    law.of(factor.name()),
                    factor.tiers().stream().map(this::tier).toList()));
        if (benchmark.open()) blocks.add(block("reference.detail.note", texts.get("reference.benchmark.open")));
        blocks.add(new Block(texts.get("reference.detail.moves"), moves(benchmark.adjusting())));
        if (!source.offences().isEmpty())
            blocks.add(new Block(
                    texts.get("reference.detail.offences"),
                    source.offences().stream()
                            .flatMap(id -> book.offences().find(id).stream())
                            .map(offence -> law.of(offence.name()))
                            .toList()));
        if (!source.writtenBefore().isEmpty())
            blocks.add(block(
                    "reference.detail.note",
                    texts.get(
                            "reference.benchmark.before",
                            source.writtenBefore().stream()
                                    .map(id -> law.of(book.laws().shortName(id)))
                                    .collect(Collectors.joining(texts.get("reference.and"))))));
        source.note().ifPresent(note -> blocks.add(block("reference.detail.note", law.of(note))));
        return entry(
                source.name(),
                law.of(source.issuer()) + source.version(),
                new Bilingual(
                        group(source, source.issuer().zh()),
                        group(source, source.issuer().en())),
                benchmark.factors().isEmpty()
                        ? texts.get("reference.benchmark.printed")
                        : texts.get(
                                "reference.benchmark.factors",
                                benchmark.factors().size()),
                law.of(source.title()),
                validity(source),
                source.verified(),
                blocks,
                source.id(),
                Optional.of(Key.of(Kind.BENCHMARK, source.id())));
    }

    private static String model(Benchmark benchmark) {
        return switch (benchmark) {
            case PercentSum _ -> "SUM";
            case GeneralFormula _ -> "FORMULA";
            case Midpoint _ -> "MIDPOINT";
        };
    }

    private static String group(BenchmarkSource source, String issuer) {
        return issuer + " " + source.version();
    }

    private String validity(BenchmarkSource source) {
        var written = law.validity(source.validity());
        return written.isEmpty() ? texts.get("reference.benchmark.undated") : written;
    }

    private String base(Basis basis) {
        return switch (basis) {
            case Basis.Statutory _ -> texts.get("reference.base.statutory");
            case Basis.Fixed fixed ->
                texts.get("reference.base.fixed", fixed.least().map(law::money).orElse("0"), law.money(fixed.most()));
            case Basis.Share share ->
                texts.get(
                        "reference.base.share",
                        law.of(book.offences().words().base(share.base())),
                        share.least().toPlainString(),
                        share.most().toPlainString());
        };
    }

    private String tier(Factor.Tier tier) {
        return texts.get(
                "reference.benchmark.tier", law.of(tier.name()), tier.percent().toPlainString());
    }

    private List<String> moves(Adjusting adjusting) {
        var lines = new ArrayList<String>();
        move("heavier", adjusting.heavier(), lines);
        move("lighter", adjusting.lighter(), lines);
        move("mitigated", adjusting.mitigated(), lines);
        return lines;
    }

    private void move(String way, Optional<Adjusting.Bound> bound, List<String> lines) {
        bound.ifPresent(found -> lines.add(texts.get(
                "reference.move." + way,
                found.least().map(BigDecimal::toPlainString).orElse("0"),
                found.most().toPlainString(),
                texts.get("reference.moveOf." + found.of()))));
    }
}
