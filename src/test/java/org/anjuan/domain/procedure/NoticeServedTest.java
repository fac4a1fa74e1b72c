package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a notice asks for before a decision, where its service is known only roughly, or is to come by time alone. */
class NoticeServedTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final Obstacle ROUGHLY = new Obstacle.OnlyRoughly(PartKind.SERVICE, "servedOn", When.of("2026-10"));

    private final FileOf build = new FileOf();
    private final PriorNotice notice = build.add(
            PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-09-05", "hearingRightTold", true);

    private Situation decided(String on) {
        var decision = build.add(PenaltyDecision.class, "decidedOn", on, "notice", notice);
        return at(on, Optional.of(decision));
    }

    private Situation at(String on, Optional<Part> step) {
        var file = build.file();
        var day = LocalDate.parse(on);
        return new Situation(file, day, day, step, CLOCK.deadlines(file, day), CLOCK, Staff.NOBODY);
    }

    private Service served(Object... more) {
        var fields = new Object[more.length + 2];
        fields[0] = "about";
        fields[1] = notice;
        System.arraycopy(more, 0, fields, 2, more.length);
        return build.add(Service.class, fields);
    }

    /** Five working days from the first of October end on the 13th, from the last on 6 November. */
    @ParameterizedTest
    @CsvSource({"2026-11-20, yes", "2026-11-07, yes", "2026-11-06, unknown", "2026-10-14, unknown", "2026-10-13, no"})
    void aMonthOfServiceIsEnoughWhereEveryDayOfItLeavesTheSame(String decided, String told) {
        served("method", ServiceMethod.DIRECT, "servedOn", "2026-10");
        var situation = decided(decided);
        for (var verdict : new Verdict[] {NoticeGuards.defenceOver(situation), NoticeGuards.hearingOver(situation)})
            switch (told) {
                case "yes" -> assertThat(verdict).isEqualTo(Verdict.YES);
                case "no" -> {
                    assertThat(verdict.holds()).isEqualTo(Fact.known(false));
                    assertThat(verdict.obstacles()).hasOnlyElementsOfType(Obstacle.StillRunning.class);
                }
                default -> assertThat(verdict).isEqualTo(Verdict.unknown(ROUGHLY));
            }
    }

    @Test
    void theServiceOfAnotherPaperWithoutItsDayIsNotWhatIsMissing() {
        served("method", ServiceMethod.DIRECT, "servedOn", "2026-10");
        build.add(Service.class, "method", ServiceMethod.DIRECT, "about", build.add(CorrectionOrder.class));
        assertThat(NoticeGuards.defenceOver(decided("2026-10-20"))).isEqualTo(Verdict.unknown(ROUGHLY));
    }

    @Test
    void aServiceOfWhichNothingIsToldIsMissing() {
        served("method", ServiceMethod.DIRECT);
        assertThat(NoticeGuards.defenceOver(decided("2026-11-20")))
                .isEqualTo(Verdict.unknown(new Obstacle.MissingFact(PartKind.SERVICE, "servedOn")));
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void aDecisionMadeWhileItsNoticeWasStillAnnouncedCameBeforeTheService(Origin origin) {
        build.origin(origin);
        served("method", ServiceMethod.ANNOUNCEMENT, "sentOn", "2026-09-08");
        assertThat(NoticeGuards.noticeServed(decided("2026-09-20")))
                .isEqualTo(Verdict.no(new Obstacle.ServedLate(
                        PartKind.PRIOR_NOTICE, LocalDate.of(2026, 10, 8), LocalDate.of(2026, 9, 20))));
    }

    @Test
    void aWaiverInWritingDoesNotServeANoticeThatIsStillAnnounced() {
        served("method", ServiceMethod.ANNOUNCEMENT, "sentOn", "2026-09-08");
        build.add(Waiver.class, "notice", notice, "right", WaivedRight.BOTH, "on", "2026-09-15", "inWriting", true);
        var situation = decided("2026-09-20");
        assertThat(NoticeGuards.defenceOver(situation)).isEqualTo(Verdict.YES);
        assertThat(NoticeGuards.noticeServed(situation).holds()).isEqualTo(Fact.known(false));
    }

    @Test
    void beforeADecisionIsMadeTheAnnouncementIsSaidToRun() {
        var service = served("method", ServiceMethod.ANNOUNCEMENT, "sentOn", "2026-09-08");
        assertThat(NoticeGuards.noticeServed(at("2026-09-20", Optional.empty())))
                .isEqualTo(Verdict.no(new Obstacle.StillRunning(
                        "service-announcement", Optional.of(service.id()), LocalDate.of(2026, 10, 8))));
        assertThat(NoticeGuards.noticeServed(at("2026-10-08", Optional.empty())))
                .isEqualTo(Verdict.YES);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, yes", "2026-10-20, unknown", "2026-09-30, no"})
    void aHearingOfWhichOnlyTheMonthIsToldIsHeldAgainstEveryDayOfIt(String decided, String told) {
        build.add(Hearing.class, "notice", notice, "requestedOn", "2026-09-28", "endedAt", "2026-10");
        var verdict = NoticeGuards.hearingHeld(decided(decided));
        switch (told) {
            case "yes" -> assertThat(verdict).isEqualTo(Verdict.YES);
            case "no" ->
                assertThat(verdict.obstacles())
                        .containsExactly(new Obstacle.SaysOtherwise(PartKind.HEARING, "endedAt"));
            default ->
                assertThat(verdict)
                        .isEqualTo(Verdict.unknown(
                                new Obstacle.OnlyRoughly(PartKind.HEARING, "endedAt", When.of("2026-10"))));
        }
    }
}
