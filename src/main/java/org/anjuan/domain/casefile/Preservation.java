package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;

/** Evidence registered and preserved first (Penalty Measures 2023, arts. 32, 33). */
public record Preservation(
        UUID id,
        Fact<DocumentNumber> number,
        Fact<When> implementedAt,
        Fact<Prose> reason,
        List<Goods> goods,
        Fact<String> place,
        Fact<Boolean> urgent,
        Fact<When> approvedAt,
        Fact<When> disposedOn,
        Fact<Prose> disposal,
        List<Approval> approvals)
        implements Part {

    public Preservation {
        Required.present("id", id);
        Required.present("number", number);
        Required.present("implementedAt", implementedAt);
        Required.present("reason", reason);
        goods = List.copyOf(goods);
        Required.present("place", place);
        Required.present("urgent", urgent);
        Required.present("approvedAt", approvedAt);
        Required.present("disposedOn", disposedOn);
        Required.present("disposal", disposal);
        approvals = List.copyOf(approvals);
    }
}
