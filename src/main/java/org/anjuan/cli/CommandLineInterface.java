package org.anjuan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.anjuan.usecase.Fault;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Reads the line, carries out its command, and turns every ending into an exit code. */
public final class CommandLineInterface {

    /** What stands in the place of a character that the locale's encoding does not have. */
    private static final char UNREADABLE = '\uFFFD';

    private final Program program;
    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;

    public CommandLineInterface(Program program, PrintStream out, PrintStream err, Locale locale) {
        this.program = program;
        this.out = out;
        this.err = err;
        this.locale = locale;
    }

    public int run(String... args) {
        var desk = new Desk(program, out, err, languageOf(args));
        var line = new CommandLine(new AnjuanCommand(desk));
        commands(desk).forEach(line::addSubcommand);
        FineCommand.add(line, desk);
        RowsCommand.add(line, desk);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.getCommandSpec().version("anjuan " + program.version());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, text -> day(desk, text));
        line.setParameterExceptionHandler((failure, _) -> misused(desk, failure));
        line.setExecutionExceptionHandler((failure, _, _) -> ended(desk, failure));
        speak(line, desk);
        if (Arrays.stream(args).anyMatch(each -> each.indexOf(UNREADABLE) >= 0)) {
            desk.complain(desk.get("cli.unreadable"));
            return Exit.MISUSED;
        }
        int exit = line.execute(args);
        if (exit != Exit.DONE && List.of(args).contains("--json")) desk.sayComplaintsAsJson(exit);
        return exit;
    }

    private static Map<String, Callable<Integer>> commands(Desk desk) {
        var commands = new LinkedHashMap<String, Callable<Integer>>();
        commands.put("init", new InitCommand(desk));
        commands.put("import", new ImportCommand(desk));
        commands.put("export", new ExportCommand(desk));
        commands.put("list", new ListCommand(desk));
        commands.put("due", new DueCommand(desk));
        commands.put("show", new ShowCommand(desk));
        commands.put("deadlines", new DeadlinesCommand(desk));
        commands.put("next", new NextCommand(desk));
        commands.put("score", new ScoreCommand(desk));
        commands.put("dossier", new DossierCommand(desk));
        commands.put("law", new LawCommand(desk));
        commands.put("rules", new RulesCommand(desk));
        commands.put("paper", new PaperCommand(desk));
        commands.put("archive", new ArchiveCommand(desk));
        commands.put("numbers", new NumbersCommand(desk));
        commands.put("verify", new VerifyCommand(desk));
        commands.put("tour", new TourCommand(desk));
        commands.put("bench", new BenchCommand(desk));
        return commands;
    }

    /** The language must be known before the help is written, thus before the line is read. */
    private Locale languageOf(String[] args) {
        for (int i = 0; i < args.length; i++) {
            var chosen = args[i].startsWith("--lang=")
                    ? args[i].substring(7)
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            if (!chosen.isEmpty()) return chosen.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        }
        return locale;
    }

    private static void speak(CommandLine line, Desk desk) {
        var usage = line.getCommandSpec().usageMessage();
        usage.description(desk.get(usage.description()[0]));
        usage.synopsisHeading(desk.get("cli.usage.heading") + " ");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n" + desk.get("cli.parameters.heading") + "%n");
        usage.optionListHeading("%n" + desk.get("cli.options.heading") + "%n");
        usage.commandListHeading("%n" + desk.get("cli.commands.heading") + "%n");
        usage.width(100);
        usage.adjustLineBreaksForWideCJKCharacters(true);
        var keys = new HashSet<String>();
        line.getCommandSpec().args().forEach(arg -> {
            if (arg.descriptionKey() != null) keys.add(arg.descriptionKey());
        });
        line.setResourceBundle(new WordsBundle(desk.words(), keys));
        line.getSubcommands().values().forEach(command -> speak(command, desk));
    }

    private static LocalDate day(Desk desk, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new TypeConversionException(desk.get("cli.misused.day", text));
        }
    }

    private static int misused(Desk desk, ParameterException failure) {
        desk.complain(desk.get("cli.misused", new Misuse(desk.words()).of(failure)));
        desk.complain(desk.get(
                "cli.misused.next", failure.getCommandLine().getCommandSpec().qualifiedName()));
        return Exit.MISUSED;
    }

    private static int ended(Desk desk, Exception failure) {
        if (failure instanceof Refusal refusal) {
            refusal.reasons().forEach(desk::complain);
            return Exit.REFUSED;
        }
        var unforeseen = Fault.of(failure);
        desk.complain(desk.get("cli.unexpected.happened", unforeseen.code(), String.valueOf(failure.getMessage())));
        desk.complain(desk.get("cli.unexpected.saved"));
        desk.complain(kept(unforeseen)
                .map(file -> desk.get("cli.unexpected.next", file.toString()))
                .orElse(unforeseen.trace()));
        return Exit.UNEXPECTED;
    }

    /** The file that the trace was written to, in the folder for passing files; empty where that was not possible. */
    private static Optional<Path> kept(Fault fault) {
        try {
            var file = Files.createTempFile("anjuan-" + fault.code() + "-", ".txt");
            Files.writeString(file, fault.trace());
            return Optional.of(file);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }
}
