package org.anjuan.domain.casefile;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of part a file is made of, in the order in which they are written and shown. */
public enum PartKind {
    PARTY("parties", Party.class),
    AGENT("agents", Agent.class),
    RECUSAL("recusals", Recusal.class),
    LEAD("leads", Lead.class),
    INSPECTION("inspections", Inspection.class),
    INQUIRY_RECORD("inquiries", InquiryRecord.class),
    VIOLATION("violations", Violation.class),
    EVIDENCE("evidence", Evidence.class),
    SAMPLING_RECORD("samplings", SamplingRecord.class),
    TEST_REPORT("testReports", TestReport.class),
    RECORDING("recordings", Recording.class),
    PRESERVATION("preservations", Preservation.class),
    SEIZURE("seizures", Seizure.class),
    PRODUCTION_RESTRICTION("productionRestrictions", ProductionRestriction.class),
    CORRECTION_ORDER("correctionOrders", CorrectionOrder.class),
    CORRECTION_REPORT("correctionReports", CorrectionReport.class),
    RECHECK("rechecks", Recheck.class),
    SIGN_OFF("signOffs", SignOff.class),
    FILING("filings", Filing.class),
    EXTENSION("extensions", Extension.class),
    EXCLUDED_PERIOD("excludedPeriods", ExcludedPeriod.class),
    TERMINATION("terminations", Termination.class),
    INVESTIGATION_REPORT("investigationReports", InvestigationReport.class),
    WORKSHEET("worksheets", Worksheet.class),
    CASE_REVIEW("caseReviews", CaseReview.class),
    LEGAL_REVIEW("legalReviews", LegalReview.class),
    COLLECTIVE_DISCUSSION("collectiveDiscussions", CollectiveDiscussion.class),
    PRIOR_NOTICE("priorNotices", PriorNotice.class),
    WAIVER("waivers", Waiver.class),
    DEFENCE("defences", Defence.class),
    HEARING("hearings", Hearing.class),
    PENALTY_DECISION("penaltyDecisions", PenaltyDecision.class),
    NO_PENALTY_DECISION("noPenaltyDecisions", NoPenaltyDecision.class),
    SUMMARY_DECISION("summaryDecisions", SummaryDecision.class),
    DAILY_FINE("dailyFines", DailyFine.class),
    SERVICE("services", Service.class),
    PAYMENT("payments", Payment.class),
    LATE_FINE("lateFines", LateFine.class),
    DEFERRAL("deferrals", Deferral.class),
    DEMAND("demands", Demand.class),
    COURT_APPLICATION("courtApplications", CourtApplication.class),
    RECONSIDERATION("reconsiderations", Reconsideration.class),
    LITIGATION("litigations", Litigation.class),
    PUBLICATION("publications", Publication.class),
    TRANSFER("transfers", Transfer.class),
    DAMAGE_CLAIM("damageClaims", DamageClaim.class),
    SUBSTITUTE_PERFORMANCE("substitutePerformances", SubstitutePerformance.class),
    OBJECTION("objections", Objection.class),
    CLOSING("closings", Closing.class),
    ARCHIVING("archivings", Archiving.class),
    PAPER("papers", Paper.class),
    OFFICE_PAPER("officePapers", OfficePaper.class),
    ARRANGEMENT("arrangements", Arrangement.class);

    private static final Map<Class<?>, PartKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(PartKind::type, Function.identity()));
    private static final Map<String, PartKind> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(PartKind::plural, Function.identity()));

    private final String plural;
    private final Class<? extends Part> type;

    PartKind(String plural, Class<? extends Part> type) {
        this.plural = plural;
        this.type = type;
    }

    /** The name of the list of such parts in the JSON format. */
    public String plural() {
        return plural;
    }

    public Class<? extends Part> type() {
        return type;
    }

    /** The name used in message keys: the type's name with a small first letter. */
    public String key() {
        var name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    public static PartKind of(Class<? extends Part> type) {
        var kind = BY_TYPE.get(type);
        if (kind == null) throw new IllegalArgumentException("not a part: " + type);
        return kind;
    }

    public static Optional<PartKind> ofPlural(String plural) {
        return Optional.ofNullable(BY_NAME.get(plural));
    }
}
