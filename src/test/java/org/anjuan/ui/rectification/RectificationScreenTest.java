package org.anjuan.ui.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Measure;
import org.anjuan.domain.casefile.OrderState;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.ui.common.HeldJobs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.KeptChoosers;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.UiTest;
import org.anjuan.ui.forms.TestDesk;
import org.anjuan.usecase.ListOrders;
import org.anjuan.usecase.MinuteClock;
import org.anjuan.usecase.port.OrderRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RectificationScreenTest extends UiTest {

    private TestDesk test;

    private RectificationScreen screen() {
        var services = new RectificationServices(test.desk, views, navigator, preferences, new ListOrders(test.store));
        var screen = new RectificationScreen(services, new Target.ToPlace(PlaceName.RECTIFICATION));
        screen.opened();
        return screen;
    }

    private void open() {
        test = new TestDesk(texts, theme, jobs, dialogs, new KeptChoosers(), session);
        test.sample("invented-ordinary");
        test.sample("invented-daily-fine");
        test.sample("case-a");
        test.sample("case-c");
        show(() -> screen().root());
    }

    @Test
    void ordersAreFilteredByStateAndTheStepTheyWaitForIsOneKeyAway() {
        open();
        assertThat(onFx(() -> nameless(stage.getScene().getRoot()))).isEmpty();
        TableView<OrderRow> table = robot.lookup("#table").queryTableView();
        assertThat(table.getItems()).noneMatch(row -> row.state() == OrderState.SIGNED_OFF);
        robot.clickOn("#filter-ALL");
        assertThat(table.getItems()).isNotEmpty();
        doFx(() -> {
            table.requestFocus();
            for (int i = 0; i < table.getItems().size(); i++)
                if (table.getItems().get(i).state() != OrderState.SIGNED_OFF)
                    table.getSelectionModel().select(i);
        });
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(navigator.went).isNotEmpty();
        assertThat(navigator.went.getLast()).isInstanceOf(Target.ToNewPart.class);
        robot.push(KeyCode.ENTER);
        assertThat(navigator.went.getLast()).isInstanceOf(Target.ToPart.class);
    }

    @Test
    void aLedgerThatStandsOpenOvernightTurnsWithTheDayAndKeepsWhatIsChosen() {
        var clock = new MinuteClock(TODAY.atTime(23, 59));
        var now = new Session(clock, session.actor());
        test = new TestDesk(texts, theme, jobs, dialogs, new KeptChoosers(), now);
        var file = new FileOf();
        var measure = FileOf.make(Measure.class, "id", new UUID(3, 3), "what", "活性炭更换并记录台账", "due", TODAY.toString());
        file.add(CorrectionOrder.class, "issuedOn", "2026-09-21", "measures", List.of(measure));
        test.add(file.file());
        var screen = onFx(this::screen);
        show(screen::root);
        TableView<OrderRow> table = robot.lookup("#table").queryTableView();
        doFx(() -> table.getSelectionModel().select(0));
        assertThat(due()).contains(texts.get("common.due.today"));
        clock.set(TODAY.plusDays(1).atTime(0, 0));
        doFx(now::lookAtClock);
        var overdue = due();
        assertThat(overdue).doesNotContain(texts.get("common.due.today"));
        assertThat(table.getSelectionModel().getSelectedItem()).isNotNull();
        doFx(screen::closed);
        clock.set(TODAY.plusDays(4).atTime(0, 0));
        doFx(now::lookAtClock);
        assertThat(due()).as("what was left listens no more").isEqualTo(overdue);
    }

    @Test
    void theOrderThatIsChosenStaysChosenThoughItsRowChangesAndMoves() {
        var slow = new HeldJobs();
        var table = threeOrders(slow);
        doFx(() -> table.getSelectionModel().select(0));
        var order = onFx(() -> table.getSelectionModel().getSelectedItem().orderId());
        var file = test.read(onFx(() -> table.getItems().getFirst().caseId()));
        var later = FileOf.make(Measure.class, "id", new UUID(3, 9), "what", "another", "due", "2026-12-31");
        var next = file.file()
                .with(FileOf.make(
                        CorrectionOrder.class, "id", order, "issuedOn", "2026-09-21", "measures", List.of(later)));
        test.store.inTransaction(tx ->
                tx.cases().replace(next, file.version(), test.rows.file(next)).orElseThrow());
        doFx(session::saved);
        assertThat(table.getItems().getLast().orderId())
                .as("the ledger has another order")
                .isEqualTo(order);
        assertThat(onFx(() -> table.getSelectionModel().getSelectedItem()))
                .satisfies(row -> assertThat(row.orderId()).isEqualTo(order))
                .satisfies(row -> assertThat(row.measures()).contains("another"));
    }

    @Test
    void theOrderChosenWhileTheLedgerIsReadIsTheOneThatStaysChosen() {
        var slow = new HeldJobs();
        var table = threeOrders(slow);
        doFx(() -> table.getSelectionModel().select(0));
        slow.hold();
        doFx(session::saved);
        doFx(() -> table.getSelectionModel().clearAndSelect(2));
        var chosen = onFx(() -> table.getSelectionModel().getSelectedItem().orderId());
        doFx(slow::letGo);
        assertThat(onFx(() -> table.getSelectionModel().getSelectedItem().orderId()))
                .isEqualTo(chosen);
    }

    private TableView<OrderRow> threeOrders(Jobs jobs) {
        test = new TestDesk(texts, theme, jobs, dialogs, new KeptChoosers(), session);
        for (int n = 1; n <= 3; n++) {
            var file = new FileOf(n);
            var measure = FileOf.make(
                    Measure.class,
                    "id",
                    new UUID(3, n),
                    "what",
                    "measure " + n,
                    "due",
                    TODAY.plusDays(n).toString());
            file.add(CorrectionOrder.class, "issuedOn", "2026-09-21", "measures", List.of(measure));
            test.add(file.file());
        }
        show(() -> screen().root());
        TableView<OrderRow> table = robot.lookup("#table").queryTableView();
        assertThat(table.getItems()).hasSize(3);
        return table;
    }

    private String due() {
        return onFx(() -> robot.lookup("#table .table-cell").queryAllAs(TableCell.class).stream()
                .filter(cell -> "due".equals(cell.getTableColumn().getId()) && cell.getIndex() == 0)
                .map(cell -> ((Label) cell.getGraphic()).getText())
                .findFirst()
                .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(OrderState.class)
    void onlyASignedOffOrderWaitsForNothing(OrderState state) {
        assertThat(LedgerModel.steps(state).isEmpty()).isEqualTo(state == OrderState.SIGNED_OFF);
        if (state == OrderState.RECHECKED)
            assertThat(LedgerModel.steps(state).getFirst()).isEqualTo(PartKind.SIGN_OFF);
    }

    @Test
    void pictures() {
        open();
        snapshots("rectification", _ -> {
            var root = screen().root();
            ((javafx.scene.control.ToggleButton) root.lookup("#filter-ALL")).fire();
            return root;
        });
        assertThat(robot.lookup("#table").tryQuery()).isPresent();
    }
}
