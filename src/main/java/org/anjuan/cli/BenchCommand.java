package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anjuan.usecase.bench.Bench;
import org.anjuan.usecase.bench.PressBench;
import org.anjuan.usecase.bench.Timing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills a case base with generated files and times daily work on it. */
@Command(name = "bench", description = "bench.command.description")
final class BenchCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--files", paramLabel = "N", descriptionKey = "bench.option.files")
    int files = 1000;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "bench.option.seed")
    long seed = 1;

    @Option(names = "--runs", paramLabel = "N", descriptionKey = "bench.option.runs")
    int runs = 60;

    @Option(names = "--plain", descriptionKey = "bench.option.plain")
    boolean plain;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "bench.option.out")
    @Nullable
    Path out;

    @Option(names = "--press", descriptionKey = "bench.option.press")
    boolean press;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    BenchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        if (files < 1 || runs < 1) throw new Refusal(desk.get("bench.files.tooFew"));
        var folder = out == null ? Files.createTempDirectory("anjuan-bench") : out;
        if (press) return press(folder);
        var outcome = desk.program().bench().run(new Bench.Order(folder, files, seed, plain, runs), desk.progress());
        return switch (outcome) {
            case Bench.Outcome.Done done -> {
                if (json) desk.say(Json.of(json(done)));
                else say(done);
                yield Exit.DONE;
            }
            case Bench.Outcome.Refused(var why) -> {
                desk.complainAbout(List.of(why.problem()));
                yield Exit.REFUSED;
            }
            case Bench.Outcome.Stopped _ -> {
                desk.complain(desk.get("bench.stopped", folder.toString()));
                yield Exit.REFUSED;
            }
        };
    }

    /** The pages that are set in a second, with one thread and with two. */
    private int press(Path folder) throws IOException {
        Files.createDirectories(folder);
        var runs = pressed(folder);
        if (json)
            desk.say(Json.of(
                    Map.of("press", runs.stream().map(BenchCommand::json).toList())));
        else {
            var table = new TextTable(
                    desk.get("bench.column.threads"),
                    desk.get("bench.column.pages"),
                    desk.get("bench.column.seconds"),
                    desk.get("bench.column.pagesPerSecond"),
                    desk.get("bench.column.pagesPerProcessorSecond"));
            for (var run : runs)
                table.add(
                        String.valueOf(run.threads()),
                        String.valueOf(run.pages()),
                        millis(run.seconds()),
                        millis(run.pagesPerSecond()),
                        millis(run.pagesPerProcessorSecond()));
            table.lines().forEach(desk::say);
        }
        return Exit.DONE;
    }

    /** A folder that was made for this alone goes, whatever comes of it. */
    private List<PressBench.Run> pressed(Path folder) throws IOException {
        try {
            return desk.program().pressBench().run(folder, PressBench.COPIES, desk.progress());
        } finally {
            if (out == null) Files.delete(folder);
        }
    }

    private static Map<String, ?> json(PressBench.Run run) {
        var json = new LinkedHashMap<String, Object>();
        json.put("threads", run.threads());
        json.put("pages", run.pages());
        json.put("seconds", millis(run.seconds()));
        json.put("processorSeconds", millis(run.processorSeconds()));
        return json;
    }

    private void say(Bench.Outcome.Done done) throws IOException {
        var table = new TextTable(
                desk.get("bench.column.step"),
                desk.get("bench.column.runs"),
                desk.get("bench.column.p50"),
                desk.get("bench.column.p95"),
                desk.get("bench.column.longest"));
        for (var timing : done.timings())
            table.add(
                    desk.get(timing.step().key()) + (timing.isTooSlow() ? " *" : ""),
                    String.valueOf(timing.runs()),
                    millis(timing.p50()),
                    millis(timing.p95()),
                    millis(timing.longest()));
        desk.say(desk.get(
                done.order().plain() ? "bench.summary.plain" : "bench.summary.encrypted",
                done.order().files(),
                done.order().seed(),
                done.parts(),
                done.bytes() >> 20,
                done.cores()));
        table.lines().forEach(desk::say);
        var slow = done.timings().stream().filter(Timing::isTooSlow).count();
        desk.say(desk.get(slow == 0 ? "bench.aim.reached" : "bench.aim.missed", slow));
        desk.say(desk.get("bench.folder", done.order().folder().toString()));
    }

    private static Map<String, ?> json(Bench.Outcome.Done done) {
        var json = new LinkedHashMap<String, Object>();
        json.put("files", done.order().files());
        json.put("seed", done.order().seed());
        json.put("encrypted", !done.order().plain());
        json.put("parts", done.parts());
        json.put("bytes", done.bytes());
        json.put("cores", done.cores());
        json.put("steps", done.timings().stream().map(BenchCommand::json).toList());
        return json;
    }

    private static Map<String, ?> json(Timing timing) {
        var json = new LinkedHashMap<String, Object>();
        json.put("step", timing.step().name());
        json.put("runs", timing.runs());
        json.put("p50", millis(timing.p50()));
        json.put("p95", millis(timing.p95()));
        json.put("longest", millis(timing.longest()));
        return json;
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, millis < 100 ? "%.1f" : "%.0f", millis);
    }
}
