package org.anjuan.domain.procedure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.text.Money;

/** For each guard a file with a step that goes against it, and one with a step that it lets through. */
public final class GuardCases {

    private GuardCases() {}

    /** Fills a file and names the part whose step is looked at. */
    public interface Filled extends Function<FileOf, Part> {}

    public record Entry(GuardCode code, Filled against, Filled with) {
        @Override
        public String toString() {
            return code.name();
        }
    }

    private static final Map<GuardCode, Entry> TABLE = new EnumMap<>(GuardCode.class);

    private static void put(GuardCode code, Filled against, Filled with) {
        TABLE.put(code, new Entry(code, against, with));
    }

    /** A guard that a single field of one part decides. */
    private static void field(
            GuardCode code, Class<? extends Part> type, String field, Object no, Object yes, Object... more) {
        put(code, file -> part(file, type, field, no, more), file -> part(file, type, field, yes, more));
    }

    private static Part part(FileOf file, Class<? extends Part> type, String field, Object value, Object... more) {
        var all = new ArrayList<Object>(List.of(more));
        all.addAll(List.of(field, value));
        return file.add(type, all.toArray());
    }

    private static Official official(String name, int id) {
        return FileOf.make(Official.class, "name", name, "person", new UUID(9, id));
    }

    private static final Official INVESTIGATOR = official("王某", 1);
    private static final Official OTHER = official("李某", 2);

    private static List<Approval> by(ApprovalRole role) {
        return List.of(FileOf.make(Approval.class, "role", role, "by", official("局长", 99), "agreed", true));
    }

    private static List<Approval> refusedBy(ApprovalRole role) {
        return List.of(FileOf.make(Approval.class, "role", role, "by", official("局长", 99), "agreed", false));
    }

    private static PenaltyLine fine(String amount) {
        return FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", amount);
    }

    private static void investigated(FileOf file) {
        file.add(InvestigationReport.class, "completedOn", "2026-09-10", "investigators", List.of(INVESTIGATOR));
    }

    private static void company(FileOf file) {
        file.add(Party.class, "kind", PartyKind.COMPANY, "name", "甲公司");
    }

    private static Service served(FileOf file, Part paper, String on, Object... more) {
        var all = new ArrayList<Object>(List.of("about", paper, "method", ServiceMethod.DIRECT, "servedOn", on));
        all.addAll(List.of(more));
        return file.add(Service.class, all.toArray());
    }

    private static PriorNotice notice(FileOf file, boolean hearing, String proposed) {
        company(file);
        var notice = file.add(
                PriorNotice.class,
                "kind",
                NoticeKind.PENALTY,
                "issuedOn",
                "2026-09-23",
                "hearingRightTold",
                hearing,
                "proposed",
                List.of(fine(proposed)));
        served(file, notice, "2026-09-24");
        return notice;
    }

    private static PenaltyDecision decision(FileOf file, String on, String amount) {
        return file.add(PenaltyDecision.class, "decidedOn", on, "lines", List.of(fine(amount)));
    }

    /** A decision after an ordinary notice; the five working days for the defence end on 9 October. */
    private static Filled decided(String on, String amount, Function<FileOf, ?> also) {
        return file -> {
            notice(file, true, "100000");
            also.apply(file);
            return decision(file, on, amount);
        };
    }

    private static Function<FileOf, Object> nothing() {
        return _ -> "";
    }

    private static Hearing hearing(FileOf file, String notice, Object... more) {
        var told = notice(file, true, "300000");
        var all = new ArrayList<Object>(List.of("notice", told, "requestedOn", "2026-09-28"));
        all.addAll(List.of(more));
        var hearing = file.add(Hearing.class, all.toArray());
        served(file, hearing, notice);
        return hearing;
    }

    private static Closing closing(FileOf file) {
        return file.add(Closing.class, "ground", ClosingGround.PERFORMED, "on", "2026-11-10");
    }

    /** A case whose decision of 100,000 yuan was served on 22 September; paid on that day, if it was. */
    private static PenaltyDecision fined(FileOf file, String paid) {
        company(file);
        var decision = decision(file, "2026-09-21", "100000");
        served(file, decision, "2026-09-22");
        if (!paid.isEmpty())
            file.add(Payment.class, "kind", PaymentKind.FINE, "amount", "100000", "paidOn", paid, "decision", decision);
        return decision;
    }

    /** Two parties who were given notice of a penalty; a decision for the one, and for the other, if there is one. */
    private static Party decidedForOne(FileOf file, boolean andTheOther) {
        Party other = null;
        for (var name : List.of("甲公司", "乙公司")) {
            other = file.add(Party.class, "kind", PartyKind.COMPANY, "name", name);
            file.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-09-23", "party", other);
            if (andTheOther || name.equals("甲公司"))
                file.add(PenaltyDecision.class, "decidedOn", "2026-10-12", "party", other);
        }
        return other;
    }

    private static Filled closed(Function<FileOf, ?> before) {
        return file -> {
            before.apply(file);
            return closing(file);
        };
    }

    private static CorrectionOrder order(FileOf file, int measures, boolean dated) {
        var list = new ArrayList<Measure>();
        for (int i = 1; i <= measures; i++)
            list.add(
                    dated
                            ? FileOf.make(Measure.class, "id", new UUID(8, i), "what", "改正", "due", "2026-10-30")
                            : FileOf.make(
                                    Measure.class,
                                    "id",
                                    new UUID(8, i),
                                    "what",
                                    "改正",
                                    "atOnce",
                                    false,
                                    "due",
                                    Fact.none()));
        return file.add(CorrectionOrder.class, "issuedOn", "2026-09-10", "measures", list);
    }

    private static MeasureResult result(int measure) {
        return FileOf.make(MeasureResult.class, "measure", new UUID(8, measure), "result", CorrectionResult.CORRECTED);
    }

    private static Filled rechecked(CorrectionResult result) {
        return file -> {
            var order = order(file, 1, true);
            file.add(Recheck.class, "order", order, "checkedOn", "2026-10-10", "result", result);
            return file.add(SignOff.class, "order", order, "on", "2026-10-12");
        };
    }

    private static Filled daily(String original, CorrectionResult result) {
        return file -> {
            var first = decision(file, original, "100000");
            var order = order(file, 1, true);
            served(file, order, "2026-09-10");
            file.add(Recheck.class, "order", order, "checkedOn", "2026-10-01", "result", result);
            var daily = decision(file, "2026-10-20", "2000000");
            return file.add(DailyFine.class, "order", order, "original", first, "decision", daily);
        };
    }

    private static Filled dailyFor(String catalogue) {
        return file -> {
            file.add(Violation.class, "description", "排污", "catalogueId", catalogue);
            return daily("2026-09-05", CorrectionResult.NOT_CORRECTED).apply(file);
        };
    }

    private static Filled applied(String on) {
        return file -> {
            var decision = fined(file, "");
            served(file, file.add(Demand.class, "decision", decision, "issuedOn", "2026-09-23"), "2026-09-24");
            return file.add(CourtApplication.class, "decision", decision, "appliedOn", on);
        };
    }

    /** A case whose suspected crime went to the police on 20 September and came back then, if it did. */
    private static Function<FileOf, Object> withThePolice(String back) {
        return file -> {
            var course = back.isEmpty()
                    ? List.of()
                    : List.of(FileOf.make(TransferStep.class, "event", TransferEvent.REFUSAL_RECEIVED, "at", back));
            return toThePolice(file, "2026-09-20", course);
        };
    }

    /** A suspected crime that went to the police on that day, and what they did with it. */
    static Transfer toThePolice(FileOf file, String decided, List<?> course, Object... more) {
        var all = new ArrayList<Object>(List.of("kind", TransferKind.CRIME, "toBody", "公安局"));
        all.addAll(List.of("decidedAt", decided, "course", course));
        all.addAll(List.of(more));
        return file.add(Transfer.class, all.toArray());
    }

    static {
        field(
                GuardCode.LEAD_RECORDED,
                Lead.class,
                "source",
                Fact.none(),
                "巡查",
                "kind",
                LeadKind.PATROL,
                "receivedOn",
                "2026-08-28");
        field(GuardCode.FIRST_EVIDENCE, Filing.class, "evidenceFound", false, true, "filed", true);
        field(GuardCode.PENALTY_POSSIBLE, Filing.class, "penaltyPossible", false, true, "filed", true);
        field(GuardCode.OWN_JURISDICTION, Filing.class, "ownJurisdiction", false, true, "filed", true);
        put(
                GuardCode.WITHIN_LIMITATION,
                file -> {
                    file.add(
                            Violation.class,
                            "description",
                            "排污",
                            "until",
                            "2024-08-20",
                            "discoveredOn",
                            "2026-08-21",
                            "harm",
                            Harm.NONE);
                    return file.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
                },
                file -> {
                    file.add(Violation.class, "description", "排污", "until", "2024-08-20", "discoveredOn", "2026-08-20");
                    return file.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
                });
        field(
                GuardCode.HEAD_APPROVED,
                Filing.class,
                "approvals",
                by(ApprovalRole.UNIT_HEAD),
                by(ApprovalRole.LEADER),
                "filed",
                true);
        field(
                GuardCode.FILING_CONDITION_MISSING,
                Filing.class,
                "withinLimitation",
                true,
                false,
                "filed",
                false,
                "evidenceFound",
                true,
                "penaltyPossible",
                true,
                "ownJurisdiction",
                true);
        field(GuardCode.REASON_WRITTEN, Filing.class, "reason", Fact.none(), "不属于本机关管辖", "filed", false);
        put(
                GuardCode.COMPLAINANT_TOLD,
                file -> {
                    file.add(Lead.class, "kind", LeadKind.COMPLAINT, "anonymous", false, "toldOn", Fact.none());
                    return file.add(Filing.class, "filed", false);
                },
                file -> {
                    file.add(Lead.class, "kind", LeadKind.COMPLAINT, "anonymous", false, "toldOn", "2026-09-01");
                    return file.add(Filing.class, "filed", false);
                });
        for (boolean own : new boolean[] {true, false}) {
            Filled handedOver = file -> {
                file.add(Filing.class, "filed", true, "ownJurisdiction", own);
                return file.add(Transfer.class, "kind", TransferKind.JURISDICTION, "toBody", "海事局");
            };
            var so = TABLE.get(GuardCode.NOT_OWN_JURISDICTION);
            put(GuardCode.NOT_OWN_JURISDICTION, so == null ? handedOver : so.against(), handedOver);
        }
        put(
                GuardCode.NOT_PASSED_ON_AGAIN,
                file -> {
                    file.add(Lead.class, "kind", LeadKind.TRANSFER);
                    return file.add(Transfer.class, "kind", TransferKind.JURISDICTION, "toBody", "海事局");
                },
                file -> {
                    file.add(Lead.class, "kind", LeadKind.PATROL);
                    return file.add(Transfer.class, "kind", TransferKind.JURISDICTION, "toBody", "海事局");
                });
        field(
                GuardCode.TWO_OFFICERS,
                Inspection.class,
                "officers",
                List.of(OTHER),
                List.of(OTHER, INVESTIGATOR),
                "method",
                InspectionMethod.ON_SITE);
        field(
                GuardCode.OFFICERS_CERTIFIED,
                Inspection.class,
                "officers",
                List.of(OTHER, INVESTIGATOR),
                List.of(OTHER, official("李四", 3)),
                "method",
                InspectionMethod.ON_SITE);
        field(GuardCode.RIGHTS_TOLD, InquiryRecord.class, "rightsTold", false, true, "interviewee", "赵某");
        field(
                GuardCode.CONDITION_FELL_AWAY,
                Filing.class,
                "revokedReason",
                Fact.none(),
                "查明不属违法",
                "filed",
                true,
                "revokedOn",
                "2026-09-20");
        field(
                GuardCode.SUSPENSION_GROUND,
                ExcludedPeriod.class,
                "suspensionGround",
                Fact.none(),
                SuspensionGround.FORCE_MAJEURE,
                "kind",
                ExclusionKind.SUSPENSION,
                "ground",
                Fact.none());
        field(
                GuardCode.RESUMPTION_APPROVED,
                ExcludedPeriod.class,
                "endApprovals",
                by(ApprovalRole.UNIT_HEAD),
                by(ApprovalRole.LEADER),
                "kind",
                ExclusionKind.SUSPENSION,
                "from",
                "2026-09-10",
                "until",
                "2026-09-20");
        field(
                GuardCode.TERMINATION_GROUND,
                Termination.class,
                "code",
                Fact.none(),
                TerminationGround.UNIT_ENDED,
                "ground",
                Fact.none());
        field(GuardCode.FACTS_SETTLED, InvestigationReport.class, "factsEstablished", Fact.unknown(), true);
        field(
                GuardCode.INVESTIGATORS_NAMED,
                InvestigationReport.class,
                "investigators",
                List.of(),
                List.of(INVESTIGATOR));
        put(GuardCode.SITE_RECORD, file -> file.add(InvestigationReport.class), file -> {
            file.add(Inspection.class, "method", InspectionMethod.ON_SITE);
            return file.add(InvestigationReport.class);
        });
        put(GuardCode.INTERVIEW, file -> file.add(InvestigationReport.class), file -> {
            file.add(InquiryRecord.class, "interviewee", "赵某");
            return file.add(InvestigationReport.class);
        });
        put(
                GuardCode.RESULT_TOLD,
                file -> {
                    file.add(TestReport.class, "receivedOn", "2026-09-05", "toldPartyOn", "2026-09-16");
                    return file.add(InvestigationReport.class, "completedOn", "2026-09-15");
                },
                file -> {
                    file.add(TestReport.class, "receivedOn", "2026-09-05", "toldPartyOn", "2026-09-15");
                    return file.add(InvestigationReport.class, "completedOn", "2026-09-15");
                });
        put(GuardCode.REVIEWER_INDEPENDENT, reviewed(INVESTIGATOR), reviewed(OTHER));
        field(
                GuardCode.SEND_BACK_REASON,
                CaseReview.class,
                "sendBackReason",
                Fact.none(),
                "证据不足",
                "outcome",
                ReviewOutcome.SENT_BACK);
        put(GuardCode.REVIEW_AGREED, noticed(ReviewOutcome.SENT_BACK), noticed(ReviewOutcome.AGREE));
        field(
                GuardCode.PROPOSAL_FIXED,
                PriorNotice.class,
                "proposed",
                List.of(),
                List.of(fine("1000")),
                "kind",
                NoticeKind.PENALTY);
        field(
                GuardCode.DISCRETION_REASONS,
                PriorNotice.class,
                "discretionReasons",
                Fact.none(),
                "按基准",
                "kind",
                NoticeKind.PENALTY);
        put(GuardCode.HEARING_OFFERED, file -> notice(file, false, "200000"), file -> notice(file, false, "199999.99"));
        put(GuardCode.REQUEST_IN_TIME, file -> asked(file, "2026-10-10"), file -> asked(file, "2026-10-09"));
        put(GuardCode.HOST_INDEPENDENT, hosted(INVESTIGATOR), hosted(OTHER));
        put(
                GuardCode.HEARING_NOTICE_IN_TIME,
                file -> hearing(file, "2026-09-30", "startedAt", "2026-10-15T09:00"),
                file -> hearing(file, "2026-09-29", "startedAt", "2026-10-15T09:00"));
        put(GuardCode.LEGAL_REVIEWER_INDEPENDENT, legallyReviewed(INVESTIGATOR), legallyReviewed(OTHER));
        field(GuardCode.LEGAL_REVIEWER_QUALIFIED, LegalReview.class, "qualification", Fact.none(), "A2018");
        put(GuardCode.DISCUSSION_BY_HEADS, discussed(INVESTIGATOR), discussed(OTHER));
        put(
                GuardCode.NOTICE_SERVED,
                file -> decision(file, "2026-10-12", "100000"),
                decided("2026-10-12", "100000", nothing()));
        put(
                GuardCode.DEFENCE_OVER,
                decided("2026-10-09", "100000", nothing()),
                decided("2026-10-10", "100000", nothing()));
        put(
                GuardCode.HEARING_OVER,
                decided("2026-10-09", "100000", nothing()),
                decided("2026-10-10", "100000", nothing()));
        put(
                GuardCode.HEARING_HELD,
                decided(
                        "2026-10-12",
                        "100000",
                        file -> file.add(Hearing.class, "requestedOn", "2026-09-28", "startedAt", Fact.none())),
                decided(
                        "2026-10-20",
                        "100000",
                        file -> file.add(Hearing.class, "requestedOn", "2026-09-28", "startedAt", "2026-10-19T09:00")));
        put(
                GuardCode.DEFENCE_ANSWERED,
                decided(
                        "2026-10-12",
                        "100000",
                        file -> file.add(
                                Defence.class,
                                "submittedOn",
                                "2026-09-28",
                                "reviewedOn",
                                Fact.none(),
                                "answeredInDecision",
                                false)),
                decided(
                        "2026-10-12",
                        "100000",
                        file -> file.add(Defence.class, "submittedOn", "2026-09-28", "reviewedOn", "2026-10-10")));
        put(
                GuardCode.LEGAL_REVIEW_DONE,
                decided("2026-10-12", "100000", file -> file.add(CaseReview.class, "complex", true)),
                decided("2026-10-12", "100000", file -> {
                    file.add(CaseReview.class, "complex", true);
                    return file.add(LegalReview.class, "on", "2026-10-11", "outcome", ReviewOutcome.AGREE);
                }));
        put(
                GuardCode.DISCUSSION_HELD,
                decided("2026-10-12", "500000", nothing()),
                decided(
                        "2026-10-12",
                        "500000",
                        file -> file.add(CollectiveDiscussion.class, "startedAt", "2026-10-11T09:00")));
        put(GuardCode.WITHIN_RANGE, ranged("1000000.01"), ranged("1000000"));
        put(
                GuardCode.NOT_HEAVIER_AFTER_DEFENCE,
                decided("2026-10-12", "100000.01", file -> file.add(Defence.class, "submittedOn", "2026-09-28")),
                decided("2026-10-12", "100000", file -> file.add(Defence.class, "submittedOn", "2026-09-28")));
        put(GuardCode.WITHIN_HANDLING, handled("2026-12-01"), handled("2026-11-30"));
        field(GuardCode.NO_PENALTY_GROUND, NoPenaltyDecision.class, "ground", Fact.none(), NoPenaltyGround.NO_FAULT);
        field(
                GuardCode.CHIEF_APPROVED,
                Transfer.class,
                "approvals",
                by(ApprovalRole.LEADER),
                by(ApprovalRole.PRINCIPAL),
                "kind",
                TransferKind.CRIME,
                "toBody",
                "公安局");
        put(GuardCode.SERVICE_PROVED, announced("2026-10-07"), announced("2026-10-08"));
        put(
                GuardCode.SUMMARY_ALLOWED,
                file -> spot(file, "lines", List.of(fine("3000.01"))),
                file -> spot(file, "lines", List.of(fine("3000"))));
        put(
                GuardCode.CERTIFICATES_SHOWN,
                file -> spot(file, "certificatesShown", false),
                file -> spot(file, "certificatesShown", true));
        put(
                GuardCode.DEFENCE_HEARD,
                file -> spot(file, "defenceHeard", false),
                file -> spot(file, "defenceHeard", true));
        put(
                GuardCode.REMEDIES_TOLD,
                file -> spot(file, "remediesTold", false),
                file -> spot(file, "remediesTold", true));
        put(
                GuardCode.ALL_DECIDED,
                closed(file -> decidedForOne(file, false)),
                closed(file -> decidedForOne(file, true)));
        put(
                GuardCode.RECEIPTS_COMPLETE,
                closed(file -> decision(file, "2026-09-21", "100000")),
                closed(file -> fined(file, "2026-10-08")));
        put(
                GuardCode.DECISION_PUBLISHED,
                closed(file -> fined(file, "2026-10-08")),
                closed(file ->
                        file.add(Publication.class, "about", fined(file, "2026-10-08"), "publishedOn", "2026-09-25")));
        put(
                GuardCode.CORRECTION_RECHECKED,
                closed(file -> order(file, 1, true)),
                closed(file -> file.add(Recheck.class, "order", order(file, 1, true), "checkedOn", "2026-10-10")));
        field2(
                GuardCode.SEIZURE_RELEASED,
                file -> file.add(
                        Seizure.class, "kind", SeizureKind.SEAL, "executedOn", "2026-09-08", "releasedOn", Fact.none()),
                file -> file.add(
                        Seizure.class,
                        "kind",
                        SeizureKind.SEAL,
                        "executedOn",
                        "2026-09-08",
                        "releasedOn",
                        "2026-09-20"));
        field2(GuardCode.FINE_SETTLED, file -> fined(file, ""), file -> fined(file, "2026-10-08"));
        field2(GuardCode.LATE_FINE_SETTLED, file -> fined(file, "2026-10-09"), file -> fined(file, "2026-10-08"));
        put(GuardCode.DEFERRAL_ENDED, closed(file -> deferred(file, "")), closed(file -> deferred(file, "2026-10-20")));
        field2(
                GuardCode.REMEDIES_OVER,
                file -> file.add(Reconsideration.class, "requestedOn", "2026-10-01", "outcome", Fact.none()),
                file -> file.add(Reconsideration.class, "requestedOn", "2026-10-01", "outcome", RemedyOutcome.UPHELD));
        field(GuardCode.PAGES_NUMBERED, Archiving.class, "pages", Fact.none(), 48);
        field(
                GuardCode.INSPECTION_APPROVED,
                Inspection.class,
                "approvals",
                refusedBy(ApprovalRole.UNIT_HEAD),
                by(ApprovalRole.UNIT_HEAD),
                "method",
                InspectionMethod.ON_SITE);
        field(
                GuardCode.RECORD_SIGNED,
                Inspection.class,
                "signature",
                Fact.none(),
                Signature.REFUSED,
                "method",
                InspectionMethod.ON_SITE);
        put(GuardCode.MEASURES_DATED, file -> order(file, 1, false), file -> order(file, 1, true));
        put(
                GuardCode.MEASURES_CHECKED,
                file -> file.add(Recheck.class, "order", order(file, 2, true), "results", List.of(result(1))),
                file -> file.add(
                        Recheck.class, "order", order(file, 2, true), "results", List.of(result(1), result(2))));
        put(GuardCode.ALL_CORRECTED, rechecked(CorrectionResult.PARTLY), rechecked(CorrectionResult.CORRECTED));
        put(
                GuardCode.NO_CRIME_PENDING,
                decided("2026-10-12", "100000", withThePolice("2026-10-13")),
                decided("2026-10-12", "100000", withThePolice("2026-10-12")));
        put(
                GuardCode.ORIGINAL_FINE_FIRST,
                daily("2026-10-20", CorrectionResult.NOT_CORRECTED),
                daily("2026-10-19", CorrectionResult.NOT_CORRECTED));
        put(
                GuardCode.REFUSAL_FOUND,
                daily("2026-09-05", CorrectionResult.CORRECTED),
                daily("2026-09-05", CorrectionResult.NOT_CORRECTED));
        put(GuardCode.DAILY_FINE_ALLOWED, dailyFor("eia-unapproved-start"), dailyFor("discharge-evasion"));
        field(
                GuardCode.URGENT_APPROVED,
                Preservation.class,
                "approvedAt",
                "2026-09-11T09:01",
                "2026-09-11T09:00",
                "implementedAt",
                "2026-09-10T09:00",
                "urgent",
                true);
        put(
                GuardCode.PENALTY_DECIDED_FIRST,
                file -> {
                    decision(file, "2026-10-13", "100000");
                    return file.add(
                            Transfer.class, "kind", TransferKind.DETENTION, "toBody", "公安局", "decidedAt", "2026-10-12");
                },
                file -> {
                    decision(file, "2026-10-12", "100000");
                    return file.add(
                            Transfer.class, "kind", TransferKind.DETENTION, "toBody", "公安局", "decidedAt", "2026-10-12");
                });
        put(GuardCode.DETENTION_ALLOWED, detainedFor("permit-over-limits"), detainedFor("discharge-evasion"));
        put(GuardCode.DEMAND_OVER, applied("2026-10-15"), applied("2026-10-16"));
    }

    private static void field2(GuardCode code, Function<FileOf, ?> against, Function<FileOf, ?> with) {
        put(code, closed(against), closed(with));
    }

    private static Filled detainedFor(String catalogue) {
        return file -> {
            file.add(
                    Violation.class,
                    "description",
                    "违法行为",
                    "catalogueId",
                    catalogue,
                    "from",
                    "2026-09-01",
                    "until",
                    "2026-09-02");
            decision(file, "2026-10-12", "100000");
            return file.add(Transfer.class, "kind", TransferKind.DETENTION, "toBody", "公安局", "decidedAt", "2026-10-13");
        };
    }

    private static Filled reviewed(Official by) {
        return file -> {
            investigated(file);
            return file.add(CaseReview.class, "on", "2026-09-18", "reviewer", by, "outcome", ReviewOutcome.AGREE);
        };
    }

    private static Filled legallyReviewed(Official by) {
        return file -> {
            investigated(file);
            return file.add(LegalReview.class, "on", "2026-09-18", "reviewer", by);
        };
    }

    private static Filled discussed(Official by) {
        return file -> {
            investigated(file);
            var opinion = FileOf.make(Opinion.class, "by", by, "text", "同意");
            return file.add(CollectiveDiscussion.class, "startedAt", "2026-09-18T09:00", "opinions", List.of(opinion));
        };
    }

    private static Filled hosted(Official by) {
        return file -> {
            investigated(file);
            return hearing(file, "2026-09-29", "startedAt", "2026-10-15T09:00", "host", by);
        };
    }

    private static Filled noticed(ReviewOutcome outcome) {
        return file -> {
            file.add(CaseReview.class, "on", "2026-09-18", "outcome", outcome);
            return notice(file, false, "100000");
        };
    }

    private static Hearing asked(FileOf file, String on) {
        return file.add(
                Hearing.class,
                "notice",
                notice(file, true, "300000"),
                "requestedOn",
                on,
                "startedAt",
                "2026-11-05T09:00");
    }

    private static Filled ranged(String amount) {
        return file -> {
            company(file);
            file.add(
                    Violation.class,
                    "description",
                    "逃避监管排放",
                    "catalogueId",
                    "discharge-evasion",
                    "from",
                    "2026-09-01",
                    "until",
                    "2026-09-02");
            return decision(file, "2026-10-20", amount);
        };
    }

    private static Filled handled(String on) {
        return file -> {
            file.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
            return decision(file, on, "100000");
        };
    }

    private static Filled announced(String on) {
        return file -> file.add(
                Service.class,
                "about",
                decision(file, "2026-09-01", "100000"),
                "method",
                ServiceMethod.ANNOUNCEMENT,
                "sentOn",
                "2026-09-04",
                "servedOn",
                on);
    }

    private static SummaryDecision spot(FileOf file, String field, Object value) {
        company(file);
        return file.add(SummaryDecision.class, "decidedAt", "2026-09-03T10:00", field, value);
    }

    /** A deferral to 30 November, as the last of its instalments says. */
    private static Deferral deferred(FileOf file, String paid) {
        var decision = fined(file, paid);
        var instalments = List.of(
                new Instalment(When.of("2026-10-31"), Money.yuan(50_000)),
                new Instalment(When.of("2026-11-30"), Money.yuan(50_000)));
        return file.add(
                Deferral.class,
                "kind",
                DeferralKind.INSTALMENTS,
                "decision",
                decision,
                "requestedOn",
                "2026-09-30",
                "granted",
                true,
                "instalments",
                instalments);
    }

    /** The whole table. */
    public static Stream<Entry> entries() {
        return TABLE.values().stream();
    }
}
