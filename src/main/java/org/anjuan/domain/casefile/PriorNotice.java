package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;

/** The notice before a decision (Administrative Penalty Law, art. 44). */
public record PriorNotice(
        UUID id,
        NoticeKind kind,
        Fact<DocumentNumber> number,
        Fact<Integer> round,
        Fact<When> issuedOn,
        Fact<Ref<Party>> party,
        Fact<Prose> facts,
        Fact<Prose> evidence,
        List<LawCite> breached,
        List<LawCite> basis,
        List<PenaltyLine> proposed,
        Fact<Prose> discretionReasons,
        Fact<Boolean> defenceRightTold,
        Fact<Boolean> hearingRightTold,
        Fact<Integer> defenceDays,
        List<Approval> approvals)
        implements Part {

    public PriorNotice {
        Required.present("id", id);
        Required.present("kind", kind);
        Required.present("number", number);
        Required.present("round", round);
        Required.present("issuedOn", issuedOn);
        Required.present("party", party);
        Required.present("facts", facts);
        Required.present("evidence", evidence);
        breached = List.copyOf(breached);
        basis = List.copyOf(basis);
        proposed = List.copyOf(proposed);
        Required.present("discretionReasons", discretionReasons);
        Required.present("defenceRightTold", defenceRightTold);
        Required.present("hearingRightTold", hearingRightTold);
        Required.present("defenceDays", defenceDays);
        approvals = List.copyOf(approvals);
    }

    /** Whether it is the notice of a penalty, and not of a decision without one or of another measure. */
    public boolean announcesPenalty() {
        return kind == NoticeKind.PENALTY || kind == NoticeKind.DAILY_FINE;
    }
}
