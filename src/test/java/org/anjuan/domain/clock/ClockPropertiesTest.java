package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    @Test
    void anExcludedPeriodNeverMakesADateEarlier() {
        each((file, seed) -> {
            var random = new SplittableRandom(seed);
            assertNotEarlier(file, file.with(period(file, random)), "with an excluded period");
        });
    }

    @Test
    void anExtensionNeverMakesADateEarlier() {
        each((file, seed) -> {
            var random = new SplittableRandom(seed);
            assertNotEarlier(file, file.with(extension(file, random)), "with an extension");
        });
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

    private static void assertNotEarlier(CaseFile before, CaseFile after, String how) {
        var later = dues(after);
        dues(before).forEach((key, due) -> {
            if (later.containsKey(key))
                assertThat(later.get(key)).as("%s %s %s", before.id(), key, how).isAfterOrEqualTo(due);
        });
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
        Fact<Integer> days = random.nextInt(3) == 0 ? Fact.unknown() : Fact.known(random.nextInt(-5, 80));
        Fact<Integer> months = random.nextInt(5) == 0 ? Fact.known(random.nextInt(0, 5)) : Fact.unknown();
        Fact<When> newDue = random.nextInt(4) == 0 ? known(some(file, random)) : Fact.unknown();
        return new Extension(
                new UUID(99, 2),
                EXTENDED.get(random.nextInt(EXTENDED.size())),
                days,
                months,
                newDue,
                random.nextInt(10) == 0 ? Fact.unknown() : known(some(file, random)),
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
