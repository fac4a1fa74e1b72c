package org.anjuan.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.anjuan.domain.casefile.Adjustment;
import org.anjuan.domain.casefile.AdjustmentKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.FactorChoice;
import org.anjuan.domain.law.Basis;
import org.anjuan.domain.law.Benchmark;
import org.anjuan.domain.law.Factor;
import org.anjuan.domain.penalty.BenchmarkFit;
import org.anjuan.domain.penalty.Calculation;
import org.anjuan.domain.penalty.Discretion;
import org.anjuan.domain.penalty.Frame;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.PenaltyWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reaches an amount by a benchmark and shows the arithmetic; names the benchmarks, or the tiers of one. */
@Command(name = "benchmark", description = "penalty.command.benchmark")
final class FineBenchmarkCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "penalty.command.id")
    @Nullable
    String id;

    @Option(names = "--pick", paramLabel = "FACTOR=TIER", descriptionKey = "penalty.command.pick")
    Map<String, String> picks = new LinkedHashMap<>();

    @Option(names = "--of", paramLabel = "YUAN", descriptionKey = "penalty.command.base")
    @Nullable
    String baseAmount;

    @Option(names = "--least", paramLabel = "YUAN", descriptionKey = "penalty.command.least")
    @Nullable
    String least;

    @Option(names = "--most", paramLabel = "YUAN", descriptionKey = "penalty.command.most")
    @Nullable
    String most;

    @Option(names = "--move", paramLabel = "KIND=YUAN", descriptionKey = "penalty.command.move")
    Map<AdjustmentKind, String> moves = new LinkedHashMap<>();

    @Option(names = "--law", paramLabel = "LAW", descriptionKey = "penalty.command.law")
    @Nullable
    String law;

    @Option(names = "--act", paramLabel = "DAY", descriptionKey = "penalty.command.act")
    @Nullable
    LocalDate act;

    @Option(names = "--citizen", descriptionKey = "penalty.command.citizen")
    boolean citizen;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    FineBenchmarkCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (id == null) return list();
        var benchmark = desk.law()
                .benchmarks()
                .find(id)
                .orElseThrow(() -> new Refusal(desk.get("penalty.problem.benchmarkUnknown", String.valueOf(id))));
        if (picks.isEmpty() && !json && !benchmark.factors().isEmpty()) return tiers(benchmark);
        var worked = Discretion.of(benchmark, frame(), choices(benchmark), adjustments());
        var problems = new ArrayList<>(typed(benchmark));
        BenchmarkFit.of(
                        benchmark,
                        Optional.ofNullable(law),
                        Optional.ofNullable(act),
                        desk.law().laws())
                .ifPresent(problems::add);
        worked.problems().stream()
                .filter(problem -> !problem.key().equals("penalty.problem.proofMissing"))
                .filter(problem -> !problem.key().equals("penalty.problem.approverMissing"))
                .forEach(problems::add);
        if (json) desk.say(Json.of(json(worked, problems)));
        else say(worked, problems);
        return problems.stream().anyMatch(Problem::isError) ? Exit.REFUSED : Exit.DONE;
    }

    /** What was typed and changes nothing, or is likely to be meant otherwise. */
    private List<Problem> typed(Benchmark benchmark) {
        boolean share = benchmark.basis() instanceof Basis.Share;
        var problems = new ArrayList<Problem>();
        if (baseAmount != null && !share) problems.add(Problem.warning("of", "penalty.command.baseNotUsed"));
        if (share && (least != null || most != null))
            problems.add(Problem.warning("most", "penalty.command.rangeNotUsed"));
        else if (amount(least).filter(Money.ZERO::equals).isPresent())
            problems.add(Problem.warning("least", "penalty.command.leastZero"));
        return problems;
    }

    private int list() {
        var all = desk.law().benchmarks().all();
        if (json) desk.say(Json.of(all.stream().map(this::json).toList()));
        else {
            var table = new TextTable(
                    desk.get("penalty.command.column.id"),
                    desk.get("penalty.command.column.version"),
                    desk.get("penalty.command.column.name"));
            for (var each : all)
                table.add(
                        each.id(),
                        each.source().version(),
                        each.source().name().in(desk.words().locale()));
            table.lines().forEach(desk::say);
        }
        return Exit.DONE;
    }

    private Map<String, Object> json(Benchmark benchmark) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", benchmark.id());
        json.put("version", benchmark.source().version());
        json.put("name", benchmark.source().name().in(desk.words().locale()));
        json.put("title", benchmark.source().title().in(desk.words().locale()));
        json.put("offences", benchmark.source().offences());
        json.put("writtenBefore", benchmark.source().writtenBefore());
        return json;
    }

    private int tiers(Benchmark benchmark) {
        desk.say(benchmark.source().name().in(desk.words().locale()));
        var table = new TextTable(
                desk.get("penalty.command.column.factor"),
                desk.get("penalty.command.column.tier"),
                "%",
                desk.get("penalty.command.column.name"));
        for (var factor : benchmark.factors())
            for (var tier : factor.tiers())
                table.add(
                        factor.id(),
                        tier.id(),
                        tier.percent().toPlainString(),
                        factor.name().in(desk.words().locale())
                                + desk.get("penalty.command.colon")
                                + tier.name().in(desk.words().locale()));
        table.lines().forEach(desk::say);
        desk.say(desk.get("penalty.command.pickFirst"));
        return Exit.DONE;
    }

    private Frame frame() {
        try {
            var ceiling = desk.law()
                    .threshold("summary-fine", LocalDate.now(desk.program().clock()))
                    .map(threshold -> citizen ? threshold.citizen() : threshold.organisation());
            return new Frame(amount(least), amount(most), amount(baseAmount), ceiling);
        } catch (IllegalArgumentException impossible) {
            throw new Refusal(desk.get("penalty.problem.rangeReversed"));
        }
    }

    /** An amount, with the name of the base before it where somebody writes that too. */
    private Optional<Money> amount(@Nullable String typed) {
        if (typed == null) return Optional.empty();
        var plain = typed.substring(typed.indexOf('=') + 1).replace(",", "");
        try {
            return Optional.of(Money.parse(plain));
        } catch (IllegalArgumentException no) {
            throw new Refusal(desk.get("penalty.command.notMoney", typed));
        }
    }

    private List<FactorChoice> choices(Benchmark benchmark) {
        return picks.entrySet().stream()
                .map(pick -> benchmark.open()
                        ? printed(pick.getKey(), pick.getValue())
                        : new FactorChoice(
                                pick.getKey(),
                                benchmark
                                        .factor(pick.getKey())
                                        .map(factor -> tier(factor, pick.getValue(), benchmark))
                                        .orElse(pick.getValue()),
                                Fact.unknown(),
                                Fact.unknown()))
                .toList();
    }

    /** The tier named, or the one that the number named falls into. */
    private static String tier(Factor factor, String named, Benchmark benchmark) {
        if (factor.tier(named).isPresent()) return named;
        return number(named)
                .flatMap(number -> factor.tierAt(number, benchmark.source().aboveIncludes()))
                .map(Factor.Tier::id)
                .orElse(named);
    }

    private FactorChoice printed(String factor, String percent) {
        return new FactorChoice(factor, percent, Fact.ofOptional(number(percent)), Fact.unknown());
    }

    private static Optional<BigDecimal> number(String typed) {
        try {
            return Optional.of(new BigDecimal(typed.replace("%", "").strip()));
        } catch (NumberFormatException no) {
            return Optional.empty();
        }
    }

    private List<Adjustment> adjustments() {
        return moves.entrySet().stream()
                .map(move -> new Adjustment(
                        move.getKey(),
                        move.getKey().name(),
                        amount(move.getValue()).orElse(Money.ZERO),
                        Fact.unknown()))
                .toList();
    }

    private void say(Calculation worked, List<Problem> problems) {
        var words = new PenaltyWords(desk.words());
        desk.say(worked.benchmark().source().name().in(desk.words().locale()));
        worked.lines().forEach(line -> desk.say("  " + words.of(line)));
        worked.result().ifPresent(result -> desk.say(FineCommand.amount(desk, "penalty.command.result", result)));
        FineCommand.say(desk, problems);
    }

    private Map<String, Object> json(Calculation worked, List<Problem> problems) {
        var words = new PenaltyWords(desk.words());
        var json = json(worked.benchmark());
        worked.frame().least().ifPresent(amount -> json.put("least", amount.toString()));
        worked.frame().most().ifPresent(amount -> json.put("most", amount.toString()));
        json.put("factors", worked.percent().toPlainString());
        worked.plain().ifPresent(amount -> json.put("plain", amount.toString()));
        worked.result().ifPresent(amount -> json.put("result", amount.toString()));
        worked.choice().ifPresent(choice -> {
            json.put("from", choice.least().toString());
            json.put("to", choice.most().toString());
            json.put("toIncluded", choice.mostIncluded());
        });
        json.put("lines", worked.lines().stream().map(words::of).toList());
        json.put("problems", FineCommand.json(desk, problems));
        return json;
    }
}
