package org.anjuan.ui.today;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Named;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Typing;
import org.anjuan.ui.today.DueFilter.Scope;
import org.anjuan.usecase.port.DueSheets.Format;
import org.jspecify.annotations.Nullable;

/** What narrows the list, and what goes out of it. */
public final class FilterLine {

    private final TodayModel model;
    private final Texts texts;
    private final Choosers choosers;

    @FXML
    private TextField text;

    @FXML
    private ComboBox<Scope> scope;

    @FXML
    private ComboBox<@Nullable String> unit;

    @FXML
    private ComboBox<@Nullable String> person;

    @FXML
    private ComboBox<@Nullable String> group;

    @FXML
    private Button clear;

    @FXML
    private Label count;

    @FXML
    private MenuButton export;

    FilterLine(TodayModel model, Texts texts, Choosers choosers) {
        this.model = model;
        this.texts = texts;
        this.choosers = choosers;
    }

    @FXML
    private void initialize() {
        var filter = model.filter();
        Typing.follow(text, filter.text()::set);
        filter.text().subscribe(now -> {
            if (!text.getText().strip().equals(now.strip())) text.setText(now);
        });
        scope.getItems().setAll(Scope.values());
        Named.in(scope, "", value -> texts.get("today.scope." + value));
        scope.valueProperty().bindBidirectional(filter.scope());
        Named.in(unit, texts.get("today.filter.anyUnit"), name -> name);
        Named.in(person, texts.get("today.filter.anyPerson"), name -> name);
        Named.in(group, texts.get("today.filter.anyGroup"), this::groupName);
        offer(group, filter.group(), groups());
        model.choices().subscribe(choices -> {
            offer(unit, filter.unit(), choices.units());
            offer(person, filter.person(), choices.people());
        });
        filter.scope().subscribe(_ -> scoped());
        clear.setOnAction(_ -> model.clearFilter());
        export.setGraphic(Icon.EXPORT.node());
        for (var format : Format.values()) {
            var item = new MenuItem(texts.get("today.export." + format));
            item.setId("export-" + format);
            item.setOnAction(_ -> model.exports().start(format, choosers));
            export.getItems().add(item);
        }
    }

    /** Units are for who looks at everybody's files; people for who leads others, too. */
    private void scoped() {
        present(unit, model.filter().byUnit());
        present(person, model.filter().byPerson());
    }

    private static void present(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private List<String> groups() {
        return model.clock().book().limits().all().stream()
                .map(TimeLimit::group)
                .distinct()
                .toList();
    }

    private String groupName(String code) {
        return model.clock().book().words().group(code).in(texts.locale());
    }

    /** All values and none of them; one that is looked for stays, whether it is still among them or not. */
    private static void offer(
            ComboBox<@Nullable String> box, ObjectProperty<@Nullable String> wanted, List<String> values) {
        var chosen = wanted.get();
        var next = new ArrayList<@Nullable String>();
        next.add(null);
        next.addAll(values);
        if (chosen != null && !next.contains(chosen)) next.add(chosen);
        if (box.getItems().equals(next)) return;
        box.valueProperty().unbindBidirectional(wanted);
        box.getItems().setAll(next);
        box.setValue(chosen);
        box.valueProperty().bindBidirectional(wanted);
    }

    /** Says how many rows there are, and whether anything is left out. */
    void count(long total, int shown) {
        count.setText(
                shown < total ? texts.get("today.count.first", shown, total) : texts.get("today.count.all", total));
        clear.setDisable(model.filter().isEmpty());
    }

    void focus() {
        text.requestFocus();
        text.selectAll();
    }
}
