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
        Fact<Boolean> publicInterest,
        Fact<Boolean> majorRights,
        Fact<Boolean> complex,
        Fact<Boolean> otherLaw,
        Fact<Boolean> discussionWanted,
        Fact<Prose> noLegalReviewReason,
        List<Approval> approvals)
        implements Part {

    public CaseReview {
        Required.present("id", id);
        Required.present("reviewer", reviewer);
        Required.present("on", on);
        Required.present("outcome", outcome);
        Required.present("opinion", opinion);
        Required.present("sendBackReason", sendBackReason);
        Required.present("publicInterest", publicInterest);
        Required.present("majorRights", majorRights);
        Required.present("complex", complex);
        Required.present("otherLaw", otherLaw);
        Required.present("discussionWanted", discussionWanted);
        Required.present("noLegalReviewReason", noLegalReviewReason);
        approvals = List.copyOf(approvals);
    }
}
