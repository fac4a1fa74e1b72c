package org.anjuan.domain.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anjuan.domain.casefile.*;

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
        var named = named(s);
        if (named.isPresent()) return named.filter(notice -> notice.kind() == NoticeKind.DAILY_FINE);
        var decision = s.part(PenaltyDecision.class);
        if (decision.isPresent())
            return s.last(
                    PriorNotice.class,
                    notice -> notice.kind() == NoticeKind.DAILY_FINE
                            && Notified.mayBeFor(notice, s)
                            && DailyNotices.isFreeFor(decision.get(), notice, s.file()));
        return s.cycles().get().stream()
                .sorted(Comparator.comparing(DailyCycle::reckoned))
                .flatMap(cycle -> cycle.notice().stream())
                .findFirst();
    }

    /** What names no notice is about the one there is, unless it is known to have come before that was made. */
    static boolean concerns(Part said, Fact<Ref<PriorNotice>> ref, Optional<PriorNotice> notice) {
        return ref.value()
                .map(named -> notice.filter(one -> one.id().equals(named.id())).isPresent())
                .orElseGet(() -> notice.filter(one -> isBefore(said, one)).isEmpty());
    }

    private static boolean isBefore(Part said, PriorNotice notice) {
        return saidOn(said)
                .matches(on -> notice.issuedOn().matches(made -> on.latest().isBefore(made.earliest())));
    }

    /** A hearing is about the notice that was there when it was asked for, however late it was held. */
    private static Fact<When> saidOn(Part said) {
        return said instanceof Hearing hearing && asked(hearing).isKnown() ? asked(hearing) : StepCode.takenOn(said);
    }

    static Fact<When> asked(Hearing hearing) {
        return hearing.requestedOn().orElse(hearing.postedOn());
    }

    /** The notice that a hearing is about: the one it names, else that of the step, unless it was made only later; then the last one before. */
    static Optional<PriorNotice> about(Hearing hearing, Situation s) {
        if (hearing.notice().isKnown()) return s.file().find(hearing.notice(), PriorNotice.class);
        return of(s).filter(notice -> concerns(hearing, hearing.notice(), Optional.of(notice)))
                .or(() -> s.last(PriorNotice.class, notice -> !isBefore(hearing, notice)));
    }

    /** The defences that a decision has to answer: of a daily fine those to its own notice, of another all there are. */
    static List<Defence> defences(Situation s) {
        return own(s.before(Defence.class), Defence::notice, s);
    }

    /** The hearings before a decision, likewise. */
    static List<Hearing> hearings(Situation s) {
        return own(s.before(Hearing.class), Hearing::notice, s);
    }

    /** The hearings that a decision has to wait for, likewise: those asked for by its day, also where they were held only after it. */
    static List<Hearing> hearingsAsked(Situation s) {
        var asked = s.file().stream(Hearing.class)
                .filter(hearing -> asked(hearing).matches(on -> !on.earliest().isAfter(s.day())))
                .toList();
        return own(asked, Hearing::notice, s);
    }

    private static <P extends Part> List<P> own(List<P> said, Function<P, Fact<Ref<PriorNotice>>> ref, Situation s) {
        if (!s.isOfDailyFine()) return said;
        var notice = of(s);
        return said.stream()
                .filter(each -> notice.isPresent() && concerns(each, ref.apply(each), notice))
                .toList();
    }
}
