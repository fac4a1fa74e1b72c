package org.anjuan.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.Threshold;
import org.anjuan.domain.law.Threshold.Case;
import org.anjuan.domain.law.Threshold.Circumstance;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Money;

/** Reads the points at which the procedure changes: an amount where the entry has a bound, else a list of cases. */
final class ThresholdReader {

    /** The kinds that a case may name: those of penalties and of parties. */
    private static final List<String> KINDS = Stream.concat(
                    Arrays.stream(PenaltyKind.values()), Arrays.stream(PartyKind.values()))
            .map(Enum::name)
            .toList();

    private final Laws laws;

    ThresholdReader(Laws laws) {
        this.laws = laws;
    }

    Threshold read(YamlEntry entry) {
        return entry.has("bound") ? amounts(entry) : cases(entry);
    }

    private Threshold amounts(YamlEntry entry) {
        return new Threshold.Amounts(
                entry.text("id"),
                entry.words("name"),
                LawReference.validity(entry),
                entry.code("bound", Threshold.Bound.class),
                Money.yuan(entry.number("citizen")),
                Money.yuan(entry.number("organisation")),
                entry.flag("local"),
                LawReference.citations(entry, laws),
                entry.code("verified", Verified.class));
    }

    private Threshold cases(YamlEntry entry) {
        return new Threshold.Cases(
                entry.text("id"),
                entry.words("name"),
                LawReference.validity(entry),
                entry.list("cases", ThresholdReader::one),
                entry.optionalWords("note"),
                entry.flag("local"),
                LawReference.citations(entry, laws),
                entry.code("verified", Verified.class));
    }

    private static Case one(YamlEntry entry) {
        var kinds = entry.texts("kinds").stream()
                .map(text -> text.replace('-', '_').toUpperCase(Locale.ROOT))
                .toList();
        for (var kind : kinds)
            if (!KINDS.contains(kind))
                throw entry.broken(
                        "kinds",
                        "unknown kind " + kind + ", there are "
                                + KINDS.stream().distinct().collect(Collectors.joining(", ")));
        return new Case(
                entry.text("code"),
                entry.words("name"),
                kinds,
                entry.has("fact") ? Optional.of(entry.code("fact", Circumstance.class)) : Optional.empty(),
                entry.flag("judged"));
    }
}
