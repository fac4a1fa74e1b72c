package org.anjuan.ui.review;

import static org.anjuan.ui.review.CardNodes.applicability;
import static org.anjuan.ui.review.CardNodes.head;
import static org.anjuan.ui.review.CardNodes.key;
import static org.anjuan.ui.review.CardNodes.small;
import static org.anjuan.ui.review.CardNodes.wrapped;
import static org.anjuan.ui.review.CardNodes.zeroRule;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.anjuan.domain.review.Deduction;
import org.anjuan.domain.review.DeductionRule;
import org.anjuan.domain.review.Item;
import org.anjuan.domain.review.ItemMark;
import org.anjuan.domain.review.ItemScore;
import org.anjuan.domain.review.Place;
import org.anjuan.domain.review.Remark;
import org.anjuan.domain.review.ScoreSheet;
import org.anjuan.domain.review.Veto;
import org.anjuan.domain.review.VetoMark;
import org.anjuan.ui.common.Texts;

/**
 * What is marked now: what to check, what a fault costs, the mark and its reasons. It is built anew only when its
 * shape changes, so that typing a reason never loses the place in the text.
 */
final class Card extends VBox {

    private final ScoringModel model;
    private final Texts texts;
    private final PlaceSource here;
    private final Runnable toList;
    private final Label score = new Label();
    private final CardFields fields = new CardFields();
    private boolean remarking;
    private Object shape = "";
    private String shownId = "";

    Card(ScoringModel model, Texts texts, PlaceSource here, Runnable toList) {
        this.model = model;
        this.texts = texts;
        this.here = here;
        this.toList = toList;
        getStyleClass().addAll("panel", "card");
        score.getStyleClass().add("score");
    }

    // ---- what the keys do

    /** Makes the deduction with this number and asks for its reason, or takes it back. */
    void toggle(int number) {
        model.toggle(number);
        fields.focusDeduction(number);
    }

    void notApplicable() {
        model.subject().ifPresent(subject -> model.notApplicable(subject, ""));
        fields.focusMark();
    }

    void zero() {
        model.subject().ifPresent(subject -> model.zero(subject, "", Place.none()));
        fields.focusMark();
    }

    /** On a veto: confirms it and asks for the reason. On an item: leads to the vetoes. */
    void veto() {
        switch (model.subject().orElse(null)) {
            case Subject.OfVeto veto -> {
                model.confirm(veto, "", Place.none());
                fields.focusMark();
            }
            case Subject.OfItem _ -> model.toVetoes();
            case null -> {}
        }
    }

    void remark() {
        remarking = true;
        show();
        fields.focusRemark();
    }

    // ---- showing

    /** Shows the subject one is at. */
    void show() {
        var sheet = model.sheet().get();
        var subject = model.subject().orElse(null);
        if (sheet == null || subject == null) {
            getChildren().clear();
            shape = "";
            return;
        }
        if (!subject.id().equals(shownId)) {
            shownId = subject.id();
            remarking = false;
            fields.release(true);
            show();
            return;
        }
        score.setText(scoreText(sheet, subject));
        var wanted = List.of(
                sheet.review().id(), subject.id(), shapeOf(sheet, subject), model.isOpen(), texts.locale(), remarking);
        if (wanted.equals(shape)) return;
        shape = wanted;
        fields.release(false);
        var now = model.sheet().get();
        if (now != null) build(now, subject);
    }

    /** Hands on what is still being typed. */
    void handOn() {
        fields.handOn();
    }

    private static Object shapeOf(ScoreSheet sheet, Subject subject) {
        return switch (subject) {
            case Subject.OfItem(var item, var _, var _) ->
                switch (sheet.review().mark(item.id())) {
                    case ItemMark.Scored(var made)
                    when !made.isEmpty() ->
                        made.stream().map(d -> d.rule() + "x" + d.count()).toList();
                    case ItemMark mark -> mark.getClass();
                };
            case Subject.OfVeto(var veto, var _) ->
                sheet.review().veto(veto.id()).getClass();
        };
    }

    private void build(ScoreSheet sheet, Subject subject) {
        fields.forget();
        getChildren().clear();
        switch (subject) {
            case Subject.OfItem(var item, var section, var _) -> {
                getChildren().add(small(section.id() + "  " + section.title().in(texts.locale())));
                item(sheet, subject, item);
            }
            case Subject.OfVeto(var veto, var _) -> {
                getChildren().add(small(texts.get("review.scoring.vetoes")));
                veto(sheet, subject, veto);
            }
        }
        remarkLine(sheet, subject);
    }

    private void item(ScoreSheet sheet, Subject subject, Item item) {
        var mark = sheet.review().mark(item.id());
        getChildren().add(head(name(subject), texts.get("review.card.points", Points.of(item.points()))));
        applicability(texts, sheet, item.id(), item.when().wordsKey(), mark instanceof ItemMark.Open)
                .ifPresent(getChildren()::add);
        getChildren().add(wrapped(item.check().in(texts.locale())));
        item.zero()
                .map(rule -> zeroRule(texts, rule, sheet.review().judgement().zero(item)))
                .ifPresent(getChildren()::add);
        var made = mark instanceof ItemMark.Scored(var deductions) ? deductions : List.<Deduction>of();
        for (var rule : item.deductions()) getChildren().add(rule(subject, rule, made));
        markReason(subject, mark);
        getChildren().add(actions(item));
        item.remark().ifPresent(remark -> getChildren().add(small(remark.in(texts.locale()))));
        if (!item.basis().isEmpty())
            getChildren()
                    .add(small(texts.get(
                            "review.card.basis",
                            item.basis().stream()
                                    .map(law -> law.in(texts.locale()))
                                    .collect(Collectors.joining(texts.get("review.card.between"))))));
    }

    private void veto(ScoreSheet sheet, Subject subject, Veto veto) {
        var mark = sheet.review().veto(veto.id());
        getChildren().add(head(name(subject), texts.get("review.veto." + veto.group())));
        applicability(texts, sheet, veto.id(), veto.when().wordsKey(), mark instanceof VetoMark.Open)
                .ifPresent(getChildren()::add);
        getChildren().add(wrapped(texts.get("review.card.vetoEffect")));
        veto.unless()
                .ifPresent(unless ->
                        getChildren().add(wrapped(texts.get("review.card.unless", unless.in(texts.locale())))));
        veto.caution()
                .ifPresent(caution ->
                        getChildren().add(small(texts.get("review.card.caution", caution.in(texts.locale())))));
        switch (mark) {
            case VetoMark.Confirmed(var reason, var place) ->
                addMark(new ReasonFields(
                                texts,
                                texts.get("review.card.vetoReason"),
                                reason,
                                (why, where) -> model.confirm(subject, why, where))
                        .at(texts, place, here));
            case VetoMark.NotApplicable(var reason) -> notApplicable(subject, reason);
            case VetoMark.Open _, VetoMark.Clear _ -> {}
        }
        var line = new FlowPane();
        line.getStyleClass().add("actions");
        line.getChildren()
                .addAll(
                        score,
                        action("review.card.clear", "F", model::full),
                        action("review.card.confirm", "V", this::veto),
                        action("review.card.notApplicable", "N", this::notApplicable),
                        action("review.card.remark", "R", this::remark),
                        action("review.card.othersClear", "", model::othersClear));
        getChildren().add(line);
    }

    private String name(Subject subject) {
        return subject.id() + "  " + subject.title().in(texts.locale());
    }

    private DeductionRow rule(Subject subject, DeductionRule rule, List<Deduction> made) {
        var mine = made.stream().filter(each -> each.rule() == rule.number()).findFirst();
        var row = new DeductionRow(model, texts, rule, mine, () -> toggle(rule.number()));
        mine.ifPresent(deduction -> {
            var field = new ReasonFields(
                            texts,
                            texts.get("review.card.deductionReason"),
                            deduction.reason(),
                            (why, where) -> model.because(subject, rule.number(), why, where))
                    .at(texts, deduction.place(), here)
                    .leadingTo(toList);
            field.setDisable(!model.isOpen());
            fields.ofDeduction(rule.number(), field);
            row.getChildren().add(field);
        });
        return row;
    }

    private void markReason(Subject subject, ItemMark mark) {
        switch (mark) {
            case ItemMark.Zero(var reason, var place) ->
                addMark(new ReasonFields(
                                texts,
                                texts.get("review.card.zeroReason"),
                                reason,
                                (why, where) -> model.zero(subject, why, where))
                        .at(texts, place, here));
            case ItemMark.NotApplicable(var reason) -> notApplicable(subject, reason);
            case ItemMark.Open _, ItemMark.Scored _ -> {}
        }
    }

    private void notApplicable(Subject subject, String reason) {
        addMark(new ReasonFields(
                texts,
                texts.get("review.card.notApplicableReason"),
                reason,
                (why, _) -> model.notApplicable(subject, why)));
    }

    private void addMark(ReasonFields field) {
        field.setDisable(!model.isOpen());
        fields.ofMark(field.leadingTo(toList));
        getChildren().add(field);
    }

    private FlowPane actions(Item item) {
        var line = new FlowPane();
        line.getStyleClass().add("actions");
        line.getChildren().addAll(score, action("review.card.full", "F", model::full));
        line.getChildren().add(action("review.card.notApplicable", "N", this::notApplicable));
        if (item.zero().isPresent()) line.getChildren().add(action("review.card.zero", "Z", this::zero));
        line.getChildren().add(action("review.card.veto", "V", this::veto));
        line.getChildren().add(action("review.card.remark", "R", this::remark));
        return line;
    }

    private Button action(String words, String key, Runnable then) {
        var button = new Button(texts.get(words));
        if (!key.isEmpty()) {
            button.setGraphic(key(key));
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        button.setFocusTraversable(false);
        button.setDisable(!model.isOpen());
        button.setOnAction(_ -> then.run());
        return button;
    }

    private void remarkLine(ScoreSheet sheet, Subject subject) {
        var said = sheet.review().remark(subject.id());
        if (said.isEmpty() && !remarking) return;
        var field = new ReasonFields(
                        texts,
                        texts.get("review.card.remarkPrompt"),
                        said.map(Remark::text).orElse(""),
                        (text, where) -> model.remark(subject, text, where))
                .at(texts, said.map(Remark::place).orElse(Place.none()), here)
                .leadingTo(toList);
        field.setDisable(!model.isOpen());
        fields.ofRemark(field);
        getChildren().add(field);
    }

    private String scoreText(ScoreSheet sheet, Subject subject) {
        return switch (subject) {
            case Subject.OfItem(var item, var _, var _) ->
                sheet.score()
                        .item(item.id())
                        .filter(ItemScore::counts)
                        .map(counted -> Points.of(counted.earned()) + " / " + Points.of(item.points()))
                        .orElseGet(() -> texts.get(Looks.of(sheet, subject).key()));
            case Subject.OfVeto _ -> {
                var look = Looks.of(sheet, subject);
                yield texts.get(look == Looks.FULL ? "review.look.CLEAR" : look.key());
            }
        };
    }
}
