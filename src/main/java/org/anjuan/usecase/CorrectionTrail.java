package org.anjuan.usecase;

import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.usecase.port.Store.Tx;

/** What the audit log knows of a correction that is being given up. */
final class CorrectionTrail {

    /** What the log calls the beginning of a correction. */
    static final String BEGUN = "paper-correction-begun";

    private static final int ALL = 100_000;

    private CorrectionTrail() {}

    /**
     * Whether the part of a paper was changed since this draft of its correction was begun, in the change at hand or before; also where nobody
     * knows when that was.
     */
    static boolean touched(Tx tx, CaseFile before, CaseFile after, OfficePaper draft) {
        var part = draft.about().value().map(Ref::id);
        if (part.isEmpty()) return false;
        if (!before.find(part.get()).equals(after.find(part.get()))) return true;
        for (var recorded : tx.audit().about(before.id(), ALL)) {
            var entry = recorded.entry();
            if (entry.action().equals(BEGUN) && entry.detail().contains(differing(draft.id()))) return false;
            if (entry.detail().contains(differing(part.get()))) return true;
        }
        return true;
    }

    /** How the log says that a part differs. */
    private static String differing(UUID id) {
        return "\"id\":\"" + id + "\",\"before\":";
    }
}
