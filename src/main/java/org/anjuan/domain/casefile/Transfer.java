package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;

/** A matter, or part of it, handed over to another body. */
public record Transfer(
        UUID id,
        TransferKind kind,
        Fact<DocumentNumber> number,
        String toBody,
        Fact<Prose> reason,
        Fact<When> decidedAt,
        Fact<When> sentAt,
        Fact<When> acceptedOn,
        Fact<Prose> outcome,
        Fact<When> outcomeOn,
        List<TransferStep> course,
        List<Approval> approvals)
        implements Part {

    public Transfer {
        Required.present("id", id);
        Required.present("kind", kind);
        Required.present("number", number);
        toBody = Required.text("toBody", toBody);
        Required.present("reason", reason);
        Required.present("decidedAt", decidedAt);
        Required.present("sentAt", sentAt);
        Required.present("acceptedOn", acceptedOn);
        Required.present("outcome", outcome);
        Required.present("outcomeOn", outcomeOn);
        course = List.copyOf(course);
        approvals = List.copyOf(approvals);
    }
}
