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
        if (file.stream(Transfer.class).anyMatch(Stages::isWithThePolice)) return Stage.CRIME_TRANSFERRED;
        var steps = steps(file);
        if (!steps.isEmpty())
            return steps.stream()
                    .max(Comparator.comparing(Step::on).thenComparing(Step::taken))
                    .orElseThrow()
                    .stage();
        if (filing.isPresent() && !isDecided(filing.get())) return Stage.PRELIMINARY;
        return filing.isPresent() ? investigating(file) : withoutCase(file);
    }

    /** A filing form that nobody has decided on yet. */
    private static boolean isDecided(Filing filing) {
        return filing.filed().isKnown()
                || filing.decidedOn().isKnown()
                || !filing.approvals().isEmpty();
    }

    /** Whether the police have it: what they refused or gave back goes on here, also while the office objects to that (Penalty Measures 2023, art. 54). */
    private static boolean isWithThePolice(Transfer transfer) {
        return transfer.kind() == TransferKind.CRIME
                && transfer.sentAt().isKnown()
                && transfer.lastTurn()
                        .map(TransferStep::event)
                        .filter(turn -> turn.isBack() || turn == TransferEvent.OBJECTION_FILED)
                        .isEmpty();
    }

    /**
     * A step and where the file stood after it.
     *
     * @param taken the stage of the step itself, which orders the steps of one day; a file that is sent back stands before it
     */
    private record Step(Stage taken, Stage stage, LocalDate on) {}

    /** The steps between the investigation and the decision; of those on one day the later one in law counts. */
    private static List<Step> steps(CaseFile file) {
        var steps = new ArrayList<Step>();
        file.stream(InvestigationReport.class).forEach(part -> add(steps, Stage.REPORTED, part.completedOn()));
        for (var review : file.all(CaseReview.class)) {
            boolean back = review.outcome().is(ReviewOutcome.SENT_BACK);
            add(steps, Stage.UNDER_REVIEW, back ? Stage.INVESTIGATING : Stage.UNDER_REVIEW, review.on());
        }
        file.stream(PriorNotice.class).forEach(part -> add(steps, Stage.NOTICED, part.issuedOn()));
        file.stream(Hearing.class)
                .forEach(part -> add(steps, Stage.HEARING, part.startedAt().orElse(part.requestedOn())));
        for (var review : file.all(LegalReview.class)) {
            boolean back = review.outcome().isKnown() && !review.outcome().is(ReviewOutcome.AGREE);
            var on = review.on().orElse(review.submittedOn());
            add(steps, Stage.LEGAL_REVIEW, back ? Stage.UNDER_REVIEW : Stage.LEGAL_REVIEW, on);
        }
        file.stream(CollectiveDiscussion.class).forEach(part -> add(steps, Stage.COLLECTIVE, part.startedAt()));
        return steps;
    }

    private static void add(List<Step> steps, Stage stage, Fact<When> on) {
        add(steps, stage, stage, on);
    }

    private static void add(List<Step> steps, Stage taken, Stage stage, Fact<When> on) {
        steps.add(new Step(taken, stage, on.value().map(When::earliest).orElse(LocalDate.MIN)));
    }

    /** Whether a decision governs; one that was set aside to be made anew does not. */
    private static boolean isDecided(CaseFile file) {
        boolean anew = file.stream(Reconsideration.class)
                        .anyMatch(remedy -> remedy.outcome().is(RemedyOutcome.ORDERED_ANEW))
                || file.stream(Litigation.class).anyMatch(suit -> suit.outcome().is(RemedyOutcome.ORDERED_ANEW));
        boolean penalty = file.stream(PenaltyDecision.class).anyMatch(decision -> !anew || !isSetAside(decision));
        return penalty || file.has(SummaryDecision.class) || file.has(NoPenaltyDecision.class);
    }

    private static boolean isSetAside(PenaltyDecision decision) {
        return decision.state().isKnown() && !decision.state().is(DecisionState.IN_FORCE);
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
