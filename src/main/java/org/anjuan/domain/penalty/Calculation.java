package org.anjuan.domain.penalty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.law.Benchmark;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;

/**
 * How a benchmark reached an amount.
 *
 * @param frame the range used: the minimum and maximum of the law, or of the benchmark
 * @param percent the percentages together; zero where the benchmark adds none
 * @param plain what the benchmark gives before anything was moved
 * @param result what it gives; empty while something is missing, or where it leaves a part of the range to choose from
 * @param choice the part of the range to choose from, where the benchmark gives no single amount
 * @param lines the arithmetic, line by line
 * @param problems what is missing, wrong, or to be known
 */
public record Calculation(
        Benchmark benchmark,
        Frame frame,
        BigDecimal percent,
        Optional<Money> plain,
        Optional<Money> result,
        Optional<Choice> choice,
        List<WorkLine> lines,
        List<Problem> problems) {

    public Calculation {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /**
     * A part of the range.
     *
     * @param mostIncluded whether the upper end belongs to it
     */
    public record Choice(Money least, Money most, boolean mostIncluded) {

        /** Whether an amount lies in it. */
        public boolean holds(Money amount) {
            int above = amount.compareTo(most);
            return amount.compareTo(least) >= 0 && (mostIncluded ? above <= 0 : above < 0);
        }
    }

    /** Whether an amount is what the benchmark gives. */
    public boolean agreesWith(Money amount) {
        return result.map(amount::equals)
                .or(() -> choice.map(part -> part.holds(amount)))
                .orElse(false);
    }
}
