package org.anjuan.usecase.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.InquiryRecord;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InvestigationReport;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Publication;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.SamplingRecord;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseBases;
import org.anjuan.usecase.port.DossierPress;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.StoredFile;

/** Times how many pages the press sets in a second: volumes with forty papers of each of twelve types and nothing attached. */
public final class PressBench {

    /** How often each paper is in a volume. */
    public static final int COPIES = 40;

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;
    private static final List<Class<? extends Part>> PAPERS = List.of(
            Filing.class,
            Inspection.class,
            InquiryRecord.class,
            SamplingRecord.class,
            InvestigationReport.class,
            CorrectionOrder.class,
            PriorNotice.class,
            PenaltyDecision.class,
            Service.class,
            Recheck.class,
            Publication.class,
            Closing.class);

    /**
     * What one run gave.
     *
     * @param pages of all volumes together
     * @param seconds from the beginning of the first volume to the end of the last
     * @param processorSeconds that the writing threads had a processor
     */
    public record Run(int threads, int pages, double seconds, double processorSeconds) {

        public double pagesPerSecond() {
            return pages / seconds;
        }

        /** What a thread sets in a second when nothing else is at work. */
        public double pagesPerProcessorSecond() {
            return pages / processorSeconds;
        }
    }

    /** Brings the sample whose papers are printed. */
    public interface Sample {
        CaseFile read() throws IOException;
    }

    private final CaseBases bases;
    private final Function<OpenBase, DossierPress> press;
    private final Sample sample;
    private final Clock clock;

    public PressBench(CaseBases bases, Function<OpenBase, DossierPress> press, Sample sample, Clock clock) {
        this.bases = bases;
        this.press = press;
        this.sample = sample;
        this.clock = clock;
    }

    /** Runs with one thread and with two; a base and the volumes lie in this folder meanwhile, and are taken out again. */
    public List<Run> run(Path folder, int copies, Progress progress) throws IOException {
        var own = Files.createTempDirectory(folder, "press-");
        try {
            return runIn(own, copies, progress);
        } finally {
            try (var left = Files.walk(own)) {
                for (var file : left.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    private List<Run> runIn(Path folder, int copies, Progress progress) throws IOException {
        var made = bases.create(folder.resolve("base"), Optional.empty());
        if (!(made instanceof BaseOutcome.Opened opened))
            throw new IOException("no case base in " + folder + ": " + made);
        try (var base = opened.base()) {
            var stored = stored(sample.read(), copies);
            var binding = press.apply(base);
            for (int i = 0; i < WARM_UP; i++) bind(binding, stored, folder, progress);
            return List.of(run(1, binding, stored, folder, progress), run(2, binding, stored, folder, progress));
        }
    }

    private StoredFile stored(CaseFile sample, int copies) {
        var parts = new ArrayList<Part>(sample.all(Party.class));
        for (var kind : PAPERS) {
            var first = sample.first(kind).orElseThrow();
            for (int copy = 0; copy < copies; copy++) parts.add(copy(first, parts.size()));
        }
        var file = CaseFile.of(new UUID(0, 41), sample.head(), parts, Set.of());
        return new StoredFile(file, 1, "0".repeat(64), clock.instant());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Part copy(Part part, int number) {
        Shape shape = Shape.of(((Record) part).getClass());
        return (Part) shape.with((Record) part, "id", new UUID(41, number));
    }

    private record Bound(int pages, long processorNanos) {}

    private static Run run(int threads, DossierPress press, StoredFile stored, Path folder, Progress progress)
            throws IOException {
        long start = System.nanoTime();
        int pages = 0;
        long processor = 0;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var work = new ArrayList<Callable<Bound>>();
            for (int i = 0; i < threads * ROUNDS; i++) work.add(() -> bind(press, stored, folder, progress));
            for (Future<Bound> bound : pool.invokeAll(work)) {
                pages += bound.get().pages();
                processor += bound.get().processorNanos();
            }
        } catch (InterruptedException | ExecutionException e) {
            if (e instanceof InterruptedException) Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return new Run(threads, pages, (System.nanoTime() - start) / 1e9, processor / 1e9);
    }

    private static Bound bind(DossierPress press, StoredFile stored, Path folder, Progress progress)
            throws IOException {
        var target = Files.createTempFile(folder, "volume", ".pdf");
        long before = processorNanos();
        var pressed = press.volume(stored, Volume.MAIN, target, progress);
        long used = processorNanos() - before;
        Files.delete(target);
        if (!(pressed instanceof Pressed.Done done) || kinds(done) < PAPERS.size())
            throw new IOException("not bound: " + pressed);
        return new Bound(done.pages(), used);
    }

    private static int kinds(Pressed.Done done) {
        var kinds = new HashSet<String>();
        for (var placed : done.papers()) kinds.add(placed.paper().paper().type());
        return kinds.size();
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
