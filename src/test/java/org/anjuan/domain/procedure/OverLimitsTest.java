package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.anjuan.usecase.CourseWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases handled, and measures kept, beyond their time, extensions that came too late, and more collected than may be. */
class OverLimitsTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());

    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FileOf build = new FileOf();

    @BeforeEach
    void company() {
        build.add(Party.class, "kind", PartyKind.COMPANY, "name", "甲公司");
    }

    private static PenaltyLine fine(String amount) {
        return FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", amount);
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    private List<Irregularity> irregular() {
        return COURSE.irregularities(build.file(), TODAY, Staff.NOBODY);
    }

    private List<TrackStage> track(Track track) {
        return COURSE.tracks(build.file(), TODAY).stream()
                .filter(state -> state.track() == track)
                .map(TrackState::stage)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, false", "2026-09-01, true", "2026-11-22, true"})
    void aCaseHandledBeyondItsTimeIsTold(LocalDate today, boolean late) {
        var filing = build.add(Filing.class, "filed", true, "decidedOn", "2026-05-31");
        var told = COURSE.irregularities(build.file(), today, Staff.NOBODY).stream()
                .filter(Irregularity.RanOver.class::isInstance)
                .toList();
        if (late)
            assertThat(told)
                    .containsExactly(new Irregularity.RanOver(
                            filing.id(), "case-handling", "", When.of("2026-08-31"), Optional.empty(), true));
        else assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, false", "2026-09-01, true"})
    void anExtensionOfTheHandlingThatCameWhenItWasOverIsTold(String approved, boolean late) {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-05-31");
        var extension = build.add(Extension.class, "timeLimit", "case-handling", "days", 30, "approvedOn", approved);
        var told = new Irregularity.LateExtension(extension.id(), "case-handling", on(approved));
        assertThat(irregular().contains(told)).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-08, false", "2026-10-09, true"})
    void aPaymentPutOffThatWasAskedForTooLateIsToldWithTheDayItWasAskedFor(String asked, boolean late) {
        var line = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "200000");
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-09-21", "lines", List.of(line));
        build.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-22");
        var all = List.of("kind", DeferralKind.DEFERRAL, "requestedOn", asked, "granted", true);
        var deferral = build.add(
                Deferral.class,
                Stream.concat(all.stream(), Stream.of("approvedOn", "2026-10-13", "newDue", "2026-12-31"))
                        .toArray());
        var told = new Irregularity.LateDeferral(deferral.id(), on(asked), on("2026-12-31"));
        assertThat(irregular().contains(told)).isEqualTo(late);
        assertThat(irregular()).noneMatch(Irregularity.LateExtension.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, false", "2026-06-01, true"})
    void whatWasLateWhicheverDayOfTheMonthItBeganIsTold(String served, boolean late) {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-03");
        build.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", served);
        var told = irregular().stream()
                .filter(each -> each instanceof Irregularity.RanOver over
                        && over.part().equals(decision.id())
                        && over.ended().equals(Optional.of(When.of(served))))
                .toList();
        assertThat(told).hasSize(late ? 1 : 0);
    }

    private Seizure sealed(Object... more) {
        var all = new ArrayList<Object>(List.of("kind", SeizureKind.SEAL, "executedOn", "2026-09-08"));
        all.addAll(List.of(more));
        return build.add(Seizure.class, all.toArray());
    }

    @Test
    void sealingBeyondItsTermIsToldAndItsLateExtensionAsWell() {
        var seizure = sealed("extendedUntil", "2026-11-07", "extensionApprovedOn", "2026-10-09");
        assertThat(irregular())
                .contains(
                        new Irregularity.RanOver(
                                seizure.id(), "seizure-term", "", When.of("2026-10-08"), Optional.empty(), true),
                        new Irregularity.LateExtension(seizure.id(), "seizure-term", on("2026-10-09")));
        assertThat(track(Track.SEALING)).containsExactly(TrackStage.LATE);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-08, false", "2026-10-09, true"})
    void sealingThatWasReleasedTooLateIsTold(String released, boolean late) {
        var seizure = sealed("releasedOn", released);
        var told = new Irregularity.RanOver(
                seizure.id(), "seizure-term", "", When.of("2026-10-08"), Optional.of(When.of(released)), true);
        assertThat(irregular().contains(told)).isEqualTo(late);
        assertThat(track(Track.SEALING)).containsExactly(TrackStage.RELEASED);
    }

    @ParameterizedTest
    @CsvSource({"100, true, false", "100.01, true, true", "3000, true, true", "3000, false, false"})
    void moreCollectedOnTheSpotThanMayBeIsToBeEstablished(String fine, boolean collected, boolean told) {
        var decision = build.add(
                SummaryDecision.class,
                "decidedAt",
                "2026-09-07T09:00",
                "lines",
                List.of(fine(fine)),
                "collectedOnSpot",
                collected);
        var clash = new Irregularity.InDoubt(Irregularity.Doubt.COLLECTED_ABOVE, decision.id());
        assertThat(irregular().contains(clash)).isEqualTo(told);
    }

    /** What was late comes from the clock, so that no kind of limit is left out. */
    @Test
    void whateverTheClockCallsLateOrMissedIsTold() {
        var lead = build.add(Lead.class, "kind", LeadKind.COMPLAINT, "receivedOn", "2026-03-02");
        build.add(Filing.class, "filed", true, "decidedOn", "2026-06-01");
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-07-01", "lines", List.of(fine("100000")));
        build.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", "2026-07-31");
        var seizure =
                sealed("releasedOn", "2026-09-30", "releaseDecidedOn", "2026-09-30", "releaseServedOn", "2026-10-20");
        var transfer = build.add(
                Transfer.class,
                "kind",
                TransferKind.CRIME,
                "toBody",
                "公安局",
                "decidedAt",
                "2026-07-02T09:00",
                "sentAt",
                "2026-07-03T09:01");
        assertThat(over())
                .contains(
                        over(lead, "filing-review", "2026-03-17", "2026-06-01"),
                        over(decision, "decision-service", "2026-07-10", "2026-07-31"),
                        over(seizure, "seizure-release-service", "2026-10-10", "2026-10-20"),
                        over(transfer, "crime-send", "2026-07-03T09:00", "2026-07-03T09:01"))
                .doesNotHaveDuplicates();
        assertThat(irregular())
                .filteredOn(each -> !each.isOfOffice())
                .singleElement()
                .isInstanceOfSatisfying(
                        Irregularity.RanOver.class,
                        each -> assertThat(each.timeLimit()).isEqualTo("fine-payment"));
        var late = CLOCK.deadlines(build.file(), TODAY).stream()
                .filter(limit -> limit.state() == DeadlineState.OVERDUE || limit.state() == DeadlineState.MET_LATE)
                .map(limit -> limit.limit().id())
                .toList();
        assertThat(irregular().stream().flatMap(OverLimitsTest::limits)).containsAll(late);
    }

    private List<Irregularity> over() {
        return irregular().stream()
                .filter(Irregularity.RanOver.class::isInstance)
                .toList();
    }

    private static Irregularity over(Part part, String limit, String due, String ended) {
        return new Irregularity.RanOver(part.id(), limit, "", When.of(due), Optional.of(When.of(ended)), true);
    }

    private static Stream<String> limits(Irregularity found) {
        return switch (found) {
            case Irregularity.RanOver over -> Stream.of(over.timeLimit());
            case Irregularity.AgainstGuard against ->
                against.obstacles().stream()
                        .filter(Obstacle.RanOut.class::isInstance)
                        .map(obstacle -> ((Obstacle.RanOut) obstacle).timeLimit());
            default -> Stream.empty();
        };
    }

    @Test
    void whatAGuardTellsOfALimitIsNotToldTwice() {
        var seizure = build.add(
                Seizure.class,
                "kind",
                SeizureKind.SEAL,
                "executedOn",
                "2026-11-02T09:00",
                "urgent",
                true,
                "approvedAt",
                "2026-11-04T09:00",
                "releasedOn",
                "2026-11-05");
        assertThat(irregular())
                .anyMatch(each -> each instanceof Irregularity.AgainstGuard against
                        && against.guard().code() == GuardCode.URGENT_APPROVED
                        && against.part().equals(seizure.id()));
        assertThat(over()).isEmpty();
    }

    /** The file may go on for the other act, so that the guard of the filing says nothing. */
    @Test
    void anActFoundOutWhenItIsNoLongerPunishedIsToldBesideOneThatIs() {
        var gone = build.add(
                Violation.class,
                "description",
                "排污",
                "until",
                "2024-02-29",
                "discoveredOn",
                "2026-03-02",
                "harm",
                Harm.NONE);
        build.add(
                Violation.class,
                "description",
                "未批先建",
                "until",
                "2026-02-10",
                "discoveredOn",
                "2026-03-02",
                "harm",
                Harm.NONE);
        build.add(Filing.class, "filed", true, "decidedOn", "2026-06-01", "withinLimitation", true);
        assertThat(irregular())
                .filteredOn(Irregularity.RanOver.class::isInstance)
                .extracting(Irregularity::part)
                .contains(gone.id());
        var over = over(gone, "penalty-limitation-general", "2026-02-28", "2026-03-02");
        assertThat(new CourseWords(LawReference.shipped().read()).of(over).key())
                .isEqualTo("procedure.ranOver.found");
    }
}
