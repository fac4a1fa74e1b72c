package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;

/** Sealing or seizure (Administrative Coercion Law, arts. 22 to 28). */
public record Seizure(
        UUID id,
        SeizureKind kind,
        Fact<DocumentNumber> number,
        Fact<Prose> reason,
        List<LawCite> basis,
        List<Goods> goods,
        Fact<String> place,
        Fact<Boolean> urgent,
        Fact<When> approvedAt,
        Fact<When> decidedOn,
        Fact<When> executedOn,
        Fact<When> until,
        Fact<When> extendedUntil,
        Fact<When> extensionApprovedOn,
        Fact<When> extensionToldOn,
        Fact<Boolean> rightsTold,
        Fact<When> releaseRequestedOn,
        Fact<When> releaseDecidedOn,
        Fact<Boolean> releaseRefused,
        Fact<When> releasedOn,
        Fact<When> releaseServedOn,
        Fact<When> claimAnnouncedOn,
        Fact<When> collectedOn,
        Fact<Prose> releaseReason,
        List<Approval> approvals)
        implements Part {

    public Seizure {
        Required.present("id", id);
        Required.present("kind", kind);
        Required.present("number", number);
        Required.present("reason", reason);
        basis = List.copyOf(basis);
        goods = List.copyOf(goods);
        Required.present("place", place);
        Required.present("urgent", urgent);
        Required.present("approvedAt", approvedAt);
        Required.present("decidedOn", decidedOn);
        Required.present("executedOn", executedOn);
        Required.present("until", until);
        Required.present("extendedUntil", extendedUntil);
        Required.present("extensionApprovedOn", extensionApprovedOn);
        Required.present("extensionToldOn", extensionToldOn);
        Required.present("rightsTold", rightsTold);
        Required.present("releaseRequestedOn", releaseRequestedOn);
        Required.present("releaseDecidedOn", releaseDecidedOn);
        Required.present("releaseRefused", releaseRefused);
        Required.present("releasedOn", releasedOn);
        Required.present("releaseServedOn", releaseServedOn);
        Required.present("claimAnnouncedOn", claimAnnouncedOn);
        Required.present("collectedOn", collectedOn);
        Required.present("releaseReason", releaseReason);
        approvals = List.copyOf(approvals);
    }
}
