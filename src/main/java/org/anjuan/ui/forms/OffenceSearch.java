package org.anjuan.ui.forms;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.domain.law.Offence;
import org.anjuan.ui.common.Cells;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Typing;
import org.jspecify.annotations.Nullable;

/** The catalogue of violations in a window of its own: what is typed narrows it, and the entry under the bar shows what the law says. */
final class OffenceSearch {

    private static final double HEIGHT = 340;

    private final FormSupport support;
    private final LocalDate day;
    private final ContextMenu menu = new ContextMenu();
    private final ListView<Offence> found = new ListView<>();
    private final TextField search = new TextField();
    private final Consumer<Offence> take;

    /**
     * The catalogue for an act.
     *
     * @param day the day of the act
     * @param take gets what is chosen
     */
    OffenceSearch(FormSupport support, LocalDate day, Consumer<Offence> take) {
        this.support = support;
        this.day = day;
        this.take = take;
    }

    /** Shows it below this node. */
    void show(Node owner) {
        list();
        search.setId("offence-search");
        search.setPromptText(support.texts().get("form.offence.search"));
        search.setAccessibleText(support.texts().get("form.offence.search"));
        var typing = Typing.follow(search, typed -> {
            found.getItems().setAll(support.law().offences().search(typed, Optional.empty()));
            found.getSelectionModel().selectFirst();
        });
        search.setOnAction(_ -> {
            typing.now();
            chosen();
        });
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) found.requestFocus();
        });
        var content = new VBox(6, search, new HBox(8, found, details()));
        content.getStylesheets()
                .add(Objects.requireNonNull(OffenceSearch.class.getResource("/ui/forms/forms.css"))
                        .toExternalForm());
        var item = new CustomMenuItem(content, false);
        item.getStyleClass().add("calendar-item");
        menu.getItems().setAll(item);
        menu.show(owner, Side.BOTTOM, 0, 0);
        found.getSelectionModel().selectFirst();
        search.requestFocus();
    }

    private void list() {
        found.setId("offence-list");
        found.setPrefSize(400, HEIGHT);
        found.setAccessibleText(support.texts().get("form.offence.choose"));
        found.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Offence offence, boolean empty) {
                super.updateItem(offence, empty);
                setWrapText(true);
                setPrefWidth(0);
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
        found.setOnMouseClicked(event -> {
            if (event.getClickCount() > 1 && Cells.isOnRow(event)) chosen();
        });
        found.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) chosen();
        });
    }

    /** What the law says about the entry under the bar, and the button that takes it. */
    private Node details() {
        var name = new Label();
        name.setWrapText(true);
        name.getStyleClass().add("heading");
        name.setMinHeight(Label.USE_PREF_SIZE);
        var card = new OffenceCard(support);
        var take = new Button(support.texts().get("form.offence.take"), Icon.CHECK.node());
        take.setId("offence-take");
        take.getStyleClass().add("accent");
        take.setOnAction(_ -> chosen());
        var content = new VBox(6, name, take, card);
        content.getStyleClass().add("offence-details");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefSize(430, HEIGHT);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(support.texts().get("form.offence.details"));
        found.getSelectionModel().selectedItemProperty().subscribe(offence -> {
            content.setVisible(offence != null);
            if (offence == null) return;
            name.setText(offence.name().in(support.texts().locale()));
            card.show(offence, day, true);
            scroll.setVvalue(0);
        });
        return scroll;
    }

    private void chosen() {
        var offence = found.getSelectionModel().getSelectedItem();
        if (offence == null) return;
        menu.hide();
        take.accept(offence);
    }
}
