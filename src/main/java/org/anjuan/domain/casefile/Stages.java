package org.anjuan.domain.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** How far a file has come, told by what is in it. */
public final class Stages {

    private Stages() {}

    /** The stage of the file. */
    public static Stage of(CaseFile file) {
        if (file.has(Archiving.class)) return Stage.ARCHIVED;
        if (file.has(Closing.class)) return Stage.CLOSED;
        if (file.has(Termination.class)) return Stage.TERMINATED;
        var filing = file.last(Filing.class);
        if (filing.isPresent() && filing.get().filed().is(false)) return Stage.NOT_FILED;
        if (filing.isPresent() && filing.get().revokedOn().isKnown()) return Stage.REVOKED;
        if (file.stream(Transfer.class).anyMatch(transfer -> transfer.kind() == TransferKind.JURISDICTION))
            return Stage.TRANSFERRED;
        if (isDecided(file)) return decided(file);
        var steps = steps(file);
        if (!steps.isEmpty())
            return steps.stream()
                    .max(Comparator.comparing(Step::on).thenComparing(Step::stage))
                    .orElseThrow()
                    .stage();
        return filing.isPresent() ? investigating(file) : withoutCase(file);
    }

    private record Step(Stage stage, LocalDate on) {}

    /** The steps between the investigation and the decision; of those on one day the later one in law counts. */
    private static List<Step> steps(CaseFile file) {
        var steps = new ArrayList<Step>();
        file.stream(InvestigationReport.class).forEach(part -> add(steps, Stage.REPORTED, part.completedOn()));
        file.stream(CaseReview.class).forEach(part -> add(steps, Stage.UNDER_REVIEW, part.on()));
        file.stream(PriorNotice.class).forEach(part -> add(steps, Stage.NOTICED, part.issuedOn()));
        file.stream(Hearing.class)
                .forEach(part -> add(steps, Stage.HEARING, part.startedAt().orElse(part.requestedOn())));
        file.stream(LegalReview.class)
                .forEach(part -> add(steps, Stage.LEGAL_REVIEW, part.on().orElse(part.submittedOn())));
        file.stream(CollectiveDiscussion.class).forEach(part -> add(steps, Stage.COLLECTIVE, part.startedAt()));
        return steps;
    }

    private static void add(List<Step> steps, Stage stage, Fact<When> on) {
        steps.add(new Step(stage, on.value().map(When::earliest).orElse(LocalDate.MIN)));
    }

    private static boolean isDecided(CaseFile file) {
        return file.has(PenaltyDecision.class) || file.has(SummaryDecision.class) || file.has(NoPenaltyDecision.class);
    }

    private static Stage decided(CaseFile file) {
        boolean penalty = file.has(PenaltyDecision.class) || file.has(SummaryDecision.class);
        if (!penalty) return Stage.NO_PENALTY;
        if (file.has(Payment.class)
                || file.has(Demand.class)
                || file.has(Deferral.class)
                || file.has(LateFine.class)
                || file.has(CourtApplication.class)) return Stage.EXECUTING;
        var served = file.stream(PenaltyDecision.class).map(Part::id).anyMatch(id -> isServed(file, id))
                || file.stream(SummaryDecision.class).map(Part::id).anyMatch(id -> isServed(file, id));
        return served ? Stage.SERVED : Stage.DECIDED;
    }

    private static boolean isServed(CaseFile file, UUID paper) {
        return file.servicesOf(paper).stream()
                .anyMatch(service -> service.servedOn().isKnown());
    }

    private static Stage investigating(CaseFile file) {
        boolean stopped = file.stream(ExcludedPeriod.class)
                .anyMatch(period -> period.kind() == ExclusionKind.SUSPENSION
                        && !period.until().isKnown());
        if (stopped) return Stage.SUSPENDED;
        boolean begun = file.has(InquiryRecord.class)
                || file.has(Evidence.class)
                || file.has(SamplingRecord.class)
                || file.has(TestReport.class);
        return begun ? Stage.INVESTIGATING : Stage.FILED;
    }

    private static Stage withoutCase(CaseFile file) {
        var orders = file.all(CorrectionOrder.class);
        if (!orders.isEmpty()) {
            if (orders.stream().allMatch(order -> OrderState.of(file, order) == OrderState.SIGNED_OFF))
                return Stage.SIGNED_OFF;
            return file.has(Recheck.class) ? Stage.RECHECKED : Stage.ORDERED;
        }
        if (file.has(Inspection.class)) return Stage.INSPECTED;
        return file.last(Lead.class).map(Stages::lead).orElse(Stage.LEAD);
    }

    private static Stage lead(Lead lead) {
        if (lead.outcome().is(LeadOutcome.NO_CASE)) return Stage.NOT_FILED;
        return lead.outcome().is(LeadOutcome.HANDED_OVER) ? Stage.TRANSFERRED : Stage.LEAD;
    }
}
