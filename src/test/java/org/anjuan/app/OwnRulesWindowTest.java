package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.anjuan.domain.office.Role;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.KeptChoosers;
import org.anjuan.ui.common.MemoryPreferences;
import org.anjuan.ui.welcome.Entry;
import org.anjuan.usecase.port.BaseOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Rules are added while the window is open, and all of it works by them at once. */
class OwnRulesWindowTest {

    @TempDir
    Path folder;

    private final KeptChoosers choosers = new KeptChoosers();
    private Window window;
    private Hand hand;

    @BeforeEach
    void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        var program = new Wiring(new StepClock("2026-10-09T09:30"));
        var administrator = Sample.actor("管理员", Role.ADMINISTRATOR);
        var base = ((BaseOutcome.Opened) program.bases().create(folder.resolve("base"), Optional.empty())).base();
        program.on(base).office().keep(administrator, administrator.person());
        window = Hand.onFx(() -> {
            HeadlessScreen.widen();
            var stage = new Stage();
            stage.setMinWidth(1366);
            stage.setMinHeight(768);
            var opened = new Window(program, ResourceWords.CHINESE, new MemoryPreferences(), stage, choosers);
            opened.open(program.on(base), administrator);
            return opened;
        });
        hand = new Hand(window::jobs);
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        Hand.onFx(() -> {
            window.close();
            return true;
        });
        FxToolkit.cleanupStages();
    }

    @Test
    void aWindowClosedWhileItsCaseBaseIsBeingReadStaysClosed() throws Exception {
        var program = new Wiring(new StepClock("2026-10-09T09:30"));
        var officer = Sample.actor("张三", Role.OFFICER);
        var base = ((BaseOutcome.Opened) program.bases().create(folder.resolve("another"), Optional.empty())).base();
        var stage = Hand.onFx(Stage::new);
        var closing = Hand.onFx(() -> {
            var opened = new Window(program, ResourceWords.CHINESE, new MemoryPreferences(), stage, choosers);
            opened.welcome();
            opened.enter(new Entry(base, officer.person()));
            stage.hide();
            return opened;
        });
        var root = Hand.onFx(() -> stage.getScene().getRoot());
        for (int i = 0; i < 300 && !closing.jobs().idle(); i++) Thread.sleep(100);
        assertThat(closing.jobs().idle()).isTrue();
        assertThat(stage.isShowing()).isFalse();
        assertThat(stage.getScene().getRoot()).isSameAs(root);
        closing.end();
        assertThat(program.bases().open(folder.resolve("another"), Optional.empty()))
                .isInstanceOfSatisfying(
                        BaseOutcome.Opened.class, again -> again.base().close());
    }

    private void finds(String words) {
        hand.type("#filter", words);
        hand.press(KeyCode.ENTER);
    }

    @Test
    void theOpenWindowWorksByTheRulesThatWereJustAdded() throws Exception {
        choosers.answers.add(Files.writeString(folder.resolve("ours.yaml"), RuleTexts.SWITCH));
        hand.click("#place-REFERENCE");
        hand.click("#subject-LIMITS");
        finds("湖南范本");
        assertThat(hand.words("#detail")).contains("否，仅供查阅");
        hand.click("#addRules");
        hand.type("#rules-reason", "trial");
        hand.click("#sheet-action");
        finds("湖南范本");
        assertThat(hand.words("#table")).contains("本单位启用");
        assertThat(hand.words("#detail")).contains("由 ours.yaml 启用").doesNotContain("否，仅供查阅");
        hand.click("#subject-OWN");
        finds("ours");
        assertThat(hand.words("#detail")).contains("管理员", "trial");
        hand.click("#withdraw-rules");
        hand.type("#rules-reason", "over");
        hand.click("#sheet-action");
        assertThat(hand.words("#table")).contains("已停用");
        hand.click("#subject-LIMITS");
        finds("湖南范本");
        assertThat(hand.words("#detail")).contains("否，仅供查阅");
    }
}
