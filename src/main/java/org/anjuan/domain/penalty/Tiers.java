package org.anjuan.domain.penalty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.anjuan.domain.casefile.FactorChoice;
import org.anjuan.domain.law.Benchmark;
import org.anjuan.domain.law.Factor;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.Problem;

/** The tiers chosen, held against the table. */
final class Tiers {

    private final Benchmark benchmark;
    private final List<FactorChoice> choices;
    private final List<WorkLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;

    Tiers(Benchmark benchmark, List<FactorChoice> choices) {
        this.benchmark = benchmark;
        this.choices = choices;
    }

    void read() {
        if (benchmark.open()) fromPrint();
        else fromTable();
    }

    List<WorkLine> lines() {
        return lines;
    }

    List<Problem> problems() {
        return problems;
    }

    BigDecimal sum() {
        return sum;
    }

    private void fromTable() {
        var seen = new HashSet<String>();
        for (var choice : choices) {
            if (benchmark.factor(choice.factor()).isEmpty())
                problems.add(Problem.error("choices", "penalty.problem.factorUnknown", choice.factor()));
            else if (!seen.add(choice.factor()))
                problems.add(Problem.error(
                        "choices",
                        "penalty.problem.factorTwice",
                        benchmark.factor(choice.factor()).get().name()));
        }
        for (var factor : benchmark.factors()) {
            var tier = tier(factor);
            sum = sum.add(tier.percent());
            lines.add(WorkLine.of("penalty.line.factor", factor.name(), tier.name(), tier.percent()));
        }
    }

    private Factor.Tier tier(Factor factor) {
        var choice = choices.stream()
                .filter(each -> each.factor().equals(factor.id()))
                .findFirst();
        if (choice.isEmpty()) {
            problems.add(Problem.warning("choices", "penalty.problem.factorOpen", factor.name()));
            return factor.lowest();
        }
        var tier = factor.tier(choice.get().tier());
        if (tier.isEmpty()) {
            problems.add(Problem.error(
                    "choices",
                    "penalty.problem.tierUnknown",
                    factor.name(),
                    choice.get().tier()));
            return factor.lowest();
        }
        if (choice.get()
                .percent()
                .matches(percent -> percent.compareTo(tier.get().percent()) != 0))
            problems.add(Problem.error(
                    "choices",
                    "penalty.problem.percentDiffers",
                    factor.name(),
                    tier.get().percent()));
        if (!choice.get().proof().isKnown())
            problems.add(Problem.warning("choices", "penalty.problem.proofMissing", factor.name()));
        return tier.get();
    }

    /** The figures of a printed table, as they were entered. */
    private void fromPrint() {
        problems.add(Problem.warning("choices", "penalty.problem.printedTable"));
        for (var choice : choices) {
            var name = new Bilingual(choice.factor(), choice.factor());
            var percent = choice.percent().value();
            if (percent.isEmpty() || percent.get().signum() < 0) {
                problems.add(Problem.error("choices", "penalty.problem.percentMissing", name));
                continue;
            }
            if (!choice.proof().isKnown())
                problems.add(Problem.warning("choices", "penalty.problem.proofMissing", name));
            sum = sum.add(percent.get());
            lines.add(WorkLine.of(
                    "penalty.line.factor", name, new Bilingual(choice.tier(), choice.tier()), percent.get()));
        }
    }
}
