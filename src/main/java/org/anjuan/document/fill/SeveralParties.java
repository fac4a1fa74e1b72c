package org.anjuan.document.fill;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several parties: a section is written for each, and a name means that of each. */
record SeveralParties(List<Seen> parties) implements Seen {
    @Override
    public String printed() {
        return new Many(parties, "").printed();
    }

    @Override
    public Iterator<? extends Object> items() {
        return parties.iterator();
    }

    @Override
    public @Nullable Object get(String name) {
        return switch (name) {
            case "known" -> new YesNo(true);
            case "unknown", "none" -> new YesNo(false);
            case "person" -> new YesNo(parties.stream().allMatch(SeveralParties::isPerson));
            case "codeLabel", "headLabel" ->
                new Text(parties.stream()
                        .map(party -> party.get(name) instanceof Seen seen ? seen.printed() : "")
                        .distinct()
                        .collect(Collectors.joining("、")));
            default -> {
                var values = parties.stream()
                        .map(party -> party.get(name))
                        .filter(Seen.class::isInstance)
                        .map(Seen.class::cast)
                        .toList();
                yield values.isEmpty() ? null : new Many(values, name);
            }
        };
    }

    private static boolean isPerson(Seen party) {
        return party.get("person") instanceof YesNo(boolean yes) && yes;
    }
}
