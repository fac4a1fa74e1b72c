package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.Refusal;
import org.anjuan.domain.clock.ServiceDays;
import org.anjuan.domain.law.DatedCitation;
import org.anjuan.domain.law.Detention;
import org.anjuan.domain.law.Detention.Upon;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.penalty.ActLaws;
import org.anjuan.domain.penalty.ActLaws.ActLaw;
import org.anjuan.domain.penalty.LawComparison;
import org.anjuan.domain.penalty.LawSide;

/** Whether the police may detain for an act, by the law that judges it: what the law asks for is held against the file as of a day. */
final class Detentions {

    private final CaseFile file;
    private final LocalDate day;
    private final LawBook book;
    private final Refused refused;
    private Optional<List<ActLaw>> laws = Optional.empty();

    Detentions(CaseFile file, LocalDate day, LawBook book) {
        this.file = file;
        this.day = day;
        this.book = book;
        this.refused = new Refused(file, day);
    }

    /** Of any act of the file: one is enough, and where the law is open of one act it is open of the file. */
    Verdict any() {
        var acts = file.all(Violation.class);
        if (acts.isEmpty()) return Verdict.of(file.some(Violation.class), new Obstacle.MissingPart(PartKind.VIOLATION));
        return Refused.any(acts.stream().map(this::of).toList(), Verdict.NOT_TOLD);
    }

    /**
     * The acts for which the file gives reason to think of a transfer: nothing known forbids it, the case was filed, no matter of it went to the police, and
     * the act is one that the law lets the police detain for without a refusal, or a re-check gives reason to think of one. Where nobody named the act in
     * the catalogue, such a re-check is reason enough to ask; whether circumstances or consequences are grave enough a person establishes.
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
                && transfer.course().stream().noneMatch(step -> step.event().isBack());
    }

    private boolean isReason(Violation act) {
        var offence = offence(act);
        boolean ofItself = offence.stream()
                .flatMap(entry -> entry.detention().stream())
                .anyMatch(each -> each.upon() != Upon.REFUSAL);
        return ofItself || refusals(act).stream().anyMatch(refused::isReason);
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
        return judged(act).map(law -> of(act, offence, law)).orElse(Verdict.NOT_TOLD);
    }

    private Optional<ActLaw> judged(Violation act) {
        if (laws.isEmpty()) laws = Optional.of(new ActLaws(book).of(file, day));
        return laws.get().stream()
                .filter(law -> law.act().id().equals(act.id()))
                .findFirst();
    }

    /** By which the police may detain for the acts of the file, as the laws that judge them have it. */
    List<DatedCitation> articles() {
        var always = new Validity(Optional.empty(), Optional.empty());
        return file.stream(Violation.class)
                .flatMap(act -> offence(act).stream()
                        .flatMap(offence -> judged(act).stream()
                                .flatMap(law -> law.governing().stream())
                                .flatMap(side -> offence.detentionOn(side.day(), book.laws()).stream())))
                .map(held -> new DatedCitation(held.citation(), always, held.isChecked()))
                .distinct()
                .toList();
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
        return Refused.any(held.stream().map(each -> of(act, each)).toList(), Verdict.NOT_TOLD);
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
        var orders = refusals(act);
        return orders.isEmpty() ? refused.missing(PartKind.CORRECTION_ORDER) : refused.any(orders);
    }

    private List<Refusal> refusals(Violation act) {
        return file.stream(CorrectionOrder.class)
                .filter(order -> new ActsOfOrder(file, order).acts().contains(act))
                .map(order -> Refusal.of(file, order, ServiceDays.of(book)))
                .toList();
    }
}
