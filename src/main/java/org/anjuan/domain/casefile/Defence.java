package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** A statement or defence of the party, and how it was answered (Penalty Measures 2023, art. 45). */
public record Defence(
        UUID id,
        Fact<Ref<PriorNotice>> notice,
        Fact<When> submittedOn,
        Fact<When> postedOn,
        Fact<DefenceForm> form,
        Fact<Prose> content,
        List<DefencePoint> points,
        Fact<When> reviewedOn,
        List<Official> reviewers,
        Fact<Boolean> answeredInDecision,
        Fact<StoredItem> item)
        implements Part {

    public Defence {
        Required.present("id", id);
        Required.present("notice", notice);
        Required.present("submittedOn", submittedOn);
        Required.present("postedOn", postedOn);
        Required.present("form", form);
        Required.present("content", content);
        points = List.copyOf(points);
        Required.present("reviewedOn", reviewedOn);
        reviewers = List.copyOf(reviewers);
        Required.present("answeredInDecision", answeredInDecision);
        Required.present("item", item);
    }
}
