package org.anjuan.domain.casefile;

/** Why no penalty was imposed (Administrative Penalty Law, arts. 30 to 33, 36). */
public enum NoPenaltyGround {
    MINOR_CORRECTED_NO_HARM,
    FIRST_MINOR_CORRECTED,
    NO_FAULT,
    LIMITATION_EXPIRED,
    NOT_ESTABLISHED,
    NOT_RESPONSIBLE,
    OTHER
}
