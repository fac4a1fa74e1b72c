package org.anjuan.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ShortName;
import org.anjuan.domain.penalty.DailyFineSum;
import org.anjuan.domain.penalty.DailyFines;
import org.anjuan.usecase.PenaltyWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The daily fines of a file, order by order. */
@Command(name = "daily", description = "penalty.command.daily")
final class FineDailyCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case")
    String number = "";

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    FineDailyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.at(base -> {
            var file = desk.find(base, number).file();
            var sums = DailyFines.of(
                    file, desk.law(), OfficeTime.today(desk.program().clock()));
            if (json) desk.say(Json.of(sums.stream().map(this::json).toList()));
            else if (sums.isEmpty()) desk.say(desk.get("penalty.daily.none"));
            else sums.forEach(sum -> say(sum, file));
            return Exit.DONE;
        });
    }

    private void say(DailyFineSum sum, CaseFile file) {
        var words = new PenaltyWords(desk.words());
        desk.say((desk.get("penalty.daily.title") + "  " + new ShortName(file).of(sum.order())).strip());
        sum.lines().forEach(line -> desk.say("  " + words.of(line)));
        if (sum.mayBeImposed())
            sum.total().ifPresent(total -> desk.say(FineCommand.amount(desk, "penalty.command.result", total)));
        FineCommand.say(desk, sum.problems());
    }

    private Map<String, Object> json(DailyFineSum sum) {
        var words = new PenaltyWords(desk.words());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("order", sum.order().id().toString());
        sum.original().ifPresent(original -> json.put("original", original.id().toString()));
        sum.from().ifPresent(day -> json.put("from", day.toString()));
        sum.until().ifPresent(day -> json.put("until", day.toString()));
        json.put("days", sum.days());
        sum.perDay().ifPresent(amount -> json.put("perDay", amount.toString()));
        sum.total().ifPresent(amount -> json.put("total", amount.toString()));
        json.put("mayBeImposed", sum.mayBeImposed());
        json.put("lines", sum.lines().stream().map(words::of).toList());
        json.put("problems", FineCommand.json(desk, sum.problems()));
        return json;
    }
}
