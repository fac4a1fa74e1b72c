package org.anjuan.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Sha256;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.DossierPress;
import org.anjuan.usecase.port.DossierPress.Gap;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;

/** Binds the dossier of a file into a folder, one PDF for each volume, and records who took it out. */
public final class ExportDossier {

    /** How an export ended. */
    public sealed interface Outcome {

        /**
         * The volumes are there.
         *
         * @param gaps what the papers should say and the file does not know
         * @param problems what could not be bound
         */
        record Done(List<Path> volumes, int pages, List<Gap> gaps, List<Problem> problems) implements Outcome {
            public Done {
                volumes = List.copyOf(volumes);
                gaps = List.copyOf(gaps);
                problems = List.copyOf(problems);
            }
        }

        /** Nothing was written, or not all of it, and why. */
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }

        /** Somebody stopped it; volumes finished before that are there. */
        record Cancelled() implements Outcome {}
    }

    /** What the audit log calls it. */
    static final String EXPORTED = "dossier-exported";

    /** What nobody has written to for so long a crash has left; it goes at the next export. */
    private static final Duration CRASHED = Duration.ofDays(1);

    private final Store store;
    private final DossierPress press;
    private final Clock clock;
    private final Rights rights;

    public ExportDossier(Store store, DossierPress press, Clock clock) {
        this.store = store;
        this.press = press;
        this.clock = clock;
        this.rights = new Rights(clock);
    }

    /** Exports these volumes of one file. */
    public Outcome export(Actor actor, UUID id, Path folder, Set<Volume> volumes, Progress progress) {
        return export(actor, id, folder, volumes, new DossierNames(), progress);
    }

    /**
     * Exports these volumes; a sub volume without papers is left out.
     *
     * @param names the names given in this run, over all its files
     */
    public Outcome export(
            Actor actor, UUID id, Path folder, Set<Volume> volumes, DossierNames names, Progress progress) {
        return export(actor, id, folder, volumes, false, names, progress);
    }

    /**
     * Exports the copy that stays in the office: both volumes, each with the whole case file as data in it.
     *
     * @param names the names given in this run, over all its files
     */
    public Outcome internal(Actor actor, UUID id, Path folder, DossierNames names, Progress progress) {
        return export(actor, id, folder, EnumSet.allOf(Volume.class), true, names, progress);
    }

    private Outcome export(
            Actor actor,
            UUID id,
            Path folder,
            Set<Volume> volumes,
            boolean internal,
            DossierNames names,
            Progress progress) {
        for (var volume : volumes) {
            var forbidden = rights.toTakeOut(actor, volume);
            if (forbidden.isPresent()) return new Outcome.Refused(List.of(forbidden.get()));
        }
        var stored = store.inTransaction(tx -> tx.cases().find(id));
        if (stored.isEmpty()) return refused("dossier.export.noFile", id.toString());
        if (internal && isKept(stored.get().file())) return refused("dossier.export.internalArchived");
        var inTheWay = prepare(folder);
        if (inTheWay.isPresent()) return new Outcome.Refused(List.of(inTheWay.get()));
        var file = stored.get().file();
        var written = new ArrayList<Path>();
        var gaps = new ArrayList<Gap>();
        var problems = new ArrayList<Problem>();
        int pages = 0;
        for (var volume : chosen(file, volumes)) {
            var target = folder.resolve(names.of(file, volume, internal));
            try {
                var part = FinishedFile.beside(target);
                try {
                    switch (internal
                            ? press.internal(stored.get(), volume, part, progress)
                            : press.volume(stored.get(), volume, part, progress)) {
                        case Pressed.Stopped _ -> {
                            return new Outcome.Cancelled();
                        }
                        case Pressed.Done done -> {
                            handOver(actor, stored.get(), volume, internal, part, target);
                            written.add(target);
                            pages += done.pages();
                            gaps.addAll(done.gaps());
                            problems.addAll(done.problems());
                        }
                    }
                } finally {
                    Files.deleteIfExists(part);
                }
            } catch (IOException e) {
                return refused("dossier.export.notWritten", target.toString(), String.valueOf(e.getMessage()));
            }
        }
        return new Outcome.Done(written, pages, gaps, problems);
    }

    private Set<Volume> chosen(CaseFile file, Set<Volume> volumes) {
        var chosen = EnumSet.noneOf(Volume.class);
        chosen.addAll(volumes);
        var sub = press.order(file).get(Volume.SUB);
        if (chosen.size() > 1 && (sub == null || sub.isEmpty())) chosen.remove(Volume.SUB);
        return chosen;
    }

    /** Whether its volumes were kept when it was archived. */
    private static boolean isKept(CaseFile file) {
        return file.last(Archiving.class)
                .filter(archiving -> !archiving.volumes().isEmpty())
                .isPresent();
    }

    private Optional<Problem> prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            FinishedFile.sweep(folder, clock.instant().minus(CRASHED));
        } catch (IOException e) {
            return Optional.of(Problem.error("folder", "dossier.export.noFolder", folder.toString()));
        }
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of(Problem.error("folder", "dossier.export.notWritable", folder.toString()));
    }

    /** Puts a volume under its name and records who took it: both happen, or neither. */
    private void handOver(Actor actor, StoredFile stored, Volume volume, boolean internal, Path part, Path target)
            throws IOException {
        var sha256 = sha256(part);
        var detail = internal
                ? Json.object("hash", stored.hash(), "volume", volume.name(), "sha256", sha256, "copy", "INTERNAL")
                : Json.object("hash", stored.hash(), "volume", volume.name(), "sha256", sha256);
        FinishedFile.handOver(
                store,
                part,
                target,
                tx -> tx.audit()
                        .append(new AuditLog.Entry(
                                clock.instant(),
                                actor.id(),
                                actor.name(),
                                EXPORTED,
                                stored.file().id(),
                                detail,
                                null)));
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = Sha256.digest();
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return Sha256.hex(digest.digest());
        }
    }

    private static Outcome refused(String key, Object... values) {
        return new Outcome.Refused(List.of(Problem.error("dossier", key, values)));
    }
}
