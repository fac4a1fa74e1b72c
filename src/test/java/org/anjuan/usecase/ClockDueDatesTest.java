package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.anjuan.usecase.DueDates.DueDate;
import org.junit.jupiter.api.Test;

class ClockDueDatesTest {

    private static final DueDates DUE =
            new ClockDueDates(new LegalClock(LawReference.shipped().read()));

    private final FileOf build = new FileOf();

    @Test
    void anOfficeWaitsForTheDefenceAndWatchesItsOwnLimits() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", false);
        build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-24");
        assertThat(DUE.in(build.file(), LocalDate.of(2026, 9, 25)).dates())
                .extracting(DueDate::limitId, DueDate::due, DueDate::lapses)
                .containsExactly(
                        tuple("statement-defence", LocalDate.of(2026, 10, 9), true),
                        tuple("case-handling", LocalDate.of(2026, 11, 30), false));
    }

    @Test
    void theRemediesOfThePartyAreNotTheOfficesToWatch() {
        var fine = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "200000");
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-09-18", "lines", List.of(fine));
        build.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-22");
        assertThat(DUE.in(build.file(), LocalDate.of(2026, 9, 25)).dates())
                .extracting(DueDate::limitId)
                .containsExactly("disclosure", "fine-payment");
    }

    @Test
    void whatStandsStillStaysWatchedAndIsDueOnNoDay() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        build.add(ExcludedPeriod.class, "kind", ExclusionKind.SUSPENSION, "from", "2026-09-10");
        for (var day : List.of(LocalDate.of(2026, 9, 25), LocalDate.of(2031, 1, 1))) {
            var found = DUE.in(build.file(), day);
            assertThat(found.dates())
                    .extracting(DueDate::limitId, DueDate::due, DueDate::lapses, DueDate::versionFrom)
                    .containsExactly(tuple("case-handling", null, false, LocalDate.of(2023, 7, 1)));
        }
    }

    @Test
    void theVersionOfALimitIsThatOfItsTriggerNotOfItsLastDay() {
        build.add(Filing.class, "filed", true, "decidedOn", "2023-06-20");
        assertThat(DUE.in(build.file(), LocalDate.of(2023, 6, 30)).dates())
                .filteredOn(date -> date.limitId().equals("case-handling"))
                .singleElement()
                .satisfies(date -> {
                    assertThat(date.due()).isAfter("2023-07-01");
                    assertThat(date.versionFrom()).isBefore("2023-07-01");
                });
    }

    @Test
    void aRightThatLapsedIsNoLongerDue() {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", true);
        build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-24");
        assertThat(DUE.in(build.file(), LocalDate.of(2026, 10, 10)).dates()).isEmpty();
    }
}
