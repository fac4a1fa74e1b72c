package org.anjuan.domain.casefile;

/** What kind of person in law the party is. */
public enum PartyKind {
    COMPANY,
    ORGANISATION,
    BRANCH,
    SOLE_TRADER,
    NATURAL_PERSON,
    GOVERNMENT_BODY
}
