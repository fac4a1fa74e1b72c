package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.Deferral;
import org.anjuan.domain.casefile.DeferralKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PaymentKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.FindingCode;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.procedure.Checked;
import org.anjuan.domain.procedure.CourseOfCase;
import org.anjuan.domain.procedure.GuardCode;
import org.anjuan.domain.procedure.Obstacle;
import org.anjuan.domain.procedure.Staff;
import org.anjuan.domain.procedure.StepCode;
import org.anjuan.domain.procedure.Track;
import org.anjuan.domain.procedure.TrackStage;
import org.anjuan.domain.procedure.TrackState;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.DueDates.DueDate;
import org.junit.jupiter.api.Test;

/** Payment put off that was asked for when the time to pay had run out, and granted: whether it counts a person decides, wherever one looks. */
class DeferralAskedLateTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);
    private static final Obstacle FOR_A_PERSON = new Obstacle.ForAPerson(Obstacle.Matter.DEFERRAL_ASKED_LATE);

    private final FileOf build = new FileOf();

    /** A fine of 100,000 that was due on 16 June and put off on a request of the day after. */
    private PenaltyDecision putOff(String until) {
        return putOff("2026-06-17", until);
    }

    private PenaltyDecision putOff(String asked, String until) {
        var fine = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "100000");
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-05-29", "lines", List.of(fine));
        build.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", "2026-06-01");
        build.add(
                Deferral.class,
                "kind",
                DeferralKind.DEFERRAL,
                "decision",
                decision,
                "requestedOn",
                asked,
                "granted",
                true,
                "newDue",
                until);
        return decision;
    }

    private void paid(PenaltyDecision decision, PaymentKind kind, String amount, String on) {
        build.add(Payment.class, "kind", kind, "amount", amount, "paidOn", on, "decision", decision);
    }

    private Optional<Deadline> limit(String id, String on) {
        return CLOCK.deadlines(build.file(), LocalDate.parse(on)).stream()
                .filter(deadline -> deadline.limit().id().equals(id))
                .findFirst();
    }

    private List<DueDate> due(String id, String on) {
        return new ClockDueDates(CLOCK)
                .in(build.file(), LocalDate.parse(on)).dates().stream()
                        .filter(date -> date.limitId().equals(id))
                        .toList();
    }

    private List<TrackState> payment(String on) {
        return COURSE.tracks(build.file(), LocalDate.parse(on)).stream()
                .filter(state -> state.track() == Track.PAYMENT)
                .toList();
    }

    /** What closing on that day finds of a guard. */
    private Checked closing(GuardCode code, String on) {
        return COURSE.check(StepCode.CLOSE, build.file(), LocalDate.parse(on), Staff.NOBODY).checks().stream()
                .filter(checked -> checked.guard().code() == code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFinePaidWithinTheDeferralLeavesItOpenWhetherALateFineIsToBeSettled() {
        var decision = putOff("2026-08-01");
        paid(decision, PaymentKind.FINE, "100000", "2026-07-20");
        var settled = closing(GuardCode.LATE_FINE_SETTLED, "2026-09-01");
        assertThat(settled.holds()).isEqualTo(Fact.unknown());
        assertThat(settled.obstacles()).containsExactly(FOR_A_PERSON);
        var grown = limit("late-fine", "2026-09-01").orElseThrow();
        assertThat(grown.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(grown.findings())
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.LATE_FINE_UNLESS_DEFERRED);
    }

    @Test
    void whereBothResultsLeaveALateFineOwedItIsNotSettled() {
        var decision = putOff("2026-08-01");
        paid(decision, PaymentKind.FINE, "100000", "2026-08-11");
        assertThat(closing(GuardCode.LATE_FINE_SETTLED, "2026-09-01").holds()).isEqualTo(Fact.known(false));
        paid(decision, PaymentKind.LATE_FINE, "30000", "2026-08-11");
        assertThat(closing(GuardCode.LATE_FINE_SETTLED, "2026-09-01").obstacles())
                .containsExactly(FOR_A_PERSON);
        paid(decision, PaymentKind.LATE_FINE, "70000", "2026-08-12");
        assertThat(closing(GuardCode.LATE_FINE_SETTLED, "2026-09-01").holds()).isEqualTo(Fact.known(true));
    }

    @Test
    void theCourtIsToBeAskedForTheLateFineOnlyIfTheDeferralDoesNotCount() {
        var decision = putOff("2026-08-01");
        paid(decision, PaymentKind.FINE, "100000", "2026-08-11");
        assertThat(limit("court-enforcement", "2027-01-15").orElseThrow().state())
                .isEqualTo(DeadlineState.RUNNING);
        paid(decision, PaymentKind.LATE_FINE, "30000", "2026-08-11");
        var court = limit("court-enforcement", "2027-01-15").orElseThrow();
        assertThat(court.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(court.missing()).isEmpty();
        assertThat(court.findings())
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.LATE_FINE_UNLESS_DEFERRED);
        assertThat(due("court-enforcement", "2027-01-15"))
                .singleElement()
                .satisfies(date -> assertThat(date.forAPerson()).isTrue());
        assertThat(limit("court-enforcement", "2026-09-01").orElseThrow().state())
                .isEqualTo(DeadlineState.NOT_STARTED);
        paid(decision, PaymentKind.LATE_FINE, "70000", "2026-08-12");
        assertThat(limit("court-enforcement", "2027-01-15")).isEmpty();
    }

    @Test
    void untilTheDeferralEndsThePaymentIsForAPersonInDueAndTrackAndCount() {
        putOff("2026-10-03");
        assertThat(due("fine-payment", "2026-07-01")).singleElement().satisfies(date -> {
            assertThat(date.due()).isEqualTo("2026-06-16");
            assertThat(date.forAPerson()).isTrue();
        });
        assertThat(payment("2026-07-01")).singleElement().satisfies(state -> {
            assertThat(state.stage()).isEqualTo(TrackStage.DEFERRED_LATE);
            assertThat(state.due().orElseThrow().due()).contains(LocalDate.of(2026, 6, 16));
        });
        var grown = limit("late-fine", "2026-07-01").orElseThrow();
        assertThat(grown.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(grown.uncertain()).isTrue();
        var words = new CountingWords(ResourceWords.ENGLISH, CLOCK.book());
        assertThat(String.join(" ", words.sentences(grown, build.file())))
                .contains("15 days so far, ¥45,000")
                .contains("the late fine ¥0");
        assertThat(closing(GuardCode.FINE_SETTLED, "2026-07-01").holds()).isEqualTo(Fact.known(false));
        assertThat(closing(GuardCode.DEFERRAL_ENDED, "2026-07-01").obstacles()).containsExactly(FOR_A_PERSON);
        assertThat(due("fine-payment", "2026-12-01"))
                .singleElement()
                .satisfies(date -> assertThat(date.forAPerson()).isFalse());
        assertThat(payment("2026-12-01")).extracting(TrackState::stage).containsExactly(TrackStage.LATE);
    }

    @Test
    void aFileEnteredLateThatTellsOfNoPaymentIsNotWatched() {
        putOff("2026-10-03");
        build.origin(Origin.IMPORTED);
        assertThat(due("fine-payment", "2026-07-01")).isEmpty();
        assertThat(payment("2026-07-01")).extracting(TrackState::stage).containsExactly(TrackStage.DEFERRED_LATE);
    }

    @Test
    void aDeferralAskedForInTimeIsNobodysToDecide() {
        putOff("2026-06-16", "2026-10-03");
        assertThat(due("fine-payment", "2026-07-01")).singleElement().satisfies(date -> {
            assertThat(date.due()).isAfter("2026-10-02");
            assertThat(date.forAPerson()).isFalse();
        });
        assertThat(payment("2026-07-01")).extracting(TrackState::stage).containsExactly(TrackStage.DEFERRED);
    }
}
