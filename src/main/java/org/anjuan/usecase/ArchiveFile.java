package org.anjuan.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.ArchivedVolume;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Retention;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Stages;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Prose;
import org.anjuan.usecase.port.DossierPress;
import org.anjuan.usecase.port.DossierPress.Gap;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.anjuan.usecase.port.EvidenceStore.Batch;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store.Tx;
import org.anjuan.usecase.port.StoredFile;

/**
 * Hands a closed file over to the archive: its volumes are bound and kept as they are, known by their hashes, and from then on nothing of the file changes.
 * The volumes are bound before the file is written, so that nobody waits for them; where somebody changed the file meanwhile, nothing is archived.
 */
public final class ArchiveFile {

    /** How it ended. */
    public sealed interface Outcome {

        /**
         * The file is archived.
         *
         * @param gaps what the papers should say and the file does not know
         * @param problems what could not be bound
         */
        record Done(StoredFile file, List<ArchivedVolume> volumes, List<Gap> gaps, List<Problem> problems)
                implements Outcome {
            public Done {
                volumes = List.copyOf(volumes);
                gaps = List.copyOf(gaps);
                problems = List.copyOf(problems);
            }
        }

        /** Nothing was archived, for these reasons. */
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }

            static Refused of(String path, String key, Object... values) {
                return new Refused(List.of(Problem.error(path, key, values)));
            }
        }

        /** Nothing was archived: somebody changed the file since that version. */
        record ChangedMeanwhile(StoredFile current) implements Outcome {}

        /** Somebody stopped it; nothing was archived. */
        record Cancelled() implements Outcome {}
    }

    /**
     * What the archive wants to know.
     *
     * @param on the day of the handing over; today where none is given
     * @param checker who looked the volumes through
     * @param note what the closing page says; asked for where the volumes are to be kept with holes
     * @param incomplete whether they are to be kept though something could not be bound
     */
    public record Terms(
            Optional<LocalDate> on,
            Fact<String> archiveNumber,
            Fact<Retention> retention,
            Fact<Official> checker,
            Fact<Prose> note,
            boolean incomplete) {

        /** Nothing is known but that it is archived today. */
        public static final Terms NONE =
                new Terms(Optional.empty(), Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(), false);
    }

    private static final String PDF = "application/pdf";

    private final PaperTools tools;
    private final DossierPress press;
    private final PaperActs acts;
    private final FileTrail trail;
    private final Rights rights;

    /** @param press binds the volumes */
    public ArchiveFile(PaperTools tools, DossierPress press) {
        this.tools = tools;
        this.press = press;
        this.acts = new PaperActs(tools);
        this.trail = new FileTrail(tools.codec(), tools.clock());
        this.rights = new Rights(tools.clock());
    }

    /** Archives a file as it was at that version. */
    public Outcome archive(Actor actor, UUID caseId, int version, Terms terms, Progress progress) {
        var forbidden = rights.toChangeFiles(actor);
        if (forbidden.isPresent()) return new Outcome.Refused(List.of(forbidden.get()));
        var found = tools.store().inTransaction(tx -> tx.cases().find(caseId));
        if (found.isEmpty()) return Outcome.Refused.of("", "change.file.gone");
        var current = found.get();
        if (current.version() != version) return new Outcome.ChangedMeanwhile(current);
        var refused = refusals(current.file(), terms);
        if (!refused.isEmpty()) return new Outcome.Refused(refused);
        var archiving = archiving(actor, terms);
        var bound = new ArrayList<Bound>();
        try (var batch = tools.evidence().batch()) {
            var next = current.file().with(archiving);
            var stored = new StoredFile(
                    next, version + 1, tools.codec().hash(next), tools.clock().instant());
            for (var volume : Volume.values()) {
                if (volume == Volume.SUB
                        && press.order(next).getOrDefault(volume, List.of()).isEmpty()) continue;
                var one = bind(stored, volume, batch, progress);
                if (one.isEmpty()) return new Outcome.Cancelled();
                bound.add(one.get());
            }
            var holes = holes(bound, terms);
            if (!holes.isEmpty()) return new Outcome.Refused(holes);
            var outcome =
                    tools.store().inTransaction(tx -> keep(tx, actor, current, complete(archiving, bound), batch));
            batch.settle();
            return outcome instanceof Outcome.Done done
                    ? new Outcome.Done(
                            done.file(),
                            done.volumes(),
                            bound.stream()
                                    .flatMap(one -> one.pressed().gaps().stream())
                                    .toList(),
                            bound.stream()
                                    .flatMap(one -> one.pressed().problems().stream())
                                    .toList())
                    : outcome;
        } catch (Ended ended) {
            return ended.outcome;
        } catch (IOException failed) {
            return Outcome.Refused.of("", "paper.pages.failed", String.valueOf(failed.getMessage()));
        }
    }

    /** A volume that was bound. */
    private record Bound(ArchivedVolume volume, Pressed.Done pressed) {}

    /** What could not be bound stands in the way, for nothing can be mended afterwards; unless it is to be kept so, and the closing page says why. */
    private static List<Problem> holes(List<Bound> bound, Terms terms) {
        var holes = bound.stream()
                .flatMap(one -> one.pressed().problems().stream())
                .filter(Problem::isError)
                .toList();
        if (holes.isEmpty() || terms.incomplete()) return List.of();
        return Stream.concat(Stream.of(Problem.error("", "paper.archive.holes", holes.size())), holes.stream())
                .toList();
    }

    private List<Problem> refusals(CaseFile file, Terms terms) {
        if (file.has(Archiving.class)) return List.of(Problem.error("", "change.file.archived"));
        var problems = new ArrayList<Problem>();
        if (terms.incomplete() && !terms.note().isKnown())
            problems.add(Problem.error("note", "paper.archive.noteMissing"));
        var on = terms.on();
        if (on.filter(day -> day.isAfter(OfficeTime.today(tools.clock()))).isPresent())
            problems.add(Problem.error("on", "paper.archive.future"));
        var closed = file.last(Closing.class)
                .flatMap(closing -> closing.on().value())
                .map(When::earliest);
        if (on.isPresent() && closed.filter(on.get()::isBefore).isPresent())
            problems.add(Problem.error(
                    "on", "paper.archive.beforeClosing", closed.orElseThrow().toString()));
        if (file.head().origin() == Origin.LIVE && !Stages.of(file).isEnd())
            problems.add(Problem.error("", "paper.archive.notClosed"));
        long drafts = file.stream(OfficePaper.class)
                .filter(paper -> paper.state().isOpen())
                .count();
        if (drafts > 0) problems.add(Problem.error("", "paper.archive.drafts", drafts));
        long lost = file.stream(OfficePaper.class)
                .flatMap(paper -> paper.pages().stream())
                .filter(item -> !tools.evidence().has(item.sha256()))
                .count();
        if (lost > 0) problems.add(Problem.error("", "paper.archive.lost", lost));
        return problems;
    }

    private Archiving archiving(Actor actor, Terms terms) {
        var day = terms.on().orElseGet(() -> OfficeTime.today(tools.clock()));
        return new Archiving(
                tools.ids().get(),
                Fact.known(When.of(day)),
                terms.archiveNumber(),
                terms.retention(),
                Fact.unknown(),
                Fact.known(acts.official(actor)),
                terms.checker(),
                terms.note(),
                List.of());
    }

    private static Archiving complete(Archiving archiving, List<Bound> bound) {
        var shape = Shape.of(Archiving.class);
        var volumes = bound.stream().map(Bound::volume).toList();
        int pages = volumes.stream().mapToInt(ArchivedVolume::pages).sum();
        return shape.with(shape.with(archiving, "volumes", volumes), "pages", Fact.known(pages));
    }

    /** One volume; nothing where somebody stopped it. */
    private Optional<Bound> bind(StoredFile stored, Volume volume, Batch batch, Progress progress) throws IOException {
        Path target = Files.createTempFile(tools.evidence().temporary(), "anjuan-", ".pdf");
        try {
            if (!(press.volume(stored, volume, target, progress) instanceof Pressed.Done done)) return Optional.empty();
            try (var content = Files.newInputStream(target)) {
                var item = batch.add(content, DossierNames.name(stored.file(), volume), PDF);
                return Optional.of(new Bound(new ArchivedVolume(volume, 1, done.pages(), item), done));
            }
        } finally {
            Files.deleteIfExists(target);
        }
    }

    private Outcome keep(Tx tx, Actor actor, StoredFile seen, Archiving archiving, Batch batch) {
        var current = tx.cases().find(seen.file().id()).orElseThrow(() -> ended("change.file.gone"));
        if (current.version() != seen.version()) throw new Ended(new Outcome.ChangedMeanwhile(current));
        var next = current.file().with(archiving);
        var refusals = tools.guards().refusals(current.file(), next, tx.office());
        if (!refusals.isEmpty()) throw new Ended(new Outcome.Refused(refusals));
        var written = tx.cases()
                .replace(next, current.version(), tools.rows().file(next))
                .orElseThrow(() -> new IllegalStateException("changed inside its own transaction"));
        tx.audit()
                .append(trail.changed(actor, current.file(), next, written.hash(), "file-archived", Optional.empty()));
        try {
            batch.place();
        } catch (IOException failed) {
            throw new Ended(Outcome.Refused.of("", "paper.pages.failed", String.valueOf(failed.getMessage())));
        }
        return new Outcome.Done(written, archiving.volumes(), List.of(), List.of());
    }

    private static Ended ended(String key) {
        return new Ended(Outcome.Refused.of("", key));
    }

    /** Leaves the transaction without a trace. */
    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Outcome outcome;

        Ended(Outcome outcome) {
            super(outcome.toString(), null, false, false);
            this.outcome = outcome;
        }
    }
}
