package org.anjuan.domain.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.anjuan.domain.casefile.CollectiveDiscussion;
import org.anjuan.domain.casefile.Defence;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.LegalReview;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Recusal;
import org.anjuan.domain.casefile.WaivedRight;
import org.anjuan.domain.casefile.Waiver;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.penalty.Answer;
import org.anjuan.domain.penalty.Question;

/** Conditions about reviews inside the authority, the notice, the defence and the hearing. */
final class NoticeConditions {

    private NoticeConditions() {}

    /**
     * Required by the rules, after a hearing, and where the office sent the case for it. A no of the rules leaves it open where local ones may say more.
     */
    static Truth legalReviewRequired(FileFacts facts) {
        if (withoutCase(facts)) return Truth.FALSE;
        boolean held =
                facts.some(LegalReview.class).isTrue() || hearingHeld(facts).isTrue();
        return held ? Truth.TRUE : required(facts.answer(Question.LEGAL_REVIEW));
    }

    /** Required by the rules, by amount, kind or circumstances, and where the heads met. */
    static Truth collectiveDiscussionRequired(FileFacts facts) {
        if (withoutCase(facts)) return Truth.FALSE;
        return facts.some(CollectiveDiscussion.class).isTrue()
                ? Truth.TRUE
                : required(facts.answer(Question.COLLECTIVE_DISCUSSION));
    }

    private static Truth required(Answer answer) {
        if (answer.value().is(false) && !answer.localMayDiffer()) return Truth.FALSE;
        return answer.value().is(true) ? Truth.TRUE : Truth.UNKNOWN;
    }

    static Truth reviewedBeforeThenHeard(FileFacts facts) {
        var heard = defenceSubmitted(facts).or(() -> hearingHeld(facts));
        return heard.and(() -> facts.any(
                        LegalReview.class, review -> beforeNotice(facts, review.beforeNotice(), review.on()))
                .or(() -> facts.any(
                        CollectiveDiscussion.class,
                        meeting -> beforeNotice(facts, meeting.beforeNotice(), meeting.startedAt()))));
    }

    private static Truth beforeNotice(FileFacts facts, Fact<Boolean> said, Fact<When> on) {
        var byDates = firstNotice(facts)
                .flatMap(notice -> on.value()
                        .map(day -> day.latest().isBefore(notice)
                                ? Truth.TRUE
                                : day.earliest().isAfter(notice) ? Truth.FALSE : Truth.UNKNOWN));
        return FileFacts.of(said).orElse(byDates.orElse(Truth.UNKNOWN));
    }

    private static Optional<LocalDate> firstNotice(FileFacts facts) {
        return facts.all(PriorNotice.class).stream()
                .flatMap(notice -> notice.issuedOn().value().stream())
                .map(When::earliest)
                .min(Comparator.naturalOrder());
    }

    /** Due before a penalty, and by default before a decision of no penalty too. */
    static Truth noticeDueOrMade(FileFacts facts) {
        return DecisionConditions.penaltyImposed(facts)
                .or(() -> facts.paper("PRIOR_NOTICE"))
                .or(() -> facts.paper("NO_PENALTY_NOTICE"))
                .or(() -> DecisionConditions.noPenaltyDecided(facts));
    }

    static Truth defenceSubmitted(FileFacts facts) {
        return facts.some(Defence.class).orElse(waived(facts, WaivedRight.STATEMENT_AND_DEFENCE));
    }

    static Truth hearingHeld(FileFacts facts) {
        return facts.any(
                        Hearing.class,
                        hearing -> FileFacts.exists(hearing.startedAt())
                                .or(() -> Truth.of(hearing.course().isKnown())))
                .orElse(facts.all(Hearing.class).isEmpty() ? waived(facts, WaivedRight.HEARING) : Truth.UNKNOWN);
    }

    static Truth hearingRequestedWithRight(FileFacts facts) {
        return facts.any(
                        Hearing.class,
                        hearing -> FileFacts.exists(hearing.requestedOn())
                                .and(() -> FileFacts.of(hearing.rightExisted()).orElse(hearingRight(facts))))
                .orElse(facts.all(Hearing.class).isEmpty() ? waived(facts, WaivedRight.HEARING) : Truth.UNKNOWN);
    }

    /** By the rules; below them a local threshold may still give the right. */
    private static Truth hearingRight(FileFacts facts) {
        return required(facts.answer(Question.HEARING));
    }

    static Truth recusalRequested(FileFacts facts) {
        return facts.some(Recusal.class);
    }

    /** Who waived a right did not use it. */
    private static Truth waived(FileFacts facts, WaivedRight right) {
        boolean waived = facts.all(Waiver.class).stream()
                .anyMatch(waiver -> waiver.right() == right || waiver.right() == WaivedRight.BOTH);
        return waived ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static boolean withoutCase(FileFacts facts) {
        return facts.file().head().procedure() == Procedure.WITHOUT_CASE;
    }
}
