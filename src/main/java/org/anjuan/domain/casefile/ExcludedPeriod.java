package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** A stretch that does not count towards a time limit, with its start and end papers (Penalty Measures 2023, art. 57). */
public record ExcludedPeriod(
        UUID id,
        ExclusionKind kind,
        Fact<SuspensionGround> suspensionGround,
        Fact<When> from,
        Fact<When> until,
        Fact<Prose> ground,
        Fact<String> startPaper,
        Fact<String> endPaper,
        Fact<Ref<Part>> startPart,
        Fact<Ref<Part>> endPart,
        Fact<When> toldPartyOn,
        List<Approval> approvals,
        List<Approval> endApprovals)
        implements Part {

    public ExcludedPeriod {
        Required.present("id", id);
        Required.present("kind", kind);
        Required.present("suspensionGround", suspensionGround);
        Required.present("from", from);
        Required.present("until", until);
        Required.present("ground", ground);
        Required.present("startPaper", startPaper);
        Required.present("endPaper", endPaper);
        Required.present("startPart", startPart);
        Required.present("endPart", endPart);
        Required.present("toldPartyOn", toldPartyOn);
        approvals = List.copyOf(approvals);
        endApprovals = List.copyOf(endApprovals);
    }
}
