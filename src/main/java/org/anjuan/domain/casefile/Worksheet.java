package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;

/**
 * How the amount of a fine was reached: the benchmark, the tiers, the arithmetic's result and the reasons (Penalty Measures 2023, arts. 41, 44, 56).
 *
 * @param version the version of the benchmark, by the day from which it holds
 * @param least the statutory minimum used
 * @param most the statutory maximum used
 */
public record Worksheet(
        UUID id,
        Fact<Ref<Violation>> violation,
        String benchmark,
        Fact<String> version,
        Fact<String> lawId,
        Fact<Money> least,
        Fact<Money> most,
        Fact<BaseAmount> base,
        List<FactorChoice> choices,
        List<Adjustment> adjustments,
        Fact<Money> result,
        Fact<Money> proposed,
        Fact<Prose> reason,
        Fact<When> on,
        Fact<Official> by)
        implements Part {

    public Worksheet {
        Required.present("id", id);
        Required.present("violation", violation);
        benchmark = Required.text("benchmark", benchmark);
        Required.present("version", version);
        Required.present("lawId", lawId);
        Required.present("least", least);
        Required.present("most", most);
        Required.present("base", base);
        choices = List.copyOf(choices);
        adjustments = List.copyOf(adjustments);
        Required.present("result", result);
        Required.present("proposed", proposed);
        Required.present("reason", reason);
        Required.present("on", on);
        Required.present("by", by);
    }
}
