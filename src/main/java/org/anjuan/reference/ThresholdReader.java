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
import org.anjuan.domain.text.Money;

/** Reads the points at which the procedure changes: an amount where the entry has a bound, else a list of cases. */
final class ThresholdReader {

    static final String FORMAT = "anjuan.thresholds/1";

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
        entry.only("id", "name", "valid", "bound", "citizen", "organisation", "local", "citations", "verified");
        return new Threshold.Amounts(
                entry.text("id"),
                entry.words("name"),
                LawReference.validity(entry),
                entry.code("bound", Threshold.Bound.class),
                yuan(entry, "citizen"),
                yuan(entry, "organisation"),
                entry.flag("local"),
                LawReference.citations(entry, laws),
                entry.verified());
    }

    /** An amount in whole yuan. */
    static Money yuan(YamlEntry entry, String field) {
        int yuan = entry.number(field);
        if (yuan < 0) entry.tell(field, "rules.broken.negative");
        return Money.yuan(Math.max(yuan, 0));
    }

    private Threshold cases(YamlEntry entry) {
        entry.only("id", "name", "valid", "cases", "note", "local", "citations", "verified");
        if (!entry.has("cases")) entry.tell("cases", "rules.broken.missing");
        return new Threshold.Cases(
                entry.text("id"),
                entry.words("name"),
                LawReference.validity(entry),
                entry.list("cases", ThresholdReader::one),
                entry.optionalWords("note"),
                entry.flag("local"),
                LawReference.citations(entry, laws),
                entry.verified());
    }

    private static Case one(YamlEntry entry) {
        entry.only("code", "name", "kinds", "fact", "judged");
        var kinds = entry.texts("kinds").stream()
                .map(text -> text.replace('-', '_').toUpperCase(Locale.ROOT))
                .toList();
        for (var kind : kinds)
            if (!KINDS.contains(kind))
                entry.tell(
                        "kinds",
                        "rules.broken.kind",
                        kind,
                        KINDS.stream().distinct().collect(Collectors.joining(", ")));
        return new Case(
                entry.text("code"),
                entry.words("name"),
                kinds,
                entry.has("fact") ? Optional.of(entry.code("fact", Circumstance.class)) : Optional.empty(),
                entry.flag("judged"));
    }
}
