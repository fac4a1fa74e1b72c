package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.OrderMeant;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.Refusal;
import org.anjuan.domain.clock.ServiceDays;
import org.anjuan.domain.penalty.DailyFineSum;
import org.anjuan.domain.penalty.DailyFines;

/**
 * An order that a re-check found not followed and on which a daily fine may still be decided: the refusal, then the notice of its own, then the
 * decision (Daily Fine Measures, arts. 5, 7 and 13; Administrative Penalty Law, art. 44).
 *
 * @param reckoned whether the daily fine was reckoned in a part of its own
 * @param notice the notice that a decision on it can rest on
 */
record DailyCycle(CorrectionOrder order, boolean reckoned, Optional<PriorNotice> notice) {

    /**
     * Those of a file that are not decided, as of that day, in the order in which the refusals were found; of a daily fine that does not name its order,
     * nobody can say which of several it is.
     */
    static List<DailyCycle> open(CaseFile file, LawBook book, LocalDate day) {
        var refusals = Refusal.all(file, ServiceDays.of(book));
        var decided = DecidedRefusals.orders(file, refusals, _ -> true);
        var sums = DailyFines.of(file, book, day);
        var open = refusals.stream()
                .filter(refusal -> !decided.contains(refusal.order().id()))
                .filter(refusal -> sums.stream().anyMatch(sum -> mayFollow(sum, refusal)))
                .sorted(Comparator.comparing(refusal -> refusal.foundOn().orElseThrow()))
                .toList();
        var notices = new ArrayList<>(DailyNotices.free(file));
        notices.sort(Comparator.comparing(
                notice -> notice.issuedOn().value().map(When::earliest).orElse(LocalDate.MAX)));
        long unnamed = file.stream(DailyFine.class)
                .filter(fine -> OrderMeant.by(fine.order(), file).isEmpty() && !isDecided(fine, file))
                .count();
        var cycles = new ArrayList<DailyCycle>();
        for (var refusal : open) {
            var found = refusal.foundOn().orElseThrow();
            var own = notices.stream()
                    .filter(notice -> !DecidedRefusals.isBefore(notice, found))
                    .toList();
            boolean last = cycles.size() == open.size() - 1;
            var notice =
                    own.isEmpty() ? Optional.<PriorNotice>empty() : Optional.of(last ? own.getLast() : own.getFirst());
            notice.ifPresent(notices::remove);
            boolean reckoned = unnamed >= open.size() || DecidedRefusals.isReckoned(file, refusal.order());
            cycles.add(new DailyCycle(refusal.order(), reckoned, notice));
        }
        return List.copyOf(cycles);
    }

    private static boolean mayFollow(DailyFineSum sum, Refusal refusal) {
        return sum.mayBeImposed() && sum.order().id().equals(refusal.order().id());
    }

    private static boolean isDecided(DailyFine fine, CaseFile file) {
        return file.find(fine.decision(), PenaltyDecision.class).isPresent();
    }
}
