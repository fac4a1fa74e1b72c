package org.anjuan.ui.forms;

import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.OrderState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.ToServe;

/** What a further part of a file is about where nobody said it: the paper that was not served, the order that is still open. */
public final class FollowsFrom {

    private FollowsFrom() {}

    /** The part that a new part of this kind is about. */
    public static Optional<UUID> of(CaseFile file, PartKind kind) {
        return switch (kind) {
            case SERVICE -> ToServe.unserved(file).stream().findFirst().map(Part::id);
            case RECHECK, SIGN_OFF, CORRECTION_REPORT ->
                file.stream(CorrectionOrder.class)
                        .filter(order -> OrderState.of(file, order) != OrderState.SIGNED_OFF)
                        .findFirst()
                        .map(Part::id);
            default -> Optional.empty();
        };
    }
}
