package org.anjuan.domain.text;

/**
 * A unified social credit code (GB 32100): 18 characters, the last of them a check digit. It holds whatever was written,
 * tidied; {@link #verdict()} says what to think of it.
 */
public record CreditCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public CreditCode {
        text = Codes.tidied(text);
    }

    /** Judges the writing. */
    public Verdict verdict() {
        if (Codes.isMasked(text, ALPHABET, LENGTH) || (text.length() == LENGTH && text.contains("XXXX"))) {
            return Verdict.MASKED;
        }
        if (text.length() != LENGTH || text.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0) || !regionIsDigits()) {
            return Verdict.MALFORMED;
        }
        return checkCharacter(text) == text.charAt(LENGTH - 1) ? Verdict.VALID : Verdict.WRONG_CHECK_DIGIT;
    }

    /** The character that must stand last behind the first 17. */
    static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private boolean regionIsDigits() {
        return Codes.isDigits(text.substring(2, 8));
    }

    @Override
    public String toString() {
        return text;
    }
}
