package org.anjuan.domain.casefile;

import java.util.List;
import org.anjuan.domain.text.Money;

/** One line of a penalty: kind and amount, for one party and one act where the file says so. */
public record PenaltyLine(
        PenaltyKind kind,
        Fact<Money> amount,
        Fact<String> text,
        Fact<Ref<Party>> party,
        Fact<Ref<Violation>> violation,
        List<LawCite> basis) {

    public PenaltyLine {
        Required.present("kind", kind);
        Required.present("amount", amount);
        Required.present("text", text);
        Required.present("party", party);
        Required.present("violation", violation);
        basis = List.copyOf(basis);
    }
}
