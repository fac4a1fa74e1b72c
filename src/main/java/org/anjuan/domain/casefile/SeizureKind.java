package org.anjuan.domain.casefile;

/** Whether things were sealed where they stand or taken away. */
public enum SeizureKind {
    SEAL,
    SEIZE
}
