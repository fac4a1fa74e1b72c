package org.anjuan.domain.casefile;

import java.util.UUID;

/** One thing that happened in, or belongs to, a case file. Every part has an identity made where it was made. */
public sealed interface Part
        permits Party,
                Agent,
                Recusal,
                Lead,
                Inspection,
                InquiryRecord,
                Violation,
                Evidence,
                SamplingRecord,
                TestReport,
                Recording,
                Preservation,
                Seizure,
                ProductionRestriction,
                CorrectionOrder,
                CorrectionReport,
                Recheck,
                SignOff,
                Filing,
                Extension,
                ExcludedPeriod,
                Termination,
                InvestigationReport,
                Worksheet,
                CaseReview,
                LegalReview,
                CollectiveDiscussion,
                PriorNotice,
                Waiver,
                Defence,
                Hearing,
                FineDecision,
                NoPenaltyDecision,
                DailyFine,
                Service,
                Payment,
                LateFine,
                Deferral,
                Demand,
                CourtApplication,
                Reconsideration,
                Litigation,
                Publication,
                Transfer,
                DamageClaim,
                SubstitutePerformance,
                Objection,
                Closing,
                Archiving,
                Paper,
                OfficePaper,
                Arrangement {

    UUID id();

    default PartKind kindOfPart() {
        return PartKind.of(getClass());
    }
}
