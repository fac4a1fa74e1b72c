package org.anjuan.domain.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.clock.LawBook;
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

    /** Those of a file that are not decided; of a daily fine that does not name its order, nobody can say which of several it is. */
    static List<DailyCycle> open(CaseFile file, LawBook book) {
        var sums = undecided(
                DailyFines.of(file, book).stream()
                        .filter(DailyFineSum::mayBeImposed)
                        .sorted(Comparator.comparing(sum -> sum.from().orElseThrow()))
                        .toList(),
                file);
        var notices = new ArrayList<>(DailyNotices.free(file));
        long unnamed = file.stream(DailyFine.class)
                .filter(fine -> !fine.order().isKnown() && !isDecided(fine, file))
                .count();
        var cycles = new ArrayList<DailyCycle>();
        for (var sum : sums) {
            var own = notices.stream().filter(notice -> mayBeOf(notice, sum)).toList();
            boolean last = cycles.size() == sums.size() - 1;
            var notice =
                    own.isEmpty() ? Optional.<PriorNotice>empty() : Optional.of(last ? own.getLast() : own.getFirst());
            notice.ifPresent(notices::remove);
            boolean reckoned = of(sum.order(), file).isPresent() || unnamed >= sums.size();
            cycles.add(new DailyCycle(sum.order(), reckoned, notice));
        }
        return cycles;
    }

    private static List<DailyFineSum> undecided(List<DailyFineSum> refused, CaseFile file) {
        var left = new ArrayList<>(refused);
        left.removeIf(sum ->
                of(sum.order(), file).filter(fine -> isDecided(fine, file)).isPresent());
        long loose = file.stream(DailyFine.class)
                        .filter(fine -> !fine.order().isKnown() && isDecided(fine, file))
                        .count()
                + DailyNotices.loose(file).count();
        for (var sum : refused) if (loose > 0 && of(sum.order(), file).isPresent() && left.remove(sum)) loose--;
        return loose >= left.size() ? List.of() : left;
    }

    private static Optional<DailyFine> of(CorrectionOrder order, CaseFile file) {
        return file.stream(DailyFine.class)
                .filter(fine -> fine.order().matches(ref -> ref.id().equals(order.id())))
                .reduce((_, later) -> later);
    }

    private static boolean isDecided(DailyFine fine, CaseFile file) {
        return file.find(fine.decision(), PenaltyDecision.class).isPresent();
    }

    /** A notice from before the order was served tells of another refusal. */
    private static boolean mayBeOf(PriorNotice notice, DailyFineSum sum) {
        var first = sum.from();
        return first.isEmpty() || !notice.issuedOn().matches(on -> on.latest().isBefore(first.get()));
    }
}
