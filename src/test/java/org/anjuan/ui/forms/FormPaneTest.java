package org.anjuan.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.office.Certificate;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.LawReference;
import org.anjuan.ui.common.UiTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class FormPaneTest extends UiTest {

    private final List<Object> saved = new ArrayList<>();
    private final List<String> drafts = new ArrayList<>();
    private final Person li = new Person(
            new UUID(0, 8),
            "李*",
            "执法二大队",
            List.of(),
            List.of(new Certificate("12010002", LocalDate.of(2024, 1, 1), Optional.of(LocalDate.of(2029, 1, 1)))));
    private final Party party = Shape.of(Party.class)
            .make(java.util.Map.of(
                    "id", new UUID(0, 1), "name", "乙化工有限公司", "kind", org.anjuan.domain.casefile.PartyKind.COMPANY));
    private int left;
    private FormPane pane;

    private FormPane open(Class<?> type) {
        return open(FormModel.empty(type, session.clock(), UUID::randomUUID));
    }

    private FormPane open(FormModel model) {
        pane = show(() -> pane(model));
        doFx(pane::begin);
        return pane;
    }

    private FormPane pane(FormModel model) {
        return pane(model, new KeptTask());
    }

    private FormPane pane(FormModel model, FormPane.Task task) {
        var head = new Head(
                "乙化工有限公司涉嫌超标排放大气污染物案",
                Fact.unknown(),
                Procedure.ORDINARY,
                Origin.LIVE,
                new Agency("津*市生态环境局", Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown()),
                Fact.unknown(),
                List.of(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown());
        var file = CaseFile.empty(new UUID(1, 1), head).with(party);
        var support = new FormSupport(
                texts,
                session,
                file,
                List.of(officer, li),
                LawReference.shipped().read(),
                new DocumentReference().types(),
                new NoFiles());
        return new FormPane(model, support, dialogs, new KeptDrafts(), task);
    }

    @Test
    void whatIsRecordedElsewhereCanOnlyBeRead() {
        var paper = OfficePaper.draft(new UUID(0, 9), "INQUIRY_SUMMONS", Fact.none());
        pane = show(() -> pane(FormModel.of(paper, session.clock(), UUID::randomUUID), new Reading()));
        doFx(pane::begin);
        assertThat(robot.lookup("#form-save").queryAll()).isEmpty();
        robot.press(KeyCode.SHORTCUT, KeyCode.S).release(KeyCode.S, KeyCode.SHORTCUT);
        assertThat(saved).isEmpty();
        assertThat(robot.lookup("#form-state").queryAs(Label.class).getText())
                .isEqualTo(texts.get("form.pane.readOnly"));
        assertThat(robot.lookup(".field-box .text-input").queryAllAs(TextInputControl.class))
                .isNotEmpty()
                .allMatch(text -> text.isDisabled() || !text.isEditable());
        closed(".combo-box-base", ".button", ".toggle-button");
        robot.clickOn("#number").push(KeyCode.F9);
        assertThat(pane.model().isChanged()).isFalse();
        var violation = FormModel.empty(Violation.class, session.clock(), UUID::randomUUID);
        pane = show(() -> pane(violation, new Reading()));
        doFx(pane::begin);
        closed(".button", ".toggle-button", ".check-box");
    }

    /** Of each of these kinds some stand in the form, and none can be pressed. */
    private void closed(String... kinds) {
        for (var kind : kinds)
            assertThat(robot.lookup(".field-box " + kind).queryAllAs(Node.class))
                    .as(kind)
                    .isNotEmpty()
                    .allMatch(Node::isDisabled);
    }

    @Test
    void aLongTextThatCanOnlyBeReadIsScrolledAndCopied() {
        var lines = "更正的理由，一行。\n".repeat(40) + "末行";
        var shape = Shape.of(OfficePaper.class);
        var paper = shape.with(
                OfficePaper.draft(new UUID(0, 9), "INQUIRY_SUMMONS", Fact.none()),
                "reason",
                Fact.known(new Prose(lines)));
        pane = show(() -> pane(FormModel.of(paper, session.clock(), UUID::randomUUID), new Reading()));
        doFx(pane::begin);
        var reason = (TextArea) onFx(() -> scrolled("#reason"));
        robot.clickOn(reason).push(KeyCode.SHORTCUT, KeyCode.END);
        assertThat(reason.isFocused()).isTrue();
        assertThat(reason.getScrollTop()).isPositive();
        robot.write("x", 1);
        assertThat(reason.getText()).isEqualTo(lines);
        doFx(() -> reason.selectRange(lines.length() - 2, lines.length()));
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("末行");
    }

    private final class Reading extends KeptTask {
        @Override
        public boolean isReadOnly() {
            return true;
        }
    }

    private class KeptTask implements FormPane.Task {
        @Override
        public String title() {
            return "表单";
        }

        @Override
        public void save(Object value) {
            saved.add(value);
        }

        @Override
        public void leave() {
            left++;
        }

        @Override
        public @Nullable Runnable withdraw() {
            return null;
        }
    }

    private final class KeptDrafts implements DraftKeeper.Drafting {
        @Override
        public void keep(String body, Consumer<Instant> then) {
            drafts.add(body);
            then.accept(session.clock().instant());
        }

        @Override
        public void drop() {
            drafts.clear();
        }
    }

    private static final class NoFiles implements FormSupport.EvidenceFiles {
        @Override
        public void choose(Consumer<StoredItem> then) {
            then.accept(new StoredItem("0".repeat(64), "photo.jpg", "image/jpeg", 20_480));
        }

        @Override
        public void take(Path path, Consumer<StoredItem> then) {}

        @Override
        public void read(StoredItem item, Consumer<byte[]> then) {}
    }

    @Test
    void whatIsDueBeforeTheOrderIsAskedAboutOnceAndThenSaved() {
        var model = FormModel.empty(CorrectionOrder.class, session.clock(), UUID::randomUUID);
        model.field("issuedOn").textProperty().set("2026-10-09");
        var measure = model.field("measures").newRow();
        measure.field("what").textProperty().set("立即停止排放");
        measure.field("due").textProperty().set("2026-10-01");
        model.field("measures").rows().add(measure);
        open(model);
        robot.clickOn("#form-save");
        assertThat(saved).isEmpty();
        assertThat(robot.lookup("#form-state").queryAs(Label.class).getText()).contains("核对");
        robot.clickOn("#form-save");
        assertThat(saved).hasSize(1);
    }

    @Test
    void aPaymentIsTypedWithTheKeyboardAlone() {
        open(Payment.class);
        doFx(() -> ((ComboBox<?>) pane.lookup("#kind")).getSelectionModel().selectFirst());
        robot.push(KeyCode.TAB);
        robot.write("200000", 1);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.F4);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(saved).singleElement().satisfies(value -> {
            var payment = (Payment) value;
            assertThat(payment.amount()).isEqualTo(Money.yuan(200_000));
            assertThat(payment.paidOn().value().orElseThrow()).hasToString(TODAY.toString());
        });
    }

    @Test
    void aProblemIsShownBelowItsFieldAndSavingStops() {
        open(Payment.class);
        robot.clickOn("#amount").write("abc", 1).push(KeyCode.TAB);
        var box = (FieldBox) pane.lookup("#amount").getParent();
        assertThat(box.getChildren().getLast())
                .isInstanceOfSatisfying(
                        Label.class, label -> assertThat(label.getText()).contains("abc"));
        robot.clickOn("#form-save");
        assertThat(saved).isEmpty();
        assertThat(((Label) pane.lookup("#form-state")).getText()).contains("2");
        assertThat(pane.getScene().getFocusOwner()).isEqualTo(pane.lookup("#kind"));
    }

    @Test
    void f9SaysThatThereIsNone() {
        open(Party.class);
        robot.clickOn("#phone").push(KeyCode.F9);
        assertThat(pane.model().field("phone").noneProperty().get()).isTrue();
        assertThat(pane.lookup("#phone").isDisabled()).isTrue();
        robot.push(KeyCode.F9);
        assertThat(pane.model().field("phone").noneProperty().get()).isFalse();
    }

    @Test
    void halfTypedPinyinReachesNeitherTheModelNorTheDraft() {
        open(Party.class);
        robot.clickOn("#name");
        compose("jia", "");
        assertThat(pane.model().field("name").text()).isEmpty();
        sleep(1500);
        assertThat(drafts).isEmpty();
        compose("", "甲");
        assertThat(pane.model().field("name").text()).isEqualTo("甲");
        sleep(1500);
        assertThat(drafts).hasSize(1);
    }

    @Test
    void aDraftIsKeptWithinTwoSeconds() {
        open(Party.class);
        robot.clickOn("#address").write("west", 1);
        sleep(2000);
        assertThat(drafts).isNotEmpty();
        assertThat(drafts.getLast()).contains("west");
        robot.clickOn("#form-cancel");
        assertThat(dialogs.questions).hasSize(1);
        assertThat(left).isEqualTo(1);
        assertThat(drafts).isEmpty();
    }

    @Test
    void anOfficerIsTakenFromTheRegisterWithTheValidCertificate() {
        open(Inspection.class);
        robot.clickOn("#officers-add");
        doFx(() -> ((ComboBox<String>) pane.lookup("#official-name"))
                .getSelectionModel()
                .select("李*"));
        var row = pane.model().field("officers").rows().getFirst();
        assertThat(row.field("certificate").text()).isEqualTo("12010002");
        assertThat(row.field("person").text()).isEqualTo(li.id().toString());
    }

    @Test
    void aNestedLineIsAddedTypedAndRemoved() {
        open(PenaltyDecision.class);
        robot.clickOn(onFx(() -> scrolled("#lines-add")));
        assertThat(pane.model().field("lines").rows()).hasSize(1);
    }

    @Test
    void everythingHasANameForTheScreenReader() {
        open(Inspection.class);
        assertThat(onFx(() -> nameless(pane))).isEmpty();
        open(PenaltyDecision.class);
        assertThat(onFx(() -> nameless(pane))).isEmpty();
    }

    @Test
    void pictures() {
        var model = FormModel.empty(Inspection.class, session.clock(), UUID::randomUUID);
        open(model);
        doFx(() -> {
            model.field("place").textProperty().set("津*市北辰区双口镇某路12号乙化工有限公司厂区");
            model.field("startedAt").textProperty().set("2026-10-09 09:30");
            model.field("endedAt").textProperty().set("2026-10-09 09:10");
            model.field("party").textProperty().set(party.id().toString());
            model.field("presentPhone").noneProperty().set(true);
            model.field("certificatesShown").textProperty().set("true");
            model.field("officers").rows().add(model.field("officers").newRow());
            model.field("measurements").rows().add(model.field("measurements").newRow());
            model.field("findings").textProperty().set("现场检查时，该公司正在生产。\n废气治理设施未运行，旁路烟道开启。");
            model.read();
        });
        snapshots("form-inspection", _ -> new BorderPane(pane(model)));
        var decision = FormModel.empty(PenaltyDecision.class, session.clock(), UUID::randomUUID);
        doFx(() -> {
            var line = decision.field("lines").newRow();
            line.field("kind").textProperty().set("FINE");
            line.field("amount").textProperty().set("200000");
            decision.field("lines").rows().add(line);
            decision.field("breached").rows().add(decision.field("breached").newRow());
            decision.field("factors").rows().add(decision.field("factors").newRow());
        });
        var paper = OfficePaper.draft(new UUID(0, 9), "INQUIRY_SUMMONS", Fact.none());
        var reason = Fact.known(new Prose("更正的理由，一行。\n".repeat(20)));
        var corrected = Shape.of(OfficePaper.class).with(paper, "reason", reason);
        snapshots(
                "form-office-paper",
                _ -> new BorderPane(pane(FormModel.of(corrected, session.clock(), UUID::randomUUID), new Reading())));
        snapshots("form-decision", _ -> {
            var shown = pane(decision);
            shown.setPrefHeight(1700);
            return new ScrollPane(shown);
        });
    }

    private javafx.scene.Node scrolled(String id) {
        var node = pane.lookup(id);
        var scroll = (ScrollPane) pane.getCenter();
        var content = scroll.getContent();
        double y = content.sceneToLocal(node.localToScene(0, 0)).getY();
        scroll.setVvalue((y - 100)
                / (content.getBoundsInLocal().getHeight()
                        - scroll.getViewportBounds().getHeight()));
        pane.layout();
        return node;
    }

    private void compose(String composed, String committed) {
        compose(onFx(() -> pane.lookup("#name")), composed, committed);
    }

    private static void sleep(long millis) {
        WaitForAsyncUtils.sleep(millis, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void tabLeavesATextOfSeveralLines() {
        open(Inspection.class);
        robot.clickOn(onFx(() -> scrolled("#findings")));
        robot.push(KeyCode.TAB);
        assertThat(pane.getScene().getFocusOwner()).isNotInstanceOf(TextArea.class);
    }
}
