package org.anjuan.domain.penalty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.Adjustment;
import org.anjuan.domain.casefile.AdjustmentKind;
import org.anjuan.domain.law.Adjusting.Bound;
import org.anjuan.domain.law.Adjusting.Of;
import org.anjuan.domain.law.Benchmark;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;

/**
 * Moves the result of a benchmark: heavier up to the maximum, lighter down to the minimum, mitigated also below it; each kind together no further
 * than the benchmark lets it.
 */
final class Moves {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Benchmark benchmark;
    private final Frame frame;
    private final Money plain;
    private final List<WorkLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Moves(Benchmark benchmark, Frame frame, Money plain) {
        this.benchmark = benchmark;
        this.frame = frame;
        this.plain = plain;
    }

    List<WorkLine> lines() {
        return lines;
    }

    List<Problem> problems() {
        return problems;
    }

    Money apply(List<Adjustment> adjustments) {
        long heavier =
                sum(adjustments, AdjustmentKind.HEAVIER, benchmark.adjusting().heavier());
        long lighter =
                sum(adjustments, AdjustmentKind.LIGHTER, benchmark.adjusting().lighter());
        long mitigated =
                sum(adjustments, AdjustmentKind.MITIGATED, benchmark.adjusting().mitigated());
        if (heavier > 0 && lighter + mitigated > 0)
            problems.add(Problem.warning("adjustments", "penalty.problem.bothWays"));
        if (!adjustments.isEmpty()) problems.add(Problem.warning("adjustments", "penalty.problem.collective"));
        long least = frame.least().map(Money::fen).orElse(0L);
        long amount = plain.fen();
        if (heavier > 0) {
            long most = frame.most().map(Money::fen).orElse(Long.MAX_VALUE);
            amount = Math.max(amount, Math.min(most, amount + heavier));
            lines.add(WorkLine.of("penalty.line.heavier", new Money(heavier), new Money(amount)));
        }
        if (lighter > 0) {
            amount = Math.min(amount, Math.max(least, amount - lighter));
            lines.add(WorkLine.of("penalty.line.lighter", new Money(lighter), new Money(amount)));
        }
        if (mitigated > 0) {
            amount = Math.max(0, amount - mitigated);
            lines.add(WorkLine.of("penalty.line.mitigated", new Money(mitigated), new Money(amount)));
        }
        return new Money(amount);
    }

    /** The moves of one kind together, cut to what the benchmark allows. */
    private long sum(List<Adjustment> adjustments, AdjustmentKind kind, Optional<Bound> bound) {
        var meant = adjustments.stream().filter(each -> each.kind() == kind).toList();
        if (meant.isEmpty()) return 0;
        for (var move : meant)
            if (!move.approver().isKnown())
                problems.add(Problem.warning("adjustments", "penalty.problem.approverMissing", move.ground()));
        long wanted = meant.stream().mapToLong(each -> each.amount().fen()).reduce(0, Math::addExact);
        if (bound.isEmpty()) {
            problems.add(Problem.warning("adjustments", "penalty.problem.boundUnknown"));
            return wanted;
        }
        var most = part(bound.get(), bound.get().most());
        bound.get().least().map(least -> part(bound.get(), least)).ifPresent(least -> {
            if (wanted < least.fen())
                problems.add(Problem.warning("adjustments", "penalty.problem.moveTooSmall", least));
        });
        if (wanted <= most.fen()) return wanted;
        problems.add(Problem.warning(
                "adjustments",
                kind == AdjustmentKind.HEAVIER ? "penalty.problem.heavierCut" : "penalty.problem.moveCut",
                most));
        return most.fen();
    }

    private Money part(Bound bound, BigDecimal percent) {
        var of = bound.of() == Of.RESULT ? plain : frame.most().orElse(plain);
        return Money.of(of.toYuan().multiply(percent).divide(HUNDRED));
    }
}
