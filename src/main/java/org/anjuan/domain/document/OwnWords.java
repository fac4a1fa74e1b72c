package org.anjuan.domain.document;

import java.util.Map;
import java.util.Set;

/**
 * What of its part an issued paper holds as its own words. Not what comes when it is handed over or after: who signed, who witnessed. And a paper that is made
 * ahead of what its part then records says what was meant; what came of it is another matter.
 */
public enum OwnWords {
    /** Said by the paper, and changed by a correction only. */
    HELD,
    /** Said as it was meant to be: changed with a reason, for it came differently. */
    MEANT,
    /** Not said by the paper, but added to it by hand: free at any time. */
    ADDED;

    private static final Set<String> SIGNING =
            Set.of("signature", "refusalReason", "witness", "eachPageSigned", "correctionsConfirmed");
    private static final Map<String, Set<String>> AFTERWARDS =
            Map.of("SAMPLING_NOTICE", Set.of("handedOverAt", "custody"));
    private static final Set<String> AHEAD =
            Set.of("INSPECTION_APPROVAL", "INSPECTION_NOTICE", "HEARING_NOTICE", "SEIZURE_APPROVAL", "TEST_COMMISSION");
    private static final String APPROVALS = "approvals";

    /** How a paper of this type holds this field of its part. */
    public static OwnWords of(String type, String field) {
        if (SIGNING.contains(field) || AFTERWARDS.getOrDefault(type, Set.of()).contains(field)) return ADDED;
        return AHEAD.contains(type) && !field.equals(APPROVALS) ? MEANT : HELD;
    }
}
