package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Extension;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.When;
import org.anjuan.usecase.bench.CaseGenerator;
import org.junit.jupiter.api.Test;

/** What holds of ten thousand whole files, the same ones each time. */
class ClockPropertiesTest {

    private static final int FILES = 10_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final CaseGenerator GENERATOR = new CaseGenerator(20261121, TODAY);
    private static final List<String> EXTENDED = List.of(
            "case-handling",
            "filing-review",
            "seizure-term",
            "limit-term",
            "fine-payment",
            "statement-defence",
            "complaint-finish");

    /** In at least one file of twenty the period lies where it counts: what holds of periods beside the limit says little. */
    @Test
    void anExcludedPeriodNeverMakesADateEarlier() {
        var moved = new LongAdder();
        each((file, seed) -> {
            var random = new SplittableRandom(seed);
            moved.add(assertNotEarlier(file, file.with(period(file, random)), "with an excluded period"));
        });
        assertThat(moved.sum()).as("dates that the period moved").isGreaterThan(FILES / 20);
    }

    @Test
    void anExtensionNeverMakesADateEarlier() {
        var moved = new LongAdder();
        each((file, seed) -> {
            var random = new SplittableRandom(seed);
            moved.add(assertNotEarlier(file, file.with(extension(file, random)), "with an extension"));
        });
        assertThat(moved.sum()).as("dates that the extension moved").isGreaterThan(FILES / 20);
    }

    /** Periods, extensions and rolling together: the handling period of each file against a walk that looks at one day after the other. */
    @Test
    void theHandlingPeriodWithEverythingThatLengthensItAgreesWithASlowCount() {
        var lengthened = new LongAdder();
        each((file, seed) -> {
            var random = new SplittableRandom(seed);
            var longer = file;
            for (int i = 0; i < 3; i++) longer = longer.with(handlingPeriod(longer, random, i));
            for (var deadline : CLOCK.deadlines(longer, TODAY)) {
                var reckoning = deadline.reckoning();
                if (!deadline.limit().id().equals("case-handling")
                        || !deadline.limit().excludes().contains(ExclusionKind.SUSPENSION)
                        || reckoning.isEmpty()
                        || reckoning.get().unit() != LengthUnit.NATURAL_DAY) continue;
                assertThat(reckoning.get().due()).as("%s", reckoning.get()).isEqualTo(walked(reckoning.get(), longer));
                assertThat(shown(reckoning.get()))
                        .as("days shown of %s", reckoning.get())
                        .isBetween(
                                numbered(reckoning.get()),
                                reckoning.get().length() + reckoning.get().added());
                if (!reckoning.get().excluded().isEmpty()) lengthened.increment();
            }
        });
        assertThat(lengthened.sum()).as("files with periods that count").isGreaterThan(FILES / 20);
    }

    /** The last day has a number of its own unless it is a day off that moved on. */
    private static int numbered(Reckoning reckoning) {
        int all = reckoning.length() + reckoning.added();
        return reckoning.due().equals(reckoning.unrolled()) ? all : all - 1;
    }

    /** The number of the last day in the count that is shown. */
    private static int shown(Reckoning reckoning) {
        return CountedDay.of(reckoning, CLOCK.calendar().holidays()).stream()
                .mapToInt(CountedDay::number)
                .max()
                .orElse(0);
    }

    private static ExcludedPeriod handlingPeriod(CaseFile file, SplittableRandom random, int number) {
        var from = file.stream(Filing.class)
                .flatMap(filing -> filing.decidedOn().value().stream())
                .map(When::latest)
                .findFirst()
                .orElse(TODAY.minusYears(1))
                .plusDays(random.nextInt(-10, 110));
        var kinds = List.of(ExclusionKind.SUSPENSION, ExclusionKind.HEARING, ExclusionKind.APPRAISAL);
        return new ExcludedPeriod(
                new UUID(98, number),
                kinds.get(number),
                Fact.unknown(),
                known(from),
                known(from.plusDays(random.nextInt(0, 25))),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                List.of(),
                List.of());
    }

    /** One day after the other: a day in a period does not count; a period that begins while the last day is a day off still does its part. */
    private static LocalDate walked(Reckoning reckoning, CaseFile file) {
        var periods = file.stream(ExcludedPeriod.class)
                .filter(period -> period.from().isKnown() && period.until().isKnown())
                .toList();
        int left = reckoning.length() + reckoning.added();
        var day = reckoning.start();
        while (left > 0) {
            day = day.plusDays(1);
            if (!isIn(periods, day)) left--;
        }
        while (isIn(periods, day.plusDays(1)) && beginsBy(periods, day)
                || !CLOCK.calendar().holidays().day(day).isWorking()) day = day.plusDays(1);
        return day;
    }

    private static boolean isIn(List<ExcludedPeriod> periods, LocalDate day) {
        return periods.stream()
                .anyMatch(period -> period.from().matches(from -> day.isAfter(from.latest()))
                        && period.until().matches(until -> !day.isAfter(until.earliest())));
    }

    /** Whether a period that goes on after the day began no later than on it. */
    private static boolean beginsBy(List<ExcludedPeriod> periods, LocalDate day) {
        return periods.stream()
                .anyMatch(period -> period.from().matches(from -> !from.latest().isAfter(day))
                        && period.until().matches(until -> until.earliest().isAfter(day)));
    }

    @Test
    void workingDaysAgreeWithASlowCountDayByDay() {
        var off = new HashSet<LocalDate>();
        var works = new HashSet<LocalDate>();
        for (var schedule : CLOCK.book().holidays().schedules()) {
            schedule.daysOff()
                    .forEach(days ->
                            days.from().datesUntil(days.to().plusDays(1)).forEach(off::add));
            schedule.workingWeekends().forEach(weekend -> works.add(weekend.date()));
        }
        var counted = new LongAdder();
        each((file, _) -> {
            for (var deadline : CLOCK.deadlines(file, TODAY)) {
                var reckoning = deadline.reckoning();
                if (reckoning.isPresent() && reckoning.get().unit() == LengthUnit.WORKING_DAY) {
                    assertThat(reckoning.get().due())
                            .as("%s", reckoning.get())
                            .isEqualTo(slow(reckoning.get(), off, works));
                    if (!reckoning.get().before())
                        assertThat(shown(reckoning.get()))
                                .as("days shown of %s", reckoning.get())
                                .isEqualTo(reckoning.get().length());
                    counted.increment();
                }
            }
        });
        assertThat(counted.sum()).isGreaterThan(FILES);
    }

    /** Walks day by day; counted back, the days between must be whole, so that the last day is the one before them. */
    private static LocalDate slow(Reckoning reckoning, Set<LocalDate> off, Set<LocalDate> works) {
        int step = reckoning.before() ? -1 : 1;
        var day = reckoning.start();
        for (int left = reckoning.length(); left > 0; ) {
            day = day.plusDays(step);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (works.contains(day) || !weekend && !off.contains(day)) left--;
        }
        return reckoning.before() ? day.minusDays(1) : day;
    }

    /** How many dates came later. */
    private static int assertNotEarlier(CaseFile before, CaseFile after, String how) {
        var later = dues(after);
        int moved = 0;
        for (var due : dues(before).entrySet()) {
            var then = later.get(due.getKey());
            if (then == null) continue;
            assertThat(then).as("%s %s %s", before.id(), due.getKey(), how).isAfterOrEqualTo(due.getValue());
            if (then.isAfter(due.getValue())) moved++;
        }
        return moved;
    }

    /** The last day of each limit; those that are counted from the last day of another one have a day of their own. */
    private static Map<String, LocalDate> dues(CaseFile file) {
        var dues = new HashMap<String, LocalDate>();
        for (var deadline : CLOCK.deadlines(file, TODAY)) {
            var key = deadline.limit().id()
                    + deadline.part().map(UUID::toString).orElse("")
                    + deadline.subject()
                    + deadline.trigger().map(When::toString).orElse("");
            deadline.due().ifPresent(due -> dues.merge(key, due, (one, other) -> one.isBefore(other) ? one : other));
        }
        return dues;
    }

    private static ExcludedPeriod period(CaseFile file, SplittableRandom random) {
        var kind = ExclusionKind.values()[random.nextInt(ExclusionKind.values().length)];
        var from = some(file, random);
        Fact<When> until = random.nextInt(8) == 0 ? Fact.unknown() : known(from.plusDays(random.nextInt(-3, 60)));
        return new ExcludedPeriod(
                new UUID(99, 1),
                kind,
                Fact.unknown(),
                known(from),
                until,
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                random.nextBoolean() ? known(from) : Fact.unknown(),
                List.of(),
                List.of());
    }

    private static Extension extension(CaseFile file, SplittableRandom random) {
        var running = CLOCK.deadlines(file, TODAY).stream()
                .filter(deadline -> !deadline.limit().extensions().isEmpty()
                        && deadline.due().isPresent())
                .toList();
        var meant = running.isEmpty() || random.nextInt(4) == 0
                ? Optional.<Deadline>empty()
                : Optional.of(running.get(random.nextInt(running.size())));
        var approved = meant.flatMap(Deadline::due)
                .map(due -> due.minusDays(random.nextInt(-3, 20)))
                .orElse(some(file, random));
        Fact<Integer> days = random.nextInt(3) == 0 ? Fact.unknown() : Fact.known(random.nextInt(-5, 80));
        Fact<Integer> months = random.nextInt(5) == 0 ? Fact.known(random.nextInt(0, 5)) : Fact.unknown();
        Fact<When> newDue = random.nextInt(4) == 0 ? known(some(file, random)) : Fact.unknown();
        return new Extension(
                new UUID(99, 2),
                meant.map(deadline -> deadline.limit().id()).orElse(EXTENDED.get(random.nextInt(EXTENDED.size()))),
                days,
                months,
                newDue,
                random.nextInt(10) == 0 ? Fact.unknown() : known(approved),
                Fact.unknown(),
                Fact.unknown(),
                List.of());
    }

    /** A day around the life of the file. */
    private static LocalDate some(CaseFile file, SplittableRandom random) {
        var opened = file.head().openedOn().value().map(When::earliest).orElse(TODAY.minusYears(1));
        return opened.plusDays(random.nextInt(-30, 300));
    }

    private static Fact<When> known(LocalDate day) {
        return Fact.known(When.of(day));
    }

    private static void each(ObjLongConsumer<CaseFile> check) {
        var failures = IntStream.range(0, FILES)
                .parallel()
                .mapToObj(number -> {
                    try {
                        check.accept(GENERATOR.file(number), 77L * number + 5);
                        return "";
                    } catch (AssertionError wrong) {
                        return number + ": " + wrong.getMessage();
                    }
                })
                .filter(failure -> !failure.isEmpty())
                .limit(5)
                .collect(Collectors.toList());
        assertThat(failures).isEmpty();
    }
}
