package org.anjuan.domain.numbering;

import java.util.Optional;

/**
 * How papers of one type are numbered.
 *
 * @param documentType the code of the type
 * @param seriesOf the type whose series its numbers come from, where it has none of its own
 * @param numberOf the type whose number in the same file it bears instead of one of its own: an approval bears the number of the filing
 * @param unverified whether the word was read in no source: a proposal that an office should look at
 */
public record NumberRule(
        String documentType,
        String word,
        NumberPattern pattern,
        Optional<String> seriesOf,
        Optional<String> numberOf,
        boolean unverified) {

    public NumberRule {
        word = word.strip();
        if (documentType.isBlank() || word.isEmpty())
            throw new IllegalArgumentException("a rule for numbers needs a type and a word");
        if (seriesOf.isPresent() && numberOf.isPresent())
            throw new IllegalArgumentException(
                    documentType + " cannot both draw a number and bear that of another paper");
    }

    /** Whether a number is drawn for each paper of this type. */
    public boolean draws() {
        return numberOf.isEmpty();
    }

    /** The series of a year. */
    public SeriesKey series(String organ, int year) {
        return new SeriesKey(organ, word, year);
    }
}
