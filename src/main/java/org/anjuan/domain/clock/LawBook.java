package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.calendar.Holidays;
import org.anjuan.domain.law.Benchmarks;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.OffenceCatalogue;
import org.anjuan.domain.law.OwnRules;
import org.anjuan.domain.law.Threshold;
import org.anjuan.domain.law.Verified;

/**
 * The law as data: everything of resources/law in one value, with the rules of the office's own in it.
 *
 * @param own which of it comes from the office's own files
 */
public record LawBook(
        Laws laws,
        Holidays holidays,
        TimeLimits limits,
        ClockWords words,
        OffenceCatalogue offences,
        List<Threshold> thresholds,
        Benchmarks benchmarks,
        OwnRules own) {

    public LawBook {
        thresholds = List.copyOf(thresholds);
    }

    /** As it ships. */
    public LawBook(
            Laws laws,
            Holidays holidays,
            TimeLimits limits,
            ClockWords words,
            OffenceCatalogue offences,
            List<Threshold> thresholds,
            Benchmarks benchmarks) {
        this(laws, holidays, limits, words, offences, thresholds, benchmarks, OwnRules.NONE);
    }

    /** The amount of that id as it holds on that day. */
    public Optional<Threshold.Amounts> threshold(String id, LocalDate day) {
        return threshold(id, day, Threshold.Amounts.class);
    }

    /** The cases of that id as they hold on that day. */
    public Optional<Threshold.Cases> cases(String id, LocalDate day) {
        return threshold(id, day, Threshold.Cases.class);
    }

    /** A local rule goes before a national one, and a later one before an earlier one. */
    private <T extends Threshold> Optional<T> threshold(String id, LocalDate day, Class<T> type) {
        return thresholds.stream()
                .filter(threshold ->
                        threshold.id().equals(id) && threshold.validity().holdsOn(day))
                .filter(type::isInstance)
                .map(type::cast)
                .max(Comparator.comparing((T threshold) -> threshold.verified() == Verified.LOCAL)
                        .thenComparing(threshold -> threshold.validity().from().orElse(LocalDate.MIN)));
    }
}
