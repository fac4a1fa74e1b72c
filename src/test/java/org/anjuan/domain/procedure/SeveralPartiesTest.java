package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.EarliestDecision;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.procedure.Irregularity.AgainstGuard;
import org.anjuan.domain.procedure.Irregularity.RanOver;
import org.anjuan.reference.LawReference;
import org.anjuan.usecase.ClockDueDates;
import org.anjuan.usecase.DueDates.DueDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two parties of one case who were both told that a penalty is to come: what is decided for one is not decided for the other. */
class SeveralPartiesTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 4);

    private final FileOf build = new FileOf();
    private final Party river = build.add(Party.class, "kind", PartyKind.COMPANY, "name", "清河公司");
    private final Party dye = build.add(Party.class, "kind", PartyKind.COMPANY, "name", "长河公司");

    /** Ninety days after 6 August end on 4 November. */
    @BeforeEach
    void filed() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-08-06");
    }

    private PriorNotice notice(String served, Party... parties) {
        var notice = build.add(
                PriorNotice.class,
                "kind",
                NoticeKind.PENALTY,
                "issuedOn",
                served,
                "hearingRightTold",
                false,
                "party",
                parties[0]);
        for (var party : parties) serve(notice, served, party);
        return notice;
    }

    private void serve(Part paper, String on, Party party) {
        build.add(Service.class, "about", paper, "method", ServiceMethod.DIRECT, "servedOn", on, "party", party);
    }

    private PenaltyDecision decided(String on, PriorNotice notice, Party party) {
        var decision = build.add(
                PenaltyDecision.class,
                "decidedOn",
                on,
                "party",
                party,
                "notice",
                notice,
                "lines",
                List.of(fine(party)));
        serve(decision, on, party);
        return decision;
    }

    private static PenaltyLine fine(Party party) {
        return FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "100000", "party", party);
    }

    private List<Deadline> handling(LocalDate day) {
        return CLOCK.deadlines(build.file(), day).stream()
                .filter(limit -> limit.limit().id().equals("case-handling"))
                .toList();
    }

    private List<StepCode> next() {
        return COURSE.next(build.file(), TODAY, Staff.NOBODY).stream()
                .map(step -> step.transition().code())
                .toList();
    }

    private Checked beforeClosing(LocalDate day) {
        return COURSE.check(StepCode.CLOSE, build.file(), day, Staff.NOBODY).checks().stream()
                .filter(check -> check.guard().code() == GuardCode.ALL_DECIDED)
                .findFirst()
                .orElseThrow();
    }

    private List<RanOver> ranOver() {
        return COURSE.irregularities(build.file(), TODAY, Staff.NOBODY).stream()
                .filter(RanOver.class::isInstance)
                .map(RanOver.class::cast)
                .filter(over -> over.timeLimit().equals("case-handling"))
                .toList();
    }

    /** Those whose decision is told to have come after the days to handle the case. */
    private List<UUID> late() {
        return COURSE.irregularities(build.file(), TODAY, Staff.NOBODY).stream()
                .filter(AgainstGuard.class::isInstance)
                .map(AgainstGuard.class::cast)
                .filter(found -> found.guard().code() == GuardCode.WITHIN_HANDLING)
                .map(AgainstGuard::part)
                .toList();
    }

    @Test
    void whoHasNoDecisionYetIsNotForgotten() {
        var first = notice("2026-09-24", river);
        notice("2026-09-24", dye);
        assertThat(handling(LocalDate.of(2026, 10, 12)))
                .as("nothing is decided: one line for the case")
                .singleElement()
                .satisfies(limit -> assertThat(limit.subject()).isBlank());
        assertThat(next()).containsOnlyOnce(StepCode.DECIDE);
        assertThat(beforeClosing(TODAY).holds()).isEqualTo(Fact.known(true));
        decided("2026-10-13", first, river);
        assertThat(handling(TODAY))
                .extracting(
                        Deadline::subject, Deadline::state, limit -> limit.due().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple("清河公司", DeadlineState.MET, LAST), tuple("长河公司", DeadlineState.OVERDUE, LAST));
        assertThat(new ClockDueDates(CLOCK).in(build.file(), TODAY).dates())
                .filteredOn(due -> due.limitId().equals("case-handling"))
                .extracting(DueDate::what, DueDate::due)
                .containsExactly(tuple("长河公司", LAST));
        assertThat(ranOver()).extracting(RanOver::subject).containsExactly("长河公司");
        assertThat(late()).isEmpty();
        assertThat(next()).containsOnlyOnce(StepCode.DECIDE, StepCode.NO_PENALTY);
        assertThat(beforeClosing(TODAY).refuses()).isTrue();
        assertThat(beforeClosing(TODAY).obstacles()).containsExactly(new Obstacle.NotDecided("长河公司"));
    }

    @Test
    void aDecisionThatCameLateIsLateForItsOwnParty() {
        var first = notice("2026-09-24", river);
        var second = notice("2026-09-24", dye);
        decided("2026-10-13", first, river);
        var late = decided("2026-11-17", second, dye);
        assertThat(handling(TODAY))
                .extracting(Deadline::subject, Deadline::state)
                .containsExactlyInAnyOrder(tuple("清河公司", DeadlineState.MET), tuple("长河公司", DeadlineState.MET_LATE));
        assertThat(late()).containsExactly(late.id());
        assertThat(ranOver()).as("told once").isEmpty();
        assertThat(next()).doesNotContain(StepCode.DECIDE, StepCode.NO_PENALTY);
        assertThat(beforeClosing(TODAY).holds()).isEqualTo(Fact.known(true));
        build.add(Extension.class, "timeLimit", "case-handling", "days", 30, "approvedOn", "2026-10-28");
        assertThat(handling(TODAY)).extracting(Deadline::state).containsOnly(DeadlineState.MET);
        assertThat(late()).as("the longer days were those of the second alone").isEmpty();
    }

    @Test
    void bothInTimeHaveALineEachWhereTheirDaysDifferAndOneWhereTheyDoNot() {
        var first = notice("2026-09-24", river);
        var second = notice("2026-09-24", dye);
        decided("2026-10-13", first, river);
        build.add(NoPenaltyDecision.class, "decidedOn", "2026-10-13", "party", dye);
        assertThat(handling(TODAY)).singleElement().satisfies(limit -> {
            assertThat(limit.subject()).isBlank();
            assertThat(limit.state()).isEqualTo(DeadlineState.MET);
        });
        assertThat(second.party()).isEqualTo(Fact.known(Ref.to(dye)));
    }

    @Test
    void oneDecisionThatNamesBothInItsLinesCoversThem() {
        var notice = notice("2026-09-24", river, dye);
        var decision = build.add(
                PenaltyDecision.class,
                "decidedOn",
                "2026-10-13",
                "notice",
                notice,
                "lines",
                List.of(fine(river), fine(dye)));
        serve(decision, "2026-10-14", river);
        assertThat(handling(TODAY)).extracting(Deadline::state).containsExactly(DeadlineState.MET);
        assertThat(beforeClosing(TODAY).holds()).isEqualTo(Fact.known(true));
    }

    @Test
    void aDecisionThatPartsNothingAmongThoseOfItsOnlyNoticeIsForAllOfThem() {
        var notice = notice("2026-09-24", river, dye);
        build.add(PenaltyDecision.class, "decidedOn", "2026-10-13", "notice", notice, "party", river);
        assertThat(handling(TODAY)).extracting(Deadline::state).containsExactly(DeadlineState.MET);
        assertThat(next()).doesNotContain(StepCode.DECIDE);
    }

    @Test
    void whereNobodyIsNamedTheFirstDecisionIsThatOfTheCase() {
        build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-09-24");
        build.add(PenaltyDecision.class, "decidedOn", "2026-10-13", "party", river);
        assertThat(handling(TODAY)).extracting(Deadline::state).containsExactly(DeadlineState.MET);
    }

    @Test
    void whatEndedOtherwiseEndedForAll() {
        var first = notice("2026-09-24", river);
        notice("2026-09-24", dye);
        decided("2026-10-13", first, river);
        build.add(Termination.class, "on", "2026-10-20");
        assertThat(handling(TODAY)).extracting(Deadline::state).containsOnly(DeadlineState.MET);
        assertThat(beforeClosing(TODAY).holds()).isEqualTo(Fact.known(true));
    }

    /** Five working days after 24 September end on 9 October, after 9 October on 15 October. */
    @Test
    void theFirstDayOfADecisionIsToldForEachWhereTheirDaysDiffer() {
        var first = notice("2026-09-24", river);
        var second = notice("2026-10-09", dye);
        var answer = EarliestDecision.ofEach(build.file(), CLOCK, LocalDate.of(2026, 10, 12));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        EarliestDecision.OnEach.class,
                        each -> assertThat(each.parties())
                                .extracting(
                                        one -> one.party().name(),
                                        one -> ((EarliestDecision.On) one.answer()).day(),
                                        one -> one.decidedOn().isPresent())
                                .containsExactly(
                                        tuple("清河公司", LocalDate.of(2026, 10, 10), false),
                                        tuple("长河公司", LocalDate.of(2026, 10, 16), false)));
        decided("2026-10-13", first, river);
        assertThat(EarliestDecision.ofEach(build.file(), CLOCK, TODAY))
                .as("one is left")
                .isInstanceOfSatisfying(
                        EarliestDecision.On.class, on -> assertThat(on.day()).isEqualTo(LocalDate.of(2026, 10, 16)));
        decided("2026-10-16", second, dye);
        assertThat(EarliestDecision.ofEach(build.file(), CLOCK, TODAY))
                .isInstanceOfSatisfying(
                        EarliestDecision.OnEach.class,
                        each -> assertThat(each.parties())
                                .extracting(one -> one.decidedOn().orElseThrow())
                                .containsExactly(When.of("2026-10-13"), When.of("2026-10-16")));
    }
}
