package org.anjuan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.numbering.NumberBlock;
import org.anjuan.usecase.NumbersOutcome;
import org.anjuan.usecase.port.NumberRegister.Entry;
import org.anjuan.usecase.port.NumberRegister.KeptBlock;
import org.anjuan.usecase.port.NumberSlips;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the numbers of papers, voids them, and sets blocks of them aside for a machine that works away. */
@Command(name = "numbers", description = "numbers.command.description")
final class NumbersCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    @Nullable
    CommandSpec spec;

    NumbersCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), desk.get("numbers.command.which"));
    }

    @Command(name = "list", description = "numbers.command.list")
    int list(
            @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "numbers.command.year") @Nullable
                    Integer year,
            @Option(names = "--blocks", descriptionKey = "numbers.command.blocks") boolean blocks,
            @Option(names = "--json", descriptionKey = "cli.option.json") boolean json) {
        return desk.on(base -> {
            if (blocks) tell(base.numbers().blocks(), json);
            else tellEntries(base.numbers().entries(year == null ? OptionalInt.empty() : OptionalInt.of(year)), json);
            return Exit.DONE;
        });
    }

    private void tellEntries(List<Entry> entries, boolean json) {
        if (json) {
            desk.say(Json.of(entries.stream().map(NumbersCommand::json).toList()));
            return;
        }
        var table = new TextTable(
                desk.get("numbers.column.number"),
                desk.get("numbers.column.type"),
                desk.get("numbers.column.state"),
                desk.get("numbers.column.at"),
                desk.get("numbers.column.by"),
                desk.get("numbers.column.reason"));
        for (var entry : entries)
            table.add(
                    entry.number().text(),
                    entry.documentType(),
                    desk.get("numbers.state." + entry.state().name()),
                    day(entry.note().at()),
                    entry.note().by(),
                    entry.note().reason());
        if (entries.isEmpty()) desk.say(desk.get("numbers.none"));
        else table.lines().forEach(desk::say);
    }

    private void tell(List<KeptBlock> blocks, boolean json) {
        if (json) {
            desk.say(Json.of(blocks.stream().map(NumbersCommand::json).toList()));
            return;
        }
        var table = new TextTable(
                desk.get("numbers.column.block"),
                desk.get("numbers.column.numbers"),
                desk.get("numbers.column.holder"),
                desk.get("numbers.column.state"),
                desk.get("numbers.column.at"),
                desk.get("numbers.column.by"));
        for (var kept : blocks)
            table.add(
                    kept.block().id().toString(),
                    span(kept.block()),
                    kept.block().holder(),
                    state(kept.block()),
                    day(kept.note().at()),
                    kept.note().by());
        if (blocks.isEmpty()) desk.say(desk.get("numbers.blocks.none"));
        else table.lines().forEach(desk::say);
    }

    private String state(NumberBlock block) {
        if (block.usedTo().isEmpty()) return desk.get(block.given() ? "numbers.block.given" : "numbers.block.taken");
        int used = block.usedTo().getAsInt();
        return used < block.first()
                ? desk.get("numbers.block.unused")
                : desk.get("numbers.block.used", Integer.toString(used));
    }

    private String span(NumberBlock block) {
        return desk.get(
                "numbers.block.span",
                block.series().organ() + block.series().wordBehindOrgan(),
                Integer.toString(block.series().year()),
                Integer.toString(block.first()),
                Integer.toString(block.last()));
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, desk.program().clock().getZone()).toString();
    }

    private static Map<String, Object> json(Entry entry) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", entry.number().text());
        json.put("serial", entry.serial());
        json.put("year", entry.series().year());
        json.put("type", entry.documentType());
        json.put("state", entry.state().name());
        entry.caseId().ifPresent(id -> json.put("case", id.toString()));
        entry.paperId().ifPresent(id -> json.put("paper", id.toString()));
        json.put("at", entry.note().at().toString());
        json.put("by", entry.note().by());
        json.put("reason", entry.note().reason());
        return json;
    }

    private static Map<String, Object> json(KeptBlock kept) {
        var json = new LinkedHashMap<String, Object>();
        json.put("block", kept.block().id().toString());
        json.put("type", kept.documentType());
        json.put("organ", kept.block().series().organ());
        json.put("word", kept.block().series().word());
        json.put("year", kept.block().series().year());
        json.put("first", kept.block().first());
        json.put("last", kept.block().last());
        json.put("holder", kept.block().holder());
        json.put("given", kept.block().given());
        kept.block().usedTo().ifPresent(used -> json.put("usedTo", used));
        json.put("at", kept.note().at().toString());
        json.put("by", kept.note().by());
        return json;
    }

    @Command(name = "reserve", description = "numbers.command.reserve")
    int reserve(
            @Parameters(paramLabel = "TYPE", descriptionKey = "numbers.command.type") String type,
            @Parameters(paramLabel = "COUNT", descriptionKey = "numbers.command.count") int count,
            @Option(names = "--holder", required = true, paramLabel = "TEXT", descriptionKey = "numbers.command.holder")
                    String holder,
            @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "numbers.command.out")
                    Path out,
            @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "numbers.command.yearOf") @Nullable
                    Integer year) {
        return desk.on(base -> {
            int of = year == null ? OfficeTime.today(desk.program().clock()).getYear() : year;
            mustBeNew(out);
            return told(base.numbers().reserve(desk.actor(base), type, of, count, holder), out);
        });
    }

    @Command(name = "slip", description = "numbers.command.again")
    int slip(
            @Parameters(paramLabel = "BLOCK", descriptionKey = "numbers.command.block") UUID block,
            @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "numbers.command.out")
                    Path out) {
        return desk.on(base -> {
            mustBeNew(out);
            return told(base.numbers().slipAgain(desk.actor(base), block), out);
        });
    }

    @Command(name = "take", description = "numbers.command.take")
    int take(@Parameters(paramLabel = "FILE", descriptionKey = "numbers.command.slip") Path slip) {
        var text = read(slip);
        return desk.on(base -> told(base.numbers().take(desk.actor(base), text), null));
    }

    @Command(name = "return", description = "numbers.command.return")
    int giveBack(
            @Parameters(paramLabel = "BLOCK", descriptionKey = "numbers.command.block") UUID block,
            @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "numbers.command.out")
                    Path out) {
        return desk.on(base -> {
            mustBeNew(out);
            return told(base.numbers().giveBack(desk.actor(base), block), out);
        });
    }

    @Command(name = "void", description = "numbers.command.void")
    int voidNumber(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "numbers.command.number") String number,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "numbers.command.reason")
                    String reason) {
        return desk.on(base -> told(base.numbers().voidNumber(desk.actor(base), number, reason), null));
    }

    private int told(NumbersOutcome outcome, @Nullable Path out) {
        switch (outcome) {
            case NumbersOutcome.Sent(var kept, var slip) -> {
                write(kept, Objects.requireNonNull(out), slip);
                desk.say(desk.get("numbers.sent", span(kept.block()), out.toString()));
            }
            case NumbersOutcome.Taken(var kept) -> desk.say(desk.get("numbers.taken", span(kept.block())));
            case NumbersOutcome.Back(var kept, var entries) ->
                desk.say(desk.get("numbers.back", span(kept.block()), Integer.toString(entries)));
            case NumbersOutcome.Voided(var entry) ->
                desk.say(desk.get("numbers.voided", entry.number().text()));
            case NumbersOutcome.Refused(var problems) -> {
                desk.complainAbout(problems);
                return Exit.REFUSED;
            }
        }
        return Exit.DONE;
    }

    private void mustBeNew(Path out) {
        if (Files.exists(out)) throw new Refusal(desk.get("numbers.out.there", out.toString()));
        var folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder))
            throw new Refusal(desk.get("numbers.out.folder", out.toString()));
    }

    private void write(KeptBlock kept, Path out, String slip) {
        try {
            Files.writeString(out, slip, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (IOException unwritable) {
            throw new Refusal(
                    kept.block().given()
                            ? desk.get(
                                    "numbers.out.unwritable.given",
                                    out.toString(),
                                    kept.block().id().toString())
                            : desk.get("numbers.out.unwritable", out.toString()));
        }
    }

    private String read(Path slip) {
        try (var content = Files.newInputStream(slip)) {
            return new String(content.readNBytes(NumberSlips.MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new Refusal(desk.get("numbers.slip.unreadable", slip.toString()));
        }
    }
}
