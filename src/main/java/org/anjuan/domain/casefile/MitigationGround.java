package org.anjuan.domain.casefile;

/** Why a fine may be below the minimum of its range (Administrative Penalty Law, art. 32; Code art. 1056). */
public enum MitigationGround {
    HARM_REMOVED,
    COERCED,
    VOLUNTEERED,
    MERIT,
    RESTORED,
    OTHER
}
