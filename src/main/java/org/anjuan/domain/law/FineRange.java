package org.anjuan.domain.law;

import java.util.Optional;
import java.util.OptionalInt;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.Money;

/**
 * One range of fines that an article gives.
 *
 * @param subject whom it is for, a code of the catalogue
 * @param when the circumstance it is for, a code of the catalogue; without one it is the plain case
 * @param per what it is given for each of, for instance each vehicle
 * @param proportion the part of a base that it may be instead of, or beside, a plain amount
 */
public record FineRange(
        String subject,
        Optional<String> when,
        Optional<Money> least,
        Optional<Money> most,
        Optional<String> per,
        Optional<Proportion> proportion) {

    /** A multiple or a percentage of something, with the amount that the base at least counts for. */
    public record Proportion(Measure measure, OptionalInt least, int most, Bilingual base, Optional<Money> floor) {}

    /** How a proportion is stated. */
    public enum Measure {
        TIMES,
        PERCENT
    }
}
