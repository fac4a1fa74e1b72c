package org.anjuan.domain.casefile;

/** Whether the person concerned signed a record. */
public enum Signature {
    SIGNED,
    REFUSED,
    ABSENT
}
