package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.Finding;
import org.anjuan.domain.clock.FindingCode;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.penalty.LateFineAnswer.IfDeferred;
import org.anjuan.domain.penalty.Pauses.Pause;
import org.anjuan.domain.text.Money;

/**
 * A deferral that was asked for when the time to pay had run out, and granted all the same: the rule wants the request before (Penalty Measures 2023, art. 74), but
 * the late fine runs from the last day of what was approved (art. 70). Which of the two holds a person decides.
 */
record LateDeferral(LocalDate askedOn, LocalDate lastDay) {

    /** The one that the time to pay tells of; of several the first request, and the last day of all. */
    static Optional<LateDeferral> of(Deadline payment) {
        return day(payment, FindingCode.DEFERRAL_GRANTED_LATE)
                .flatMap(last ->
                        day(payment, FindingCode.DEFERRAL_ASKED_LATE).map(asked -> new LateDeferral(asked, last)));
    }

    private static Optional<LocalDate> day(Deadline payment, FindingCode code) {
        return payment.findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .flatMap(Finding::day);
    }

    IfDeferred reckon(Money principal, LocalDate until, List<Pause> pauses, TimeLimit.Growth growth) {
        if (!until.isAfter(lastDay)) return new IfDeferred(askedOn, lastDay, Optional.empty());
        long paused = Pauses.days(pauses, lastDay, until);
        return new IfDeferred(askedOn, lastDay, Optional.of(LateFineSum.of(principal, lastDay, until, paused, growth)));
    }
}
