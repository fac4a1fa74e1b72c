package org.anjuan.usecase.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import org.anjuan.domain.casefile.CaseFile;

/**
 * Plausible case files of any number, the same ones for the same seed. Each depends on the seed and its own number only, so that any
 * of them can be made alone and in any order: all procedures, all stages, open and closed, in order and with defects.
 */
public final class CaseGenerator {

    /** What follows from the number of a file. */
    private static final int YEARS = 6;

    private static final int UNITS = 8;

    private final long seed;
    private final LocalDate today;

    /** @param today the day after which nothing has happened yet */
    public CaseGenerator(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /** The file of this number, counted from 0. */
    public CaseFile file(int number) {
        var random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number * 0xD1B54A32D192ED03L);
        long span = ChronoUnit.DAYS.between(today.minusYears(YEARS), today);
        var opened = random.nextInt(100) < 12
                ? today.minusDays(random.nextLong(120))
                : today.minusDays(random.nextLong(span));
        var unit = "执法" + "一二三四五六七八".charAt(random.nextInt(UNITS)) + "大队";
        var draft = new Drafting(random);
        var course = new Course(draft, today, opened, number + 1, unit);
        int kind = random.nextInt(100);
        if (kind < 20) return course.withoutCase();
        if (kind < 28) return course.summary();
        return course.ordinary();
    }

    /** The files from one number up to another, which is not included. */
    public List<CaseFile> files(int from, int until) {
        return java.util.stream.IntStream.range(from, until)
                .parallel()
                .mapToObj(this::file)
                .toList();
    }
}
