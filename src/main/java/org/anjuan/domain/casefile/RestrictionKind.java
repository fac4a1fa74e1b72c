package org.anjuan.domain.casefile;

/** Limited production or stopped production for rectification. */
public enum RestrictionKind {
    LIMIT,
    STOP
}
