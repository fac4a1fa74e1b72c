package org.anjuan.domain.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CorrectionReport;
import org.anjuan.domain.casefile.Defence;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceItem;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Paper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.TestReport;

/** The files that stand for a paper: as signed or as it went out, else what came in with its part. */
public final class PaperItems {

    private PaperItems() {}

    /** The files of a paper that records this part, in their order. */
    public static List<EvidenceItem> of(Part part, PaperOnFile paper) {
        var pages = paper.pages();
        if (pages.isEmpty() && part instanceof Evidence evidence)
            return Stream.concat(evidence.item().value().map(PaperItems::plain).stream(), evidence.more().stream())
                    .toList();
        return pages.or(() -> itemOf(part, paper.type())).map(PaperItems::plain).stream()
                .toList();
    }

    private static EvidenceItem plain(StoredItem item) {
        return new EvidenceItem(item, Fact.none());
    }

    private static Optional<StoredItem> itemOf(Part part, String type) {
        return switch (part) {
            case Paper paper -> paper.item().value();
            case Payment payment -> payment.item().value();
            case TestReport report -> type.equals("TEST_REPORT") ? report.item().value() : Optional.empty();
            case CorrectionReport report -> report.item().value();
            case Defence defence ->
                type.equals("DEFENCE_REVIEW")
                        ? Optional.empty()
                        : defence.item().value();
            default -> Optional.empty();
        };
    }
}
