package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.anjuan.domain.casefile.*;

/** The notice that a decision should have rested on, where it came only after it. */
final class LateNotice {

    private LateNotice() {}

    /** How late it came: on which day it was served, else made; empty where the file holds none that could have been meant. */
    static Optional<Obstacle> of(Situation s) {
        boolean daily = s.part(PenaltyDecision.class)
                .filter(decision -> decision.isDaily(s.file()))
                .isPresent();
        return s.file().stream(PriorNotice.class)
                .filter(notice -> notice.kind() == (daily ? NoticeKind.DAILY_FINE : NoticeKind.PENALTY))
                .filter(notice -> !isOfAnother(notice, s) && Notified.mayBeFor(notice, s))
                .findFirst()
                .flatMap(notice -> late(notice, s));
    }

    private static Optional<Obstacle> late(PriorNotice notice, Situation s) {
        Optional<Obstacle> served = s.servedOn(notice)
                .map(When::earliest)
                .filter(on -> on.isAfter(s.day()))
                .map(on -> new Obstacle.ServedLate(PartKind.PRIOR_NOTICE, on, s.day()));
        Optional<LocalDate> made = notice.issuedOn().value().map(When::earliest);
        return served.or(() -> made.filter(on -> on.isAfter(s.day()))
                .map(on -> new Obstacle.MadeLate(PartKind.PRIOR_NOTICE, on, s.day())));
    }

    /** Whether another decision says that it rests on it. */
    private static boolean isOfAnother(PriorNotice notice, Situation s) {
        return s.file().stream(PenaltyDecision.class)
                .filter(decision -> s.part().filter(decision::equals).isEmpty())
                .anyMatch(decision -> decision.notice().matches(ref -> ref.id().equals(notice.id())));
    }
}
