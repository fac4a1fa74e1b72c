package org.anjuan.domain.casefile;

import java.util.List;
import java.util.Optional;
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

    /**
     * The last step that says with whom the matter is, by its day; of one day the later in the list, and one whose day nobody knows stands where it is
     * listed.
     */
    public Optional<TransferStep> lastTurn() {
        return course.stream()
                .filter(step -> step.event().isTurn())
                .reduce((one, next) -> isBefore(next, one) ? one : next);
    }

    private static boolean isBefore(TransferStep one, TransferStep other) {
        return one.at()
                .matches(first -> other.at().matches(then -> first.latest().isBefore(then.earliest())));
    }
}
