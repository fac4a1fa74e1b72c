package org.anjuan.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Duration;

/**
 * Remembers a table's columns on this machine: order, width, which are shown, and the sorting. Every column needs an
 * {@code fx:id} or id; a column that is new in a later version takes its place as the program ships it.
 */
public final class Columns {

    private static final double NEVER_LAID_OUT = 80;
    /** What the button for the columns and a scroll bar take. */
    private static final double MENU = 18;

    private static final double LEAST = 120;
    private static final Duration SOON = Duration.millis(400);

    private final TableView<?> table;
    private final String view;
    private final Preferences preferences;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final List<Kept> shipped;
    private boolean restoring;

    /** One column as remembered. */
    private record Kept(String id, double width, boolean visible, String sort) {}

    private Columns(TableView<?> table, String view, Preferences preferences) {
        this.table = table;
        this.view = view;
        this.preferences = preferences;
        this.shipped = now(table);
        soon.setOnFinished(_ -> keep());
    }

    /** Puts the table as it was left, and remembers it from now on. */
    public static <R> Columns remember(TableView<R> table, String view, Preferences preferences) {
        var columns = new Columns(table, view, preferences);
        table.setTableMenuButtonVisible(true);
        preferences.get(columns.key()).ifPresent(text -> columns.restore(table, read(text)));
        columns.watch();
        table.widthProperty().subscribe(columns::stretch);
        return columns;
    }

    /**
     * As long as nobody set a width, the columns with the style {@code stretch} share what room there is beside the others,
     * which keep the width their texts need.
     */
    private void stretch() {
        if (table.getWidth() <= 0
                || preferences.get(key()).filter(text -> !text.isEmpty()).isPresent()) return;
        var elastic = table.getColumns().stream()
                .filter(column -> column.isVisible() && column.getStyleClass().contains("stretch"))
                .toList();
        double others = table.getColumns().stream()
                .filter(column -> column.isVisible() && !elastic.contains(column))
                .mapToDouble(TableColumn::getWidth)
                .sum();
        double wished = elastic.stream().mapToDouble(this::asShipped).sum();
        double room = table.getWidth() - MENU - others;
        restoring = true;
        try {
            for (var column : elastic)
                column.setPrefWidth(Math.max(LEAST, Math.floor(room * asShipped(column) / wished)));
        } finally {
            restoring = false;
        }
    }

    private double asShipped(TableColumn<?, ?> column) {
        return shipped.stream()
                .filter(each -> each.id.equals(column.getId()))
                .mapToDouble(Kept::width)
                .findFirst()
                .orElse(LEAST);
    }

    /** A menu entry that puts the columns back as the program ships them. */
    public MenuItem resetItem(Texts texts) {
        var item = new MenuItem(texts.get("common.columns.reset"));
        item.setOnAction(_ -> reset());
        return item;
    }

    /** A menu with only that entry on each column's header. */
    public void headerMenu(Texts texts) {
        for (var column : table.getColumns()) column.setContextMenu(new ContextMenu(resetItem(texts)));
    }

    /** Puts the columns back as the program ships them. */
    public void reset() {
        restore(table, shipped);
        preferences.put(key(), "");
        stretch();
    }

    private void watch() {
        table.getColumns().addListener((ListChangeListener<TableColumn<?, ?>>) _ -> later());
        table.getSortOrder().addListener((ListChangeListener<TableColumn<?, ?>>) _ -> later());
        for (var column : table.getColumns()) {
            column.widthProperty().subscribe(this::later);
            column.visibleProperty().subscribe(this::later);
            column.sortTypeProperty().subscribe(this::later);
        }
    }

    private void later() {
        if (!restoring) soon.playFromStart();
    }

    private void keep() {
        var text = new StringBuilder();
        for (var column : now(table))
            text.append(column.id)
                    .append(' ')
                    .append(column.width)
                    .append(' ')
                    .append(column.visible)
                    .append(' ')
                    .append(column.sort)
                    .append(';');
        preferences.put(key(), text.toString());
    }

    private <R> void restore(TableView<R> restored, List<Kept> kept) {
        restoring = true;
        try {
            Map<String, TableColumn<R, ?>> byId = new LinkedHashMap<>();
            for (var column : restored.getColumns()) byId.put(column.getId(), column);
            List<TableColumn<R, ?>> order = new ArrayList<>();
            List<TableColumn<R, ?>> sorted = new ArrayList<>();
            for (var memory : kept) {
                var column = byId.remove(memory.id);
                if (column == null) continue;
                column.setPrefWidth(memory.width);
                column.setVisible(memory.visible);
                order.add(column);
                if (memory.sort.equals("-")) continue;
                column.setSortType(TableColumn.SortType.valueOf(memory.sort));
                sorted.add(column);
            }
            order.addAll(byId.values());
            restored.getColumns().setAll(order);
            restored.getSortOrder().setAll(sorted);
        } finally {
            restoring = false;
        }
    }

    private String key() {
        return "columns." + view;
    }

    /** A column that was never laid out has JavaFX's own 80 pixels; what it is to have is its preferred width then. */
    private static List<Kept> now(TableView<?> table) {
        return table.getColumns().stream()
                .map(column -> new Kept(
                        column.getId(),
                        Math.rint(column.getWidth() == NEVER_LAID_OUT ? column.getPrefWidth() : column.getWidth()),
                        column.isVisible(),
                        table.getSortOrder().contains(column)
                                ? column.getSortType().name()
                                : "-"))
                .toList();
    }

    private static List<Kept> read(String text) {
        List<Kept> kept = new ArrayList<>();
        for (var entry : text.split(";", -1)) {
            var fields = entry.split(" ", -1);
            if (fields.length != 4) continue;
            try {
                kept.add(new Kept(
                        fields[0], Double.parseDouble(fields[1]), Boolean.parseBoolean(fields[2]), sort(fields[3])));
            } catch (NumberFormatException e) {
                System.getLogger("columns")
                        .log(System.Logger.Level.DEBUG, "a remembered column is not understood: " + entry);
            }
        }
        return kept;
    }

    private static String sort(String word) {
        return word.equals("ASCENDING") || word.equals("DESCENDING") ? word : "-";
    }
}
