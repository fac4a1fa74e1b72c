package org.anjuan.domain.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.check.FieldPath.Found;
import org.anjuan.domain.text.Problem;

/** Whether the days inside a paper follow each other, and whether those in its text exist. */
final class DateCheck {

    private static final Pattern DAY = Pattern.compile("(?:((?:19|20)\\d{2})年)?(\\d{1,2})月(\\d{1,2})日");
    private static final int LEAP_YEAR = 2000;

    private DateCheck() {}

    static void of(Checked checked, List<DayOrder> orders) {
        for (var order : orders)
            if (order.types().contains(checked.paper.type()) && isOf(order, checked)) inOrder(checked, order);
        for (var passage : checked.passages) {
            var day = DAY.matcher(passage.text());
            while (day.find()) {
                if (exists(Optional.ofNullable(day.group(1)), day.group(2), day.group(3))) continue;
                checked.fault(
                        RuleCode.DATES_IN_ORDER, passage.part(), passage.field(), "check.day.impossible", day.group());
            }
        }
    }

    private static boolean isOf(DayOrder order, Checked checked) {
        return checked.file
                .find(checked.paper.part())
                .filter(part -> part.kindOfPart() == order.part())
                .isPresent();
    }

    private static void inOrder(Checked checked, DayOrder order) {
        var days = order.days().stream()
                .map(path -> new FieldPath(path).in(checked.file, checked.paper))
                .toList();
        for (int i = 0; i < days.size(); i++)
            for (int j = i + 1; j < days.size(); j++)
                for (var first : days.get(i)) for (var then : days.get(j)) compare(checked, first, then);
    }

    private static void compare(Checked checked, Found first, Found then) {
        if (!(first.value().orElse(null) instanceof When before)
                || !(then.value().orElse(null) instanceof When after)) return;
        if (!isAfter(before, after)) return;
        checked.fault(
                RuleCode.DATES_IN_ORDER,
                then.part(),
                then.field(),
                "check.day.order",
                label(checked, then),
                after.toString(),
                label(checked, first),
                before.toString());
    }

    /** Whether it is certainly later: to the minute where both are known to the minute. */
    private static boolean isAfter(When one, When other) {
        if (one instanceof When.Minute && other instanceof When.Minute)
            return one.start().isAfter(other.start());
        return one.earliest().isAfter(other.latest());
    }

    /** The name of a field as the forms know it. */
    private static Object label(Checked checked, Found found) {
        return checked.file
                .find(found.part())
                .<Object>map(part -> Problem.error(found.field(), FieldPath.label(part, found.field())))
                .orElse(found.field());
    }

    private static boolean exists(Optional<String> year, String month, String day) {
        try {
            LocalDate.of(year.map(Integer::parseInt).orElse(LEAP_YEAR), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
