package org.anjuan.domain.check;

import java.util.Locale;

/** What papers are checked for besides their content. */
public enum RuleCode {
    /** The same party is named the same. */
    SAME_NAME,
    /** The same party has the same code. */
    SAME_CODE,
    /** The same party has the same legal representative. */
    SAME_REPRESENTATIVE,
    /** The same party has the same address. */
    SAME_ADDRESS,
    /** An amount in capitals is the amount in figures beside it. */
    CAPITALS,
    /** The amounts of notice, discussion and decision agree. */
    SAME_AMOUNT,
    /** What is cited was in force on the day of the paper. */
    IN_FORCE,
    /** The days inside a paper follow each other. */
    DATES_IN_ORDER,
    /** A number that a paper names is the number of the paper meant. */
    NUMBER_NAMED;

    /**
     * Whether two things that are known contradict each other where it finds a fault, so that one of them is wrong whatever asks for it. An address in a text may be
     * that of another place of the party.
     */
    boolean isContradiction() {
        return switch (this) {
            case SAME_NAME, SAME_CODE, SAME_REPRESENTATIVE, CAPITALS, SAME_AMOUNT, NUMBER_NAMED -> true;
            case SAME_ADDRESS, IN_FORCE, DATES_IN_ORDER -> false;
        };
    }

    /** The name by which the data and findings call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
