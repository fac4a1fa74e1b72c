package org.anjuan.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.penalty.Thresholds;
import org.anjuan.domain.review.Condition;
import org.anjuan.domain.review.DeductionRule;
import org.anjuan.domain.review.Grade;
import org.anjuan.domain.review.Item;
import org.anjuan.domain.review.Scoring;
import org.anjuan.domain.review.Section;
import org.anjuan.domain.review.Standard;
import org.anjuan.domain.review.Standards;
import org.anjuan.domain.review.Veto;
import org.anjuan.domain.review.ZeroRule;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.Problem;

/**
 * Reads review standards ({@code anjuan.standard/1}). A standard that does not hold together is refused as a whole,
 * with every reason and its file and line.
 */
public final class StandardsReader {

    private static final int MOST_BYTES = 2_000_000;
    private static final String FORMAT = "anjuan.standard/1";
    private static final List<String> SHIPPED = List.of("check100.yaml", "check-rect.yaml");

    /** What came of reading a standard. */
    public sealed interface Reading {
        /** It can be used. */
        record Read(Standard standard) implements Reading {}

        /** It cannot; each problem's path is file and line. */
        record Refused(List<Problem> problems) implements Reading {}
    }

    /** The standards that ship with the program, over the law that does. */
    public static Standards shipped() {
        return shipped(LawReference.shipped().read());
    }

    /** The standards that ship with the program, over this law. */
    public static Standards shipped(LawBook law) {
        return new Standards(
                SHIPPED.stream().map(StandardsReader::shipped).toList(),
                new Thresholds(law),
                new DocumentReference().types());
    }

    private static Standard shipped(String file) {
        try (var in = Objects.requireNonNull(StandardsReader.class.getResourceAsStream("/review/" + file), file)) {
            return switch (read(file, in)) {
                case Reading.Read(var standard) -> standard;
                case Reading.Refused(var problems) -> throw new IllegalStateException(problems.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Reads one standard.
     *
     * @param file its name, for the problems
     */
    public static Reading read(String file, InputStream content) throws IOException {
        var bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES)
            return new Reading.Refused(List.of(Problem.error(file, "review.standard.tooBig", MOST_BYTES / 1_000_000)));
        try {
            return new OneStandard(YamlFile.shipped(file, new ByteArrayInputStream(bytes), FORMAT)).read();
        } catch (BrokenEntry broken) {
            return new Reading.Refused(List.of(problem(broken)));
        }
    }

    private static Problem problem(BrokenEntry broken) {
        return Problem.error(broken.file() + ":" + broken.line(), "review.standard.broken", broken.problem());
    }

    private StandardsReader() {}

    /** Reads one file and collects what is wrong with it. */
    private static final class OneStandard {

        private final YamlEntry root;
        private final List<Problem> problems = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();

        OneStandard(YamlEntry root) {
            this.root = root;
        }

        Reading read() {
            var sections = each("sections", this::section);
            var vetoes = each("vetoes", this::veto);
            var items = each("items", entry -> item(entry, sections));
            var grades = each("grades", this::grade);
            var scoring = scoring(root.entry("scoring"));
            checkSums(scoring, sections, items);
            if (grades.stream().noneMatch(grade -> grade.from().signum() == 0)) wrong(root, "grades", "grades");
            if (!problems.isEmpty()) return new Reading.Refused(List.copyOf(problems));
            return new Reading.Read(new Standard(
                    root.text("id"),
                    root.text("version"),
                    root.date("from"),
                    root.code("use", Standard.Use.class),
                    root.words("title"),
                    root.words("nature"),
                    root.words("baseCase"),
                    scoring,
                    grades,
                    sections,
                    vetoes,
                    items));
        }

        /** Reads every entry of a list; one that is broken is noted and left out. */
        private <T> List<T> each(String field, Function<YamlEntry, T> read) {
            var all = new ArrayList<T>();
            for (var entry : root.list(field, Function.identity())) {
                try {
                    all.add(entry.as(read));
                } catch (BrokenEntry broken) {
                    problems.add(problem(broken));
                }
            }
            return all;
        }

        private Section section(YamlEntry entry) {
            return new Section(newId(entry), points(entry, "points"), words(entry));
        }

        private Grade grade(YamlEntry entry) {
            return new Grade(points(entry, "from"), words(entry));
        }

        private static Bilingual words(YamlEntry entry) {
            return new Bilingual(entry.text("zh"), entry.text("en"));
        }

        private Veto veto(YamlEntry entry) {
            return new Veto(
                    newId(entry),
                    entry.code("group", Veto.Group.class),
                    entry.words("title"),
                    condition(entry, "when", false),
                    entry.code("origin", Veto.Origin.class),
                    !entry.has("enabled") || entry.flag("enabled"),
                    entry.optionalWords("unless"),
                    entry.optionalWords("caution"));
        }

        private Item item(YamlEntry entry, List<Section> sections) {
            var section = entry.text("section");
            if (sections.stream().noneMatch(known -> known.id().equals(section)))
                wrong(entry, "section", "section", section);
            var deductions = new ArrayList<DeductionRule>();
            for (var rule : entry.list("deductions", Function.identity()))
                deductions.add(deduction(rule, deductions.size() + 1));
            if (deductions.size() > 9) wrong(entry, "deductions", "manyDeductions", deductions.size());
            return new Item(
                    newId(entry),
                    section,
                    points(entry, "points"),
                    !entry.has("base") || entry.flag("base"),
                    condition(entry, "when", false),
                    entry.words("title"),
                    entry.words("check"),
                    deductions,
                    entry.optionalEntry("zero").map(this::zero),
                    entry.optionalWords("remark"),
                    entry.list("basis", OneStandard::words));
        }

        private DeductionRule deduction(YamlEntry entry, int number) {
            var cap = entry.has("cap") ? Optional.of(points(entry, "cap")) : Optional.<BigDecimal>empty();
            return new DeductionRule(
                    number, points(entry, "points"), entry.code("per", Per.class) == Per.EACH, cap, words(entry));
        }

        private enum Per {
            ONCE,
            EACH
        }

        private ZeroRule zero(YamlEntry entry) {
            return new ZeroRule(condition(entry, "when", true), entry.texts("papers"), words(entry));
        }

        /** The condition that is named; one that asks for papers must come with some. */
        private Condition condition(YamlEntry entry, String field, boolean mayAskForPapers) {
            var name = entry.text(field);
            var condition = Condition.named(name);
            if (condition.isEmpty()) wrong(entry, field, "condition", name);
            condition.filter(Condition::asksForPapers).ifPresent(_ -> {
                if (!mayAskForPapers || entry.texts("papers").isEmpty()) wrong(entry, field, "papers", name);
            });
            return condition.orElse(Condition.ALWAYS);
        }

        private Scoring scoring(YamlEntry entry) {
            return new Scoring(
                    points(entry, "baseSum"),
                    entry.number("decimals"),
                    points(entry, "step"),
                    points(entry, "thinBasis"),
                    entry.code("veto", Scoring.VetoEffect.class));
        }

        private String newId(YamlEntry entry) {
            var id = entry.text("id");
            if (!ids.add(id)) wrong(entry, "id", "duplicate", id);
            return id;
        }

        private BigDecimal points(YamlEntry entry, String field) {
            var text = entry.text(field);
            if (!text.matches("-?\\d{1,6}(\\.\\d{1,4})?")) throw entry.broken(field, "rules.broken.number");
            var points = new BigDecimal(text);
            if (points.signum() < 0) wrong(entry, field, "negative", text);
            return points;
        }

        private void checkSums(Scoring scoring, List<Section> sections, List<Item> items) {
            var sum = baseSum(items);
            if (problems.isEmpty() && sum.compareTo(scoring.baseSum()) != 0)
                wrong(
                        root,
                        "items",
                        "sum",
                        sum.toPlainString(),
                        scoring.baseSum().toPlainString());
            for (var section : sections) {
                var inSection = items.stream()
                        .filter(item -> item.section().equals(section.id()))
                        .toList();
                if (problems.isEmpty() && baseSum(inSection).compareTo(section.points()) != 0)
                    wrong(
                            root,
                            "sections",
                            "sectionSum",
                            section.id(),
                            baseSum(inSection).toPlainString(),
                            section.points().toPlainString());
            }
        }

        private static BigDecimal baseSum(List<Item> items) {
            return items.stream().filter(Item::base).map(Item::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private void wrong(YamlEntry entry, String field, String key, Object... values) {
            problems.add(Problem.error(entry.place(field), "review.standard." + key, values));
        }
    }
}
