package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.ClosingGround;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Litigation;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Preservation;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.clock.TimeLimits;
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
    void aRightThatTheRulesSayTheOfficeWaitsForIsWatched() {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-09-18");
        build.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-22");
        assertThat(watched(Set.of())).doesNotContain("reconsideration");
        assertThat(watched(Set.of(TimeLimit.Role.AWAITED))).contains("reconsideration");
    }

    /** What is watched where the right to reconsideration is taken for that. */
    private List<String> watched(Set<TimeLimit.Role> roles) {
        var book = LawReference.shipped().read();
        var limits = new TimeLimits(book.limits().all().stream()
                .map(limit -> limit.id().equals("reconsideration") ? limit.takenFor(roles) : limit)
                .toList());
        var changed = new LawBook(
                book.laws(),
                book.holidays(),
                limits,
                book.words(),
                book.offences(),
                book.thresholds(),
                book.benchmarks(),
                book.own());
        return new ClockDueDates(new LegalClock(changed))
                .in(build.file(), LocalDate.of(2026, 9, 25)).dates().stream()
                        .map(DueDate::limitId)
                        .toList();
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
    void aPeriodThatEndsLetsTheLimitGoOnFromWhereItStood() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        build.add(ExcludedPeriod.class, "kind", ExclusionKind.SUSPENSION, "from", "2026-09-10", "until", "2026-09-30");
        var found = DUE.in(build.file(), LocalDate.of(2026, 9, 25));
        assertThat(found.dates())
                .extracting(DueDate::limitId, DueDate::due)
                .containsExactly(tuple("case-handling", LocalDate.of(2026, 12, 21)));
        assertThat(found.staleOn()).hasValue(LocalDate.of(2026, 9, 30));
    }

    @Test
    void whatBeginsByItselfIsWatchedFromItsDayOn() {
        var fine = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "200000");
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-01-08", "lines", List.of(fine));
        build.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", "2026-01-09");
        assertThat(DUE.in(build.file(), LocalDate.of(2026, 7, 9)).dates())
                .extracting(DueDate::limitId)
                .doesNotContain("court-enforcement");
        assertThat(DUE.in(build.file(), LocalDate.of(2026, 7, 9)).staleOn()).hasValue(LocalDate.of(2026, 7, 10));
        assertThat(DUE.in(build.file(), LocalDate.of(2026, 7, 10)).dates())
                .extracting(DueDate::limitId)
                .contains("court-enforcement", "fine-payment");
    }

    @Test
    void afterItWasClosedAFileIsWatchedForWhatComesAfter() {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-03-02");
        build.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", "2026-03-04");
        build.add(Closing.class, "ground", ClosingGround.PERFORMED, "on", "2026-04-10");
        build.head("supervised", true);
        assertThat(after("2026-04-20")).containsExactly("supervised-report", "archive-general");
        build.add(Litigation.class, "about", decision, "filedOn", "2026-05-06", "copyReceivedOn", "2026-05-12");
        assertThat(after("2026-05-13")).contains("litigation-defence").doesNotContain("disclosure");
        assertThat(ended(new FileOf(2), "2026-05-13")).isEmpty();
    }

    private List<String> after(String day) {
        return ended(build, day);
    }

    private static List<String> ended(FileOf file, String day) {
        return DUE.afterTheEnd(file.file(), LocalDate.parse(day)).dates().stream()
                .map(DueDate::limitId)
                .toList();
    }

    @Test
    void anAppealIsTheOfficesToThinkOfAndTheLimitationOfThePenaltyIsNot() {
        build.add(Violation.class, "description", "超标排放", "until", "2026-03-02");
        assertThat(DUE.in(build.file(), LocalDate.of(2026, 9, 25)).dates()).isEmpty();
        build.add(Litigation.class, "filedOn", "2026-05-06", "judgmentServedOn", "2026-09-18");
        assertThat(DUE.in(build.file(), LocalDate.of(2026, 9, 25)).dates())
                .extracting(DueDate::limitId, DueDate::lapses)
                .containsExactly(tuple("litigation-appeal", true));
    }

    @Test
    void aLimitInHoursKeepsItsMinuteAndIsWatchedAllDay() {
        build.add(Preservation.class, "urgent", true, "implementedAt", "2026-09-24T16:07");
        for (var day : List.of("2026-09-24", "2026-09-25", "2026-09-26"))
            assertThat(DUE.in(build.file(), LocalDate.parse(day)).dates())
                    .filteredOn(date -> date.limitId().equals("evidence-preservation-approval"))
                    .extracting(DueDate::due, DueDate::dueAt, DueDate::lapses)
                    .containsExactly(tuple(LocalDate.of(2026, 9, 25), LocalDateTime.of(2026, 9, 25, 16, 7), false));
    }

    @Test
    void inAnEnteredFileALimitInHoursIsNotWatchedAfterItsMinute() {
        build.origin(Origin.ENTERED_LATE);
        build.add(Preservation.class, "urgent", true, "implementedAt", "2026-09-24T16:07");
        var onItsDay = DUE.in(build.file(), LocalDate.of(2026, 9, 25)).dates();
        assertThat(onItsDay)
                .filteredOn(date -> date.dueAt() != null)
                .extracting(DueDate::lapses)
                .containsExactly(true);
        assertThat(DUE.in(build.file(), LocalDate.of(2026, 9, 26)).dates())
                .extracting(DueDate::limitId)
                .doesNotContain("evidence-preservation-approval");
    }

    @Test
    void aRightThatLapsedIsNoLongerDue() {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", true);
        build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-24");
        assertThat(DUE.in(build.file(), LocalDate.of(2026, 10, 10)).dates()).isEmpty();
    }
}
