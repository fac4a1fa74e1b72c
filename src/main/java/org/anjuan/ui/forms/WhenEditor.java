package org.anjuan.ui.forms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.anjuan.domain.casefile.When;
import org.anjuan.ui.common.Icon;

/** A day, month or minute: typed in many ways, chosen from a calendar, or set to now with one key. */
final class WhenEditor extends HBox {

    /** Fields that record a moment take the minute when set to now; the others take the day. */
    private static final Set<String> MOMENTS = Set.of(
            "startedAt",
            "endedAt",
            "rightsToldAt",
            "sampledAt",
            "handedOverAt",
            "implementedAt",
            "approvedAt",
            "decidedAt",
            "sentAt",
            "collectedAt");

    private final FieldModel field;
    private final FormSupport support;
    private final TextField text = new TextField();
    private final Label weekday = new Label();

    WhenEditor(FieldModel field, FormSupport support) {
        this.field = field;
        this.support = support;
        getStyleClass().add("when-editor");
        setAlignment(Pos.CENTER_LEFT);
        Editors.follow(text, field);
        field.noneProperty()
                .subscribe(
                        none -> text.setPromptText(support.texts().get(none ? "form.fact.none" : "form.when.prompt")));
        text.setPrefColumnCount(11);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        weekday.getStyleClass().add("quiet");
        weekday.setMinWidth(USE_PREF_SIZE);
        var now = button(Icon.TODAY, "form.when.now");
        now.setOnAction(_ -> now());
        var calendar = button(Icon.CALENDAR, "form.when.calendar");
        calendar.setOnAction(_ -> calendar(calendar));
        getChildren().setAll(text, weekday, now, calendar);
        field.textProperty().subscribe(_ -> showWeekday());
        text.focusedProperty().subscribe(focused -> {
            if (!focused) tidy();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.F4) return;
            now();
            event.consume();
        });
    }

    private Button button(Icon icon, String key) {
        var button = new Button(null, icon.node());
        button.getStyleClass().addAll("flat", "small", "in-field");
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(support.texts().get(key)));
        button.setAccessibleText(support.texts().get(key));
        return button;
    }

    private void now() {
        var now = LocalDateTime.now(support.session().clock()).truncatedTo(ChronoUnit.MINUTES);
        var when = MOMENTS.contains(field.name()) ? When.of(now) : When.of(now.toLocalDate());
        field.noneProperty().set(false);
        field.textProperty().set(Times.show(when));
        field.check();
    }

    private void tidy() {
        Times.read(field.text(), field.form().now())
                .ifPresent(when -> field.textProperty().set(Times.show(when)));
    }

    private void showWeekday() {
        weekday.setText(Times.read(field.text(), field.form().now())
                .filter(When::hasDay)
                .map(when -> when.earliest()
                        .getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, support.texts().locale()))
                .orElse(""));
    }

    private void calendar(Button owner) {
        var shown = Times.read(field.text(), field.form().now());
        var picker = new DatePicker(
                shown.map(When::earliest).orElse(LocalDate.now(support.session().clock())));
        picker.setShowWeekNumbers(false);
        var menu = new ContextMenu();
        var item = new CustomMenuItem(new DatePickerSkin(picker).getPopupContent(), false);
        item.getStyleClass().add("calendar-item");
        menu.getItems().add(item);
        picker.valueProperty().subscribe((_, day) -> {
            if (day == null) return;
            var minute = shown.filter(When.Minute.class::isInstance).map(When::start);
            field.noneProperty().set(false);
            field.textProperty()
                    .set(Times.show(minute.<When>map(at -> When.of(day.atTime(at.toLocalTime())))
                            .orElseGet(() -> When.of(day))));
            field.check();
            menu.hide();
            text.requestFocus();
        });
        menu.show(owner, Side.BOTTOM, 0, 0);
    }
}
