package org.anjuan.domain.casefile;

import org.anjuan.domain.text.Prose;

/** One link of an approval chain: who, in which capacity, with which opinion, when. */
public record Approval(ApprovalRole role, Official by, Fact<Boolean> agreed, Fact<Prose> opinion, Fact<When> on) {

    public Approval {
        Required.present("role", role);
        Required.present("by", by);
        Required.present("agreed", agreed);
        Required.present("opinion", opinion);
        Required.present("on", on);
    }
}
