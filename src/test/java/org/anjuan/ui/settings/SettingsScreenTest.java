package org.anjuan.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Certificate;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.HeldJobs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.LabelledField;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.ui.common.Snapshots;
import org.anjuan.ui.common.Theme;
import org.anjuan.ui.common.UiTest;
import org.anjuan.usecase.KeepDraft;
import org.anjuan.usecase.ManageOffice;
import org.anjuan.usecase.port.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsScreenTest extends UiTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Person administrator = new Person(
            new UUID(0, 9),
            "赵*",
            "法制科",
            List.of(
                    new DatedRole(Role.ADMINISTRATOR, LONG_AGO, Optional.empty()),
                    new DatedRole(Role.LEGAL_REVIEWER, LONG_AGO, Optional.empty())),
            List.of(new Certificate("120100202", LONG_AGO, Optional.empty())));
    private final Person other = new Person(
            new UUID(0, 22),
            "赵*",
            "办公室",
            List.of(new DatedRole(Role.ADMINISTRATOR, LONG_AGO, Optional.empty())),
            List.of());
    private final Store store = SampleStore.empty();
    private final KeepDraft drafts = new KeepDraft(store, session.clock());

    @BeforeEach
    void people() {
        store.inTransaction(tx -> {
            tx.office().keep(new Office("天津市生态环境局", "津环", "天津市南开区复康路17号", "王*", "022-0000", "天津市人民政府", "天津市和平区人民法院"));
            tx.office().keep(administrator);
            tx.office().keep(officer);
            return true;
        });
        session.actorProperty().set(new Actor(administrator));
    }

    private SettingsScreen open(int tab) {
        return open(tab, jobs);
    }

    private SettingsScreen open(int tab, Jobs jobs) {
        var screen = onFx(() -> new SettingsScreen(
                new ManageOffice(store, session.clock()),
                drafts,
                new SettingsScreen.Tools(
                        texts,
                        views,
                        theme,
                        preferences,
                        jobs,
                        dialogs,
                        session,
                        List.copyOf(ResourceWords.all()),
                        UUID::randomUUID)));
        show(screen::root);
        doFx(screen::opened);
        doFx(() -> robot.lookup(".tab-pane")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(tab));
        return screen;
    }

    private String phone() {
        return robot.lookup("#phone.text-field").queryTextInputControl().getText();
    }

    private void phone(String typed) {
        doFx(() -> robot.lookup("#phone.text-field").queryTextInputControl().setText(typed));
    }

    @Test
    void unsavedOfficeSettingsComeBackToWhoTypedThemAndToNobodyElse() {
        var screen = open(0);
        assertThat(robot.lookup("#discardOffice").query().isVisible()).isFalse();
        phone("022-1");
        doFx(screen::closed);
        doFx(() -> texts.use(ResourceWords.of(Locale.ENGLISH)));
        var again = open(0);
        assertThat(phone()).isEqualTo("022-1");
        assertThat(robot.lookup("#officeKept").queryAs(Label.class).getText()).contains("not saved yet");
        snapshot("settings-brought-back");
        assertThat(unreadable()).isEmpty();
        doFx(() -> session.actorProperty().set(new Actor(other)));
        doFx(again::closed);
        open(0);
        assertThat(phone()).isEqualTo("022-0000");
        doFx(() -> session.actorProperty().set(new Actor(administrator)));
        var last = open(0);
        assertThat(phone()).isEqualTo("022-1");
        dialogs.answer = false;
        robot.clickOn("#discardOffice");
        assertThat(phone()).isEqualTo("022-1");
        dialogs.answer = true;
        robot.clickOn("#discardOffice");
        assertThat(dialogs.questions).hasSize(2);
        assertThat(phone()).isEqualTo("022-0000");
        doFx(last::closed);
        open(0);
        assertThat(phone()).isEqualTo("022-0000");
        assertThat(drafts.open(session.actor())).isEmpty();
    }

    @Test
    void unsavedOfficeSettingsAreNotLaidOverWhatSomebodyElseSavedWithoutAsking() {
        var screen = open(0);
        phone("022-1");
        doFx(screen::closed);
        store.inTransaction(tx -> {
            tx.office().keep(new Office("天津市生态环境局", "津环", "新址", "王*", "022-9", "天津市人民政府", "天津市和平区人民法院"));
            return true;
        });
        var later = open(0);
        assertThat(dialogs.comparisons)
                .singleElement()
                .satisfies(asked -> assertThat(asked.lines())
                        .singleElement()
                        .satisfies(line -> assertThat(line).endsWith("022-1", "022-9")));
        assertThat(phone()).isEqualTo("022-9");
        doFx(later::closed);
        dialogs.way = OptionalInt.of(0);
        open(0);
        assertThat(phone()).isEqualTo("022-1");
        assertThat(robot.lookup("#address.text-field").queryTextInputControl().getText())
                .isEqualTo("新址");
        robot.clickOn("#keepOffice");
        assertThat(drafts.open(session.actor())).isEmpty();
        assertThat(store.inTransaction(tx -> tx.office().office()).orElseThrow().phone())
                .isEqualTo("022-1");
    }

    @Test
    void whatIsTypedWhileTheOfficeIsBeingSavedIsNotSavedYet() {
        var slow = new HeldJobs();
        var screen = open(0, slow);
        phone("022-1");
        slow.hold();
        robot.clickOn("#keepOffice");
        phone("022-12");
        doFx(slow::letGo);
        assertThat(store.inTransaction(tx -> tx.office().office()).orElseThrow().phone())
                .isEqualTo("022-1");
        assertThat(robot.lookup("#discardOffice").query().isVisible()).isTrue();
        assertThat(robot.lookup("#officeKept").queryAs(Label.class).getText())
                .isEqualTo(texts.get("form.pane.savedSince"));
        snapshot("settings-saved-since");
        assertThat(unreadable()).isEmpty();
        doFx(screen::closed);
        open(0);
        assertThat(phone()).isEqualTo("022-12");
        assertThat(dialogs.comparisons).isEmpty();
    }

    @Test
    void whoLeavesWhileTheOfficeIsBeingSavedLeavesNoDraftOfIt() {
        var slow = new HeldJobs();
        var screen = open(0, slow);
        phone("022-1");
        slow.hold();
        robot.clickOn("#keepOffice");
        doFx(screen::closed);
        doFx(slow::letGo);
        assertThat(store.inTransaction(tx -> tx.office().office()).orElseThrow().phone())
                .isEqualTo("022-1");
        assertThat(drafts.open(session.actor())).isEmpty();
    }

    @Test
    void unsavedOfficeSettingsAreKeptSoonThoughTheScreenStaysOpenAndForgottenWhenTypedBack() {
        open(0);
        phone("022-1");
        await(() -> !drafts.open(session.actor()).isEmpty());
        phone("022-0000");
        await(() -> drafts.open(session.actor()).isEmpty());
    }

    @Test
    void aDraftOfTheOfficeThatCouldNotBeKeptIsKeptWhenSheLeaves() {
        var full = new HeldJobs();
        var screen = open(0, full);
        full.failNext();
        phone("022-1");
        await(() -> !dialogs.troubles.isEmpty());
        assertThat(dialogs.troubles)
                .singleElement()
                .satisfies(
                        trouble -> assertThat(trouble.happened()).isEqualTo(texts.get("form.draft.trouble.happened")));
        assertThat(drafts.open(session.actor())).isEmpty();
        doFx(screen::closed);
        assertThat(drafts.open(session.actor())).hasSize(1);
        open(0);
        assertThat(phone()).isEqualTo("022-1");
    }

    @Test
    void nothingIsTypedIntoTheOfficeBeforeItWasRead() {
        var slow = new HeldJobs();
        slow.hold();
        open(0, slow);
        assertThat(officeFields()).hasSize(7).noneMatch(TextInputControl::isEditable);
        assertThat(robot.lookup("#keepOffice").queryButton().isDisabled()).isTrue();
        doFx(slow::letGo);
        assertThat(officeFields()).allMatch(TextInputControl::isEditable);
        assertThat(robot.lookup("#keepOffice").queryButton().isDisabled()).isFalse();
    }

    private List<TextInputControl> officeFields() {
        return Stream.of("name", "organCode", "address", "contact", "phone", "reconsideration", "court")
                .map(id -> robot.lookup("#" + id + ".text-field").queryTextInputControl())
                .toList();
    }

    @Test
    void theOfficeIsKeptOnlyWithAName() {
        open(0);
        assertThat(nameless(stage.getScene().getRoot())).isEmpty();
        doFx(() -> robot.lookup("#name.text-field").queryTextInputControl().clear());
        robot.clickOn("#keepOffice");
        assertThat(robot.lookup("#nameField").queryAs(LabelledField.class).getProblem())
                .isNotBlank();
        robot.clickOn("#name.text-field").write("天津市滨海新区生态环境局", 1);
        robot.clickOn("#keepOffice");
        assertThat(robot.lookup("#officeKept").queryAs(Label.class).getText()).isEqualTo("已保存");
        assertThat(store.<Optional<Office>>inTransaction(tx -> tx.office().office()))
                .get()
                .extracting(Office::name, Office::organCode)
                .containsExactly("天津市滨海新区生态环境局", "津环");
        assertThat(session.savedAt().get()).isNotNull();
    }

    @Test
    void onlyAnAdministratorMayChangeAndTheScreenSaysSo() {
        session.actorProperty().set(new Actor(officer));
        open(0);
        assertThat(robot.lookup("#keepOffice").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#onlyAdministrators").queryAs(Label.class).isVisible())
                .isTrue();
    }

    @Test
    void aPersonIsAddedWithRoleAndCertificate() {
        open(1);
        robot.clickOn("#addPerson");
        robot.clickOn("#sheet-action");
        assertThat(robot.lookup("#nameField").queryAllAs(LabelledField.class))
                .anyMatch(field -> !field.getProblem().isEmpty());
        var dialog = robot.lookup("#sheet-action").query().getScene().getRoot();
        assertThat(nameless(dialog)).isEmpty();
        onFx(() -> Snapshots.take(dialog.getScene(), "settings-person"));
        robot.clickOn((javafx.scene.Node)
                        robot.from(dialog).lookup("#name.text-field").query())
                .write("钱*", 1);
        robot.clickOn(
                (javafx.scene.Node) robot.from(dialog).lookup("#addCertificate").query());
        robot.clickOn((javafx.scene.Node)
                        robot.from(dialog).lookup("#certificates .text-field").query())
                .write("120100303", 1);
        robot.clickOn("#sheet-action");
        var added = store.inTransaction(tx -> tx.office().named("钱*")).getFirst();
        assertThat(added.has(Role.OFFICER, TODAY)).isTrue();
        assertThat(added.certificateOn(TODAY))
                .get()
                .extracting(Certificate::number)
                .isEqualTo("120100303");
        TableView<Person> table = robot.lookup("#people").queryTableView();
        assertThat(table.getItems()).hasSize(3);
    }

    @Test
    void languageThemeAndSizeChangeAtOnceAndAreRemembered() {
        open(2);
        robot.clickOn("#theme-DARK");
        assertThat(theme.isDark()).isTrue();
        assertThat(preferences.get("theme")).contains("DARK");
        robot.clickOn("#language-en");
        assertThat(texts.get("settings.title")).isEqualTo("Settings");
        assertThat(preferences.get("language")).contains("en");
        doFx(() -> theme.fontSizeProperty().set(20));
        assertThat(stage.getScene().getRoot().getStyle()).contains("20px");
        snapshot("settings-large");
    }

    @Test
    void picturesOfTheSettings() {
        for (var words : ResourceWords.all())
            for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                doFx(() -> {
                    texts.use(words);
                    theme.choiceProperty().set(choice);
                });
                for (int tab = 0; tab < 3; tab++) {
                    open(tab);
                    snapshot("settings-" + tab + "-" + words.locale().getLanguage() + "-"
                            + choice.name().toLowerCase(Locale.ROOT));
                }
            }
    }
}
