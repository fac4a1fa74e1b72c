package org.anjuan.domain.numbering;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.numbering.NumberRules.Found;
import org.anjuan.domain.text.DocumentNumber;

/**
 * Tells to which series numbers belong, as people wrote them. What numbers begin with is worked out once for each year, so that many can be asked about; not
 * for several threads.
 */
public final class NumberFinder {

    private record Row(NumberRule rule, SeriesKey series) {}

    private final List<NumberRule> rules;
    private final List<String> organs;
    private final Map<Integer, Map<String, List<Row>>> years = new HashMap<>();

    /**
     * @param rules one rule for each series, the first that fits counts
     * @param organs the codes of offices whose series are meant
     */
    NumberFinder(List<NumberRule> rules, Collection<String> organs) {
        this.rules = rules;
        this.organs = List.copyOf(organs);
    }

    /** The series of a number, with its serial there; empty where it is of none. */
    public Optional<Found> find(DocumentNumber number) {
        return number.parts().stream()
                .filter(parts -> parts.year() >= SeriesKey.FIRST_YEAR && parts.year() <= SeriesKey.LAST_YEAR)
                .flatMap(parts -> years
                        .computeIfAbsent(parts.year(), this::rows)
                        .getOrDefault(NumberPattern.folded(parts.word()), List.of())
                        .stream()
                        .flatMap(row -> found(row, parts).stream()))
                .findFirst();
    }

    private static Optional<Found> found(Row row, DocumentNumber.Parts parts) {
        return row.rule().pattern().digits(parts.serial()).map(serial -> new Found(row.rule(), row.series(), serial));
    }

    private Map<String, List<Row>> rows(int year) {
        var rows = new HashMap<String, List<Row>>();
        for (var rule : rules)
            for (var organ : organs) {
                var series = rule.series(organ, year);
                var head = NumberPattern.folded(rule.pattern().head(series));
                rows.merge(
                        head,
                        List.of(new Row(rule, series)),
                        (before, one) ->
                                Stream.concat(before.stream(), one.stream()).toList());
            }
        return rows;
    }
}
