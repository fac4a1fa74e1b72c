package org.anjuan.usecase;

import java.util.Optional;
import org.anjuan.domain.numbering.NumberFinder;
import org.anjuan.domain.numbering.NumberRule;
import org.anjuan.domain.numbering.NumberRules;
import org.anjuan.domain.numbering.NumberRules.Found;
import org.anjuan.domain.numbering.SeriesKey;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.usecase.port.OfficeRegister;

/** The series of an office: its rules with its code. */
final class OfficeNumbers {

    private final NumberRules rules;

    OfficeNumbers(NumberRules rules) {
        this.rules = rules;
    }

    Optional<NumberRule> rule(String documentType) {
        return rules.of(documentType);
    }

    /** The rule that the numbers of a series are written by. */
    Optional<NumberRule> rule(SeriesKey series) {
        return rules.of(series);
    }

    /** The series that a paper draws from; nothing where the office has no code yet. */
    Optional<SeriesKey> series(NumberRule rule, int year, OfficeRegister register) {
        return organ(register).map(code -> rule.series(code, year));
    }

    /** To which series of the office a number belongs, as somebody wrote it. */
    Optional<Found> find(DocumentNumber number, OfficeRegister register) {
        return finder(register).find(number);
    }

    /** Finds series for many numbers, the code of the office read once. */
    NumberFinder finder(OfficeRegister register) {
        return rules.finder(organ(register).stream().toList());
    }

    private static Optional<String> organ(OfficeRegister register) {
        return register.office().map(Office::organCode).map(String::strip).filter(code -> !code.isEmpty());
    }
}
