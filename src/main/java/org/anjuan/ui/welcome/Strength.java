package org.anjuan.ui.welcome;

/** How hard a password is to guess, roughly: by its length and its kinds of characters. */
enum Strength {
    NONE,
    TOO_SHORT,
    WEAK,
    FAIR,
    STRONG;

    static final int SHORTEST = 8;
    private static final int LONG = 12;
    private static final int VERY_LONG = 16;
    private static final int SEVERAL = 3;

    static Strength of(String password) {
        int length = password.codePointCount(0, password.length());
        if (length == 0) return NONE;
        if (length < SHORTEST) return TOO_SHORT;
        int kinds = kinds(password);
        if (password.codePoints().distinct().count() < SHORTEST / 2) return WEAK;
        if (length >= VERY_LONG || (length >= LONG && kinds >= SEVERAL)) return STRONG;
        return length >= LONG || kinds >= SEVERAL ? FAIR : WEAK;
    }

    private static int kinds(String password) {
        int kinds = 0;
        if (password.codePoints().anyMatch(Character::isLowerCase)) kinds++;
        if (password.codePoints().anyMatch(Character::isUpperCase)) kinds++;
        if (password.codePoints().anyMatch(Character::isDigit)) kinds++;
        if (password.codePoints().anyMatch(Character::isIdeographic)) kinds++;
        if (password.codePoints().anyMatch(c -> !Character.isLetterOrDigit(c))) kinds++;
        return kinds;
    }

    /** Whether a case base may be protected by it. */
    boolean isEnough() {
        return this != NONE && this != TOO_SHORT;
    }
}
