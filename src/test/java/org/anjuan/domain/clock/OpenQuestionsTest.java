package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.all;
import static org.anjuan.domain.clock.ClockOfTests.codes;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.anjuan.domain.clock.ClockOfTests.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.anjuan.domain.casefile.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a file leaves open is told as open, and no more than that. */
class OpenQuestionsTest {

    private final FileOf build = new FileOf();

    private void act(String until, Harm harm) {
        build.add(Violation.class, "description", "排污", "until", until, "discoveredOn", "2023-05-08", "harm", harm);
    }

    /** The law of 1996 knew no longer limitation for harm, and was not read itself. */
    @ParameterizedTest
    @EnumSource(Harm.class)
    void beforeTheLawOf2021TheShorterLimitationIsThatOfEveryAct(Harm harm) {
        act("2020-01-01", harm);
        assertThat(all(build.file(), "penalty-limitation-harm", "2023-05-09")).isEmpty();
        var general = one(build.file(), "penalty-limitation-general", "2023-05-09");
        assertThat(general.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(codes(general)).containsExactly(FindingCode.RULE_NOT_VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-07-14, 0",
        "2021-07-15, 1",
        "2021-06, 0",
        "2021-07, 1",
    })
    void theLongerLimitationBeginsWithTheLawThatBroughtIt(String until, int harm) {
        act(until, Harm.POLLUTION);
        assertThat(all(build.file(), "penalty-limitation-harm", "2023-05-09")).hasSize(harm);
    }

    /** No version held in 2005: the first that came after it is shown, not that of today. */
    @Test
    void aLimitOfADayBeforeAnyRuleThatIsKnownCitesTheFirstThatCameAfterIt() {
        build.add(Filing.class, "filed", true, "decidedOn", "2005-03-01");
        var handling = one(build.file(), "case-handling", "2005-03-02");
        assertThat(codes(handling)).containsExactly(FindingCode.NO_RULE);
        assertThat(handling.limit().citations())
                .extracting(citation -> citation.law())
                .containsExactly("penalty-measures-2010");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-10T09:00, 2026-09-10, MET",
        "2026-09-10T09:00, 2026-09-11, UNKNOWN",
        "2026-09-10T09:00, 2026-09-12, MET_LATE",
        "2026-09-10T09:00, 2026-09-11T09:00, MET",
        "2026-09-10T23:58, 2026-09-11, UNKNOWN",
        "2026-09-10T23:59, 2026-09-11, MET",
        "2026-09-10, 2026-09-11, MET",
    })
    void aBareDayDoesNotTellWhetherAnHourWasKept(String sealed, String approved, DeadlineState state) {
        build.add(
                Seizure.class, "kind", SeizureKind.SEAL, "executedOn", sealed, "urgent", true, "approvedAt", approved);
        var approval = one(build.file(), "seizure-urgent-approval", "2026-09-20");
        assertThat(approval.state()).isEqualTo(state);
        var missing = new Missing(PartKind.SEIZURE, "approvedAt");
        if (state == DeadlineState.UNKNOWN) {
            assertThat(approval.missing()).containsExactly(missing);
            assertThat(approval.roughly(missing)).contains(When.of(approved));
        } else {
            assertThat(approval.roughly(missing)).isEmpty();
        }
    }

    private Deadline of(String limit, Part part, String day) {
        return all(build.file(), limit, day).stream()
                .filter(deadline -> deadline.part().equals(Optional.of(part.id())))
                .findFirst()
                .orElseThrow();
    }

    /** The time for the court ended on 15 October; with the deferral, if it was of this fine, on 31 March. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-15, MET, false",
        "2027-01-10, UNKNOWN, true",
        "2027-03-31, UNKNOWN, true",
        "2027-04-01, MET_LATE, false",
    })
    void askingTheCourtIsNotLateWhereADeferralThatNamesNoFineMayHaveBeenOfThisOne(
            String applied, DeadlineState state, boolean asked) {
        var first = LimitRecipes.decided(build, "2026-01-15");
        LimitRecipes.decided(build, "2026-01-15");
        build.add(
                Deferral.class,
                "kind",
                DeferralKind.DEFERRAL,
                "requestedOn",
                "2026-01-20",
                "granted",
                true,
                "newDue",
                "2026-12-31");
        build.add(CourtApplication.class, "decision", first, "appliedOn", applied);
        var court = of("court-enforcement", first, "2027-05-01");
        assertThat(court.due()).contains(day("2026-10-15"));
        assertThat(court.state()).isEqualTo(state);
        assertThat(court.floating()).isFalse();
        assertThat(court.missing().contains(new Missing(PartKind.DEFERRAL, "decision")))
                .isEqualTo(asked);
    }

    @Test
    void anExtensionThatNamesOneLeadLeavesTheOtherAsItIs() {
        var first = build.add(Lead.class, "kind", LeadKind.COMPLAINT, "receivedOn", "2026-09-01");
        var second = build.add(Lead.class, "kind", LeadKind.COMPLAINT, "receivedOn", "2026-09-03");
        build.add(
                Extension.class, "timeLimit", "filing-review", "days", 15, "approvedOn", "2026-09-10", "about", second);
        assertThat(of("filing-review", first, "2026-09-20").due()).contains(day("2026-09-16"));
        assertThat(of("filing-review", first, "2026-09-20").state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(of("filing-review", second, "2026-09-20").due()).contains(day("2026-10-08"));
    }

    /** It names an act, which starts no such limit: it is still of the only lead there is. */
    @Test
    void anExtensionThatNamesWhatStartsNoSuchLimitIsOfTheOneThereIs() {
        var lead = build.add(Lead.class, "kind", LeadKind.COMPLAINT, "receivedOn", "2026-09-01");
        var act = build.add(Violation.class, "description", "排污");
        build.add(Extension.class, "timeLimit", "filing-review", "days", 15, "approvedOn", "2026-09-10", "about", act);
        assertThat(of("filing-review", lead, "2026-09-20").due()).contains(day("2026-10-08"));
    }
}
