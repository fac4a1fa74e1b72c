package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.Source.of;
import static org.anjuan.domain.clock.Source.own;

import java.util.List;
import org.anjuan.domain.casefile.CourtApplication;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Litigation;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.Reconsideration;
import org.anjuan.domain.casefile.RemedyOutcome;
import org.anjuan.domain.casefile.Transfer;
import org.anjuan.domain.casefile.TransferKind;

/** The events after the decision: money, the courts, remedies, and matters handed over. */
final class AftermathSources {

    static final List<Source<?>> ALL = List.of(
            own(EventCode.FINE_COLLECTED, Payment.class, "paidOn", Payment::paidOn)
                    .where(payment -> payment.onSpot().is(true)),
            own(EventCode.FINE_HANDED_IN, Payment.class, "handedInOn", Payment::handedInOn)
                    .where(payment -> payment.onSpot().is(true)),
            own(EventCode.FINE_BANKED, Payment.class, "bankedOn", Payment::bankedOn)
                    .where(payment -> payment.onSpot().is(true)),
            of(EventCode.COURT_APPLIED, CourtApplication.class, "appliedOn", CourtApplication::appliedOn)
                    .aboutRef(CourtApplication::decision),
            own(EventCode.COURT_ACCEPTED, CourtApplication.class, "acceptedOn", CourtApplication::acceptedOn),
            own(EventCode.COURT_RULED, CourtApplication.class, "ruledOn", CourtApplication::ruledOn),
            own(
                            EventCode.COURT_RULING_RECEIVED,
                            CourtApplication.class,
                            "rulingReceivedOn",
                            CourtApplication::rulingReceivedOn)
                    .where(application -> application.refused().is(true)),
            own(
                            EventCode.COURT_REVIEW_REQUESTED,
                            CourtApplication.class,
                            "reviewRequestedOn",
                            CourtApplication::reviewRequestedOn)
                    .endsOnly(),
            own(EventCode.ENFORCEMENT_SUSPENDED, CourtApplication.class, "suspendedOn", CourtApplication::suspendedOn)
                    .ifKnown(),
            own(EventCode.ENFORCEMENT_RESUMED, CourtApplication.class, "resumedOn", CourtApplication::resumedOn)
                    .endsOnly(),
            of(EventCode.RECONSIDERATION_REQUESTED, Reconsideration.class, "requestedOn", Reconsideration::requestedOn)
                    .aboutRef(Reconsideration::about)
                    .posted(Reconsideration::postedOn),
            own(
                            EventCode.RECONSIDERATION_RECEIVED,
                            Reconsideration.class,
                            "receivedByUsOn",
                            Reconsideration::receivedByUsOn)
                    .ifKnown(),
            own(EventCode.RECONSIDERATION_FORWARDED, Reconsideration.class, "forwardedOn", Reconsideration::forwardedOn)
                    .endsOnly(),
            own(EventCode.RECONSIDERATION_ACCEPTED, Reconsideration.class, "acceptedOn", Reconsideration::acceptedOn),
            own(
                    EventCode.RECONSIDERATION_COPY_RECEIVED,
                    Reconsideration.class,
                    "copyReceivedOn",
                    Reconsideration::copyReceivedOn),
            own(EventCode.RECONSIDERATION_REPLIED, Reconsideration.class, "repliedOn", Reconsideration::repliedOn),
            own(EventCode.RECONSIDERATION_DECIDED, Reconsideration.class, "decidedOn", Reconsideration::decidedOn),
            of(EventCode.RECONSIDERATION_DECISION_SERVED, Reconsideration.class, "servedOn", Reconsideration::servedOn)
                    .aboutRef(Reconsideration::about),
            of(
                            EventCode.DECISION_OVERTURNED,
                            Reconsideration.class,
                            "servedOn",
                            remedy -> remedy.servedOn().orElse(remedy.decidedOn()))
                    .aboutRef(Reconsideration::about)
                    .where(remedy -> isOverturned(remedy.outcome())),
            of(EventCode.SUIT_FILED, Litigation.class, "filedOn", Litigation::filedOn)
                    .aboutRef(Litigation::about)
                    .posted(Litigation::postedOn),
            own(EventCode.SUIT_COPY_RECEIVED, Litigation.class, "copyReceivedOn", Litigation::copyReceivedOn),
            own(EventCode.SUIT_ANSWERED, Litigation.class, "answeredOn", Litigation::answeredOn),
            own(EventCode.JUDGMENT_SERVED, Litigation.class, "judgmentServedOn", Litigation::judgmentServedOn),
            own(EventCode.APPEAL_FILED, Litigation.class, "appealedOn", Litigation::appealedOn),
            of(
                            EventCode.DECISION_OVERTURNED,
                            Litigation.class,
                            "judgmentServedOn",
                            suit -> suit.judgmentServedOn().orElse(suit.judgedOn()))
                    .aboutRef(Litigation::about)
                    .where(suit -> isOverturned(suit.outcome())),
            transfer(EventCode.DETENTION_TRANSFER_DECIDED, TransferKind.DETENTION),
            sent(EventCode.DETENTION_CASE_SENT, TransferKind.DETENTION),
            transfer(EventCode.CRIME_TRANSFER_DECIDED, TransferKind.CRIME),
            transfer(EventCode.RELATED_DECISION_MADE, TransferKind.CRIME),
            sent(EventCode.CRIME_CASE_SENT, TransferKind.CRIME),
            of(EventCode.FILING_DECIDED, Transfer.class, "sentAt", Transfer::sentAt)
                    .where(transfer -> transfer.kind() == TransferKind.JURISDICTION)
                    .endsOnly(),
            of(EventCode.DECISION_MADE, Transfer.class, "sentAt", Transfer::sentAt)
                    .where(transfer -> transfer.kind() == TransferKind.JURISDICTION)
                    .endsOnly());

    private AftermathSources() {}

    private static Source<Transfer> transfer(EventCode code, TransferKind kind) {
        return own(code, Transfer.class, "decidedAt", Transfer::decidedAt).where(transfer -> transfer.kind() == kind);
    }

    private static Source<Transfer> sent(EventCode code, TransferKind kind) {
        return own(code, Transfer.class, "sentAt", Transfer::sentAt).where(transfer -> transfer.kind() == kind);
    }

    private static boolean isOverturned(Fact<RemedyOutcome> outcome) {
        return outcome.matches(end -> end == RemedyOutcome.CHANGED
                || end == RemedyOutcome.REVOKED
                || end == RemedyOutcome.ORDERED_ANEW
                || end == RemedyOutcome.HELD_UNLAWFUL);
    }
}
