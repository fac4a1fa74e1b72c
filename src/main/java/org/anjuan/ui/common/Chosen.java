package org.anjuan.ui.common;

import java.util.ArrayList;
import java.util.function.Function;
import javafx.scene.control.TableView;

/** What is chosen in a table while its rows are read anew. */
public final class Chosen {

    private Chosen() {}

    /**
     * Shows other rows, and has chosen what is chosen now, not what was when the rows were asked for: whoever clicked another row
     * meanwhile means that one. Rows may have changed and moved, so they are known again by what they are about.
     *
     * @param about what a row is about
     * @param show puts the rows into the table
     */
    public static <R> void keep(TableView<R> table, Function<R, ?> about, Runnable show) {
        var selection = table.getSelectionModel();
        var before = new ArrayList<Object>();
        for (var row : selection.getSelectedItems()) before.add(about.apply(row));
        var last = selection.getSelectedItem();
        // the row that Enter opens is the one chosen last
        if (last != null && before.remove(about.apply(last))) before.add(about.apply(last));
        show.run();
        if (before.isEmpty()) return;
        var now = table.getItems().stream().<Object>map(about).toList();
        selection.clearSelection();
        for (var each : before) {
            int at = now.indexOf(each);
            if (at >= 0) selection.select(at);
        }
    }
}
