package org.anjuan.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.check.CheckRule;
import org.anjuan.domain.check.Checks;
import org.anjuan.domain.check.Circumstance;
import org.anjuan.domain.check.DayOrder;
import org.anjuan.domain.check.Element;
import org.anjuan.domain.check.RuleCode;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.Strength;

/** Reads what papers are checked for. */
public final class CheckReader {

    private static final String SHIPPED = "/documents/checks.yaml";
    private static final String FORMAT = "anjuan.checks/1";

    private final DocumentTypes types;
    private final Laws laws;

    /**
     * @param types the types that may be checked
     * @param laws the laws that articles may be cited of
     */
    public CheckReader(DocumentTypes types, Laws laws) {
        this.types = types;
        this.laws = laws;
    }

    /** The checks of {@code documents/checks.yaml}. */
    public Checks shipped() {
        try (var in = Objects.requireNonNull(CheckReader.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return read(SHIPPED, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(SHIPPED, unreadable);
        }
    }

    /** The checks of a file; one that cannot be used is refused with its line. */
    Checks read(String file, InputStream content) {
        var root = YamlFile.shipped(file, content, FORMAT).only("format", "papers", "orders", "rules");
        var ids = new HashSet<String>();
        var elements = new ArrayList<Element>();
        for (var paper : root.entries("papers")) {
            paper.only("types", "part", "elements");
            var codes = codes(paper);
            var part = part(paper);
            for (var entry : paper.entries("elements")) elements.add(entry.as(each -> element(each, codes, part, ids)));
        }
        var seen = new HashSet<RuleCode>();
        var rules = new ArrayList<CheckRule>();
        for (var entry : root.entries("rules")) rules.add(entry.as(each -> rule(each, seen)));
        var orders = root.list("orders", this::order);
        return root.as(_ -> new Checks(elements, rules, orders));
    }

    private List<String> codes(YamlEntry paper) {
        var codes = paper.texts("types");
        if (codes.isEmpty()) throw paper.broken("types", "rules.broken.missing");
        for (var code : codes) if (types.find(code).isEmpty()) throw paper.broken("types", "rules.broken.code", code);
        return codes;
    }

    private static PartKind part(YamlEntry paper) {
        var name = paper.text("part");
        return PartKind.ofPlural(name).orElseThrow(() -> paper.broken("part", "rules.broken.code", name));
    }

    private Element element(YamlEntry entry, List<String> codes, PartKind part, Set<String> ids) {
        entry.only("id", "name", "needs", "when", "strength", "citations", "verified");
        var id = entry.text("id");
        if (!ids.add(id)) throw entry.broken("id", "rules.broken.idTwice", id);
        return new Element(
                id,
                entry.words("name"),
                codes,
                part,
                needs(entry, part),
                entry.codes("when", Circumstance.class),
                entry.code("strength", Strength.class),
                LawReference.citations(entry, laws),
                entry.verified());
    }

    private static List<List<String>> needs(YamlEntry entry, PartKind part) {
        var needs = entry.texts("needs").stream()
                .map(need -> Arrays.asList(need.split("\\|")))
                .toList();
        if (needs.isEmpty()) throw entry.broken("needs", "rules.broken.missing");
        for (var need : needs)
            for (var path : need)
                if (!Element.leadsSomewhere(part, path)) throw entry.broken("needs", "rules.broken.code", path);
        return needs;
    }

    private DayOrder order(YamlEntry entry) {
        entry.only("types", "part", "days");
        var part = part(entry);
        var days = entry.texts("days");
        for (var path : days)
            if (!Element.leadsSomewhere(part, path)) throw entry.broken("days", "rules.broken.code", path);
        return new DayOrder(codes(entry), part, days);
    }

    private CheckRule rule(YamlEntry entry, Set<RuleCode> seen) {
        entry.only("code", "name", "strength", "citations", "verified");
        var code = entry.code("code", RuleCode.class);
        if (!seen.add(code)) throw entry.broken("code", "rules.broken.idTwice", entry.text("code"));
        return new CheckRule(
                code,
                entry.words("name"),
                entry.code("strength", Strength.class),
                LawReference.citations(entry, laws),
                entry.verified());
    }
}
