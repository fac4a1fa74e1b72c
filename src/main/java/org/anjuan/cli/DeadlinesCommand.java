package org.anjuan.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.EarliestDecision;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.usecase.CountingWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells every time limit of a file as seen from a day: its last day, how that was counted, and what the file would have to say. */
@Command(name = "deadlines", description = "cli.deadlines.description")
final class DeadlinesCommand implements Callable<Integer> {

    private static final String BELOW = "            ";

    private final Desk desk;

    @Parameters(paramLabel = "CASE", descriptionKey = "cli.parameter.case")
    String number = "";

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "cli.deadlines.option.on")
    @Nullable
    LocalDate on;

    @Option(names = "--all", descriptionKey = "cli.deadlines.option.all")
    boolean all;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    DeadlinesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.at(base -> {
            var file = desk.find(base, number).file();
            var clock = new LegalClock(desk.law());
            var words = new CountingWords(desk.words(), desk.law());
            var now = LocalDateTime.now(desk.program().clock());
            var day = on == null ? now.toLocalDate() : on;
            var deadlines = deadlines(clock, file, day, now);
            var answer = file.has(PriorNotice.class) && EarliestDecision.isAsked(file, day)
                    ? Optional.of(EarliestDecision.ofEach(file, clock, day))
                    : Optional.<EarliestDecision.Answer>empty();
            var earliest = answer.map(each -> words.earliest(each, file, day)).orElse(List.of());
            var laws = new LawLines(desk, desk.law(), file, day);
            if (json) {
                var told = json(deadlines, earliest, words, day);
                answer.ifPresent(each -> earliest(told, each));
                told.put("laws", laws.json());
                desk.say(Json.of(told));
            } else {
                say(deadlines, earliest, words, day);
                laws.lines().forEach(desk::say);
            }
            return Exit.DONE;
        });
    }

    /** Of today to the minute, of another day as at its end. */
    private Collection<Deadline> deadlines(LegalClock clock, CaseFile file, LocalDate day, LocalDateTime now) {
        var shown = new LinkedHashSet<>(on == null ? clock.deadlines(file, now) : clock.deadlines(file, day));
        if (!all) shown.removeIf(deadline -> deadline.state() == DeadlineState.NOT_STARTED);
        else
            clock.all(file, day).stream()
                    .filter(deadline -> deadline.state() == DeadlineState.NOT_APPLICABLE
                            || deadline.state() == DeadlineState.NOT_STARTED)
                    .forEach(shown::add);
        return shown;
    }

    private void say(Collection<Deadline> deadlines, List<String> earliest, CountingWords words, LocalDate day) {
        desk.say(desk.get("cli.deadlines.day", day.toString()));
        if (deadlines.isEmpty()) desk.say(desk.get("cli.deadlines.none"));
        for (var deadline : deadlines) lines(deadline, words).forEach(desk::say);
        earliest.forEach(desk::say);
    }

    private List<String> lines(Deadline deadline, CountingWords words) {
        var lines = new ArrayList<String>();
        var due = deadline.due().map(LocalDate::toString).orElse("");
        var state = words.state(deadline);
        lines.add((due + BELOW).substring(0, BELOW.length())
                + desk.get("cli.deadlines.line", words.name(deadline), state));
        var counted = words.line(deadline);
        if (!counted.isEmpty()) lines.add(BELOW + counted);
        words.provisional(deadline).ifPresent(why -> lines.add(BELOW + why));
        if (deadline.uncertain()) lines.add(BELOW + desk.get("cli.deadlines.uncertain"));
        for (var finding : words.findings(deadline)) lines.add(BELOW + desk.get("cli.deadlines.finding", finding));
        for (var fact : words.missing(deadline)) lines.add(BELOW + desk.get("cli.deadlines.missing", fact));
        lines.add(BELOW + citation(deadline));
        return lines;
    }

    private String citation(Deadline deadline) {
        var laws = desk.law().laws();
        return laws.words(deadline.citations(laws), desk.words().locale());
    }

    private Map<String, Object> json(
            Collection<Deadline> deadlines, List<String> earliest, CountingWords words, LocalDate day) {
        var json = new LinkedHashMap<String, Object>();
        json.put("on", day.toString());
        json.put(
                "deadlines",
                deadlines.stream().map(deadline -> json(deadline, words)).toList());
        if (!earliest.isEmpty()) json.put("earliestDecision", earliest);
        return json;
    }

    /** The day as a field beside the sentences, and how certain it is; of several parties each its own. */
    private static void earliest(Map<String, Object> json, EarliestDecision.Answer answer) {
        switch (answer) {
            case EarliestDecision.On(var day, var _) -> earliest(json, "ON", Optional.of(day));
            case EarliestDecision.NotBefore(var day, var _, var _) -> earliest(json, "NOT_BEFORE", Optional.of(day));
            case EarliestDecision.RanOut _ -> earliest(json, "RAN_OUT", Optional.empty());
            case EarliestDecision.NoNotice _ -> earliest(json, "NO_NOTICE", Optional.empty());
            case EarliestDecision.Unknown _ -> earliest(json, "UNKNOWN", Optional.empty());
            case EarliestDecision.OnEach(var parties, var _) -> {
                earliest(json, "BY_PARTY", Optional.empty());
                json.put(
                        "earliestDecisionByParty",
                        parties.stream().map(DeadlinesCommand::ofParty).toList());
            }
        }
    }

    private static Map<String, Object> ofParty(EarliestDecision.OfParty party) {
        var json = new LinkedHashMap<String, Object>();
        json.put("party", party.party().id().toString());
        json.put("name", party.party().name());
        earliest(json, party.answer());
        party.decidedOn().map(When::toString).ifPresent(on -> json.put("decidedOn", on));
        return json;
    }

    private static void earliest(Map<String, Object> json, String state, Optional<LocalDate> day) {
        json.put("earliestDecisionState", state);
        day.ifPresent(on -> json.put("earliestDecisionDay", on.toString()));
    }

    private Map<String, Object> json(Deadline deadline, CountingWords words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("limit", deadline.limit().id());
        json.put("group", deadline.limit().group());
        json.put("name", words.name(deadline));
        deadline.limit().validity().from().ifPresent(from -> json.put("versionFrom", from.toString()));
        deadline.part().ifPresent(part -> json.put("part", part.toString()));
        json.put("state", deadline.state().name());
        json.put("words", words.state(deadline));
        deadline.trigger().map(When::toString).ifPresent(when -> json.put("trigger", when));
        deadline.due().ifPresent(due -> json.put("due", due.toString()));
        deadline.dueAt().ifPresent(at -> json.put("dueAt", When.of(at).toString()));
        deadline.daysLeft().ifPresent(left -> json.put("daysLeft", left));
        deadline.metOn().map(When::toString).ifPresent(when -> json.put("metOn", when));
        json.put("provisional", deadline.provisional());
        json.put("uncertain", deadline.uncertain());
        json.put("counting", words.line(deadline));
        json.put(
                "findings",
                deadline.findings().stream()
                        .map(finding -> {
                            var told = new LinkedHashMap<String, Object>();
                            told.put("code", finding.code().name());
                            finding.part().ifPresent(part -> told.put("part", part.toString()));
                            finding.day().ifPresent(on -> told.put("day", on.toString()));
                            told.put("text", words.of(finding));
                            return told;
                        })
                        .toList());
        json.put(
                "missing",
                deadline.missing().stream()
                        .map(fact -> Map.of("part", fact.kind().key(), "field", fact.field(), "text", words.of(fact)))
                        .toList());
        json.put("citation", citation(deadline));
        return json;
    }
}
