package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.OrderMeant;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Refusal;

/**
 * On which refusals daily fines were decided already. What reckons a fine names its order; a decision that nothing reckons takes the refusal that the days
 * leave for it, and where they leave several, nobody can say which.
 */
final class DecidedRefusals {

    private final CaseFile file;
    private final List<Refusal> open;
    private final Set<UUID> taken = new HashSet<>();

    private DecidedRefusals(CaseFile file, List<Refusal> refusals) {
        this.file = file;
        this.open = new ArrayList<>(refusals.stream()
                .filter(refusal -> refusal.foundOn().isPresent())
                .sorted(Comparator.comparing(refusal -> refusal.foundOn().orElseThrow()))
                .toList());
    }

    /** The orders that are taken by the decisions that pass. */
    static Set<UUID> orders(CaseFile file, List<Refusal> refusals, Predicate<PenaltyDecision> counted) {
        var decided = new DecidedRefusals(file, refusals);
        decided.named(counted);
        decided.loose(counted);
        return decided.taken;
    }

    /** Whether something reckons the daily fine on an order. */
    static boolean isReckoned(CaseFile file, CorrectionOrder order) {
        return OrderMeant.dailyFines(file, order).findAny().isPresent();
    }

    private void take(Refusal refusal) {
        taken.add(refusal.order().id());
        open.remove(refusal);
    }

    private void named(Predicate<PenaltyDecision> counted) {
        for (var refusal : List.copyOf(open))
            if (OrderMeant.dailyFines(file, refusal.order())
                    .flatMap(fine -> file.find(fine.decision(), PenaltyDecision.class).stream())
                    .anyMatch(counted)) take(refusal);
    }

    private void loose(Predicate<PenaltyDecision> counted) {
        var left = new ArrayList<>(DailyNotices.decisions(file)
                .filter(counted)
                .filter(decision -> !namesItsOrder(decision))
                .sorted(Comparator.comparing(
                        (PenaltyDecision decision) -> decided(decision).orElse(LocalDate.MAX)))
                .toList());
        boolean took = true;
        while (took) took = left.removeIf(this::takesOne);
        var perhaps = open.stream()
                .filter(refusal -> left.stream().anyMatch(decision -> mayBeOn(decision, refusal)))
                .toList();
        if (left.size() >= perhaps.size()) perhaps.forEach(this::take);
    }

    private boolean takesOne(PenaltyDecision decision) {
        var one = one(decision);
        one.ifPresent(this::take);
        return one.isPresent();
    }

    private boolean namesItsOrder(PenaltyDecision decision) {
        return file.stream(DailyFine.class)
                .anyMatch(fine -> OrderMeant.by(fine.order(), file).isPresent()
                        && fine.decision().matches(ref -> ref.id().equals(decision.id())));
    }

    /** The only one it can be on, or else the first that was reckoned. */
    private Optional<Refusal> one(PenaltyDecision decision) {
        var may = open.stream().filter(refusal -> mayBeOn(decision, refusal)).toList();
        if (may.size() == 1) return Optional.of(may.getFirst());
        return may.stream().filter(refusal -> isReckoned(file, refusal.order())).findFirst();
    }

    /** A refusal that was found only after the decision, or after the notice it names, is another one. */
    private boolean mayBeOn(PenaltyDecision decision, Refusal refusal) {
        var found = refusal.foundOn().orElseThrow();
        boolean noticedBefore = file.find(decision.notice(), PriorNotice.class)
                .filter(notice -> isBefore(notice, found))
                .isPresent();
        return !noticedBefore && decided(decision).filter(found::isAfter).isEmpty();
    }

    /** Whether a notice is known to have been made before that day. */
    static boolean isBefore(PriorNotice notice, LocalDate found) {
        return notice.issuedOn().matches(on -> on.latest().isBefore(found));
    }

    private static Optional<LocalDate> decided(PenaltyDecision decision) {
        return decision.decidedOn().value().map(When::latest);
    }
}
