package org.anjuan.domain.casefile;

/**
 * How far a file has come: the main states of the procedure, and those of files that end without a case. The number is what
 * lists are sorted by and what is stored for it: a stage keeps its number, and a new one gets one between its neighbours.
 */
public enum Stage {
    LEAD(10),
    PRELIMINARY(15),
    INSPECTED(20),
    ORDERED(30),
    RECHECKED(40),
    SIGNED_OFF(50),
    FILED(60),
    INVESTIGATING(70),
    SUSPENDED(80),
    REPORTED(90),
    UNDER_REVIEW(100),
    NOTICED(110),
    HEARING(120),
    LEGAL_REVIEW(130),
    COLLECTIVE(140),
    DECIDED(150),
    NO_PENALTY(160),
    CRIME_TRANSFERRED(165),
    SERVED(170),
    EXECUTING(180),
    NOT_FILED(190),
    TRANSFERRED(200),
    REVOKED(210),
    TERMINATED(220),
    CLOSED(230),
    ARCHIVED(240);

    private final int rank;

    Stage(int rank) {
        this.rank = rank;
    }

    /** Its place among the stages, from the first to the last. */
    public int rank() {
        return rank;
    }

    /** Whether nothing more is due in a file at this stage. */
    public boolean isEnd() {
        return switch (this) {
            case SIGNED_OFF, NOT_FILED, TRANSFERRED, REVOKED, TERMINATED, CLOSED, ARCHIVED -> true;
            default -> false;
        };
    }
}
