package org.anjuan.ui.common;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anjuan.domain.casefile.Stage;

/** The statuses that several screens show: how far a file is, and how near a day is. */
public final class Statuses {

    /** Up to this many days ahead a due day is pointed out. */
    private static final long NEAR = 3;

    private Statuses() {}

    public static Status of(Texts texts, Stage stage) {
        return new Status(texts.of(stage), tone(stage));
    }

    private static Tone tone(Stage stage) {
        return switch (stage) {
            case CLOSED, ARCHIVED, SIGNED_OFF -> Tone.GOOD;
            case SUSPENDED -> Tone.CAUTION;
            case LEAD, PRELIMINARY, NOT_FILED, TRANSFERRED, REVOKED, TERMINATED -> Tone.NEUTRAL;
            default -> Tone.ACTIVE;
        };
    }

    /** The days left until a due day: overdue, today, so many days. */
    public static Status due(Texts texts, LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) return new Status(texts.get("common.due.overdue", -left), Tone.BAD);
        if (left == 0) return new Status(texts.get("common.due.today"), Tone.CAUTION);
        return new Status(texts.get("common.due.left", left), left <= NEAR ? Tone.CAUTION : Tone.NEUTRAL);
    }

    /** The due day with the days left: {@code 10-12 · 3 日}. */
    public static Status dueOn(Texts texts, LocalDate due, LocalDate today) {
        var left = due(texts, due, today);
        var day = due.toString();
        var shown = due.getYear() == today.getYear() ? day.substring("yyyy-".length()) : day;
        return new Status(texts.get("common.due.on", shown, left.word()), left.tone());
    }
}
