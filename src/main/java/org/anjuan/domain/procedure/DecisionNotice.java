package org.anjuan.domain.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.NoticeMeant;

/** The notice that a decision rests on, and what the party said to it. */
final class DecisionNotice {

    private DecisionNotice() {}

    /**
     * The notice the decision rests on: the one it names, else the last of a penalty before it that may be for whom it punishes. A daily fine rests on a notice of its own, not on that of
     * the fine it multiplies.
     */
    static Optional<PriorNotice> of(Situation s) {
        if (s.isOfDailyFine()) return dailyNotice(s);
        return named(s).or(() -> s.last(
                PriorNotice.class, notice -> notice.kind() == NoticeKind.PENALTY && Notified.mayBeFor(notice, s)));
    }

    /** The one it says it rests on. */
    static Optional<PriorNotice> named(Situation s) {
        return s.part(PenaltyDecision.class).flatMap(decision -> s.file().find(decision.notice(), PriorNotice.class));
    }

    private static Optional<PriorNotice> dailyNotice(Situation s) {
        if (s.part(PenaltyDecision.class).isPresent())
            return daily(s, notice -> RefusalsMeant.foundAfter(notice, s).isEmpty());
        return s.cycles().get().stream()
                .sorted(Comparator.comparing(DailyCycle::reckoned))
                .flatMap(cycle -> cycle.notice().stream())
                .findFirst();
    }

    /** Of those that pass, the one that a decision on a daily fine names, else the last before it that it can rest on. */
    private static Optional<PriorNotice> daily(Situation s, Predicate<PriorNotice> test) {
        Predicate<PriorNotice> daily = test.and(notice -> notice.kind() == NoticeKind.DAILY_FINE);
        var named = named(s);
        if (named.isPresent()) return named.filter(daily);
        return s.part(PenaltyDecision.class)
                .flatMap(decision -> s.last(
                        PriorNotice.class,
                        daily.and(notice ->
                                Notified.mayBeFor(notice, s) && DailyNotices.isFreeFor(decision, notice, s.file()))));
    }

    /** That a daily fine rests on nothing but a notice from before the refusal: on that day nobody could tell the party of it. */
    static Optional<Obstacle> tooEarly(Situation s) {
        if (!s.isOfDailyFine()) return Optional.empty();
        return daily(s, notice -> RefusalsMeant.foundAfter(notice, s).isPresent())
                .flatMap(notice -> notice.issuedOn()
                        .value()
                        .flatMap(made -> RefusalsMeant.foundAfter(notice, s)
                                .map(found -> new Obstacle.MadeEarly(PartKind.PRIOR_NOTICE, made, found))));
    }

    /** Whether what was said is about the notice, as far as anybody can tell; without one, what names none. */
    static boolean concerns(Part said, Optional<PriorNotice> notice, Situation s) {
        return notice.map(one -> NoticeMeant.isAbout(said, one, s.file())).orElseGet(() -> !namesOne(said));
    }

    /** The time to ask for a hearing on the notice it is about; where nobody can tell which, on each it may be about. */
    static List<Deadline> askedOn(Hearing hearing, Situation s) {
        var meant = NoticeMeant.by(hearing, s.file());
        return s.limits("hearing-request").stream()
                .filter(limit -> meant.stream()
                        .anyMatch(notice ->
                                limit.part().filter(notice.id()::equals).isPresent()))
                .toList();
    }

    private static boolean namesOne(Part said) {
        return switch (said) {
            case Hearing hearing -> hearing.notice().isKnown();
            case Defence defence -> defence.notice().isKnown();
            case Waiver waiver -> waiver.notice().isKnown();
            default -> false;
        };
    }

    /** The defences that a decision has to answer: of a daily fine those to its own notice, of another all there are. */
    static List<Defence> defences(Situation s) {
        return own(s.before(Defence.class), s);
    }

    /** The hearings before a decision, likewise. */
    static List<Hearing> hearings(Situation s) {
        return own(s.before(Hearing.class), s);
    }

    /** The hearings that a decision has to wait for, likewise: those asked for by its day, also where they were held only after it. */
    static List<Hearing> hearingsAsked(Situation s) {
        var asked = s.file().stream(Hearing.class)
                .filter(hearing ->
                        NoticeMeant.asked(hearing).matches(on -> !on.earliest().isAfter(s.day())))
                .toList();
        return own(asked, s);
    }

    private static <P extends Part> List<P> own(List<P> said, Situation s) {
        if (!s.isOfDailyFine()) return said;
        var notice = of(s);
        return said.stream()
                .filter(each -> notice.isPresent() && concerns(each, notice, s))
                .toList();
    }
}
