package org.anjuan.ui.papers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.WrappedLine;
import org.anjuan.ui.forms.PartText;
import org.anjuan.ui.papers.PapersModel.Seen;
import org.anjuan.usecase.PaperChoices;
import org.anjuan.usecase.PaperChoices.Act;
import org.anjuan.usecase.PaperChoices.Choice;
import org.jspecify.annotations.Nullable;

/** The chosen paper: what it is, the one next act as a button, the others in a menu, what is missing, and what it says. */
final class PaperWork extends BorderPane {

    private static final Set<Act> APART = EnumSet.of(Act.NEW_VERSION, Act.BY_DECISION, Act.CALL_BACK, Act.DISCARD);

    /** Carries out an act. */
    interface Deeds {
        void take(Seen seen, Act act);

        /** Opens the form of a part. */
        void open(UUID part);

        /** Says why something cannot be done. */
        void refused(Problem why);
    }

    private final PapersDesk desk;
    private final Texts texts;
    private final Deeds deeds;
    private final FindingsBox findings;
    private final WritingBox writing;
    private final OutBox out;
    private final Label title = new Label();
    private final Label state = new Label();
    private final Label number = new Label();
    private final Hyperlink source = new Hyperlink();
    private final Button next = new Button();
    private final MenuButton others = new MenuButton();
    private final Label said = new Label();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);

    PaperWork(PapersDesk desk, PapersModel model, Deeds deeds, FindingsBox findings, WritingBox writing, OutBox out) {
        this.desk = desk;
        this.texts = desk.texts();
        this.deeds = deeds;
        this.findings = findings;
        this.writing = writing;
        this.out = out;
        getStyleClass().add("paper-work");
        setMinWidth(280);
        setTop(head());
        content.getStyleClass().add("paper-content");
        content.getChildren().setAll(findings, writing, out);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("tab-scroll");
        setCenter(scroll);
        model.chosen().subscribe(this::show);
        model.said().subscribe(this::tell);
    }

    private VBox head() {
        title.setId("papers-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("heading");
        number.setWrapText(true);
        number.getStyleClass().add("quiet");
        next.setId("papers-next");
        next.getStyleClass().add("accent");
        next.setMnemonicParsing(false);
        others.setId("papers-others");
        others.setText(texts.get("papers.others"));
        others.setMnemonicParsing(false);
        said.setId("papers-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        state.setId("papers-state");
        var line = new WrappedLine();
        line.setGap(10);
        source.setId("papers-source");
        source.setWrapText(true);
        source.getStyleClass().add("paper-finding");
        line.getChildren().setAll(state, number, source);
        HBox.setHgrow(number, Priority.ALWAYS);
        HBox acts = new HBox(8, next, others);
        acts.setAlignment(Pos.CENTER_LEFT);
        for (var fixed : List.of(next, others)) fixed.setMinWidth(USE_PREF_SIZE);
        var head = new VBox(6, title, line, acts, said);
        head.getStyleClass().add("paper-head");
        return head;
    }

    private void tell(PapersModel.Said now) {
        said.setText(now.text());
        said.getStyleClass().setAll("label", now.isRefusal() ? "field-problem" : "quiet");
    }

    private void show(@Nullable Seen seen) {
        setVisible(seen != null);
        if (seen == null) return;
        boolean held = holdsFocus();
        var row = seen.row();
        boolean another = !title.getText().equals(PaperList.title(desk, row));
        title.setText(PaperList.title(desk, row));
        PaperList.standing(texts, row).show(state);
        var parts = new ArrayList<String>();
        row.number().map(DocumentNumber::text).ifPresent(parts::add);
        if (row.on().isPresent()) parts.add(PaperList.day(row));
        parts.add(texts.of(row.volume()));
        number.setText(String.join("  ", parts));
        acts(seen);
        findings.show(seen);
        writing.show(seen);
        out.show(seen);
        source(seen);
        if (another) scroll.setVvalue(0);
        if (held && !holdsFocus()) focus();
    }

    /** Whether the focus is here; what had it may be gone by now. */
    private boolean holdsFocus() {
        for (Node at = getScene() == null ? null : getScene().getFocusOwner(); at != null; at = at.getParent())
            if (at == this) return true;
        return false;
    }

    /** The way to the part that the paper records. */
    private void source(Seen seen) {
        var file = seen.file().file();
        var part = file.find(seen.row().part()).filter(found -> !(found instanceof OfficePaper));
        source.setVisible(part.isPresent());
        source.setManaged(part.isPresent());
        part.ifPresent(found -> {
            source.setText(texts.get("papers.source", new PartText(texts, file).kind(found)));
            source.setOnAction(_ -> deeds.open(found.id()));
        });
    }

    private void acts(Seen seen) {
        var choices =
                desk.papers().choices().of(desk.session().actor(), seen.file().file(), seen.row());
        var leading = PaperChoices.next(seen.file().file(), choices);
        boolean held = next.isFocused();
        next.setVisible(leading.isPresent());
        next.setManaged(leading.isPresent());
        leading.ifPresent(choice -> {
            next.setText(texts.get("papers.act." + choice.act()));
            next.setOnAction(_ -> deeds.take(seen, choice.act()));
        });
        if (held && leading.isEmpty()) others.requestFocus();
        var items = new ArrayList<MenuItem>();
        boolean apart = false;
        for (var choice : choices) {
            if (leading.filter(choice::equals).isPresent()) continue;
            if (!apart && APART.contains(choice.act()) && !items.isEmpty()) items.add(new SeparatorMenuItem());
            apart = apart || APART.contains(choice.act());
            items.add(item(seen, choice));
        }
        others.getItems().setAll(items);
    }

    /** What cannot be done now stays in the menu, and says why and what to do. */
    private MenuItem item(Seen seen, Choice choice) {
        var words = texts.get("papers.act." + choice.act());
        if (choice.isOpen()) {
            var item = new MenuItem(words);
            item.setId("act-" + choice.act());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> deeds.take(seen, choice.act()));
            return item;
        }
        var why = new Label(texts.of(choice.refused().orElseThrow()));
        why.getStyleClass().add("field-hint");
        why.setWrapText(true);
        why.setMaxWidth(340);
        var name = new Label(words);
        name.setGraphic(Icon.LOCK.node());
        name.getStyleClass().add("act-closed");
        var item = new CustomMenuItem(new VBox(1, name, why));
        item.setId("act-" + choice.act());
        item.getStyleClass().add("closed");
        item.setOnAction(_ -> deeds.refused(choice.refused().orElseThrow()));
        return item;
    }

    /** Does what the prominent button names. */
    void lead() {
        if (next.isVisible() && !next.isDisabled()) next.fire();
    }

    /** Takes the focus to the next act, else to the menu of the others. */
    void focus() {
        if (next.isVisible()) next.requestFocus();
        else others.requestFocus();
    }
}
