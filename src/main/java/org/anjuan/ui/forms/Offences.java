package org.anjuan.ui.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.anjuan.domain.law.FineRange;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.Provision;

/** The fields of a violation whose choices come from its entry in the catalogue: circumstances, base amounts, the law to apply. */
final class Offences {

    private Offences() {}

    /** The entry of the catalogue that the form names. */
    static Optional<Offence> chosen(FormModel form, FormSupport support) {
        return form.root().has("catalogueId")
                ? support.law().offences().find(form.field("catalogueId").text())
                : Optional.empty();
    }

    private static Stream<FineRange> fines(Optional<Offence> offence) {
        return offence.stream()
                .flatMap(entry -> entry.provisions().stream())
                .flatMap(provision -> provision.fines().stream());
    }

    /** The circumstances that move the range of this act, or on which its detention hangs, each with a box to tick. */
    static Node circumstances(FieldModel field, FormSupport support) {
        var box = new VBox(6);
        Runnable show = () -> {
            var offence = chosen(field.form(), support);
            var codes = Stream.concat(
                            fines(offence).flatMap(fine -> fine.when().stream()),
                            offence.stream()
                                    .flatMap(entry -> entry.detention().stream())
                                    .flatMap(each -> each.upon().circumstance().stream()))
                    .distinct()
                    .collect(Collectors.toCollection(ArrayList::new));
            field.text().lines().filter(code -> !codes.contains(code)).forEach(codes::add);
            if (codes.isEmpty())
                box.getChildren()
                        .setAll(quiet(support.texts()
                                .get(offence.isEmpty() ? "form.offence.first" : "form.offence.noCircumstances")));
            else
                box.getChildren()
                        .setAll(codes.stream()
                                .map(code -> tick(code, field, support))
                                .toList());
            mark(box, field.text());
        };
        field.form().field("catalogueId").textProperty().subscribe(_ -> show.run());
        field.textProperty().subscribe(text -> mark(box, text));
        return box;
    }

    private static void mark(VBox box, String chosen) {
        for (var node : box.getChildren())
            if (node instanceof CheckBox tick)
                tick.setSelected(chosen.lines().anyMatch(code -> code.equals(tick.getUserData())));
    }

    private static Node tick(String code, FieldModel field, FormSupport support) {
        var name = support.law().offences().words().circumstance(code);
        var tick = new CheckBox(name.in(support.texts().locale()));
        tick.setId("circumstance-" + code);
        tick.setWrapText(true);
        tick.setUserData(code);
        tick.setOnAction(_ -> {
            var others = field.text().lines().filter(each -> !each.equals(code));
            var mine = tick.isSelected() ? Stream.of(code) : Stream.<String>empty();
            field.textProperty().set(Stream.concat(others, mine).collect(Collectors.joining("\n")));
        });
        return tick;
    }

    /** The kinds of base amount, those of this act first. */
    static Map<String, String> bases(FormModel form, FormSupport support) {
        var words = support.law().offences().words();
        var own = fines(chosen(form, support))
                .flatMap(fine -> fine.proportion().stream())
                .map(FineRange.Proportion::base);
        return Stream.concat(own, words.bases().keySet().stream())
                .distinct()
                .collect(Collectors.toMap(
                        code -> code,
                        code -> words.base(code).in(support.texts().locale()),
                        (first, _) -> first,
                        LinkedHashMap::new));
    }

    /** The laws that may be applied: those that say something about this act, or all. */
    static Map<String, String> laws(FormModel form, FormSupport support) {
        var laws = support.law().laws();
        var own = chosen(form, support).stream()
                .flatMap(offence -> offence.provisions().stream())
                .map(Provision::law)
                .distinct()
                .flatMap(id -> laws.find(id).stream())
                .toList();
        return (own.isEmpty() ? laws.all() : own)
                .stream()
                        .collect(Collectors.toMap(
                                law -> law.id(),
                                law -> law.name().in(support.texts().locale()),
                                (first, _) -> first,
                                LinkedHashMap::new));
    }

    private static List<Node> quiet(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return List.of(label);
    }
}
