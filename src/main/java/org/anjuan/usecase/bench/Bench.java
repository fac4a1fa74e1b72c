package org.anjuan.usecase.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.usecase.ChangeFile;
import org.anjuan.usecase.ExportDossier;
import org.anjuan.usecase.ImportFiles;
import org.anjuan.usecase.ReadyRowsOf;
import org.anjuan.usecase.RefreshRows;
import org.anjuan.usecase.SeeReviews;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseBases;
import org.anjuan.usecase.port.CaseFiles;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.SampleFiles;

/** Fills a new case base with generated files and times the steps of daily work on it. */
public final class Bench {

    /** Large, because every commit writes all leaves of the word index that it touched. */
    private static final int BATCH = 5000;

    private static final String NOTE = "made.properties";
    private static final char[] PASSWORD = "bench-only".toCharArray();

    /** The use cases on an open case base that need more than the store. */
    public record Tools(
            ChangeFile changes,
            SeeReviews reviews,
            ExportDossier dossiers,
            ImportFiles imports,
            ReadyRowsOf rows,
            RefreshRows refreshing) {}

    /**
     * What to do.
     *
     * @param folder a folder that is empty, not there yet, or left by an earlier run; the base lies in it afterwards
     * @param plain without encryption, to compare
     * @param runs how often each step is timed
     */
    public record Order(Path folder, int files, long seed, boolean plain, int runs) {}

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * The times, with what they were taken on.
         *
         * @param parts how many parts the files have together
         * @param bytes how large the database was after the base was closed
         */
        record Done(Order order, int cores, long parts, long bytes, List<Timing> timings) implements Outcome {}

        /** The base could not be made or opened. */
        record Refused(BaseOutcome.Refused why) implements Outcome {}

        /** Told to stop. */
        record Stopped() implements Outcome {}
    }

    private final CaseBases bases;
    private final Function<OpenBase, Tools> tools;
    private final SampleFiles samples;
    private final Clock clock;

    public Bench(CaseBases bases, Function<OpenBase, Tools> tools, SampleFiles samples, Clock clock) {
        this.bases = bases;
        this.tools = tools;
        this.samples = samples;
        this.clock = clock;
    }

    /**
     * Makes the base, unless an earlier run with the same order left it in the folder; closes it, opens it, and times the
     * steps.
     */
    public Outcome run(Order order, Progress progress) throws Exception {
        var base = order.folder().resolve("base");
        var timings = new ArrayList<Timing>();
        var made = made(order);
        if (made.isEmpty()) {
            var today = OfficeTime.today(clock);
            switch (make(order, base, today, timings, progress)) {
                case Outcome.Done done -> made = Optional.of(new Made(today, done.parts()));
                case Outcome ended -> {
                    return ended;
                }
            }
        }
        var today = made.orElseThrow().day();
        long start = System.nanoTime();
        var again = bases.open(base, password(order));
        if (again instanceof BaseOutcome.Refused refused) return new Outcome.Refused(refused);
        timings.add(Timing.of(Step.OPEN, new long[] {System.nanoTime() - start}));
        try (var open = ((BaseOutcome.Opened) again).base()) {
            var generator = new CaseGenerator(order.seed(), today);
            var use = tools.apply(open);
            var work = new DailyWork(open.store(), use, actor(today), generator, order, today);
            var dossiers = order.folder().resolve("dossiers");
            var binding = new Binding(open.store(), use, actor(today), dossiers);
            for (var step : Step.values()) {
                var run = work.step(step, binding);
                if (run.isEmpty()) continue;
                if (progress.stopped()) return new Outcome.Stopped();
                progress.at(step.ordinal(), Step.values().length, step.name());
                timings.add(time(step, run.get()));
            }
            progress.at(Step.REBUILD.ordinal(), Step.values().length, Step.REBUILD.name());
            timings.add(Rebuilding.time(open.store(), use.refreshing(), actor(today), clock));
        }
        timings.sort(Comparator.comparing(Timing::step));
        return done(order, made.orElseThrow().parts(), size(base), timings);
    }

    private static Outcome.Done done(Order order, long parts, long bytes, List<Timing> timings) {
        return new Outcome.Done(order, Runtime.getRuntime().availableProcessors(), parts, bytes, timings);
    }

    private Outcome make(Order order, Path base, LocalDate today, List<Timing> timings, Progress progress)
            throws IOException {
        var made = bases.create(base, password(order));
        if (made instanceof BaseOutcome.Refused refused) return new Outcome.Refused(refused);
        long start = System.nanoTime();
        long parts = 0;
        try (var open = ((BaseOutcome.Opened) made).base()) {
            var use = tools.apply(open);
            var generator = new CaseGenerator(order.seed(), today);
            for (int from = 0; from < order.files(); from += BATCH) {
                if (progress.stopped()) return new Outcome.Stopped();
                progress.at(from, order.files(), Step.INSERT.name());
                parts += insert(open, use, generator.files(from, Math.min(order.files(), from + BATCH)));
            }
            timings.add(Timing.of(Step.INSERT, new long[] {System.nanoTime() - start}));
            takeSamples(open, use, order.folder().resolve("samples"));
            start = System.nanoTime();
        }
        timings.add(Timing.of(Step.CLOSE, new long[] {System.nanoTime() - start}));
        Files.writeString(order.folder().resolve(NOTE), note(order) + today + "\nparts=" + parts);
        return done(order, parts, size(base), timings);
    }

    /** What an earlier run has left: files as of a day. */
    private record Made(LocalDate day, long parts) {}

    /** What an earlier run with the same order has put into the base. */
    private static Optional<Made> made(Order order) throws IOException {
        var file = order.folder().resolve(NOTE);
        if (!Files.isRegularFile(file)) return Optional.empty();
        var text = Files.readString(file);
        if (!text.startsWith(note(order))) return Optional.empty();
        var rest = text.substring(note(order).length()).split("\nparts=", 2);
        return Optional.of(new Made(LocalDate.parse(rest[0]), Long.parseLong(rest[1])));
    }

    private static String note(Order order) {
        return "files=" + order.files() + "\nseed=" + order.seed() + "\nplain=" + order.plain() + "\nday=";
    }

    private static Optional<char[]> password(Order order) {
        return order.plain() ? Optional.empty() : Optional.of(PASSWORD.clone());
    }

    private static long insert(OpenBase open, Tools use, List<CaseFile> files) {
        var additions = files.parallelStream()
                .map(file -> new CaseFiles.Addition(file, use.rows().file(file)))
                .toList();
        open.store().inTransaction(tx -> tx.cases().addAll(additions));
        return files.stream().mapToLong(file -> file.parts().size()).sum();
    }

    private void takeSamples(OpenBase open, Tools use, Path folder) throws IOException {
        samples.writeTo(folder);
        var outcome = use.imports().run(actor(OfficeTime.today(clock)), List.of(folder), false, Progress.IGNORED);
        if (!(outcome instanceof ImportFiles.Outcome.Done))
            throw new IllegalStateException("samples not taken into " + open.folder() + ": " + outcome);
    }

    private static Timing time(Step step, DailyWork.Run run) throws Exception {
        for (int i = 0; i < run.warmUp(); i++) run.work().call();
        var nanos = new long[run.runs()];
        for (int i = 0; i < nanos.length; i++) {
            Callable<?> work = run.work();
            long start = System.nanoTime();
            work.call();
            nanos[i] = System.nanoTime() - start;
        }
        return Timing.of(step, nanos);
    }

    private static Actor actor(LocalDate today) {
        var roles = List.of(
                new DatedRole(Role.OFFICER, today.minusYears(1), Optional.empty()),
                new DatedRole(Role.ADMINISTRATOR, today.minusYears(1), Optional.empty()));
        return new Actor(new Person(new UUID(0, 1), "Bench", "", roles, List.of()));
    }

    private static long size(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
