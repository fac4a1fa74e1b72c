package org.anjuan.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.When;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.CaseRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists cases, filtered and sorted as the list in the window is. */
@Command(name = "list", description = "cli.list.description")
final class ListCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "cli.list.option.text")
    String text = "";

    @Option(names = "--stage", paramLabel = "STAGE", split = ",", descriptionKey = "cli.list.option.stage")
    Set<Stage> stages = Set.of();

    @Option(names = "--open", descriptionKey = "cli.list.option.open")
    boolean onlyOpen;

    @Option(names = "--ended", descriptionKey = "cli.list.option.ended")
    boolean onlyEnded;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "cli.list.option.unit")
    String unit = "";

    @Option(names = "--handler", paramLabel = "NAME", descriptionKey = "cli.list.option.handler")
    String handler = "";

    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "cli.list.option.from")
    @Nullable
    LocalDate from;

    @Option(names = "--until", paramLabel = "DAY", descriptionKey = "cli.list.option.until")
    @Nullable
    LocalDate until;

    @Option(names = "--sort", paramLabel = "COLUMN", descriptionKey = "cli.list.option.sort")
    CaseQuery.Sort sort = CaseQuery.Sort.OPENED_ON;

    @Option(names = "--ascending", descriptionKey = "cli.list.option.ascending")
    boolean ascending;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.list.option.limit")
    int limit = 1000;

    @Option(names = "--offset", paramLabel = "N", descriptionKey = "cli.list.option.offset")
    int offset;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    ListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (limit < 0 || offset < 0)
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), desk.get("cli.misused.belowNought"));
        return desk.at(base -> {
            var rows = base.lists().rows(desk.actor(base), query());
            if (json) desk.say(Json.of(rows.stream().map(ListCommand::json).toList()));
            else table(rows).forEach(desk::say);
            return Exit.DONE;
        });
    }

    private CaseQuery query() {
        Boolean open = onlyOpen == onlyEnded ? null : Boolean.valueOf(onlyOpen);
        return new CaseQuery(text, stages, open, unit, handler, from, until, sort, !ascending, limit, offset);
    }

    private List<String> table(List<CaseRow> rows) {
        var table = new TextTable(
                desk.get("cli.list.column.number"),
                desk.get("cli.list.column.title"),
                desk.get("cli.list.column.party"),
                desk.get("cli.list.column.stage"),
                desk.get("cli.list.column.openedOn"),
                desk.get("cli.list.column.nextDue"),
                desk.get("cli.list.column.score"));
        for (var row : rows) {
            table.add(
                    row.number(),
                    row.title(),
                    row.party(),
                    desk.get("enum.Stage." + row.stage()),
                    text(row.openedOn()),
                    nextDue(row),
                    text(row.score()));
        }
        return table.lines();
    }

    private static Map<String, ?> json(CaseRow row) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", row.id().toString());
        json.put("number", row.number());
        json.put("title", row.title());
        json.put("party", row.party());
        json.put("partyCode", row.partyCode());
        json.put("address", row.address());
        json.put("procedure", row.procedure().name());
        json.put("origin", row.origin().name());
        json.put("stage", row.stage().name());
        json.put("open", row.open());
        json.put("unit", row.unit());
        json.put("handlers", row.handlers());
        putKnown(json, "openedOn", row.openedOn());
        putKnown(json, "closedOn", row.closedOn());
        putKnown(json, "nextDue", row.nextDue());
        if (row.nextDueAt() != null)
            json.put("nextDueAt", When.of(row.nextDueAt()).toString());
        putKnown(json, "nextLimit", row.nextLimit());
        putKnown(json, "score", row.score());
        json.put("restricted", row.restricted());
        json.put("savedAt", row.savedAt().toString());
        return json;
    }

    private static void putKnown(Map<String, Object> json, String key, @Nullable Object value) {
        if (value != null) json.put(key, value.toString());
    }

    /** The next day, or the minute of it at which a limit in hours runs out. */
    private static String nextDue(CaseRow row) {
        var at = row.nextDueAt();
        return at == null ? text(row.nextDue()) : When.of(at).toString().replace('T', ' ');
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
