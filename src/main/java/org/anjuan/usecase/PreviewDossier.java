package org.anjuan.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.DossierPress;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;

/** Binds a volume as the file stands now, to be looked at and thrown away. */
public final class PreviewDossier {

    /** How it ended. */
    public sealed interface Outcome {

        /** It lies at this place; whoever asked deletes it. */
        record Ready(Path pdf, Pressed.Done content) implements Outcome {}

        /** Why there is none. */
        record Refused(Problem problem) implements Outcome {}

        /** Somebody stopped it. */
        record Cancelled() implements Outcome {}
    }

    private final Store store;
    private final DossierPress press;
    private final Path folder;
    private final Rights rights;

    /** @param folder where previews lie while they are looked at: inside the case base */
    public PreviewDossier(Store store, DossierPress press, Path folder, Clock clock) {
        this.store = store;
        this.press = press;
        this.folder = folder;
        this.rights = new Rights(clock);
    }

    /** A volume of this file; the sub volume is for those who handle and review files. */
    public Outcome volume(Actor actor, UUID id, Volume volume, Progress progress) {
        var forbidden = volume == Volume.SUB ? rights.toSeeInternal(actor) : Optional.<Problem>empty();
        if (forbidden.isPresent()) return new Outcome.Refused(forbidden.get());
        return print(id, (stored, target) -> press.volume(stored, volume, target, progress));
    }

    private interface Printing {
        Pressed print(StoredFile stored, Path target) throws IOException;
    }

    private Outcome print(UUID id, Printing printing) {
        var stored = store.inTransaction(tx -> tx.cases().find(id));
        if (stored.isEmpty())
            return new Outcome.Refused(Problem.error("dossier", "dossier.export.noFile", id.toString()));
        try {
            var target = Files.createTempFile(folder, "anjuan-", ".pdf");
            boolean kept = false;
            try {
                var pressed = printing.print(stored.get(), target);
                kept = pressed instanceof Pressed.Done;
                return switch (pressed) {
                    case Pressed.Done done -> new Outcome.Ready(target, done);
                    case Pressed.Stopped _ -> new Outcome.Cancelled();
                };
            } finally {
                if (!kept) Files.deleteIfExists(target);
            }
        } catch (IOException e) {
            return new Outcome.Refused(
                    Problem.error("dossier", "dossier.export.notWritten", "PDF", String.valueOf(e.getMessage())));
        }
    }
}
