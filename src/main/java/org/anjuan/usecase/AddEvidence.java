package org.anjuan.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.AuditLog.Entry;
import org.anjuan.usecase.port.EvidenceStore;
import org.anjuan.usecase.port.Store;

/** Takes a file into the evidence store, hashed while it is copied in, and records who brought it. */
public final class AddEvidence {

    private final Store store;
    private final EvidenceStore evidence;
    private final Clock clock;
    private final Rights rights;

    public AddEvidence(Store store, EvidenceStore evidence, Clock clock) {
        this.store = store;
        this.evidence = evidence;
        this.clock = clock;
        this.rights = new Rights(clock);
    }

    public EvidenceOutcome add(Actor actor, InputStream content, String name, String mediaType) {
        var forbidden = rights.toChangeFiles(actor);
        if (forbidden.isPresent()) return new EvidenceOutcome.Refused(forbidden.get());
        try {
            var item = evidence.add(content, name, mediaType);
            var detail = "{\"sha256\":\"" + item.sha256() + "\",\"size\":" + item.size() + "}";
            store.inTransaction(tx -> tx.audit()
                    .append(new Entry(
                            clock.instant(), actor.id(), actor.name(), "evidence-added", null, detail, null)));
            return new EvidenceOutcome.Added(item);
        } catch (IOException _) {
            return new EvidenceOutcome.Refused(Problem.error("", "change.evidence.unreadable", name));
        }
    }

    /** The content, whose hash is checked when its end is reached. */
    public InputStream open(Actor actor, String sha256) throws IOException {
        return evidence.open(sha256);
    }
}
