package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.OrderMeant;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.clock.Fines;
import org.anjuan.domain.clock.Standing;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;

/** Finds the decision that a daily fine multiplies: named in the file, else the one decision with a fine for the same act. */
final class OriginalFine {

    private final CaseFile file;
    private final CorrectionOrder order;
    private final LocalDate day;
    private final List<Problem> problems;
    private Optional<PenaltyDecision> decision = Optional.empty();
    private Optional<Money> fine = Optional.empty();

    /**
     * @param day the day as of which it must stand
     */
    OriginalFine(CaseFile file, CorrectionOrder order, LocalDate day, List<Problem> problems) {
        this.file = file;
        this.order = order;
        this.day = day;
        this.problems = problems;
    }

    Optional<PenaltyDecision> decision() {
        return decision;
    }

    /** What it imposed for the act, where every amount is known. */
    Optional<Money> fine() {
        return fine;
    }

    void find() {
        decision = named().or(this::only);
        if (decision.isEmpty()) {
            problems.add(Problem.error("penaltyDecisions", "penalty.daily.noOriginal"));
            return;
        }
        switch (Standing.of(file, decision.get(), day)) {
            case IN_FORCE -> {}
            case CHANGED -> problems.add(Problem.warning("penaltyDecisions", "penalty.daily.originalChanged"));
            case DOUBTFUL, REPLACED, REVOKED ->
                problems.add(Problem.error("penaltyDecisions", "penalty.daily.originalGone"));
        }
        var lines = linesOf(decision.get());
        fine = Fines.fineOf(lines).filter(amount -> amount.fen() > 0);
        if (fine.isEmpty()) {
            problems.add(Problem.error("penaltyDecisions", "penalty.daily.noAmount"));
        }
    }

    private Optional<PenaltyDecision> named() {
        return OrderMeant.dailyFines(file, order)
                .flatMap(daily -> file.find(daily.original(), PenaltyDecision.class).stream())
                .findFirst();
    }

    private Optional<PenaltyDecision> only() {
        var fitting = file.stream(PenaltyDecision.class)
                .filter(each -> !each.isDaily(file) && !linesOf(each).isEmpty())
                .toList();
        var standing = fitting.stream()
                .filter(each -> !Standing.of(file, each, day).isOver())
                .toList();
        if (standing.size() > 1) {
            problems.add(Problem.warning("penaltyDecisions", "penalty.daily.severalOriginals"));
        }
        return standing.stream()
                .filter(each -> Standing.of(file, each, day) == Standing.IN_FORCE)
                .findFirst()
                .or(() -> standing.stream().findFirst())
                .or(() -> fitting.stream().findFirst());
    }

    /** Its fines for the acts of the order; a line that names no act is for all of them. */
    private List<PenaltyLine> linesOf(PenaltyDecision of) {
        return of.lines().stream()
                .filter(line -> line.kind() == PenaltyKind.FINE)
                .filter(line -> order.violations().isEmpty()
                        || line.violation()
                                .value()
                                .map(act -> order.violations().stream()
                                        .anyMatch(ref -> ref.id().equals(act.id())))
                                .orElse(true))
                .toList();
    }
}
