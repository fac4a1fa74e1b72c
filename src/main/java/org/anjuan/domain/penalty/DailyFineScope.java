package org.anjuan.domain.penalty;

import java.util.List;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Offence;

/** Whether a daily fine may follow the acts that orders are about, as the catalogue tells it: the most favourable of them counts. */
public enum DailyFineScope {
    ELIGIBLE,
    /** Only some acts of that kind. */
    DEPENDS,
    /** Only where a local regulation says so. */
    LOCAL_ONLY,
    /** The file names no act, or one that the catalogue does not know. */
    UNKNOWN,
    NOT_ELIGIBLE;

    /** That of the acts the orders are about; of all acts of the file where there is none. */
    public static DailyFineScope of(CaseFile file, List<CorrectionOrder> orders, LawBook book) {
        Stream<Violation> acts = orders.isEmpty()
                ? file.stream(Violation.class)
                : orders.stream().flatMap(order -> new ActsOfOrder(file, order).acts().stream());
        var ruled = acts.map(act -> act.catalogueId()
                        .value()
                        .flatMap(book.offences()::find)
                        .map(Offence::dailyFine)
                        .orElse("unknown"))
                .toList();
        if (ruled.contains("eligible")) return ELIGIBLE;
        if (ruled.contains("depends")) return DEPENDS;
        if (ruled.contains("local-only")) return LOCAL_ONLY;
        return ruled.isEmpty() || ruled.contains("unknown") ? UNKNOWN : NOT_ELIGIBLE;
    }
}
