package org.anjuan.domain.clock;

/** What is odd, or worth knowing, about how a deadline was reckoned. */
public enum FindingCode {
    /** Approved when the limit had run out: not counted. */
    EXTENSION_TOO_LATE,
    /** Longer than the law allows: counted up to what it allows; the day is the one that was wanted, before it is moved to a working day. */
    EXTENSION_TOO_LONG,
    /** The law allows none, or no further one: counted at most as far as all extensions that it allows reach together. */
    EXTENSION_NOT_ALLOWED,
    /** Not approved by whom the law wants: counted at most as far as who approved it could have gone. */
    EXTENSION_WRONG_APPROVER,
    /** The day of approval is not on file: not counted; the day is that on which the limit would end with it. */
    EXTENSION_UNDATED,
    /** Of which of several limits it is the file does not say: not counted; the day is that on which this one would end with it. */
    EXTENSION_OF_SEVERAL,
    /** Which of several fines was put off the file does not say: not counted; the day is that on which this limit would end with it. */
    DEFERRAL_OF_SEVERAL,
    /** Whether payment was put off is not on file: the day is the last one if it was. */
    DEFERRAL_UNDECIDED,
    /** Putting payment off was asked for when the time to pay had run out: not counted; the day is that of the request. */
    DEFERRAL_ASKED_LATE,
    /** It was granted all the same: whether it counts a person decides; the day is that on which this limit would end with it. */
    DEFERRAL_GRANTED_LATE,
    /** A period that does not count without the paper that starts or ends it: counted. */
    EXCLUSION_WITHOUT_PAPER,
    /** A period that ends before it begins: not counted. */
    EXCLUSION_REVERSED,
    /** A period without an end: counted up to the day of reckoning. */
    EXCLUSION_OPEN,
    /** A time of testing that the party was not told of in writing: not counted. */
    TESTING_NOT_TOLD,
    /** Posted within the limit and received after it: in time. */
    POSTED_IN_TIME,
    /** Found not corrected by the re-check of that day, and ordered anew: the day of this order has ended without it. */
    ORDERED_ANEW,
    /** The time of a hearing does not count, but nobody recorded from when until when: counted; the day is that on which it was asked for or is held. */
    HEARING_NOT_RECORDED,
    /** The fine was put off: the time for the court is counted from the day on which that ended. */
    COURT_AFTER_DEFERRAL,
    /** The fine was put off until before the end of the remedies; the day is the last one if the time for the court runs from there. */
    COURT_IF_FROM_DEFERRAL,
    /** Announced within the limit: the announcement meets it, and the paper counts as served on its last day. */
    ANNOUNCED_IN_TIME,
    /** Only the month in which it began is on file: over whichever day it was; the day is the earliest that can have been the last. */
    ONLY_MONTH,
    /** Served by time alone, on the last day of an announcement. */
    DEEMED_SERVED,
    /** Two rules stood side by side: the day is that of the other rule, which ends later. */
    TWO_RULES,
    /** In cases that the file does not tell of the limit is longer: the day is the latest one. */
    LONGER_IN_OTHER_CASES,
    /** The party was not told of its remedy: the longer limit holds. */
    REMEDY_NOT_TOLD,
    /** Harm is on file, but the law of that day gave the longer time only where life, health or financial safety was at stake, which a file does not tell. */
    HARM_OF_WHICH_KIND,
    /** Whether the act is one for which a daily fine is possible depends on the case, or on a local rule: a person says. */
    DAILY_FINE_DEPENDS,
    /** Some of the fine is paid; of the rest the file says nothing. */
    PAID_IN_PART,
    /** The fine is paid, but too late, and that the late fine was paid or forgone is not on file: what is left to enforce is the late fine. */
    LATE_FINE_OWED,
    /** No late fine is left if a deferral counts that was asked for too late and granted all the same; the day is the last one to pay with it. */
    LATE_FINE_UNLESS_DEFERRED,
    /** A remedy changed the decision: it is published as it was changed. */
    PUBLISHED_AS_CHANGED,
    /** The law of that day is not known, or gives no number for this case. */
    NO_RULE,
    /** The rule of that day was not read in a text: not reckoned with. */
    RULE_NOT_VERIFIED
}
