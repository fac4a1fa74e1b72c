package org.anjuan.ui.common;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.MouseEvent;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/** Cells of tables. They are used again for other rows, so each sets everything, every time. */
public final class Cells {

    private Cells() {}

    /** A day as {@code 2026-10-09 周五}. */
    public static <R> Callback<TableColumn<R, LocalDate>, TableCell<R, LocalDate>> date(Locale locale) {
        return _ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setText(empty || day == null ? null : Days.withWeekday(day, locale));
            }
        };
    }

    /** A day alone, {@code 2026-10-09}, where room is short and nothing hangs on the weekday. */
    public static <R> Callback<TableColumn<R, LocalDate>, TableCell<R, LocalDate>> shortDate() {
        return _ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setText(empty || day == null ? null : day.toString());
            }
        };
    }

    /** A number at the right, in the language's grouping. */
    public static <R, N extends Number> Callback<TableColumn<R, N>, TableCell<R, N>> number(Locale locale) {
        var format = NumberFormat.getInstance(locale);
        return column -> {
            if (!column.getStyleClass().contains("number"))
                column.getStyleClass().add("number");
            return new TableCell<>() {
                @Override
                protected void updateItem(@Nullable N number, boolean empty) {
                    super.updateItem(number, empty);
                    setText(empty || number == null ? null : format.format(number));
                }
            };
        };
    }

    /** A text; what does not fit can be read in the tooltip. */
    public static <R> Callback<TableColumn<R, String>, TableCell<R, String>> text() {
        return _ -> new TableCell<>() {
            {
                setTextOverrun(OverrunStyle.ELLIPSIS);
                WholeText.inTooltip(this);
            }

            @Override
            protected void updateItem(@Nullable String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty || text == null ? null : text.replace('\n', ' '));
            }
        };
    }

    /** A status with its shape, its word and its colour. */
    public static <R, S> Callback<TableColumn<R, S>, TableCell<R, S>> status(Function<? super S, Status> judge) {
        return _ -> new TableCell<>() {
            private final Label label = WholeText.inTooltip(new Label());

            @Override
            protected void updateItem(@Nullable S value, boolean empty) {
                super.updateItem(value, empty);
                setText(null);
                if (empty || value == null) {
                    Status.clear(label);
                    setGraphic(null);
                } else {
                    judge.apply(value).show(label);
                    setGraphic(label);
                }
            }
        };
    }

    /** Whether a row was clicked: neither the head of the table, nor its scroll bar, nor the room below the last row. */
    public static boolean isOnRow(MouseEvent event) {
        for (var at = event.getTarget() instanceof Node node ? node : null; at != null; at = at.getParent())
            if (at instanceof IndexedCell<?> cell) return !cell.isEmpty();
        return false;
    }

    /** A column's value taken from its row, which may lack it. */
    public static <R, V> void value(TableColumn<R, V> column, Function<? super R, ? extends @Nullable V> value) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    }
}
