package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;

/** An order to limit or stop production for rectification. */
public record ProductionRestriction(
        UUID id,
        RestrictionKind kind,
        Fact<DocumentNumber> number,
        Fact<When> decidedOn,
        Fact<When> from,
        Fact<When> until,
        Fact<Prose> manner,
        Fact<Prose> facts,
        List<LawCite> basis,
        Fact<When> planFiledOn,
        Fact<When> rectifiedOn,
        Fact<When> completionReportedOn,
        Fact<When> liftedOn,
        Fact<When> followUpOn,
        List<Approval> approvals)
        implements Part {

    public ProductionRestriction {
        Required.present("id", id);
        Required.present("kind", kind);
        Required.present("number", number);
        Required.present("decidedOn", decidedOn);
        Required.present("from", from);
        Required.present("until", until);
        Required.present("manner", manner);
        Required.present("facts", facts);
        basis = List.copyOf(basis);
        Required.present("planFiledOn", planFiledOn);
        Required.present("rectifiedOn", rectifiedOn);
        Required.present("completionReportedOn", completionReportedOn);
        Required.present("liftedOn", liftedOn);
        Required.present("followUpOn", followUpOn);
        approvals = List.copyOf(approvals);
    }
}
