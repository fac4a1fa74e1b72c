package org.anjuan.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.numbering.NumberPattern;
import org.anjuan.domain.numbering.NumberRule;
import org.anjuan.domain.numbering.NumberRules;

/** Reads how the papers of each type are numbered. */
public final class NumberingReader {

    private static final String SHIPPED = "/documents/numbering.yaml";
    private static final String FORMAT = "anjuan.numbering/1";

    private final DocumentTypes types;

    /** @param types the types that may be numbered */
    public NumberingReader(DocumentTypes types) {
        this.types = types;
    }

    /** The rules of {@code documents/numbering.yaml}, which are read when they are first asked for. */
    public static NumberRules shipped() {
        return Shipped.RULES;
    }

    /** Holds what was read. */
    private static final class Shipped {
        private static final NumberRules RULES = readShipped();
    }

    private static NumberRules readShipped() {
        try (var in = Objects.requireNonNull(NumberingReader.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return new NumberingReader(new DocumentReference().types()).read(SHIPPED, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(SHIPPED, unreadable);
        }
    }

    /** The rules of a file; one that cannot be used is refused with its line. */
    NumberRules read(String file, InputStream content) {
        var root = YamlFile.shipped(file, content, FORMAT).only("format", "usual", "rules");
        var usual = new Pattern(root, "usual").read();
        var seen = new HashSet<String>();
        var rules = new ArrayList<NumberRule>();
        for (var entry : root.entries("rules")) {
            var rule = entry.as(each -> rule(each, usual));
            if (!seen.add(rule.documentType())) throw entry.broken("type", "rules.broken.idTwice", rule.documentType());
            rules.add(rule);
            // Whether types go together can only be said of those above: the one that the series belongs to comes
            // first.
            entry.as(_ -> new NumberRules(List.copyOf(rules)));
        }
        return new NumberRules(rules);
    }

    private NumberRule rule(YamlEntry entry, NumberPattern usual) {
        entry.only("type", "word", "pattern", "series", "number", "verified");
        var type = entry.text("type");
        if (types.find(type).isEmpty()) throw entry.broken("type", "rules.broken.code", type);
        return new NumberRule(
                type,
                entry.text("word"),
                entry.has("pattern") ? new Pattern(entry, "pattern").read() : usual,
                entry.optionalText("series"),
                entry.optionalText("number"),
                entry.verified() == Verified.UNVERIFIED);
    }

    private record Pattern(YamlEntry entry, String field) {

        NumberPattern read() {
            var text = entry.text(field);
            try {
                return new NumberPattern(text);
            } catch (IllegalArgumentException impossible) {
                throw entry.broken(field, "rules.broken.code", text);
            }
        }
    }
}
