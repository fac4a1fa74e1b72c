package org.anjuan.domain.penalty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.Adjustment;
import org.anjuan.domain.casefile.FactorChoice;
import org.anjuan.domain.law.Basis;
import org.anjuan.domain.law.Benchmark;
import org.anjuan.domain.law.BenchmarkSource.Rounding;
import org.anjuan.domain.law.GeneralFormula;
import org.anjuan.domain.law.Midpoint;
import org.anjuan.domain.law.PercentSum;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;

/**
 * Reaches the amount of a fine by a benchmark: exact in between, rounded once. The amount never leaves the statutory range, except downwards where
 * it was mitigated. A factor that was not chosen counts as its lowest tier, which is said.
 */
public final class Discretion {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Benchmark benchmark;
    private final List<WorkLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Frame frame;

    private Discretion(Benchmark benchmark, Frame frame) {
        this.benchmark = benchmark;
        this.frame = frame;
    }

    /** Reckons with the tiers chosen and the moves made. */
    public static Calculation of(
            Benchmark benchmark, Frame frame, List<FactorChoice> choices, List<Adjustment> adjustments) {
        return new Discretion(benchmark, frame).reckon(choices, adjustments);
    }

    private Calculation reckon(List<FactorChoice> choices, List<Adjustment> adjustments) {
        if (benchmark instanceof Midpoint midpoint) return new Middle(midpoint, frame).reckon(choices, adjustments);
        frame = framed();
        tellRange();
        var tiers = new Tiers(benchmark, choices);
        tiers.read();
        problems.addAll(tiers.problems());
        if (benchmark instanceof PercentSum sum && sum.start().signum() > 0)
            lines.add(WorkLine.of("penalty.line.start", sum.start()));
        lines.addAll(tiers.lines());
        if (frame.most().isEmpty()) {
            problems.add(Problem.error("most", missing()));
            return new Calculation(
                    benchmark,
                    frame,
                    tiers.sum(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    lines,
                    problems);
        }
        var most = frame.most().get();
        var exact =
                switch (benchmark) {
                    case PercentSum sum -> summed(sum, tiers.sum(), most);
                    case GeneralFormula formula -> general(formula, tiers.sum(), most);
                    case Midpoint _ -> throw new IllegalStateException("reckoned above");
                };
        var plain = within(round(exact));
        var moves = new Moves(benchmark, frame, plain);
        var result = moves.apply(adjustments);
        lines.addAll(moves.lines());
        problems.addAll(moves.problems());
        lines.add(WorkLine.of("penalty.line.result", result));
        return new Calculation(
                benchmark,
                frame,
                tiers.sum(),
                Optional.of(plain),
                Optional.of(result),
                Optional.empty(),
                lines,
                problems);
    }

    private String missing() {
        return benchmark.basis() instanceof Basis.Share ? "penalty.problem.baseMissing" : "penalty.problem.mostMissing";
    }

    /** The range of the law; of the table where the case does not say. */
    private Frame framed() {
        return switch (benchmark.basis()) {
            case Basis.Statutory _ -> frame;
            case Basis.Fixed(var least, var most) ->
                frame.withRange(
                        frame.least().or(() -> least), Optional.of(frame.most().orElse(most)));
            case Basis.Share(var _, var least, var most) ->
                frame.base()
                        .map(base -> frame.withRange(Optional.of(part(base, least)), Optional.of(part(base, most))))
                        .orElse(frame.withRange(Optional.empty(), Optional.empty()));
        };
    }

    private static Money part(Money base, BigDecimal percent) {
        return Money.of(base.toYuan().multiply(percent).divide(HUNDRED));
    }

    private void tellRange() {
        if (benchmark.basis() instanceof Basis.Share(var _, var least, var most))
            frame.base().ifPresent(base -> lines.add(WorkLine.of("penalty.line.base", base, least, most)));
        if (benchmark.basis() instanceof Basis.Fixed(var _, var fixed)
                && frame.most().filter(most -> !most.equals(fixed)).isPresent())
            problems.add(Problem.warning(
                    "most", "penalty.problem.otherMaximum", fixed, frame.most().orElseThrow()));
        if (frame.least().isPresent() && frame.most().isPresent())
            lines.add(WorkLine.of(
                    "penalty.line.range", frame.least().get(), frame.most().get()));
        else if (frame.most().isPresent())
            lines.add(WorkLine.of("penalty.line.upTo", frame.most().get()));
        else frame.least().ifPresent(least -> lines.add(WorkLine.of("penalty.line.from", least)));
    }

    private BigDecimal summed(PercentSum table, BigDecimal factors, Money most) {
        var sum = capped(table.start().add(factors));
        lines.add(WorkLine.of("penalty.line.sum", sum));
        var amount = most.toYuan().multiply(sum).divide(HUNDRED);
        lines.add(WorkLine.of("penalty.line.product", sum, most, Money.of(amount)));
        return amount;
    }

    /** [Y + Σ × (1 − Y)] × maximum, which is minimum + Σ × (maximum − minimum): exact, whatever Y is. */
    private BigDecimal general(GeneralFormula formula, BigDecimal factors, Money most) {
        var sum = capped(factors);
        lines.add(WorkLine.of("penalty.line.sum", sum));
        var floor = frame.least().orElseGet(() -> floor(formula)).toYuan().min(most.toYuan());
        var y = most.fen() == 0
                ? BigDecimal.ZERO
                : floor.multiply(HUNDRED)
                        .divide(most.toYuan(), 4, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        lines.add(WorkLine.of("penalty.line.y", Money.of(floor), most, y));
        var amount = floor.add(most.toYuan().subtract(floor).multiply(sum).divide(HUNDRED));
        lines.add(WorkLine.of("penalty.line.general", y, sum, most, Money.of(amount)));
        return amount;
    }

    private Money floor(GeneralFormula formula) {
        if (formula.summaryCeilingAsMinimum() && frame.summaryCeiling().isPresent()) {
            var ceiling = frame.summaryCeiling().get();
            lines.add(WorkLine.of("penalty.line.ceiling", ceiling));
            return ceiling;
        }
        problems.add(Problem.warning("least", "penalty.problem.noMinimum"));
        return Money.ZERO;
    }

    private BigDecimal capped(BigDecimal sum) {
        if (sum.compareTo(HUNDRED) <= 0) return sum;
        problems.add(Problem.warning("choices", "penalty.problem.overHundred", sum));
        return HUNDRED;
    }

    /** A table made for another range may give less than the minimum of this one, or more than its maximum. */
    private Money within(Money amount) {
        var least = frame.least().orElse(Money.ZERO);
        var most = frame.most().orElse(amount);
        if (amount.compareTo(least) < 0) {
            lines.add(WorkLine.of("penalty.line.raised", least));
            return least;
        }
        if (amount.compareTo(most) > 0) {
            lines.add(WorkLine.of("penalty.line.lowered", most));
            return most;
        }
        return amount;
    }

    private Money round(BigDecimal amount) {
        return benchmark.source().rounding() == Rounding.FEN
                ? Money.of(amount)
                : Money.of(amount.setScale(0, RoundingMode.HALF_UP));
    }
}
