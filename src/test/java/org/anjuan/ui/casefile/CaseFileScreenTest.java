package org.anjuan.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.text.Money;
import org.anjuan.ui.common.FileTab;
import org.anjuan.ui.common.KeptChoosers;
import org.anjuan.ui.common.PlainPane;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.UiTest;
import org.anjuan.ui.forms.TestDesk;
import org.anjuan.usecase.Change;
import org.anjuan.usecase.port.StoredFile;
import org.junit.jupiter.api.Test;

class CaseFileScreenTest extends UiTest {

    private TestDesk test;

    private CaseFileScreen screen(Target target) {
        var desk = new CaseFileDesk(
                test.desk,
                views,
                navigator,
                test.clock,
                test.courses,
                TestDesk.TYPES,
                test.codec,
                _ -> new Label("-"),
                _ -> new Label("-"),
                _ -> new PlainPane());
        return (CaseFileScreen) CaseFileScreen.of(desk, target).orElseThrow();
    }

    private StoredFile ready(String sample) {
        test = new TestDesk(texts, theme, jobs, dialogs, new KeptChoosers(), session);
        return test.sample(sample);
    }

    private StoredFile plain() {
        return plain(Origin.LIVE);
    }

    private StoredFile plain(Origin origin) {
        test = new TestDesk(texts, theme, jobs, dialogs, new KeptChoosers(), session);
        var file = SampleStore.file(1);
        return test.add(file.withHead(Shape.of(Head.class).with(file.head(), "origin", origin)));
    }

    private CaseFileScreen open(Target target) {
        if (test == null) test = new TestDesk(texts, theme, jobs, dialogs, new KeptChoosers(), session);
        var screen = onFx(() -> screen(target));
        show(screen::root);
        doFx(screen::opened);
        return screen;
    }

    private CaseFileScreen open(StoredFile file, FileTab tab) {
        return open(new Target.ToCase(file.file().id(), tab));
    }

    private void reach(String id) {
        doFx(() -> {
            var node = stage.getScene().lookup(id);
            for (var at = node.getParent(); at != null; at = at.getParent()) {
                if (!(at instanceof ScrollPane scroll)) continue;
                var content = scroll.getContent();
                double y = content.sceneToLocal(node.localToScene(0, 0)).getY();
                double room = content.getBoundsInLocal().getHeight()
                        - scroll.getViewportBounds().getHeight();
                if (room > 0) scroll.setVvalue(Math.clamp((y - 150) / room, 0, 1));
            }
        });
    }

    private void type(String id, String text) {
        reach(id);
        robot.clickOn(id).write(text, 1);
    }

    @Test
    void aViolationIsEnteredFromTheMenuOfKindsNotYetRecorded() {
        var file = plain();
        open(file, FileTab.FACTS);
        robot.clickOn("#unknown-violation").clickOn("#menu-add-violation");
        type("#description", "超标排放大气污染物");
        type("#discoveredOn", "-1");
        reach("#discoveredOn");
        doFx(() -> ((TextField) ((javafx.scene.layout.HBox) stage.getScene().lookup("#discoveredOn"))
                        .getChildren()
                        .getFirst())
                .setText("2026-10-8"));
        robot.clickOn("#form-save");
        var saved = test.read(file.file().id()).file().all(Violation.class);
        assertThat(saved).singleElement().satisfies(act -> {
            assertThat(act.description()).isEqualTo("超标排放大气污染物");
            assertThat(act.discoveredOn()).isEqualTo(Fact.known(When.of("2026-10-08")));
            assertThat(act.parties()).hasSize(1);
        });
        assertThat(robot.lookup("#section-violation").tryQuery()).isPresent();
    }

    @Test
    void aCorrectionOrderWithADueDateIsEnteredByKeyboard() {
        var file = plain();
        open(new Target.ToNewPart(file.file().id(), PartKind.CORRECTION_ORDER, null));
        robot.write("津环责改〔2026〕3号", 1);
        reach("#measures-add");
        robot.clickOn("#measures-add");
        robot.write("立即停止排放", 1).push(KeyCode.TAB);
        reach("#due");
        robot.clickOn("#due").write("20261020", 1);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        var order =
                test.read(file.file().id()).file().all(CorrectionOrder.class).getFirst();
        assertThat(order.number().value().orElseThrow().text()).isEqualTo("津环责改〔2026〕3号");
        assertThat(order.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.what()).isEqualTo("立即停止排放");
            assertThat(measure.due()).isEqualTo(Fact.known(When.of("2026-10-20")));
        });
        assertThat(order.issuedOn()).isEqualTo(Fact.known(When.of(TODAY)));
    }

    @Test
    void aPenaltyDecisionOfAFileEnteredLateIsEnteredByHand() {
        var file = plain(Origin.ENTERED_LATE);
        open(new Target.ToNewPart(file.file().id(), PartKind.PENALTY_DECISION, null));
        robot.write("津环罚〔2026〕31号", 1);
        reach("#lines-add");
        robot.clickOn("#lines-add");
        doFx(() -> ((ComboBox<String>) stage.getScene().lookup("#kind")).setValue("FINE"));
        reach("#amount");
        type("#amount", "200000");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        var decision =
                test.read(file.file().id()).file().all(PenaltyDecision.class).getFirst();
        assertThat(decision.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(Fact.known(Money.yuan(200_000))));
        assertThat(decision.party().isKnown()).isTrue();
    }

    @Test
    void aPenaltyDecisionBeforeAnyNoticeIsRefusedWithItsArticleAndWhatIsMissing() {
        var file = plain();
        open(new Target.ToNewPart(file.file().id(), PartKind.PENALTY_DECISION, null));
        robot.write("津环罚〔2026〕31号", 1);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(test.read(file.file().id()).file().has(PenaltyDecision.class))
                .isFalse();
        assertThat(robot.lookup(".field-problem").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.contains("行政处罚法 44") && text.contains("事先（听证）告知"));
    }

    @Test
    void aKindIsMarkedAsKnownToBeNoneAndBack() {
        var file = plain();
        open(file, FileTab.FACTS);
        robot.clickOn("#unknown-agent").clickOn("#menu-none-agent");
        assertThat(test.read(file.file().id()).file().none()).contains(PartKind.AGENT);
        robot.clickOn("#none-agent").clickOn("#none-back-agent");
        assertThat(test.read(file.file().id()).file().none()).isEmpty();
    }

    @Test
    void aPartIsWithdrawnWithItsReason() {
        var file = plain();
        var party = file.file().parts().getFirst();
        open(new Target.ToPart(file.file().id(), party.id()));
        robot.clickOn("#form-withdraw");
        robot.clickOn("#sheet-action");
        assertThat(test.read(file.file().id()).file().parts()).hasSize(1);
        robot.clickOn("#asked-reason").write("重复登记", 1);
        robot.clickOn("#sheet-action");
        assertThat(test.read(file.file().id()).file().parts()).isEmpty();
        var history = test.desk.files().history(session.actor(), file.file().id(), 10);
        assertThat(history.getFirst().entry().reason()).isEqualTo("重复登记");
    }

    @Test
    void whatSomebodyElseChangedIsShownAndNotOverwritten() {
        var file = plain();
        var party = file.file().parts().getFirst();
        open(new Target.ToPart(file.file().id(), party.id()));
        test.desk
                .change()
                .change(
                        session.actor(),
                        file.file().id(),
                        file.version(),
                        List.of(new Change.MarkNone(PartKind.AGENT, true)),
                        java.util.Optional.empty());
        dialogs.answer = false;
        robot.clickOn("#phone").write("022", 1).push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(dialogs.questions)
                .singleElement()
                .satisfies(question -> assertThat(question.consequences())
                        .as("that there is none of a kind is a change as well")
                        .contains(texts.get(WordKeys.plural(PartKind.AGENT)), texts.get("casefile.part.none")));
        assertThat(test.read(file.file().id()).version()).isEqualTo(file.version() + 1);
        dialogs.answer = true;
        robot.push(KeyCode.SHORTCUT, KeyCode.S).push(KeyCode.SHORTCUT, KeyCode.S);
        var now = test.read(file.file().id()).file();
        assertThat(now.none()).contains(PartKind.AGENT);
        assertThat(now.all(Party.class).getFirst().phone()).isEqualTo(Fact.known("022"));
    }

    /** Somebody else saves these values of the party of the file. */
    private void changedElsewhere(StoredFile file, java.util.Map<String, String> values) {
        var now = test.read(file.file().id());
        var other = now.file().all(Party.class).getFirst();
        for (var value : values.entrySet())
            other = Shape.of(Party.class).with(other, value.getKey(), Fact.known(value.getValue()));
        test.desk
                .change()
                .change(
                        session.actor(),
                        file.file().id(),
                        now.version(),
                        List.of(new Change.Put(other)),
                        java.util.Optional.empty());
    }

    private Party party(StoredFile file) {
        return test.read(file.file().id()).file().all(Party.class).getFirst();
    }

    @Test
    void whatSomebodyElseSavedOfTheSamePartStaysBesideWhatWasTypedHere() {
        var file = plain();
        open(new Target.ToPart(file.file().id(), party(file).id()));
        robot.clickOn("#phone").write("022", 1);
        changedElsewhere(file, java.util.Map.of("address", "新址"));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(robot.lookup("#address").queryAs(TextField.class).getText()).isEqualTo("新址");
        assertThat(robot.lookup("#phone").queryAs(TextField.class).getText()).isEqualTo("022");
        assertThat(robot.lookup("#form-offer").tryQuery()).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(party(file).address()).isEqualTo(Fact.known("新址"));
        assertThat(party(file).phone()).isEqualTo(Fact.known("022"));
    }

    @Test
    void aFieldThatBothChangedIsNamedAndTheOtherValueCanBeTaken() {
        var file = plain();
        open(new Target.ToPart(file.file().id(), party(file).id()));
        robot.clickOn("#phone").write("022", 1);
        changedElsewhere(file, java.util.Map.of("phone", "010"));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(robot.lookup("#form-state").queryAs(Label.class).getText()).contains("双方", "电话");
        assertThat(robot.lookup("#phone").queryAs(TextField.class).getText()).isEqualTo("022");
        robot.clickOn("#form-offer");
        assertThat(robot.lookup("#phone").queryAs(TextField.class).getText()).isEqualTo("010");
        assertThat(party(file).phone()).isEqualTo(Fact.known("010"));
    }

    @Test
    void aDraftKeptAfterAClashWasAcceptedBeganFromWhatIsSavedByThen() {
        var file = plain();
        var party = party(file).id();
        var screen = open(new Target.ToPart(file.file().id(), party));
        robot.clickOn("#phone").write("022", 1);
        changedElsewhere(file, java.util.Map.of("address", "新址"));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        doFx(screen::closed);
        assertThat(test.desk.drafts().find(session.actor(), file.file().id(), party))
                .hasValueSatisfying(
                        draft -> assertThat(draft.body()).contains("新址").contains("022"));
        changedElsewhere(file, java.util.Map.of("address", "更新址"));
        open(new Target.ToPart(file.file().id(), party));
        assertThat(dialogs.comparisons).hasSize(1);
    }

    @Test
    void aDraftLeftOpenIsTakenUpAgain() {
        var file = plain();
        var screen = open(new Target.ToNewPart(file.file().id(), PartKind.VIOLATION, null));
        robot.clickOn("#description").write("half", 1);
        doFx(screen::closed);
        open(new Target.ToNewPart(file.file().id(), PartKind.VIOLATION, null));
        assertThat(((Label) stage.getScene().lookup("#form-state")).getText()).isNotBlank();
        robot.clickOn("#form-save");
        assertThat(test.read(file.file().id())
                        .file()
                        .all(Violation.class)
                        .getFirst()
                        .description())
                .isEqualTo("half");
        assertThat(test.desk.drafts().open(session.actor())).isEmpty();
    }

    @Test
    void everyPartOfARealFileCanBeOpenedAndIsUnchangedWhenSaved() {
        var file = ready("invented-ordinary");
        for (var part : file.file().parts()) {
            open(new Target.ToPart(file.file().id(), part.id()));
            assertThat(onFx(() -> nameless(stage.getScene().getRoot())))
                    .as(part.kindOfPart().name())
                    .isEmpty();
            robot.push(KeyCode.SHORTCUT, KeyCode.S);
            assertThat(dialogs.told).isEmpty();
        }
        assertThat(test.read(file.file().id()).hash()).isEqualTo(file.hash());
        assertThat(test.read(file.file().id()).version()).isEqualTo(file.version());
    }

    @Test
    void theHeadSaysWhereTheFileStandsAndTheTabsCanBeReachedByKey() {
        var file = ready("invented-ordinary");
        open(file, FileTab.COURSE);
        assertThat(robot.lookup("#headTitle").queryAs(Label.class).getText())
                .isEqualTo(file.file().head().title());
        var tabs = robot.lookup("#tabs").queryAs(TabPane.class);
        doFx(tabs::requestFocus);
        robot.push(KeyCode.RIGHT);
        assertThat(tabs.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(onFx(() -> nameless(stage.getScene().getRoot()))).isEmpty();
    }

    @Test
    void pictures() {
        var file = ready("invented-ordinary");
        open(file, FileTab.COURSE);
        for (var tab : List.of(
                FileTab.COURSE, FileTab.FACTS, FileTab.EVIDENCE, FileTab.DOCUMENTS, FileTab.DECISION, FileTab.HISTORY))
            snapshots("casefile-" + tab, (Texts _) -> {
                var screen = screen(new Target.ToCase(file.file().id(), tab));
                screen.opened();
                return screen.root();
            });
        var daily = test.sample("invented-daily-fine");
        snapshots("casefile-daily", (Texts _) -> {
            var screen = screen(new Target.ToCase(daily.file().id(), FileTab.COURSE));
            screen.opened();
            return screen.root();
        });
        snapshots("casefile-form", (Texts _) -> {
            var screen = screen(new Target.ToPart(
                    file.file().id(),
                    file.file().all(PenaltyDecision.class).getFirst().id()));
            screen.opened();
            return screen.root();
        });
        snapshots("casefile-order", (Texts _) -> {
            var screen = screen(new Target.ToPart(
                    file.file().id(),
                    file.file().all(CorrectionOrder.class).getFirst().id()));
            screen.opened();
            return screen.root();
        });
        var live = test.add(SampleStore.file(3));
        snapshots("casefile-new", (Texts _) -> {
            var screen = screen(new Target.ToCase(live.file().id(), FileTab.FACTS));
            screen.opened();
            return screen.root();
        });
        assertThat(new UUID(0, 3)).isEqualTo(live.file().id());
    }
}
