package org.anjuan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.casefile.When;
import org.anjuan.usecase.DueWords;
import org.anjuan.usecase.ExportDue;
import org.anjuan.usecase.ListDue;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.DueLine;
import org.anjuan.usecase.port.DueSheets.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists what is due, the most urgent first, as the first place of the window does; writes it as a workbook or a calendar. */
@Command(name = "due", description = "cli.due.description")
final class DueCommand implements Callable<Integer> {

    private static final int LINES = 1000;

    private final Desk desk;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--mine", descriptionKey = "cli.due.option.mine")
    boolean mine;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "cli.list.option.unit")
    String unit = "";

    @Option(names = "--handler", paramLabel = "NAME", descriptionKey = "cli.list.option.handler")
    String handler = "";

    @Option(names = "--all", descriptionKey = "cli.due.option.all")
    boolean all;

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "cli.due.option.text")
    String text = "";

    @Option(names = "--group", paramLabel = "GROUP", descriptionKey = "cli.due.option.group")
    String group = "";

    @Option(names = "--band", paramLabel = "BAND", descriptionKey = "cli.due.option.band")
    @Nullable
    DueBand band;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.due.option.limit")
    @Nullable
    Integer limit;

    @Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "cli.due.option.xlsx")
    @Nullable
    Path xlsx;

    @Option(names = "--ics", paramLabel = "FILE", descriptionKey = "cli.due.option.ics")
    @Nullable
    Path ics;

    @Option(names = "--replace", descriptionKey = "cli.due.option.replace")
    boolean replace;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    DueCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (limit != null && limit < 0) throw misused(desk.get("cli.misused.belowNought"));
        boolean narrowed = mine || !unit.isBlank() || !handler.isBlank();
        if (all && narrowed || mine && !handler.isBlank()) throw misused(desk.get("cli.due.whose"));
        return desk.at(this::at);
    }

    private int at(CaseBase base) {
        var query = query(base);
        if (xlsx == null && ics == null) {
            print(base.due().list(desk.actor(base), query), query);
            return Exit.DONE;
        }
        int exit = Exit.DONE;
        if (xlsx != null) exit = write(base, query, Format.WORKBOOK, xlsx);
        if (ics != null && exit == Exit.DONE) exit = write(base, query, Format.CALENDAR, ics);
        return exit;
    }

    private DueQuery query(CaseBase base) {
        var book = desk.law();
        var now = OfficeTime.minute(desk.program().clock());
        var limits = group.isBlank() ? Set.<String>of() : Set.copyOf(DueWords.limits(book, group));
        if (!group.isBlank() && limits.isEmpty())
            throw misused(desk.get(
                    "cli.due.noGroup",
                    group,
                    String.join(
                            ", ",
                            book.words().groups().keySet().stream().sorted().toList())));
        return new DueQuery(
                now,
                ListDue.soonUntil(now.toLocalDate(), new WorkingDays(book.holidays())),
                text,
                unit,
                mine ? desk.actor(base).name() : handler,
                limits,
                band,
                most(),
                0);
    }

    /** A person reads no more than so many lines; a program gets all there are. */
    private int most() {
        if (limit != null) return limit;
        return json ? Integer.MAX_VALUE : LINES;
    }

    private int write(CaseBase base, DueQuery query, Format format, Path target) {
        var order = new ExportDue.Order(query, format, target, replace);
        return switch (base.dueExports().run(desk.actor(base), order, desk.words(), desk.progress())) {
            case ExportDue.Outcome.Done(var path, var rows, var without) -> {
                desk.say(desk.get("cli.due.written", Integer.toString(rows), path.toString()));
                if (without > 0) desk.say(desk.get("cli.due.withoutDate", Integer.toString(without)));
                yield Exit.DONE;
            }
            case ExportDue.Outcome.Refused(var problems) -> {
                desk.complainAbout(problems);
                yield Exit.REFUSED;
            }
            case ExportDue.Outcome.Stopped _ -> {
                desk.complain(desk.get("cli.stopped"));
                yield Exit.REFUSED;
            }
        };
    }

    private void print(ListDue.Due due, DueQuery query) {
        var words = new DueWords(desk.words(), desk.law());
        var lines = due.rows().stream().map(row -> words.line(row, query)).toList();
        long all = query.band() == null
                ? due.counts().values().stream().mapToLong(Long::longValue).sum()
                : due.counts().getOrDefault(query.band(), 0L);
        if (lines.size() < all) desk.complain(desk.get("cli.due.cut", lines.size(), all));
        if (json) {
            desk.say(
                    Json.of(lines.stream().map(line -> json(line, words, query)).toList()));
            return;
        }
        var table = new TextTable(
                desk.get("export.due.column.band"),
                desk.get("cli.due.column.left"),
                desk.get("export.due.column.due"),
                desk.get("export.due.column.what"),
                desk.get("export.due.column.number"),
                desk.get("export.due.column.party"),
                desk.get("export.due.column.basis"));
        for (var line : lines)
            table.add(
                    desk.get("export.due.band." + line.band()),
                    words.remaining(line),
                    day(line),
                    line.what(),
                    line.row().number(),
                    line.row().party(),
                    words.basis(line.row()));
        table.lines().forEach(desk::say);
        desk.say(counts(due));
    }

    private String day(DueLine line) {
        var dueAt = line.row().dueAt();
        var due = dueAt == null
                ? Objects.toString(line.row().due(), "")
                : When.of(dueAt).toString().replace('T', ' ');
        return line.row().provisional() ? desk.get("cli.due.provisional", due) : due;
    }

    private String counts(ListDue.Due due) {
        var said = new ArrayList<String>();
        for (var each : DueBand.values())
            said.add(desk.get(
                    "cli.due.count",
                    desk.get("export.due.band." + each),
                    Long.toString(due.counts().getOrDefault(each, 0L))));
        return String.join(desk.get("cli.due.between"), said);
    }

    private static Map<String, ?> json(DueLine line, DueWords words, DueQuery query) {
        var row = line.row();
        var json = new LinkedHashMap<String, Object>();
        json.put("case", row.caseId().toString());
        json.put("limit", row.limitId());
        if (row.partId() != null) json.put("part", row.partId().toString());
        json.put("band", line.band().name());
        if (row.due() != null) json.put("due", row.due().toString());
        if (row.dueAt() != null) json.put("dueAt", When.of(row.dueAt()).toString());
        if (line.left() != null) json.put("daysLeft", line.left());
        DueWords.minutes(row, query.now()).ifPresent(left -> json.put("minutesLeft", left));
        json.put("provisional", row.provisional());
        json.put("what", line.what());
        words.limit(row).ifPresent(limit -> json.put("group", limit.group()));
        json.put("basis", line.basis());
        json.put("number", row.number());
        json.put("title", row.title());
        json.put("party", row.party());
        json.put("unit", row.unit());
        json.put("handlers", row.handlers());
        return json;
    }

    private ParameterException misused(String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
    }
}
