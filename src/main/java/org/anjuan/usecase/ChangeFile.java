package org.anjuan.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.Store;

/** Changes a case file and records who did it, what was before, and why. All of it happens, or nothing. */
public final class ChangeFile {

    private final Store store;
    private final CaseCodec codec;
    private final ReadyRowsOf rows;
    private final StepGuards guards;
    private final PaperWatch watch;
    private final FileTrail trail;
    private final Rights rights;

    /** @param watch holds changes against the papers that went out */
    public ChangeFile(
            Store store, CaseCodec codec, ReadyRowsOf rows, StepGuards guards, PaperWatch watch, Clock clock) {
        this.store = store;
        this.codec = codec;
        this.rows = rows;
        this.guards = guards;
        this.watch = watch;
        this.trail = new FileTrail(codec, clock);
        this.rights = new Rights(clock);
    }

    /**
     * Makes these changes, in their order, to the file as it was at that version.
     *
     * @param reason why, where a reason is due or was given
     */
    public ChangeOutcome change(Actor actor, UUID caseId, int version, List<Change> changes, Optional<String> reason) {
        var forbidden = rights.toChangeFiles(actor);
        if (forbidden.isPresent()) return new ChangeOutcome.Refused(List.of(forbidden.get()));
        var why = reason.map(String::strip).filter(text -> !text.isEmpty());
        return store.inTransaction(tx -> {
            var found = tx.cases().find(caseId);
            if (found.isEmpty()) return ChangeOutcome.Refused.because("", "change.file.gone");
            var current = found.get();
            if (current.version() != version) return new ChangeOutcome.ChangedMeanwhile(current);
            if (current.file().has(Archiving.class)) return ChangeOutcome.Refused.because("", "change.file.archived");
            var attempt = new Attempt(actor, current.file(), why);
            changes.forEach(attempt::make);
            if (!attempt.problems.isEmpty()) return new ChangeOutcome.Refused(attempt.problems);
            var next = watch.settled(current.file(), attempt.file);
            if (next.equals(current.file())) return new ChangeOutcome.Saved(current);
            var refusals = new ArrayList<>(watch.refusals(current.file(), next, why.isPresent()));
            refusals.addAll(watch.abandoned(
                    current.file(), next, draft -> CorrectionTrail.touched(tx, current.file(), next, draft)));
            refusals.addAll(guards.refusals(current.file(), next, tx.office()));
            if (!refusals.isEmpty()) return new ChangeOutcome.Refused(refusals);
            var written = tx.cases().replace(next, version, rows.file(next));
            if (written.isEmpty())
                return new ChangeOutcome.ChangedMeanwhile(
                        tx.cases().find(caseId).orElseThrow());
            tx.audit()
                    .append(trail.changed(
                            actor, current.file(), next, written.get().hash(), "case-changed", why));
            return new ChangeOutcome.Saved(written.get());
        });
    }

    /** The file as far as the changes have come, and what stood in their way. */
    private final class Attempt {

        private final Actor actor;
        private CaseFile file;
        private final Optional<String> reason;
        private final List<Problem> problems = new ArrayList<>();

        Attempt(Actor actor, CaseFile file, Optional<String> reason) {
            this.actor = actor;
            this.file = file;
            this.reason = reason;
        }

        void make(Change change) {
            switch (change) {
                case Change.Put put -> put(put);
                case Change.Withdraw(var part) -> withdraw(part);
                case Change.MarkNone(var kind, var none) -> {
                    if (none && !file.all(kind).isEmpty())
                        problems.add(Problem.error(kind.plural(), "change.none.some"));
                    else file = file.withNone(kind, none);
                }
                case Change.PutHead(var head) -> {
                    if (codec.write(head).length() > FileLimits.LONGEST)
                        problems.add(Problem.error("head", "change.part.tooLong", FileLimits.LONGEST));
                    if (file.head().origin() == Origin.LIVE && head.origin() != Origin.LIVE)
                        rights.toLiftGuards(actor).ifPresent(problems::add);
                    file = file.withHead(head);
                }
            }
        }

        private void put(Change.Put put) {
            var part = put.part();
            var old = file.find(part.id());
            if (old.isPresent() && old.get().kindOfPart() != part.kindOfPart()) {
                problems.add(Problem.error("id", "change.part.otherKind"));
                return;
            }
            if (part instanceof OfficePaper paper) put(old.map(OfficePaper.class::cast), paper);
            if (part instanceof Archiving archiving && !archiving.volumes().isEmpty())
                problems.add(Problem.error("volumes", "change.archiving.volumes"));
            var next = file.with(part);
            problems.addAll(References.problems(next, part));
            problems.addAll(FileLimits.problems(part, codec));
            file = next;
        }

        private void put(Optional<OfficePaper> old, OfficePaper paper) {
            PaperLife.refusal(old, paper).ifPresent(problems::add);
            if (old.filter(before -> PaperLife.exchangesScan(before, paper)).isPresent()) exchangeScan(paper);
            if (old.filter(before -> before.about().equals(paper.about())).isEmpty())
                watch.misplaced(file, paper).ifPresent(problems::add);
        }

        /** Which pages stand for a paper that went out is changed with a reason, by who may let it go out. */
        private void exchangeScan(OfficePaper paper) {
            if (reason.isEmpty()) problems.add(Problem.error("reason", "change.paper.rescan"));
            watch.type(paper).flatMap(type -> rights.toIssue(actor, type)).ifPresent(problems::add);
        }

        private void withdraw(UUID part) {
            var found = file.find(part);
            if (found.isPresent() && found.get() instanceof OfficePaper paper)
                PaperLife.withdrawal(paper).ifPresent(problems::add);
            if (found.isEmpty()) problems.add(Problem.error("", "change.part.gone"));
            else if (reason.isEmpty()) problems.add(Problem.error("reason", "change.reason.missing"));
            else if (!References.to(file, part).isEmpty())
                problems.add(Problem.error(
                        "", "change.part.referred", References.to(file, part).size()));
            else file = file.without(part);
        }
    }
}
