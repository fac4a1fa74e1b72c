package org.anjuan.ui.forms;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.anjuan.ui.common.LabelledField;
import org.anjuan.ui.common.Sheet;
import org.jspecify.annotations.Nullable;

/** Asks why a part is withdrawn, or changed after papers went out with it; without a reason neither happens. */
final class Withdrawal {

    /** What the words begin with that ask why something is withdrawn. */
    static final String WITHDRAW = "form.withdraw.";

    /** What the words begin with that ask what has changed since a paper went out. */
    static final String SINCE = "form.since.";

    private Withdrawal() {}

    /**
     * Asks in these words.
     *
     * @param then gets the reason
     */
    static void ask(FormDesk desk, String words, String name, @Nullable Window window, Consumer<String> then) {
        var reason = new TextArea();
        reason.setId("withdraw-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        Editors.leaveByTab(reason);
        var field = new LabelledField(desk.texts().get(words + "reason"), reason);
        var explanation = new Label(desk.texts().get(words + "text", name));
        explanation.setWrapText(true);
        var content = new VBox(10, explanation, field);
        content.setPrefWidth(440);
        var title = desk.texts().get(words + "title", name);
        new Sheet(desk.texts(), desk.theme(), title, content)
                .show(window, desk.texts().get(words + "action"), () -> {
                    if (reason.getText().isBlank()) {
                        field.setProblem(desk.texts().get(words + "missing"));
                        return false;
                    }
                    then.accept(reason.getText());
                    return true;
                });
    }
}
