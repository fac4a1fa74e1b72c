package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Refusal;
import org.anjuan.domain.clock.ServiceDays;

/** The refusals that a step of a daily fine may be about. */
final class RefusalsMeant {

    private RefusalsMeant() {}

    /** The order that the reckoning means, where it is that, or the decision on it, that is looked at. */
    static Optional<CorrectionOrder> order(Situation s) {
        var decided = s.part(PenaltyDecision.class).stream()
                .flatMap(decision -> s.file().stream(DailyFine.class).filter(fine -> names(fine, decision)));
        return Stream.concat(s.part(DailyFine.class).stream(), decided)
                .flatMap(fine -> OrderMeant.by(fine.order(), s.file()).stream())
                .findFirst();
    }

    /** That of its order; where that is not told, all on which no other decision rests. */
    static List<Refusal> of(Situation s) {
        var days = ServiceDays.of(s.clock().book());
        return order(s).map(order -> List.of(Refusal.of(s.file(), order, days))).orElseGet(() -> free(s, days));
    }

    /** Of a decision none that was decided before it, of a notice none that rests on another one. */
    private static List<Refusal> free(Situation s, ServiceDays days) {
        var all = Refusal.all(s.file(), days);
        var taken = DecidedRefusals.orders(s.file(), all, other -> isOther(other, s));
        return all.stream()
                .filter(refusal -> !taken.contains(refusal.order().id()))
                .toList();
    }

    private static boolean isOther(PenaltyDecision other, Situation s) {
        if (s.part().isEmpty()) return true;
        return switch (s.part().get()) {
            case PenaltyDecision own -> DailyNotices.isBefore(other, own);
            case PriorNotice notice -> !DailyNotices.mayRestOn(other, notice);
            case DailyFine fine -> !mayBeDecidedBy(fine, other, s.file());
            default -> true;
        };
    }

    /** What names no decision may have been decided by each that nothing else reckons. */
    private static boolean mayBeDecidedBy(DailyFine fine, PenaltyDecision decision, CaseFile file) {
        return fine.decision().isKnown()
                ? names(fine, decision)
                : file.stream(DailyFine.class).noneMatch(each -> names(each, decision));
    }

    private static boolean names(DailyFine fine, PenaltyDecision decision) {
        return fine.decision().matches(ref -> ref.id().equals(decision.id()));
    }

    /** The day of the refusal that a notice came too early for; empty where it may have told of one, or none is known to have been found. */
    static Optional<LocalDate> foundAfter(PriorNotice notice, Situation s) {
        var refused = of(s).stream()
                .filter(refusal -> refusal.looks().stream().anyMatch(Refusal.Look::isReason))
                .toList();
        boolean early = refused.stream()
                .allMatch(refusal -> refusal.foundOn()
                        .filter(found -> DecidedRefusals.isBefore(notice, found))
                        .isPresent());
        return early
                ? refused.stream()
                        .flatMap(refusal -> refusal.foundOn().stream())
                        .min(LocalDate::compareTo)
                : Optional.empty();
    }
}
