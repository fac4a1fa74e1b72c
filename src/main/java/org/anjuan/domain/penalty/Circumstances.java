package org.anjuan.domain.penalty;

import java.time.LocalDate;
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
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.law.Threshold.Circumstance;

/** What a file says of the circumstances on which the procedure may depend. */
final class Circumstances {

    /** Whether it holds, by which part, and what the file would have to say. */
    record Held(Fact<Boolean> holds, Optional<UUID> about, List<Missing> missing) {}

    private Circumstances() {}

    /** As the file stands, or as it stood on a day. */
    static Held of(CaseFile file, Circumstance circumstance, Optional<LocalDate> asOf) {
        return switch (circumstance) {
            case PUBLIC_INTEREST -> said(file, "publicInterest", CaseReview::publicInterest, asOf);
            case COMPLEX -> said(file, "complex", CaseReview::complex, asOf);
            case OTHER_LAW -> said(file, "otherLaw", CaseReview::otherLaw, asOf);
            case HEAD_WANTS -> said(file, "discussionWanted", CaseReview::discussionWanted, asOf);
            case HEARING_HELD -> majorRightsHeard(file, asOf);
            case PRODUCTION_RESTRICTED -> restricted(file, List.of(RestrictionKind.values()), asOf);
            case PRODUCTION_STOPPED -> restricted(file, List.of(RestrictionKind.STOP), asOf);
            case EVERY_CASE -> new Held(Fact.known(true), Optional.empty(), List.of());
        };
    }

    private static Held said(
            CaseFile file, String field, Function<CaseReview, Fact<Boolean>> asked, Optional<LocalDate> asOf) {
        var reviews = file.all(CaseReview.class).stream()
                .filter(review -> isThere(review.on(), asOf))
                .toList();
        var yes =
                reviews.stream().filter(review -> asked.apply(review).is(true)).findFirst();
        if (yes.isPresent()) return new Held(Fact.known(true), yes.map(CaseReview::id), List.of());
        boolean no = reviews.stream().anyMatch(review -> asked.apply(review).is(false));
        return no
                ? no()
                : new Held(Fact.unknown(), Optional.empty(), List.of(new Missing(PartKind.CASE_REVIEW, field)));
    }

    /** Without a hearing that was held the case cannot be one; with one, the rights at stake decide. */
    private static Held majorRightsHeard(CaseFile file, Optional<LocalDate> asOf) {
        var held = file.all(Hearing.class).stream()
                .filter(hearing ->
                        hearing.startedAt().isKnown() || hearing.course().isKnown())
                .filter(hearing -> isThere(hearing.startedAt(), asOf))
                .findFirst();
        if (held.isEmpty()) return no();
        var rights = said(file, "majorRights", CaseReview::majorRights, asOf);
        return new Held(rights.holds(), held.map(Hearing::id), rights.missing());
    }

    private static Held restricted(CaseFile file, List<RestrictionKind> kinds, Optional<LocalDate> asOf) {
        var order = file.all(ProductionRestriction.class).stream()
                .filter(restriction -> kinds.contains(restriction.kind()) && isThere(restriction.decidedOn(), asOf))
                .map(ProductionRestriction::id)
                .findFirst();
        var notice = kinds.size() == RestrictionKind.values().length
                ? file.all(PriorNotice.class).stream()
                        .filter(each ->
                                each.kind() == NoticeKind.PRODUCTION_RESTRICTION && isThere(each.issuedOn(), asOf))
                        .map(PriorNotice::id)
                        .findFirst()
                : Optional.<UUID>empty();
        var about = order.or(() -> notice);
        return about.isPresent() ? new Held(Fact.known(true), about, List.of()) : no();
    }

    /** Not known to be later. */
    private static boolean isThere(Fact<When> at, Optional<LocalDate> asOf) {
        return asOf.isEmpty() || !at.matches(on -> on.earliest().isAfter(asOf.get()));
    }

    private static Held no() {
        return new Held(Fact.known(false), Optional.empty(), List.of());
    }
}
