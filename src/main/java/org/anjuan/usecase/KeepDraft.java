package org.anjuan.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.port.Drafts.Draft;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.Unfiled;

/** Keeps half-typed forms, each for the person who typed it. */
public final class KeepDraft {

    private final Store store;
    private final Clock clock;

    public KeepDraft(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps the form as typed so far, in the place of what was kept of it before.
     *
     * @param base the form as it was saved when the typing began, empty where nothing was
     */
    public void keep(Actor actor, UUID caseId, UUID partId, String kind, String title, String body, String base) {
        var draft = new Draft(actor.id(), caseId, partId, kind, title, body, base, clock.instant());
        store.inTransaction(tx -> {
            tx.drafts().keep(draft);
            return draft;
        });
    }

    /** The same of what belongs to no file. */
    public void keep(Actor actor, Unfiled what, String title, String body, String base) {
        keep(actor, what.caseId(), what.partId(), what.kind(), title, body, base);
    }

    public Optional<Draft> find(Actor actor, UUID caseId, UUID partId) {
        return store.inTransaction(tx -> tx.drafts().find(actor.id(), caseId, partId));
    }

    /** Everything this person left open, the latest first. */
    public List<Draft> open(Actor actor) {
        return store.inTransaction(tx -> tx.drafts().of(actor.id()));
    }

    /** What this person left half-typed of that. */
    public Optional<Draft> find(Actor actor, Unfiled what) {
        return find(actor, what.caseId(), what.partId());
    }

    /** Throws away what this person left half-typed of that. */
    public void drop(Actor actor, Unfiled what) {
        drop(actor, what.caseId(), what.partId());
    }

    public void drop(Actor actor, UUID caseId, UUID partId) {
        store.inTransaction(tx -> {
            tx.drafts().drop(actor.id(), caseId, partId);
            return partId;
        });
    }
}
