package org.anjuan.ui.cases;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Latest;
import org.anjuan.ui.common.Navigator;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Target;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Trouble;
import org.anjuan.usecase.ListCases;
import org.anjuan.usecase.Page;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.CaseRow;

/** The cases that pass the filter: found, sorted and limited by the store, the answer to the last question winning. */
final class CaseListModel {

    /** How many rows are shown at first, and how many more each time. */
    static final int STEP = 500;

    private final ListCases list;
    private final Session session;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final Latest latest;
    private final CaseFilter filter = new CaseFilter();
    private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> units = FXCollections.observableArrayList();
    private final LongProperty total = new SimpleLongProperty();
    private final BooleanProperty read = new SimpleBooleanProperty();
    private CaseQuery.Sort sort = CaseQuery.Sort.OPENED_ON;
    private boolean descending = true;
    private int limit = STEP;
    private boolean quiet;

    private record Answer(Page<CaseRow> page, List<String> units) {}

    CaseListModel(ListCases list, Session session, Texts texts, Dialogs dialogs, Navigator navigator, Jobs jobs) {
        this.list = list;
        this.session = session;
        this.texts = texts;
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.latest = new Latest(jobs);
        filter.onChange(this::restart);
    }

    CaseFilter filter() {
        return filter;
    }

    /** Takes all filters away at once. */
    void clearFilter() {
        quiet = true;
        filter.clear();
        quiet = false;
        restart();
    }

    void sortBy(CaseQuery.Sort column, boolean down) {
        if (sort == column && descending == down) return;
        sort = column;
        descending = down;
        restart();
    }

    void more() {
        limit += STEP;
        reload();
    }

    private void restart() {
        if (quiet) return;
        limit = STEP;
        reload();
    }

    /** Asks the store again. */
    void reload() {
        reload(Runnable::run);
    }

    /** The same; whoever shows the list is given the moment at which its rows change. */
    void reload(Consumer<Runnable> showing) {
        var query = filter.query(sort, descending, limit);
        var actor = session.actor();
        latest.ask(
                _ -> new Answer(list.list(actor, query), list.units(actor)),
                answer -> {
                    if (!units.equals(answer.units())) units.setAll(answer.units());
                    showing.accept(() -> rows.setAll(answer.page().rows()));
                    total.set(answer.page().total());
                    read.set(true);
                },
                failure -> dialogs.show(Trouble.of(texts, "cases.list.trouble", failure)));
    }

    void open(UUID caseId) {
        navigator.openCase(caseId);
    }

    void review(UUID caseId) {
        navigator.go(new Target.ToReview(caseId));
    }

    ObservableList<CaseRow> rows() {
        return rows;
    }

    ObservableList<String> units() {
        return units;
    }

    /** How many cases pass the filter, shown or not. */
    ReadOnlyLongProperty total() {
        return total;
    }

    /** Whether the store answered at least once. */
    ReadOnlyBooleanProperty read() {
        return read;
    }
}
