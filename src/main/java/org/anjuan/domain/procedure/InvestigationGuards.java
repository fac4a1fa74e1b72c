package org.anjuan.domain.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anjuan.domain.casefile.*;

/** What must hold while a matter is inspected, investigated and reviewed inside the authority. */
final class InvestigationGuards {

    private InvestigationGuards() {}

    static Verdict twoOfficers(Situation s) {
        var kind = s.part().map(Part::kindOfPart).or(() -> s.step().flatMap(StepCode::records));
        var field = new Obstacle.MissingFact(kind.orElse(PartKind.INSPECTION), "officers");
        return People.twoOfficers(officers(s), field);
    }

    static Verdict certified(Situation s) {
        return People.certified(officers(s), s);
    }

    /** Those of the record; before there is one, those named on the cover. */
    private static List<Official> officers(Situation s) {
        if (s.part().isEmpty()) return s.file().head().handlers();
        return switch (s.part().get()) {
            case Inspection inspection -> inspection.officers();
            case InquiryRecord record -> record.officers();
            case Recheck recheck -> recheck.officers();
            case SummaryDecision decision -> decision.officers();
            default -> s.file().head().handlers();
        };
    }

    static Verdict rightsTold(Situation s) {
        var told = s.part(InquiryRecord.class).map(InquiryRecord::rightsTold).orElse(Fact.unknown());
        return Verdict.of(told, new Obstacle.MissingFact(PartKind.INQUIRY_RECORD, "rightsTold"));
    }

    static Verdict factsSettled(Situation s) {
        boolean told = s.part(InvestigationReport.class)
                .map(report -> report.factsEstablished().isKnown())
                .orElse(false);
        return told
                ? Verdict.YES
                : Verdict.unknown(new Obstacle.MissingFact(PartKind.INVESTIGATION_REPORT, "factsEstablished"));
    }

    static Verdict investigatorsNamed(Situation s) {
        boolean named = s.part(InvestigationReport.class)
                .map(report -> !report.investigators().isEmpty())
                .orElse(false);
        return named
                ? Verdict.YES
                : Verdict.unknown(new Obstacle.MissingFact(PartKind.INVESTIGATION_REPORT, "investigators"));
    }

    static Verdict siteRecord(Situation s) {
        return has(s, Inspection.class, PartKind.INSPECTION);
    }

    static Verdict interview(Situation s) {
        return has(s, InquiryRecord.class, PartKind.INQUIRY_RECORD);
    }

    private static Verdict has(Situation s, Class<? extends Part> type, PartKind kind) {
        return Verdict.onRecord(s.file().some(type), s, new Obstacle.MissingPart(kind));
    }

    /** Every result must have been told, and no later than the step. */
    static Verdict resultTold(Situation s) {
        var verdicts = new ArrayList<Verdict>();
        for (var report : s.before(TestReport.class)) {
            boolean late = report.toldPartyOn().matches(on -> on.earliest().isAfter(s.day()));
            verdicts.add(
                    late
                            ? Verdict.no(new Obstacle.MissingFact(PartKind.TEST_REPORT, "toldPartyOn"))
                            : Verdict.of(
                                    report.toldPartyOn().map(_ -> true),
                                    new Obstacle.MissingFact(PartKind.TEST_REPORT, "toldPartyOn")));
        }
        return Verdict.all(verdicts);
    }

    static Verdict reviewerIndependent(Situation s) {
        var reviewer = s.part(CaseReview.class).map(CaseReview::reviewer).orElse(Fact.unknown());
        return People.didNotInvestigate(reviewer, PartKind.CASE_REVIEW, "reviewer", s);
    }

    static Verdict sendBackReason(Situation s) {
        var written = s.part(CaseReview.class)
                .map(review -> Verdict.isThere(review.sendBackReason()))
                .orElse(Fact.unknown());
        return Verdict.onRecord(written, s, new Obstacle.MissingFact(PartKind.CASE_REVIEW, "sendBackReason"));
    }

    static Verdict inspectionApproved(Situation s) {
        var inspection = s.part(Inspection.class);
        if (inspection.isEmpty()) return Verdict.unknown(new Obstacle.MissingApproval(ApprovalRole.UNIT_HEAD));
        if (inspection.get().urgent().is(true) || inspection.get().covert().is(true)) return Verdict.YES;
        var chain = inspection.get().approvals();
        boolean approved = chain.stream().anyMatch(approval -> approval.agreed().is(true));
        boolean refused = !chain.isEmpty()
                && chain.stream().allMatch(approval -> approval.agreed().is(false));
        Fact<Boolean> told = approved || refused ? Fact.known(approved) : Fact.unknown();
        return Verdict.onRecord(told, s, new Obstacle.MissingApproval(ApprovalRole.UNIT_HEAD));
    }

    static Verdict recordSigned(Situation s) {
        var signature = s.part(Inspection.class).map(Inspection::signature).orElse(Fact.unknown());
        return Verdict.of(signature.map(_ -> true), new Obstacle.MissingFact(PartKind.INSPECTION, "signature"));
    }

    static Verdict measuresDated(Situation s) {
        var order = s.part(CorrectionOrder.class);
        var missing = new Obstacle.MissingFact(PartKind.CORRECTION_ORDER, "measures");
        if (order.isEmpty()) return Verdict.unknown(missing);
        var measures = order.get().measures();
        if (measures.isEmpty()) return Verdict.onRecord(Fact.unknown(), s, missing);
        return Verdict.all(measures.stream()
                .map(measure -> Verdict.onRecord(dated(measure), s, missing))
                .toList());
    }

    /** To be done at once or by a day; known not to be where there is no day for what need not be done at once. */
    private static Fact<Boolean> dated(Measure measure) {
        if (measure.atOnce().is(true) || measure.due().isKnown()) return Fact.known(true);
        return measure.atOnce().is(false) && measure.due().isNone() ? Fact.known(false) : Fact.unknown();
    }

    static Verdict measuresChecked(Situation s) {
        var recheck = s.part(Recheck.class);
        if (recheck.isEmpty()) return Verdict.unknown(new Obstacle.MissingFact(PartKind.RECHECK, "results"));
        var order = OrderMeant.by(recheck.get().order(), s.file());
        if (order.isEmpty()) return Verdict.NOT_TOLD;
        var results = recheck.get().results();
        boolean single = order.get().measures().size() <= 1;
        boolean every = single && recheck.get().result().isKnown()
                || order.get().measures().stream()
                        .filter(measure ->
                                !measure.due().matches(due -> due.earliest().isAfter(s.day())))
                        .allMatch(measure -> results.stream()
                                .anyMatch(result -> result.measure().is(measure.id())));
        boolean nothing = recheck.get().result().isNone() && results.isEmpty();
        Fact<Boolean> checked = every || nothing ? Fact.known(every) : Fact.unknown();
        return Verdict.onRecord(checked, s, new Obstacle.MissingFact(PartKind.RECHECK, "results"));
    }

    /** Of the order that is signed off; before a sign-off, of one that was not signed off yet. */
    static Verdict allCorrected(Situation s) {
        var signOff = s.part(SignOff.class);
        if (signOff.isPresent())
            return OrderMeant.by(signOff.get().order(), s.file())
                    .map(order -> corrected(s, order))
                    .orElse(Verdict.NOT_TOLD);
        var open = s.file().all(CorrectionOrder.class).stream()
                .filter(order -> OrderState.of(s.file(), order) != OrderState.SIGNED_OFF)
                .map(order -> corrected(s, order))
                .toList();
        if (open.isEmpty()) return Verdict.NOT_TOLD;
        return open.stream().anyMatch(each -> each.holds().is(true)) ? Verdict.YES : Verdict.all(open);
    }

    /** As the last re-check found: what an order left undone may be asked for again by a later one, whose re-check then tells of both. */
    private static Verdict corrected(Situation s, CorrectionOrder order) {
        var orders = new HashSet<>(Set.of(order.id()));
        for (var later : s.file().all(CorrectionOrder.class))
            if (later.after().matches(ref -> orders.contains(ref.id()))) orders.add(later.id());
        var last = s.before(Recheck.class).stream()
                .filter(recheck -> OrderMeant.by(recheck.order(), s.file())
                        .filter(meant -> orders.contains(meant.id()))
                        .isPresent())
                .reduce((_, later) -> later);
        if (last.isEmpty()) {
            var missing = new Obstacle.MissingPart(PartKind.RECHECK);
            return s.part().isPresent() ? Verdict.unknown(missing) : Verdict.onRecord(Fact.unknown(), s, missing);
        }
        var found = last.get().found();
        return Verdict.of(
                (found.isPresent() ? Fact.ofOptional(found) : last.get().result())
                        .map(result -> result == CorrectionResult.CORRECTED),
                new Obstacle.MissingFact(PartKind.RECHECK, "result"));
    }

    static Verdict legalReviewerIndependent(Situation s) {
        var reviewer = s.part(LegalReview.class).map(LegalReview::reviewer).orElse(Fact.unknown());
        return People.didNotInvestigate(reviewer, PartKind.LEGAL_REVIEW, "reviewer", s);
    }

    static Verdict legalReviewerQualified(Situation s) {
        var missing = new Obstacle.MissingFact(PartKind.LEGAL_REVIEW, "qualification");
        return s.part(LegalReview.class)
                .map(review -> Verdict.given(missing, review.qualification()))
                .orElse(Verdict.unknown(missing));
    }
}
