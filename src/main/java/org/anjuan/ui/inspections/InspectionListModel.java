package org.anjuan.ui.inspections;

import java.time.LocalDate;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.ui.common.Latest;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.Page;
import org.anjuan.usecase.port.InspectionQuery;
import org.anjuan.usecase.port.InspectionRow;
import org.jspecify.annotations.Nullable;

/** The inspections that pass the filter: found, sorted and limited by the store. */
final class InspectionListModel {

    static final int MOST = 500;

    final StringProperty text = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Boolean> problem = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();

    private final InspectionServices services;
    private final Latest latest;
    private final ObservableList<InspectionRow> rows = FXCollections.observableArrayList();
    private final LongProperty total = new SimpleLongProperty(-1);
    private InspectionQuery.Sort sort = InspectionQuery.Sort.ON;
    private boolean descending = true;

    InspectionListModel(InspectionServices services) {
        this.services = services;
        this.latest = new Latest(services.forms().jobs());
        text.subscribe((_, _) -> reload());
        problem.subscribe((_, _) -> reload());
        from.subscribe((_, _) -> reload());
        until.subscribe((_, _) -> reload());
    }

    ObservableList<InspectionRow> rows() {
        return rows;
    }

    /** How many pass the filter; below 0 until the store answered. */
    ReadOnlyLongProperty total() {
        return total;
    }

    boolean isFiltered() {
        return !text.get().isBlank() || problem.get() != null || from.get() != null || until.get() != null;
    }

    void sortBy(InspectionQuery.Sort column, boolean down) {
        if (sort == column && descending == down) return;
        sort = column;
        descending = down;
        reload();
    }

    void reload() {
        var query = new InspectionQuery(
                text.get().strip(), problem.get(), "", from.get(), until.get(), sort, descending, MOST, 0);
        var actor = services.forms().session().actor();
        latest.<Page<InspectionRow>>ask(
                _ -> services.list().list(actor, query),
                page -> {
                    rows.setAll(page.rows());
                    total.set(page.total());
                },
                failure -> services.forms()
                        .dialogs()
                        .show(Trouble.of(services.forms().texts(), "inspections.trouble", failure)));
    }

    void open(InspectionRow row) {
        services.navigator().go(new Target.ToInspection(row.caseId(), row.inspectionId()));
    }

    void openCase(InspectionRow row) {
        services.navigator().openCase(row.caseId());
    }

    void create() {
        services.navigator().go(new Target.ToNewInspection(null));
    }
}
