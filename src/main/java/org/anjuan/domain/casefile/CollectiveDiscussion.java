package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** The collective discussion of the heads (Penalty Measures 2023, art. 52). */
public record CollectiveDiscussion(
        UUID id,
        Fact<When> startedAt,
        Fact<When> endedAt,
        Fact<String> place,
        Fact<Official> chair,
        Fact<Official> recorder,
        List<Official> attendees,
        Fact<Prose> report,
        List<Opinion> opinions,
        Fact<Prose> conclusion,
        Fact<Boolean> beforeNotice)
        implements Part {

    public CollectiveDiscussion {
        Required.present("id", id);
        Required.present("startedAt", startedAt);
        Required.present("endedAt", endedAt);
        Required.present("place", place);
        Required.present("chair", chair);
        Required.present("recorder", recorder);
        attendees = List.copyOf(attendees);
        Required.present("report", report);
        opinions = List.copyOf(opinions);
        Required.present("conclusion", conclusion);
        Required.present("beforeNotice", beforeNotice);
    }
}
