package org.anjuan.ui.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.anjuan.domain.calendar.OfficeTime;
import org.jspecify.annotations.Nullable;

/** A day, chosen from a calendar or typed: {@code 2026-10-09}, {@code 20261009}, {@code 10-9} or {@code 9} of this month. */
public final class DayField extends DatePicker {

    private static final Pattern NUMBERS = Pattern.compile("(?:(\\d{4})\\D+)?(?:(\\d{1,2})\\D+)?(\\d{1,2})\\D*");
    private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    /** What was typed last and is no day. */
    private String refused = "";

    public DayField() {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : day.toString();
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return text.isBlank() ? null : read(text.strip(), LocalDate.now(OfficeTime.ZONE));
            }
        });
        getEditor().focusedProperty().subscribe(focused -> {
            if (!focused) commit();
        });
        getEditor().textProperty().subscribe(_ -> refused = "");
        setPromptText("yyyy-mm-dd");
        setShowWeekNumbers(false);
    }

    /** Takes what is typed; what is no day is put back. */
    public void commit() {
        try {
            setValue(getConverter().fromString(getEditor().getText()));
        } catch (DateTimeException notADay) {
            var typed = getEditor().getText();
            getEditor().setText(getConverter().toString(getValue()));
            refused = typed.strip();
        }
    }

    /** What was typed last, is no day and was put back; empty where nothing was, or something else was typed or chosen since. It is told once. */
    public String takeRefused() {
        var text = refused;
        refused = "";
        return text;
    }

    /**
     * The day meant by this text; what is left out is taken from today.
     *
     * @throws DateTimeException where the text means no day
     */
    public static LocalDate read(String text, LocalDate today) {
        var solid = SOLID.matcher(text);
        if (solid.matches())
            return LocalDate.of(number(solid.group(1)), number(solid.group(2)), number(solid.group(3)));
        var parts = NUMBERS.matcher(text);
        if (!parts.matches() || (parts.group(1) != null && parts.group(2) == null))
            throw new DateTimeException("not a day: " + text);
        int year = parts.group(1) == null ? today.getYear() : number(parts.group(1));
        int month = parts.group(2) == null ? today.getMonthValue() : number(parts.group(2));
        return LocalDate.of(year, month, number(parts.group(3)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
