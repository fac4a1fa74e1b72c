package org.anjuan.domain.procedure;

/** What happens to a step of a live file against a guard. */
public enum Effect {
    /** It is not saved. */
    REFUSE,
    /** It is saved and told: what is already late must still be recorded. */
    WARN
}
