package org.anjuan.domain.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CollectiveDiscussion;
import org.anjuan.domain.casefile.Defence;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.LegalReview;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.ProductionRestriction;
import org.anjuan.domain.casefile.Recusal;
import org.anjuan.domain.casefile.RestrictionKind;
import org.anjuan.domain.casefile.WaivedRight;
import org.anjuan.domain.casefile.Waiver;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.Money;

/** Conditions about reviews inside the authority, the notice, the defence and the hearing. */
final class NoticeConditions {

    /** Penalty Measures 2023, art. 52: from this amount on a case is discussed by the heads. */
    private static final Money DISCUSSED_FROM = Money.yuan(500_000);

    /** Penalty Measures 2023, art. 46: from these amounts on a hearing is offered. */
    private static final Money HEARD_FROM_ORGANISATION = Money.yuan(200_000);

    private static final Money HEARD_FROM_CITIZEN = Money.yuan(5_000);

    private static final Set<PenaltyKind> DISCUSSED = Set.of(
            PenaltyKind.REVOKE_PERMIT,
            PenaltyKind.RESTRICT_PRACTICE,
            PenaltyKind.STOP_BUSINESS,
            PenaltyKind.CLOSE_DOWN);

    private static final Set<PenaltyKind> HEARD = Set.of(
            PenaltyKind.SUSPEND_PERMIT,
            PenaltyKind.DOWNGRADE,
            PenaltyKind.REVOKE_PERMIT,
            PenaltyKind.RESTRICT_BUSINESS,
            PenaltyKind.STOP_BUSINESS,
            PenaltyKind.CLOSE_DOWN,
            PenaltyKind.RESTRICT_PRACTICE);

    private NoticeConditions() {}

    /** Required after a hearing, and where the office sent the case for it; beyond that the local scope decides. */
    static Truth legalReviewRequired(FileFacts facts) {
        if (withoutCase(facts)) return Truth.FALSE;
        boolean required =
                facts.some(LegalReview.class).isTrue() || hearingHeld(facts).isTrue();
        return required ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Required by amount or kind, and where the head called it; whether a case is difficult only a person can say. */
    static Truth collectiveDiscussionRequired(FileFacts facts) {
        if (withoutCase(facts)) return Truth.FALSE;
        boolean stopped = facts.all(ProductionRestriction.class).stream()
                .anyMatch(restriction -> restriction.kind() == RestrictionKind.STOP);
        boolean required = stopped
                || facts.some(CollectiveDiscussion.class).isTrue()
                || lines(facts).stream().anyMatch(line -> DISCUSSED.contains(line.kind()))
                || reaches(lines(facts), DISCUSSED_FROM);
        return required ? Truth.TRUE : Truth.UNKNOWN;
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

    /** By amount or kind; below that a local threshold may still give the right. */
    private static Truth hearingRight(FileFacts facts) {
        var lines = lines(facts);
        boolean citizen = facts.all(Party.class).stream().anyMatch(party -> party.kind() == PartyKind.NATURAL_PERSON);
        boolean given = lines.stream().anyMatch(line -> HEARD.contains(line.kind()))
                || reaches(lines, citizen ? HEARD_FROM_CITIZEN : HEARD_FROM_ORGANISATION);
        return given ? Truth.TRUE : Truth.UNKNOWN;
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

    /** The penalties proposed and decided. */
    private static List<PenaltyLine> lines(FileFacts facts) {
        return Stream.concat(
                        facts.all(PriorNotice.class).stream().flatMap(notice -> notice.proposed().stream()),
                        facts.all(PenaltyDecision.class).stream().flatMap(decision -> decision.lines().stream()))
                .toList();
    }

    private static boolean reaches(List<PenaltyLine> lines, Money limit) {
        return lines.stream().anyMatch(line -> line.amount().matches(amount -> amount.compareTo(limit) >= 0));
    }
}
