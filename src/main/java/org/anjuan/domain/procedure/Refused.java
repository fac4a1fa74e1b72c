package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Refusal;
import org.anjuan.domain.text.DocumentNumber;

/** Whether an order was refused by a day, as guards tell it. */
record Refused(CaseFile file, LocalDate day) {

    /** That one of these was: one is enough. */
    Verdict any(List<Refusal> refusals) {
        return any(refusals.stream().map(this::of).toList(), missing(PartKind.RECHECK));
    }

    /** What is not on file was not done where the file is worked on live, or says that there is none. */
    Verdict missing(PartKind kind) {
        var missing = new Obstacle.MissingPart(kind);
        return file.none().contains(kind) || file.head().origin() == Origin.LIVE
                ? Verdict.no(missing)
                : Verdict.unknown(missing);
    }

    /** Whether a re-check of that day or before gives reason to think of a refusal. */
    boolean isReason(Refusal refusal) {
        return refusal.looks().stream().anyMatch(look -> !isLater(look) && look.isReason());
    }

    /** Yes where one is, no where all are not. */
    static Verdict any(List<Verdict> verdicts, Verdict none) {
        if (verdicts.isEmpty()) return none;
        if (verdicts.stream().anyMatch(each -> each.holds().is(true))) return Verdict.YES;
        var open = verdicts.stream().filter(each -> !each.holds().isKnown()).toList();
        return Verdict.all(open.isEmpty() ? verdicts : open);
    }

    private Verdict of(Refusal refusal) {
        var looks = refusal.looks().stream().filter(look -> !isLater(look)).toList();
        if (looks.isEmpty())
            return refusal.looks().isEmpty()
                    ? missing(PartKind.RECHECK)
                    : Verdict.no(new Obstacle.SaysOtherwise(PartKind.RECHECK, "checkedOn"));
        if (looks.stream().anyMatch(this::isCertain)) return Verdict.YES;
        boolean open = looks.stream().anyMatch(look -> look.kind() != Refusal.Kind.NONE);
        var obstacles = looks.stream()
                .filter(look -> !open || look.kind() != Refusal.Kind.NONE)
                .flatMap(look -> obstacle(refusal, look))
                .distinct()
                .toArray(Obstacle[]::new);
        return open ? Verdict.unknown(obstacles) : Verdict.no(obstacles);
    }

    private boolean isLater(Refusal.Look look) {
        return look.day().filter(on -> on.isAfter(day)).isPresent();
    }

    /** By that day for certain, also where only the month is known. */
    private boolean isCertain(Refusal.Look look) {
        return look.kind() == Refusal.Kind.CERTAIN
                && look.recheck().checkedOn().matches(on -> !on.latest().isAfter(day));
    }

    private static Stream<Obstacle> obstacle(Refusal refusal, Refusal.Look look) {
        return Stream.of(
                switch (look.why()) {
                    case FOUND -> roughly(look);
                    case PARTLY -> new Obstacle.ForAPerson(Obstacle.Matter.REFUSAL_PARTLY);
                    case NEXT_ORDER -> new Obstacle.ForAPerson(Obstacle.Matter.REFUSAL_NEXT_ORDER);
                    case NOT_TOLD -> new Obstacle.MissingFact(PartKind.RECHECK, "result");
                    case WHICH_ORDER, PERHAPS_CORRECTED -> new Obstacle.MissingFact(PartKind.RECHECK, "order");
                    case NO_DAY -> new Obstacle.MissingFact(PartKind.RECHECK, "checkedOn");
                    case NOT_SERVED -> notServed(refusal);
                    case ROUGHLY ->
                        refusal.served()
                                .filter(served -> isRougher(served, look))
                                .<Obstacle>map(served -> new Obstacle.OnlyRoughly(PartKind.SERVICE, "servedOn", served))
                                .orElseGet(() -> roughly(look));
                    case BEFORE_SERVICE -> new Obstacle.SaysOtherwise(PartKind.RECHECK, "checkedOn");
                    case AFTER_CORRECTION, FOLLOWED -> new Obstacle.SaysOtherwise(PartKind.RECHECK, "result");
                });
    }

    /** Of what happened on one and the same day the minutes tell which came first. */
    private static boolean isRougher(When served, Refusal.Look look) {
        return !served.hasDay()
                || !(served instanceof When.Minute)
                        && look.recheck().checkedOn().matches(When.Minute.class::isInstance);
    }

    private static Obstacle roughly(Refusal.Look look) {
        When said = look.recheck().checkedOn().value().orElseThrow();
        return new Obstacle.OnlyRoughly(PartKind.RECHECK, "checkedOn", said);
    }

    private static Obstacle notServed(Refusal refusal) {
        var number = refusal.order().number().value().map(DocumentNumber::text).orElse("");
        return new Obstacle.NotServed(PartKind.CORRECTION_ORDER, number);
    }
}
