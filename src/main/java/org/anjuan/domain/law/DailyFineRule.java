package org.anjuan.domain.law;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a daily fine may follow an act, as a law has it; the less it allows, the later. */
public enum DailyFineRule {
    ELIGIBLE,
    /** Only some acts of that kind. */
    DEPENDS,
    /** Only where a local regulation says so. */
    LOCAL_ONLY,
    NOT_ELIGIBLE;

    /** The code of the catalogue. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that code. */
    public static Optional<DailyFineRule> of(String code) {
        return Stream.of(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
