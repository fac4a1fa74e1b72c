package org.anjuan.domain.check;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CollectiveDiscussion;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.Defence;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.Money;

/** Whether amounts in capitals are those in figures, and whether notice, discussion and decision speak of the same amounts. */
final class AmountCheck {

    private AmountCheck() {}

    static void of(Checked checked) {
        for (var passage : checked.passages)
            for (var wrong : AmountsInText.of(passage.text()))
                checked.fault(
                        RuleCode.CAPITALS,
                        passage.part(),
                        passage.field(),
                        "check.capitals",
                        wrong.inWords(),
                        wrong.inFigures(),
                        new Money(wrong.wordsInFen()).toString(),
                        new Money(wrong.figuresInFen()).toString());
        if (!checked.tellsItsPart()) return;
        checked.file
                .find(checked.paper.part())
                .filter(PenaltyDecision.class::isInstance)
                .map(PenaltyDecision.class::cast)
                .ifPresent(decision -> {
                    notice(checked, decision);
                    discussion(checked, decision);
                    daily(checked, decision);
                });
    }

    /** More than was told needs a new notice; less needs a reason, which a defence or a hearing gives. */
    private static void notice(Checked checked, PenaltyDecision decision) {
        var notice = checked.file.find(decision.notice(), PriorNotice.class);
        var told = notice.flatMap(known -> fine(known.proposed()));
        var decided = fine(decision.lines());
        if (told.isEmpty() || decided.isEmpty()) return;
        if (decided.get().compareTo(told.get()) > 0)
            checked.fault(
                    RuleCode.SAME_AMOUNT,
                    decision.id(),
                    "lines",
                    "check.amount.aboveNotice",
                    decided.get().toString(),
                    told.get().toString());
        boolean explained = checked.file.has(Defence.class) || checked.file.has(Hearing.class);
        if (decided.get().compareTo(told.get()) < 0 && !explained)
            checked.gap(
                    RuleCode.SAME_AMOUNT,
                    decision.id(),
                    "lines",
                    "check.amount.belowNotice",
                    decided.get().toString(),
                    told.get().toString());
    }

    /** The last discussion before the decision that names amounts must name that of the decision: as a whole, or of each line. */
    private static void discussion(Checked checked, PenaltyDecision decision) {
        var decided = fine(decision.lines());
        if (decided.isEmpty()) return;
        var concluded = checked.file.stream(CollectiveDiscussion.class)
                .filter(discussion -> !discussion.beforeNotice().is(true))
                .filter(discussion -> mayPrecede(
                        discussion.startedAt().value(), decision.decidedOn().value()))
                .flatMap(discussion -> discussion.conclusion().value().stream()
                        .map(text -> new Passage(discussion.id(), "conclusion", text.text())))
                .filter(passage -> !AmountsInText.all(passage.text()).isEmpty())
                .toList();
        if (concluded.isEmpty()) return;
        var fines = amounts(decision.lines());
        boolean agrees = concluded.stream()
                .map(passage -> AmountsInText.all(passage.text()))
                .anyMatch(named -> named.contains(decided.get().fen()) || named.containsAll(fines));
        var last = concluded.getLast();
        if (!agrees)
            checked.fault(
                    RuleCode.SAME_AMOUNT,
                    last.part(),
                    last.field(),
                    "check.amount.discussed",
                    decided.get().toString(),
                    new Money(AmountsInText.all(last.text()).getLast()).toString());
    }

    /** The fine of a daily fine is its days times the amount of each. */
    private static void daily(Checked checked, PenaltyDecision decision) {
        for (var fine : checked.file.all(DailyFine.class)) {
            if (!fine.decision().matches(ref -> ref.id().equals(decision.id()))) continue;
            var perDay = fine.amountPerDay().value();
            var days = fine.days().value().filter(number -> number >= 0);
            var reckoned = perDay.flatMap(amount -> days.map(amount::times));
            differs(checked, reckoned, fine.total().value(), fine.id(), "total");
            differs(checked, reckoned, fine(decision.lines()), decision.id(), "lines");
        }
    }

    private static void differs(
            Checked checked, Optional<Money> reckoned, Optional<Money> said, UUID part, String field) {
        if (reckoned.isEmpty() || said.isEmpty() || reckoned.equals(said)) return;
        checked.fault(
                RuleCode.SAME_AMOUNT,
                part,
                field,
                "check.amount.daily",
                said.get().toString(),
                reckoned.get().toString());
    }

    private static boolean mayPrecede(Optional<When> earlier, Optional<When> later) {
        return earlier.isEmpty()
                || later.isEmpty()
                || !earlier.get().earliest().isAfter(later.get().latest());
    }

    /** All fines together; empty where one of them is not known, or there is none. */
    private static Optional<Money> fine(List<PenaltyLine> lines) {
        var fines =
                lines.stream().filter(line -> line.kind() == PenaltyKind.FINE).toList();
        if (fines.isEmpty() || fines.stream().anyMatch(line -> !line.amount().isKnown())) return Optional.empty();
        return fines.stream().flatMap(line -> line.amount().value().stream()).reduce(Money::plus);
    }

    private static List<Long> amounts(List<PenaltyLine> lines) {
        return lines.stream()
                .filter(line -> line.kind() == PenaltyKind.FINE)
                .flatMap(line -> line.amount().value().stream())
                .map(Money::fen)
                .toList();
    }
}
