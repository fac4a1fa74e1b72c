package org.anjuan.domain.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The conditions that standards name: three-valued questions about a case file. A fact that nobody recorded makes the
 * answer unknown, never false.
 */
public enum Condition {
    ALWAYS(_ -> Truth.TRUE),

    // where the case came from and how it ran
    CAME_FROM_ELSEWHERE(CourseConditions::cameFromElsewhere),
    PROCEDURE_INTERRUPTED(CourseConditions::procedureInterrupted),
    AGENT_OR_PERSON_PARTY(CourseConditions::agentOrPersonParty),
    ORDINARY_PROCEDURE(CourseConditions::ordinaryProcedure),
    CASE_CLOSED(CourseConditions::caseClosed),
    CASE_ARCHIVED(CourseConditions::caseArchived),
    PUBLICATION_DUE(CourseConditions::publicationDue),
    SUBSTITUTED_SERVICE(CourseConditions::substitutedService),
    LEAD_HANDED_OVER(CourseConditions::leadHandedOver),
    OBJECTION_RAISED(CourseConditions::objectionRaised),

    // records and evidence
    SITE_RECORD_NEEDED(EvidenceConditions::siteRecordNeeded),
    INQUIRY_POSSIBLE(_ -> Truth.TRUE),
    INQUIRY_RECORD_EXISTS(facts -> facts.paper("INQUIRY_RECORD")),
    ANNOUNCED_INSPECTION(EvidenceConditions::announcedInspection),
    OPEN_INSPECTION(EvidenceConditions::openInspection),
    PROBLEM_FOUND(EvidenceConditions::problemFound),
    DOCUMENTARY_EVIDENCE_RELEVANT(EvidenceConditions::documentaryEvidenceRelevant),
    AV_EVIDENCE_USED(EvidenceConditions::avEvidenceUsed),
    MONITORING_USED(EvidenceConditions::monitoringUsed),
    SAMPLING_DONE(EvidenceConditions::samplingDone),
    AUTOMATIC_DATA_USED(EvidenceConditions::automaticDataUsed),
    PRESERVATION_USED(EvidenceConditions::preservationUsed),
    WITNESS_APPRAISAL_OR_REFUSAL(EvidenceConditions::witnessAppraisalOrRefusal),

    // review inside the authority, notice, defence, hearing
    LEGAL_REVIEW_REQUIRED(NoticeConditions::legalReviewRequired),
    COLLECTIVE_DISCUSSION_REQUIRED(NoticeConditions::collectiveDiscussionRequired),
    REVIEWED_BEFORE_THEN_HEARD(NoticeConditions::reviewedBeforeThenHeard),
    NOTICE_DUE_OR_MADE(NoticeConditions::noticeDueOrMade),
    DEFENCE_SUBMITTED(NoticeConditions::defenceSubmitted),
    HEARING_REQUESTED_WITH_RIGHT(NoticeConditions::hearingRequestedWithRight),
    HEARING_HELD(NoticeConditions::hearingHeld),
    RECUSAL_REQUESTED(NoticeConditions::recusalRequested),

    // correction
    SEPARATE_ORDER(CorrectionConditions::separateOrder),
    CORRECTION_REQUIRED(CorrectionConditions::correctionRequired),
    ORDER_ONLY_IN_DECISION(CorrectionConditions::orderOnlyInDecision),
    CORRECTION_OVERDUE(CorrectionConditions::correctionOverdue),
    DAILY_PENALTY_USED(CorrectionConditions::dailyPenaltyUsed),
    PRODUCTION_RESTRICTED(CorrectionConditions::productionRestricted),

    // decision and performance
    PENALTY_IMPOSED(DecisionConditions::penaltyImposed),
    NO_PENALTY_DECIDED(DecisionConditions::noPenaltyDecided),
    DECIDED(DecisionConditions::decided),
    SEVERAL_OR_CONFISCATION(DecisionConditions::severalOrConfiscation),
    DECISION_PAPER_EXISTS(DecisionConditions::decisionPaperExists),
    PENALTY_PAPER_EXISTS(facts -> facts.paper("PENALTY_DECISION")),
    FINE_PAYMENT_DUE(DecisionConditions::finePaymentDue),
    DEMAND_NEEDED(DecisionConditions::demandNeeded),
    COURT_APPLIED(DecisionConditions::courtApplied),
    DEFERRAL_OR_LATE_FINE(DecisionConditions::deferralOrLateFine),

    // coercion, transfer, damage
    SEIZURE_USED(CoercionConditions::seizureUsed),
    DETENTION_TRANSFER_DUE(CoercionConditions::detentionTransferDue),
    CRIME_TRANSFER_DUE(CoercionConditions::crimeTransferDue),
    SUBSTITUTE_USED(CoercionConditions::substituteUsed),
    DAMAGE_CLUE(CoercionConditions::damageClue),

    // when an item earns nothing
    PAPER_MISSING(true, ZeroConditions::paperMissing),
    ALL_MISSING(true, ZeroConditions::allMissing),
    REQUIRED_PAPER_MISSING(true, ZeroConditions::requiredPaperMissing),
    TRANSFER_LETTER_MISSING(true, ZeroConditions::transferLetterMissing),
    EXPECTED_DOCUMENTS_ABSENT(ZeroConditions::expectedDocumentsAbsent),
    TEST_REPORT_UNQUALIFIED(ZeroConditions::testReportUnqualified),
    PRESERVATION_UNAPPROVED(ZeroConditions::preservationUnapproved),
    PENALTY_WITHOUT_NOTICE(ZeroConditions::penaltyWithoutNotice),
    NOTICE_SERVICE_UNPROVEN(ZeroConditions::noticeServiceUnproven),
    DEFENCE_UNANSWERED(ZeroConditions::defenceUnanswered),
    HEARING_UNRECORDED(ZeroConditions::hearingUnrecorded),
    CLOSED_WITHOUT_RECHECK(ZeroConditions::closedWithoutRecheck),
    CLOSED_UNCHECKED(ZeroConditions::closedUnchecked),
    OVERDUE_WITHOUT_FOLLOW_UP(ZeroConditions::overdueWithoutFollowUp),
    OVERDUE_WITHOUT_VOUCHER(ZeroConditions::overdueWithoutVoucher),
    CLOSED_WITHOUT_FORM(ZeroConditions::closedWithoutForm),
    SEIZURE_PAPERS_MISSING(ZeroConditions::seizurePapersMissing),
    PROBLEMS_UNRECORDED(ZeroConditions::problemsUnrecorded);

    private static final Map<String, Condition> BY_ID =
            Arrays.stream(values()).collect(Collectors.toMap(Condition::id, Function.identity()));

    private final boolean asksForPapers;
    private final BiFunction<FileFacts, List<String>, Truth> question;

    Condition(Function<FileFacts, Truth> question) {
        this(false, (facts, _) -> question.apply(facts));
    }

    Condition(boolean asksForPapers, BiFunction<FileFacts, List<String>, Truth> question) {
        this.asksForPapers = asksForPapers;
        this.question = question;
    }

    /** The name under which standards mention it: the constant in camel case. */
    public String id() {
        var words = new StringBuilder();
        for (var word : name().split("_", -1)) {
            words.append(words.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
            words.append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        words.setCharAt(0, Character.toLowerCase(words.charAt(0)));
        return words.toString();
    }

    /** The key of the words that say what it asks, for the conditions under which an item or veto applies. */
    public String wordsKey() {
        return "condition." + id() + ".text";
    }

    /** Whether it asks about papers that the standard names with it. */
    public boolean asksForPapers() {
        return asksForPapers;
    }

    /** The condition of this name. */
    public static Optional<Condition> named(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    Truth judge(FileFacts facts) {
        return judge(facts, List.of());
    }

    Truth judge(FileFacts facts, List<String> papers) {
        return question.apply(facts, papers);
    }
}
