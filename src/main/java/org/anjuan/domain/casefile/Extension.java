package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** A time limit made longer with approval. */
public record Extension(
        UUID id,
        String timeLimit,
        Fact<Integer> days,
        Fact<Integer> months,
        Fact<When> newDue,
        Fact<When> approvedOn,
        Fact<Prose> reason,
        Fact<Ref<Part>> about,
        List<Approval> approvals)
        implements Part {

    public Extension {
        Required.present("id", id);
        timeLimit = Required.text("timeLimit", timeLimit);
        Required.present("days", days);
        Required.present("months", months);
        Required.present("newDue", newDue);
        Required.present("approvedOn", approvedOn);
        Required.present("reason", reason);
        Required.present("about", about);
        approvals = List.copyOf(approvals);
    }
}
