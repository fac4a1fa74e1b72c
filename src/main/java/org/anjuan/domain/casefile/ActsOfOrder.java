package org.anjuan.domain.casefile;

import java.util.List;

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
