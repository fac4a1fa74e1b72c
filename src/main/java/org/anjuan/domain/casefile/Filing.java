package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;

/** The decision to file a case, or not to (Penalty Measures 2023, arts. 18 to 20). */
public record Filing(
        UUID id,
        Fact<DocumentNumber> number,
        Fact<Boolean> filed,
        Fact<When> decidedOn,
        Fact<String> cause,
        Fact<Prose> facts,
        List<LawCite> suspected,
        Fact<Boolean> evidenceFound,
        Fact<Boolean> penaltyPossible,
        Fact<Boolean> ownJurisdiction,
        Fact<Boolean> withinLimitation,
        Fact<Prose> reason,
        Fact<When> revokedOn,
        Fact<Prose> revokedReason,
        List<Approval> approvals,
        List<Approval> revocationApprovals)
        implements Part {

    public Filing {
        Required.present("id", id);
        Required.present("number", number);
        Required.present("filed", filed);
        Required.present("decidedOn", decidedOn);
        Required.present("cause", cause);
        Required.present("facts", facts);
        suspected = List.copyOf(suspected);
        Required.present("evidenceFound", evidenceFound);
        Required.present("penaltyPossible", penaltyPossible);
        Required.present("ownJurisdiction", ownJurisdiction);
        Required.present("withinLimitation", withinLimitation);
        Required.present("reason", reason);
        Required.present("revokedOn", revokedOn);
        Required.present("revokedReason", revokedReason);
        approvals = List.copyOf(approvals);
        revocationApprovals = List.copyOf(revocationApprovals);
    }
}
