package org.anjuan.ui.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.anjuan.domain.casefile.OrderState;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.ui.common.KeptChoosers;
import org.anjuan.ui.common.PlaceName;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.UiTest;
import org.anjuan.ui.forms.TestDesk;
import org.anjuan.usecase.ListOrders;
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
        test = onFx(() -> new TestDesk(texts, theme, jobs, dialogs, new KeptChoosers(), session));
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
