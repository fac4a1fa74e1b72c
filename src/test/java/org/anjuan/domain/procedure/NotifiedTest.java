package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each party that is punished was told before, and each hearing is held against the notice that it is about. */
class NotifiedTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final Obstacle PERSON = new Obstacle.NotNotified("李某");

    private final FileOf build = new FileOf();
    private final Party company = build.add(Party.class, "kind", PartyKind.COMPANY, "name", "甲公司");
    private final Party person = build.add(Party.class, "kind", PartyKind.NATURAL_PERSON, "name", "李某");

    private PriorNotice notice(String issued, NoticeKind kind, Party party, Party... servedOn) {
        var notice = party == null
                ? build.add(PriorNotice.class, "kind", kind, "issuedOn", issued, "hearingRightTold", true)
                : build.add(
                        PriorNotice.class, "kind", kind, "issuedOn", issued, "hearingRightTold", true, "party", party);
        for (var one : servedOn) serve(notice, issued, one);
        return notice;
    }

    private void serve(PriorNotice notice, String on, Party party) {
        build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", on, "party", party);
    }

    private Situation at(PenaltyDecision decision) {
        var file = build.file();
        var day = decision.decidedOn().value().orElseThrow().latest();
        return new Situation(file, day, day, Optional.of(decision), CLOCK.deadlines(file, day), CLOCK, Staff.NOBODY);
    }

    private PenaltyDecision against(Party party) {
        return build.add(PenaltyDecision.class, "decidedOn", "2026-08-20", "party", party);
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void aFineOnSomebodyOfWhomNoNoticeSpeaksIsNotCoveredByTheNoticeToAnother(Origin origin) {
        build.origin(origin);
        notice("2026-07-20", NoticeKind.PENALTY, company, company);
        var verdict = NoticeGuards.noticeServed(at(against(person)));
        assertThat(verdict.holds()).isEqualTo(origin == Origin.LIVE ? Fact.known(false) : Fact.unknown());
        assertThat(verdict.obstacles()).containsExactly(PERSON);
        assertThat(NoticeGuards.noticeServed(at(against(company)))).isEqualTo(Verdict.YES);
    }

    @Test
    void alsoWhereTheDecisionNamesThatNoticeOrPunishesBothInItsLines() {
        var notice = notice("2026-07-20", NoticeKind.PENALTY, company, company);
        var named = build.add(PenaltyDecision.class, "decidedOn", "2026-08-20", "party", person, "notice", notice);
        assertThat(NoticeGuards.noticeServed(at(named)).obstacles()).containsExactly(PERSON);
        var line = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "6000", "party", person);
        var both =
                build.add(PenaltyDecision.class, "decidedOn", "2026-08-20", "party", company, "lines", List.of(line));
        assertThat(NoticeGuards.noticeServed(at(both)).obstacles()).containsExactly(PERSON);
    }

    @Test
    void aNoticeThatNamesNobodyOrWasServedOnBothIsForBoth() {
        notice("2026-07-20", NoticeKind.PENALTY, null);
        assertThat(NoticeGuards.noticeServed(at(against(person))).obstacles()).doesNotContain(PERSON);
        notice("2026-07-21", NoticeKind.PENALTY, company, company, person);
        assertThat(NoticeGuards.noticeServed(at(against(person)))).isEqualTo(Verdict.YES);
    }

    @Test
    void ofTwoNoticesADecisionThatNamesNoneRestsOnThatToItsOwnParty() {
        var first = notice("2026-07-20", NoticeKind.PENALTY, company, company);
        var second = notice("2026-08-18", NoticeKind.PENALTY, person, person);
        assertThat(DecisionNotice.of(at(against(company)))).contains(first);
        assertThat(NoticeGuards.defenceOver(at(against(company)))).isEqualTo(Verdict.YES);
        assertThat(DecisionNotice.of(at(against(person)))).contains(second);
        assertThat(NoticeGuards.defenceOver(at(against(person))).holds()).isEqualTo(Fact.known(false));
    }

    @Test
    void thePeriodOfOneIsThatFromTheServiceOnHim() {
        var notice = notice("2026-07-20", NoticeKind.PENALTY, null, company);
        serve(notice, "2026-08-19", person);
        assertThat(NoticeGuards.defenceOver(at(against(company)))).isEqualTo(Verdict.YES);
        assertThat(NoticeGuards.defenceOver(at(against(person))).obstacles())
                .containsExactly(new Obstacle.StillRunning(
                        "statement-defence", Optional.of(notice.id()), LocalDate.of(2026, 8, 26)));
    }

    /** Five working days after the notice of 9 October end on the 15th; those of the first notice ended in September. */
    @ParameterizedTest
    @CsvSource({"2026-10-12, false", "2026-10-15, false", "2026-10-16, true"})
    void aHearingThatNamesNoNoticeIsHeldAgainstTheOneTheStepRestsOn(String asked, boolean late) {
        notice("2026-09-01", NoticeKind.PENALTY, company, company);
        var second = notice("2026-10-09", NoticeKind.DAILY_FINE, company, company);
        build.add(Hearing.class, "requestedOn", asked);
        var decision = build.add(
                PenaltyDecision.class,
                "decidedOn",
                "2026-10-20",
                "dailyFine",
                true,
                "party",
                company,
                "notice",
                second);
        assertThat(NoticeGuards.hearingHeld(at(decision)).holds()).isEqualTo(Fact.known(late));
    }

    /** A second round does not bring a request back to life that came too late for the first. */
    @ParameterizedTest
    @CsvSource({"2026-09-08, false", "2026-09-09, true"})
    void aHearingAskedForBeforeTheLastNoticeIsHeldAgainstTheOneBefore(String asked, boolean late) {
        notice("2026-09-01", NoticeKind.PENALTY, company, company);
        notice("2026-10-09", NoticeKind.PENALTY, company, company);
        build.add(Hearing.class, "requestedOn", asked);
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-10-20", "party", company);
        assertThat(NoticeGuards.hearingHeld(at(decision)).holds()).isEqualTo(Fact.known(late));
    }
}
