package org.anjuan.usecase;

import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.text.Problem;

/** How the storing of an evidence file ended. */
public sealed interface EvidenceOutcome {

    /** It is in the evidence store, with its hash taken; no part of a case file names it yet. */
    record Added(StoredItem item) implements EvidenceOutcome {}

    record Refused(Problem problem) implements EvidenceOutcome {}
}
