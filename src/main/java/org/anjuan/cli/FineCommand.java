package org.anjuan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anjuan.domain.text.ChineseNumerals;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.PenaltyWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What reckons fines: by a benchmark, by the day, and for late payment. */
@Command(name = "fine", description = "penalty.command.fine")
final class FineCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final Desk desk;

    private FineCommand(Desk desk) {
        this.desk = desk;
    }

    /** Adds it below the program, with its own commands below it. */
    static void add(CommandLine line, Desk desk) {
        var fine = new CommandLine(new FineCommand(desk));
        line.addSubcommand("fine", fine);
        fine.addSubcommand("benchmark", new FineBenchmarkCommand(desk));
        fine.addSubcommand("daily", new FineDailyCommand(desk));
        fine.addSubcommand("late", new FineLateCommand(desk));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), desk.get("penalty.command.which"));
    }

    /** The problems below a reckoning, warnings marked as such. */
    static void say(Desk desk, List<Problem> problems) {
        var words = new PenaltyWords(desk.words());
        for (var problem : problems) desk.say("  " + (problem.isError() ? "! " : "? ") + words.of(problem));
    }

    /** An amount with its capitals, as papers write it. */
    static String amount(Desk desk, String key, Money amount) {
        return desk.get(
                key,
                desk.get(
                        "penalty.amount.capitals",
                        PenaltyWords.money(amount),
                        ChineseNumerals.amountInCapitals(amount.fen())));
    }

    static List<Map<String, Object>> json(Desk desk, List<Problem> problems) {
        var words = new PenaltyWords(desk.words());
        return problems.stream()
                .map(problem -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("path", problem.path());
                    json.put("key", problem.key());
                    json.put("error", problem.isError());
                    json.put("text", words.of(problem));
                    return json;
                })
                .toList();
    }
}
