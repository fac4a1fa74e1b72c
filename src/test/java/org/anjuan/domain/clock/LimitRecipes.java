package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjuan.domain.casefile.*;

/** For each time limit, the smallest file in which it starts on a day and, if wanted, is met on another. */
public final class LimitRecipes {

    /** Fills a file; the end is empty where nothing meets the limit. */
    public interface Recipe {
        void fill(FileOf build, String trigger, String end);
    }

    private static final Map<String, Recipe> RECIPES = new HashMap<>();

    private LimitRecipes() {}

    public static Recipe of(String id) {
        var recipe = RECIPES.get(id);
        if (recipe == null) throw new AssertionError("no recipe for the limit " + id);
        return recipe;
    }

    static {
        own(
                "complaint-accept-notice",
                Lead.class,
                "receivedOn",
                "toldOn",
                "kind",
                LeadKind.COMPLAINT,
                "anonymous",
                false);
        own("complaint-forward", Lead.class, "acceptedOn", "forwardedOn", "kind", LeadKind.COMPLAINT);
        own("complaint-finish", Lead.class, "acceptedOn", "finishedOn", "kind", LeadKind.COMPLAINT);
        put("filing-review", (build, trigger, end) -> {
            build.add(Lead.class, "kind", LeadKind.TRANSFER, "receivedOn", trigger);
            if (!end.isEmpty()) build.add(Filing.class, "filed", true, "decidedOn", end);
        });
        put("case-handling", (build, trigger, end) -> {
            build.add(Filing.class, "filed", true, "decidedOn", trigger);
            if (!end.isEmpty()) build.add(PenaltyDecision.class, "decidedOn", end);
        });
        own(
                "penalty-limitation-general",
                Violation.class,
                "until",
                "discoveredOn",
                "description",
                "超标",
                "harm",
                Harm.NONE);
        own(
                "penalty-limitation-harm",
                Violation.class,
                "until",
                "discoveredOn",
                "description",
                "超标",
                "harm",
                Harm.POLLUTION);
        own("evidence-preservation", Preservation.class, "implementedAt", "disposedOn");
        own("evidence-preservation-approval", Preservation.class, "implementedAt", "approvedAt", "urgent", true);
        own("monitoring-result-notice", TestReport.class, "receivedOn", "toldPartyOn");
        own("seizure-term", Seizure.class, "executedOn", "releasedOn", "kind", SeizureKind.SEAL);
        own(
                "seizure-urgent-approval",
                Seizure.class,
                "executedOn",
                "approvedAt",
                "kind",
                SeizureKind.SEAL,
                "urgent",
                true);
        own(
                "seizure-release-review",
                Seizure.class,
                "releaseRequestedOn",
                "releaseDecidedOn",
                "kind",
                SeizureKind.SEAL);
        own("seizure-release-service", Seizure.class, "releaseDecidedOn", "releaseServedOn", "kind", SeizureKind.SEAL);
        own("seizure-claim", Seizure.class, "claimAnnouncedOn", "collectedOn", "kind", SeizureKind.SEIZE);
        put("statement-defence", (build, trigger, end) -> {
            var notice =
                    served(build, build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "defenceDays", 5), trigger);
            if (!end.isEmpty()) build.add(Defence.class, "notice", notice, "submittedOn", end);
        });
        put("hearing-request", (build, trigger, end) -> {
            var notice = served(
                    build, build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", true), trigger);
            if (!end.isEmpty()) build.add(Hearing.class, "notice", notice, "requestedOn", end);
        });
        put("hearing-notice", (build, trigger, end) -> {
            var hearing = build.add(Hearing.class, "startedAt", trigger);
            if (!end.isEmpty()) served(build, hearing, end);
        });
        put("decision-service", (build, trigger, end) -> {
            var decision = build.add(PenaltyDecision.class, "decidedOn", trigger);
            if (!end.isEmpty()) served(build, decision, end);
        });
        put("service-announcement", (build, trigger, end) -> {
            var decision = build.add(PenaltyDecision.class);
            service(build, decision, ServiceMethod.ANNOUNCEMENT, "sentOn", trigger, "servedOn", end);
        });
        own("summary-report", SummaryDecision.class, "decidedAt", "reportedOn");
        put("disclosure", (build, trigger, end) -> {
            var decision = build.add(PenaltyDecision.class, "decidedOn", trigger);
            if (!end.isEmpty()) build.add(Publication.class, "about", decision, "publishedOn", end);
        });
        put("disclosure-withdraw", (build, trigger, end) -> {
            var decision = build.add(PenaltyDecision.class);
            build.add(Reconsideration.class, "about", decision, "outcome", RemedyOutcome.REVOKED, "servedOn", trigger);
            fields(build, Publication.class, "about", decision, "publishedOn", "2010-03-05", "withdrawnOn", end);
        });
        put("fine-payment", (build, trigger, end) -> {
            var decision = decided(build, trigger);
            if (!end.isEmpty()) pay(build, decision, end);
        });
        put("late-fine", (build, trigger, end) -> {
            var decision = decided(build, LocalDate.parse(trigger).minusDays(15).toString());
            if (!end.isEmpty()) pay(build, decision, end);
        });
        put(
                "late-fine-30-days",
                (build, trigger, _) ->
                        decided(build, LocalDate.parse(trigger).minusDays(16).toString()));
        own(
                "fine-handover-officer",
                Payment.class,
                "paidOn",
                "handedInOn",
                "kind",
                PaymentKind.FINE,
                "amount",
                "100",
                "onSpot",
                true);
        own(
                "fine-handover-bank",
                Payment.class,
                "handedInOn",
                "bankedOn",
                "kind",
                PaymentKind.FINE,
                "amount",
                "100",
                "onSpot",
                true);
        put("demand-execution", (build, trigger, end) -> {
            var decision = build.add(PenaltyDecision.class);
            served(build, build.add(Demand.class, "decision", decision), trigger);
            if (!end.isEmpty()) build.add(CourtApplication.class, "decision", decision, "appliedOn", end);
        });
        own("demand-substitute", SubstitutePerformance.class, "performedOn", "demandServedOn");
        put("court-enforcement", (build, trigger, end) -> {
            var last = LocalDate.parse(trigger);
            boolean threeMonths = last.isBefore(LocalDate.of(2015, 5, 1));
            var decision = decided(build, last.minusMonths(threeMonths ? 3 : 6).toString());
            if (!end.isEmpty()) build.add(CourtApplication.class, "decision", decision, "appliedOn", end);
        });
        put("court-accept", (build, trigger, end) -> {
            var decision = build.add(PenaltyDecision.class);
            fields(build, CourtApplication.class, "decision", decision, "appliedOn", trigger, "acceptedOn", end);
        });
        own("court-rule", CourtApplication.class, "acceptedOn", "ruledOn");
        own("court-rule-doubt", CourtApplication.class, "acceptedOn", "ruledOn", "manifestDoubt", true);
        own("court-objection", CourtApplication.class, "rulingReceivedOn", "reviewRequestedOn", "refused", true);
        own("execution-suspended-end", CourtApplication.class, "suspendedOn", "resumedOn");
        put("reconsideration", (build, trigger, end) -> {
            var decision = decided(build, trigger);
            if (!end.isEmpty()) build.add(Reconsideration.class, "about", decision, "requestedOn", end);
        });
        own("reconsideration-forward", Reconsideration.class, "receivedByUsOn", "forwardedOn");
        own("reconsideration-reply", Reconsideration.class, "copyReceivedOn", "repliedOn");
        own("reconsideration-reply-simple", Reconsideration.class, "copyReceivedOn", "repliedOn", "simplified", true);
        own("reconsideration-decision", Reconsideration.class, "acceptedOn", "decidedOn");
        own("reconsideration-decision-simple", Reconsideration.class, "acceptedOn", "decidedOn", "simplified", true);
        put("litigation-direct", (build, trigger, end) -> {
            var decision = decided(build, trigger);
            if (!end.isEmpty()) build.add(Litigation.class, "about", decision, "filedOn", end);
        });
        put("litigation-after-reconsideration", (build, trigger, end) -> {
            var decision = build.add(PenaltyDecision.class);
            build.add(Reconsideration.class, "about", decision, "servedOn", trigger);
            if (!end.isEmpty()) build.add(Litigation.class, "about", decision, "filedOn", end);
        });
        own("litigation-defence", Litigation.class, "copyReceivedOn", "answeredOn");
        own("litigation-appeal", Litigation.class, "judgmentServedOn", "appealedOn");
        put("correction-period", (build, trigger, end) -> {
            var measure = FileOf.make(Measure.class, "id", new UUID(9, 1), "what", "取得批复", "due", "2026-04-07");
            var order = served(build, build.add(CorrectionOrder.class, "measures", List.of(measure)), trigger);
            if (!end.isEmpty())
                build.add(Recheck.class, "order", order, "checkedOn", end, "result", CorrectionResult.CORRECTED);
        });
        put("daily-order-service-monitoring", (build, trigger, end) -> {
            build.add(Violation.class, "description", "偷排", "catalogueId", "discharge-evasion");
            build.add(TestReport.class, "receivedOn", trigger);
            if (!end.isEmpty()) served(build, build.add(CorrectionOrder.class), end);
        });
        Recipe recheck = (build, trigger, end) -> {
            var act = build.add(Violation.class, "description", "偷排", "catalogueId", "discharge-evasion");
            var order = served(build, build.add(CorrectionOrder.class, "violations", List.of(Ref.to(act))), trigger);
            if (!end.isEmpty()) build.add(Recheck.class, "order", order, "checkedOn", end);
        };
        put("daily-recheck", recheck);
        put("daily-count", recheck);
        put("limit-service", (build, trigger, end) -> {
            var restriction =
                    build.add(ProductionRestriction.class, "kind", RestrictionKind.LIMIT, "decidedOn", trigger);
            if (!end.isEmpty()) served(build, restriction, end);
        });
        own("limit-term", ProductionRestriction.class, "decidedOn", "liftedOn", "kind", RestrictionKind.LIMIT);
        put(
                "limit-plan",
                (build, trigger, end) -> served(
                        build,
                        fields(build, ProductionRestriction.class, "kind", RestrictionKind.STOP, "planFiledOn", end),
                        trigger));
        own(
                "limit-completion-report",
                ProductionRestriction.class,
                "rectifiedOn",
                "completionReportedOn",
                "kind",
                RestrictionKind.STOP);
        own("limit-follow-up", ProductionRestriction.class, "liftedOn", "followUpOn", "kind", RestrictionKind.STOP);
        own(
                "detention-transfer",
                Transfer.class,
                "decidedAt",
                "sentAt",
                "kind",
                TransferKind.DETENTION,
                "toBody",
                "公安局");
        course(
                "detention-supplement",
                TransferKind.DETENTION,
                TransferEvent.POLICE_ACCEPTED,
                TransferEvent.MATERIAL_REQUESTED);
        course(
                "detention-copy",
                TransferKind.DETENTION,
                TransferEvent.DETENTION_DECIDED,
                TransferEvent.DETENTION_COPY_RECEIVED);
        course("detention-return", TransferKind.DETENTION, TransferEvent.POLICE_ACCEPTED, TransferEvent.RETURNED);
        put(
                "crime-approve",
                (build, trigger, end) -> fields(
                        build,
                        Transfer.class,
                        "kind",
                        TransferKind.CRIME,
                        "toBody",
                        "公安局",
                        "course",
                        List.of(step(TransferEvent.REPORT_RECEIVED, trigger)),
                        "decidedAt",
                        end));
        own("crime-send", Transfer.class, "decidedAt", "sentAt", "kind", TransferKind.CRIME, "toBody", "公安局");
        course(
                "crime-supplement",
                TransferKind.CRIME,
                TransferEvent.MATERIAL_REQUESTED,
                TransferEvent.MATERIAL_SUPPLIED);
        course("crime-police-filing", TransferKind.CRIME, TransferEvent.POLICE_ACCEPTED, TransferEvent.POLICE_FILED);
        course("crime-police-notice", TransferKind.CRIME, TransferEvent.POLICE_REFUSED, TransferEvent.OUTCOME_TOLD);
        course(
                "crime-goods",
                TransferKind.CRIME,
                TransferEvent.FILING_NOTICE_RECEIVED,
                TransferEvent.GOODS_HANDED_OVER);
        course("crime-objection", TransferKind.CRIME, TransferEvent.REFUSAL_RECEIVED, TransferEvent.OBJECTION_FILED);
        put(
                "crime-prosecutor-opinion",
                (build, trigger, end) -> fields(
                        build,
                        Transfer.class,
                        "kind",
                        TransferKind.CRIME,
                        "toBody",
                        "公安局",
                        "course",
                        List.of(step(TransferEvent.PROSECUTOR_OPINION, trigger)),
                        "sentAt",
                        end));
        put(
                "crime-info",
                (build, trigger, end) -> build.add(
                        Transfer.class,
                        "kind",
                        TransferKind.CRIME,
                        "toBody",
                        "公安局",
                        "decidedAt",
                        trigger,
                        "course",
                        end.isEmpty() ? List.of() : List.of(step(TransferEvent.PLATFORM_ENTERED, end))));
        put("supervised-report", (build, trigger, end) -> {
            build.head("supervised", true);
            fields(build, Closing.class, "ground", ClosingGround.PERFORMED, "on", trigger, "supervisedReportedOn", end);
        });
        Recipe archive = (build, trigger, end) -> {
            build.add(Closing.class, "ground", ClosingGround.PERFORMED, "on", trigger);
            if (!end.isEmpty()) build.add(Archiving.class, "on", end);
        };
        put("archive-general", archive);
        put("archive-local", archive);
        own("damage-screening", DamageClaim.class, "foundOn", "screenedOn");
        own("damage-negotiation", DamageClaim.class, "negotiationNoticeServedOn", "negotiationEndedOn");
    }

    private static void put(String id, Recipe recipe) {
        RECIPES.put(id, recipe);
    }

    /** A limit that begins and ends in one part. */
    private static void own(String id, Class<? extends Part> type, String trigger, String end, Object... more) {
        put(id, (build, on, met) -> {
            var all = new ArrayList<Object>(List.of(more));
            all.addAll(List.of(trigger, on, end, met));
            fields(build, type, all.toArray());
        });
    }

    private static void course(String id, TransferKind kind, TransferEvent trigger, TransferEvent end) {
        put(id, (build, on, met) -> {
            var steps = new ArrayList<>(List.of(step(trigger, on)));
            if (!met.isEmpty()) steps.add(step(end, met));
            build.add(Transfer.class, "kind", kind, "toBody", "公安局", "course", steps);
        });
    }

    private static TransferStep step(TransferEvent event, String on) {
        return FileOf.make(TransferStep.class, "event", event, "at", on);
    }

    /** A part with those of its fields that are not blank. */
    static <P extends Part> P fields(FileOf build, Class<P> type, Object... namesAndValues) {
        var given = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!"".equals(namesAndValues[i + 1])) {
                given.add(namesAndValues[i]);
                given.add(namesAndValues[i + 1]);
            }
        }
        return build.add(type, given.toArray());
    }

    static <P extends Part> P served(FileOf build, P part, String on) {
        service(build, part, ServiceMethod.DIRECT, "servedOn", on);
        return part;
    }

    static void service(FileOf build, Part part, ServiceMethod method, Object... more) {
        var all = new ArrayList<Object>(List.of("about", part, "method", method));
        all.addAll(List.of(more));
        fields(build, Service.class, all.toArray());
    }

    /** A decision with a fine of 200,000, served on that day. */
    static PenaltyDecision decided(FileOf build, String served) {
        var fine = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "200000");
        return served(build, build.add(PenaltyDecision.class, "lines", List.of(fine)), served);
    }

    static void pay(FileOf build, FineDecision decision, String on) {
        build.add(Payment.class, "kind", PaymentKind.FINE, "amount", "200000", "decision", decision, "paidOn", on);
    }
}
