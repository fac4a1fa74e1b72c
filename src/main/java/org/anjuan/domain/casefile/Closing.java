package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** The closing of the file. */
public record Closing(
        UUID id,
        ClosingGround ground,
        Fact<When> on,
        Fact<Prose> summary,
        Fact<Prose> execution,
        Fact<When> supervisedReportedOn,
        List<Approval> approvals)
        implements Part {

    public Closing {
        Required.present("id", id);
        Required.present("ground", ground);
        Required.present("on", on);
        Required.present("summary", summary);
        Required.present("execution", execution);
        Required.present("supervisedReportedOn", supervisedReportedOn);
        approvals = List.copyOf(approvals);
    }
}
