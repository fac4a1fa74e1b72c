package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.Source.of;
import static org.anjuan.domain.clock.Source.own;

import java.util.List;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.DamageClaim;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Preservation;
import org.anjuan.domain.casefile.ProductionRestriction;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.SubstitutePerformance;
import org.anjuan.domain.casefile.TestReport;
import org.anjuan.domain.casefile.When;

/** The events of evidence, of sealing and seizure, of limits on production, of corrections and of damage claims. */
final class MeasureSources {

    static final List<Source<?>> ALL = List.of(
            own(EventCode.EVIDENCE_PRESERVED, Preservation.class, "implementedAt", Preservation::implementedAt),
            own(EventCode.PRESERVATION_APPROVED, Preservation.class, "approvedAt", Preservation::approvedAt),
            own(EventCode.PRESERVATION_DISPOSED, Preservation.class, "disposedOn", Preservation::disposedOn),
            of(EventCode.RESULT_RECEIVED, TestReport.class, "receivedOn", TestReport::receivedOn),
            own(EventCode.RESULT_TOLD, TestReport.class, "toldPartyOn", TestReport::toldPartyOn),
            own(EventCode.SEIZURE_EXECUTED, Seizure.class, "executedOn", Seizure::executedOn),
            own(EventCode.SEIZURE_APPROVED, Seizure.class, "approvedAt", Seizure::approvedAt),
            own(EventCode.SEIZURE_ENDED, Seizure.class, "releasedOn", MeasureSources::releasedOn),
            own(EventCode.RELEASE_REQUESTED, Seizure.class, "releaseRequestedOn", Seizure::releaseRequestedOn)
                    .ifKnown(),
            own(
                            EventCode.RELEASE_REQUEST_DECIDED,
                            Seizure.class,
                            "releaseDecidedOn",
                            seizure -> seizure.releaseDecidedOn().orElse(seizure.releasedOn()))
                    .where(seizure -> seizure.releaseRequestedOn().isKnown()),
            own(EventCode.RELEASE_DECIDED, Seizure.class, "releaseDecidedOn", Seizure::releaseDecidedOn)
                    .where(seizure -> !seizure.releaseRefused().is(true))
                    .ifKnown(),
            own(EventCode.RELEASE_SERVED, Seizure.class, "releaseServedOn", Seizure::releaseServedOn)
                    .endsOnly(),
            own(EventCode.CLAIM_ANNOUNCED, Seizure.class, "claimAnnouncedOn", Seizure::claimAnnouncedOn)
                    .ifKnown(),
            own(EventCode.GOODS_COLLECTED, Seizure.class, "collectedOn", Seizure::collectedOn)
                    .endsOnly(),
            own(EventCode.LIMIT_DECIDED, ProductionRestriction.class, "decidedOn", ProductionRestriction::decidedOn),
            own(EventCode.PLAN_FILED, ProductionRestriction.class, "planFiledOn", ProductionRestriction::planFiledOn),
            own(
                            EventCode.RECTIFICATION_DONE,
                            ProductionRestriction.class,
                            "rectifiedOn",
                            ProductionRestriction::rectifiedOn)
                    .ifKnown(),
            own(
                    EventCode.COMPLETION_REPORTED,
                    ProductionRestriction.class,
                    "completionReportedOn",
                    ProductionRestriction::completionReportedOn),
            own(EventCode.LIMIT_ENDED, ProductionRestriction.class, "liftedOn", ProductionRestriction::liftedOn),
            own(EventCode.LIMIT_LIFTED, ProductionRestriction.class, "liftedOn", ProductionRestriction::liftedOn),
            own(EventCode.FOLLOW_UP_DONE, ProductionRestriction.class, "followUpOn", ProductionRestriction::followUpOn),
            of(EventCode.RECHECK_DONE, Recheck.class, "checkedOn", Recheck::checkedOn)
                    .aboutRef(Recheck::order),
            of(EventCode.CORRECTED, Recheck.class, "checkedOn", Recheck::checkedOn)
                    .aboutRef(Recheck::order)
                    .where(recheck -> recheck.result().is(CorrectionResult.CORRECTED))
                    .endsOnly(),
            own(
                    EventCode.SUBSTITUTE_PERFORMED,
                    SubstitutePerformance.class,
                    "performedOn",
                    SubstitutePerformance::performedOn),
            own(
                    EventCode.SUBSTITUTE_DEMAND_SERVED,
                    SubstitutePerformance.class,
                    "demandServedOn",
                    SubstitutePerformance::demandServedOn),
            own(EventCode.DAMAGE_LEAD_FOUND, DamageClaim.class, "foundOn", DamageClaim::foundOn),
            own(EventCode.DAMAGE_SCREENED, DamageClaim.class, "screenedOn", DamageClaim::screenedOn),
            own(
                            EventCode.NEGOTIATION_NOTICE_SERVED,
                            DamageClaim.class,
                            "negotiationNoticeServedOn",
                            DamageClaim::negotiationNoticeServedOn)
                    .ifKnown(),
            own(
                    EventCode.NEGOTIATION_ENDED,
                    DamageClaim.class,
                    "negotiationEndedOn",
                    claim -> claim.negotiationEndedOn().orElse(claim.agreedOn())));

    private MeasureSources() {}

    /** The day of the release, or of the decision to release where it was granted and no other day stands. */
    private static Fact<When> releasedOn(Seizure seizure) {
        return seizure.releaseRefused().is(false)
                ? seizure.releasedOn().orElse(seizure.releaseDecidedOn())
                : seizure.releasedOn();
    }
}
