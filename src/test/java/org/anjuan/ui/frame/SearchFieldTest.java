package org.anjuan.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.UiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class SearchFieldTest extends UiTest {

    private FrameModel model;

    @BeforeEach
    void open() {
        show(() -> {
            model = new FrameModel(new Surroundings(
                    texts,
                    views,
                    theme,
                    preferences,
                    jobs,
                    dialogs,
                    session,
                    SampleStore.of(60),
                    "执法支队案卷库",
                    Optional::empty,
                    List.copyOf(ResourceWords.all())));
            return new VBox(new SearchField(texts, model).node());
        });
    }

    private void find(String text) {
        robot.clickOn("#search").write(text, 1);
        pause();
        assertThat(model.hits()).hasSize(FrameModel.MOST_HITS);
    }

    private static void pause() {
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean stayed() {
        return model.target().get().equals(new Target.ToPlace(PlaceName.TODAY));
    }

    @Test
    void aClickOnAHitOpensItsFile() {
        find("2026");
        robot.clickOn(robot.lookup("#search-hits .list-cell").nth(1).<Node>query());
        assertThat(model.target().get()).isInstanceOf(Target.ToCase.class);
    }

    @Test
    void theScrollBarOfTheHitsOpensNothing() {
        find("2026");
        robot.clickOn(robot.lookup("#search-hits .scroll-bar:vertical .increment-button")
                .<Node>query());
        assertThat(stayed()).isTrue();
        assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEqualTo("2026");
    }

    @Test
    void whileACharacterIsComposedNothingIsSearchedAndEnterOpensNothing() {
        find("2026");
        compose("zao s", "");
        pause();
        assertThat(model.found().get().text()).isEqualTo("2026");
        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        assertThat(stayed()).isTrue();
        compose("", "噪声");
        pause();
        assertThat(model.found().get().text()).isEqualTo("2026噪声");
    }

    private void compose(String composed, String committed) {
        compose(onFx(() -> stage.getScene().lookup("#search")), composed, committed);
    }
}
