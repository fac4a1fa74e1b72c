package org.anjuan.ui.forms;

import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Worksheet;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.penalty.DailyFines;
import org.anjuan.domain.text.Prose;

/** Fills new forms about money with what the file makes of them: daily and late fines as reckoned, and the worksheet's reasons. */
final class MoneyPrefill {

    private MoneyPrefill() {}

    static void fill(FormModel form, PartKind kind, CaseFile file, LawBook law) {
        switch (kind) {
            case DAILY_FINE -> {
                refusedOrder(form, file, law);
                take(form, ReckonedNote.dailyFine(form, file, law));
                ownDecision(form);
            }
            case LATE_FINE -> take(form, ReckonedNote.lateFine(form, file, law));
            case PRIOR_NOTICE, PENALTY_DECISION -> reasons(form, file);
            default -> {
                return;
            }
        }
        form.settle();
    }

    /** The order that a re-check found not followed, where the one named was followed. */
    private static void refusedOrder(FormModel form, CaseFile file, LawBook law) {
        var named = form.field("order").text();
        var refused = file.stream(CorrectionOrder.class)
                .filter(order -> DailyFines.of(file, order, law, form.now().toLocalDate())
                        .isPresent())
                .map(order -> order.id().toString())
                .toList();
        if (!refused.isEmpty() && !refused.contains(named))
            form.field("order").textProperty().set(refused.getLast());
    }

    /** The daily fine is decided by itself: the original decision is not its own. */
    private static void ownDecision(FormModel form) {
        var own = form.field("decision");
        if (own.text().equals(form.field("original").text())) own.textProperty().set("");
    }

    private static void take(FormModel form, Optional<ReckonedNote.Reckoned> reckoned) {
        reckoned.ifPresent(found -> ReckonedNote.take(form, found));
    }

    /** Why the benchmark was left is told in the notice and in the decision. */
    private static void reasons(FormModel form, CaseFile file) {
        var reasons = form.field("discretionReasons");
        if (!reasons.isBlank()) return;
        file.last(Worksheet.class)
                .flatMap(sheet -> sheet.reason().value())
                .map(Prose::text)
                .ifPresent(text -> reasons.textProperty().set(text));
    }
}
