package org.anjuan.usecase.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.ListDue;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.Store;
import org.jspecify.annotations.Nullable;

/** The first place of the window as it is opened: its rows, the counts of its bands, and what it can be narrowed by. */
final class TodayWork {

    private static final int ROWS = 500;
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final MonthDay AFTER_NATIONAL_DAY = MonthDay.of(10, 8);

    private static final List<Set<String>> GROUPS = List.of(
            Set.of("correction-period"),
            Set.of("statement-defence", "hearing-request", "hearing-notice"),
            Set.of("fine-payment", "late-fine-30-days", "demand-execution"),
            Set.of("filing-review", "case-handling"),
            Set.of("archive-general"));

    private final ListDue due;
    private final Actor actor;
    private final LocalDate today;
    private final SplittableRandom random;
    private final Supplier<CaseFile> any;

    /** @param any gives another file each time */
    TodayWork(Store store, Actor actor, LocalDate today, SplittableRandom random, Supplier<CaseFile> any) {
        this.due = new ListDue(store);
        this.actor = actor;
        this.today = today;
        this.random = random;
        this.any = any;
    }

    Object plain() {
        return on(today);
    }

    Object atTheEndOfTheMonth() {
        return on(today.withDayOfMonth(today.lengthOfMonth()));
    }

    /** The last day on which people came back from the longest holiday of the year. */
    Object afterTheHoliday() {
        var day = AFTER_NATIONAL_DAY.atYear(today.getYear());
        return on(day.isAfter(today) ? day.minusYears(1) : day);
    }

    Object aYearOn() {
        return on(today.plusYears(1));
    }

    Object inBand(DueBand band) {
        return ask(today, "", "", "", Set.of(), band);
    }

    Object ofUnit() {
        return ask(today, "", unit(), "", Set.of(), null);
    }

    Object ofHandler() {
        return ask(today, "", "", handler(), Set.of(), null);
    }

    Object byText() {
        var words = random.nextBoolean()
                ? any.get().first(Party.class).orElseThrow().name()
                : Vocabulary.pick(random, Vocabulary.ACTS).words();
        return ask(today, words, "", "", Set.of(), null);
    }

    Object byLimits() {
        return ask(today, "", "", "", GROUPS.get(random.nextInt(GROUPS.size())), null);
    }

    Object narrowed() {
        return ask(
                today, Vocabulary.area(random), unit(), "", GROUPS.get(random.nextInt(GROUPS.size())), DueBand.OVERDUE);
    }

    private Object on(LocalDate day) {
        return ask(day, "", "", "", Set.of(), null);
    }

    private Object ask(
            LocalDate day, String text, String unit, String handler, Set<String> limits, @Nullable DueBand band) {
        var query = new DueQuery(day.atTime(OPENING), day.plusDays(5), text, unit, handler, limits, band, ROWS, 0);
        return List.of(due.list(actor, query), due.choices(actor, day));
    }

    private String unit() {
        return any.get().head().unit().value().orElse("");
    }

    private String handler() {
        return any.get().head().handlers().getFirst().name();
    }
}
