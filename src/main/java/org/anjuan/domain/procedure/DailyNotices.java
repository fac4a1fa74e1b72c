package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.When;

/** The notices of daily fines, and which of them no decision was made on yet. */
final class DailyNotices {

    private DailyNotices() {}

    /** The decisions that impose a daily fine. */
    static Stream<PenaltyDecision> decisions(CaseFile file) {
        return file.stream(PenaltyDecision.class).filter(decision -> decision.isDaily(file));
    }

    /** Those that no part reckons. */
    static Stream<PenaltyDecision> loose(CaseFile file) {
        return decisions(file)
                .filter(decision -> file.stream(DailyFine.class)
                        .noneMatch(
                                fine -> fine.decision().matches(ref -> ref.id().equals(decision.id()))));
    }

    /** Those on which a further daily fine can rest. */
    static List<PriorNotice> free(CaseFile file) {
        return notices(file)
                .filter(notice -> decisions(file).noneMatch(decision -> mayRestOn(decision, notice)))
                .toList();
    }

    /** Whether that decision can rest on the notice, because no other one does. */
    static boolean isFreeFor(PenaltyDecision own, PriorNotice notice, CaseFile file) {
        return decisions(file)
                .filter(other -> !other.id().equals(own.id()))
                .noneMatch(other -> names(other, notice) || isBefore(other, own) && mayRestOn(other, notice));
    }

    private static Stream<PriorNotice> notices(CaseFile file) {
        return file.stream(PriorNotice.class).filter(notice -> notice.kind() == NoticeKind.DAILY_FINE);
    }

    private static boolean names(PenaltyDecision decision, PriorNotice notice) {
        return decision.notice().matches(ref -> ref.id().equals(notice.id()));
    }

    /** What names no notice rests on one that is not known to have come after it. */
    static boolean mayRestOn(PenaltyDecision decision, PriorNotice notice) {
        if (decision.notice().isKnown()) return names(decision, notice);
        Optional<LocalDate> decided = decision.decidedOn().value().map(When::latest);
        return decided.isEmpty()
                || !notice.issuedOn().matches(on -> on.earliest().isAfter(decided.get()));
    }

    /** Whether one is known to have been made before the other. */
    static boolean isBefore(PenaltyDecision one, PenaltyDecision other) {
        return one.decidedOn()
                .matches(first ->
                        other.decidedOn().matches(then -> first.latest().isBefore(then.earliest())));
    }
}
