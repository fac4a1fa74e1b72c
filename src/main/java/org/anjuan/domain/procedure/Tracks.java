package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.FindingCode;
import org.anjuan.domain.clock.Fines;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.clock.Payments;
import org.anjuan.domain.clock.Publications;
import org.anjuan.domain.clock.Standing;

/** Reads the parallel tracks out of a file. */
final class Tracks {

    private final CaseFile file;
    private final LocalDate day;
    private final LegalClock clock;
    private final List<Deadline> deadlines;
    private final List<DailyCycle> cycles;
    private final List<TrackState> found = new ArrayList<>();

    private Tracks(CaseFile file, LocalDate day, LegalClock clock) {
        this.file = file;
        this.day = day;
        this.clock = clock;
        this.deadlines = clock.deadlines(file, day);
        this.cycles = DailyCycle.open(file, clock.book(), day);
    }

    static List<TrackState> of(CaseFile file, LocalDate day, LegalClock clock) {
        var tracks = new Tracks(file, day, clock);
        file.all(CorrectionOrder.class).forEach(tracks::correction);
        file.all(Preservation.class).forEach(tracks::preservation);
        file.all(Seizure.class).forEach(tracks::sealing);
        file.all(ProductionRestriction.class).forEach(tracks::restriction);
        file.all(DailyFine.class).forEach(tracks::dailyFine);
        tracks.openCycles();
        DailyNotices.loose(file).forEach(tracks::dailyDecision);
        file.all(PenaltyDecision.class).forEach(tracks::publication);
        file.all(PenaltyDecision.class).forEach(tracks::payment);
        file.all(SummaryDecision.class).forEach(tracks::payment);
        file.all(Transfer.class).forEach(tracks::transfer);
        tracks.detention();
        file.all(Reconsideration.class).forEach(tracks::reconsideration);
        file.all(Litigation.class).forEach(tracks::litigation);
        file.all(DamageClaim.class).forEach(tracks::damage);
        return tracks.named();
    }

    /** Where there are several of one kind, nobody should have to guess which is which. */
    private List<TrackState> named() {
        var names = new ShortName(file);
        return found.stream()
                .map(state -> isOneOfSeveral(state)
                        ? new TrackState(
                                state.track(),
                                state.part(),
                                file.find(state.part()).map(names::of).orElse(""),
                                state.stage(),
                                state.due())
                        : state)
                .toList();
    }

    private boolean isOneOfSeveral(TrackState state) {
        return found.stream()
                .anyMatch(
                        other -> other.track() == state.track() && !other.part().equals(state.part()));
    }

    private void correction(CorrectionOrder order) {
        var last = OrderMeant.rechecks(file, order).reduce((_, later) -> later);
        var stage = OrderState.of(file, order) == OrderState.SIGNED_OFF
                ? TrackStage.SIGNED_OFF
                : last.map(Tracks::result).orElse(isServed(order) ? TrackStage.SERVED : TrackStage.ORDERED);
        add(Track.CORRECTION, order, stage, Set.of("correction-period", "daily-recheck"));
    }

    private static TrackStage result(Recheck recheck) {
        return recheck.found()
                .map(result -> switch (result) {
                    case CORRECTED -> TrackStage.CORRECTED;
                    case PARTLY -> TrackStage.PARTLY;
                    case NOT_CORRECTED -> TrackStage.NOT_CORRECTED;
                    case EXTENDED -> TrackStage.EXTENDED;
                })
                .orElse(TrackStage.RECHECKED);
    }

    private void preservation(Preservation preservation) {
        var stage = preservation.disposedOn().isKnown() ? TrackStage.DISPOSED : TrackStage.PRESERVED;
        add(Track.EVIDENCE, preservation, stage, Set.of("evidence-preservation", "evidence-preservation-approval"));
    }

    private void sealing(Seizure seizure) {
        var stage = seizure.releasedOn().isKnown()
                ? TrackStage.RELEASED
                : isOver(seizure)
                        ? TrackStage.LATE
                        : seizure.extendedUntil().isKnown()
                                ? TrackStage.EXTENDED
                                : seizure.executedOn().isKnown() ? TrackStage.EXECUTED : TrackStage.APPROVED;
        add(
                Track.SEALING,
                seizure,
                stage,
                Set.of("seizure-term", "seizure-urgent-approval", "seizure-release-review", "seizure-release-service"));
    }

    private boolean isOver(Seizure seizure) {
        return about(seizure, Set.of("seizure-term")).stream()
                .anyMatch(limit -> limit.state() == DeadlineState.OVERDUE);
    }

    private void restriction(ProductionRestriction order) {
        var stage = order.followUpOn().isKnown()
                ? TrackStage.FOLLOWED_UP
                : order.liftedOn().isKnown()
                        ? TrackStage.LIFTED
                        : order.planFiledOn().isKnown()
                                ? TrackStage.PLAN_FILED
                                : isServed(order) ? TrackStage.SERVED : TrackStage.DECIDED;
        add(
                Track.RESTRICTION,
                order,
                stage,
                Set.of("limit-service", "limit-term", "limit-plan", "limit-completion-report", "limit-follow-up"));
    }

    private void dailyFine(DailyFine fine) {
        var decision = file.find(fine.decision(), PenaltyDecision.class);
        var stage = decision.map(this::decided).orElseGet(() -> undecided(fine));
        add(Track.DAILY_FINE, fine, stage, Set.of("daily-recheck"));
    }

    private TrackStage decided(PenaltyDecision made) {
        return isServed(made) ? TrackStage.SERVED : TrackStage.DECIDED;
    }

    /** A fine that is reckoned and not decided; where its own order is not told, it stands where any does. */
    private TrackStage undecided(DailyFine fine) {
        boolean noticed = cycles.stream()
                .filter(cycle -> fine.order()
                        .value()
                        .map(ref -> ref.id().equals(cycle.order().id()))
                        .orElse(true))
                .anyMatch(cycle -> cycle.notice().isPresent());
        return noticed ? TrackStage.NOTICED : TrackStage.REFUSAL_FOUND;
    }

    /** What is reckoned has a line of its own. */
    private void openCycles() {
        for (var cycle : cycles)
            if (!cycle.reckoned())
                add(
                        Track.DAILY_FINE,
                        cycle.order(),
                        cycle.notice().isPresent() ? TrackStage.NOTICED : TrackStage.REFUSAL_FOUND,
                        Set.of());
    }

    private void dailyDecision(PenaltyDecision decision) {
        add(Track.DAILY_FINE, decision, decided(decision), Set.of());
    }

    private void publication(PenaltyDecision decision) {
        var latest = Publications.of(file, decision).stream().reduce((_, later) -> later);
        if (latest.isEmpty() && Standing.of(file, decision, day).isOver()) return;
        var stage = latest.map(each -> published(each, decision)).orElse(TrackStage.DUE);
        add(Track.PUBLICATION, decision, stage, Set.of("disclosure", "disclosure-withdraw"));
    }

    private TrackStage published(Publication publication, PenaltyDecision decision) {
        if (publication.withdrawnOn().isKnown()) return TrackStage.WITHDRAWN;
        if (publication.publishedOn().isKnown())
            return isToBeWithdrawn(decision) ? TrackStage.TO_WITHDRAW : TrackStage.PUBLISHED;
        return publication.groundNotToPublish().isKnown() ? TrackStage.NOT_PUBLISHED : TrackStage.DUE;
    }

    /** What was revoked does not stay published (Administrative Penalty Law, art. 48); of what was changed or replaced the clock tells it. */
    private boolean isToBeWithdrawn(PenaltyDecision decision) {
        var limits = about(decision, Set.of("disclosure-withdraw"));
        return Standing.of(file, decision, day) == Standing.REVOKED
                || limits.stream().anyMatch(limit -> limit.state().isOpen());
    }

    private void payment(FineDecision decision) {
        if (Fines.fineOf(decision.lines()).map(fine -> fine.fen() == 0).orElse(false)) return;
        if (Standing.of(file, decision, day).isOver()) return;
        var limits = about(decision, Set.of("fine-payment"));
        boolean paid = isPaid(decision)
                || limits.stream().anyMatch(limit -> limit.metOn().isPresent());
        boolean late = limits.stream().anyMatch(limit -> limit.state() == DeadlineState.OVERDUE);
        TrackStage stage;
        if (paid) stage = TrackStage.PAID;
        else if (concerns(CourtApplication.class, decision)) stage = TrackStage.COURT;
        else if (concerns(Demand.class, decision)) stage = TrackStage.DEMANDED;
        else if (late) stage = TrackStage.LATE;
        else if (Payments.of(file).of(decision.id()) instanceof Payments.Doubtful) stage = TrackStage.PAYMENT_UNNAMED;
        else if (isGrantedLate(limits)) stage = TrackStage.DEFERRED_LATE;
        else if (isDeferred(decision, limits)) stage = TrackStage.DEFERRED;
        else stage = Payments.of(file).paid(decision.id()).isEmpty() ? TrackStage.DUE : TrackStage.PARTLY_PAID;
        add(Track.PAYMENT, decision, stage, Set.of("fine-payment", "demand-execution", "court-enforcement"));
    }

    /** Paid in full, whether or not a time to pay ran: none runs for what was collected on the spot. */
    private boolean isPaid(FineDecision decision) {
        var payments = Payments.of(file);
        if (payments.of(decision.id()) instanceof Payments.Settled(var last))
            return !last.paidOn().matches(on -> on.earliest().isAfter(day));
        return decision instanceof SummaryDecision summary
                && summary.collectedOnSpot().is(true)
                && payments.paid(decision.id()).isEmpty();
    }

    /** Put off as the time to pay is reckoned, or by a deferral that names the decision; one that may be of another fine puts off none. */
    private boolean isDeferred(FineDecision decision, List<Deadline> limits) {
        return limits.stream().flatMap(limit -> limit.reckoning().stream()).anyMatch(reckoned -> reckoned.added() > 0)
                || file.stream(Deferral.class)
                        .anyMatch(deferral -> !deferral.granted().is(false)
                                && deferral.decision().matches(ref -> ref.id().equals(decision.id())));
    }

    private static boolean isGrantedLate(List<Deadline> limits) {
        return limits.stream()
                .flatMap(limit -> limit.findings().stream())
                .anyMatch(finding -> finding.code() == FindingCode.DEFERRAL_GRANTED_LATE);
    }

    private boolean concerns(Class<? extends Part> type, FineDecision decision) {
        return file.stream(type).anyMatch(part -> switch (part) {
            case Demand demand -> means(demand.decision(), decision);
            case CourtApplication application -> means(application.decision(), decision);
            default -> false;
        });
    }

    private static boolean means(Fact<Ref<FineDecision>> ref, FineDecision decision) {
        return ref.value().map(target -> target.id().equals(decision.id())).orElse(true);
    }

    private void transfer(Transfer transfer) {
        if (transfer.kind() != TransferKind.CRIME && transfer.kind() != TransferKind.DETENTION) return;
        var crime = transfer.kind() == TransferKind.CRIME;
        var last = transfer.lastTurn().or(() -> transfer.course().stream().reduce((_, later) -> later));
        var stage = last.map(step -> stage(step.event()))
                .orElse(
                        transfer.acceptedOn().isKnown()
                                ? TrackStage.ACCEPTED
                                : transfer.sentAt().isKnown() ? TrackStage.SENT : TrackStage.APPROVED);
        var prefix = crime ? "crime-" : "detention-";
        add(
                crime ? Track.CRIME : Track.DETENTION,
                transfer,
                stage,
                limit -> limit.limit().id().startsWith(prefix));
    }

    /** What may go to the police for detention, and did not yet. */
    private void detention() {
        if (file.has(Closing.class) || file.has(Archiving.class)) return;
        var detentions = new Detentions(file, day, clock.book());
        var asked = new Situation(file, day, day, Optional.empty(), deadlines, clock, Staff.NOBODY);
        var stage = TrackGuards.penaltyDecidedFirst(asked).holds().is(true)
                ? TrackStage.POSSIBLE
                : TrackStage.AFTER_DECISION;
        detentions.toThinkOf().stream()
                .filter(act -> detentions.of(act).holds().is(true))
                .forEach(act -> add(Track.DETENTION, act, stage, Set.of()));
    }

    private static TrackStage stage(TransferEvent event) {
        return switch (event) {
            case REPORT_RECEIVED -> TrackStage.REQUESTED;
            case POLICE_ACCEPTED, OUTCOME_TOLD, PROSECUTOR_OPINION, PLATFORM_ENTERED -> TrackStage.ACCEPTED;
            case MATERIAL_REQUESTED, MATERIAL_SUPPLIED -> TrackStage.SUPPLEMENT;
            case POLICE_FILED, FILING_NOTICE_RECEIVED, GOODS_HANDED_OVER -> TrackStage.FILED;
            case POLICE_REFUSED, REFUSAL_RECEIVED -> TrackStage.REFUSED;
            case RETURNED -> TrackStage.RETURNED;
            case OBJECTION_FILED -> TrackStage.OBJECTED;
            case DETENTION_DECIDED, DETENTION_COPY_RECEIVED -> TrackStage.DETAINED;
        };
    }

    private void reconsideration(Reconsideration remedy) {
        var stage = remedy.decidedOn().isKnown()
                ? TrackStage.DECIDED
                : remedy.acceptedOn().isKnown() ? TrackStage.ACCEPTED : TrackStage.REQUESTED;
        add(Track.REMEDY, remedy, stage, limit -> limit.limit().id().startsWith("reconsideration-"));
    }

    private void litigation(Litigation suit) {
        var stage = suit.appealedOn().isKnown()
                ? TrackStage.APPEALED
                : suit.judgedOn().isKnown() ? TrackStage.JUDGED : TrackStage.SUED;
        add(Track.REMEDY, suit, stage, Set.of("litigation-defence", "litigation-appeal"));
    }

    private void damage(DamageClaim claim) {
        var stage = claim.restoredOn().isKnown()
                ? TrackStage.RESTORED
                : claim.suedOn().isKnown()
                        ? TrackStage.SUED
                        : claim.agreedOn().isKnown()
                                ? TrackStage.AGREED
                                : claim.negotiationNoticeServedOn().isKnown()
                                        ? TrackStage.NEGOTIATING
                                        : claim.screenedOn().isKnown() ? TrackStage.SCREENED : TrackStage.FOUND;
        add(Track.DAMAGE, claim, stage, Set.of("damage-screening", "damage-negotiation"));
    }

    private boolean isServed(Part paper) {
        return file.servicesOf(paper.id()).stream()
                .anyMatch(service -> service.servedOn().isKnown()
                        || clock.servedOn(service).matches(on -> !on.latest().isAfter(day)));
    }

    private List<Deadline> about(Part part, Set<String> ids) {
        return deadlines.stream()
                .filter(limit -> ids.contains(limit.limit().id()))
                .filter(limit -> limit.part().filter(part.id()::equals).isPresent())
                .toList();
    }

    private void add(Track track, Part part, TrackStage stage, Set<String> ids) {
        add(track, part, stage, limit -> ids.contains(limit.limit().id()));
    }

    private void add(Track track, Part part, TrackStage stage, java.util.function.Predicate<Deadline> own) {
        Optional<Deadline> due = deadlines.stream()
                .filter(limit -> limit.part().filter(part.id()::equals).isPresent())
                .filter(own)
                .filter(limit -> limit.state().isOpen() || limit.isForAPerson())
                .findFirst();
        found.add(new TrackState(track, part.id(), "", stage, due));
    }
}
