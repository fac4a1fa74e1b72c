package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.procedure.GuardCode;
import org.anjuan.domain.procedure.Irregularity;
import org.anjuan.domain.procedure.LawDays;
import org.anjuan.domain.procedure.Obstacle;
import org.anjuan.domain.procedure.Staff;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.ResourceWords;
import org.junit.jupiter.api.Test;

/** What is irregular is said with its true reason, in both languages. */
class CourseWordsTest {

    private static final LawBook BOOK = LawReference.shipped().read();
    private static final CourseWords WORDS = new CourseWords(BOOK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FileOf build = new FileOf();

    private List<String> said(ResourceWords words) {
        return TestGuards.course().irregularities(build.file(), TODAY, Staff.NOBODY).stream()
                .map(irregularity -> WORDS.of(irregularity))
                .map(problem -> words.get(problem.key(), problem.values().toArray()))
                .toList();
    }

    private PenaltyDecision decided(String amount, Object... more) {
        build.add(Party.class, "kind", PartyKind.COMPANY, "name", "甲公司");
        build.add(
                Violation.class,
                "description",
                "超过许可浓度排放",
                "catalogueId",
                "permit-over-limits",
                "from",
                "2026-09-01",
                "until",
                "2026-09-02");
        var line = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", amount);
        var fields = new ArrayList<Object>(List.of("decidedOn", "2026-10-20", "lines", List.of(line)));
        fields.addAll(List.of(more));
        return build.add(PenaltyDecision.class, fields.toArray());
    }

    @Test
    void aFineAboveTheMaximumIsNamedWithTheMaximum() {
        decided("2000000");
        assertThat(said(ResourceWords.ENGLISH))
                .anyMatch(text -> text.endsWith("the fine of 2,000,000 yuan is above the maximum of 1,000,000 yuan"))
                .noneMatch(text -> text.contains("does not say"));
        assertThat(said(ResourceWords.CHINESE))
                .anyMatch(text -> text.endsWith("罚款 2,000,000 元高于法定上限 1,000,000 元"))
                .noneMatch(text -> text.contains("未写明“"));
    }

    @Test
    void aFineBelowTheMinimumIsNamedWithTheMinimumUnlessAGroundIsOnFile() {
        decided("19999.50");
        assertThat(said(ResourceWords.ENGLISH))
                .anyMatch(text -> text.endsWith(
                        "the fine of 19,999.50 yuan is below the minimum of 100,000 yuan, and no ground of"
                                + " mitigation is on file"));
        assertThat(said(ResourceWords.CHINESE))
                .anyMatch(text -> text.endsWith("罚款 19,999.50 元低于法定下限 100,000 元，且未写明减轻处罚的理由"));
    }

    @Test
    void severalArticlesAreListedAsTheLanguageListsThem() {
        var headApproved = TestGuards.course().book().guards().stream()
                .filter(guard -> guard.code() == GuardCode.HEAD_APPROVED)
                .findFirst()
                .orElseThrow();
        var source = WORDS.sources(headApproved, LawDays.of(TODAY)).getFirst();
        assertThat(ResourceWords.CHINESE.get(source.key(), source.values().toArray()))
                .isEqualTo("处罚办法 18、53");
        assertThat(ResourceWords.ENGLISH.get(source.key(), source.values().toArray()))
                .isEqualTo("Penalty Measures 18, 53");
    }

    @Test
    void aGroundOfMitigationSettlesAFineBelowTheMinimum() {
        decided("19999.50", "mitigation", MitigationGround.HARM_REMOVED);
        assertThat(said(ResourceWords.ENGLISH)).noneMatch(text -> text.contains("minimum"));
    }

    @Test
    void aFineAboveTheNoticeAfterADefenceIsNamedWithBothAmounts() {
        var line = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "300000");
        var notice = notice("2026-09-20", "proposed", List.of(line));
        build.add(Defence.class, "submittedOn", "2026-09-28");
        decided("400000", "notice", notice);
        assertThat(said(ResourceWords.ENGLISH))
                .anyMatch(text -> text.endsWith("the fine of 400,000 yuan is above the 300,000 yuan of the notice"));
        assertThat(said(ResourceWords.CHINESE)).anyMatch(text -> text.endsWith("罚款 400,000 元高于事先告知的 300,000 元"));
    }

    private PriorNotice notice(String issued, Object... more) {
        var fields = new ArrayList<Object>(List.of("kind", NoticeKind.PENALTY, "issuedOn", issued));
        fields.addAll(List.of(more));
        return build.add(PriorNotice.class, fields.toArray());
    }

    private void served(PriorNotice notice, String on) {
        build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", on);
    }

    @Test
    void aNoticeMadeBeforeTheDecisionAndServedAfterItIsSaidToHaveBeenServedLate() {
        served(notice("2026-10-15"), "2026-10-26");
        decided("300000");
        assertThat(said(ResourceWords.ENGLISH))
                .anyMatch(text -> text.contains("was served only on 2026-10-26, after the decision of 2026-10-20"))
                .noneMatch(text -> text.contains("no record of service"));
    }

    @Test
    void aNoticeMadeAndServedAfterTheDecisionIsNotSaidToBeMissing() {
        served(notice("2026-10-25"), "2026-10-26");
        decided("300000");
        assertThat(said(ResourceWords.ENGLISH))
                .anyMatch(text -> text.contains("was served only on 2026-10-26, after the decision of 2026-10-20"))
                .noneMatch(text -> text.contains("no part \"Prior"));
        assertThat(said(ResourceWords.CHINESE)).anyMatch(text -> text.contains("到 2026-10-26 才送达，晚于 2026-10-20 的处罚决定"));
    }

    @Test
    void aNoticeOnlyMadeAfterTheDecisionIsSaidToHaveBeenMadeLate() {
        notice("2026-10-25");
        decided("300000");
        assertThat(said(ResourceWords.ENGLISH))
                .anyMatch(text -> text.contains("was made only on 2026-10-25, after the decision of 2026-10-20"));
    }

    @Test
    void aNoticeFromBeforeTheRefusalIsSaidToHaveBeenMadeEarly() {
        var order = build.add(CorrectionOrder.class, "issuedOn", "2026-09-09");
        build.add(Service.class, "about", order, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-10");
        build.add(Recheck.class, "checkedOn", "2026-09-30", "result", CorrectionResult.NOT_CORRECTED);
        build.add(PriorNotice.class, "kind", NoticeKind.DAILY_FINE, "issuedOn", "2026-09-20");
        build.add(PenaltyDecision.class, "decidedOn", "2026-10-20", "dailyFine", true);
        assertThat(said(ResourceWords.ENGLISH))
                .anyMatch(text -> text.contains(
                        "was made on 2026-09-20, before the re-check of 2026-09-30 found the order not followed"));
        assertThat(said(ResourceWords.CHINESE))
                .anyMatch(text -> text.contains("于 2026-09-20 作出，早于复查发现未改正的 2026-09-30"));
    }

    @Test
    void aLaterNoticeThatAnotherDecisionRestsOnIsNotTheOneThatIsMissing() {
        var other = notice("2026-10-25");
        served(other, "2026-10-26");
        decided("300000");
        build.add(PenaltyDecision.class, "decidedOn", "2026-11-10", "notice", other);
        assertThat(said(ResourceWords.ENGLISH))
                .noneMatch(text -> text.contains("2026-10-26, after"))
                .anyMatch(text -> text.contains("no part \"Prior"));
    }

    @Test
    void aFileWithoutAnyNoticeStillSaysThatTheNoticeIsMissing() {
        decided("300000");
        assertThat(said(ResourceWords.ENGLISH)).anyMatch(text -> text.contains("no part \"Prior"));
    }

    @Test
    void aNoticeServedInTimeIsNoIrregularity() {
        served(notice("2026-09-20"), "2026-09-24");
        decided("300000");
        assertThat(TestGuards.course().irregularities(build.file(), TODAY, Staff.NOBODY))
                .filteredOn(Irregularity.AgainstGuard.class::isInstance)
                .extracting(each ->
                        ((Irregularity.AgainstGuard) each).guard().name().en())
                .doesNotContain("The prior notice was served");
    }

    @Test
    void anExtensionOfATimeLimitThatDoesNotExistIsNamedAndOneOfARealLimitIsNot() {
        build.add(Extension.class, "timeLimit", "case-handling", "days", 30, "approvedOn", "2026-11-01");
        assertThat(said(ResourceWords.ENGLISH)).noneMatch(text -> text.contains("does not exist"));
        build.add(Extension.class, "timeLimit", "no-such-limit", "days", 30, "approvedOn", "2026-11-01");
        assertThat(said(ResourceWords.ENGLISH))
                .contains("The extension is of a time limit that does not exist, \"no-such-limit\": it lengthens"
                        + " nothing");
        assertThat(said(ResourceWords.CHINESE)).contains("所延长的期限“no-such-limit”不存在，这次延长不起作用");
    }

    @Test
    void aThresholdThatTheNoticeAndTheDecisionReachAlikeIsNamedOnce() {
        var notice = notice("2026-09-20", "proposed", List.of(line(PenaltyKind.FINE, "2000000")));
        decided("2000000", "notice", notice);
        assertThat(said(ResourceWords.CHINESE))
                .filteredOn(text -> text.contains("应当集体讨论"))
                .isNotEmpty()
                .allMatch(text -> text.split("2,000,000 元达到", -1).length == 2);
        assertThat(said(ResourceWords.ENGLISH))
                .filteredOn(text -> text.contains("must discuss"))
                .isNotEmpty()
                .allMatch(text -> text.split("2,000,000 yuan reaches", -1).length == 2);
    }

    @Test
    void aConditionThatIsDeniedAndOneOfficerWhereTwoAreNeededAreSaidAsTheyStand() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01", "ownJurisdiction", false);
        var officer = FileOf.make(Official.class, "name", "张三");
        build.add(
                Inspection.class,
                "method",
                InspectionMethod.ON_SITE,
                "startedAt",
                "2026-09-01T09:00",
                "officers",
                List.of(officer));
        assertThat(said(ResourceWords.CHINESE))
                .anyMatch(text -> text.endsWith("立案记载“属于本机关管辖”为“否”"))
                .anyMatch(text -> text.endsWith("只写明 1 人，应当不少于 2 人"));
        assertThat(said(ResourceWords.ENGLISH))
                .anyMatch(text -> text.contains(" says \"") && text.endsWith("\": no"))
                .anyMatch(text -> text.endsWith("names 1 under \"Officers\", and 2 are needed"));
    }

    private void onTheSpot(PartyKind kind, PenaltyLine... lines) {
        build.add(Party.class, "kind", kind, "name", "甲");
        build.add(SummaryDecision.class, "decidedAt", "2026-09-03T10:00", "lines", List.of(lines));
    }

    private static PenaltyLine line(PenaltyKind kind, String amount) {
        return FileOf.make(PenaltyLine.class, "kind", kind, "amount", amount);
    }

    @Test
    void aFineTooHighForADecisionOnTheSpotIsNamedWithTheLimitAndItsArticles() {
        onTheSpot(PartyKind.COMPANY, line(PenaltyKind.FINE, "3000.01"));
        assertThat(said(ResourceWords.ENGLISH))
                .anyMatch(text -> text.endsWith(
                        "not to be decided on the spot: the fine of 3,000.01 yuan is above the limit of 3,000 yuan"
                                + " (Penalty Law 51; Penalty Measures 67)"))
                .noneMatch(text -> text.contains("does not say \"Penalties\""));
        assertThat(said(ResourceWords.CHINESE))
                .anyMatch(text -> text.endsWith("不能当场处罚：罚款 3,000.01 元高于 3,000 元的限额（行政处罚法 51；处罚办法 67）"))
                .noneMatch(text -> text.contains("未写明“处罚内容”"));
    }

    @Test
    void theFinesOfACitizenAreAddedUpAgainstTheLimitOfCitizens() {
        onTheSpot(PartyKind.NATURAL_PERSON, line(PenaltyKind.FINE, "150"), line(PenaltyKind.FINE, "50.01"));
        assertThat(said(ResourceWords.ENGLISH))
                .anyMatch(text -> text.contains("the fines of 200.01 yuan together are above the limit of 200 yuan"));
        assertThat(said(ResourceWords.CHINESE)).anyMatch(text -> text.contains("罚款合计 200.01 元，高于 200 元的限额"));
    }

    @Test
    void aFineUpToTheLimitIsDecidedOnTheSpotWithoutAWord() {
        onTheSpot(PartyKind.COMPANY, line(PenaltyKind.FINE, "3000"));
        assertThat(said(ResourceWords.ENGLISH)).noneMatch(text -> text.contains("on the spot"));
    }

    @Test
    void aPenaltyOfAKindThatIsNotForTheSpotIsNamed() {
        onTheSpot(PartyKind.COMPANY, line(PenaltyKind.CONFISCATE_GAINS, "100"));
        assertThat(said(ResourceWords.ENGLISH))
                .anyMatch(text -> text.contains(
                        "not to be decided on the spot: Confiscation of gains is not among the kinds listed"));
    }

    @Test
    void whatCallsForAHearingIsNamedBesideTheWordThatIsMissing() {
        build.add(Party.class, "kind", PartyKind.COMPANY, "name", "甲公司");
        notice(
                "2026-09-20",
                "hearingRightTold",
                false,
                "proposed",
                List.of(line(PenaltyKind.FINE, "200000"), line(PenaltyKind.REVOKE_PERMIT, "0")));
        assertThat(said(ResourceWords.ENGLISH))
                .anyMatch(text -> text.contains("a hearing must be offered: 200,000 yuan reaches the limit of 200,000"
                        + " yuan; suspension, downgrade or revocation of a licence, ban on applying for one"
                        + " (Penalty Law 63; "));
    }

    @Test
    void whatCallsForTheDiscussionAndTheLegalReviewIsNamedBesideWhatIsMissing() {
        build.add(CaseReview.class, "on", "2026-09-18", "complex", true, "publicInterest", false);
        decided("500000");
        assertThat(said(ResourceWords.ENGLISH))
                .anyMatch(text -> text.contains("no part \"Collective discussion\"; the heads must discuss it: 500,000"
                        + " yuan reaches the limit of 500,000 yuan; a difficult case, several legal relations ("))
                .anyMatch(text -> text.contains("no part \"Legal review\"; legal review is required: a difficult case,"
                        + " several legal relations ("));
        assertThat(said(ResourceWords.CHINESE))
                .anyMatch(text -> text.contains("应当集体讨论：500,000 元达到 500,000 元的标准；情况疑难复杂、涉及多个法律关系（"))
                .anyMatch(text -> text.contains("应当法制审核：案情疑难复杂、涉及多个法律关系（"));
    }

    @Test
    void aFineBelowEveryLimitIsNotSaidToCallForAnything() {
        build.add(CaseReview.class, "on", "2026-09-18", "complex", false, "publicInterest", false);
        decided("499999.99");
        assertThat(said(ResourceWords.ENGLISH))
                .noneMatch(text -> text.contains("must discuss") || text.contains("is required"));
    }

    @Test
    void whatAPartSaysOtherwiseIsNotToldAsMissingAndWhatItLeavesOutIs() {
        build.add(CaseReview.class, "on", "2026-09-18", "outcome", ReviewOutcome.SENT_BACK);
        notice("2026-09-20");
        assertThat(said(ResourceWords.ENGLISH))
                .anyMatch(text -> text.endsWith("Case examination does say \"Outcome\", but not as this step needs it"))
                .anyMatch(text -> text.endsWith("Prior notice does not say \"Proposed penalties\""))
                .noneMatch(text -> text.contains("Case examination does not say \"Outcome\""));
        assertThat(said(ResourceWords.CHINESE)).anyMatch(text -> text.contains("所载的“") && text.endsWith("”不符合要求"));
    }

    private static String said(Obstacle obstacle) {
        var problem = WORDS.obstacles(List.of(obstacle)).getFirst();
        return ResourceWords.CHINESE.get(problem.key(), problem.values().toArray());
    }

    @Test
    void whatANewPartHasToSayIsSaidOfTheNewOne() {
        assertThat(said(new Obstacle.ToBeSaid(PartKind.CORRECTION_ORDER, "measures", true)))
                .isEqualTo("新的责令改正应写明“改正要求”");
        assertThat(said(new Obstacle.ToBeSaid(PartKind.NO_PENALTY_DECISION, "ground", false)))
                .isEqualTo("不予行政处罚决定应写明“不予处罚情形”");
    }

    /** That there is none is not known: only that none is on file. */
    @Test
    void aLateFineThatNobodyRecordedIsNotSaidNotToExist() {
        assertThat(said(new Obstacle.MissingPart(PartKind.LATE_FINE))).isEqualTo("没有加处罚款的记载");
    }

    @Test
    void aDiscussionBeforeThePartyWasHeardIsThereButTooEarly() {
        build.add(Defence.class, "submittedOn", "2026-10-10");
        build.add(CollectiveDiscussion.class, "startedAt", "2026-10-09T09:00");
        decided("500000");
        assertThat(said(ResourceWords.ENGLISH))
                .anyMatch(text -> text.contains(
                        "Collective discussion: \"Started at\" is 2026-10-09 09:00, before 2026-10-10, and none"
                                + " after that is on file"))
                .noneMatch(text -> text.contains("no part \"Collective discussion\""));
    }
}
