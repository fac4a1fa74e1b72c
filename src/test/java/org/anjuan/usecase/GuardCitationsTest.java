package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.law.DatedCitation;
import org.anjuan.domain.procedure.Guard;
import org.anjuan.domain.procedure.GuardCode;
import org.anjuan.domain.procedure.Irregularity.AgainstGuard;
import org.anjuan.domain.procedure.LawDays;
import org.anjuan.domain.procedure.Staff;
import org.anjuan.domain.procedure.StepCode;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.ResourceWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guard names the articles of the day of its step. */
class GuardCitationsTest {

    private static final CourseWords WORDS =
            new CourseWords(LawReference.shipped().read());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FileOf build = new FileOf();

    private static Guard guard(GuardCode code) {
        return TestGuards.course().book().guards().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static String said(GuardCode code, LocalDate day, ResourceWords words) {
        return said(code, LawDays.of(day), words);
    }

    private static String said(GuardCode code, LawDays days, ResourceWords words) {
        return WORDS.sources(guard(code), days).stream()
                .map(source -> words.get(source.key(), source.values().toArray()))
                .collect(Collectors.joining("；"));
    }

    private String toldOfNext(GuardCode code, StepCode step, LocalDate day) {
        var check = TestGuards.course().check(step, build.file(), day, Staff.NOBODY).checks().stream()
                .filter(each -> each.guard().code() == code)
                .findFirst()
                .orElseThrow();
        return said(code, check.lawOf(), ResourceWords.CHINESE);
    }

    private String toldOfRecorded(GuardCode code) {
        var against = TestGuards.course().irregularities(build.file(), TODAY, Staff.NOBODY).stream()
                .filter(AgainstGuard.class::isInstance)
                .map(AgainstGuard.class::cast)
                .filter(each -> each.guard().code() == code)
                .findFirst()
                .orElseThrow();
        return said(code, against.lawOf(), ResourceWords.CHINESE);
    }

    private void noticed(String filed, String served) {
        build.add(Filing.class, "filed", true, "decidedOn", filed);
        var notice =
                build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", served, "hearingRightTold", true);
        build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", served);
    }

    @Test
    void whatComesNextInAFileOf2021IsHeldAgainstTheFormerLaw() {
        build.origin(Origin.IMPORTED);
        noticed("2021-04-01", "2021-06-10");
        assertThat(toldOfNext(GuardCode.HEARING_OVER, StepCode.DECIDE, TODAY)).isEqualTo("旧行政处罚法 42");
        assertThat(toldOfNext(GuardCode.WITHIN_HANDLING, StepCode.DECIDE, TODAY))
                .isEqualTo("2010年处罚办法 55");
        assertThat(toldOfNext(GuardCode.NOTICE_SERVED, StepCode.DECIDE, TODAY)).isEqualTo("旧行政处罚法（条文未核对）");
    }

    @Test
    void aStepTakenIn2021IsToldWithTheLawOfItsDayThoughTheFileGoesOn() {
        build.add(PenaltyDecision.class, "decidedOn", "2021-06-20");
        build.add(Closing.class, "ground", ClosingGround.PERFORMED, "on", "2024-03-01");
        assertThat(toldOfRecorded(GuardCode.NOTICE_SERVED)).isEqualTo("旧行政处罚法（条文未核对）");
    }

    @Test
    void aStepOf2024IsToldWithTheLawsOf2021And2023() {
        build.add(PenaltyDecision.class, "decidedOn", "2024-05-20");
        assertThat(toldOfRecorded(GuardCode.NOTICE_SERVED)).isEqualTo("行政处罚法 44");
        build.origin(Origin.IMPORTED);
        noticed("2024-03-01", "2024-05-10");
        assertThat(toldOfNext(GuardCode.HEARING_OVER, StepCode.DECIDE, TODAY)).isEqualTo("行政处罚法 64");
        assertThat(said(GuardCode.WITHIN_LIMITATION, LocalDate.of(2024, 3, 1), ResourceWords.ENGLISH))
                .contains("Penalty Measures 19", "Penalty Law 36")
                .doesNotContain("Eco Code", "Former", "2010");
    }

    @Test
    void aStepUnderTheCodeIsToldWithTheCode() {
        assertThat(said(GuardCode.WITHIN_LIMITATION, LocalDate.of(2026, 8, 14), ResourceWords.CHINESE))
                .doesNotContain("法典");
        assertThat(said(GuardCode.WITHIN_LIMITATION, LocalDate.of(2026, 8, 15), ResourceWords.CHINESE))
                .contains("处罚办法 19", "行政处罚法 36", "法典 1054")
                .doesNotContain("旧", "2010");
        build.add(Lead.class, "kind", LeadKind.COMPLAINT, "receivedOn", "2026-09-01");
        assertThat(toldOfNext(GuardCode.WITHIN_LIMITATION, StepCode.FILE, TODAY))
                .contains("法典 1054");
    }

    /** The limitation runs by the law under which the act ended, as its deadline says. */
    @Test
    void aLimitationIsToldByTheLawOfTheActAndTheConditionOfFilingByThatOfTheFiling() {
        build.origin(Origin.IMPORTED);
        build.add(Violation.class, "description", "排污", "until", "2020-05-01", "discoveredOn", "2023-08-01");
        build.add(Filing.class, "filed", true, "decidedOn", "2023-08-10");
        assertThat(toldOfNext(GuardCode.WITHIN_LIMITATION, StepCode.FILE, TODAY))
                .isEqualTo("处罚办法 19；旧行政处罚法 29（条文未核对）");
    }

    @Test
    void aHearingAndADemandAreToldByTheLawOfTheirOwnTimes() {
        build.origin(Origin.IMPORTED);
        build.add(Hearing.class, "startedAt", "2021-07-20T09:00", "noticeIssuedOn", "2021-07-12");
        assertThat(toldOfNext(GuardCode.HEARING_NOTICE_IN_TIME, StepCode.HEAR, TODAY))
                .isEqualTo("行政处罚法 64");
    }

    @Test
    void aPeriodThatBeganUnderTheFormerLawIsToldByItInALiveFileToo() {
        noticed("2021-06-01", "2021-07-13");
        var after = LocalDate.of(2021, 7, 20);
        assertThat(toldOfNext(GuardCode.HEARING_OVER, StepCode.DECIDE, after)).isEqualTo("旧行政处罚法 42");
        assertThat(toldOfNext(GuardCode.NOTICE_SERVED, StepCode.DECIDE, after)).isEqualTo("行政处罚法 44");
    }

    @Test
    void aLiveFileThatStoodStillTakesItsNextStepUnderTheLawOfToday() {
        noticed("2021-04-01", "2021-06-10");
        assertThat(toldOfNext(GuardCode.NOTICE_SERVED, StepCode.DECIDE, TODAY)).isEqualTo("行政处罚法 44");
    }

    @Test
    void aStepWithoutADayIsToldByTheLastDayOfItsFile() {
        build.add(Filing.class, "filed", true, "decidedOn", "2021-04-01");
        build.add(PenaltyDecision.class);
        assertThat(toldOfRecorded(GuardCode.NOTICE_SERVED)).isEqualTo("旧行政处罚法（条文未核对）");
    }

    @Test
    void whatIsRecalledOnlyIsSaidNotToBeChecked() {
        assertThat(said(GuardCode.LEGAL_REVIEW_DONE, LocalDate.of(2021, 3, 1), ResourceWords.ENGLISH))
                .isEqualTo("Former Penalty Law 38 (article not checked)");
    }

    @Test
    void whereNoRuleOfThatDayIsKnownTheNextIsNamedAsALaterOne() {
        assertThat(said(GuardCode.LEGAL_REVIEW_DONE, LocalDate.of(2017, 12, 31), ResourceWords.ENGLISH))
                .isEqualTo("Former Penalty Law 38, of a later time (what held then is not known here)");
        assertThat(said(GuardCode.DISCUSSION_BY_HEADS, LocalDate.of(2021, 3, 1), ResourceWords.CHINESE))
                .isEqualTo("案卷评查细则 集体讨论（此后的规定，当时的规定未收录）");
    }

    private static List<GuardCode> withoutRuleOn(String day) {
        return TestGuards.course().book().guards().stream()
                .filter(guard -> guard.on(LocalDate.parse(day)).isEmpty())
                .map(Guard::code)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-07-14", "2021-07-15", "2023-06-30", "2023-07-01"})
    void onTheDaysOnWhichLawsChangedOnlyTheReviewRuleOf2024IsNotThereYet(String day) {
        assertThat(withoutRuleOn(day))
                .containsExactlyInAnyOrder(GuardCode.LEGAL_REVIEWER_INDEPENDENT, GuardCode.DISCUSSION_BY_HEADS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-31", "2026-08-14", "2026-08-15", "2026-11-22"})
    void everyGuardHasItsArticleSinceTheReviewRuleOf2024(String day) {
        assertThat(withoutRuleOn(day)).isEmpty();
        for (var guard : TestGuards.course().book().guards())
            assertThat(guard.on(LocalDate.parse(day))).as(guard.code().name()).allMatch(DatedCitation::checked);
    }
}
