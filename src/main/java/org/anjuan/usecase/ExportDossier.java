package org.anjuan.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
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

    private static final int LONGEST_TITLE = 60;

    private final Store store;
    private final DossierPress press;
    private final Clock clock;

    public ExportDossier(Store store, DossierPress press, Clock clock) {
        this.store = store;
        this.press = press;
        this.clock = clock;
    }

    /** Exports these volumes; a sub volume without papers is left out. */
    public Outcome export(Actor actor, UUID id, Path folder, Set<Volume> volumes, Progress progress) {
        var stored = store.inTransaction(tx -> tx.cases().find(id));
        if (stored.isEmpty()) return refused("dossier.export.noFile", id.toString());
        var inTheWay = prepare(folder);
        if (inTheWay.isPresent()) return new Outcome.Refused(List.of(inTheWay.get()));
        var file = stored.get().file();
        var written = new ArrayList<Path>();
        var gaps = new ArrayList<Gap>();
        var problems = new ArrayList<Problem>();
        int pages = 0;
        for (var volume : chosen(file, volumes)) {
            var target = folder.resolve(name(file, volume));
            try {
                switch (press.volume(file, volume, target, progress)) {
                    case Pressed.Stopped _ -> {
                        record(actor, stored.get(), written.size());
                        return new Outcome.Cancelled();
                    }
                    case Pressed.Done done -> {
                        written.add(target);
                        pages += done.pages();
                        gaps.addAll(done.gaps());
                        problems.addAll(done.problems());
                    }
                }
            } catch (IOException e) {
                record(actor, stored.get(), written.size());
                return refused("dossier.export.notWritten", target.toString(), String.valueOf(e.getMessage()));
            }
        }
        record(actor, stored.get(), written.size());
        return new Outcome.Done(written, pages, gaps, problems);
    }

    private Set<Volume> chosen(CaseFile file, Set<Volume> volumes) {
        var chosen = EnumSet.noneOf(Volume.class);
        chosen.addAll(volumes);
        var sub = press.order(file).get(Volume.SUB);
        if (chosen.size() > 1 && (sub == null || sub.isEmpty())) chosen.remove(Volume.SUB);
        return chosen;
    }

    private static Optional<Problem> prepare(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return Optional.of(Problem.error("folder", "dossier.export.noFolder", folder.toString()));
        }
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of(Problem.error("folder", "dossier.export.notWritable", folder.toString()));
    }

    /** A name that every system can keep: number, title, volume. */
    static String name(CaseFile file, Volume volume) {
        var number = file.head().number().value().map(Object::toString);
        var first = number.orElseGet(() -> file.id().toString().substring(0, 8));
        var title = file.head().title();
        var shortTitle = title.codePointCount(0, title.length()) > LONGEST_TITLE
                ? title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE))
                : title;
        return SafeName.of(first + " " + shortTitle + " " + (volume == Volume.MAIN ? "正卷" : "副卷"), ".pdf");
    }

    /** Records who took volumes out, also where the others did not follow. */
    private void record(Actor actor, StoredFile stored, int volumes) {
        if (volumes == 0) return;
        var detail = "{\"hash\":\"" + stored.hash() + "\",\"volumes\":" + volumes + "}";
        store.inTransaction(tx -> tx.audit()
                .append(new AuditLog.Entry(
                        clock.instant(),
                        actor.id(),
                        actor.name(),
                        "dossier-exported",
                        stored.file().id(),
                        detail,
                        null)));
    }

    private static Outcome refused(String key, Object... values) {
        return new Outcome.Refused(List.of(Problem.error("dossier", key, values)));
    }
}
