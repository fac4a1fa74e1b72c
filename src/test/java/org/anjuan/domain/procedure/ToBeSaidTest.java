package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a step still to come has to write is told of the new part, never as a gap of one on file. */
class ToBeSaidTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final FileOf build = new FileOf();

    private Checked asked(StepCode step, GuardCode guard) {
        return COURSE.check(step, build.file(), TODAY, Staff.NOBODY).checks().stream()
                .filter(check -> check.guard().code() == guard)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofAnOrderWithItsMeasuresAndARecheckWithItsResultsNothingIsSaidToBeMissing() {
        var measure = FileOf.make(Measure.class, "id", new UUID(8, 1), "what", "停止超标排放", "atOnce", true);
        var order = build.add(CorrectionOrder.class, "issuedOn", "2026-09-08", "measures", List.of(measure));
        var result = FileOf.make(MeasureResult.class, "measure", new UUID(8, 1), "result", CorrectionResult.CORRECTED);
        build.add(Recheck.class, "order", order, "checkedOn", "2026-09-28", "results", List.of(result));
        assertThat(asked(StepCode.ORDER_CORRECTION, GuardCode.MEASURES_DATED).obstacles())
                .containsExactly(new Obstacle.ToBeSaid(PartKind.CORRECTION_ORDER, "measures", true));
        assertThat(asked(StepCode.RECHECK, GuardCode.MEASURES_CHECKED).obstacles())
                .containsExactly(new Obstacle.ToBeSaid(PartKind.RECHECK, "results", true));
    }

    @ParameterizedTest
    @CsvSource({"SEND_BACK, SEND_BACK_REASON", "NOTIFY, PROPOSAL_FIXED", "NOTIFY, DISCRETION_REASONS"})
    void whatIsNotWrittenYetGoesAgainstNothing(StepCode step, GuardCode guard) {
        build.add(CaseReview.class, "on", "2026-09-18", "outcome", ReviewOutcome.AGREE);
        assertThat(asked(step, guard).holds()).isEqualTo(Fact.unknown());
        assertThat(COURSE.check(step, build.file(), TODAY, Staff.NOBODY).permission())
                .isEqualTo(Permission.MAY);
    }

    @Test
    void aPartOnFileThatLacksItStillDoes() {
        build.add(Lead.class, "kind", LeadKind.PATROL, "receivedOn", "2026-09-01");
        build.add(LegalReview.class, "on", "2026-10-16");
        build.add(Hearing.class, "requestedOn", "2026-11-20", "startedAt", "2027-01-06T09:00");
        assertThat(asked(StepCode.PRELIMINARY, GuardCode.LEAD_RECORDED).obstacles())
                .containsExactly(new Obstacle.MissingFact(PartKind.LEAD, "source"));
        assertThat(asked(StepCode.AFTER_LEGAL_REVIEW, GuardCode.LEGAL_REVIEW_AGREED)
                        .obstacles())
                .containsExactly(new Obstacle.MissingFact(PartKind.LEGAL_REVIEW, "outcome"));
        assertThat(asked(StepCode.HEAR, GuardCode.HOST_INDEPENDENT).obstacles())
                .containsExactly(new Obstacle.MissingFact(PartKind.HEARING, "host"));
    }

    @Test
    void theHostOfAHearingThatLiesAheadIsOnFile() {
        var host = FileOf.make(Official.class, "name", "赵某");
        build.add(Hearing.class, "requestedOn", "2026-11-20", "startedAt", "2027-01-06T09:00", "host", host);
        assertThat(asked(StepCode.HEAR, GuardCode.HOST_INDEPENDENT).holds()).isEqualTo(Fact.known(true));
    }

    @Test
    void theReasonOfARevocationIsWrittenIntoTheFilingOnFile() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-10");
        assertThat(asked(StepCode.REVOKE, GuardCode.CONDITION_FELL_AWAY).obstacles())
                .containsExactly(new Obstacle.ToBeSaid(PartKind.FILING, "revokedReason", false));
    }

    /** Of what kind it is the lead says: what more could be told of its source goes against nothing. */
    @Test
    void aPatrolOfWhichNoMoreIsToldThanTheDayIsALeadLikeAnother() {
        build.add(Lead.class, "kind", LeadKind.PATROL, "receivedOn", "2026-09-01", "outcome", LeadOutcome.CASE_FILED);
        assertThat(COURSE.irregularities(build.file(), TODAY, Staff.NOBODY))
                .noneMatch(Irregularity.AgainstGuard.class::isInstance);
    }
}
