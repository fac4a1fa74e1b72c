package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.codes;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.anjuan.domain.clock.ClockOfTests.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision of Saturday 10 October 2026 is to be served by the 20th, the seventh working day; the way of the post does not count. */
class PostedServiceTest {

    private static final Missing SENT = new Missing(PartKind.SERVICE, "sentOn");
    private static final Missing SERVED = new Missing(PartKind.SERVICE, "servedOn");

    private final FileOf build = new FileOf();
    private final PenaltyLine fine = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "200000");
    private final PenaltyDecision decision =
            build.add(PenaltyDecision.class, "decidedOn", "2026-10-10", "lines", List.of(fine));

    @Test
    void whatWasPostedOnTheLastDayAndSignedForThreeDaysLaterIsInTime() {
        var service = posted("sentOn", "2026-10-20", "servedOn", "2026-10-23");
        var limit = one(build.file(), "decision-service", "2026-11-23");
        assertThat(limit.due()).contains(day("2026-10-20"));
        assertThat(limit.state()).isEqualTo(DeadlineState.MET);
        assertThat(limit.metOn()).contains(When.of("2026-10-20"));
        assertThat(limit.findings())
                .containsExactly(Finding.of(FindingCode.POSTED_IN_TIME, service.id(), day("2026-10-23")));
    }

    @Test
    void whatTheServiceStartsRunsFromTheDayOfReceipt() {
        posted("sentOn", "2026-10-20", "servedOn", "2026-10-23");
        assertThat(one(build.file(), "fine-payment", "2026-11-23").trigger()).contains(When.of("2026-10-23"));
        assertThat(one(build.file(), "reconsideration", "2026-11-23").trigger()).contains(When.of("2026-10-23"));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-19, MET", "2026-10-20, MET", "2026-10-21, MET_LATE", "2026-10-22, MET_LATE"})
    void postingAfterTheLastDayIsLate(String sent, DeadlineState state) {
        posted("sentOn", sent, "servedOn", "2026-10-23");
        assertThat(one(build.file(), "decision-service", "2026-11-23").state()).isEqualTo(state);
    }

    @Test
    void whatArrivedInTimeNeedsNoDayOfPosting() {
        posted("servedOn", "2026-10-20");
        var limit = one(build.file(), "decision-service", "2026-11-23");
        assertThat(limit.state()).isEqualTo(DeadlineState.MET);
        assertThat(codes(limit)).isEmpty();
    }

    @Test
    void whatArrivedLateMayHaveBeenPostedInTimeWhereTheFileDoesNotSayWhen() {
        posted("servedOn", "2026-10-23");
        var limit = one(build.file(), "decision-service", "2026-11-23");
        assertThat(limit.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(limit.missing()).containsExactly(SENT);
    }

    @Test
    void whatWasPostedInTimeAndMayHaveArrivedIsNotOverdue() {
        posted("sentOn", "2026-10-20");
        assertThat(one(build.file(), "decision-service", "2026-10-20").state()).isEqualTo(DeadlineState.DUE_TODAY);
        var limit = one(build.file(), "decision-service", "2026-10-21");
        assertThat(limit.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(limit.missing()).containsExactly(SERVED);
    }

    @Test
    void whatCameBackWasNotServed() {
        posted("sentOn", "2026-10-20", "servedOn", Fact.none());
        assertThat(one(build.file(), "decision-service", "2026-10-21").state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void whatWasHandedOverLateIsLateWheneverItWasSent() {
        build.add(
                Service.class,
                "about",
                decision,
                "method",
                ServiceMethod.DIRECT,
                "sentOn",
                "2026-10-20",
                "servedOn",
                "2026-10-23");
        assertThat(one(build.file(), "decision-service", "2026-11-23").state()).isEqualTo(DeadlineState.MET_LATE);
    }

    private Service posted(Object... fields) {
        var all = new ArrayList<Object>(List.of("about", decision, "method", ServiceMethod.POST));
        all.addAll(List.of(fields));
        return build.add(Service.class, all.toArray());
    }
}
