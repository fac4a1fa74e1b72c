package org.anjuan.domain.procedure;

import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.Limitations;

/** What must hold before a case is filed, handed over, stopped or given up. */
final class FilingGuards {

    private static final List<ApprovalRole> HEADS =
            List.of(ApprovalRole.LEADER, ApprovalRole.PRINCIPAL, ApprovalRole.COLLECTIVE);

    /** What a filing says of the conditions of filing. */
    private static final List<String> CONDITIONS =
            List.of("evidenceFound", "penaltyPossible", "ownJurisdiction", "withinLimitation");

    private FilingGuards() {}

    /** Of what kind a lead is every lead says; what more is told of its source may be left out. */
    static Verdict leadRecorded(Situation s) {
        var lead = s.part(Lead.class).or(() -> s.file().first(Lead.class));
        if (lead.isEmpty()) return Verdict.unknown(new Obstacle.MissingPart(PartKind.LEAD));
        return Verdict.all(
                recorded(s, lead.get().receivedOn(), PartKind.LEAD, "receivedOn"),
                Verdict.of(Verdict.isThere(lead.get().source()), new Obstacle.MissingFact(PartKind.LEAD, "source")));
    }

    private static Verdict recorded(Situation s, Fact<?> fact, PartKind kind, String field) {
        return Verdict.onRecord(Verdict.isThere(fact), s, new Obstacle.MissingFact(kind, field));
    }

    static Verdict firstEvidence(Situation s) {
        var found = s.part(Filing.class).map(Filing::evidenceFound).orElse(Fact.unknown());
        boolean something = s.file().has(Evidence.class)
                || s.file().has(Inspection.class)
                || s.file().has(TestReport.class)
                || s.file().has(InquiryRecord.class);
        if (found.isUnknown() && something) return Verdict.YES;
        return Verdict.of(found, new Obstacle.MissingFact(PartKind.FILING, "evidenceFound"));
    }

    static Verdict penaltyPossible(Situation s) {
        var possible = s.part(Filing.class).map(Filing::penaltyPossible).orElse(Fact.unknown());
        boolean clause = s.file().stream(Violation.class)
                .anyMatch(violation -> !violation.penaltyBasis().isEmpty());
        if (possible.isUnknown() && clause) return Verdict.YES;
        return Verdict.of(possible, new Obstacle.MissingFact(PartKind.FILING, "penaltyPossible"));
    }

    static Verdict ownJurisdiction(Situation s) {
        return Verdict.of(
                s.part(Filing.class).map(Filing::ownJurisdiction).orElse(Fact.unknown()),
                new Obstacle.MissingFact(PartKind.FILING, "ownJurisdiction"));
    }

    /** What the days on file say for certain; else the person's word. */
    static Verdict withinLimitation(Situation s) {
        var word = new Obstacle.MissingFact(PartKind.FILING, "withinLimitation");
        var said = s.part(Filing.class).map(Filing::withinLimitation).orElse(Fact.unknown());
        if (said.is(false)) return Verdict.no(word);
        return switch (Limitations.of(s.file(), s.deadlines(), s.day(), s.clock())) {
            case Limitations.Held() -> Verdict.YES;
            case Limitations.RanOut(var last) -> Verdict.no(Obstacle.RanOut.of(last));
            case Limitations.Open(var limits) ->
                said.is(true) ? Verdict.YES : Verdict.unknown(open(limits, s.file(), word));
        };
    }

    /** What would settle it: a fact that is not told, or not to the day; else only somebody's word. */
    private static Obstacle open(List<Deadline> limits, CaseFile file, Obstacle word) {
        if (limits.isEmpty()) return new Obstacle.MissingFact(PartKind.VIOLATION, "until");
        return limits.stream()
                .flatMap(limit -> limit.missing().stream().flatMap(fact -> lacking(limit, fact, file).stream()))
                .findFirst()
                .orElse(word);
    }

    /** A fact of which only the month is told, or that is not told at all; nothing where the file does tell it. */
    static Optional<Obstacle> lacking(Deadline limit, Missing fact, CaseFile file) {
        var roughly =
                limit.roughly(fact).<Obstacle>map(when -> new Obstacle.OnlyRoughly(fact.kind(), fact.field(), when));
        return roughly.or(() -> fact.lastIn(file).map(_ -> new Obstacle.MissingFact(fact.kind(), fact.field())));
    }

    static Verdict conditionMissing(Situation s) {
        var filing = s.part(Filing.class);
        if (filing.isEmpty()) return Verdict.unknown(new Obstacle.MissingFact(PartKind.FILING, CONDITIONS.getFirst()));
        var conditions = List.of(
                filing.get().evidenceFound(),
                filing.get().penaltyPossible(),
                filing.get().ownJurisdiction(),
                filing.get().withinLimitation());
        if (conditions.stream().anyMatch(condition -> condition.is(false))) return Verdict.YES;
        for (int i = 0; i < conditions.size(); i++)
            if (!conditions.get(i).isKnown())
                return Verdict.unknown(new Obstacle.MissingFact(PartKind.FILING, CONDITIONS.get(i)));
        return Verdict.no(CONDITIONS.stream()
                .map(field -> new Obstacle.SaysYesOrNo(PartKind.FILING, field, true))
                .toArray(Obstacle[]::new));
    }

    static Verdict reasonWritten(Situation s) {
        return s.part(Filing.class)
                .map(filing -> recorded(s, filing.reason(), PartKind.FILING, "reason"))
                .orElse(Verdict.unknown(new Obstacle.MissingFact(PartKind.FILING, "reason")));
    }

    static Verdict complainantTold(Situation s) {
        var missing = new Obstacle.MissingFact(PartKind.LEAD, "toldOn");
        return Verdict.all(s.file().stream(Lead.class)
                .filter(lead ->
                        lead.kind() == LeadKind.COMPLAINT && !lead.anonymous().is(true))
                .map(lead -> lead.toldOn().isNone() && !lead.anonymous().isKnown()
                        ? nobodyKnows()
                        : Verdict.onRecord(Verdict.isThere(lead.toldOn()), s, missing))
                .toList());
    }

    /** Whom nobody knows nobody tells: that a complaint without its name was not answered goes against nothing. */
    private static Verdict nobodyKnows() {
        return Verdict.unknown(new Obstacle.MissingFact(PartKind.LEAD, "anonymous"));
    }

    static Verdict notOwnJurisdiction(Situation s) {
        var own = s.file().last(Filing.class).map(Filing::ownJurisdiction).orElse(Fact.unknown());
        boolean reason = s.part(Transfer.class)
                .map(transfer -> transfer.reason().isKnown())
                .orElse(false);
        if (own.is(true)) return Verdict.no(new Obstacle.SaysYesOrNo(PartKind.FILING, "ownJurisdiction", true));
        return own.is(false) || reason
                ? Verdict.YES
                : Verdict.unknown(new Obstacle.MissingFact(PartKind.TRANSFER, "reason"));
    }

    static Verdict notPassedOn(Situation s) {
        return Verdict.of(s.file().stream(Lead.class).noneMatch(lead -> lead.kind() == LeadKind.TRANSFER));
    }

    static Verdict conditionFellAway(Situation s) {
        var missing = new Obstacle.MissingFact(PartKind.FILING, "revokedReason");
        return s.part(Filing.class)
                .map(filing -> Verdict.given(missing, filing.revokedReason()))
                .orElse(Verdict.unknown(missing));
    }

    static Verdict suspensionGround(Situation s) {
        var missing = new Obstacle.MissingFact(PartKind.EXCLUDED_PERIOD, "suspensionGround");
        return s.part(ExcludedPeriod.class)
                .map(period -> Verdict.given(missing, period.suspensionGround(), period.ground()))
                .orElse(Verdict.unknown(missing));
    }

    static Verdict terminationGround(Situation s) {
        var missing = new Obstacle.MissingFact(PartKind.TERMINATION, "code");
        return s.part(Termination.class)
                .map(end -> Verdict.given(missing, end.code(), end.ground()))
                .orElse(Verdict.unknown(missing));
    }

    /** An approval of a head that agrees; a chain without one, or with a refusal, is none. No chain at all is not told. */
    static Verdict headApproved(Situation s) {
        return approved(s, s.part().map(FilingGuards::approvals), HEADS);
    }

    static Verdict resumptionApproved(Situation s) {
        return approved(s, s.part(ExcludedPeriod.class).map(ExcludedPeriod::endApprovals), HEADS);
    }

    static Verdict chiefApproved(Situation s) {
        return approved(s, s.part().map(FilingGuards::approvals), List.of(ApprovalRole.PRINCIPAL));
    }

    private static Verdict approved(Situation s, Optional<List<Approval>> chain, List<ApprovalRole> roles) {
        var missing = new Obstacle.MissingApproval(roles.getFirst());
        if (chain.isEmpty() || chain.get().isEmpty()) return Verdict.unknown(missing);
        var heads = chain.get().stream()
                .filter(approval -> roles.contains(approval.role()))
                .toList();
        if (heads.isEmpty()) return Verdict.no(missing);
        var last = heads.getLast();
        boolean later = last.on().matches(on -> on.earliest().isAfter(s.day()));
        if (last.agreed().is(false) || later) return Verdict.no(missing);
        return last.agreed().is(true) ? Verdict.YES : Verdict.unknown(missing);
    }

    private static List<Approval> approvals(Part part) {
        return switch (part) {
            case Filing filing -> filing.revokedOn().isKnown() ? filing.revocationApprovals() : filing.approvals();
            case Transfer transfer -> transfer.approvals();
            case ExcludedPeriod period -> period.approvals();
            case Termination end -> end.approvals();
            case PriorNotice notice -> notice.approvals();
            case PenaltyDecision decision -> decision.approvals();
            case NoPenaltyDecision decision -> decision.approvals();
            case Closing closing -> closing.approvals();
            default -> List.of();
        };
    }
}
