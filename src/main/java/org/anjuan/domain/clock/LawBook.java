package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.calendar.Holidays;
import org.anjuan.domain.law.Benchmarks;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.OffenceCatalogue;
import org.anjuan.domain.law.Threshold;

/** The law as data: everything of resources/law in one value. */
public record LawBook(
        Laws laws,
        Holidays holidays,
        TimeLimits limits,
        ClockWords words,
        OffenceCatalogue offences,
        List<Threshold> thresholds,
        Benchmarks benchmarks) {

    public LawBook {
        thresholds = List.copyOf(thresholds);
    }

    /** The threshold of that id as it holds on that day. */
    public Optional<Threshold> threshold(String id, LocalDate day) {
        return thresholds.stream()
                .filter(threshold ->
                        threshold.id().equals(id) && threshold.validity().holdsOn(day))
                .findFirst();
    }
}
