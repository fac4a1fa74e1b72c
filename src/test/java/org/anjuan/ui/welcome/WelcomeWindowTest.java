package org.anjuan.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Role;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.persistence.FolderBases;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.KeptChoosers;
import org.anjuan.ui.common.LabelledField;
import org.anjuan.ui.common.Theme;
import org.anjuan.ui.common.UiTest;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseBases;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.ReviewCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeWindowTest extends UiTest {

    private static final String PASSWORD = "a long Password 7";

    @TempDir
    Path folder;

    private final KeptChoosers choosers = new KeptChoosers();
    private final List<Entry> entered = new ArrayList<>();
    private final CaseBases bases = new FolderBases(new JsonCaseCodec(), noReviews());

    private static ReviewCodec noReviews() {
        return (ReviewCodec) Proxy.newProxyInstance(
                WelcomeWindowTest.class.getClassLoader(), new Class<?>[] {ReviewCodec.class}, (_, method, _) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    @AfterEach
    void closeBases() {
        entered.forEach(entry -> entry.base().close());
    }

    private void open() {
        doFx(() -> {
            var tools = new WelcomeTools(
                    texts,
                    views,
                    theme,
                    preferences,
                    jobs,
                    dialogs,
                    choosers,
                    session.clock(),
                    bases,
                    () -> opened(bases.create(folder.resolve("sample"), Optional.empty())),
                    List.copyOf(ResourceWords.all()));
            stage.setX(0);
            stage.setY(0);
            WelcomeWindow.open(tools, stage, null, entered::add);
        });
    }

    private static OpenBase opened(BaseOutcome outcome) {
        return ((BaseOutcome.Opened) outcome).base();
    }

    private String problem(String field) {
        return robot.lookup(field).queryAs(LabelledField.class).getProblem();
    }

    private void type(String field, String text) {
        doFx(() -> robot.lookup(field).queryTextInputControl().setText(text));
    }

    @Test
    void aNewCaseBaseIsMadeWithItsPasswordItsOfficeAndItsFirstPerson() {
        open();
        assertThat(nameless(stage.getScene().getRoot())).isEmpty();
        robot.clickOn("#wantNew");
        type("#folder", folder.resolve("base").toString());
        type("#password", "short");
        robot.clickOn("#createAction");
        assertThat(problem("#passwordField")).isNotBlank();
        assertThat(problem("#repeatedField")).isNotBlank();
        snapshot("welcome-create-problems");
        type("#password", PASSWORD);
        type("#repeated", PASSWORD);
        robot.clickOn("#createAction");
        assertThat(robot.lookup("#officePane").<Node>query().isVisible()).isTrue();
        robot.clickOn("#officeAction");
        assertThat(problem("#officeNameField")).isNotBlank();
        assertThat(problem("#personNameField")).isNotBlank();
        snapshot("welcome-office");
        type("#officeName", "天津市生态环境局");
        type("#personName", "张*");
        type("#certificate", "120100001");
        robot.clickOn("#officeAction");
        assertThat(entered).hasSize(1);
        var entry = entered.getFirst();
        assertThat(entry.person().has(Role.ADMINISTRATOR, TODAY)).isTrue();
        assertThat(entry.base().isEncrypted()).isTrue();
        assertThat(entry.base()
                        .store()
                        .<Optional<Office>>inTransaction(tx -> tx.office().office()))
                .get()
                .extracting(Office::name)
                .isEqualTo("天津市生态环境局");
    }

    @Test
    void aWrongPasswordIsSaidBelowTheFieldAndTheRightOneOpens() {
        var place = folder.resolve("base");
        var base = opened(bases.create(place, Optional.of(PASSWORD.toCharArray())));
        base.store().inTransaction(tx -> {
            tx.office().keep(officer);
            return true;
        });
        base.close();
        choosers.answers.add(place);
        open();
        robot.clickOn("#openOther");
        type("#openPassword", "not this one");
        robot.clickOn("#openAction");
        assertThat(problem("#openPasswordField")).contains("口令");
        assertThat(entered).isEmpty();
        snapshot("welcome-wrong-password");
        type("#openPassword", PASSWORD);
        robot.clickOn("#openAction");
        assertThat(entered).extracting(Entry::person).containsExactly(officer);
        assertThat(preferences.get("recent.bases")).contains(place.toString());
    }

    @Test
    void aFolderThatIsNoCaseBaseIsRefusedInWords() {
        choosers.answers.add(folder);
        open();
        robot.clickOn("#openOther");
        assertThat(robot.lookup("#startProblem").queryLabeled().getText()).contains(folder.toString());
        assertThat(entered).isEmpty();
    }

    @Test
    void theSampleOpensWithoutAPassword() {
        open();
        robot.clickOn("#sample");
        assertThat(robot.lookup("#officePane").<Node>query().isVisible()).isTrue();
        robot.clickOn("#back");
        assertThat(robot.lookup("#start").<Node>query().isVisible()).isTrue();
        assertThat(bases.open(folder.resolve("sample"), Optional.empty()))
                .as("going back closed it")
                .isInstanceOf(BaseOutcome.Opened.class)
                .satisfies(outcome -> opened(outcome).close());
    }

    @Test
    void passwordsAreJudgedByLengthAndKinds() {
        assertThat(Strength.of("")).isEqualTo(Strength.NONE);
        assertThat(Strength.of("Abc1234")).isEqualTo(Strength.TOO_SHORT);
        assertThat(Strength.of("aaaaaaaaaaaaaaaaaa")).isEqualTo(Strength.WEAK);
        assertThat(Strength.of("abcdefgh")).isEqualTo(Strength.WEAK);
        assertThat(Strength.of("abcDEF123")).isEqualTo(Strength.FAIR);
        assertThat(Strength.of("河水流向东方去不回头Ab9")).isEqualTo(Strength.STRONG);
    }

    @Test
    void picturesOfTheFirstWindow() {
        preferences.put("recent.bases", "/home/zhang/案卷库\n/media/执法二大队/2026");
        for (var words : ResourceWords.all())
            for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                doFx(() -> {
                    texts.use(words);
                    theme.choiceProperty().set(choice);
                });
                open();
                snapshot("welcome-" + words.locale().getLanguage() + "-"
                        + choice.name().toLowerCase(Locale.ROOT));
            }
    }
}
