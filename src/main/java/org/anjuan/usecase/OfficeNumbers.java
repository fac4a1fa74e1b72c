package org.anjuan.usecase;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.numbering.NumberRule;
import org.anjuan.domain.numbering.NumberRules;
import org.anjuan.domain.numbering.NumberRules.Found;
import org.anjuan.domain.numbering.SeriesKey;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.usecase.port.OfficeRegister;

/** The series of an office: its rules with its code, and the codes of its branches. */
final class OfficeNumbers {

    /** Before the name of a unit: the setting that holds the code of a branch, with which its numbers begin. */
    static final String ORGAN_OF_UNIT = "numbering.organ.";

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

    /** The series that a paper of a unit draws from; nothing where the office has no code yet. */
    Optional<SeriesKey> series(NumberRule rule, String unit, int year, OfficeRegister register) {
        var own = register.office().map(Office::organCode).map(String::strip).filter(code -> !code.isEmpty());
        var branch = rule.perUnit()
                ? Optional.ofNullable(register.settings().get(ORGAN_OF_UNIT + unit.strip()))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                : Optional.<String>empty();
        return branch.or(() -> own).map(code -> rule.series(code, year));
    }

    /** To which series of the office a number belongs, as somebody wrote it. */
    Optional<Found> find(DocumentNumber number, OfficeRegister register) {
        return rules.find(number, organs(register));
    }

    private static Set<String> organs(OfficeRegister register) {
        var organs = new LinkedHashSet<String>();
        register.office().map(Office::organCode).map(String::strip).ifPresent(organs::add);
        register.settings().forEach((name, code) -> {
            if (name.startsWith(ORGAN_OF_UNIT)) organs.add(code.strip());
        });
        organs.remove("");
        return organs;
    }
}
