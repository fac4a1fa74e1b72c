package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.Litigation;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Reconsideration;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.RemedyOutcome;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.When;

/** Whether a decision still governs on a day: as the file says of it, else as another decision or a remedy left it. */
public enum Standing {
    IN_FORCE,
    /** Changed by a remedy: what is owed now the file does not tell. */
    CHANGED,
    /** Held unlawful: whether it was set aside as well, a person reads in the judgment. */
    DOUBTFUL,
    /** Another decision of the file stands in its place. */
    REPLACED,
    /** Revoked, or to be made anew. */
    REVOKED;

    /** How a remedy ended, and what kind of part says so. */
    private record End(PartKind remedy, When on, RemedyOutcome outcome) {}

    /** Where a decision stands at the end of that day. */
    public static Standing of(CaseFile file, FineDecision decision, LocalDate day) {
        boolean replaced = file.stream(PenaltyDecision.class)
                .anyMatch(later -> later.replaces().matches(ref -> ref.id().equals(decision.id()))
                        && !later.decidedOn().matches(on -> on.earliest().isAfter(day)));
        if (replaced) return REPLACED;
        if (decision instanceof PenaltyDecision penalty && penalty.state().isKnown())
            return switch (penalty.state().value().orElseThrow()) {
                case IN_FORCE -> IN_FORCE;
                case CHANGED -> CHANGED;
                case HELD_UNLAWFUL -> DOUBTFUL;
                case REVOKED -> REVOKED;
            };
        return lastEnd(file, decision, day).map(Standing::after).orElse(IN_FORCE);
    }

    /**
     * The fact that settles where a decision stands that was changed or held unlawful: its own state; a decision made on the spot has none, so the outcome of
     * the remedy that left it so.
     */
    static Missing settledBy(CaseFile file, FineDecision decision, LocalDate day) {
        return switch (decision) {
            case PenaltyDecision _ -> new Missing(PartKind.PENALTY_DECISION, "state");
            case SummaryDecision _ ->
                new Missing(lastEnd(file, decision, day).map(End::remedy).orElse(PartKind.RECONSIDERATION), "outcome");
        };
    }

    /** Since when it is revoked by a remedy that did not order it to be made anew: unless a notice says otherwise, no decision is to come. */
    public static Optional<LocalDate> revokedForGood(CaseFile file, FineDecision decision, LocalDate day) {
        return of(file, decision, day) == REVOKED
                ? lastEnd(file, decision, day)
                        .filter(end -> end.outcome() == RemedyOutcome.REVOKED)
                        .map(end -> end.on().latest())
                : Optional.empty();
    }

    /** Whether it no longer asks anything of anybody. */
    public boolean isOver() {
        return this == REPLACED || this == REVOKED;
    }

    private static Standing after(End end) {
        return switch (end.outcome()) {
            case REVOKED, ORDERED_ANEW -> REVOKED;
            case CHANGED -> CHANGED;
            case HELD_UNLAWFUL -> DOUBTFUL;
            case UPHELD, WITHDRAWN, DISMISSED, SETTLED -> IN_FORCE;
        };
    }

    private static Optional<End> lastEnd(CaseFile file, FineDecision decision, LocalDate day) {
        var reconsidered = file.stream(Reconsideration.class)
                .filter(remedy -> isAbout(remedy.about(), decision, file))
                .flatMap(remedy ->
                        end(PartKind.RECONSIDERATION, remedy.servedOn().orElse(remedy.decidedOn()), remedy.outcome()));
        var judged = file.stream(Litigation.class)
                .filter(suit -> isAbout(suit.about(), decision, file))
                .flatMap(suit -> end(
                        PartKind.LITIGATION,
                        suit.effectiveOn().orElse(suit.judgmentServedOn()).orElse(suit.judgedOn()),
                        suit.outcome()));
        return Stream.concat(reconsidered, judged)
                .filter(end -> !end.on().earliest().isAfter(day))
                .max(Comparator.comparing(End::on));
    }

    private static Stream<End> end(PartKind remedy, Fact<When> on, Fact<RemedyOutcome> outcome) {
        return on.isKnown() && outcome.isKnown()
                ? Stream.of(new End(
                        remedy, on.value().orElseThrow(), outcome.value().orElseThrow()))
                : Stream.empty();
    }

    /** A remedy that does not say what it is about is about the only decision there is. */
    private static boolean isAbout(Fact<Ref<Part>> about, FineDecision decision, CaseFile file) {
        return about.value()
                .map(ref -> ref.id().equals(decision.id()))
                .orElseGet(() -> file.parts().stream()
                                .filter(FineDecision.class::isInstance)
                                .count()
                        == 1);
    }
}
