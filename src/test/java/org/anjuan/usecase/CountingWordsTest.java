package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.EarliestDecision;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.Finding;
import org.anjuan.domain.clock.FindingCode;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.CountedDayWords.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CountingWordsTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CountingWords ZH = new CountingWords(ResourceWords.CHINESE, CLOCK.book());
    private static final CountingWords EN = new CountingWords(ResourceWords.ENGLISH, CLOCK.book());

    private final FileOf build = new FileOf();

    @Test
    void theDefenceOverTheHolidaysOfAutumnIsCountedInOneLine() {
        noticed("2026-09-24");
        var defence = one("statement-defence", "2026-10-09");
        assertThat(EN.line(defence))
                .isEqualTo("prior (hearing) notice served 24 Sep, not counted; 25–27 Sep Mid-Autumn Festival;"
                        + " 28–30 Sep days 1–3; 1–7 Oct National Day; 8 Oct day 4; day 5 = 9 Oct");
        assertThat(ZH.line(defence))
                .isEqualTo("9月24日事先（听证）告知书送达，当日不计；9月25–27日中秋节；9月28–30日第 1–3 日；10月1–7日国庆节；10月8日第 4 日；第 5 日＝10月9日");
        assertThat(EN.question(defence)).startsWith("Why 2026-10-09 Fri?");
        assertThat(EN.state(defence)).isEqualTo("due today");
        assertThat(ZH.state(one("statement-defence", "2026-10-10"))).isEqualTo("已届满 2026-10-09");
    }

    @Test
    void aWorkingSaturdayIsADayOfTheCount() {
        build.add(Preservation.class, "implementedAt", "2026-04-30");
        assertThat(EN.line(one("evidence-preservation", "2026-05-01")))
                .endsWith("1–5 May Labour Day; 6–9 May days 1–4; 10 May weekend; 11–12 May days 5–6; day 7 = 13 May");
    }

    @Test
    void aLastDayOnAHolidayMovesAndSaysWhichDayItWas() {
        served(decided("2026-09-18", "200000"), "2026-09-22");
        var payment = one("fine-payment", "2026-09-23");
        assertThat(EN.line(payment))
                .isEqualTo("decision served (received) 22 Sep, not counted; 23 Sep–6 Oct days 1–14;"
                        + " day 15 = 7 Oct; 7 Oct National Day; moved to 8 Oct");
        assertThat(ZH.line(payment)).endsWith("第 15 日＝10月7日；10月7日国庆节；顺延到10月8日");
        assertThat(EN.sentences(payment, build.file()))
                .anyMatch(text -> text.contains("2026-10-07 Wed is a day off, so it moves to 2026-10-08 Thu"));
    }

    @Test
    void aLimitThatDoesNotRollSaysSo() {
        build.add(Seizure.class, "kind", SeizureKind.values()[0], "executedOn", "2026-09-03");
        var seizure = one("seizure-term", "2026-09-10");
        assertThat(seizure.due()).contains(LocalDate.of(2026, 10, 3));
        assertThat(EN.line(seizure)).endsWith("4 Sep–2 Oct days 1–29; day 30 = 3 Oct");
        assertThat(EN.sentences(seizure, build.file())).anyMatch(text -> text.contains("does not move"));
    }

    @Test
    void monthsAreNotCountedDayByDay() {
        served(decided("2026-08-28", "200000"), "2026-08-31");
        var suing = one("litigation-direct", "2026-09-01");
        assertThat(EN.line(suing))
                .isEqualTo("decision served (received) 31 Aug, not counted; 6 months; 28 Feb 2027 is a day off;"
                        + " moved to 1 Mar 2027");
        assertThat(ZH.line(suing)).endsWith("期限 6 个月；2027年2月28日是休息日；顺延到2027年3月1日");
        assertThat(ZH.sentences(suing, build.file())).anyMatch(text -> text.contains("日期暂定：没有 2027 年的放假安排"));
    }

    @Test
    void theDaysThatAPaperGivesAreCountedAndSaidToBeThePapers() {
        var notice =
                build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2023-06-20", "defenceDays", 7);
        served(notice, "2023-06-28");
        var defence = one("statement-defence", "2023-06-29");
        assertThat(ZH.line(defence)).startsWith("6月28日").endsWith("第 7 日＝7月7日");
        assertThat(ZH.sentences(defence, build.file())).anyMatch(text -> text.contains("文书定的期限 7 个工作日"));
    }

    @Test
    void moreDaysThanAYearHasAreASlipOfThePenAndAreAskedFor() {
        var notice = build.add(
                PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2023-06-20", "defenceDays", 1_000_000_000);
        served(notice, "2023-06-28");
        var defence = one("statement-defence", "2023-06-29");
        assertThat(defence.due()).isEmpty();
        assertThat(ZH.missing(defence)).singleElement().asString().contains("陈述申辩");
    }

    @Test
    void aYearLongPastIsNotSaidToWaitForItsNotice() {
        served(decided("1995-04-20", "2000"), "1995-04-25");
        var told = CLOCK.deadlines(build.file(), LocalDate.of(2026, 11, 22)).stream()
                .map(ZH::provisional)
                .flatMap(Optional::stream)
                .toList();
        assertThat(told).isNotEmpty().allMatch(text -> text.contains("没有 1995 年的放假安排"));
    }

    @Test
    void aLateFineIsNotMetButStopsToGrow() {
        var decision = decided("2026-01-05", "200000");
        served(decision, "2026-01-06");
        build.add(
                Payment.class,
                "decision",
                decision,
                "kind",
                PaymentKind.FINE,
                "amount",
                "200000",
                "paidOn",
                "2026-03-02");
        assertThat(ZH.state(one("late-fine", "2026-03-05"))).isEqualTo("2026-03-02 停止加处");
    }

    @Test
    void whatIsToBeDoneAtOnceIsSetByTheDayOfService() {
        var measure = FileOf.make(Measure.class, "id", new UUID(3, 3), "what", "停止排放", "atOnce", true);
        var order = build.add(CorrectionOrder.class, "issuedOn", "2026-09-09", "measures", List.of(measure));
        served(order, "2026-09-10");
        assertThat(ZH.line(one("correction-period", "2026-09-11"))).isEqualTo("送达当日即须完成：9月10日");
    }

    @Test
    void monthsThatWereAddedAreToldAsMonths() {
        var limit = build.add(ProductionRestriction.class, "kind", RestrictionKind.LIMIT, "decidedOn", "2026-06-10");
        build.add(Extension.class, "timeLimit", "limit-term", "about", limit, "months", 3, "approvedOn", "2026-09-01");
        var term = one("limit-term", "2026-09-02");
        assertThat(term.due()).contains(LocalDate.of(2026, 12, 10));
        assertThat(EN.line(term))
                .contains("3 months, then 3 months more by extension")
                .endsWith("ends 10 Dec");
        assertThat(ZH.sentences(term, build.file())).contains("经批准延长 3 个月。");
    }

    @Test
    void daysThatDoNotCountAndDaysThatWereAddedStandInTheLine() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        build.add(ExcludedPeriod.class, "kind", ExclusionKind.MONITORING, "from", "2026-09-10", "until", "2026-09-16");
        build.add(Extension.class, "timeLimit", "case-handling", "days", 30, "approvedOn", "2026-11-20");
        var handling = one("case-handling", "2026-11-21");
        assertThat(EN.line(handling))
                .isEqualTo("case filed (day the head approves) 1 Sep, not counted; 90 days, then 30 days more by"
                        + " extension; 2–10 Sep days 1–9; 11–16 Sep monitoring / testing, not counted; 17 Sep–4"
                        + " Jan 2027 days 10–119; day 120 = 5 Jan 2027");
        assertThat(EN.sentences(handling, build.file()))
                .anyMatch(text -> text.equals("Extended by 30 days with approval."))
                .anyMatch(text -> text.contains("monitoring / testing (2026-09-11 to 2026-09-16)"));
        assertThat(EN.findings(handling)).anyMatch(text -> text.contains("No paper is on file"));
    }

    @Test
    void aDayThatTheRuleNamesIsNotSaidToStandInAPaper() {
        build.add(Closing.class, "ground", ClosingGround.values()[0], "on", "2026-09-25");
        var archive = one("archive-general", "2026-11-22");
        assertThat(EN.line(archive)).endsWith("25 Sep; by the end of March of the next year: 31 Mar 2027");
        assertThat(ZH.line(archive)).startsWith("9月25日").endsWith("；次年 3 月底前：2027年3月31日");
    }

    @Test
    void theNoticeOfAHearingIsCountedBack() {
        build.add(Hearing.class, "startedAt", "2026-10-15T09:00");
        var notice = one("hearing-notice", "2026-09-20");
        assertThat(EN.line(notice))
                .isEqualTo(
                        "day of the hearing 15 Oct, not counted; 12–14 Oct days 1–3; 11 Oct weekend; 8–10 Oct days 4–6;"
                                + " 1–7 Oct National Day; 30 Sep day 7; latest day = 29 Sep");
        assertThat(ZH.days(notice).getFirst().note()).isEqualTo("最迟");
    }

    @Test
    void hoursEndAtAMinute() {
        build.add(Preservation.class, "implementedAt", "2026-04-29T10:30", "urgent", true);
        var approval = one("evidence-preservation-approval", "2026-04-29");
        assertThat(EN.line(approval)).endsWith("29 Apr 10:30, from then on; 24 hours; ends 30 Apr 10:30");
        assertThat(ZH.line(approval))
                .startsWith("4月29日10:30")
                .contains("自此时起计算；期限 24 小时")
                .doesNotContain("当日不计");
        assertThat(ZH.sentences(approval, build.file()))
                .contains("到 2026-04-30 10:30 届满。")
                .anyMatch(sentence -> sentence.contains("2026-04-29 10:30，自此时起 24 小时"));
        assertThat(EN.state(approval)).isEqualTo("until 2026-04-30 10:30");
    }

    @Test
    void theLateFineStandsStillDuringALawsuit() {
        var decision = decided("2026-01-05", "200000");
        served(decision, "2026-01-06");
        assertThat(late("2026-01-31")).anyMatch(text -> text.contains("10 days so far, ¥60,000"));
        build.add(Litigation.class, "about", decision, "filedOn", "2026-01-26", "effectiveOn", "2026-03-02");
        assertThat(late("2026-03-05"))
                .anyMatch(text -> text.contains("8 days so far, ¥48,000") && text.contains("stood still for 35 days"));
    }

    private List<String> late(String on) {
        return EN.sentences(one("fine-payment", on), build.file());
    }

    @Test
    void whatIsUnknownNamesTheFieldThatLacks() {
        build.origin(Origin.IMPORTED);
        build.add(Filing.class, "filed", true, "decidedOn", "2026-03-02");
        var handling = one("case-handling", "2026-09-01");
        assertThat(EN.state(handling)).isEqualTo("cannot be told");
        assertThat(EN.missing(handling)).isNotEmpty().allMatch(text -> text.contains(": "));
        assertThat(ZH.missing(handling)).noneMatch(text -> text.contains("!"));
    }

    @Test
    void whatWasMetSaysWhen() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-01-05");
        build.add(PenaltyDecision.class, "decidedOn", "2026-04-29");
        assertThat(EN.state(one("case-handling", "2026-05-01"))).isEqualTo("met late 2026-04-29");
        assertThat(EN.state(one("disclosure", "2026-05-14"))).isEqualTo("2 days overdue");
        assertThat(ZH.state(one("disclosure", "2026-05-11"))).isEqualTo("还有 1 日");
    }

    @Test
    void aCountOfAnotherYearSaysWhichAtItsFirstDay() {
        build.add(Violation.class, "description", "超标", "until", "2024-02-29", "discoveredOn", "2025-03-01");
        assertThat(ZH.line(one("penalty-limitation-general", "2026-11-22")))
                .startsWith("2024年2月29日")
                .endsWith("2026年2月28日届满");
        assertThat(EN.line(one("penalty-limitation-general", "2026-11-22"))).contains("29 Feb 2024, not counted");
    }

    @Test
    void whatRanOutIsNotSaidToBeFree() {
        var answer = new EarliestDecision.RanOut(LocalDate.of(2026, 7, 10));
        assertThat(ZH.earliest(answer, build.file(), LocalDate.of(2026, 11, 1)))
                .singleElement()
                .asString()
                .contains("追责期限已于 2026-07-10")
                .doesNotContain("可以作出");
        assertThat(EN.earliest(answer, build.file(), LocalDate.of(2026, 11, 1)))
                .singleElement()
                .asString()
                .contains("limitation ran out on 2026-07-10");
    }

    @Test
    void theStripFoldsTheMiddleOfALongCount() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        var days = ZH.days(one("case-handling", "2026-09-02"));
        assertThat(days).hasSize(15);
        assertThat(days.get(6).kind()).isEqualTo(Kind.GAP);
        assertThat(days.get(6).note()).isEqualTo("77 日");
        assertThat(days.getFirst().kind()).isEqualTo(Kind.START);
        assertThat(days.getLast().kind()).isEqualTo(Kind.LAST);
    }

    @Test
    void theEarliestDecisionSaysWhyNotSooner() {
        var notice = noticed("2026-09-24");
        assertThat(EN.earliest(
                        EarliestDecision.of(build.file(), CLOCK, LocalDate.of(2026, 10, 1)),
                        build.file(),
                        LocalDate.of(2026, 10, 1)))
                .containsExactly(
                        "A penalty may be decided from 2026-10-10 Sat on.",
                        "The time for statement and defence is over: free from 2026-10-10 Sat.",
                        "The time to ask for a hearing is over: free from 2026-10-10 Sat.");
        build.add(Hearing.class, "notice", notice, "requestedOn", "2026-09-28");
        assertThat(ZH.earliest(
                        EarliestDecision.of(build.file(), CLOCK, LocalDate.of(2026, 10, 1)),
                        build.file(),
                        LocalDate.of(2026, 10, 1)))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("案卷没有记载：听证");
    }

    @Test
    void withoutANoticeOfAPenaltyThatIsWhatIsMissingAndNotItsDay() {
        build.add(PriorNotice.class, "kind", NoticeKind.PRODUCTION_RESTRICTION, "issuedOn", "2026-09-14");
        var day = LocalDate.of(2026, 11, 23);
        assertThat(ZH.earliest(EarliestDecision.of(build.file(), CLOCK, day), build.file(), day))
                .containsExactly("案卷没有行政处罚事先告知的记载，何时可以作出处罚决定尚不能推算。");
    }

    @Test
    void whatIsDecidedIsToldSoAndWhetherItWasTooEarly() {
        var notice = noticed("2026-09-24");
        build.add(PenaltyDecision.class, "notice", notice, "decidedOn", "2026-10-12");
        assertThat(ZH.earliest(
                        EarliestDecision.of(build.file(), CLOCK, LocalDate.of(2026, 11, 1)),
                        build.file(),
                        LocalDate.of(2026, 11, 1)))
                .first()
                .isEqualTo("自 2026-10-10 周六 起可以作出处罚决定；已于 2026-10-12 作出。");
        var early = new FileOf();
        var told = early.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", false);
        early.add(Service.class, "about", told, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-24");
        early.add(PenaltyDecision.class, "notice", told, "decidedOn", "2026-09-28");
        assertThat(EN.earliest(
                        EarliestDecision.of(early.file(), CLOCK, LocalDate.of(2026, 11, 1)),
                        early.file(),
                        LocalDate.of(2026, 11, 1)))
                .first()
                .isEqualTo("A penalty could only be decided from 2026-10-10 Sat on; it was already on 2026-09-28.");
    }

    @Test
    void aNoticeOfWhichOnlyTheMonthOfServiceIsKnownIsSaidToLackTheDay() {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-09-20");
        build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", "2026-09");
        var told = ZH.earliest(
                EarliestDecision.of(build.file(), CLOCK, LocalDate.of(2026, 11, 1)),
                build.file(),
                LocalDate.of(2026, 11, 1));
        assertThat(told).last().asString().startsWith("案卷没有记载：").contains("2026-09");
    }

    @Test
    void whatTheCourseOfATransferDoesNotTellIsNamed() {
        var accepted = FileOf.make(TransferStep.class, "event", TransferEvent.POLICE_ACCEPTED, "at", "2026-09-01");
        build.origin(Origin.IMPORTED)
                .add(Transfer.class, "kind", TransferKind.CRIME, "toBody", "公安局", "course", List.of(accepted));
        assertThat(ZH.missing(one("crime-police-filing", "2026-11-20"))).containsExactly("移送：办理经过（公安作出立案或者不立案决定）");
    }

    @ParameterizedTest
    @CsvSource({"LEADER, true", "COLLECTIVE, false"})
    void theExtensionThatAnotherHadToApproveIsNamedWithItsDayAndWhoMay(ApprovalRole by, boolean wrong) {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-01-05");
        extend("2026-03-20", ApprovalRole.LEADER);
        extend("2026-04-20", by);
        var told = ZH.findings(one("case-handling", "2026-05-01"));
        assertThat(told.stream().anyMatch(text -> text.contains("2026-04-20") && text.contains("应当由集体讨论批准")))
                .isEqualTo(wrong);
        assertThat(told).noneMatch(text -> text.contains("2026-03-20"));
    }

    private void extend(String on, ApprovalRole by) {
        var official = FileOf.make(Official.class, "name", "局长");
        var approval = FileOf.make(Approval.class, "role", by, "by", official, "agreed", true, "on", on);
        build.add(
                Extension.class,
                "timeLimit",
                "case-handling",
                "days",
                30,
                "approvedOn",
                on,
                "approvals",
                List.of(approval));
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyFindingHasWordsOfItsOwn(FindingCode code) {
        var finding = new Finding(code, Optional.of(new UUID(1, 1)), Optional.of(LocalDate.of(2026, 10, 9)));
        assertThat(EN.of(finding)).doesNotContain("!", "{").endsWith(".");
        assertThat(ZH.of(finding)).doesNotContain("!", "{").endsWith("。");
        boolean dated = ZH.of(finding).contains("2026-10-09");
        assertThat(EN.of(finding).contains("2026-10-09"))
                .as("both name the day")
                .isEqualTo(dated);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void everyLimitCanBeToldOfInBothLanguages(TimeLimit limit) {
        var deadline = CLOCK.all(build.file(), LocalDate.of(2026, 10, 9)).stream()
                .filter(each -> each.limit().id().equals(limit.id()))
                .findFirst()
                .orElseThrow();
        for (var words : List.of(ZH, EN)) {
            var told = String.join("\n", words.sentences(deadline, build.file()));
            assertThat(told + words.question(deadline) + words.state(deadline))
                    .isNotBlank()
                    .doesNotContain("!");
        }
    }

    static Stream<TimeLimit> limits() {
        return CLOCK.book().limits().ids().stream()
                .map(id -> CLOCK.book().limits().latest(id).orElseThrow());
    }

    private PriorNotice noticed(String on) {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", true);
        served(notice, on);
        return notice;
    }

    private PenaltyDecision decided(String on, String fine) {
        var line = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", fine);
        return build.add(PenaltyDecision.class, "decidedOn", on, "lines", List.of(line));
    }

    private void served(Part about, String on) {
        build.add(Service.class, "about", about, "method", ServiceMethod.DIRECT, "servedOn", on);
    }

    private Deadline one(String limit, String on) {
        var found = CLOCK.deadlines(build.file(), LocalDate.parse(on)).stream()
                .filter(deadline -> deadline.limit().id().equals(limit))
                .toList();
        assertThat(found).as(limit).hasSize(1);
        return found.getFirst();
    }
}
