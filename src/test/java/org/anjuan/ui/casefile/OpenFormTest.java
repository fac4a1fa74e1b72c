package org.anjuan.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.office.Actor;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.HeldJobs;
import org.anjuan.ui.common.KeptChoosers;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.PlainPane;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.UiTest;
import org.anjuan.ui.forms.FormModel;
import org.anjuan.ui.forms.TestDesk;
import org.anjuan.usecase.Change;
import org.anjuan.usecase.ChangeOutcome;
import org.anjuan.usecase.PartyPapers;
import org.anjuan.usecase.port.Drafts.Draft;
import org.anjuan.usecase.port.StoredFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an open form when something comes between: haste, another language, another person. */
class OpenFormTest extends UiTest {

    private final HeldJobs slow = new HeldJobs();
    private TestDesk test;
    private StoredFile file;
    private Party party;

    @BeforeEach
    void makeFile() {
        test = new TestDesk(texts, theme, slow, dialogs, new KeptChoosers(), session);
        file = test.add(SampleStore.file(1));
        party = file.file().all(Party.class).getFirst();
    }

    private CaseFileScreen open(Target target) {
        var screen = onFx(() -> (CaseFileScreen) CaseFileScreen.of(
                        new CaseFileDesk(
                                test.desk,
                                views,
                                navigator,
                                test.clock,
                                test.courses,
                                TestDesk.TYPES,
                                test.codec,
                                _ -> new Label("-"),
                                _ -> new Label("-"),
                                _ -> new PlainPane()),
                        target)
                .orElseThrow());
        show(screen::root);
        doFx(screen::opened);
        return screen;
    }

    private Target toParty() {
        return new Target.ToPart(file.file().id(), party.id());
    }

    private String typed(String id) {
        return onFx(() -> {
            var editor = stage.getScene().lookup(id);
            var field = editor instanceof TextInputControl plain ? plain : editor.lookup(".text-input");
            return ((TextInputControl) field).getText();
        });
    }

    @Test
    void aPartOpensAtTheFieldThatOneComesFor() {
        open(new Target.ToPart(file.file().id(), party.id(), "phone"));
        assertThat(holdsFocus("#phone")).isTrue();
        assertThat(holdsFocus("#name")).isFalse();
        open(toParty());
        assertThat(holdsFocus("#phone")).isFalse();
    }

    private boolean holdsFocus(String id) {
        return onFx(() -> {
            var scene = stage.getScene();
            var around = scene.lookup(id);
            for (Node at = scene.getFocusOwner(); at != null; at = at.getParent()) if (at.equals(around)) return true;
            return false;
        });
    }

    @Test
    void savedTwiceInHasteItIsSavedOnceAndNobodyIsAsked() {
        open(toParty());
        robot.clickOn("#phone").write("022", 1);
        slow.hold();
        robot.push(KeyCode.SHORTCUT, KeyCode.S).push(KeyCode.SHORTCUT, KeyCode.S);
        doFx(slow::letGo);
        assertThat(dialogs.questions).isEmpty();
        var now = test.read(file.file().id());
        assertThat(now.version()).isEqualTo(file.version() + 1);
        assertThat(now.file().all(Party.class).getFirst().phone()).isEqualTo(Fact.known("022"));
    }

    private Fact<String> phone() {
        return test.read(file.file().id()).file().all(Party.class).getFirst().phone();
    }

    /** A new phone is being saved on a slow machine, and the person types on. */
    private void typeOnWhileItIsSaved() {
        robot.clickOn("#phone").write("022", 1);
        slow.hold();
        robot.push(KeyCode.SHORTCUT, KeyCode.S).write("33", 1);
    }

    @Test
    void whatIsTypedWhileTheFormIsSavedStaysInItAndIsSavedNext() {
        open(toParty());
        typeOnWhileItIsSaved();
        doFx(slow::letGo);
        assertThat(phone()).isEqualTo(Fact.known("022"));
        assertThat(typed("#phone")).isEqualTo("02233");
        assertThat(holdsFocus("#phone")).isTrue();
        assertThat(said("#form-state")).isEqualTo(texts.get("form.pane.savedSince"));
        assertThat(drafts()).hasSize(1);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(dialogs.questions).isEmpty();
        assertThat(phone()).isEqualTo(Fact.known("02233"));
        assertThat(drafts()).isEmpty();
        assertThat(robot.lookup("#form-save").tryQuery()).isEmpty();
    }

    private String said(String id) {
        return onFx(() -> ((Label) stage.getScene().lookup(id)).getText());
    }

    @Test
    void whatIsTypedIntoANewPartWhileItIsSavedGoesIntoTheSamePart() {
        open(new Target.ToNewPart(file.file().id(), PartKind.VIOLATION, null));
        robot.clickOn("#description").write("half", 1);
        slow.hold();
        robot.push(KeyCode.SHORTCUT, KeyCode.S).write("way", 1);
        assertThat(robot.lookup("#form-withdraw").tryQuery()).isEmpty();
        doFx(slow::letGo);
        assertThat(said("#form-title"))
                .as("it is a part of the file by now")
                .isEqualTo(texts.get(WordKeys.of(PartKind.VIOLATION)));
        assertThat(robot.lookup("#form-withdraw").tryQuery()).isPresent();
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(test.read(file.file().id()).file().all(Violation.class))
                .singleElement()
                .satisfies(violation -> assertThat(violation.description()).isEqualTo("halfway"));
    }

    @Test
    void whatWasTypedWhileTheFormWasSavedIsADraftOfWhatIsSavedWhenTheScreenIsLeft() {
        var screen = open(toParty());
        typeOnWhileItIsSaved();
        doFx(screen::closed);
        doFx(slow::letGo);
        assertThat(drafts()).hasSize(1);
        open(toParty());
        assertThat(dialogs.comparisons).isEmpty();
        assertThat(typed("#phone")).isEqualTo("02233");
    }

    @Test
    void whatIsDiscardedWhileTheFormIsSavedLeavesNoDraft() {
        open(toParty());
        typeOnWhileItIsSaved();
        robot.push(KeyCode.ESCAPE);
        doFx(slow::letGo);
        assertThat(dialogs.questions).hasSize(1);
        assertThat(drafts()).isEmpty();
        assertThat(phone()).isEqualTo(Fact.known("022"));
    }

    /** Somebody else adds to the file. */
    private void changedElsewhere() {
        var now = test.read(file.file().id());
        test.desk
                .change()
                .change(
                        session.actor(),
                        file.file().id(),
                        now.version(),
                        List.of(new Change.MarkNone(PartKind.AGENT, true)),
                        Optional.empty());
    }

    @Test
    void whoDiscardedWhileTheFormWasSavedIsToldOfAClashAndAskedNothing() {
        open(toParty());
        typeOnWhileItIsSaved();
        robot.push(KeyCode.ESCAPE);
        changedElsewhere();
        doFx(slow::letGo);
        assertThat(dialogs.questions).as("only whether to leave").hasSize(1);
        assertThat(dialogs.told).singleElement().asString().contains(texts.get("form.away.changed"));
        assertThat(drafts()).isEmpty();
        assertThat(phone().isKnown()).isFalse();
    }

    @Test
    void whoWentElsewhereIsToldOfAClashAndFindsWhatWasTyped() {
        var screen = open(toParty());
        typeOnWhileItIsSaved();
        doFx(screen::closed);
        changedElsewhere();
        doFx(slow::letGo);
        assertThat(dialogs.questions).isEmpty();
        assertThat(dialogs.told).singleElement().asString().contains(texts.get("form.away.kept"));
        open(toParty());
        assertThat(typed("#phone")).isEqualTo("02233");
    }

    @Test
    void whoWentElsewhereIsToldOfARefusalInsteadOfBeingAskedForAReason() {
        sendPaperOut();
        var screen = open(toParty());
        robot.clickOn("#phone").write("022", 1);
        slow.hold();
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        doFx(screen::closed);
        show(() -> new Label("elsewhere"));
        doFx(slow::letGo);
        assertThat(robot.lookup("#sheet-action").tryQuery()).isEmpty();
        assertThat(dialogs.told).singleElement().asString().contains(texts.get("form.away.kept"));
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void whoWentElsewhereIsToldOfAFailureWithoutAFormToGoBackTo() {
        var screen = open(toParty());
        robot.clickOn("#phone").write("022", 1);
        slow.hold();
        slow.failNext();
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        doFx(screen::closed);
        doFx(slow::letGo);
        assertThat(dialogs.troubles)
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.saved()).isEqualTo(texts.get("form.away.trouble.saved")));
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void aDraftThatCouldNotBeKeptIsKeptWhenTheScreenIsLeft() {
        var screen = open(toParty());
        slow.failNext();
        robot.clickOn("#phone").write("022", 1);
        await(() -> !dialogs.troubles.isEmpty());
        assertThat(dialogs.troubles)
                .singleElement()
                .satisfies(
                        trouble -> assertThat(trouble.happened()).isEqualTo(texts.get("form.draft.trouble.happened")));
        assertThat(drafts()).isEmpty();
        doFx(screen::closed);
        assertThat(drafts()).hasSize(1);
    }

    private void openTheCoverFirst() {
        slow.holdNoMore();
        robot.clickOn("#cover");
        assertThat(said("#form-title")).isEqualTo(texts.get("casefile.head.name"));
    }

    @Test
    void theLateAnswerOfAFormThatWasCancelledLeavesTheOneOpenedSinceAsItIs() {
        open(toParty());
        robot.clickOn("#phone").write("022", 1);
        slow.hold();
        robot.push(KeyCode.SHORTCUT, KeyCode.S).push(KeyCode.ESCAPE);
        openTheCoverFirst();
        robot.clickOn("#title").push(KeyCode.END).write("half", 1);
        doFx(slow::letGo);
        assertThat(phone()).isEqualTo(Fact.known("022"));
        assertThat(typed("#title")).endsWith("half");
        assertThat(holdsFocus("#title")).isTrue();
        dialogs.questions.clear();
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(dialogs.questions).isEmpty();
        assertThat(test.read(file.file().id()).version()).isEqualTo(file.version() + 2);
        assertThat(test.read(file.file().id()).file().head().title()).endsWith("half");
        assertThat(robot.lookup("#form-save").tryQuery()).isEmpty();
    }

    @Test
    void whatWasTypedIntoAFormWhileItIsSavedIsADraftOnceAnotherFormIsOpened() {
        open(toParty());
        typeOnWhileItIsSaved();
        openTheCoverFirst();
        doFx(slow::letGo);
        assertThat(said("#form-title")).isEqualTo(texts.get("casefile.head.name"));
        assertThat(phone()).isEqualTo(Fact.known("022"));
        assertThat(drafts()).hasSize(1);
        open(toParty());
        assertThat(dialogs.comparisons).isEmpty();
        assertThat(typed("#phone")).isEqualTo("02233");
    }

    @Test
    void whatCouldNotBeSavedIsToldThoughAnotherFormIsShownAndIsADraft() {
        open(toParty());
        robot.clickOn("#phone").write("022", 1);
        slow.hold();
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        openTheCoverFirst();
        assertThat(test.desk
                        .change()
                        .change(
                                new Actor(TestDesk.COLLEAGUE),
                                file.file().id(),
                                file.version(),
                                List.of(new Change.MarkNone(PartKind.AGENT, true)),
                                Optional.empty()))
                .isInstanceOf(ChangeOutcome.Saved.class);
        doFx(slow::letGo);
        assertThat(said("#form-title")).isEqualTo(texts.get("casefile.head.name"));
        assertThat(dialogs.questions).isEmpty();
        assertThat(dialogs.told)
                .singleElement()
                .asString()
                .contains(
                        texts.get("form.away.title", texts.get(WordKeys.of(PartKind.PARTY))),
                        texts.get("form.away.changed"));
        assertThat(drafts()).hasSize(1);
        open(toParty());
        assertThat(typed("#phone")).isEqualTo("022");
    }

    @Test
    void whoWentElsewhereIsNotCalledBackByTheAnswer() {
        var screen = open(toParty());
        robot.clickOn("#phone").write("022", 1);
        slow.hold();
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        doFx(screen::closed);
        show(() -> new StackPane(new Label("-")));
        doFx(slow::letGo);
        assertThat(phone()).isEqualTo(Fact.known("022"));
        assertThat(navigator.went).isEmpty();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void anotherLanguageBringsTheFormBackWithWhatWasTyped() {
        var screen = open(new Target.ToNewPart(file.file().id(), PartKind.VIOLATION, null));
        robot.clickOn("#description").write("half", 1);
        var here = onFx(() -> screen.here().orElseThrow());
        doFx(screen::closed);
        open(here);
        assertThat(typed("#description")).contains("half");
    }

    @Test
    void theDraftOfTheCoverIsTakenUpAgain() {
        var screen = open(new Target.ToCase(file.file().id(), FileTab.FACTS));
        robot.clickOn("#cover").clickOn("#title").push(KeyCode.END).write("half", 1);
        doFx(screen::closed);
        var draft = test.desk.drafts().open(session.actor()).getFirst();
        open(new Target.ToPart(draft.caseId(), draft.partId()));
        assertThat(typed("#title")).endsWith("half");
    }

    /** The person leaves a new phone half-typed; meanwhile somebody else saves this. */
    private void leaveDraftAndChange(Change change) {
        var screen = open(toParty());
        robot.clickOn("#phone").write("022", 1);
        doFx(screen::closed);
        var now = test.read(file.file().id());
        assertThat(test.desk
                        .change()
                        .change(
                                new Actor(TestDesk.COLLEAGUE),
                                file.file().id(),
                                now.version(),
                                List.of(change),
                                Optional.of("-")))
                .isInstanceOf(ChangeOutcome.Saved.class);
    }

    /** The party as somebody else saves it. */
    private Change elsewhere() {
        var form = FormModel.of(party, session.clock(), UUID::randomUUID);
        form.field("phone").textProperty().set("010");
        form.field("address").textProperty().set("Harbour Road 9");
        return new Change.Put((Party) ((FormModel.Result.Made) form.read()).value());
    }

    private List<Draft> drafts() {
        return test.desk.drafts().open(session.actor());
    }

    @Test
    void aDraftOverANewerPartIsShownBesideItAndLaidOverOnlyWhereItWasTyped() {
        leaveDraftAndChange(elsewhere());
        dialogs.way = OptionalInt.of(0);
        open(toParty());
        assertThat(dialogs.comparisons)
                .singleElement()
                .satisfies(asked -> assertThat(asked.lines())
                        .singleElement()
                        .satisfies(line -> assertThat(line).endsWith("022", "010")));
        assertThat(typed("#phone")).isEqualTo("022");
        assertThat(typed("#address")).isEqualTo("Harbour Road 9");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        var now = test.read(file.file().id()).file().all(Party.class).getFirst();
        assertThat(now.phone()).isEqualTo(Fact.known("022"));
        assertThat(now.address()).isEqualTo(Fact.known("Harbour Road 9"));
        assertThat(drafts()).isEmpty();
    }

    @Test
    void whatIsSavedIsTakenAndTheDraftCanStillBeBroughtBack() {
        leaveDraftAndChange(elsewhere());
        dialogs.way = OptionalInt.of(1);
        open(toParty());
        assertThat(typed("#phone")).isEqualTo("010");
        assertThat(drafts()).isEmpty();
        snapshot("form-draft-offered");
        assertThat(unreadable()).isEmpty();
        robot.clickOn("#form-offer");
        assertThat(typed("#phone")).isEqualTo("022");
        assertThat(typed("#address")).isEqualTo("Harbour Road 9");
    }

    @Test
    void whoDecidesLaterLosesNeither() {
        leaveDraftAndChange(elsewhere());
        var kept = drafts();
        open(toParty());
        assertThat(robot.lookup("#form-save").tryQuery()).isEmpty();
        assertThat(drafts()).isEqualTo(kept).hasSize(1);
        open(toParty());
        assertThat(dialogs.comparisons).hasSize(2);
    }

    @Test
    void theDraftOfAPartThatWasWithdrawnIsRecordedAgainOnlyWhenThePersonSaysSo() {
        leaveDraftAndChange(new Change.Withdraw(party.id()));
        open(toParty());
        assertThat(dialogs.comparisons)
                .singleElement()
                .satisfies(asked -> assertThat(asked.title())
                        .isEqualTo(texts.get("form.draft.clash.gone.title", texts.get(WordKeys.of(PartKind.PARTY)))));
        assertThat(drafts()).hasSize(1);
        dialogs.way = OptionalInt.of(0);
        open(toParty());
        assertThat(typed("#phone")).isEqualTo("022");
        dialogs.way = OptionalInt.of(1);
        open(toParty());
        assertThat(drafts()).isEmpty();
        assertThat(test.read(file.file().id()).file().all(Party.class)).isEmpty();
    }

    @Test
    void aChangeElsewhereInTheFileAsksNothing() {
        leaveDraftAndChange(new Change.MarkNone(PartKind.AGENT, true));
        open(toParty());
        assertThat(dialogs.comparisons).isEmpty();
        assertThat(typed("#phone")).isEqualTo("022");
    }

    @Test
    void theDraftStaysWithWhoTypedItWhenSomebodyElseTakesOver() {
        var screen = open(toParty());
        var typist = session.actor();
        robot.clickOn("#phone").write("022", 1);
        var colleague = new Actor(TestDesk.COLLEAGUE);
        doFx(() -> session.actorProperty().set(colleague));
        doFx(screen::closed);
        assertThat(test.desk.drafts().open(typist)).hasSize(1);
        assertThat(test.desk.drafts().open(colleague)).isEmpty();
    }

    @Test
    void tabLeavesTheReasonForWithdrawing() {
        open(toParty());
        robot.clickOn("#form-withdraw").clickOn("#asked-reason").push(KeyCode.TAB);
        var reason = robot.lookup("#asked-reason").queryAs(TextArea.class);
        assertThat(reason.getText()).isEmpty();
        assertThat(onFx(() -> reason.getScene().getFocusOwner()))
                .isInstanceOf(Node.class)
                .isNotSameAs(reason);
        robot.push(KeyCode.ESCAPE);
        assertThat(test.read(file.file().id()).file().parts()).hasSize(1);
    }

    /** A paper with the party on it has gone out. */
    private void sendPaperOut() {
        test = new TestDesk(texts, theme, slow, dialogs, new KeptChoosers(), session, PartyPapers.watch());
        var shape = Shape.of(OfficePaper.class);
        var paper = OfficePaper.draft(new UUID(5, 5), "INQUIRY_SUMMONS", Fact.none());
        paper = shape.with(paper, "state", PaperState.ISSUED);
        paper = shape.with(paper, "frozen", Fact.known(new StoredItem("b".repeat(64), "a.pdf", "application/pdf", 9)));
        party = Shape.of(Party.class).with(party, "phone", Fact.known("021"));
        file = test.add(SampleStore.file(1).with(party).with(paper));
    }

    @Test
    void whatAPaperWentOutWithIsChangedOnceTheReasonIsGiven() {
        sendPaperOut();
        open(toParty());
        robot.clickOn("#phone").write("9", 1);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(test.read(file.file().id()).version()).isEqualTo(file.version());
        robot.clickOn("#sheet-action");
        assertThat(test.read(file.file().id()).version()).isEqualTo(file.version());
        robot.clickOn("#asked-reason").write("另换电话", 1).clickOn("#sheet-action");
        var now = test.read(file.file().id());
        assertThat(now.version()).isEqualTo(file.version() + 1);
        assertThat(now.file().all(Party.class).getFirst().phone()).isNotEqualTo(Fact.known("021"));
        assertThat(test.desk.files().history(session.actor(), file.file().id(), 1))
                .extracting(recorded -> recorded.entry().reason())
                .containsExactly("另换电话");
    }

    @Test
    void anAnnouncedDecisionStandsAsServedBeforeTheCourseIsReckoned() {
        var build = new FileOf(7);
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-09-01");
        build.add(Service.class, "about", decision, "method", ServiceMethod.ANNOUNCEMENT, "sentOn", "2026-09-08");
        var announced = test.add(build.file());
        slow.hold();
        open(new Target.ToCase(announced.file().id(), FileTab.COURSE));
        doFx(slow::letOneGo);
        assertThat(said(".stage-now")).isEqualTo(texts.of(Stage.SERVED));
        doFx(slow::letGo);
        assertThat(said(".stage-now")).isEqualTo(texts.of(Stage.SERVED));
    }

    @Test
    void aFileThatIsGoneLeadsToTheList() {
        open(new Target.ToCase(new UUID(9, 9), FileTab.COURSE));
        assertThat(dialogs.troubles).hasSize(1);
        assertThat(navigator.went).containsExactly(new Target.ToPlace(PlaceName.CASES));
    }
}
