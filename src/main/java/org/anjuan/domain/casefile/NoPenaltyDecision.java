package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;

/** A decision not to penalise (Administrative Penalty Law, arts. 33, 57). */
public record NoPenaltyDecision(
        UUID id,
        Fact<DocumentNumber> number,
        Fact<When> decidedOn,
        Fact<Ref<Party>> party,
        Fact<NoPenaltyGround> ground,
        Fact<Prose> facts,
        Fact<Prose> reasons,
        List<LawCite> basis,
        Fact<Prose> education,
        Fact<Boolean> remediesTold,
        List<Approval> approvals)
        implements Part {

    public NoPenaltyDecision {
        Required.present("id", id);
        Required.present("number", number);
        Required.present("decidedOn", decidedOn);
        Required.present("party", party);
        Required.present("ground", ground);
        Required.present("facts", facts);
        Required.present("reasons", reasons);
        basis = List.copyOf(basis);
        Required.present("education", education);
        Required.present("remediesTold", remediesTold);
        approvals = List.copyOf(approvals);
    }
}
