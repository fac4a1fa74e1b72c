package org.anjuan.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.Store;

/** Opens a new case file. */
public final class NewFile {

    private final Store store;
    private final CaseCodec codec;
    private final ReadyRowsOf rows;
    private final StepGuards guards;
    private final Supplier<UUID> ids;
    private final FileTrail trail;
    private final Rights rights;

    public NewFile(Store store, CaseCodec codec, ReadyRowsOf rows, StepGuards guards, Clock clock, Supplier<UUID> ids) {
        this.store = store;
        this.codec = codec;
        this.rows = rows;
        this.guards = guards;
        this.ids = ids;
        this.trail = new FileTrail(codec, clock);
        this.rights = new Rights(clock);
    }

    /** A new file with this head and these first parts. */
    public ChangeOutcome create(Actor actor, Head head, List<Part> parts) {
        var forbidden = rights.toChangeFiles(actor);
        if (forbidden.isPresent()) return new ChangeOutcome.Refused(List.of(forbidden.get()));
        if (parts.stream().map(Part::id).distinct().count() < parts.size())
            return ChangeOutcome.Refused.because("id", "change.part.twice");
        var file = CaseFile.of(ids.get(), head, parts, Set.of());
        var problems = new ArrayList<>(FileLimits.problems(file, codec));
        for (var part : parts) problems.addAll(References.problems(file, part));
        if (!problems.isEmpty()) return new ChangeOutcome.Refused(problems);
        return store.inTransaction(tx -> {
            var refusals = guards.refusals(CaseFile.empty(file.id(), head), file, tx.office());
            if (!refusals.isEmpty()) return new ChangeOutcome.Refused(refusals);
            var stored = tx.cases().add(file, rows.file(file));
            tx.audit().append(trail.added(actor, file, stored.hash(), "case-created"));
            return new ChangeOutcome.Saved(stored);
        });
    }
}
