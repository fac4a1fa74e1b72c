package org.anjuan.domain.casefile;

/** How the file came into the case base: worked on live, entered late from paper, or imported. Guards bind only live files. */
public enum Origin {
    LIVE,
    ENTERED_LATE,
    IMPORTED
}
