package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.When;

/** The notices of what is to be decided next: those of the fine, and after its decision those of the daily fine. Each has rounds of its own. */
final class NoticesAhead {

    private final CaseFile file;
    private final LocalDate today;

    private NoticesAhead(CaseFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    /** Those of the next decision; where all are decided, those of the last one. */
    static List<PriorNotice> of(CaseFile file, LocalDate today) {
        var reading = new NoticesAhead(file, today);
        var fine = reading.lastRound(NoticeKind.PENALTY);
        var daily = reading.lastRound(NoticeKind.DAILY_FINE);
        return Stream.of(fine, daily)
                .map(reading::undecided)
                .filter(open -> !open.isEmpty())
                .findFirst()
                .orElse(daily.isEmpty() ? fine : daily);
    }

    /** The day on which what these notices announced was decided; nothing while any of them still waits for its decision. */
    static Optional<When> decidedOn(CaseFile file, LocalDate today) {
        var reading = new NoticesAhead(file, today);
        var notices = of(file, today);
        return reading.undecided(notices).isEmpty()
                ? file.stream(PenaltyDecision.class)
                        .filter(decision -> notices.stream().anyMatch(notice -> reading.usesUp(decision, notice)))
                        .flatMap(decision -> decision.decidedOn().value().stream())
                        .max(Comparator.comparing(When::earliest))
                : Optional.empty();
    }

    /** The day of the first decision for that party that rests on one of these notices. */
    static Optional<When> decidedOn(CaseFile file, LocalDate today, List<PriorNotice> notices, Party party) {
        var reading = new NoticesAhead(file, today);
        return file.stream(PenaltyDecision.class)
                .filter(decision -> notices.stream().anyMatch(notice -> reading.usesUp(decision, notice))
                        && PartiesNoticed.isDecidedFor(decision, party, file))
                .flatMap(decision -> decision.decidedOn().value().stream())
                .min(Comparator.comparing(When::earliest));
    }

    private List<PriorNotice> lastRound(NoticeKind kind) {
        var notices = file.stream(PriorNotice.class)
                .filter(notice -> notice.kind() == kind)
                .toList();
        int last = notices.stream().mapToInt(NoticesAhead::round).max().orElse(1);
        return notices.stream().filter(notice -> round(notice) == last).toList();
    }

    private static int round(PriorNotice notice) {
        return notice.round().value().orElse(1);
    }

    private List<PriorNotice> undecided(List<PriorNotice> notices) {
        return notices.stream()
                .filter(notice -> file.stream(PenaltyDecision.class).noneMatch(decision -> usesUp(decision, notice)))
                .toList();
    }

    /**
     * Whether the decision rests on it, or on a later one to the same party; one that names none rests on what is not known to have come after it. What was
     * set aside leaves its notice to the decision that is made in its place.
     */
    private boolean usesUp(PenaltyDecision decision, PriorNotice notice) {
        if (Standing.of(file, decision, today) == Standing.REVOKED) return false;
        if (decision.isDaily(file) != (notice.kind() == NoticeKind.DAILY_FINE)) return false;
        var named = file.find(decision.notice(), PriorNotice.class);
        if (named.isEmpty()) return !isAfter(day(notice), decision.decidedOn().value());
        boolean other = notice.party().isKnown()
                && named.get().party().isKnown()
                && !notice.party().equals(named.get().party());
        return named.get().equals(notice) || !other && isAfter(day(named.get()), day(notice));
    }

    private Optional<When> day(PriorNotice notice) {
        return notice.issuedOn()
                .value()
                .or(() -> file.servicesOf(notice.id()).stream()
                        .map(Service::servedOn)
                        .flatMap(on -> on.value().stream())
                        .findFirst());
    }

    private static boolean isAfter(Optional<When> later, Optional<When> earlier) {
        return later.isPresent()
                && earlier.filter(day -> later.get().earliest().isAfter(day.latest()))
                        .isPresent();
    }
}
