package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** The legal review where it is mandatory or wanted (Administrative Penalty Law, art. 58). */
public record LegalReview(
        UUID id,
        Fact<Official> reviewer,
        Fact<String> qualification,
        Fact<When> reviewingSince,
        Fact<When> submittedOn,
        Fact<When> on,
        Fact<ReviewOutcome> outcome,
        Fact<Boolean> beforeNotice,
        Fact<Prose> opinion)
        implements Part {

    public LegalReview {
        Required.present("id", id);
        Required.present("reviewer", reviewer);
        Required.present("qualification", qualification);
        Required.present("reviewingSince", reviewingSince);
        Required.present("submittedOn", submittedOn);
        Required.present("on", on);
        Required.present("outcome", outcome);
        Required.present("beforeNotice", beforeNotice);
        Required.present("opinion", opinion);
    }
}
