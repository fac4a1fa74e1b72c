package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.anjuan.domain.procedure.Irregularity.OddDay;
import org.anjuan.domain.procedure.Irregularity.OddNumber;
import org.anjuan.domain.procedure.Irregularity.Oddness;

/** Days and numbers that are slips of the pen: what happened later than today, long before there was such a procedure, or for longer than anybody waits. */
final class Slips {

    /** The first law on the protection of the environment; no office acted by one before. */
    private static final LocalDate FIRST_LAW = LocalDate.of(1979, 9, 13);

    private static final int FAR_YEARS = 10;

    /** Whatever a paper gives the party, it is not a year. */
    private static final int MOST_DAYS = 365;

    private static final Set<String> GIVEN_DAYS = Set.of("paymentDays", "defenceDays", "days", "months");

    /** What these tell of may be older than any procedure. */
    private static final Set<PartKind> OF_OLD = Set.of(PartKind.EVIDENCE, PartKind.VIOLATION);

    private final LocalDate today;
    private final List<Irregularity> found = new ArrayList<>();

    private Slips(LocalDate today) {
        this.today = today;
    }

    static List<Irregularity> of(CaseFile file, LocalDate today) {
        var slips = new Slips(today);
        file.parts().forEach(slips::part);
        return slips.found;
    }

    private void part(Part part) {
        var kind = part.kindOfPart();
        var shape = Shape.of(kind.type());
        for (var field : shape.fields()) {
            values(shape.get(part, field)).distinct().forEach(value -> {
                if (value instanceof When when) day(part, field.name(), when);
                if (value instanceof Record nested && field.type() == ValueType.RECORD)
                    nested(part, field.name(), nested);
                if (value instanceof Integer number) number(part, field.name(), number);
            });
        }
    }

    /** What stands inside a field is told with the field. */
    private void nested(Part part, String field, Record record) {
        var shape = Shape.of(record.getClass());
        for (var inner : shape.fields())
            values(shape.get(record, inner))
                    .filter(When.class::isInstance)
                    .forEach(value -> day(part, field, (When) value));
    }

    private static Stream<?> values(Object held) {
        return switch (held) {
            case Fact<?> fact -> fact.value().stream();
            case List<?> list -> list.stream();
            default -> Stream.of(held);
        };
    }

    private void day(Part part, String field, When when) {
        if (when.earliest().isAfter(today.plusYears(FAR_YEARS))) tell(part, field, when, Oddness.FAR_OFF);
        else if (happened(part, field, when) && when.earliest().isAfter(today))
            tell(part, field, when, Oddness.TO_COME);
        else if (when.latest().isBefore(FIRST_LAW) && !OF_OLD.contains(part.kindOfPart()))
            tell(part, field, when, Oddness.LONG_PAST);
    }

    /** A hearing may be fixed for a day to come; what a step says of its own day, and an act, has happened. */
    private static boolean happened(Part part, String field, When when) {
        if (part instanceof Hearing) return false;
        if (part instanceof Violation) return !field.equals("measurements");
        return StepCode.takenOn(part).matches(when::equals);
    }

    private void number(Part part, String field, int number) {
        boolean inMonths = number == 0 && part instanceof Extension extension && isGiven(extension);
        if (GIVEN_DAYS.contains(field)
                && (number < 1 || number > MOST_DAYS)
                && !(part instanceof DailyFine)
                && !inMonths) found.add(new OddNumber(part.id(), part.kindOfPart(), field, number));
    }

    /** None of the one, where the other says by how much. */
    private static boolean isGiven(Extension extension) {
        return extension.days().matches(days -> days > 0) || extension.months().matches(months -> months > 0);
    }

    private void tell(Part part, String field, When when, Oddness why) {
        var odd = new OddDay(part.id(), part.kindOfPart(), field, when, why);
        if (!found.contains(odd)) found.add(odd);
    }
}
