package org.anjuan.domain.casefile;

/** How far a file has come: the main states of the procedure, and those of files that end without a case. */
public enum Stage {
    LEAD,
    INSPECTED,
    ORDERED,
    RECHECKED,
    SIGNED_OFF,
    FILED,
    INVESTIGATING,
    SUSPENDED,
    REPORTED,
    UNDER_REVIEW,
    NOTICED,
    HEARING,
    LEGAL_REVIEW,
    COLLECTIVE,
    DECIDED,
    NO_PENALTY,
    SERVED,
    EXECUTING,
    NOT_FILED,
    TRANSFERRED,
    REVOKED,
    TERMINATED,
    CLOSED,
    ARCHIVED;

    /** Whether nothing more is due in a file at this stage. */
    public boolean isEnd() {
        return switch (this) {
            case SIGNED_OFF, NOT_FILED, TRANSFERRED, REVOKED, TERMINATED, CLOSED, ARCHIVED -> true;
            default -> false;
        };
    }
}
