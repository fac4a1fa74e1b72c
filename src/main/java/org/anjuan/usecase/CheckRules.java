package org.anjuan.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.RuleReader;
import org.anjuan.usecase.port.RuleText;

/** Looks whether a file could be one of the office's own rules, beside the others there are; it changes nothing. */
public final class CheckRules {

    private static final Pattern NAME =
            Pattern.compile("[^/\\\\\\p{Cntrl}]{1,100}\\.(yaml|yml|json)", Pattern.CASE_INSENSITIVE);

    private final RuleReader reader;

    public CheckRules(RuleReader reader) {
        this.reader = reader;
    }

    /** What is to be said of a file. */
    public sealed interface Verdict {

        /**
         * It can be used.
         *
         * @param notes what it does that is easily overlooked
         */
        record Sound(RuleText file, String format, List<Problem> notes) implements Verdict {
            public Sound {
                notes = List.copyOf(notes);
            }
        }

        /** It cannot be used. */
        record Broken(List<Problem> problems) implements Verdict {
            public Broken {
                problems = List.copyOf(problems);
            }
        }
    }

    /** The file by itself, on top of what ships. */
    public Verdict check(String name, byte[] content) {
        return check(name, content, List.of());
    }

    /**
     * The file beside others.
     *
     * @param others the files that hold now; one of its name is what it replaces
     */
    Verdict check(String name, byte[] content, List<RuleText> others) {
        if (!NAME.matcher(name).matches()) return new Verdict.Broken(List.of(Problem.error("", "rules.name", name)));
        return switch (reader.decode(name, content)) {
            case RuleReader.Decoded.Refused(var problems) -> new Verdict.Broken(problems);
            case RuleReader.Decoded.Text(var file, var format) -> {
                var together = new ArrayList<>(without(name, others));
                together.add(file);
                var after = reader.judge(together);
                var broken = new ArrayList<>(errors(after.getOrDefault(name, List.of())));
                broken.addAll(newlyBroken(reader.judge(others), after));
                yield broken.isEmpty()
                        ? new Verdict.Sound(file, format, after.getOrDefault(name, List.of()))
                        : new Verdict.Broken(broken.stream().distinct().toList());
            }
        };
    }

    /** What would break in the others without the file of that name. */
    List<Problem> brokenWithout(String name, List<RuleText> files) {
        return newlyBroken(reader.judge(files), reader.judge(without(name, files)));
    }

    private static List<RuleText> without(String name, List<RuleText> files) {
        return files.stream().filter(file -> !file.name().equals(name)).toList();
    }

    /** What is wrong now in files in which nothing was wrong. */
    private static List<Problem> newlyBroken(Map<String, List<Problem>> before, Map<String, List<Problem>> after) {
        return after.entrySet().stream()
                .filter(file ->
                        errors(before.getOrDefault(file.getKey(), List.of())).isEmpty())
                .flatMap(file -> errors(file.getValue()).stream())
                .toList();
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).toList();
    }
}
