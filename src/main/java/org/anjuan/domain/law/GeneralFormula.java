package org.anjuan.domain.law;

import java.util.List;

/**
 * For whatever has no table of its own: with Y = minimum ÷ maximum and the sum Σ of the factors, the fine is [Y + Σ × (1 − Y)] × maximum. Where the
 * law names no minimum, the highest fine of the summary procedure stands for it, if the benchmark says so.
 */
public record GeneralFormula(BenchmarkSource source, boolean summaryCeilingAsMinimum, Adjusting adjusting)
        implements Benchmark {

    @Override
    public Basis basis() {
        return new Basis.Statutory();
    }

    @Override
    public List<Factor> factors() {
        return List.of();
    }

    @Override
    public boolean open() {
        return true;
    }
}
