package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.CheckRules.Verdict;
import org.anjuan.usecase.RulesOutcome;
import org.anjuan.usecase.port.OfficeRules.Note;
import org.anjuan.usecase.port.OfficeRules.RuleFile;
import org.anjuan.usecase.port.RuleReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Lists, checks, adds and withdraws files of rules of the office's own. The lists of the case base are left as they are found until a rule has changed:
 * rules that spoil the reckoning could not be withdrawn otherwise.
 */
@Command(name = "rules", description = "rules.command.description")
final class RulesCommand implements Callable<Integer> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Desk desk;

    @Spec
    @Nullable
    CommandSpec spec;

    RulesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), desk.get("rules.command.which"));
    }

    @Command(name = "list", description = "rules.command.list")
    int list(
            @Option(names = "--past", descriptionKey = "rules.command.past") boolean past,
            @Option(names = "--json", descriptionKey = "cli.option.json") boolean json) {
        return desk.on(base -> {
            var files = new ArrayList<>(base.rules().current());
            if (past) files.addAll(base.rules().past());
            if (json) desk.say(Json.of(files.stream().map(RulesCommand::json).toList()));
            else if (files.isEmpty()) desk.say(desk.get("rules.none"));
            else table(files).forEach(desk::say);
            return Exit.DONE;
        });
    }

    private List<String> table(List<RuleFile> files) {
        var table = new TextTable(
                desk.get("rules.column.name"),
                desk.get("rules.column.format"),
                desk.get("rules.column.added"),
                desk.get("rules.column.ended"),
                desk.get("rules.column.reason"));
        for (var file : files)
            table.add(
                    file.name(),
                    file.format(),
                    line(file.added()),
                    file.ended().map(this::line).orElse(""),
                    file.ended().orElse(file.added()).reason());
        return table.lines();
    }

    private String line(Note note) {
        var at = ZonedDateTime.ofInstant(note.at(), desk.program().clock().getZone());
        return desk.get("rules.note.by", MINUTE.format(at), note.personName());
    }

    private static Map<String, Object> json(RuleFile file) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", file.name());
        json.put("format", file.format());
        json.put("sha256", file.sha256());
        json.put("added", json(file.added()));
        file.ended().ifPresent(note -> json.put("ended", json(note)));
        return json;
    }

    private static Map<String, Object> json(Note note) {
        var json = new LinkedHashMap<String, Object>();
        json.put("at", note.at().toString());
        json.put("by", note.personName());
        json.put("reason", note.reason());
        return json;
    }

    @Command(name = "add", description = "rules.command.add")
    int add(
            @Parameters(paramLabel = "FILE", descriptionKey = "rules.command.file") Path file,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "rules.command.reason")
                    String reason) {
        var content = read(file);
        return desk.on(
                base -> told(base.rules().add(desk.actor(base), name(file), content, reason), base, this::refused));
    }

    @Command(name = "remove", description = "rules.command.remove")
    int remove(
            @Parameters(paramLabel = "NAME", descriptionKey = "rules.command.name") String name,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "rules.command.reason")
                    String reason) {
        return desk.on(base -> told(base.rules().withdraw(desk.actor(base), name, reason), base, this::complained));
    }

    @Command(name = "check", description = "rules.command.check")
    int check(@Parameters(paramLabel = "FILE", descriptionKey = "rules.command.file") Path file) {
        var content = read(file);
        if (desk.base == null) return told(desk.program().ruleCheck().check(name(file), content));
        return desk.on(base -> told(base.rules().check(name(file), content)));
    }

    private int told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Broken(var problems) -> refused(problems);
            case Verdict.Sound(var file, var format, var notes) -> {
                desk.complainAbout(notes);
                desk.say(desk.get("rules.sound", file.name(), format));
                yield Exit.DONE;
            }
        };
    }

    private int told(RulesOutcome outcome, CaseBase base, ToIntFunction<List<Problem>> refusal) {
        return switch (outcome) {
            case RulesOutcome.Kept(var name, var replaced, var notes) -> {
                desk.complainAbout(notes);
                desk.say(desk.get(replaced ? "rules.replaced" : "rules.added", name));
                yield made(base);
            }
            case RulesOutcome.Withdrawn(var name) -> {
                desk.say(desk.get("rules.withdrawn", name));
                yield made(base);
            }
            case RulesOutcome.Unchanged(var name) -> {
                desk.say(desk.get("rules.unchanged", name));
                yield Exit.DONE;
            }
            case RulesOutcome.ChangedMeanwhile(var name) -> {
                desk.complain(desk.get("rules.meanwhile", name));
                yield Exit.REFUSED;
            }
            case RulesOutcome.Refused(var problems) -> refusal.applyAsInt(problems);
        };
    }

    /** What was reckoned by the rules before is reckoned anew. */
    private int made(CaseBase base) {
        long files = base.byRulesOfNow().refreshing().outdated(desk.progress());
        if (files > 0) desk.say(desk.get("rules.reckoned", files));
        return Exit.DONE;
    }

    /** The lines of a file are refused. */
    private int refused(List<Problem> problems) {
        int exit = complained(problems);
        desk.complain(desk.get("rules.refused"));
        return exit;
    }

    private int complained(List<Problem> problems) {
        desk.complainAbout(problems);
        return Exit.REFUSED;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The file, but no more of it than is needed to see that it is too large. */
    private byte[] read(Path file) {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(RuleReader.MOST_BYTES + 1);
        } catch (IOException unreadable) {
            throw new Refusal(desk.get("rules.unreadable", file.toString()));
        }
    }
}
