package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
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
        assertThat(DUE.in(build.file(), LocalDate.of(2026, 9, 25)))
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
        assertThat(DUE.in(build.file(), LocalDate.of(2026, 9, 25)))
                .extracting(DueDate::limitId)
                .containsExactly("disclosure", "fine-payment");
    }

    @Test
    void aRightThatLapsedIsNoLongerDue() {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", true);
        build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-24");
        assertThat(DUE.in(build.file(), LocalDate.of(2026, 10, 10))).isEmpty();
    }
}
