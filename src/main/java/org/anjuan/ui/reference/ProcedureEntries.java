package org.anjuan.ui.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.DatedCitation;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Kind;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.procedure.Guard;
import org.anjuan.domain.procedure.ProcedureBook;
import org.anjuan.domain.procedure.Transition;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.reference.Entry.Block;

/** The lines of the steps of the procedure, and of what must hold when each is taken. */
final class ProcedureEntries extends Entries {

    private final ProcedureBook procedure;
    private final UnaryOperator<String> paper;

    ProcedureEntries(Texts texts, LawBook book, ProcedureBook procedure, UnaryOperator<String> paper) {
        super(texts, book);
        this.procedure = procedure;
        this.paper = paper;
    }

    Stream<Entry> all() {
        return Stream.concat(
                procedure.steps().stream().map(this::step),
                procedure.guards().stream().map(this::guard));
    }

    private Entry step(Transition step) {
        var blocks = new ArrayList<Block>();
        if (!step.from().isEmpty())
            blocks.add(block(
                    "reference.detail.from",
                    step.from().stream()
                            .sorted()
                            .map(texts::of)
                            .collect(Collectors.joining(texts.get("reference.and")))));
        step.to().ifPresent(to -> blocks.add(block("reference.detail.to", texts.of(to))));
        step.track()
                .ifPresent(track -> blocks.add(block("reference.detail.track", texts.get("procedure.track." + track))));
        blocks.add(new Block(
                texts.get("reference.detail.guards"),
                step.guards().stream().map(this::line).toList()));
        blocks.add(new Block(
                texts.get("reference.detail.papers"),
                step.papers().stream().map(paper).toList()));
        step.approval().ifPresent(role -> blocks.add(block("reference.detail.approval", texts.of(role))));
        var cited = step.guards().stream()
                .flatMap(guard -> lasting(guard).stream())
                .distinct()
                .toList();
        var entry = entry(
                step.name(),
                "steps",
                both("reference.procedure.steps"),
                step.to()
                        .map(texts::of)
                        .orElseGet(() -> step.track()
                                .map(track -> texts.get("procedure.track." + track))
                                .orElse("")),
                cited.isEmpty() ? "" : basis(cited.subList(0, 1)),
                "",
                worst(step.guards()),
                blocks,
                step.code().name(),
                Optional.of(Key.of(Kind.STEP, step.code().name())));
        return entry.named(texts.get("reference.procedure.step", step.number(), entry.name()));
    }

    /** A step is known as well as the least known of what it asks for. */
    private static Verified worst(List<Guard> guards) {
        return guards.stream().map(Guard::verified).max(Verified::compareTo).orElse(Verified.TEXT);
    }

    private String line(Guard guard) {
        return texts.get(
                "reference.procedure.guard",
                law.of(guard.name()),
                texts.get("reference.strength." + guard.strength()),
                basis(lasting(guard)));
    }

    private Entry guard(Guard guard) {
        var blocks = new ArrayList<Block>();
        blocks.add(block("reference.detail.strength", texts.get("reference.strengthLong." + guard.strength())));
        blocks.add(block("reference.detail.effect", texts.get("reference.effectLong." + guard.effect())));
        blocks.add(new Block(
                texts.get("reference.detail.basis"),
                guard.citations().stream().map(this::dated).toList()));
        blocks.add(new Block(
                texts.get("reference.detail.askedBy"),
                procedure.steps().stream()
                        .filter(step -> step.guards().stream().anyMatch(each -> each.code() == guard.code()))
                        .map(step -> texts.get("reference.procedure.step", step.number(), law.of(step.name())))
                        .toList()));
        blocks.add(readings(guard.citations().stream()
                .map(DatedCitation::citation)
                .distinct()
                .toList()));
        return entry(
                guard.name(),
                guard.strength().name(),
                both("reference.strengthLong." + guard.strength()),
                texts.get("reference.effect." + guard.effect()),
                basis(lasting(guard)),
                "",
                guard.verified(),
                blocks,
                guard.code().name(),
                Optional.of(Key.of(Kind.GUARD, guard.code().name())));
    }

    private static List<Citation> lasting(Guard guard) {
        return guard.lasting().stream().map(DatedCitation::citation).toList();
    }

    /** An article with the days on which it held, and whether it was looked up. */
    private String dated(DatedCitation cited) {
        return texts.get(
                cited.checked() ? "reference.procedure.cited" : "reference.procedure.cited.unchecked",
                basis(List.of(cited.citation())),
                law.validity(cited.validity()));
    }

    private Bilingual both(String key) {
        return new Bilingual(texts.get(key), texts.get(key));
    }
}
