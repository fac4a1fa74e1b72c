package org.anjuan.domain.check;

/** When an element of content is asked for, where that is not always. */
public enum Circumstance {
    /** The party is a person without a trade name. */
    PARTY_IS_A_PERSON,
    /** The party is anything but a person. */
    PARTY_IS_NO_PERSON,
    /** The party stated its view or defended itself. */
    DEFENDED,
    /** A hearing took place. */
    HEARING_HELD,
    /** There is a fine, or something else to be paid. */
    MONEY_IS_DUE,
    /** The person concerned would not sign, or was not there. */
    NOT_SIGNED,
    /** The receipt was left, not handed over. */
    LEFT_BEHIND,
    /** The party was told of the right to a hearing. */
    HEARING_OFFERED
}
