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

/**
 * The files that stand for a paper: as signed or as it went out, else what came in with its part, where that is such a paper. What the office makes itself is set
 * from its form, whatever lies with the part it is about.
 */
public final class PaperItems {

    private PaperItems() {}

    /** The files of a paper that records this part, in their order. */
    public static List<EvidenceItem> of(Part part, PaperOnFile paper) {
        var pages = paper.pages();
        if (pages.isEmpty() && part instanceof Evidence evidence)
            return paper.type().equals(PapersOfPart.type(evidence)) ? itemsOf(evidence) : List.of();
        boolean made = paper.made().filter(one -> one.state().isOpen()).isPresent();
        return pages.or(() -> made ? Optional.empty() : itemOf(part, paper.type())).map(PaperItems::plain).stream()
                .toList();
    }

    private static List<EvidenceItem> itemsOf(Evidence evidence) {
        return Stream.concat(evidence.item().value().map(PaperItems::plain).stream(), evidence.more().stream())
                .toList();
    }

    private static EvidenceItem plain(StoredItem item) {
        return new EvidenceItem(item, Fact.none());
    }

    private static Optional<StoredItem> itemOf(Part part, String type) {
        return switch (part) {
            case Paper paper
            when type.equals(paper.documentType()) -> paper.item().value();
            case Payment payment
            when type.equals("PAYMENT_VOUCHER") -> payment.item().value();
            case TestReport report
            when type.equals("TEST_REPORT") -> report.item().value();
            case CorrectionReport report
            when type.equals("RECTIFICATION_REPORT") -> report.item().value();
            case Defence defence
            when type.equals("DEFENCE_STATEMENT") || type.equals("DEFENCE_RECORD") ->
                defence.item().value();
            default -> Optional.empty();
        };
    }
}
