package org.anjuan.ui.reference;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.FileKind;
import org.anjuan.ui.common.LabelledField;
import org.anjuan.ui.common.Sheet;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Theme;
import org.jspecify.annotations.Nullable;

/** Asks for the reason of a change of the office's own rules, makes it, and shows what stands in its way. */
public final class RulesSheet {

    private static final double WIDTH = 560;
    private static final int LINES = 7;

    private final OwnFiles files;
    private final Texts texts;
    private final Theme theme;
    private final Choosers choosers;

    public RulesSheet(OwnFiles files, Texts texts, Theme theme, Choosers choosers) {
        this.files = files;
        this.texts = texts;
        this.theme = theme;
        this.choosers = choosers;
    }

    /** Lets the person choose a file and adds it. */
    void add(@Nullable Window owner) {
        var kind = new FileKind(texts.get("reference.own.kind"), List.of("*.yaml", "*.yml", "*.json"));
        choosers.file(texts.get("reference.own.choose"), kind).ifPresent(file -> add(file, owner));
    }

    private void add(Path file, @Nullable Window owner) {
        ask(
                owner,
                texts.get("reference.own.add"),
                texts.get("reference.own.addText", String.valueOf(file.getFileName())),
                texts.get("reference.own.addAction"),
                (reason, whenDone) -> files.add(file, reason, whenDone));
    }

    /** Withdraws a file. */
    void withdraw(String name, @Nullable Window owner) {
        ask(
                owner,
                texts.get("reference.own.withdraw"),
                texts.get("reference.own.withdrawText", name),
                texts.get("reference.own.withdrawAction"),
                (reason, whenDone) -> files.withdraw(name, reason, whenDone));
    }

    private void ask(
            @Nullable Window owner,
            String title,
            String text,
            String action,
            BiConsumer<String, Consumer<Boolean>> change) {
        files.begin();
        var explanation = new Label(text);
        explanation.setWrapText(true);
        explanation.setMinHeight(Region.USE_PREF_SIZE);
        var reason = new TextField();
        reason.setId("rules-reason");
        var field = new LabelledField(texts.get("reference.own.reason"), reason);
        var problems = new TextArea();
        problems.setId("rules-problems");
        problems.setEditable(false);
        problems.setWrapText(true);
        problems.setPrefRowCount(LINES);
        problems.setAccessibleText(texts.get("reference.own.problems"));
        problems.textProperty().bind(files.problems());
        problems.managedProperty().bind(problems.visibleProperty());
        problems.visibleProperty().bind(files.problems().isNotEmpty());
        var content = new VBox(10, explanation, field, problems);
        content.setPrefWidth(WIDTH);
        boolean done = new Sheet(texts, theme, title, content)
                .showUntilDone(owner, action, whenDone -> change.accept(reason.getText(), whenDone));
        problems.textProperty().unbind();
        if (done) files.afterChange();
    }
}
