package org.anjuan.ui.casefile;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Lead;
import org.anjuan.domain.casefile.LegalReview;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.ReviewOutcome;
import org.anjuan.domain.casefile.TransferKind;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.procedure.Obstacle;
import org.anjuan.domain.procedure.Step;
import org.anjuan.domain.procedure.StepCode;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Target;
import org.jspecify.annotations.Nullable;

/** Leads from a step to its form, and from what is missing to where it is recorded. */
final class Ways {

    private final CaseFile file;
    private final DocumentTypes types;
    private final FileActions actions;

    Ways(CaseFile file, DocumentTypes types, FileActions actions) {
        this.file = file;
        this.types = types;
        this.actions = actions;
    }

    /** Takes a step: opens the part that records it, prefilled with what the step says. */
    void take(Step step) {
        var code = step.transition().code();
        switch (code) {
            case INSPECT -> actions.go(new Target.ToNewInspection(file.id()));
            case PRELIMINARY -> last(Lead.class, "outcome", PartKind.LEAD);
            case REVOKE -> last(Filing.class, "revokedOn", PartKind.FILING);
            case LEGAL_SEND_BACK -> last(LegalReview.class, "outcome", PartKind.LEGAL_REVIEW);
            case RESUME -> resume().ifPresent(Runnable::run);
            case SKIP_LEGAL_REVIEW, AFTER_LEGAL_REVIEW -> actions.add(PartKind.COLLECTIVE_DISCUSSION, null, Map.of());
            default -> code.records().ifPresent(kind -> actions.add(kind, null, said(code)));
        }
    }

    private void last(Class<? extends Part> type, String field, PartKind kind) {
        var part = file.stream(type).reduce((_, later) -> later);
        if (part.isPresent()) actions.open(part.get(), field);
        else actions.add(kind, null, Map.of());
    }

    private static Map<String, String> said(StepCode code) {
        return switch (code) {
            case NOT_FILE -> Map.of("filed", "false");
            case HAND_OVER -> Map.of("kind", TransferKind.JURISDICTION.name());
            case TRANSFER_CRIME -> Map.of("kind", TransferKind.CRIME.name());
            case TRANSFER_DETENTION -> Map.of("kind", TransferKind.DETENTION.name());
            case SUSPEND -> Map.of("kind", ExclusionKind.SUSPENSION.name());
            case NOTIFY_DAILY_FINE -> Map.of("kind", NoticeKind.DAILY_FINE.name());
            case SEND_BACK -> Map.of("outcome", ReviewOutcome.SENT_BACK.name());
            default -> Map.of();
        };
    }

    /** Opens what serves a paper. */
    void serve(Part paper) {
        actions.add(PartKind.SERVICE, paper.id(), Map.of());
    }

    /** Ends a stretch that has no end yet; nothing where there is none. */
    Optional<Runnable> resume() {
        return file.stream(ExcludedPeriod.class)
                .filter(period -> period.kind() == ExclusionKind.SUSPENSION
                        && !period.until().isKnown())
                .findFirst()
                .map(period -> () -> actions.open(period, "until"));
    }

    /**
     * Where what stands in the way of a step is mended; nothing for what the form of the step itself asks for.
     *
     * @param own the kind of part that records the step
     */
    Optional<Runnable> to(Obstacle obstacle, Optional<PartKind> own) {
        return Optional.ofNullable(
                switch (obstacle) {
                    case Obstacle.MissingPart(var kind) -> () -> actions.add(kind, null, Map.of());
                    case Obstacle.MissingFact(var kind, var field) ->
                        own.filter(kind::equals).isPresent() && file.all(kind).isEmpty()
                                ? null
                                : () -> record(new Missing(kind, field), Optional.empty());
                    case Obstacle.ToBeSaid _ -> null;
                    case Obstacle.SaysOtherwise(var kind, var field) -> last(kind, field);
                    case Obstacle.SaysYesOrNo(var kind, var field, var _) -> last(kind, field);
                    case Obstacle.OnlyRoughly(var kind, var field, var _) -> last(kind, field);
                    case Obstacle.TooLate(var kind, var field, var _, var _) -> last(kind, field);
                    case Obstacle.TooEarly(var kind, var _, var _, var _) -> () -> actions.add(kind, null, Map.of());
                    case Obstacle.TooFewNamed(var kind, var field, var _, var _) -> last(kind, field);
                    case Obstacle.WithThePolice() -> last(PartKind.TRANSFER, "course");
                    case Obstacle.NotLookedUp _ -> null;
                    case Obstacle.ForAPerson _ -> last(PartKind.VIOLATION, "");
                    case Obstacle.MissingApproval _ -> null;
                    case Obstacle.StillRunning(var limit, var part, var until) ->
                        () -> actions.reveal(limit, part, until);
                    case Obstacle.RanOut(var limit, var part, var due) -> () -> actions.reveal(limit, part, due);
                    case Obstacle.Involved(var _, var as) -> last(as, "");
                    case Obstacle.ServedLate(var kind, var _, var _) -> last(kind, "");
                    case Obstacle.MadeLate(var kind, var _, var _) -> last(kind, "");
                    case Obstacle.MadeEarly(var kind, var _, var _) -> last(kind, "");
                    case Obstacle.FineAbove(var kind, var _, var _) -> last(kind, "lines");
                    case Obstacle.FineHeavier(var kind, var _, var _) -> last(kind, "lines");
                    case Obstacle.Threshold limit ->
                        limit.about()
                                .flatMap(file::find)
                                .<Runnable>map(part -> () -> actions.open(part))
                                .orElse(null);
                    case Obstacle.FineBelow(var kind, var _, var _) -> last(kind, "mitigation");
                    case Obstacle.NotCertified _ -> () -> actions.go(new Target.ToPlace(PlaceName.SETTINGS));
                    case Obstacle.NotPaid _ -> () -> actions.add(PartKind.PAYMENT, null, Map.of());
                    case Obstacle.NotNotified _ -> () -> actions.add(PartKind.PRIOR_NOTICE, null, Map.of());
                    case Obstacle.NotDecided _ -> () -> actions.add(PartKind.PENALTY_DECISION, null, Map.of());
                    case Obstacle.NotServed(var kind, var number) ->
                        paper(kind, number)
                                .<Runnable>map(part -> () -> serve(part))
                                .orElse(null);
                });
    }

    private @Nullable Runnable last(PartKind kind, String field) {
        var parts = file.all(kind);
        if (parts.isEmpty()) return null;
        return field.isEmpty() ? () -> actions.open(parts.getLast()) : () -> actions.open(parts.getLast(), field);
    }

    private Optional<Part> paper(PartKind kind, String number) {
        var papers = file.all(kind);
        return papers.stream()
                .filter(paper -> PapersOnFile.of(file, types).all().stream()
                        .filter(each -> each.part().equals(paper.id()))
                        .anyMatch(each -> each.number()
                                .map(DocumentNumber::text)
                                .orElse("")
                                .equals(number)))
                .findFirst()
                .or(() -> papers.stream()
                        .filter(paper -> file.servicesOf(paper.id()).isEmpty())
                        .findFirst());
    }

    /** The part of the file in which a fact is missing; none where a new one is to be recorded. */
    Optional<Part> holder(Missing fact, Optional<UUID> about) {
        var meant = about.flatMap(file::find).filter(part -> part.kindOfPart() == fact.kind());
        return meant.or(() -> fact.lastIn(file));
    }

    /**
     * Opens the part in which a fact is missing at its field; a new one where there is none.
     *
     * @param about the part that is meant, or what it is about
     */
    void record(Missing fact, Optional<UUID> about) {
        holder(fact, about)
                .ifPresentOrElse(
                        part -> actions.open(part, fact.field()),
                        () -> actions.add(fact.kind(), about.orElse(null), Map.of()));
    }
}
