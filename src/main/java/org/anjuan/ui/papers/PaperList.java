package org.anjuan.ui.papers;

import java.util.List;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.When;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Named;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.ui.common.WholeText;
import org.anjuan.usecase.SeePapers.Receipt;
import org.anjuan.usecase.SeePapers.Row;
import org.anjuan.usecase.SeePapers.Standing;
import org.jspecify.annotations.Nullable;

/** All papers of the file in the order in which they are bound, each with how far it has come and what is missing. */
final class PaperList extends BorderPane {

    /** Which papers are listed. */
    private enum Which {
        ALL(_ -> true),
        OFFICE(row -> row.standing() != Standing.FOREIGN),
        OPEN(row -> row.standing() == Standing.TOLD || PapersModel.isToDo(row) || row.receipt() == Receipt.MISSING);

        private final Predicate<Row> listed;

        Which(Predicate<Row> listed) {
            this.listed = listed;
        }
    }

    private final PapersDesk desk;
    private final Texts texts;
    private final PapersModel model;
    private final ListView<Row> list = new ListView<>();
    private final ChoiceBox<Which> which = new ChoiceBox<>(FXCollections.observableArrayList(Which.values()));
    private final Label count = new Label();
    private boolean filling;

    /** @param begin begins a paper that is not in the list */
    PaperList(PapersDesk desk, PapersModel model, Runnable begin) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        getStyleClass().add("paper-list");
        setMinWidth(210);
        list.setId("papers-list");
        list.setAccessibleText(texts.get("papers.list"));
        list.setCellFactory(_ -> new PaperCell());
        list.setPlaceholder(placeholder());
        Named.in(which, "", value -> texts.get("papers.which." + value));
        which.setId("papers-which");
        which.setAccessibleText(texts.get("papers.which"));
        which.setValue(Which.ALL);
        which.valueProperty().subscribe((_, _) -> fill());
        var add = new Button(texts.get("papers.begin"), Icon.ADD.node());
        add.setId("papers-begin");
        add.getStyleClass().addAll("flat", "add-part");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> begin.run());
        count.getStyleClass().add("quiet");
        count.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(8, which, count, space, add);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("paper-bar");
        setTop(bar);
        setCenter(list);
        model.chosen().subscribe(_ -> fill());
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !filling) model.choose(row);
        });
    }

    private Label placeholder() {
        var label = new Label(texts.get("papers.none"));
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }

    /** Whether the lines have the focus. */
    boolean isHeld() {
        return list.isFocused();
    }

    /** Takes the focus. */
    void focus() {
        list.requestFocus();
    }

    private void fill() {
        filling = true;
        var seen = model.chosen().get();
        var listed = model.rows().stream().filter(which.getValue().listed).toList();
        boolean same = listed.equals(list.getItems());
        if (!same) list.getItems().setAll(listed);
        count.setText(texts.get("papers.count", listed.size()));
        int at = seen == null ? -1 : indexOf(listed, seen.row());
        if (at < 0) list.getSelectionModel().clearSelection();
        else if (list.getSelectionModel().getSelectedIndex() != at || !same) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            if (!same) list.scrollTo(Math.max(0, at - 3));
        }
        filling = false;
    }

    private static int indexOf(List<Row> rows, Row wanted) {
        for (int i = 0; i < rows.size(); i++) if (PapersModel.isSame(rows.get(i), wanted)) return i;
        return -1;
    }

    /** How far a paper has come, as a status. */
    static Status standing(Texts texts, Row row) {
        return new Status(
                texts.get(row.standing().key()),
                switch (row.standing()) {
                    case ISSUED -> Tone.GOOD;
                    case DRAFT, CHECKED -> Tone.ACTIVE;
                    case TOLD, FOREIGN, CORRECTED, VOID -> Tone.NEUTRAL;
                });
    }

    /** The day it bears, or the minute. */
    static String day(Row row) {
        return row.on().map(When::toString).orElse("").replace('T', ' ');
    }

    /** Its name in the reader's language, with what tells it from others and its version where there are several. */
    static String title(PapersDesk desk, Row row) {
        var texts = desk.texts();
        var version = row.version() > 1 ? texts.get("paper.version", row.version()) : "";
        var type = desk.types().find(row.type());
        boolean english = texts.locale().getLanguage().equals("en");
        return type.filter(known -> english && row.title().startsWith(known.zh()))
                        .map(known ->
                                known.en() + row.title().substring(known.zh().length()))
                        .orElse(row.title())
                + version;
    }

    /** Two lines: its name; its state, number and day, and at the end what is missing. */
    private final class PaperCell extends ListCell<Row> {
        private final Label title = WholeText.inTooltip(new Label());
        private final Label state = new Label();
        private final Label number = WholeText.inTooltip(new Label());
        private final Label open = new Label();
        private final Label receipt = new Label();
        private final Label volume = new Label();
        private final VBox lines;

        PaperCell() {
            title.getStyleClass().add("paper-title");
            number.getStyleClass().add("quiet");
            number.setMinWidth(0);
            volume.getStyleClass().add("chip");
            volume.setText(texts.of(Volume.SUB));
            for (var fixed : List.of(state, open, receipt, volume)) fixed.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(title, Priority.ALWAYS);
            HBox.setHgrow(number, Priority.ALWAYS);
            for (var grown : List.of(title, number)) grown.setMaxWidth(Double.MAX_VALUE);
            title.setMinWidth(0);
            var first = new HBox(6, title, volume);
            var second = new HBox(8, state, number, receipt, open);
            first.setAlignment(Pos.CENTER_LEFT);
            second.setAlignment(Pos.CENTER_LEFT);
            lines = new VBox(2, first, second);
            lines.prefWidthProperty().bind(list.widthProperty().subtract(36));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(title(desk, row));
            standing(texts, row).show(state);
            var day = day(row);
            number.setText(row.number().map(text -> text.text() + "  ").orElse("") + day);
            shown(volume, row.volume() == Volume.SUB);
            boolean missing = row.receipt() == Receipt.MISSING && row.standing() == Standing.ISSUED;
            shown(receipt, missing);
            if (missing) new Status(texts.get("papers.unserved"), Tone.CAUTION).show(receipt);
            int found = row.findings().size();
            shown(open, found > 0);
            if (found > 0)
                new Status(texts.get("papers.open", found), row.isHindered() ? Tone.BAD : Tone.CAUTION).show(open);
            setAccessibleText(String.join(
                    " ", title.getText(), state.getText(), number.getText(), found > 0 ? open.getText() : ""));
            setGraphic(lines);
        }

        private static void shown(Label label, boolean shown) {
            label.setVisible(shown);
            label.setManaged(shown);
        }
    }
}
