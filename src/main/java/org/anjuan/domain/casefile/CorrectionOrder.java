package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;

/** An order to correct, with its measures (Administrative Penalty Law, art. 28). */
public record CorrectionOrder(
        UUID id,
        Fact<DocumentNumber> number,
        Fact<Integer> round,
        Fact<When> issuedOn,
        Fact<Ref<Party>> party,
        List<Ref<Violation>> violations,
        Fact<Prose> facts,
        List<LawCite> breached,
        List<LawCite> basis,
        List<Measure> measures,
        Fact<Boolean> insideDecision,
        Fact<Boolean> consequencesTold,
        Fact<Boolean> remediesTold,
        Fact<Ref<CorrectionOrder>> after,
        List<Approval> approvals)
        implements Part {

    public CorrectionOrder {
        Required.present("id", id);
        Required.present("number", number);
        Required.present("round", round);
        Required.present("issuedOn", issuedOn);
        Required.present("party", party);
        violations = List.copyOf(violations);
        Required.present("facts", facts);
        breached = List.copyOf(breached);
        basis = List.copyOf(basis);
        measures = List.copyOf(measures);
        Required.present("insideDecision", insideDecision);
        Required.present("consequencesTold", consequencesTold);
        Required.present("remediesTold", remediesTold);
        Required.present("after", after);
        approvals = List.copyOf(approvals);
    }
}
