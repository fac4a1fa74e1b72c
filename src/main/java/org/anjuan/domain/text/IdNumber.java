package org.anjuan.domain.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of a resident's identity card (GB 11643): 18 characters with a check digit, or the old form of 15 digits without one.
 * It holds whatever was written, tidied; {@link #verdict()} says what to think of it.
 */
public record IdNumber(String text) {

    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public IdNumber {
        text = Codes.tidied(text);
    }

    /** Judges the writing. */
    public Verdict verdict() {
        if (isMasked()) {
            return Verdict.MASKED;
        }
        if (text.length() == OLD_LENGTH) {
            return Codes.isDigits(text) && text.charAt(0) != '0' && birthday().isPresent()
                    ? Verdict.VALID
                    : Verdict.MALFORMED;
        }
        if (text.length() != LENGTH
                || !Codes.isDigits(text.substring(0, LENGTH - 1))
                || CHECKS.indexOf(text.charAt(LENGTH - 1)) < 0
                || text.charAt(0) == '0'
                || birthday().isEmpty()) {
            return Verdict.MALFORMED;
        }
        return checkCharacter(text) == text.charAt(LENGTH - 1) ? Verdict.VALID : Verdict.WRONG_CHECK_DIGIT;
    }

    /** The day of birth inside the number; empty when it is hidden or impossible. */
    public Optional<LocalDate> birthday() {
        var digits = text.length() == OLD_LENGTH && Codes.isDigits(text)
                ? "19" + text.substring(6, 12)
                : text.length() == LENGTH ? text.substring(6, 14) : "";
        if (!Codes.isDigits(digits)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8)))
                    .filter(day -> day.getYear() >= 1800);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The character that must stand last behind the first 17. */
    static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** Hidden characters; an X anywhere but at the end hides something too. */
    private boolean isMasked() {
        if (Codes.isMasked(text, "0123456789X", LENGTH)) {
            return true;
        }
        int x = text.indexOf('X');
        return x >= 0
                && x < text.length() - 1
                && text.length() <= LENGTH
                && text.chars().allMatch(c -> c == 'X' || Character.isDigit(c));
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    @Override
    public String toString() {
        return text;
    }
}
