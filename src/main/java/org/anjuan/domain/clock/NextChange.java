package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.When;

/**
 * The first day on which the deadlines of a file may be others though the file is the same. It is never later than the day on which they are; whoever
 * keeps them ready reckons them anew on it.
 */
public final class NextChange {

    private final LocalDate day;
    private Optional<LocalDate> next = Optional.empty();

    private NextChange(LocalDate day) {
        this.day = day;
    }

    /** The first such day after the day of reckoning; none where only a change of the file, of the law or of the calendar changes them. */
    public static Optional<LocalDate> after(LocalDate day, CaseFile file, List<Deadline> deadlines) {
        var change = new NextChange(day);
        deadlines.forEach(change::see);
        for (var part : file.parts()) {
            change.seeFields(part);
        }
        return change.next;
    }

    /** What ends on a day is another from the next one; what begins on it may begin at once, or on the next. */
    private void see(LocalDate date) {
        consider(date);
        consider(date.plusDays(1));
    }

    private void consider(LocalDate date) {
        if (date.isAfter(day) && next.filter(date::isAfter).isEmpty()) {
            next = Optional.of(date);
        }
    }

    private void see(Deadline deadline) {
        deadline.due().ifPresent(this::see);
        deadline.reckoning().map(Reckoning::start).ifPresent(this::see);
        deadline.findings().forEach(finding -> finding.day().ifPresent(this::see));
    }

    /** The dates on file that lie ahead: what is recorded for a later day has not happened yet. */
    private void seeFields(Object recorded) {
        var shape = Shape.of(recorded.getClass());
        for (var field : shape.fields()) {
            if (field.type() == Shape.ValueType.WHEN || field.type() == Shape.ValueType.RECORD) {
                seeValue(shape.get(recorded, field));
            }
        }
    }

    private void seeValue(Object value) {
        switch (value) {
            case When when -> {
                see(when.earliest());
                see(when.latest());
            }
            case Fact.Known<?>(var known) -> seeValue(known);
            case List<?> list -> list.forEach(this::seeValue);
            case Record recorded when !(value instanceof Fact<?>) -> seeFields(recorded);
            default -> {}
        }
    }
}
