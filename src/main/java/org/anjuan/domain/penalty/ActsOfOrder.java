package org.anjuan.domain.penalty;

import java.util.List;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Violation;

/** The acts an order is about: those it names, else all of the file. */
public record ActsOfOrder(CaseFile file, CorrectionOrder order) {

    /** In the order of the file. */
    public List<Violation> acts() {
        return file.stream(Violation.class)
                .filter(act -> order.violations().isEmpty()
                        || order.violations().stream().anyMatch(ref -> ref.id().equals(act.id())))
                .toList();
    }
}
