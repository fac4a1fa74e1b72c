package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Detention;
import org.anjuan.domain.law.Detention.Upon;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.penalty.ActLaws;
import org.anjuan.domain.penalty.ActLaws.ActLaw;
import org.anjuan.domain.penalty.LawComparison;
import org.anjuan.domain.penalty.LawSide;
import org.anjuan.domain.text.DocumentNumber;

/** Whether the police may detain for an act, by the law that judges it: what the law asks for is held against the file as of a day. */
final class Detentions {

    private static final Set<TransferEvent> BACK =
            EnumSet.of(TransferEvent.POLICE_REFUSED, TransferEvent.REFUSAL_RECEIVED, TransferEvent.RETURNED);

    private final CaseFile file;
    private final LocalDate day;
    private final LawBook book;

    Detentions(CaseFile file, LocalDate day, LawBook book) {
        this.file = file;
        this.day = day;
        this.book = book;
    }

    /** Of any act of the file: one is enough, and where the law is open of one act it is open of the file. */
    Verdict any() {
        var acts = file.all(Violation.class);
        if (acts.isEmpty()) return Verdict.of(file.some(Violation.class), new Obstacle.MissingPart(PartKind.VIOLATION));
        return any(acts.stream().map(this::of).toList());
    }

    /**
     * The acts for which the file gives reason to think of a transfer: nothing known forbids it, the case was filed, no matter of it went to the police,
     * and what the law asks for beside the act was found. Where nobody named the act in the catalogue, a refusal is reason enough to ask.
     */
    List<Violation> toThinkOf() {
        boolean filed =
                file.stream(Filing.class).anyMatch(filing -> !filing.filed().is(false))
                        || file.has(PriorNotice.class)
                        || file.has(PenaltyDecision.class);
        if (!filed || file.stream(Transfer.class).anyMatch(Detentions::isWithThePolice)) return List.of();
        return file.all(Violation.class).stream()
                .filter(act -> !of(act).holds().is(false) && isReason(act))
                .toList();
    }

    private static boolean isWithThePolice(Transfer transfer) {
        if (transfer.kind() == TransferKind.DETENTION) return true;
        return transfer.kind() == TransferKind.CRIME
                && transfer.course().stream().noneMatch(step -> BACK.contains(step.event()));
    }

    private boolean isReason(Violation act) {
        var offence = offence(act);
        boolean ofItself = offence.stream()
                .flatMap(entry -> entry.detention().stream())
                .anyMatch(each -> each.upon() != Upon.REFUSAL);
        return ofItself || refusal(act).holds().is(true) || isOpenOnlyForService(act);
    }

    private boolean isOpenOnlyForService(Violation act) {
        return refusal(act).obstacles().stream().anyMatch(Obstacle.NotServed.class::isInstance);
    }

    private List<Offence> offence(Violation act) {
        return act.catalogueId().value().flatMap(book.offences()::find).stream().toList();
    }

    /** Of one act. */
    Verdict of(Violation act) {
        var found = offence(act);
        if (found.isEmpty())
            return Verdict.unknown(
                    act.catalogueId().isKnown()
                            ? new Obstacle.SaysOtherwise(PartKind.VIOLATION, "catalogueId")
                            : new Obstacle.MissingFact(PartKind.VIOLATION, "catalogueId"));
        var offence = found.getFirst();
        if (offence.detention().isEmpty())
            return Verdict.no(new Obstacle.SaysOtherwise(PartKind.VIOLATION, "catalogueId"));
        var judged = new ActLaws(book)
                .of(file, day).stream()
                        .filter(law -> law.act().id().equals(act.id()))
                        .findFirst();
        return judged.map(law -> of(act, offence, law)).orElse(Verdict.NOT_TOLD);
    }

    private Verdict of(Violation act, Offence offence, ActLaw law) {
        var verdicts =
                law.governing().stream().map(side -> of(act, offence, side)).toList();
        if (law.law() instanceof LawComparison.Undated(var _, var missing))
            return Verdict.unknown(missing.stream()
                    .map(each -> new Obstacle.MissingFact(each.kind(), each.field()))
                    .toArray(Obstacle[]::new));
        if (verdicts.stream().map(Verdict::holds).distinct().count() == 1) return Verdict.all(verdicts);
        var differ = Stream.of(new Obstacle.ForAPerson(Obstacle.Matter.DETENTION_LAW));
        var each = verdicts.stream().flatMap(verdict -> verdict.obstacles().stream());
        return Verdict.unknown(Stream.concat(differ, each).distinct().toArray(Obstacle[]::new));
    }

    private Verdict of(Violation act, Offence offence, LawSide side) {
        var held = offence.detentionOn(side.day(), book.laws());
        if (held.isEmpty()) return Verdict.unknown(new Obstacle.ForAPerson(Obstacle.Matter.DETENTION_NO_RULE));
        return any(held.stream().map(each -> of(act, each)).toList());
    }

    private Verdict of(Violation act, Detention detention) {
        var verdict =
                switch (detention.upon()) {
                    case ACT -> Verdict.YES;
                    case REFUSAL -> refusal(act);
                    case SEVERE -> severe(act);
                    case GRAVE -> grave(act);
                };
        if (detention.isChecked()) return verdict;
        var unchecked = Stream.of(new Obstacle.NotLookedUp(detention.citation()));
        return Verdict.unknown(
                Stream.concat(verdict.obstacles().stream(), unchecked).toArray(Obstacle[]::new));
    }

    private static Verdict severe(Violation act) {
        return Upon.SEVERE.isAmong(act.circumstances())
                ? Verdict.YES
                : Verdict.unknown(new Obstacle.ForAPerson(Obstacle.Matter.SEVERE));
    }

    private static Verdict grave(Violation act) {
        if (Upon.GRAVE.isAmong(act.circumstances()) || act.harm().is(Harm.GRAVE)) return Verdict.YES;
        if (act.harm().isNone() || act.harm().is(Harm.NONE))
            return Verdict.no(new Obstacle.SaysOtherwise(PartKind.VIOLATION, "harm"));
        return Verdict.unknown(
                act.harm().isUnknown()
                        ? new Obstacle.MissingFact(PartKind.VIOLATION, "harm")
                        : new Obstacle.ForAPerson(Obstacle.Matter.GRAVE));
    }

    /** An order about the act that was served, and a re-check after it that found it not followed, or was obstructed (Detention-transfer Measures, arts. 3, 4). */
    private Verdict refusal(Violation act) {
        var orders = file.all(CorrectionOrder.class).stream()
                .filter(order -> new ActsOfOrder(file, order).acts().contains(act))
                .toList();
        if (orders.isEmpty()) return missing(PartKind.CORRECTION_ORDER);
        var each = new ArrayList<Verdict>();
        for (var order : orders) each.add(refusal(order));
        return any(each);
    }

    private Verdict refusal(CorrectionOrder order) {
        var rechecks = file.all(Recheck.class).stream()
                .filter(recheck -> recheck.order()
                        .value()
                        .map(ref -> ref.id().equals(order.id()))
                        .orElse(file.all(CorrectionOrder.class).size() == 1))
                .filter(recheck ->
                        !recheck.checkedOn().matches(on -> on.earliest().isAfter(day)))
                .toList();
        if (rechecks.isEmpty()) return missing(PartKind.RECHECK);
        if (rechecks.stream().anyMatch(Detentions::isRefusal)) return served(order);
        return rechecks.stream().anyMatch(recheck -> recheck.result().isUnknown())
                ? Verdict.unknown(new Obstacle.MissingFact(PartKind.RECHECK, "result"))
                : Verdict.no(new Obstacle.SaysOtherwise(PartKind.RECHECK, "result"));
    }

    private static boolean isRefusal(Recheck recheck) {
        return recheck.obstructed().is(true)
                || recheck.result().is(CorrectionResult.NOT_CORRECTED)
                || recheck.result().is(CorrectionResult.PARTLY);
    }

    private Verdict served(CorrectionOrder order) {
        boolean served =
                !file.servicesOf(order.id()).isEmpty() || order.insideDecision().is(true);
        var number = order.number().value().map(DocumentNumber::text).orElse("");
        return served ? Verdict.YES : Verdict.unknown(new Obstacle.NotServed(PartKind.CORRECTION_ORDER, number));
    }

    /** What is not on file was not done where the file is worked on live, or says that there is none. */
    private Verdict missing(PartKind kind) {
        var missing = new Obstacle.MissingPart(kind);
        return file.none().contains(kind) || file.head().origin() == Origin.LIVE
                ? Verdict.no(missing)
                : Verdict.unknown(missing);
    }

    /** Yes where one is, no where all are not. */
    private static Verdict any(List<Verdict> verdicts) {
        if (verdicts.stream().anyMatch(each -> each.holds().is(true))) return Verdict.YES;
        var open = verdicts.stream().filter(each -> !each.holds().isKnown()).toList();
        return Verdict.all(open.isEmpty() ? verdicts : open);
    }
}
