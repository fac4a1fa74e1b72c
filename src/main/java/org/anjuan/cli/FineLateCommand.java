package org.anjuan.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ShortName;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.penalty.LateFineAnswer;
import org.anjuan.domain.penalty.LateFineSum;
import org.anjuan.domain.penalty.LateFines;
import org.anjuan.usecase.PenaltyWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The late fines of a file, decision by decision, as seen from a day. */
@Command(name = "late", description = "penalty.command.late")
final class FineLateCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case")
    String number = "";

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "penalty.command.on")
    @Nullable
    LocalDate on;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    FineLateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.at(base -> {
            var file = desk.find(base, number).file();
            var day = on == null ? LocalDate.now(desk.program().clock()) : on;
            var answers = LateFines.of(file, day, new LegalClock(desk.law()));
            if (json) desk.say(Json.of(answers.stream().map(this::json).toList()));
            else if (answers.isEmpty()) desk.say(desk.get("penalty.late.none"));
            else answers.forEach(answer -> say(answer, file));
            return Exit.DONE;
        });
    }

    private void say(LateFineAnswer answer, CaseFile file) {
        var words = new PenaltyWords(desk.words());
        desk.say((desk.get("penalty.late.title") + "  " + new ShortName(file).of(answer.decision())).strip());
        switch (answer) {
            case LateFineAnswer.NotDue none -> desk.say("  " + words.of(none.why()));
            case LateFineAnswer.Unknown unknown -> FineCommand.say(desk, unknown.missing());
            case LateFineAnswer.Reckoned late -> {
                late.lines().forEach(line -> desk.say("  " + words.of(line)));
                if (late.ended())
                    desk.say("  " + desk.get("penalty.late.ended", late.until().toString()));
                desk.say(FineCommand.amount(desk, "penalty.command.owed", late.owed()));
                FineCommand.say(desk, late.problems());
            }
        }
    }

    private Map<String, Object> json(LateFineAnswer answer) {
        var words = new PenaltyWords(desk.words());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("decision", answer.decision().id().toString());
        switch (answer) {
            case LateFineAnswer.NotDue none -> {
                json.put("state", "none");
                json.put("why", words.of(none.why()));
            }
            case LateFineAnswer.Unknown unknown -> {
                json.put("state", "unknown");
                json.put("problems", FineCommand.json(desk, unknown.missing()));
            }
            case LateFineAnswer.Reckoned late -> reckoned(json, late, words);
        }
        return json;
    }

    private static Map<String, Object> ifDeferred(LateFineAnswer.IfDeferred other) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("askedOn", other.askedOn().toString());
        json.put("lastDay", other.lastDay().toString());
        json.put("days", other.sum().map(LateFineSum::days).orElse(0L));
        json.put("amount", other.amount().toString());
        return json;
    }

    private void reckoned(Map<String, Object> json, LateFineAnswer.Reckoned late, PenaltyWords words) {
        json.put("state", late.ended() ? "ended" : "running");
        json.put("principal", late.sum().principal().toString());
        json.put("lastDay", late.lastDay().toString());
        json.put("until", late.until().toString());
        json.put("days", late.sum().days());
        json.put("pausedDays", late.pausedDays());
        json.put("amount", late.sum().amount().toString());
        json.put("capped", late.sum().capped());
        late.cappedOn().ifPresent(day -> json.put("cappedOn", day.toString()));
        json.put("waived", late.waived().toString());
        json.put("paid", late.paid().toString());
        json.put("owed", late.owed().toString());
        late.ifDeferred().ifPresent(other -> json.put("ifDeferred", ifDeferred(other)));
        json.put("lines", late.lines().stream().map(words::of).toList());
        json.put("problems", FineCommand.json(desk, late.problems()));
    }
}
