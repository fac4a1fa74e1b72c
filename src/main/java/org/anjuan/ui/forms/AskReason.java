package org.anjuan.ui.forms;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.anjuan.ui.common.LabelledField;
import org.anjuan.ui.common.Sheet;
import org.anjuan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** Asks for the reason of what happens only with one. */
final class AskReason {

    /** What the reason is for. */
    enum Why {
        /** A part is withdrawn. */
        WITHDRAWN("form.withdraw."),

        /** A part is changed after papers went out with it. */
        CHANGED_SINCE("form.since.");

        private final String words;

        Why(String words) {
            this.words = words;
        }
    }

    private final FormDesk desk;
    private final Why why;
    private final String name;

    /** @param name what the part is called */
    AskReason(FormDesk desk, Why why, String name) {
        this.desk = desk;
        this.why = why;
        this.name = name;
    }

    /** @param then gets the reason; where there is none it is not called */
    void show(@Nullable Window window, Consumer<String> then) {
        Texts texts = desk.texts();
        var reason = new TextArea();
        reason.setId("asked-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        Editors.leaveByTab(reason);
        var field = new LabelledField(texts.get(why.words + "reason"), reason);
        var explanation = new Label(texts.get(why.words + "text", name));
        explanation.setWrapText(true);
        var content = new VBox(10, explanation, field);
        content.setPrefWidth(440);
        new Sheet(texts, desk.theme(), texts.get(why.words + "title", name), content)
                .show(window, texts.get(why.words + "action"), () -> {
                    if (reason.getText().isBlank()) {
                        field.setProblem(texts.get(why.words + "missing"));
                        return false;
                    }
                    then.accept(reason.getText());
                    return true;
                });
    }
}
