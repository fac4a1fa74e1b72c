package org.anjuan.ui.forms;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.anjuan.ui.common.LabelledField;
import org.anjuan.ui.common.Sheet;
import org.jspecify.annotations.Nullable;

/** Asks why a part is withdrawn; without a reason none is. */
final class Withdrawal {

    private Withdrawal() {}

    /** @param then gets the reason */
    static void ask(FormDesk desk, String name, @Nullable Window window, Consumer<String> then) {
        var reason = new TextArea();
        reason.setId("withdraw-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        Editors.leaveByTab(reason);
        var field = new LabelledField(desk.texts().get("form.withdraw.reason"), reason);
        var explanation = new Label(desk.texts().get("form.withdraw.text", name));
        explanation.setWrapText(true);
        var content = new VBox(10, explanation, field);
        content.setPrefWidth(440);
        var title = desk.texts().get("form.withdraw.title", name);
        new Sheet(desk.texts(), desk.theme(), title, content)
                .show(window, desk.texts().get("form.withdraw.action"), () -> {
                    if (reason.getText().isBlank()) {
                        field.setProblem(desk.texts().get("form.withdraw.missing"));
                        return false;
                    }
                    then.accept(reason.getText());
                    return true;
                });
    }
}
