package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;

/** A penalty decision (Penalty Measures 2023, art. 56). */
public record PenaltyDecision(
        UUID id,
        Fact<DocumentNumber> number,
        Fact<Integer> round,
        Fact<When> decidedOn,
        Fact<Ref<Party>> party,
        Fact<Prose> facts,
        Fact<Prose> evidence,
        List<LawCite> breached,
        List<LawCite> basis,
        Fact<Prose> defenceAnswer,
        List<DiscretionFactor> factors,
        Fact<Prose> discretionReasons,
        Fact<MitigationGround> mitigation,
        List<PenaltyLine> lines,
        Fact<Integer> paymentDays,
        Fact<String> paymentAccount,
        Fact<Boolean> dailyFine,
        Fact<Boolean> remediesTold,
        Fact<String> reconsiderationBody,
        Fact<String> court,
        Fact<DecisionState> state,
        Fact<Ref<PenaltyDecision>> replaces,
        Fact<Ref<PriorNotice>> notice,
        List<Approval> approvals)
        implements FineDecision {

    public PenaltyDecision {
        Required.present("id", id);
        Required.present("number", number);
        Required.present("round", round);
        Required.present("decidedOn", decidedOn);
        Required.present("party", party);
        Required.present("facts", facts);
        Required.present("evidence", evidence);
        breached = List.copyOf(breached);
        basis = List.copyOf(basis);
        Required.present("defenceAnswer", defenceAnswer);
        factors = List.copyOf(factors);
        Required.present("discretionReasons", discretionReasons);
        Required.present("mitigation", mitigation);
        lines = List.copyOf(lines);
        Required.present("paymentDays", paymentDays);
        Required.present("paymentAccount", paymentAccount);
        Required.present("dailyFine", dailyFine);
        Required.present("remediesTold", remediesTold);
        Required.present("reconsiderationBody", reconsiderationBody);
        Required.present("court", court);
        Required.present("state", state);
        Required.present("replaces", replaces);
        Required.present("notice", notice);
        approvals = List.copyOf(approvals);
    }
}
