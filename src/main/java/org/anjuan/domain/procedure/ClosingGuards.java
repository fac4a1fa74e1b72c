package org.anjuan.domain.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.FindingCode;
import org.anjuan.domain.clock.Publications;
import org.anjuan.domain.clock.Standing;
import org.anjuan.domain.penalty.LateFineAnswer;
import org.anjuan.domain.penalty.LateFines;
import org.anjuan.domain.text.DocumentNumber;

/** What must hold before papers count as served, and before a file is closed and archived. */
final class ClosingGuards {

    /** Whether a deferral counts that was asked for when the time to pay had run out, and granted all the same. */
    private static final Verdict ASKED_LATE =
            Verdict.unknown(new Obstacle.ForAPerson(Obstacle.Matter.DEFERRAL_ASKED_LATE));

    private ClosingGuards() {}

    /** Signed for, left before a witness, confirmed, or announced for its whole period (Civil Procedure Law, arts. 87 to 95). */
    static Verdict serviceProved(Situation s) {
        var service = s.part(Service.class);
        if (service.isEmpty()) return Verdict.unknown(new Obstacle.MissingFact(PartKind.SERVICE, "signature"));
        return switch (service.get().method()) {
            case DIRECT, ENTRUSTED, PASSED_ON ->
                service.get().signature().is(Signature.REFUSED)
                        ? witnessed(service.get())
                        : Verdict.of(
                                service.get().signature().map(signature -> signature == Signature.SIGNED),
                                new Obstacle.MissingFact(PartKind.SERVICE, "signature"));
            case LEFT -> witnessed(service.get());
            case ELECTRONIC ->
                Verdict.all(
                        Verdict.of(
                                service.get().electronicConsent(),
                                new Obstacle.MissingFact(PartKind.SERVICE, "electronicConsent")),
                        Verdict.given(
                                new Obstacle.MissingFact(PartKind.SERVICE, "confirmedAt"),
                                service.get().confirmedAt()));
            case POST ->
                Verdict.of(service.get().receiptOnFile(), new Obstacle.MissingFact(PartKind.SERVICE, "receiptOnFile"));
            case ANNOUNCEMENT -> announced(s, service.get());
        };
    }

    /** A witness, or pictures of how it was left. */
    private static Verdict witnessed(Service service) {
        return service.witness().isKnown() || !service.proofs().isEmpty()
                ? Verdict.YES
                : Verdict.unknown(new Obstacle.MissingFact(PartKind.SERVICE, "witness"));
    }

    private static Verdict announced(Situation s, Service service) {
        var due = s.limits("service-announcement").stream()
                .filter(limit -> limit.part().map(service.id()::equals).orElse(false))
                .filter(limit -> limit.due().isPresent())
                .findFirst();
        if (due.isEmpty()) return Verdict.unknown(new Obstacle.MissingFact(PartKind.SERVICE, "sentOn"));
        return Verdict.of(!s.day().isBefore(due.get().due().orElseThrow()), Obstacle.StillRunning.of(due.get()));
    }

    /** Every paper that must reach the party: notices, orders, decisions. */
    static Verdict receiptsComplete(Situation s) {
        var served = s.told(false, Service.class);
        return Verdict.all(ToServe.unserved(s.file()).stream()
                .map(paper -> Verdict.onRecord(served, s, new Obstacle.NotServed(paper.kindOfPart(), number(paper))))
                .toList());
    }

    private static String number(Part part) {
        var number =
                switch (part) {
                    case PriorNotice notice -> notice.number();
                    case PenaltyDecision decision -> decision.number();
                    case NoPenaltyDecision decision -> decision.number();
                    case CorrectionOrder order -> order.number();
                    case ProductionRestriction restriction -> restriction.number();
                    default -> Fact.<org.anjuan.domain.text.DocumentNumber>unknown();
                };
        return number.value().map(Object::toString).orElse("");
    }

    /** One that is gone is not published; whether one that was held unlawful is, a person decides. */
    static Verdict published(Situation s) {
        return Verdict.all(isOut(s), withdrawn(s));
    }

    private static Verdict isOut(Situation s) {
        var missing = new Obstacle.MissingPart(PartKind.PUBLICATION);
        return Verdict.all(s.file().stream(PenaltyDecision.class)
                .map(decision -> switch (Standing.of(s.file(), decision, s.day())) {
                    case IN_FORCE, CHANGED -> Verdict.onRecord(published(s, decision), s, missing);
                    case DOUBTFUL -> published(s, decision).is(true) ? Verdict.YES : Verdict.unknown(missing);
                    case REPLACED, REVOKED -> Verdict.YES;
                })
                .toList());
    }

    /** What was revoked, and what was published before it was changed or replaced, does not stay published (Administrative Penalty Law, art. 48). */
    private static Verdict withdrawn(Situation s) {
        var missing = new Obstacle.MissingFact(PartKind.PUBLICATION, "withdrawnOn");
        return Verdict.all(s.file().stream(PenaltyDecision.class)
                .filter(decision -> isToBeWithdrawn(s, decision))
                .flatMap(decision -> Publications.of(s.file(), decision).stream())
                .filter(publication -> publication.publishedOn().isKnown())
                .map(publication -> Verdict.onRecord(Verdict.isThere(publication.withdrawnOn()), s, missing))
                .toList());
    }

    private static boolean isToBeWithdrawn(Situation s, PenaltyDecision decision) {
        return Standing.of(s.file(), decision, s.day()) == Standing.REVOKED
                || s.limits("disclosure-withdraw").stream()
                        .filter(limit ->
                                limit.part().filter(decision.id()::equals).isPresent())
                        .anyMatch(limit -> limit.state().isOpen());
    }

    /** Published, or not for a ground; known not to be where everything recorded of it says neither. */
    private static Fact<Boolean> published(Situation s, PenaltyDecision decision) {
        var about = Publications.of(s.file(), decision);
        boolean done = about.stream()
                .anyMatch(publication -> publication.publishedOn().isKnown()
                        || publication.groundNotToPublish().isKnown());
        boolean not = !about.isEmpty()
                && about.stream()
                        .allMatch(publication -> publication.publishedOn().isNone()
                                && publication.groundNotToPublish().isNone());
        return not ? Fact.known(false) : s.told(done, Publication.class);
    }

    static Verdict correctionRechecked(Situation s) {
        var missing = new Obstacle.MissingPart(PartKind.RECHECK);
        return Verdict.all(s.file().stream(CorrectionOrder.class)
                .map(order -> Verdict.onRecord(s.told(isRechecked(s.file(), order), Recheck.class), s, missing))
                .toList());
    }

    /** Checked again, or signed off; a re-check that names no order is one of the only order there is. */
    private static boolean isRechecked(CaseFile file, CorrectionOrder order) {
        boolean only = file.all(CorrectionOrder.class).size() == 1;
        return OrderState.of(file, order) == OrderState.SIGNED_OFF
                || file.stream(Recheck.class)
                        .anyMatch(recheck -> recheck.order()
                                .value()
                                .map(ref -> ref.id().equals(order.id()))
                                .orElse(only));
    }

    static Verdict seizureReleased(Situation s) {
        var missing = new Obstacle.MissingFact(PartKind.SEIZURE, "releasedOn");
        return Verdict.all(s.file().stream(Seizure.class)
                .map(seizure -> Verdict.onRecord(Verdict.isThere(seizure.releasedOn()), s, missing))
                .toList());
    }

    /** Paid in full, or the court accepted the application, or the ground of closing is another than performance. */
    static Verdict fineSettled(Situation s) {
        var ground = s.part(Closing.class).map(Closing::ground);
        if (ground.isPresent()
                && ground.get() != ClosingGround.PERFORMED
                && ground.get() != ClosingGround.COURT_ACCEPTED) return Verdict.YES;
        var unpaid = unpaid(s);
        var open = unpaid.stream().filter(limit -> !isAccepted(limit, s)).toList();
        if (open.isEmpty()) return Verdict.YES;
        boolean perhaps =
                accepted(s).anyMatch(application -> application.decision().isUnknown());
        if (perhaps) return Verdict.unknown(new Obstacle.MissingFact(PartKind.COURT_APPLICATION, "decision"));
        var told = open.stream().allMatch(limit -> limit.state() == DeadlineState.UNKNOWN && !limit.isForAPerson());
        var missing = s.file().has(Payment.class) || accepted(s).findAny().isPresent()
                ? open.stream()
                        .flatMap(limit -> limit.part().flatMap(s.file()::find).stream())
                        .map(ClosingGuards::unpaid)
                        .distinct()
                        .toArray(Obstacle[]::new)
                : new Obstacle[] {new Obstacle.MissingPart(PartKind.PAYMENT)};
        var paid = s.told(false, Payment.class);
        return told || paid.isUnknown() && !s.isLive() ? Verdict.unknown(missing) : Verdict.no(missing);
    }

    private static List<Deadline> unpaid(Situation s) {
        return s.limits("fine-payment").stream()
                .filter(limit -> limit.metOn().isEmpty())
                .toList();
    }

    private static Stream<CourtApplication> accepted(Situation s) {
        return s.file().stream(CourtApplication.class)
                .filter(application -> application.acceptedOn().isKnown());
    }

    /** Whether the court accepted an application about this fine: one that names no decision is about the only one it can be about. */
    private static boolean isAccepted(Deadline fine, Situation s) {
        return accepted(s)
                .anyMatch(application -> application
                        .decision()
                        .value()
                        .map(ref -> fine.part().filter(ref.id()::equals).isPresent())
                        .orElseGet(() -> isOnlyOne(fine, application, s)));
    }

    private static boolean isOnlyOne(Deadline fine, CourtApplication application, Situation s) {
        var on = application.appliedOn().orElse(application.acceptedOn());
        var open = s.limits("fine-payment").stream()
                .filter(limit -> mayBeAskedFor(limit, on, s))
                .map(Deadline::part)
                .distinct()
                .toList();
        return open.equals(List.of(fine.part()));
    }

    /** A court is asked for a fine that is decided and not paid yet. */
    private static boolean mayBeAskedFor(Deadline fine, Fact<When> on, Situation s) {
        boolean paid = fine.metOn()
                .filter(met -> on.matches(asked -> met.latest().isBefore(asked.earliest())))
                .isPresent();
        boolean later = fine.part()
                .flatMap(s.file()::find)
                .map(StepCode::takenOn)
                .filter(made ->
                        made.matches(day -> on.matches(asked -> day.earliest().isAfter(asked.latest()))))
                .isPresent();
        return !paid && !later;
    }

    /** Where others were paid, which one was not. */
    private static Obstacle unpaid(Part decision) {
        var number =
                switch (decision) {
                    case PenaltyDecision penalty -> penalty.number();
                    case SummaryDecision summary -> summary.number();
                    default -> Fact.<DocumentNumber>unknown();
                };
        return new Obstacle.NotPaid(
                decision.kindOfPart(), number.value().map(DocumentNumber::text).orElse(""));
    }

    /** A deferral, or its last instalment, has ended where the fine is not paid yet. */
    static Verdict deferralEnded(Situation s) {
        var verdicts = new ArrayList<Verdict>();
        for (var deferral : s.file().all(Deferral.class)) {
            var settled = fineSettled(s).holds();
            if (!deferral.granted().is(true) || settled.is(true)) continue;
            var about = deferral.decision().value().map(Ref::id);
            if (about.isPresent() && isSettled(about.get(), s)) continue;
            deferral.lastDay()
                    .filter(due -> !s.day().isAfter(due))
                    .ifPresent(due -> verdicts.add(
                            isAskedLate(deferral, s)
                                    ? ASKED_LATE
                                    : Verdict.onRecord(
                                            settled, s, new Obstacle.StillRunning("fine-payment", about, due))));
        }
        return Verdict.all(verdicts);
    }

    private static boolean isAskedLate(Deferral deferral, Situation s) {
        return s.limits("fine-payment").stream()
                .flatMap(limit -> limit.findings().stream())
                .anyMatch(finding -> finding.code() == FindingCode.DEFERRAL_ASKED_LATE
                        && finding.part().filter(deferral.id()::equals).isPresent());
    }

    /** Whether that fine is settled, whatever becomes of the others. */
    private static boolean isSettled(UUID decision, Situation s) {
        var unpaid = unpaid(s);
        var own = s.limits("fine-payment").stream()
                .filter(limit -> limit.part().filter(decision::equals).isPresent())
                .toList();
        return !own.isEmpty() && own.stream().allMatch(limit -> !unpaid.contains(limit) || isAccepted(limit, s));
    }

    /** What grew for late payment was paid, or forgone (Administrative Coercion Law, art. 42). */
    static Verdict lateFineSettled(Situation s) {
        var ground = s.part(Closing.class).map(Closing::ground);
        if (ground.isPresent() && ground.get() != ClosingGround.PERFORMED) return Verdict.YES;
        return Verdict.all(LateFines.of(s.file(), s.day(), s.clock()).stream()
                .map(late -> settled(late, s))
                .distinct()
                .toList());
    }

    private static Verdict settled(LateFineAnswer late, Situation s) {
        var missing = new Obstacle.MissingPart(PartKind.LATE_FINE);
        return switch (late) {
            case LateFineAnswer.NotDue _ -> Verdict.YES;
            case LateFineAnswer.Unknown _ -> Verdict.unknown(missing);
            case LateFineAnswer.Reckoned reckoned -> {
                if (reckoned.owed().fen() == 0) yield Verdict.YES;
                boolean perhapsNone = reckoned.owedIfDeferred()
                        .filter(owed -> owed.fen() == 0)
                        .isPresent();
                yield perhapsNone ? ASKED_LATE : Verdict.onRecord(s.told(false, LateFine.class), s, missing);
            }
        };
    }

    static Verdict remediesOver(Situation s) {
        return Verdict.all(Stream.concat(
                        s.file().stream(Reconsideration.class)
                                .map(remedy -> ended(s, PartKind.RECONSIDERATION, remedy.outcome())),
                        s.file().stream(Litigation.class).map(suit -> ended(s, PartKind.LITIGATION, suit.outcome())))
                .toList());
    }

    private static Verdict ended(Situation s, PartKind remedy, Fact<RemedyOutcome> outcome) {
        return Verdict.onRecord(Verdict.isThere(outcome), s, new Obstacle.MissingFact(remedy, "outcome"));
    }

    static Verdict pagesNumbered(Situation s) {
        var numbered = s.part(Archiving.class)
                .map(archiving -> Verdict.isThere(archiving.pages()))
                .orElse(Fact.unknown());
        return Verdict.onRecord(numbered, s, new Obstacle.MissingFact(PartKind.ARCHIVING, "pages"));
    }
}
