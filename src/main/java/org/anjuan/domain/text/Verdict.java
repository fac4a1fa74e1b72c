package org.anjuan.domain.text;

/** What a look at an official code says. It judges the writing only, not whether the code was ever given to anyone. */
public enum Verdict {
    /** Well formed, and its check digit, where it has one, fits. */
    VALID,
    /** Some of its characters are hidden, as published papers do; nothing more can be said. */
    MASKED,
    /** Well formed, but at least one character is wrong: the check digit does not fit. */
    WRONG_CHECK_DIGIT,
    /** Not such a code: wrong length, a character that cannot occur, or an impossible date inside. */
    MALFORMED;

    /** Whether a person should look at it again. */
    public boolean isDoubtful() {
        return this == WRONG_CHECK_DIGIT || this == MALFORMED;
    }
}
