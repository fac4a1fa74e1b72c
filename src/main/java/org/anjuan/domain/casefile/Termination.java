package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** An investigation given up (Penalty Measures 2023, art. 36). */
public record Termination(
        UUID id, Fact<When> on, Fact<TerminationGround> code, Fact<Prose> ground, List<Approval> approvals)
        implements Part {

    public Termination {
        Required.present("id", id);
        Required.present("on", on);
        Required.present("code", code);
        Required.present("ground", ground);
        approvals = List.copyOf(approvals);
    }
}
