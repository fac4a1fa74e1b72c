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
    /** The person concerned signed. */
    SIGNED,
    /** The person concerned would not sign, or was not there. */
    NOT_SIGNED,
    /** The officers showed who they were, or had to. */
    NOT_COVERT,
    /** The receipt is one that somebody signs. */
    HANDED_OVER,
    /** The paper was left, not handed over. */
    LEFT_BEHIND,
    /** The reviewer sent the case back. */
    SENT_BACK,
    /** The investigation found an act. */
    FACTS_ESTABLISHED,
    /** The investigation was about an act, not about days that it went on after an order. */
    NOT_ON_DAILY_FINE,
    /** The paper is no draft any more, or was never one: what is added when it is signed can be asked for. */
    NOT_A_DRAFT;

    /** Whether a paper must speak of it even where the file does not say that it was so: that there was no defence is said too. */
    boolean isAskedWhenUnknown() {
        return this == DEFENDED || this == HEARING_HELD;
    }
}
