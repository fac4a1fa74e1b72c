package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.procedure.Irregularity.OddDay;
import org.anjuan.domain.procedure.Irregularity.OddNumber;
import org.anjuan.domain.procedure.Irregularity.Oddness;
import org.anjuan.domain.procedure.Irregularity.Order;
import org.anjuan.domain.procedure.Irregularity.OutOfOrder;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and numbers that nobody can have meant are told; what may be fixed for later, or is of old, is not. */
class SlipsTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FileOf build = new FileOf();

    private List<Irregularity> slips() {
        return COURSE.slips(build.file(), TODAY);
    }

    private static OddDay day(Part part, String field, String said, Oddness why) {
        return new OddDay(part.id(), part.kindOfPart(), field, When.of(said), why);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, ", "2026-11, ", "2026-11-23, TO_COME", "2027-01, TO_COME", "2199-12-31, FAR_OFF"})
    void aDecisionOfADayToComeIsTold(String on, Oddness why) {
        var filing = build.add(Filing.class, "filed", true, "decidedOn", on);
        if (why == null) assertThat(slips()).isEmpty();
        else assertThat(slips()).containsExactly(day(filing, "decidedOn", on, why));
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01, true", "1979-09-12, true", "1979-09-13, false", "1998-05-04, false"})
    void aNoticeFromBeforeThereWasALawIsTold(String on, boolean told) {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", on);
        assertThat(slips().contains(day(notice, "issuedOn", on, Oddness.LONG_PAST)))
                .isEqualTo(told);
    }

    @Test
    void whatIsFixedForLaterAndWhatIsOfOldIsNone() {
        build.add(Hearing.class, "requestedOn", "2026-11-20", "startedAt", "2026-12-10T09:00");
        build.add(Deferral.class, "kind", DeferralKind.DEFERRAL, "newDue", "2027-06-30");
        build.add(Evidence.class, "kind", EvidenceKind.DOCUMENTARY, "title", "土地证", "madeOn", "1965-04-01");
        assertThat(slips()).isEmpty();
    }

    @Test
    void whatStandsInsideAFieldIsToldWithTheField() {
        var measure = FileOf.make(Measure.class, "id", new java.util.UUID(7, 7), "what", "更换滤袋", "due", "2126-09-08");
        var order = build.add(CorrectionOrder.class, "issuedOn", "2026-09-01", "measures", List.of(measure));
        assertThat(slips()).containsExactly(day(order, "measures", "2126-09-08", Oddness.FAR_OFF));
    }

    @ParameterizedTest
    @CsvSource({"15, false", "365, false", "366, true", "1000000000, true", "0, true", "-3, true"})
    void daysToPayThatNobodyGivesAreTold(int days, boolean told) {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-09-07", "paymentDays", days);
        assertThat(slips().contains(new OddNumber(decision.id(), PartKind.PENALTY_DECISION, "paymentDays", days)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, false", "30, 0, false", "0, 0, true", "-1, 3, true", "0, -3, true"})
    void anExtensionIsGivenInDaysOrInMonths(int days, int months, boolean told) {
        var extension = build.add(
                Extension.class,
                "timeLimit",
                "case-handling",
                "approvedOn",
                "2026-08-20",
                "days",
                days,
                "months",
                months);
        assertThat(slips().stream()
                        .anyMatch(
                                slip -> slip instanceof OddNumber && slip.part().equals(extension.id())))
                .isEqualTo(told);
    }

    @Test
    void whatEndsBeforeItBeginsIsTold() {
        var act = build.add(Violation.class, "description", "偷排", "from", "2026-08-20", "until", "2026-08-10");
        var seizure = build.add(
                Seizure.class, "kind", SeizureKind.SEAL, "executedOn", "2026-09-08", "releasedOn", "2026-08-08");
        assertThat(slips())
                .containsExactlyInAnyOrder(
                        new OutOfOrder(
                                Order.ENDED_BEFORE_BEGUN,
                                act.id(),
                                LocalDate.of(2026, 8, 10),
                                LocalDate.of(2026, 8, 20)),
                        new OutOfOrder(
                                Order.ENDED_BEFORE_BEGUN,
                                seizure.id(),
                                LocalDate.of(2026, 8, 8),
                                LocalDate.of(2026, 9, 8)));
    }
}
