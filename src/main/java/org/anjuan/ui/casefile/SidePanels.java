package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.EarliestDecision;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.ProposedExclusions.Proposal;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.forms.PartText;
import org.anjuan.usecase.CountingWords;

/** What stands beside the timeline about the days of a file: the first day for a decision, periods to be taken off, and facts that are missing. */
final class SidePanels {

    private final Texts texts;
    private final LawBook law;
    private final CountingWords counting;
    private final FileCourse course;
    private final CaseFile file;
    private final FileActions actions;
    private final Ways ways;

    SidePanels(Texts texts, LawBook law, CountingWords counting, FileCourse course, Ways ways, FileActions actions) {
        this.texts = texts;
        this.law = law;
        this.counting = counting;
        this.course = course;
        this.file = course.stored().file();
        this.actions = actions;
        this.ways = ways;
    }

    /** The first day on which a penalty may be decided, and the days on which the rights before it end; not where nobody is to be punished. */
    Optional<Node> earliest() {
        if (!EarliestDecision.isAsked(file, course.today())) return Optional.empty();
        var told = counting.earliest(course.earliest(), file, course.today());
        var box = panel("earliest", texts.get("casefile.earliest.title"));
        var missing = course.earliest() instanceof EarliestDecision.NoNotice
                ? List.of(new Missing(PartKind.PRIOR_NOTICE, "issuedOn"))
                : course.earliest().missing();
        var first = line(told.getFirst(), "earliest-day");
        first.setId("earliest-day");
        box.getChildren().add(first);
        int reasons = told.size() - (missing.isEmpty() ? 0 : 1);
        for (int i = 1; i < reasons; i++) box.getChildren().add(line(told.get(i), "quiet"));
        for (var right : awaited()) {
            var label = line(ending(right), "side-line");
            label.setId("ends-" + right.limit().id());
            box.getChildren().add(label);
        }
        for (var fact : missing) box.getChildren().add(record(fact, Optional.empty()));
        return Optional.of(box);
    }

    /** Rights of the party that a decision waits for. */
    private List<Deadline> awaited() {
        return course.deadlines().stream()
                .filter(deadline -> deadline.limit().is(TimeLimit.Role.BEFORE_DECISION))
                .toList();
    }

    private String ending(Deadline right) {
        var name = counting.name(right);
        if (right.due().isEmpty()) return texts.get("casefile.earliest.endUnknown", name);
        var day = Days.withWeekday(right.due().get(), texts.locale());
        return texts.get(right.uncertain() ? "casefile.earliest.endIf" : "casefile.earliest.end", name, day);
    }

    /**
     * Periods that papers suggest as not counting; one press records one.
     *
     * @param taken the period that was recorded last, which can be taken back
     */
    Optional<Node> proposals(Optional<UUID> taken) {
        var back = taken.filter(id -> file.find(id).isPresent());
        if (file.has(Archiving.class) || course.proposals().isEmpty() && back.isEmpty()) return Optional.empty();
        var box = panel("proposals", texts.get("casefile.proposal.title"));
        if (!course.proposals().isEmpty()) box.getChildren().add(line(texts.get("casefile.proposal.text"), "quiet"));
        back.flatMap(file::find).ifPresent(part -> {
            var undo = new Button(texts.get("casefile.proposal.undo"));
            undo.setId("undo-proposal");
            undo.setOnAction(_ -> actions.takeBack(part.id()));
            box.getChildren()
                    .add(new VBox(
                            3,
                            line(
                                    texts.get("casefile.proposal.taken", new PartText(texts, file).choice(part)),
                                    "side-line"),
                            undo));
        });
        for (int i = 0; i < course.proposals().size(); i++) {
            var proposal = course.proposals().get(i);
            var take = new Button(texts.get("casefile.proposal.take"));
            take.setId("take-proposal-" + i);
            take.setAccessibleText(texts.get("casefile.proposal.take") + " " + said(proposal));
            take.setOnAction(_ -> actions.take(proposal));
            box.getChildren().add(new VBox(3, line(said(proposal), "side-line"), paper(proposal), take));
        }
        return Optional.of(box);
    }

    private String said(Proposal proposal) {
        var kind = law.words().exclusion(proposal.kind()).in(texts.locale());
        var from = day(proposal.from().value());
        return proposal.until().isKnown()
                ? texts.get(
                        "casefile.proposal.span",
                        kind,
                        from,
                        day(proposal.until().value()))
                : texts.get("casefile.proposal.open", kind, from);
    }

    private static String day(Optional<When> when) {
        return when.map(When::earliest).map(LocalDate::toString).orElse("");
    }

    private Node paper(Proposal proposal) {
        var link = new Hyperlink(new PartText(texts, file).choice(proposal.paper()));
        link.setWrapText(true);
        link.setOnAction(_ -> file.find(proposal.paper()).ifPresent(actions::open));
        return link;
    }

    /** The facts that limits of the file lack, each with what it is needed for. */
    Optional<Node> missing() {
        Map<Missing, TreeSet<String>> needed = new LinkedHashMap<>();
        Map<Missing, Optional<UUID>> about = new LinkedHashMap<>();
        for (var deadline : course.deadlines())
            if (PeriodGroup.of(deadline) == PeriodGroup.UNTOLD)
                for (var fact : deadline.missing()) {
                    needed.computeIfAbsent(fact, _ -> new TreeSet<>()).add(counting.name(deadline));
                    about.putIfAbsent(fact, deadline.part());
                }
        if (needed.isEmpty()) return Optional.empty();
        var box = panel("missing", texts.get("casefile.missing.title", needed.size()));
        needed.forEach((fact, names) -> box.getChildren()
                .add(new VBox(
                        record(fact, about.getOrDefault(fact, Optional.empty())),
                        line(
                                texts.get("casefile.missing.for", String.join(texts.get("form.text.list"), names)),
                                "quiet"))));
        return Optional.of(box);
    }

    /** Says what a press does: which part of the file it opens at which field, or what it adds. */
    private Hyperlink record(Missing fact, Optional<UUID> about) {
        var field = texts.get(fact.wordKey());
        var link = new Hyperlink(ways.holder(fact, about)
                .map(part -> texts.get("casefile.record.in", new PartText(texts, file).choice(part), field))
                .orElseGet(() -> texts.get("casefile.record.new", texts.get(WordKeys.of(fact.kind())), field)));
        link.setWrapText(true);
        link.getStyleClass().add("record-fact");
        link.setOnAction(_ -> ways.record(fact, about));
        return link;
    }

    /** A panel with its heading. */
    static VBox panel(String id, String title) {
        var heading = new Label(title);
        heading.setWrapText(true);
        heading.getStyleClass().add("side-title");
        var box = new VBox(6, heading);
        box.setId("side-" + id);
        box.getStyleClass().addAll("panel", "side-panel");
        return box;
    }

    static Label line(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
