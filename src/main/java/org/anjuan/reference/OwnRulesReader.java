package org.anjuan.reference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.RuleReader;
import org.anjuan.usecase.port.RuleText;

/**
 * Puts files of the office's own on top of the rules that ship, one after the other. A file is used whole or not at all: one in which anything is wrong
 * is left out, and what is wrong is said.
 */
public final class OwnRulesReader implements RuleReader {

    /** Laws first, for the others cite them; then violations, for benchmarks name them. */
    private static final List<String> FORMATS = List.of(
            LawReference.LAWS,
            HolidayReader.FORMAT,
            PublicHolidays.FORMAT,
            OffenceReader.FORMAT,
            LimitReader.FORMAT,
            ThresholdReader.FORMAT,
            BenchmarkReader.FORMAT,
            ProcedureReader.FORMAT);

    private static final Set<String> RECKONED_BY = Set.of(
            LawReference.LAWS, HolidayReader.FORMAT, PublicHolidays.FORMAT, LimitReader.FORMAT, ThresholdReader.FORMAT);

    private final Rules shipped;

    public OwnRulesReader(Rules shipped) {
        this.shipped = shipped;
    }

    /**
     * All rules together.
     *
     * @param said what is to be said of each file, as in {@link RuleReader#judge}
     * @param state tells one state of the files that dates are reckoned by from another; empty where there are none
     */
    public record Composed(Rules rules, Map<String, List<Problem>> said, String state) {

        /** What is wrong with the files that are left out. */
        public List<Problem> setAside() {
            return said.values().stream()
                    .flatMap(List::stream)
                    .filter(Problem::isError)
                    .toList();
        }
    }

    private record Opened(String name, YamlEntry root, String format) {
        int place() {
            return FORMATS.indexOf(format);
        }
    }

    @Override
    public Decoded decode(String name, byte[] content) {
        try {
            var text = PlainText.of(name, content);
            var root = YamlFile.own(name, text);
            return format(root)
                    .<Decoded>map(format -> new Decoded.Text(new RuleText(name, text), format))
                    .orElseGet(() -> new Decoded.Refused(root.file().said()));
        } catch (BrokenEntry broken) {
            return new Decoded.Refused(broken.problems());
        }
    }

    @Override
    public Map<String, List<Problem>> judge(List<RuleText> files) {
        return over(files).said();
    }

    /** The rules that ship with those of the files that can be used. */
    public Composed over(List<RuleText> files) {
        var said = new LinkedHashMap<String, List<Problem>>();
        var opened = new ArrayList<Opened>();
        for (var file : files)
            try {
                var text = PlainText.of(file.name(), file.text().getBytes(StandardCharsets.UTF_8));
                var root = YamlFile.own(file.name(), text);
                var format = format(root);
                if (format.isPresent()) opened.add(new Opened(file.name(), root, format.get()));
                else said.put(file.name(), root.file().said());
            } catch (BrokenEntry broken) {
                said.put(file.name(), broken.problems());
            }
        opened.sort(Comparator.comparing(Opened::place).thenComparing(Opened::name));
        var rules = shipped;
        var reckoned = new ArrayList<String>();
        for (var file : opened) {
            var layer = new Layer(file.root().file(), rules.law().own());
            rules = with(rules, file, layer);
            said.put(file.name(), layer.said());
            if (!layer.isBroken() && RECKONED_BY.contains(file.format())) reckoned.add(file.name());
        }
        return new Composed(
                rules,
                said,
                LawReference.fingerprint(files.stream()
                        .filter(file -> reckoned.contains(file.name()))
                        .map(RuleText::text)
                        .toList()));
    }

    private Rules with(Rules rules, Opened file, Layer layer) {
        var next = file.root().tried(root -> put(rules, root, file.format(), layer));
        return layer.isBroken() ? rules : next.orElse(rules);
    }

    private Rules put(Rules rules, YamlEntry file, String format, Layer layer) {
        var law = rules.law();
        if (format.equals(ProcedureReader.FORMAT)) {
            var procedure = OwnProcedure.over(rules.procedure(), shipped.procedure(), law.laws(), file, layer);
            return new Rules(of(law, layer), procedure);
        }
        return new Rules(put(law, file, format, layer), rules.procedure());
    }

    private static LawBook put(LawBook book, YamlEntry file, String format, Layer layer) {
        var laws = book.laws();
        var holidays = book.holidays();
        var limits = book.limits();
        var offences = book.offences();
        var thresholds = book.thresholds();
        var benchmarks = book.benchmarks();
        switch (format) {
            case LawReference.LAWS -> {
                laws = OwnLists.laws(book, file, layer);
                offences = offences.with(List.of(), laws);
            }
            case HolidayReader.FORMAT -> holidays = OwnHolidays.over(book, file, layer);
            case PublicHolidays.FORMAT -> holidays = OwnHolidays.ofPublicData(book, file, layer);
            case OffenceReader.FORMAT -> offences = OwnLists.offences(book, file, layer);
            case LimitReader.FORMAT -> limits = OwnLimits.over(book, file, layer);
            case ThresholdReader.FORMAT -> thresholds = OwnThresholds.over(book, file, layer);
            default -> benchmarks = OwnLists.benchmarks(book, file, layer);
        }
        return new LawBook(laws, holidays, limits, book.words(), offences, thresholds, benchmarks, layer.own());
    }

    private static LawBook of(LawBook book, Layer layer) {
        return new LawBook(
                book.laws(),
                book.holidays(),
                book.limits(),
                book.words(),
                book.offences(),
                book.thresholds(),
                book.benchmarks(),
                layer.own());
    }

    /** The format that a file names; nothing where it names none that there is, which its file was told. */
    private static Optional<String> format(YamlEntry root) {
        if (PublicHolidays.is(root)) return Optional.of(PublicHolidays.FORMAT);
        var format = root.text("format");
        boolean known = FORMATS.contains(format) && !format.equals(PublicHolidays.FORMAT);
        if (!known && root.isSound("format"))
            root.tell("format", "rules.broken.formats", format, String.join(", ", FORMATS));
        return known ? Optional.of(format) : Optional.empty();
    }
}
