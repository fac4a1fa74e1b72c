package org.anjuan.ui.rectification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.domain.casefile.OrderState;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.ui.common.Latest;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Statuses;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.Page;
import org.anjuan.usecase.port.OrderQuery;
import org.anjuan.usecase.port.OrderRow;

/** The correction orders that pass the filter, and the step each of them waits for. */
final class LedgerModel {

    static final int MOST = 500;

    /** Which orders are shown. */
    enum Filter {
        OPEN,
        OVERDUE,
        REPORTED,
        RECHECKED,
        SIGNED_OFF,
        ALL
    }

    final StringProperty text = new SimpleStringProperty("");
    final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.OPEN);

    private final RectificationServices services;
    private final Latest latest;
    private final ObservableList<OrderRow> rows = FXCollections.observableArrayList();
    private final LongProperty total = new SimpleLongProperty(-1);
    private OrderQuery.Sort sort = OrderQuery.Sort.DUE_ON;
    private boolean descending;

    LedgerModel(RectificationServices services) {
        this.services = services;
        this.latest = new Latest(services.forms().jobs());
        text.subscribe((_, _) -> reload());
        filter.subscribe((_, _) -> reload());
    }

    ObservableList<OrderRow> rows() {
        return rows;
    }

    /** How many pass the filter; below 0 until the store answered. */
    ReadOnlyLongProperty total() {
        return total;
    }

    void sortBy(OrderQuery.Sort column, boolean down) {
        if (sort == column && descending == down) return;
        sort = column;
        descending = down;
        reload();
    }

    void reload() {
        reload(Runnable::run);
    }

    /** The same; whoever shows the ledger is given the moment at which its rows change. */
    void reload(Consumer<Runnable> showing) {
        var today = services.forms().session().today();
        var query = new OrderQuery(
                text.get().strip(),
                states(filter.get()),
                filter.get() == Filter.OVERDUE ? today : null,
                "",
                sort,
                descending,
                MOST,
                0);
        var actor = services.forms().session().actor();
        latest.<Page<OrderRow>>ask(
                _ -> services.list().list(actor, query),
                page -> {
                    showing.accept(() -> rows.setAll(page.rows()));
                    total.set(page.total());
                },
                failure -> services.forms().dialogs().show(Trouble.of(texts(), "rectification.trouble", failure)));
    }

    private static Set<OrderState> states(Filter filter) {
        return switch (filter) {
            case OPEN, OVERDUE ->
                Set.of(OrderState.ISSUED, OrderState.REPORTED, OrderState.RECHECKED, OrderState.NOT_CORRECTED);
            case REPORTED -> Set.of(OrderState.REPORTED);
            case RECHECKED -> Set.of(OrderState.RECHECKED, OrderState.NOT_CORRECTED);
            case SIGNED_OFF -> Set.of(OrderState.SIGNED_OFF);
            case ALL -> Set.of();
        };
    }

    /** The steps that can be taken with an order, the one it waits for first. */
    static List<PartKind> steps(OrderState state) {
        return switch (state) {
            case ISSUED -> List.of(PartKind.CORRECTION_REPORT, PartKind.RECHECK);
            case REPORTED -> List.of(PartKind.RECHECK);
            case NOT_CORRECTED -> List.of(PartKind.RECHECK, PartKind.CORRECTION_ORDER);
            case RECHECKED -> List.of(PartKind.SIGN_OFF, PartKind.RECHECK);
            case SIGNED_OFF -> List.of();
        };
    }

    Status state(OrderRow row) {
        var tone =
                switch (row.state()) {
                    case ISSUED -> Tone.NEUTRAL;
                    case REPORTED, RECHECKED -> Tone.ACTIVE;
                    case NOT_CORRECTED -> Tone.BAD;
                    case SIGNED_OFF -> Tone.GOOD;
                };
        return new Status(texts().get("rectification.state." + row.state().name()), tone);
    }

    Status due(OrderRow row) {
        var due = row.dueOn();
        if (due == null) return new Status(texts().get("rectification.noDue"), Tone.CAUTION);
        if (row.state() == OrderState.SIGNED_OFF) return new Status(due.toString(), Tone.NEUTRAL);
        return Statuses.dueOn(texts(), due, services.forms().session().today());
    }

    /** Opens the form of this step, filled from the order. */
    void step(OrderRow row, PartKind kind) {
        services.navigator().go(new Target.ToNewPart(row.caseId(), kind, row.orderId()));
    }

    void open(OrderRow row) {
        services.navigator().go(new Target.ToPart(row.caseId(), row.orderId()));
    }

    void openCase(UUID caseId) {
        services.navigator().openCase(caseId);
    }

    Texts texts() {
        return services.forms().texts();
    }
}
