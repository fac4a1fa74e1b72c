package org.anjuan.domain.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anjuan.domain.law.Validity;

/**
 * What papers say because the law says so, in the words of each time: how long somebody has, which article holds.
 *
 * @param versions the words and the days of the papers they are for; on other days there is nothing to say
 */
public record DatedText(String name, List<Version> versions) {

    /** The words of one time. */
    public record Version(String text, Validity validity) {}

    /**
     * A text as its list gives it.
     *
     * @throws IllegalArgumentException where two versions hold on the same day
     */
    public DatedText {
        versions = List.copyOf(versions);
        for (int i = 0; i < versions.size(); i++)
            for (var later : versions.subList(i + 1, versions.size()))
                if (versions.get(i).validity().overlaps(later.validity()))
                    throw new IllegalArgumentException("two versions of " + name + " hold on the same day");
    }

    /** The words for a paper of this day; where nobody knows the day, those in force last. */
    public Optional<String> on(Optional<LocalDate> day) {
        return holding(versions, Version::validity, day).map(Version::text);
    }

    static <T> Optional<T> holding(List<T> dated, Function<T, Validity> validity, Optional<LocalDate> day) {
        return dated.stream()
                .filter(one -> day.map(validity.apply(one)::holdsOn)
                        .orElseGet(() -> validity.apply(one).until().isEmpty()))
                .findFirst();
    }
}
