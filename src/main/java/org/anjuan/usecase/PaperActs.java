package org.anjuan.usecase;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.EvidenceStore.Batch;
import org.anjuan.usecase.port.Store.Tx;
import org.anjuan.usecase.port.StoredFile;
import org.anjuan.usecase.port.UnsetPaperException;

/** Carries out what the use cases of papers do to a file: all of it with its audit entry and its pages, or nothing. */
final class PaperActs {

    private final PaperTools tools;
    private final PaperWatch watch;
    private final FileTrail trail;
    private final Rights rights;

    PaperActs(PaperTools tools) {
        this.tools = tools;
        this.watch = new PaperWatch(tools.press(), tools.types());
        this.trail = new FileTrail(tools.codec(), tools.clock());
        this.rights = new Rights(tools.clock());
    }

    /** Which file somebody works on, and as of which version. */
    record Target(Actor actor, UUID caseId, int version) {}

    /** What an act makes of a file; it ends early by {@link #stop}. */
    @FunctionalInterface
    interface Act {
        Made of(CaseFile file, Work work) throws IOException;
    }

    /**
     * The next state of a file.
     *
     * @param paper the paper it is about
     * @param findings what should be looked at all the same
     */
    record Made(CaseFile file, UUID paper, List<PaperFinding> findings) {
        Made(CaseFile file, UUID paper) {
            this(file, paper, List.of());
        }
    }

    /** What an act can use while it lasts. */
    record Work(Tx tx, StoredFile stored, Batch pages) {}

    /** How an act is called in the audit log, and why it was done. */
    record Name(String action, Optional<String> reason) {
        static Name of(String action) {
            return new Name(action, Optional.empty());
        }

        boolean isReasoned() {
            return reason.filter(text -> !text.isBlank()).isPresent();
        }
    }

    /** Ends an act, and leaves nothing of it behind. */
    static Ended stop(String path, String key, Object... values) {
        return new Ended(PaperOutcome.Refused.of(path, key, values));
    }

    /** Carries out an act and records it; a transaction that lost a race is tried again with nothing left of the first try. */
    PaperOutcome carryOut(Target target, Name name, Act act) {
        var forbidden = rights.toChangeFiles(target.actor());
        if (forbidden.isPresent()) return new PaperOutcome.Refused(List.of(forbidden.get()));
        try (var pages = new Pages()) {
            var outcome = tools.store().inTransaction(tx -> attempt(tx, target, name, act, pages));
            pages.settle();
            return outcome;
        } catch (Ended ended) {
            return ended.outcome;
        }
    }

    private PaperOutcome attempt(Tx tx, Target target, Name name, Act act, Pages pages) {
        var current = tx.cases().find(target.caseId()).orElseThrow(() -> stop("", "change.file.gone"));
        if (current.version() != target.version()) throw new Ended(new PaperOutcome.ChangedMeanwhile(current));
        if (current.file().has(Archiving.class)) throw stop("", "change.file.archived");
        try {
            var batch = pages.anew();
            var made = act.of(current.file(), new Work(tx, current, batch));
            if (made.file().equals(current.file()))
                return new PaperOutcome.Done(current, made.paper(), made.findings());
            var file = watch.settled(current.file(), made.file());
            refuse(FileLimits.problems(file, tools.codec()));
            refuse(watch.refusals(current.file(), file, name.isReasoned()));
            refuse(watch.abandoned(
                    current.file(), file, draft -> CorrectionTrail.touched(tx, current.file(), file, draft)));
            refuse(tools.guards().refusals(current.file(), file, tx.office()));
            var next = tx.cases()
                    .replace(file, current.version(), tools.rows().file(file))
                    .orElseThrow(() -> new IllegalStateException("changed inside its own transaction"));
            tx.audit()
                    .append(trail.changed(
                            target.actor(), current.file(), file, next.hash(), name.action(), name.reason()));
            batch.place();
            return new PaperOutcome.Done(next, made.paper(), made.findings());
        } catch (UnsetPaperException unset) {
            throw new Ended(new PaperOutcome.Refused(List.of(unset.problem())));
        } catch (IOException failed) {
            throw stop("", "paper.pages.failed", String.valueOf(failed.getMessage()));
        }
    }

    /** Ends an act where there is a reason against it. */
    static void refuse(Optional<Problem> problem) {
        refuse(problem.stream().toList());
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) throw new Ended(new PaperOutcome.Refused(problems));
    }

    /** The paper of this id. */
    static OfficePaper paper(CaseFile file, UUID id) {
        return file.find(id)
                .filter(OfficePaper.class::isInstance)
                .map(OfficePaper.class::cast)
                .orElseThrow(() -> stop("", "paper.gone"));
    }

    /** The person who acts, as the file names people. */
    Official official(Actor actor) {
        var person = actor.person();
        var certificate = person.certificateOn(OfficeTime.today(tools.clock()));
        return new Official(
                person.name(),
                certificate.map(held -> Fact.known(held.number())).orElse(Fact.unknown()),
                person.unit().isBlank() ? Fact.unknown() : Fact.known(person.unit()),
                Fact.known(person.id()));
    }

    /** The pages that one try brings. */
    private final class Pages implements AutoCloseable {
        private Optional<Batch> batch = Optional.empty();

        Batch anew() throws IOException {
            close();
            var fresh = tools.evidence().batch();
            batch = Optional.of(fresh);
            return fresh;
        }

        void settle() {
            batch.ifPresent(Batch::settle);
        }

        @Override
        public void close() {
            batch.ifPresent(Batch::close);
            batch = Optional.empty();
        }
    }

    /** Leaves the transaction without a trace. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient PaperOutcome outcome;

        Ended(PaperOutcome outcome) {
            super(outcome.toString(), null, false, false);
            this.outcome = outcome;
        }
    }
}
