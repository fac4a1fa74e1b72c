package org.anjuan.domain.casefile;

/** How a paper reached the party (Civil Procedure Law, arts. 87 to 95). */
public enum ServiceMethod {
    DIRECT,
    LEFT,
    ELECTRONIC,
    ENTRUSTED,
    POST,
    PASSED_ON,
    ANNOUNCEMENT
}
