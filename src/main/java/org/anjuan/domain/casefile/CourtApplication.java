package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;

/** An application to the court to enforce (Administrative Coercion Law, arts. 53 to 58). */
public record CourtApplication(
        UUID id,
        Fact<DocumentNumber> number,
        Fact<When> appliedOn,
        Fact<String> court,
        Fact<Ref<FineDecision>> decision,
        Fact<Money> amount,
        Fact<When> acceptedOn,
        Fact<Boolean> manifestDoubt,
        Fact<When> ruledOn,
        Fact<Boolean> refused,
        Fact<When> rulingReceivedOn,
        Fact<When> reviewRequestedOn,
        Fact<Prose> ruling,
        Fact<When> suspendedOn,
        Fact<When> resumedOn,
        List<Approval> approvals)
        implements Part {

    public CourtApplication {
        Required.present("id", id);
        Required.present("number", number);
        Required.present("appliedOn", appliedOn);
        Required.present("court", court);
        Required.present("decision", decision);
        Required.present("amount", amount);
        Required.present("acceptedOn", acceptedOn);
        Required.present("manifestDoubt", manifestDoubt);
        Required.present("ruledOn", ruledOn);
        Required.present("refused", refused);
        Required.present("rulingReceivedOn", rulingReceivedOn);
        Required.present("reviewRequestedOn", reviewRequestedOn);
        Required.present("ruling", ruling);
        Required.present("suspendedOn", suspendedOn);
        Required.present("resumedOn", resumedOn);
        approvals = List.copyOf(approvals);
    }
}
