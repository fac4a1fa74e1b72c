package org.anjuan.domain.casefile;

/** How a defence was made. */
public enum DefenceForm {
    WRITTEN,
    ORAL
}
