package org.anjuan.domain.numbering;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjuan.domain.text.DocumentNumber;

/** The rules for the numbers of all types that are numbered. Types with the same word draw from one series, and so write it in one way. */
public final class NumberRules {

    /** A number of a type: its rule, its series and its serial. */
    public record Found(NumberRule rule, SeriesKey series, int serial) {}

    private final Map<String, NumberRule> rules = new LinkedHashMap<>();

    public NumberRules(Collection<NumberRule> rules) {
        for (var rule : rules)
            if (this.rules.put(rule.documentType(), rule) != null)
                throw new IllegalArgumentException("two rules for the numbers of " + rule.documentType());
        for (var rule : rules) check(rule);
    }

    private void check(NumberRule rule) {
        rule.seriesOf().or(rule::numberOf).ifPresent(other -> checkTogether(rule, other));
        for (var other : rules.values())
            if (other != rule
                    && other.word().equals(rule.word())
                    && !counter(other).equals(counter(rule)))
                throw new IllegalArgumentException(rule.documentType() + " and " + other.documentType()
                        + " have the word " + rule.word() + " and a series each");
    }

    private void checkTogether(NumberRule rule, String other) {
        var first = rules.get(other);
        if (first == null || first == rule || first.seriesOf().isPresent() || !first.draws())
            throw new IllegalArgumentException(
                    rule.documentType() + " cannot go with " + other + ": that is no type with a series of its own");
        if (!first.word().equals(rule.word()) || !first.pattern().equals(rule.pattern()))
            throw new IllegalArgumentException(rule.documentType() + " must have word and pattern of " + other);
    }

    private static String counter(NumberRule rule) {
        return rule.seriesOf().or(rule::numberOf).orElse(rule.documentType());
    }

    /** The rule of a type; nothing where its papers bear no number. */
    public Optional<NumberRule> of(String documentType) {
        return Optional.ofNullable(rules.get(documentType));
    }

    public List<NumberRule> all() {
        return List.copyOf(rules.values());
    }

    /** The rule that writes the numbers of this series: of the type that the series belongs to. */
    public Optional<NumberRule> of(SeriesKey series) {
        return rules.values().stream()
                .filter(rule -> counter(rule).equals(rule.documentType()))
                .filter(rule -> rule.word().equals(series.word()))
                .findFirst();
    }

    /** Tells of many numbers to which series they belong; of those codes of offices that are given. */
    public NumberFinder finder(Collection<String> organs) {
        return new NumberFinder(
                rules.values().stream()
                        .filter(rule -> counter(rule).equals(rule.documentType()))
                        .toList(),
                organs);
    }

    /** To which series a number belongs, as somebody wrote it; of those codes of offices that are given. */
    public Optional<Found> find(DocumentNumber number, Collection<String> organs) {
        return finder(organs).find(number);
    }
}
