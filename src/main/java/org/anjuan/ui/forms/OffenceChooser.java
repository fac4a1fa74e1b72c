package org.anjuan.ui.forms;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.Provision;
import org.anjuan.ui.common.Cells;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Typing;
import org.jspecify.annotations.Nullable;

/** The name of a violation: typed, or chosen from the catalogue together with the articles breached and applied. */
final class OffenceChooser extends HBox {

    private final FieldModel field;
    private final FormSupport support;
    private final TextField text = new TextField();

    OffenceChooser(FieldModel field, FormSupport support) {
        super(6);
        this.field = field;
        this.support = support;
        Editors.follow(text, field);
        HBox.setHgrow(text, Priority.ALWAYS);
        var choose = new Button(support.texts().get("form.offence.choose"), Icon.SEARCH.node());
        choose.setId("offence-choose");
        choose.setOnAction(_ -> choose(choose));
        getChildren().setAll(text, choose);
    }

    private void choose(Button owner) {
        var menu = new ContextMenu();
        var found = new ListView<Offence>();
        found.setId("offence-list");
        found.setPrefSize(640, 320);
        found.setAccessibleText(support.texts().get("form.offence.choose"));
        found.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Offence offence, boolean empty) {
                super.updateItem(offence, empty);
                setText(
                        empty || offence == null
                                ? null
                                : offence.name().in(support.texts().locale()));
            }
        });
        var nothing = new Label(support.texts().get("form.offence.none"));
        nothing.setWrapText(true);
        found.setPlaceholder(nothing);
        found.getItems().setAll(support.law().offences().all());
        var search = new TextField();
        search.setId("offence-search");
        search.setPromptText(support.texts().get("form.offence.search"));
        search.setAccessibleText(support.texts().get("form.offence.search"));
        Typing.follow(search, typed -> {
            found.getItems().setAll(support.law().offences().search(typed, Optional.empty()));
            found.getSelectionModel().selectFirst();
        });
        Runnable take = () -> {
            var chosen = found.getSelectionModel().getSelectedItem();
            if (chosen == null) return;
            take(chosen);
            menu.hide();
            text.requestFocus();
        };
        search.setOnAction(_ -> take.run());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) found.requestFocus();
        });
        found.setOnMouseClicked(event -> {
            if (Cells.isOnRow(event)) take.run();
        });
        found.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) take.run();
        });
        var item = new CustomMenuItem(new VBox(6, search, found), false);
        item.getStyleClass().add("calendar-item");
        menu.getItems().setAll(item);
        menu.show(owner, javafx.geometry.Side.BOTTOM, 0, 0);
        search.requestFocus();
    }

    /** Takes over the name, and the articles of the law in force at the time of the act. */
    void take(Offence offence) {
        var form = field.form();
        field.textProperty().set(offence.name().zh());
        form.field("catalogueId").textProperty().set(offence.id());
        provision(offence).ifPresent(provision -> {
            var law = support.law().laws().find(provision.law());
            var name = law.map(found -> found.name().zh()).orElse(provision.law());
            cite(
                    "breached",
                    provision.breached().stream()
                            .map(number -> cite(name, provision.law(), article(number)))
                            .toList());
            cite(
                    "penaltyBasis",
                    provision.penalty().stream()
                            .map(article ->
                                    cite(name, provision.law(), article.words(java.util.Locale.SIMPLIFIED_CHINESE)))
                            .toList());
        });
    }

    private static String article(int number) {
        return new org.anjuan.domain.law.Article(number, java.util.OptionalInt.empty(), List.of())
                .words(java.util.Locale.SIMPLIFIED_CHINESE);
    }

    private Optional<Provision> provision(Offence offence) {
        var form = field.form();
        var day = List.of("until", "from", "discoveredOn").stream()
                .flatMap(name -> Times.read(form.field(name).text(), form.now()).stream())
                .findFirst()
                .map(When::latest)
                .orElse(form.now().toLocalDate());
        return offence.provisions().stream()
                .filter(provision -> support.law()
                        .laws()
                        .find(provision.law())
                        .map(law -> law.validity().holdsOn(day))
                        .orElse(false))
                .findFirst()
                .or(() -> offence.provisions().stream().findFirst());
    }

    private static LawCite cite(String name, String law, String article) {
        return new LawCite(name, Fact.known(article), Fact.known(law));
    }

    private void cite(String name, List<LawCite> cites) {
        var target = field.form().field(name);
        if (!target.isBlank()) return;
        target.rows().clear();
        for (var cite : cites) {
            var row = target.newRow();
            row.show(cite);
            target.rows().add(row);
        }
    }
}
