package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.codes;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.anjuan.domain.clock.ClockOfTests.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.*;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hearing on its way: its time does not count, and as long as nobody recorded it, the last day is told with that reservation. */
class HearingTimeTest {

    private static final String LIMIT = "case-handling";

    private final FileOf build = new FileOf();
    private final PriorNotice notice = build.add(
            PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-11-16", "hearingRightTold", true);

    @BeforeEach
    void filed() {
        build.add(Filing.class, "decidedOn", "2026-09-10", "filed", true);
        LimitRecipes.served(build, notice, "2026-11-16");
    }

    @Test
    void aHearingThatWasAskedForIsToldWhereItsTimeIsNotRecorded() {
        var hearing = hearing("requestedOn", "2026-11-20", "startedAt", "2027-01-06T09:00");
        var limit = one(build.file(), LIMIT, "2026-11-23");
        assertThat(limit.due()).contains(day("2026-12-09"));
        assertThat(limit.findings())
                .containsExactly(Finding.of(FindingCode.HEARING_NOT_RECORDED, hearing.id(), day("2026-11-20")));
        assertThat(codes(one(build.file(), LIMIT, "2026-12-20"))).contains(FindingCode.HEARING_NOT_RECORDED);
    }

    @Test
    void itIsNotToldBeforeItWasAskedFor() {
        hearing("requestedOn", "2026-11-20");
        assertThat(codes(one(build.file(), LIMIT, "2026-11-19"))).isEmpty();
    }

    @Test
    void whatIsRecordedIsCountedAndNotToldAgain() {
        var hearing = hearing("requestedOn", "2026-11-20", "startedAt", "2027-01-06T09:00");
        build.add(
                ExcludedPeriod.class,
                "kind",
                ExclusionKind.HEARING,
                "from",
                "2026-11-20",
                "until",
                "2027-01-06",
                "startPart",
                hearing,
                "endPart",
                hearing);
        var limit = one(build.file(), LIMIT, "2026-11-23");
        assertThat(limit.due()).contains(day("2027-01-25"));
        assertThat(codes(limit)).isEmpty();
    }

    @Test
    void aRequestThatCameTooLateAndWasNotFollowedStopsNothing() {
        hearing("requestedOn", "2026-11-24");
        assertThat(codes(one(build.file(), LIMIT, "2026-12-01"))).isEmpty();
        var held = new HearingTimeTest();
        held.filed();
        held.hearing("requestedOn", "2026-11-24", "startedAt", "2026-12-03T09:00");
        assertThat(codes(one(held.build.file(), LIMIT, "2026-12-04"))).contains(FindingCode.HEARING_NOT_RECORDED);
    }

    @Test
    void whereTheDecisionWasMadeInTimeNobodyHasToAsk() {
        hearing("requestedOn", "2026-11-20", "startedAt", "2026-12-01T09:00");
        build.add(PenaltyDecision.class, "decidedOn", "2026-12-08");
        assertThat(codes(one(build.file(), LIMIT, "2026-12-20"))).isEmpty();
    }

    @Test
    void aDecisionThatIsLateOnlyWithTheTimeOfTheHearingIsToldSo() {
        hearing("requestedOn", "2026-11-20", "startedAt", "2026-12-01T09:00");
        build.add(PenaltyDecision.class, "decidedOn", "2026-12-11");
        assertThat(codes(one(build.file(), LIMIT, "2026-12-20"))).contains(FindingCode.HEARING_NOT_RECORDED);
    }

    private Hearing hearing(Object... fields) {
        var all = new ArrayList<Object>(List.of("notice", notice));
        all.addAll(List.of(fields));
        return build.add(Hearing.class, all.toArray());
    }
}
