package org.anjuan.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Says in our own words why a text is not YAML. The library tells it in English and in the words of its grammar; people have to be told in their language
 * which mark is wrong and what to write instead.
 */
final class SyntaxFault {

    private static final int LONGEST = 60;

    /** A bracket that closes where none is open. */
    private static final Pattern CLOSING = Pattern.compile("but found '([\\]}])'");

    private static final Pattern CHARACTER = Pattern.compile("found character '(.+?)(?:\\(TAB\\))?' that cannot start");

    /** A name followed by a colon of Chinese writing, which is no colon to YAML. */
    private static final Pattern WIDE_COLON = Pattern.compile("\\s*(?:- +)*[\\w\"'-]+\\s*：.*");

    private static final Pattern QUOTED = Pattern.compile(".*['\"]\\s*$");

    private final String file;
    private final List<String> lines;
    private final String context;
    private final String problem;
    private final int[] place;
    private final int[] opening;

    private SyntaxFault(String file, String text, YamlEngineException broken) {
        this.file = file;
        this.lines = text.lines().toList();
        if (broken instanceof MarkedYamlEngineException marked) {
            this.context = Optional.ofNullable(marked.getContext()).orElse("");
            this.problem = marked.getProblem();
            this.opening = place(marked.getContextMark().or(marked::getProblemMark));
            this.place = place(marked.getProblemMark().or(marked::getContextMark));
        } else {
            this.context = "";
            this.problem = String.valueOf(broken.getMessage());
            this.opening = new int[2];
            this.place = new int[2];
        }
    }

    /** Line and column, both from naught. */
    private static int[] place(Optional<Mark> mark) {
        return new int[] {
            mark.map(Mark::getLine).orElse(0), mark.map(Mark::getColumn).orElse(0)
        };
    }

    static BrokenEntry of(String file, String text, YamlEngineException broken) {
        return new SyntaxFault(file, text, broken).told();
    }

    private BrokenEntry told() {
        if (problem.contains("cannot start any token")) return cannotBegin();
        if (problem.startsWith("could not find expected ':'")) return wideOr(opening, "rules.broken.yaml.colon");
        if (problem.startsWith("mapping values")) return wideOr(place, "rules.broken.yaml.value");
        if (problem.startsWith("mapping keys")) return cannotBegin("?");
        if (problem.startsWith("sequence entries")) return at(place, "rules.broken.yaml.item");
        if (context.contains("quoted scalar"))
            return problem.startsWith("found unexpected")
                    ? at(opening, "rules.broken.yaml.quote")
                    : at(place, "rules.broken.yaml.escape");
        if (context.contains("block scalar")) return at(place, "rules.broken.yaml.longText");
        if (context.contains("flow mapping")) return inBrackets("{", "}");
        if (context.contains("flow sequence")) return inBrackets("[", "]");
        if (problem.contains("<block end>")) return afterABlock();
        if (problem.startsWith("expected the node content")) return at(place, "rules.broken.yaml.nothing");
        if (context.contains(" tag") || context.contains(" anchor") || context.contains(" alias"))
            return at(place, "rules.broken.yaml.sign");
        if (problem.contains("tag handle") || problem.contains("undefined alias"))
            return at(place, "rules.broken.yaml.sign");
        return ofDocuments();
    }

    /** More than one document in the file, or a line for the reader of it before the first. */
    private BrokenEntry ofDocuments() {
        int directive = IntStream.range(0, lines.size())
                .filter(line -> line(line).startsWith("%"))
                .findFirst()
                .orElse(-1);
        if (directive >= 0) return at(new int[] {directive, 0}, "rules.broken.yaml.directive");
        return at(place, problem.contains("document") ? "rules.broken.yaml.second" : "rules.broken.yaml.other");
    }

    private BrokenEntry cannotBegin() {
        var character = CHARACTER.matcher(problem);
        var found = character.find() ? character.group(1) : "";
        return found.startsWith("\\t") ? at(place, "rules.broken.yaml.tab") : cannotBegin(found);
    }

    private BrokenEntry cannotBegin(String mark) {
        return at(place, "rules.broken.yaml.start", mark);
    }

    /** A wide colon makes the line a text without a name; the library stumbles over that line or the next one. */
    private BrokenEntry wideOr(int[] where, String key) {
        for (int line = where[0]; line >= 0 && line >= where[0] - 1; line--)
            if (WIDE_COLON.matcher(line(line)).matches())
                return at(new int[] {line, line(line).indexOf('：')}, "rules.broken.yaml.wide");
        return at(where, key);
    }

    /** Where the line ends or the file goes on below, the closing bracket is missing; else something in between. */
    private BrokenEntry inBrackets(String open, String close) {
        return place[0] > opening[0] || problem.contains("<stream end>")
                ? at(opening, "rules.broken.yaml.open", open, close)
                : at(place, "rules.broken.yaml.comma", close);
    }

    private BrokenEntry afterABlock() {
        var closing = CLOSING.matcher(problem);
        if (closing.find()) return at(place, "rules.broken.yaml.close", closing.group(1));
        return QUOTED.matcher(before(line(place[0]), place[1])).matches()
                ? at(place, "rules.broken.yaml.afterQuote")
                : at(place, "rules.broken.yaml.indent");
    }

    /** The library counts characters, Java the halves of rare ones. */
    private static String before(String line, int column) {
        return line.substring(0, line.offsetByCodePoints(0, Math.min(column, line.codePointCount(0, line.length()))));
    }

    private String line(int number) {
        return number < lines.size() ? lines.get(number) : "";
    }

    /** The words name the column, counted from one, and the text of the line. */
    private BrokenEntry at(int[] where, String key, Object... more) {
        var values = new Object[more.length + 2];
        values[0] = Integer.toString(where[1] + 1);
        values[1] = around(line(where[0]), where[1]);
        System.arraycopy(more, 0, values, 2, more.length);
        return new BrokenEntry(file, where[0] + 1, key, values);
    }

    /** The line, or of a long one what stands around the place. */
    private static String around(String line, int column) {
        var points = line.codePoints().toArray();
        int from = points.length <= LONGEST ? 0 : Math.clamp(column - LONGEST / 2, 0, points.length - LONGEST);
        int to = Math.min(points.length, from + LONGEST);
        return (from > 0 ? "…" : "") + new String(points, from, to - from).strip() + (to < points.length ? "…" : "");
    }
}
