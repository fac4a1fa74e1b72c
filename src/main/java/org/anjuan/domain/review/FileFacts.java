package org.anjuan.domain.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.penalty.Answer;
import org.anjuan.domain.penalty.Question;
import org.anjuan.domain.penalty.Thresholds;

/** A case file as conditions ask about it: what is there, what is known not to be, and what nobody recorded. */
final class FileFacts {

    /** The kinds of parts from which a paper of this type follows; without any, it is only ever filed as such. */
    private static final Map<String, PartKind> SOURCE = Map.ofEntries(
            Map.entry("FILING_APPROVAL", PartKind.FILING),
            Map.entry("PARTY_IDENTITY", PartKind.EVIDENCE),
            Map.entry("SITE_RECORD", PartKind.INSPECTION),
            Map.entry("INSPECTION_RECORD", PartKind.INSPECTION),
            Map.entry("INQUIRY_RECORD", PartKind.INQUIRY_RECORD),
            Map.entry("INVESTIGATION_REPORT", PartKind.INVESTIGATION_REPORT),
            Map.entry("CASE_REVIEW_FORM", PartKind.CASE_REVIEW),
            Map.entry("LEGAL_REVIEW", PartKind.LEGAL_REVIEW),
            Map.entry("COLLECTIVE_DISCUSSION", PartKind.COLLECTIVE_DISCUSSION),
            Map.entry("PRIOR_NOTICE", PartKind.PRIOR_NOTICE),
            Map.entry("NO_PENALTY_NOTICE", PartKind.PRIOR_NOTICE),
            Map.entry("DEFENCE_REVIEW", PartKind.DEFENCE),
            Map.entry("HEARING_RECORD", PartKind.HEARING),
            Map.entry("RECTIFICATION_ORDER", PartKind.CORRECTION_ORDER),
            Map.entry("RECTIFICATION_ORDER_AGAIN", PartKind.CORRECTION_ORDER),
            Map.entry("RECHECK_RECORD", PartKind.RECHECK),
            Map.entry("PENALTY_DECISION", PartKind.PENALTY_DECISION),
            Map.entry("NO_PENALTY_DECISION", PartKind.NO_PENALTY_DECISION),
            Map.entry("PAYMENT_VOUCHER", PartKind.PAYMENT),
            Map.entry("CLOSING_APPROVAL", PartKind.CLOSING),
            Map.entry("SEIZURE_DECISION", PartKind.SEIZURE),
            Map.entry("SEIZURE_LIST", PartKind.SEIZURE),
            Map.entry("CASE_TRANSFER_LETTER", PartKind.TRANSFER),
            Map.entry("DETENTION_TRANSFER_LETTER", PartKind.TRANSFER),
            Map.entry("CRIME_TRANSFER_LETTER", PartKind.TRANSFER));

    private final CaseFile file;
    private final PapersOnFile papers;
    private final Thresholds thresholds;

    FileFacts(CaseFile file, Thresholds thresholds, DocumentTypes types) {
        this.file = file;
        this.thresholds = thresholds;
        this.papers = PapersOnFile.of(file, types);
    }

    CaseFile file() {
        return file;
    }

    /** What the rules say to a question about the procedure, on the day the file has for it; the newest where it has none. */
    Answer answer(Question question) {
        var opened = file.head().openedOn().value().map(When::latest);
        return thresholds.of(question, file, opened.orElse(LocalDate.MAX));
    }

    <P extends Part> List<P> all(Class<P> type) {
        return file.all(type);
    }

    /** Whether there are parts of this type: yes, no, or nobody said. */
    Truth some(Class<? extends Part> type) {
        return of(file.some(type));
    }

    /**
     * Whether one of the parts is as asked. A list that has parts is taken as whole; an absent one is not known.
     */
    <P extends Part> Truth any(Class<P> type, Function<P, Truth> asked) {
        var some = some(type);
        return some.isTrue() ? any(all(type), asked) : some;
    }

    /** Whether a paper of this type is on file. Where the part it follows from was never recorded, nobody knows. */
    Truth paper(String type) {
        if (papers.has(type)) return Truth.TRUE;
        if (type.equals("RECTIFICATION_ORDER") && ordersAreInDecisions()) return Truth.FALSE;
        var source = SOURCE.getOrDefault(type, PartKind.PAPER);
        return file.knownNone(source.type()) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether the papers of this type were served with a receipt. */
    Truth receipt(String type) {
        if (papers.hasReceipt(type)) return Truth.TRUE;
        if (paper(type).isFalse() || some(Service.class).isFalse()) return Truth.FALSE;
        boolean denied = papers.ofType(type)
                .flatMap(paper -> file.servicesOf(paper.part()).stream())
                .anyMatch(service -> service.receiptOnFile().is(false));
        return denied ? Truth.FALSE : Truth.UNKNOWN;
    }

    private boolean ordersAreInDecisions() {
        var orders = all(CorrectionOrder.class);
        return !orders.isEmpty()
                && orders.stream().allMatch(order -> order.insideDecision().is(true));
    }

    /** A fact as a truth: what is known not to be is false. */
    static Truth of(Fact<Boolean> fact) {
        return fact.isUnknown() ? Truth.UNKNOWN : Truth.of(fact.is(true));
    }

    /** Whether there is such a thing: known, known not to be, or unknown. */
    static Truth exists(Fact<?> fact) {
        if (fact.isKnown()) return Truth.TRUE;
        return fact.isNone() ? Truth.FALSE : Truth.UNKNOWN;
    }

    static <T> Truth any(Collection<T> things, Function<T, Truth> asked) {
        var result = Truth.FALSE;
        for (var thing : things) result = result.or(() -> asked.apply(thing));
        return result;
    }

    static <T> Truth every(Collection<T> things, Function<T, Truth> asked) {
        return any(things, thing -> asked.apply(thing).not()).not();
    }
}
