package org.anjuan.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Window;
import org.anjuan.ui.common.UiTest;
import org.junit.jupiter.api.Test;

/** The window that is seen while a case base is closed and backed up. */
class ClosingWindowTest extends UiTest {

    @Test
    void aQuickClosingShowsNothing() {
        var closing = onFx(() -> ClosingWindow.soon(texts, theme));
        closing.at(1, 2, "");
        doFx(closing::close);
        robot.sleep(1200);
        assertThat(onFx(() -> Window.getWindows().stream().anyMatch(Window::isShowing)))
                .isFalse();
    }

    @Test
    void aLongOneShowsItselfAndCanGoWithoutTheBackup() {
        var closing = onFx(() -> ClosingWindow.soon(texts, theme));
        robot.sleep(1500);
        closing.at(1, 2, "");
        assertThat(closing.stopped()).isFalse();
        robot.clickOn("#skip-backup");
        assertThat(closing.stopped()).isTrue();
        doFx(closing::close);
        assertThat(onFx(() -> Window.getWindows().stream().anyMatch(Window::isShowing)))
                .isFalse();
    }
}
