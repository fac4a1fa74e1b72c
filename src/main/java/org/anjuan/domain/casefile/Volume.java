package org.anjuan.domain.casefile;

/** Main volume (may be consulted) or sub volume (internal). */
public enum Volume {
    MAIN,
    SUB
}
