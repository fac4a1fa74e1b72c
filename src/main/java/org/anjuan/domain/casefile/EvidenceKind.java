package org.anjuan.domain.casefile;

/** The kinds of evidence of the Administrative Penalty Law, art. 46. */
public enum EvidenceKind {
    DOCUMENTARY,
    PHYSICAL,
    AUDIO_VISUAL,
    ELECTRONIC,
    WITNESS,
    PARTY_STATEMENT,
    EXPERT_OPINION,
    SITE_RECORD
}
