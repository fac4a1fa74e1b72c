package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A hearing that was asked for too late need not be held (Administrative Penalty Law, art. 64), and of one that was not held nobody asks how it was. */
class HearingGuardsTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Set<GuardCode> OF_A_HEARING =
            Set.of(GuardCode.REQUEST_IN_TIME, GuardCode.HOST_INDEPENDENT, GuardCode.HEARING_NOTICE_IN_TIME);

    private final FileOf build = new FileOf();

    /** The notice reached the party on 12 October; the five working days end on the 19th. */
    private Hearing asked(String on, Object... more) {
        build.add(Party.class, "kind", PartyKind.COMPANY, "name", "津试市清河食品有限公司");
        var notice = build.add(
                PriorNotice.class,
                "kind",
                NoticeKind.PENALTY,
                "issuedOn",
                "2026-10-09",
                "hearingRightTold",
                true,
                "proposed",
                List.of(FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "300000")));
        build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", "2026-10-12");
        var said = new ArrayList<Object>(List.of("notice", notice, "requestedOn", on, "rightExisted", true));
        said.addAll(List.of(more));
        return build.add(Hearing.class, said.toArray());
    }

    private void decided() {
        build.add(
                PenaltyDecision.class,
                "decidedOn",
                "2026-10-22",
                "lines",
                List.of(FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "300000")));
    }

    private List<GuardCode> against() {
        return COURSE.irregularities(build.file(), TODAY, Staff.NOBODY).stream()
                .flatMap(found -> found instanceof Irregularity.AgainstGuard against
                        ? Stream.of(against.guard().code())
                        : Stream.empty())
                .toList();
    }

    private List<GuardCode> open() {
        return COURSE.unsettled(build.file(), TODAY, Staff.NOBODY).stream()
                .map(each -> each.check().guard().code())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void aRequestThatCameTooLateAndWasNotFollowedIsNoBreach(Origin origin) {
        build.origin(origin);
        var hearing = asked("2026-10-20");
        decided();
        assertThat(against()).doesNotContainAnyElementsOf(OF_A_HEARING).doesNotContain(GuardCode.HEARING_HELD);
        assertThat(open()).doesNotContainAnyElementsOf(OF_A_HEARING);
        assertThat(COURSE.irregularities(build.file(), TODAY, Staff.NOBODY))
                .as("that the party was late is told as its own")
                .filteredOn(found -> found instanceof Irregularity.RanOver over
                        && over.timeLimit().equals("hearing-request"))
                .singleElement()
                .satisfies(found -> assertThat(found.isOfOffice()).isFalse());
        assertThat(hearing.startedAt().isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-20, true", "2026-10-19, false"})
    void oneThatWasHeldAllTheSameIsTold(String on, boolean late) {
        asked(on, "startedAt", "2026-11-12T09:00");
        assertThat(against().contains(GuardCode.REQUEST_IN_TIME)).isEqualTo(late);
        assertThat(open()).contains(GuardCode.HOST_INDEPENDENT);
    }

    /** A hearing that should have been held and was not goes against the decision, and not against its host. */
    @Test
    void ofARequestInTimeTheDecisionIsAsked() {
        asked("2026-10-19");
        decided();
        assertThat(against()).contains(GuardCode.HEARING_HELD).doesNotContainAnyElementsOf(OF_A_HEARING);
        assertThat(open()).doesNotContainAnyElementsOf(OF_A_HEARING);
    }

    @Test
    void anOldFileThatTellsOnlyOfARequestInTimeLeavesTheHearingOpen() {
        build.origin(Origin.IMPORTED);
        asked("2026-10-19");
        assertThat(open()).contains(GuardCode.HOST_INDEPENDENT);
    }
}
