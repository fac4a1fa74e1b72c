package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** The examination of the case by somebody who did not investigate (Penalty Measures 2023, arts. 38 to 40). */
public record CaseReview(
        UUID id,
        Fact<Official> reviewer,
        Fact<When> on,
        Fact<ReviewOutcome> outcome,
        Fact<Prose> opinion,
        Fact<Prose> sendBackReason,
        List<Approval> approvals)
        implements Part {

    public CaseReview {
        Required.present("id", id);
        Required.present("reviewer", reviewer);
        Required.present("on", on);
        Required.present("outcome", outcome);
        Required.present("opinion", opinion);
        Required.present("sendBackReason", sendBackReason);
        approvals = List.copyOf(approvals);
    }
}
