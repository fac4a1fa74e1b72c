package org.anjuan.usecase;

import java.util.List;
import java.util.Locale;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.clock.EventCode;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.DatedCitation;
import org.anjuan.domain.penalty.Ground;
import org.anjuan.domain.penalty.Question;
import org.anjuan.domain.procedure.Guard;
import org.anjuan.domain.procedure.Irregularity;
import org.anjuan.domain.procedure.Irregularity.AgainstGuard;
import org.anjuan.domain.procedure.LawDays;
import org.anjuan.domain.procedure.Obstacle;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;

/** Says what stands in the way of a step, in words of either language. */
public final class CourseWords {

    private final LawBook book;

    public CourseWords(LawBook book) {
        this.book = book;
    }

    /** That a step is refused, against which rule of which article, and what is missing. */
    public Problem refusal(AgainstGuard against) {
        var guard = against.guard();
        return against.obstacles().isEmpty()
                ? Problem.error("", "procedure.refused", guard.name(), sources(guard, against.lawOf()))
                : Problem.error(
                        "",
                        "procedure.refused.because",
                        guard.name(),
                        sources(guard, against.lawOf()),
                        obstacles(against.obstacles()));
    }

    /** What is irregular in a file. */
    public Problem of(Irregularity irregularity) {
        return switch (irregularity) {
            case AgainstGuard against -> {
                var guard = against.guard();
                yield against.obstacles().isEmpty()
                        ? Problem.warning("", "procedure.against", guard.name(), sources(guard, against.lawOf()))
                        : Problem.warning(
                                "",
                                "procedure.against.because",
                                guard.name(),
                                sources(guard, against.lawOf()),
                                obstacles(against.obstacles()));
            }
            case Irregularity.OutOfOrder(var order, var _, var late, var early) ->
                Problem.warning("", "procedure.order." + order, late.toString(), early.toString());
            case Irregularity.OddDay(var _, var kind, var field, var said, var why) ->
                Problem.warning("", "procedure.odd." + why, name(kind), field(kind, field), at(said));
            case Irregularity.OddNumber(var _, var kind, var field, var said) ->
                Problem.warning("", "procedure.odd.number", name(kind), field(kind, field), Integer.toString(said));
            case Irregularity.UnknownLimit(var _, var limit) -> Problem.warning("", "procedure.unknownLimit", limit);
            case Irregularity.RanOver over -> ranOver(over);
            case Irregularity.OrderedAnew(var _, var limit, var subject, var due, var found) ->
                Problem.warning("", "procedure.orderedAnew", limit(limit, subject), due.toString(), found.toString());
            case Irregularity.LateExtension(var _, var limit, var approved) ->
                Problem.warning("", "procedure.lateExtension", limit(limit), approved.toString());
            case Irregularity.LateDeferral(var _, var asked, var last) ->
                Problem.warning("", "procedure.lateDeferral", asked.toString(), last.toString());
            case Irregularity.Conflict(var clash, var _, var _) -> Problem.warning("", "procedure.clash." + clash);
            case Irregularity.InDoubt(var doubt, var _) -> Problem.warning("", "procedure.doubt." + doubt);
        };
    }

    private Problem ranOver(Irregularity.RanOver over) {
        var name = limit(over.timeLimit(), over.subject());
        if (over.ended().isEmpty()) return Problem.warning("", "procedure.ranOver", name, at(over.due()));
        return Problem.warning(
                "", endedKey(over), name, at(over.due()), at(over.ended().get()));
    }

    /** A right was used too late, an act found out when it is no longer punished; else something was done too late. */
    private String endedKey(Irregularity.RanOver over) {
        var limit = book.limits().latest(over.timeLimit());
        if (limit.filter(TimeLimit::lapses).isPresent()) return "procedure.ranOver.right";
        return limit.filter(each -> each.ends() == EventCode.VIOLATION_DISCOVERED)
                        .isPresent()
                ? "procedure.ranOver.found"
                : "procedure.ranOver.ended";
    }

    /** What exactly is missing, each as a phrase. */
    public List<Problem> obstacles(List<Obstacle> obstacles) {
        return obstacles.stream().map(this::of).distinct().toList();
    }

    private Problem of(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.MissingPart(var kind) -> phrase("procedure.missing.part", name(kind));
            case Obstacle.MissingFact(var kind, var field) ->
                phrase("procedure.missing.fact", name(kind), field(kind, field));
            case Obstacle.ToBeSaid(var kind, var field, var another) ->
                phrase("procedure.toBeSaid" + (another ? ".another" : ""), name(kind), field(kind, field));
            case Obstacle.SaysOtherwise(var kind, var field) ->
                phrase("procedure.otherwise", name(kind), field(kind, field));
            case Obstacle.SaysYesOrNo(var kind, var field, var said) ->
                phrase("procedure.says." + (said ? "yes" : "no"), name(kind), field(kind, field));
            case Obstacle.OnlyRoughly(var kind, var field, var said) ->
                phrase(
                        "procedure.roughly." + (said.hasDay() ? "day" : "month"),
                        name(kind),
                        field(kind, field),
                        said.toString());
            case Obstacle.TooLate(var kind, var field, var said, var step) ->
                step.map(day -> phrase("procedure.tooLate", name(kind), field(kind, field), at(said), day.toString()))
                        .orElseGet(() -> phrase("procedure.toCome", name(kind), field(kind, field), at(said)));
            case Obstacle.TooEarly(var kind, var field, var said, var after) ->
                phrase("procedure.tooEarly", name(kind), field(kind, field), at(said), after.toString());
            case Obstacle.TooFewNamed(var kind, var field, var named, var needed) ->
                phrase("procedure.tooFew", name(kind), field(kind, field), named, needed);
            case Obstacle.WithThePolice() -> phrase("procedure.withThePolice", name(PartKind.TRANSFER));
            case Obstacle.ForAPerson(var matter) -> phrase("procedure.person." + matter);
            case Obstacle.NotLookedUp(var citation) -> phrase("procedure.notLookedUp", source(citation));
            case Obstacle.MissingApproval(var role) ->
                phrase("procedure.missing.approval", phrase("enum.ApprovalRole." + role));
            case Obstacle.StillRunning(var limit, var _, var until) ->
                phrase("procedure.running", limit(limit), until.toString());
            case Obstacle.RanOut(var limit, var _, var due) -> phrase("procedure.ranOut", limit(limit), due.toString());
            case Obstacle.Involved(var person, var kind) -> phrase("procedure.involved", person, name(kind));
            case Obstacle.NotCertified(var person) -> phrase("procedure.notCertified", person);
            case Obstacle.NotPaid(var kind, var number) ->
                number.isEmpty()
                        ? phrase("procedure.notPaid", name(kind))
                        : phrase("procedure.notPaid.number", name(kind), number);
            case Obstacle.NotNotified(var party) -> phrase("procedure.notNotified", party);
            case Obstacle.NotDecided(var party) -> phrase("procedure.notDecided", party);
            case Obstacle.NotServed(var kind, var number) ->
                number.isEmpty()
                        ? phrase("procedure.notServed", name(kind))
                        : phrase("procedure.notServed.number", name(kind), number);
            case Obstacle.ServedLate(var kind, var served, var decided) ->
                phrase("procedure.late.served", name(kind), served.toString(), decided.toString());
            case Obstacle.MadeLate(var kind, var made, var decided) ->
                phrase("procedure.late.made", name(kind), made.toString(), decided.toString());
            case Obstacle.MadeEarly(var kind, var made, var found) ->
                phrase("procedure.early.made", name(kind), made.toString(), found.toString());
            case Obstacle.FineAbove(var _, var fine, var most) -> fine("above", fine, most);
            case Obstacle.FineBelow(var _, var fine, var least) -> fine("below", fine, least);
            case Obstacle.FineHeavier(var _, var fine, var proposed) -> fine("heavier", fine, proposed);
            case Obstacle.Threshold(var question, var open, var grounds, var citations) ->
                phrase(
                        "procedure.threshold." + (open ? "open." : "due.") + question,
                        grounds.stream()
                                .map(ground -> of(ground, question))
                                .distinct()
                                .toList(),
                        citations.stream().map(this::source).toList());
        };
    }

    private static Object of(Ground ground, Question question) {
        return switch (ground) {
            case Ground.Amount(var amount, var limit, var total, var _) ->
                phrase(
                        "procedure.ground."
                                + (question == Question.SUMMARY_PROCEDURE ? "above" : "reached")
                                + (total ? ".together" : ".alone"),
                        PenaltyWords.money(amount),
                        PenaltyWords.money(limit));
            case Ground.OpenParty(var amount, var _) -> phrase("procedure.ground.party", PenaltyWords.money(amount));
            case Ground.Other(var kind, var _) -> phrase("law.ground.other", phrase(WordKeys.of(kind)));
            case Ground.Named(var named, var _) -> named.name();
        };
    }

    private static Problem fine(String how, Money fine, Money bound) {
        return phrase("procedure.fine." + how, PenaltyWords.money(fine), PenaltyWords.money(bound));
    }

    private Bilingual limit(String id) {
        return book.limits().latest(id).map(limit -> limit.name()).orElse(new Bilingual(id, id));
    }

    private Object limit(String id, String subject) {
        return subject.isBlank() ? limit(id) : phrase("counting.name", limit(id), subject);
    }

    private static String at(When when) {
        return when.toString().replace('T', ' ');
    }

    private static Problem name(PartKind kind) {
        return phrase("part." + kind.key() + ".name");
    }

    private static Problem field(PartKind kind, String field) {
        return phrase("part." + kind.key() + "." + field);
    }

    /** The articles a guard rested on that day; where the rule of that day is not known, those of the next that is, named as such. */
    public List<Problem> sources(Guard guard, LawDays days) {
        var held = guard.on(days);
        return held.isEmpty()
                ? guard.after(days.limit()).stream()
                        .map(later -> phrase("procedure.source.later", source(later.citation())))
                        .toList()
                : held.stream().map(this::dated).toList();
    }

    private Problem dated(DatedCitation cited) {
        return phrase(
                cited.checked() ? "procedure.source.checked" : "procedure.source.unchecked", source(cited.citation()));
    }

    private Bilingual source(Citation citation) {
        var one = List.of(citation);
        return new Bilingual(book.laws().words(one, Locale.CHINESE), book.laws().words(one, Locale.ENGLISH));
    }

    private static Problem phrase(String key, Object... values) {
        return Problem.warning("", key, values);
    }
}
