package org.anjuan.ui.common;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
        return new Status(texts.get("common.due.on", shortly(due, today), left.word()), left.tone());
    }

    /** The minute at which a limit in hours runs out with the days left; on its day no word more until it is over. */
    public static Status dueAt(Texts texts, LocalDateTime due, LocalDateTime now) {
        var day = due.toLocalDate();
        var today = now.toLocalDate();
        var shown = shortly(day, today) + " " + Days.time(due);
        boolean over = day.equals(today) && due.isBefore(now.truncatedTo(ChronoUnit.MINUTES));
        var left = over ? new Status(texts.get("common.due.over"), Tone.BAD) : due(texts, day, today);
        return new Status(texts.get("common.due.on", shown, left.word()), left.tone());
    }

    private static String shortly(LocalDate day, LocalDate today) {
        var whole = day.toString();
        return day.getYear() == today.getYear() ? whole.substring("yyyy-".length()) : whole;
    }
}
