package org.anjuan.ui.papers;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.anjuan.ui.common.LabelledField;
import org.anjuan.ui.common.Sheet;
import org.anjuan.usecase.PaperOutcome;
import org.jspecify.annotations.Nullable;

/** Asks why something is done that stays with the paper, having told what follows from it; without a reason it is not done. */
final class ReasonSheet {

    private static final double WIDE = 460;

    private final PapersDesk desk;
    private final String key;
    private final String paper;

    /** @param key what the words begin with: {@code key.title}, {@code key.text}, {@code key.action} */
    ReasonSheet(PapersDesk desk, String key, String paper) {
        this.desk = desk;
        this.key = key;
        this.paper = paper;
    }

    /** Tab leads on instead of into the text, and Ctrl+Enter does what the button names. */
    private static void key(TextArea reason, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown())
            reason.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            if (reason.getScene().lookup("#sheet-action") instanceof Button action) action.fire();
        } else return;
        event.consume();
    }

    /** Asks, and hands the reason on; the sheet stays open and says why where that came to nothing. */
    void ask(@Nullable Window window, BiConsumer<String, Consumer<PaperOutcome>> then) {
        var texts = desk.texts();
        var reason = new TextArea();
        reason.setId("papers-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        reason.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(reason, event));
        var field = new LabelledField(texts.get("papers.reasonField"), reason);
        field.setHint(texts.get("papers.reasonKey"));
        var explanation = new Label(texts.get(key + ".text"));
        explanation.setWrapText(true);
        explanation.setMinHeight(Region.USE_PREF_SIZE);
        var name = new Label(paper);
        name.setWrapText(true);
        name.getStyleClass().add("heading");
        var content = new VBox(10, name, explanation, field);
        content.setPrefWidth(WIDE);
        new Sheet(texts, desk.theme(), texts.get(key + ".title"), content)
                .showUntilDone(window, texts.get(key + ".action"), ended -> {
                    if (reason.getText().isBlank()) {
                        field.setProblem(texts.get("papers.reasonMissing"));
                        ended.accept(false);
                        return;
                    }
                    then.accept(reason.getText().strip(), outcome -> {
                        field.setProblem(Sheets.refusal(desk, outcome));
                        ended.accept(outcome instanceof PaperOutcome.Done);
                    });
                });
    }
}
