package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.EarliestDecision;
import org.anjuan.domain.clock.EarliestDecision.Reason;
import org.anjuan.domain.clock.EarliestDecision.Why;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.clock.NoticeMeant;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;

/** What names no notice is about the same one for the clock, the guards and the first day of a decision; and what is served on one party is not served on another. */
class NoticeMeantTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());

    private final FileOf build = new FileOf();
    private final Party company = build.add(Party.class, "kind", PartyKind.COMPANY, "name", "甲公司");

    private PriorNotice notice(NoticeKind kind, String served) {
        var notice = build.add(PriorNotice.class, "kind", kind, "issuedOn", served, "hearingRightTold", true);
        serve(notice, served, company);
        return notice;
    }

    private void serve(Part paper, String on, Party party) {
        build.add(Service.class, "about", paper, "method", ServiceMethod.DIRECT, "servedOn", on, "party", party);
    }

    private Situation at(Part part, String on) {
        var file = build.file();
        var day = LocalDate.parse(on);
        return new Situation(file, day, day, Optional.of(part), CLOCK.deadlines(file, day), CLOCK, Staff.NOBODY);
    }

    private Optional<Deadline> asking(PriorNotice notice, String on) {
        return CLOCK.deadlines(build.file(), LocalDate.parse(on)).stream()
                .filter(limit -> limit.limit().id().equals("hearing-request")
                        && limit.part().equals(Optional.of(notice.id())))
                .findFirst();
    }

    /** The time of the first notice ended on 8 September: the request is in time for the second, and for that one alone. */
    @Test
    void aRequestAfterTheSecondNoticeIsNotTooLateForTheFirst() {
        var first = notice(NoticeKind.PENALTY, "2026-09-01");
        var second = notice(NoticeKind.DAILY_FINE, "2026-10-09");
        var hearing = build.add(Hearing.class, "requestedOn", "2026-10-12");
        assertThat(asking(first, "2026-10-20").map(Deadline::state)).contains(DeadlineState.EXPIRED);
        assertThat(asking(second, "2026-10-20").map(Deadline::state)).contains(DeadlineState.MET);
        assertThat(HearingGuards.requestInTime(at(hearing, "2026-10-20"))).isEqualTo(Verdict.YES);
    }

    /** A hearing about the fine, long over when the notice of the daily fine came. */
    @Test
    void aRequestBeforeTheSecondNoticeLeavesItsTimeOpen() {
        var first = notice(NoticeKind.PENALTY, "2026-07-01");
        build.add(
                Hearing.class,
                "requestedOn",
                "2026-07-06",
                "startedAt",
                "2026-07-30T09:00",
                "endedAt",
                "2026-07-30T11:00");
        build.add(PenaltyDecision.class, "decidedOn", "2026-08-10", "notice", first, "party", company);
        var second = notice(NoticeKind.DAILY_FINE, "2026-10-09");
        var waiver = build.add(
                Waiver.class, "right", WaivedRight.STATEMENT_AND_DEFENCE, "on", "2026-10-10", "inWriting", true);
        assertThat(asking(first, "2026-10-12").map(Deadline::state)).contains(DeadlineState.MET);
        assertThat(asking(second, "2026-10-12")).isPresent().get().satisfies(limit -> {
            assertThat(limit.state().isWatched()).isTrue();
            assertThat(limit.metOn()).isEmpty();
        });
        assertThat(EarliestDecision.of(build.file(), CLOCK, LocalDate.of(2026, 10, 12)))
                .isEqualTo(new EarliestDecision.On(
                        LocalDate.of(2026, 10, 16),
                        List.of(
                                new Reason(Why.DEFENCE_WAIVED, waiver.id(), LocalDate.of(2026, 10, 10)),
                                new Reason(Why.HEARING_REQUEST_OVER, second.id(), LocalDate.of(2026, 10, 16)))));
    }

    /** Seven working days lie between 1 and 13 July, and not between 26 and 30 October. */
    @Test
    void theNoticeOfOneHearingAnswersForNoOther() {
        var first = build.add(Hearing.class, "requestedOn", "2026-06-29", "startedAt", "2026-07-13T09:00");
        serve(first, "2026-07-01", company);
        var second = build.add(Hearing.class, "requestedOn", "2026-10-12", "startedAt", "2026-10-30T09:00");
        serve(second, "2026-10-26", company);
        assertThat(HearingGuards.hearingNoticeInTime(at(first, "2026-10-30"))).isEqualTo(Verdict.YES);
        assertThat(HearingGuards.hearingNoticeInTime(at(second, "2026-10-30")).holds())
                .isEqualTo(Fact.known(false));
    }

    @Test
    void noticesToTwoPartiesAreBothMeantAndARepeatedOneAlone() {
        var person = build.add(Party.class, "kind", PartyKind.NATURAL_PERSON, "name", "李某");
        var toOne =
                build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-07-01", "party", company);
        var toOther =
                build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-07-03", "party", person);
        var defence = build.add(Defence.class, "submittedOn", "2026-07-06");
        assertThat(NoticeMeant.by(defence, build.file())).containsExactly(toOne, toOther);
        var again =
                build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-07-04", "party", company);
        assertThat(NoticeMeant.by(defence, build.file())).containsExactly(toOther, again);
    }

    @Test
    void aHearingIsNotAboutANoticeThatToldOfNoRightToOne() {
        var told = notice(NoticeKind.PENALTY, "2026-10-08");
        build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-10-09", "hearingRightTold", false);
        var hearing = build.add(Hearing.class, "requestedOn", "2026-10-12");
        assertThat(NoticeMeant.by(hearing, build.file())).containsExactly(told);
    }

    /** Five working days after 20 July end on the 27th, after 10 August on the 17th. */
    @Test
    void whomTheNoticeReachedOnlyAfterTheDecisionWasNotTold() {
        var person = build.add(Party.class, "kind", PartyKind.NATURAL_PERSON, "name", "李某");
        var notice = build.add(
                PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-07-20", "hearingRightTold", false);
        serve(notice, "2026-07-20", company);
        serve(notice, "2026-08-10", person);
        assertThat(EarliestDecision.of(build.file(), CLOCK, LocalDate.of(2026, 8, 20)))
                .isEqualTo(new EarliestDecision.On(
                        LocalDate.of(2026, 8, 18),
                        List.of(new Reason(Why.DEFENCE_OVER, notice.id(), LocalDate.of(2026, 8, 18)))));
        var early = decided("2026-08-01", notice, person);
        assertThat(NoticeGuards.noticeServed(at(early, "2026-08-01")))
                .isEqualTo(Verdict.no(new Obstacle.ServedLate(
                        PartKind.PRIOR_NOTICE, LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 1))));
        assertThat(NoticeGuards.defenceOver(at(early, "2026-08-01")).holds()).isEqualTo(Fact.known(false));
        var between = decided("2026-08-17", notice, person);
        assertThat(NoticeGuards.noticeServed(at(between, "2026-08-17"))).isEqualTo(Verdict.YES);
        assertThat(NoticeGuards.defenceOver(at(between, "2026-08-17")).holds()).isEqualTo(Fact.known(false));
        var late = decided("2026-08-18", notice, person);
        assertThat(NoticeGuards.defenceOver(at(late, "2026-08-18"))).isEqualTo(Verdict.YES);
    }

    private PenaltyDecision decided(String on, PriorNotice notice, Party other) {
        var lines = List.of(line(company), line(other));
        return build.add(PenaltyDecision.class, "decidedOn", on, "notice", notice, "lines", lines);
    }

    private static PenaltyLine line(Party party) {
        return FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "6000", "party", party);
    }
}
