package org.anjuan.domain.text;

/**
 * The number of an old business licence, from before the credit code: 15 digits, the last a check digit (ISO 7064 MOD 11,10), or 13 digits
 * without one. It holds whatever was written, tidied; {@link #verdict()} says what to think of it.
 */
public record RegistrationNumber(String text) {

    private static final int LENGTH = 15;
    private static final int OLDEST_LENGTH = 13;

    public RegistrationNumber {
        text = Codes.tidied(text);
    }

    /** Judges the writing. */
    public Verdict verdict() {
        if (Codes.isMasked(text, "0123456789", LENGTH)) {
            return Verdict.MASKED;
        }
        if (!Codes.isDigits(text) || (text.length() != LENGTH && text.length() != OLDEST_LENGTH)) {
            return Verdict.MALFORMED;
        }
        if (text.length() == OLDEST_LENGTH) {
            return Verdict.VALID;
        }
        return checkDigit(text) == text.charAt(LENGTH - 1) ? Verdict.VALID : Verdict.WRONG_CHECK_DIGIT;
    }

    /** The digit that must stand last behind the first 14. */
    static char checkDigit(String number) {
        int product = 10;
        for (int i = 0; i < LENGTH - 1; i++) {
            int sum = (product + number.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }

    @Override
    public String toString() {
        return text;
    }
}
