package org.anjuan.document.fill;

import java.util.List;
import java.util.Optional;
import org.anjuan.document.fill.Seen.Gap;
import org.anjuan.document.fill.Seen.Nothing;
import org.anjuan.document.fill.Seen.YesNo;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CourtApplication;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.Litigation;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Reconsideration;
import org.anjuan.domain.casefile.WordKeys;
import org.jspecify.annotations.Nullable;

/** What follows from a part and the file it is in, under names that templates ask for. */
final class Deduced {

    private final CaseFile file;
    private final Views views;

    Deduced(CaseFile file, Views views) {
        this.file = file;
        this.views = views;
    }

    /** What a name means; nothing where it means nothing of this part. */
    @Nullable
    Object get(Part part, String name) {
        return switch (name) {
            case "heard" -> part instanceof PenaltyDecision decision ? heard(decision) : null;
            case "counted" ->
                switch (part) {
                    case PenaltyDecision decision -> counting(ofDecision(decision));
                    case PriorNotice notice -> counting(ofNotice(notice));
                    default -> null;
                };
            case "recheck" -> part instanceof DailyFine fine ? recheck(fine) : null;
            case "fineDue" -> part instanceof FineDecision decision ? due(decision, PenaltyKind.FINE) : null;
            case "gainsDue" ->
                part instanceof FineDecision decision
                        ? new YesNo(has(decision.lines(), PenaltyKind.CONFISCATE_GAINS))
                        : null;
            case "moneyDue" ->
                part instanceof FineDecision decision
                        ? due(decision, PenaltyKind.FINE, PenaltyKind.CONFISCATE_GAINS)
                        : null;
            case "otherDue" -> part instanceof FineDecision decision ? otherDue(decision) : null;
            case "contested" ->
                part instanceof CourtApplication
                        ? new YesNo(file.has(Reconsideration.class) || file.has(Litigation.class))
                        : null;
            default -> null;
        };
    }

    /** Whether something of these kinds is to be paid; where nobody wrote what was imposed, it may be. */
    private static YesNo due(FineDecision decision, PenaltyKind... kinds) {
        return new YesNo(decision.lines().isEmpty() || has(decision.lines(), kinds));
    }

    private static boolean has(List<PenaltyLine> lines, PenaltyKind... kinds) {
        return lines.stream().anyMatch(line -> List.of(kinds).contains(line.kind()));
    }

    /** Whether the party has to do or to leave something besides paying. */
    private static YesNo otherDue(FineDecision decision) {
        return new YesNo(decision.lines().stream().map(PenaltyLine::kind).anyMatch(kind -> switch (kind) {
            case WARNING, CRITICISM, FINE, CONFISCATE_GAINS -> false;
            default -> true;
        }));
    }

    /** The hearing that was held on the notice of a decision, or the only one of the file. */
    private Seen heard(PenaltyDecision decision) {
        var held = file.stream(Hearing.class)
                .filter(hearing -> hearing.startedAt().isKnown())
                .filter(hearing -> hearing.notice().equals(decision.notice())
                        || !(hearing.notice().isKnown()))
                .toList();
        return held.size() == 1 ? views.of(held.getFirst(), "") : new Nothing();
    }

    /** The counting of days that belongs to a decision on a daily fine. */
    private Optional<DailyFine> ofDecision(PenaltyDecision decision) {
        return file.stream(DailyFine.class)
                .filter(fine -> fine.decision().matches(ref -> ref.id().equals(decision.id())))
                .findFirst();
    }

    /** The counting that a notice tells of: that of the decision that followed it, else the only one that no decision followed yet. */
    private Optional<DailyFine> ofNotice(PriorNotice notice) {
        var followed = file.stream(DailyFine.class)
                .filter(fine -> file.find(fine.decision(), PenaltyDecision.class)
                        .filter(decision ->
                                decision.notice().matches(ref -> ref.id().equals(notice.id())))
                        .isPresent())
                .findFirst();
        var open = file.stream(DailyFine.class)
                .filter(fine -> !fine.decision().isKnown())
                .toList();
        return followed.or(() -> open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty());
    }

    private Seen counting(Optional<DailyFine> fine) {
        return fine.map(counted -> views.of(counted, "")).orElseGet(() -> new Gap(WordKeys.of(PartKind.DAILY_FINE)));
    }

    /** The re-check that found the order not kept: the first one after it. */
    private Seen recheck(DailyFine fine) {
        return file.stream(Recheck.class)
                .filter(check -> check.order().isKnown() && check.order().equals(fine.order()))
                .findFirst()
                .map(check -> views.of(check, ""))
                .orElseGet(() -> new Gap(WordKeys.of(PartKind.RECHECK)));
    }
}
