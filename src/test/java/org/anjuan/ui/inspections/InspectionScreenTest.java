package org.anjuan.ui.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.Stages;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Person;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.HeldJobs;
import org.anjuan.ui.common.KeptChoosers;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.UiTest;
import org.anjuan.ui.forms.TestDesk;
import org.anjuan.usecase.ListCases;
import org.anjuan.usecase.ListInspections;
import org.anjuan.usecase.NewFile;
import org.anjuan.usecase.TestGuards;
import org.anjuan.usecase.port.InspectionRow;
import org.anjuan.usecase.port.Unfiled;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class InspectionScreenTest extends UiTest {

    private TestDesk test;

    private InspectionScreen screen(Target target) {
        var services = new InspectionServices(
                test.desk,
                views,
                navigator,
                preferences,
                new ListInspections(test.store),
                new ListCases(test.store),
                new NewFile(
                        test.store,
                        test.codec,
                        test.rows,
                        TestGuards.on(session.clock()),
                        session.clock(),
                        java.util.UUID::randomUUID));
        return new InspectionScreen(services, target);
    }

    private InspectionScreen open(Target target) {
        if (test == null) test = new TestDesk(texts, theme, jobs, dialogs, new KeptChoosers(), session);
        var screen = onFx(() -> screen(target));
        show(screen::root);
        doFx(screen::opened);
        return screen;
    }

    private String party() {
        return robot.lookup("#party").queryAs(TextField.class).getText();
    }

    @Test
    void anInspectionThatWasNotStartedYetComesBackToWhoTypedItAndToNobodyElse() {
        test = new TestDesk(texts, theme, jobs, dialogs, new KeptChoosers(), session);
        var screen = open(new Target.ToNewInspection(null));
        robot.clickOn("#party").write("yi", 1);
        doFx(() -> {
            robot.lookup("#second").<Person>queryComboBox().setValue(TestDesk.COLLEAGUE);
            robot.lookup("#kind").<PartyKind>queryComboBox().setValue(PartyKind.SOLE_TRADER);
        });
        var typist = session.actor();
        doFx(() -> session.actorProperty().set(new Actor(TestDesk.COLLEAGUE)));
        doFx(screen::closed);
        var hers = open(new Target.ToNewInspection(null));
        assertThat(party()).isEmpty();
        doFx(hers::closed);
        assertThat(test.desk.drafts().open(session.actor())).isEmpty();
        doFx(() -> {
            session.actorProperty().set(typist);
            texts.use(ResourceWords.of(Locale.ENGLISH));
        });
        assertThat(test.desk.drafts().open(typist)).singleElement().satisfies(draft -> {
            assertThat(Unfiled.of(draft)).contains(Unfiled.NEW_INSPECTION);
            assertThat(draft.title()).endsWith("yi");
        });
        open(new Target.ToNewInspection(null));
        assertThat(party()).isEqualTo("yi");
        assertThat(robot.lookup("#second").<Person>queryComboBox().getValue()).isEqualTo(TestDesk.COLLEAGUE);
        assertThat(robot.lookup("#kind").<PartyKind>queryComboBox().getValue()).isEqualTo(PartyKind.SOLE_TRADER);
        assertThat(robot.lookup("#restored").queryAs(Label.class).getText()).isNotBlank();
        snapshot("inspection-brought-back");
        assertThat(unreadable()).isEmpty();
        robot.clickOn("#start");
        assertThat(navigator.went.getLast()).isInstanceOf(Target.ToInspection.class);
        assertThat(test.desk.drafts().open(typist)).isEmpty();
    }

    @Test
    void whatWasLeftIsOfferedToWhoTypesBeforeItCouldComeBack() {
        var slow = new HeldJobs();
        test = new TestDesk(texts, theme, slow, dialogs, new KeptChoosers(), session);
        var screen = open(new Target.ToNewInspection(null));
        robot.clickOn("#party").write("jia", 1);
        doFx(screen::closed);
        slow.hold();
        var again = open(new Target.ToNewInspection(null));
        robot.clickOn("#party").write("yi", 1);
        doFx(slow::letGo);
        assertThat(party()).isEqualTo("yi");
        assertThat(robot.lookup("#other").queryAs(Hyperlink.class).getText()).contains("jia");
        doFx(again::closed);
        open(new Target.ToNewInspection(null));
        assertThat(party()).isEqualTo("yi");
        robot.clickOn("#other");
        assertThat(party()).isEqualTo("jia");
        doFx(() -> robot.lookup("#second").<Person>queryComboBox().setValue(TestDesk.COLLEAGUE));
        robot.clickOn("#start");
        assertThat(navigator.went).hasSize(1);
        assertThat(test.desk.drafts().open(session.actor()))
                .singleElement()
                .satisfies(draft -> assertThat(draft.title()).endsWith("yi"));
        open(new Target.ToNewInspection(null));
        assertThat(party()).isEqualTo("yi");
        assertThat(robot.lookup("#other").query().isVisible()).isFalse();
    }

    @Test
    void whoLeavesBeforeWhatWasLeftCouldComeBackLosesNeither() {
        var slow = new HeldJobs();
        test = new TestDesk(texts, theme, slow, dialogs, new KeptChoosers(), session);
        var screen = open(new Target.ToNewInspection(null));
        robot.clickOn("#party").write("jia", 1);
        doFx(screen::closed);
        slow.hold();
        var again = open(new Target.ToNewInspection(null));
        robot.clickOn("#party").write("yi", 1);
        doFx(again::closed);
        doFx(slow::letGo);
        open(new Target.ToNewInspection(null));
        assertThat(party()).isEqualTo("yi");
        robot.clickOn("#other");
        assertThat(party()).isEqualTo("jia");
        robot.clickOn("#other");
        assertThat(party()).isEqualTo("yi");
    }

    @Test
    void aNameOfTheSecondOfficerThatWasNotTakenYetIsKept() {
        var screen = open(new Target.ToNewInspection(null));
        robot.clickOn("#second").write("qian", 1);
        doFx(screen::closed);
        open(new Target.ToNewInspection(null));
        assertThat(robot.lookup("#second").<Person>queryComboBox().getEditor().getText())
                .isEqualTo("qian");
    }

    @Test
    void aNewInspectionIsKeptSoonAfterEachChangeThoughTheFormStaysOpen() {
        open(new Target.ToNewInspection(null));
        robot.clickOn("#party").write("yi", 1);
        await(() -> !test.desk.drafts().open(session.actor()).isEmpty());
        assertThat(test.desk.drafts().open(session.actor()))
                .singleElement()
                .satisfies(draft -> assertThat(draft.title()).endsWith("yi"));
    }

    @Test
    void whyAnInspectionCannotBeStartedIsSaidThoughItIsAboutNoField() {
        test = new TestDesk(texts, theme, jobs, dialogs, new KeptChoosers(), session);
        open(new Target.ToNewInspection(null));
        robot.clickOn("#party").write("yi", 1);
        robot.clickOn("#start");
        assertThat(navigator.went).isEmpty();
        assertThat(robot.lookup("#refusal").queryAs(Label.class).getText()).contains("行政处罚法");
        assertThat(unreadable()).isEmpty();
        doFx(() -> robot.lookup("#second").<Person>queryComboBox().setValue(TestDesk.COLLEAGUE));
        robot.clickOn("#start");
        assertThat(navigator.went).hasSize(1);
        assertThat(robot.lookup("#refusal").query().isVisible()).isFalse();
    }

    @Test
    void whoCancelsANewInspectionIsAskedBeforeWhatWasTypedIsThrownAway() {
        var screen = open(new Target.ToNewInspection(null));
        robot.clickOn("#party").write("yi", 1);
        dialogs.answer = false;
        robot.clickOn("#cancel");
        assertThat(dialogs.questions).hasSize(1);
        assertThat(party()).isEqualTo("yi");
        dialogs.answer = true;
        robot.clickOn("#cancel");
        doFx(screen::closed);
        assertThat(test.desk.drafts().open(session.actor())).isEmpty();
        open(new Target.ToNewInspection(null));
        robot.clickOn("#cancel");
        assertThat(dialogs.questions).hasSize(2);
    }

    @Test
    void aNewInspectionIsStartedWithPartyAndOfficersAndThenFilledIn() {
        open(new Target.ToNewInspection(null));
        assertThat(onFx(() -> nameless(stage.getScene().getRoot()))).isEmpty();
        assertThat(robot.lookup("#startedAt").queryAs(TextField.class).getText())
                .isEqualTo("2026-10-09 14:02");
        robot.clickOn("#start");
        assertThat(navigator.went).isEmpty();
        robot.clickOn("#party").write("乙化工有限公司", 1);
        robot.clickOn("#place").write("西区1号", 1);
        doFx(() -> robot.lookup("#second").<Person>queryComboBox().setValue(TestDesk.COLLEAGUE));
        robot.clickOn("#start");
        var target = (Target.ToInspection) navigator.went.getLast();
        var file = test.read(target.caseId()).file();
        assertThat(Stages.of(file)).isEqualTo(Stage.INSPECTED);
        assertThat(file.all(Party.class)).extracting(Party::name).containsExactly("乙化工有限公司");
        assertThat(file.all(Inspection.class).getFirst().officers()).hasSize(2);
        assertThat(file.all(Inspection.class).getFirst().officers().get(1).certificate())
                .isEqualTo(Fact.known("12010002"));

        open(target);
        robot.clickOn("#presentName").write("王*", 1);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(test.read(target.caseId())
                        .file()
                        .all(Inspection.class)
                        .getFirst()
                        .presentName())
                .isEqualTo(Fact.known("王*"));
        assertThat(navigator.went.getLast()).isInstanceOf(Target.ToCase.class);
    }

    @Test
    void whoWentElsewhereWhileTheInspectionWasSavedIsNotTakenToItsFile() {
        var slow = new HeldJobs();
        test = new TestDesk(texts, theme, slow, dialogs, new KeptChoosers(), session);
        var made = new FileOf();
        var inspection =
                made.add(Inspection.class, "method", InspectionMethod.ON_SITE, "startedAt", "2026-10-09T09:00");
        var file = test.add(made.file()).file();
        var screen = open(new Target.ToInspection(file.id(), inspection.id()));
        robot.clickOn("#presentName").write("x", 1);
        slow.hold();
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        doFx(screen::closed);
        doFx(slow::letGo);
        assertThat(test.read(file.id()).version()).isEqualTo(2);
        assertThat(session.savedAt().get()).isNotNull();
        assertThat(navigator.went).isEmpty();
        assertThat(test.desk.drafts().open(session.actor())).isEmpty();
    }

    @Test
    void startedTwiceInHasteThereIsOneFile() {
        var slow = new HeldJobs();
        test = new TestDesk(texts, theme, slow, dialogs, new KeptChoosers(), session);
        open(new Target.ToNewInspection(null));
        robot.clickOn("#party").write("乙化工有限公司", 1);
        doFx(() -> robot.lookup("#second").<Person>queryComboBox().setValue(TestDesk.COLLEAGUE));
        slow.hold();
        robot.doubleClickOn("#start");
        doFx(slow::letGo);
        assertThat(test.store.<Long>inTransaction(tx -> tx.cases().count())).isEqualTo(1);
        assertThat(navigator.went).hasSize(1);
    }

    @Test
    void nothingIsTypedIntoAnInspectionWhileItIsBeingStarted() {
        var slow = new HeldJobs();
        test = new TestDesk(texts, theme, slow, dialogs, new KeptChoosers(), session);
        open(new Target.ToNewInspection(null));
        robot.clickOn("#party").write("yi", 1);
        slow.hold();
        robot.clickOn("#start");
        robot.clickOn("#place").write("west", 1);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#place").queryAs(TextField.class).getText()).isEmpty();
        snapshot("inspection-being-started");
        doFx(slow::letGo);
        assertThat(robot.lookup("#refusal").queryAs(Label.class).getText()).isNotBlank();
        assertThat(robot.lookup("#start").query().isFocused()).isTrue();
        robot.clickOn("#place").write("west", 1);
        assertThat(robot.lookup("#place").queryAs(TextField.class).getText()).isEqualTo("west");
    }

    @Test
    void whoWentElsewhereWhileAnInspectionWasBeingStartedIsNotTakenBack() {
        var slow = new HeldJobs();
        test = new TestDesk(texts, theme, slow, dialogs, new KeptChoosers(), session);
        var screen = open(new Target.ToNewInspection(null));
        robot.clickOn("#party").write("yi", 1);
        doFx(() -> robot.lookup("#second").<Person>queryComboBox().setValue(TestDesk.COLLEAGUE));
        slow.hold();
        robot.clickOn("#start");
        doFx(screen::closed);
        doFx(slow::letGo);
        assertThat(test.store.<Long>inTransaction(tx -> tx.cases().count())).isEqualTo(1);
        assertThat(session.savedAt().get()).isNotNull();
        assertThat(navigator.went).isEmpty();
        assertThat(test.desk.drafts().open(session.actor())).isEmpty();
    }

    @Test
    void whoWentElsewhereIsToldThatHerInspectionWasNotStartedAndFindsIt() {
        var slow = new HeldJobs();
        test = new TestDesk(texts, theme, slow, dialogs, new KeptChoosers(), session);
        var screen = open(new Target.ToNewInspection(null));
        robot.clickOn("#party").write("yi", 1);
        slow.hold();
        robot.clickOn("#start");
        doFx(screen::closed);
        doFx(slow::letGo);
        assertThat(dialogs.told)
                .singleElement()
                .satisfies(told -> assertThat(told).contains("行政处罚法"));
        open(new Target.ToNewInspection(null));
        assertThat(party()).isEqualTo("yi");
    }

    @Test
    void aNewInspectionThatCouldNotBeKeptIsKeptWhenSheLeaves() {
        var full = new HeldJobs();
        test = new TestDesk(texts, theme, full, dialogs, new KeptChoosers(), session);
        var screen = open(new Target.ToNewInspection(null));
        full.failNext();
        robot.clickOn("#place").write("west", 1);
        await(() -> !dialogs.troubles.isEmpty());
        assertThat(dialogs.troubles)
                .singleElement()
                .satisfies(
                        trouble -> assertThat(trouble.happened()).isEqualTo(texts.get("form.draft.trouble.happened")));
        assertThat(test.desk.drafts().open(session.actor())).isEmpty();
        doFx(screen::closed);
        assertThat(test.desk.drafts().open(session.actor())).hasSize(1);
    }

    @Test
    void whatIsTypedBeforeTheStoreAnsweredIsKeptSoonThereafter() {
        var slow = new HeldJobs();
        test = new TestDesk(texts, theme, slow, dialogs, new KeptChoosers(), session);
        slow.hold();
        open(new Target.ToNewInspection(null));
        robot.clickOn("#place").write("west", 1);
        WaitForAsyncUtils.sleep(1200, TimeUnit.MILLISECONDS);
        doFx(slow::letGo);
        await(() -> !test.desk.drafts().open(session.actor()).isEmpty());
    }

    @Test
    void theListIsAskedOfTheStoreAndOpensByEnter() {
        test = new TestDesk(texts, theme, jobs, dialogs, new KeptChoosers(), session);
        test.sample("invented-ordinary");
        test.sample("invented-daily-fine");
        open(new Target.ToPlace(PlaceName.INSPECTIONS));
        TableView<InspectionRow> table = robot.lookup("#table").queryTableView();
        assertThat(table.getItems()).isNotEmpty();
        assertThat(onFx(() -> nameless(stage.getScene().getRoot()))).isEmpty();
        doFx(() -> {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        });
        robot.push(KeyCode.ENTER);
        assertThat(navigator.went.getLast()).isInstanceOf(Target.ToInspection.class);
        robot.clickOn("#clean");
        assertThat(table.getItems()).allMatch(row -> Boolean.FALSE.equals(row.problemFound()));
    }

    @Test
    void pictures() {
        test = new TestDesk(texts, theme, jobs, dialogs, new KeptChoosers(), session);
        test.sample("invented-ordinary");
        test.sample("invented-daily-fine");
        open(new Target.ToPlace(PlaceName.INSPECTIONS));
        snapshots("inspections", _ -> {
            var screen = screen(new Target.ToPlace(PlaceName.INSPECTIONS));
            screen.opened();
            return screen.root();
        });
        snapshots("inspections-new", _ -> {
            var screen = screen(new Target.ToNewInspection(null));
            screen.opened();
            return screen.root();
        });
        assertThat(robot.lookup("#party").tryQueryAs(TextField.class)).isPresent();
        assertThat(robot.lookup("#first").tryQueryAs(ComboBox.class)).isPresent();
    }
}
