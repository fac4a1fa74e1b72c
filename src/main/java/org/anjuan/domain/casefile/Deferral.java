package org.anjuan.domain.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.text.Prose;

/** Payment put off or split on request (Penalty Measures 2023, art. 74). */
public record Deferral(
        UUID id,
        DeferralKind kind,
        Fact<Ref<FineDecision>> decision,
        Fact<When> requestedOn,
        Fact<Prose> reason,
        Fact<Boolean> granted,
        Fact<When> approvedOn,
        Fact<When> newDue,
        List<Instalment> instalments,
        List<Approval> approvals)
        implements Part {

    public Deferral {
        Required.present("id", id);
        Required.present("kind", kind);
        Required.present("decision", decision);
        Required.present("requestedOn", requestedOn);
        Required.present("reason", reason);
        Required.present("granted", granted);
        Required.present("approvedOn", approvedOn);
        Required.present("newDue", newDue);
        instalments = List.copyOf(instalments);
        approvals = List.copyOf(approvals);
    }

    /** The day to which it puts the payment off: the last one of its instalments, where it has any. */
    public Optional<LocalDate> lastDay() {
        return Stream.concat(newDue.value().stream(), instalments.stream().map(Instalment::due))
                .map(When::latest)
                .max(Comparator.naturalOrder());
    }
}
