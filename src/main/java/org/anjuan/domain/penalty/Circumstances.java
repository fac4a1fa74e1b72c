package org.anjuan.domain.penalty;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CaseReview;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.ProductionRestriction;
import org.anjuan.domain.casefile.RestrictionKind;
import org.anjuan.domain.law.Threshold.Circumstance;

/** What a file says of the circumstances on which the procedure may depend. */
final class Circumstances {

    /** Whether it holds, by which part, and what the file would have to say. */
    record Held(Fact<Boolean> holds, Optional<UUID> about, List<Missing> missing) {}

    private Circumstances() {}

    static Held of(CaseFile file, Circumstance circumstance) {
        return switch (circumstance) {
            case PUBLIC_INTEREST -> said(file, "publicInterest", CaseReview::publicInterest);
            case COMPLEX -> said(file, "complex", CaseReview::complex);
            case OTHER_LAW -> said(file, "otherLaw", CaseReview::otherLaw);
            case HEAD_WANTS -> said(file, "discussionWanted", CaseReview::discussionWanted);
            case HEARING_HELD -> majorRightsHeard(file);
            case PRODUCTION_RESTRICTED -> restricted(file, List.of(RestrictionKind.values()));
            case PRODUCTION_STOPPED -> restricted(file, List.of(RestrictionKind.STOP));
            case EVERY_CASE -> new Held(Fact.known(true), Optional.empty(), List.of());
        };
    }

    private static Held said(CaseFile file, String field, Function<CaseReview, Fact<Boolean>> asked) {
        var yes = file.all(CaseReview.class).stream()
                .filter(review -> asked.apply(review).is(true))
                .findFirst();
        if (yes.isPresent()) return new Held(Fact.known(true), yes.map(CaseReview::id), List.of());
        boolean no = file.all(CaseReview.class).stream()
                .anyMatch(review -> asked.apply(review).is(false));
        return no
                ? no()
                : new Held(Fact.unknown(), Optional.empty(), List.of(new Missing(PartKind.CASE_REVIEW, field)));
    }

    /** Without a hearing that was held the case cannot be one; with one, the rights at stake decide. */
    private static Held majorRightsHeard(CaseFile file) {
        var held = file.all(Hearing.class).stream()
                .filter(hearing ->
                        hearing.startedAt().isKnown() || hearing.course().isKnown())
                .findFirst();
        if (held.isEmpty()) return no();
        var rights = said(file, "majorRights", CaseReview::majorRights);
        return new Held(rights.holds(), held.map(Hearing::id), rights.missing());
    }

    private static Held restricted(CaseFile file, List<RestrictionKind> kinds) {
        var order = file.all(ProductionRestriction.class).stream()
                .filter(restriction -> kinds.contains(restriction.kind()))
                .map(ProductionRestriction::id)
                .findFirst();
        var notice = kinds.size() == RestrictionKind.values().length
                ? file.all(PriorNotice.class).stream()
                        .filter(each -> each.kind() == NoticeKind.PRODUCTION_RESTRICTION)
                        .map(PriorNotice::id)
                        .findFirst()
                : Optional.<UUID>empty();
        var about = order.or(() -> notice);
        return about.isPresent() ? new Held(Fact.known(true), about, List.of()) : no();
    }

    private static Held no() {
        return new Held(Fact.known(false), Optional.empty(), List.of());
    }
}
