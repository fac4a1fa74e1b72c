package org.anjuan.domain.penalty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.Adjustment;
import org.anjuan.domain.casefile.FactorChoice;
import org.anjuan.domain.law.Factor;
import org.anjuan.domain.law.Midpoint;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;

/** The range mode: the middle for an ordinary case, the parts above and below it for a person to choose from. */
final class Middle {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Midpoint benchmark;
    private final Frame frame;
    private final List<WorkLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Middle(Midpoint benchmark, Frame frame) {
        this.benchmark = benchmark;
        this.frame = frame;
    }

    /** What the mode gives: one amount, a part of the range, or nothing because it names nothing for such a clause. */
    private record Given(Optional<Money> amount, Optional<Calculation.Choice> choice) {

        static final Given NOTHING = new Given(Optional.empty(), Optional.empty());

        static Given exactly(Money amount) {
            return new Given(Optional.of(amount), Optional.empty());
        }

        static Given between(Money least, Money most, boolean mostIncluded) {
            return new Given(Optional.empty(), Optional.of(new Calculation.Choice(least, most, mostIncluded)));
        }
    }

    Calculation reckon(List<FactorChoice> choices, List<Adjustment> adjustments) {
        range();
        var tier = tier(choices);
        lines.add(WorkLine.of("penalty.line.circumstance", tier.name()));
        var given = given(tier.id());
        var result = given.amount().map(amount -> {
            var moves = new Moves(benchmark, frame, amount);
            var moved = moves.apply(adjustments);
            lines.addAll(moves.lines());
            problems.addAll(moves.problems());
            lines.add(WorkLine.of("penalty.line.result", moved));
            return moved;
        });
        given.choice()
                .ifPresent(part -> lines.add(WorkLine.of(
                        part.mostIncluded() ? "penalty.line.choiceUpwards" : "penalty.line.choiceBelow",
                        part.least(),
                        part.most())));
        return new Calculation(
                benchmark, frame, BigDecimal.ZERO, given.amount(), result, given.choice(), lines, problems);
    }

    private void range() {
        if (frame.least().isPresent() && frame.most().isPresent())
            lines.add(WorkLine.of(
                    "penalty.line.range", frame.least().get(), frame.most().get()));
        else if (frame.most().isPresent())
            lines.add(WorkLine.of("penalty.line.upTo", frame.most().get()));
        else frame.least().ifPresent(least -> lines.add(WorkLine.of("penalty.line.from", least)));
    }

    private Factor.Tier tier(List<FactorChoice> choices) {
        var factor = benchmark.circumstance();
        var chosen = choices.stream()
                .filter(choice -> choice.factor().equals(factor.id()))
                .findFirst();
        var tier = chosen.flatMap(choice -> factor.tier(choice.tier()));
        if (chosen.isEmpty()) problems.add(Problem.warning("choices", "penalty.problem.factorOpen", factor.name()));
        else if (tier.isEmpty())
            problems.add(Problem.error(
                    "choices",
                    "penalty.problem.tierUnknown",
                    factor.name(),
                    chosen.get().tier()));
        return tier.or(() -> factor.tier(Midpoint.ORDINARY)).orElseThrow();
    }

    private Given given(String circumstance) {
        if (frame.most().isPresent() && frame.least().isPresent())
            return ofRange(circumstance, frame.least().get(), frame.most().get());
        if (frame.most().isPresent())
            return ofMaximum(circumstance, frame.most().get());
        if (frame.least().isPresent())
            return ofMinimum(circumstance, frame.least().get());
        problems.add(Problem.error("most", "penalty.problem.mostMissing"));
        return Given.NOTHING;
    }

    private Given ofRange(String circumstance, Money least, Money most) {
        var middle = Money.of(least.plus(most).toYuan().divide(BigDecimal.TWO));
        lines.add(WorkLine.of("penalty.line.middle", least, most, middle));
        return switch (circumstance) {
            case Midpoint.HEAVIER -> Given.between(middle, most, true);
            case Midpoint.LIGHTER -> Given.between(least, middle, false);
            default -> Given.exactly(middle);
        };
    }

    private Given ofMaximum(String circumstance, Money most) {
        return switch (circumstance) {
            case Midpoint.HEAVIER -> none();
            case Midpoint.LIGHTER -> percent(most, benchmark.lighterOfMaximum());
            default -> percent(most, benchmark.ordinaryOfMaximum());
        };
    }

    private Given percent(Money most, BigDecimal percent) {
        var amount = Money.of(most.toYuan().multiply(percent).divide(HUNDRED));
        lines.add(WorkLine.of("penalty.line.product", percent, most, amount));
        return Given.exactly(amount);
    }

    private Given ofMinimum(String circumstance, Money least) {
        return switch (circumstance) {
            case Midpoint.LIGHTER -> none();
            case Midpoint.HEAVIER -> times(least, benchmark.heavierOfMinimum());
            default -> times(least, benchmark.ordinaryOfMinimum());
        };
    }

    private Given times(Money least, BigDecimal times) {
        var amount = Money.of(least.toYuan().multiply(times));
        lines.add(WorkLine.of("penalty.line.times", times, least, amount));
        return Given.exactly(amount);
    }

    private Given none() {
        problems.add(Problem.warning("choices", "penalty.problem.nothingGiven"));
        return Given.NOTHING;
    }
}
