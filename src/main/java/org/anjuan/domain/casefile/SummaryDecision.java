package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;

/** A decision made on the spot (Administrative Penalty Law, arts. 51 to 53). */
public record SummaryDecision(
        UUID id,
        Fact<DocumentNumber> number,
        Fact<When> decidedAt,
        Fact<String> place,
        Fact<Ref<Party>> party,
        List<Official> officers,
        Fact<Prose> facts,
        List<LawCite> basis,
        Fact<MitigationGround> mitigation,
        List<PenaltyLine> lines,
        Fact<Boolean> certificatesShown,
        Fact<Boolean> defenceHeard,
        Fact<Boolean> remediesTold,
        Fact<Boolean> collectedOnSpot,
        Fact<When> reportedOn,
        Fact<Signature> signature)
        implements FineDecision {

    public SummaryDecision {
        Required.present("id", id);
        Required.present("number", number);
        Required.present("decidedAt", decidedAt);
        Required.present("place", place);
        Required.present("party", party);
        officers = List.copyOf(officers);
        Required.present("facts", facts);
        basis = List.copyOf(basis);
        Required.present("mitigation", mitigation);
        lines = List.copyOf(lines);
        Required.present("certificatesShown", certificatesShown);
        Required.present("defenceHeard", defenceHeard);
        Required.present("remediesTold", remediesTold);
        Required.present("collectedOnSpot", collectedOnSpot);
        Required.present("reportedOn", reportedOn);
        Required.present("signature", signature);
    }
}
