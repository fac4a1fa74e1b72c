package org.anjuan.domain.penalty;

import static org.anjuan.domain.clock.FileOf.make;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.DecisionState;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Reconsideration;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.RemedyOutcome;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.SeizureKind;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DailyFinesTest {

    private static final LawBook BOOK = LawReference.shipped().read();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FileOf file = new FileOf();
    private Violation act;

    @BeforeEach
    void anActOfUnlawfulDischarge() {
        act = file.add(Violation.class, "description", "超标排放", "catalogueId", "discharge-over-standard");
    }

    @Test
    void everyDayFromTheDayAfterServiceToTheFailedRecheckCounts() {
        decision("200000");
        recheck(order("2026-09-10"), "2026-09-30", CorrectionResult.NOT_CORRECTED);
        var sum = only();
        assertThat(sum.from()).contains(LocalDate.of(2026, 9, 11));
        assertThat(sum.until()).contains(LocalDate.of(2026, 9, 30));
        assertThat(sum.days()).isEqualTo(20);
        assertThat(sum.total()).contains(Money.yuan(4_000_000));
        assertThat(sum.mayBeImposed()).isTrue();
        assertThat(keys(sum)).isEmpty();
    }

    /** Announced on 8 September, an order is served by 8 October. */
    @Test
    void anAnnouncedOrderIsServedByTimeAlone() {
        decision("200000");
        var order = file.add(CorrectionOrder.class, "violations", acts());
        file.add(Service.class, "about", order, "method", ServiceMethod.ANNOUNCEMENT, "sentOn", "2026-09-08");
        recheck(order, "2026-10-20", CorrectionResult.NOT_CORRECTED);
        assertThat(only().days()).isEqualTo(12);
        assertThat(keys(only())).doesNotContain("penalty.daily.notServed");
    }

    @Test
    void aLaterFailedRecheckOfTheSameOrderAddsItsDays() {
        decision("200000");
        var order = order("2026-09-10");
        recheck(order, "2026-09-30", CorrectionResult.NOT_CORRECTED);
        recheck(order, "2026-10-20", CorrectionResult.NOT_CORRECTED);
        recheck(order, "2026-10-25", CorrectionResult.CORRECTED);
        assertThat(only().days()).isEqualTo(40);
        assertThat(only().total()).contains(Money.yuan(8_000_000));
    }

    @Test
    void aFurtherOrderBeginsACycleOfItsOwn() {
        decision("200000");
        var first = order("2026-09-10");
        recheck(first, "2026-09-30", CorrectionResult.NOT_CORRECTED);
        var second = file.add(CorrectionOrder.class, "after", first, "violations", acts());
        serve(second, "2026-09-30");
        recheck(second, "2026-10-30", CorrectionResult.NOT_CORRECTED);
        recheck(first, "2026-10-30", CorrectionResult.NOT_CORRECTED);
        var sums = DailyFines.of(file.file(), BOOK, TODAY);
        assertThat(sums).extracting(DailyFineSum::days).containsExactly(20L, 30L);
        assertThat(sums.getFirst().problems()).extracting(Problem::key).containsExactly("penalty.daily.nextCycle");
        assertThat(sums.getLast().total()).contains(Money.yuan(6_000_000));
    }

    @Test
    void aRecheckThatFoundItCorrectedBeginsNoDailyFine() {
        decision("200000");
        recheck(order("2026-09-10"), "2026-09-30", CorrectionResult.CORRECTED);
        assertThat(DailyFines.of(file.file(), BOOK, TODAY)).isEmpty();
    }

    @Test
    void whatComesAfterACorrectionIsANewViolation() {
        decision("200000");
        var order = order("2026-09-10");
        recheck(order, "2026-09-20", CorrectionResult.CORRECTED);
        recheck(order, "2026-09-30", CorrectionResult.NOT_CORRECTED);
        assertThat(only().days()).isZero();
        assertThat(keys(only())).contains("penalty.daily.afterCorrection");
        assertThat(only().mayBeImposed()).isFalse();
    }

    /** Two orders of 1 September; what was found followed on the 10th names neither. */
    private CorrectionOrder oneOfTwo(CorrectionResult unnamed) {
        decision("200000");
        var first = order("2026-09-01");
        order("2026-09-01");
        file.add(Recheck.class, "checkedOn", "2026-09-10", "result", unnamed);
        return first;
    }

    @ParameterizedTest
    @CsvSource({
        "CORRECTED, 2026-09-25",
        "CORRECTED, 2026-10-26",
        "NOT_CORRECTED, 2026-10-26",
        "EXTENDED, 2026-10-26",
        "NOT_CORRECTED, 2026-09-05",
    })
    void whereARecheckNamesNoneOfSeveralOrdersAndTheSumDependsOnItNoneIsReckoned(CorrectionResult unnamed, String own) {
        recheck(oneOfTwo(unnamed), own, CorrectionResult.NOT_CORRECTED);
        assertThat(keys(only())).containsExactly("penalty.daily.whichOrder");
        assertThat(only().total()).isEmpty();
        assertThat(only().lines()).isEmpty();
        assertThat(only().mayBeImposed()).isFalse();
    }

    @Test
    void whereTheSumIsTheSameWhicheverOrderTheRecheckIsOfItIsReckoned() {
        recheck(oneOfTwo(CorrectionResult.NOT_CORRECTED), "2026-09-25", CorrectionResult.NOT_CORRECTED);
        assertThat(keys(only())).isEmpty();
        assertThat(only().days()).isEqualTo(24);
    }

    @Test
    void theDayOfServiceIsNotCountedAlsoWhereTheOrderWasRefusedOnIt() {
        decision("200000");
        var order = order("2026-09-10T10:00");
        recheck(order, "2026-09-10T17:00", CorrectionResult.NOT_CORRECTED);
        assertThat(keys(only())).containsExactly("penalty.daily.dayOfService");
        assertThat(only().total()).isEmpty();
        recheck(order, "2026-09-30", CorrectionResult.NOT_CORRECTED);
        assertThat(keys(only())).isEmpty();
        assertThat(only().days()).isEqualTo(20);
    }

    @Test
    void whatMayHaveComeBeforeServiceLeavesOpenWhetherARecheckWasTimely() {
        decision("200000");
        var order = order("2026-09-10");
        recheck(order, "2026-09-10", CorrectionResult.NOT_CORRECTED);
        recheck(order, "2026-10-26", CorrectionResult.NOT_CORRECTED);
        assertThat(keys(only())).containsExactly("penalty.daily.roughly");
        assertThat(only().total()).isEmpty();
    }

    @Test
    void whatReckonsADailyFineWithoutAnOrderIsOnTheOnlyOne() {
        decision("200000");
        recheck(order("2026-09-10"), "2026-09-30", CorrectionResult.NOT_CORRECTED);
        file.add(DailyFine.class, "days", 19);
        assertThat(keys(only())).containsExactly("penalty.daily.recordedDiffers");
    }

    @Test
    void anObstructedRecheckIsARefusalToCorrect() {
        decision("100000");
        file.add(Recheck.class, "order", order("2026-09-10"), "checkedOn", "2026-09-12", "obstructed", true);
        assertThat(only().total()).contains(Money.yuan(200_000));
    }

    @Test
    void aCorrectionInPartIsForAPersonToJudge() {
        decision("100000");
        var order = order("2026-09-10");
        recheck(order, "2026-09-20", CorrectionResult.PARTLY);
        assertThat(DailyFines.of(file.file(), BOOK, TODAY)).isEmpty();
        recheck(order, "2026-09-25", CorrectionResult.NOT_CORRECTED);
        assertThat(keys(only())).containsExactly("penalty.daily.partly");
    }

    @Test
    void aRecheckThatMayHaveComeBeforeServiceIsNotCounted() {
        decision("100000");
        recheck(order("2026-09-10"), "2026-09", CorrectionResult.NOT_CORRECTED);
        assertThat(keys(only())).containsExactly("penalty.daily.roughly");
        assertThat(only().days()).isZero();
    }

    @Test
    void withoutATimelyRecheckThereIsNone() {
        decision("200000");
        recheck(order("2026-09-10"), "2026-10-11", CorrectionResult.NOT_CORRECTED);
        assertThat(keys(only())).containsExactly("penalty.daily.lateRecheck");
        assertThat(only().mayBeImposed()).isFalse();
        assertThat(only().lines())
                .as("no sum beside the word that there is none")
                .isEmpty();
        assertThat(only().total()).isEmpty();
    }

    @Test
    void theThirtiethDayIsInTimeAndALaterRecheckAfterATimelyOneToo() {
        decision("200000");
        var order = order("2026-09-10");
        recheck(order, "2026-10-10", CorrectionResult.NOT_CORRECTED);
        recheck(order, "2026-11-20", CorrectionResult.NOT_CORRECTED);
        assertThat(only().mayBeImposed()).isTrue();
        assertThat(only().days()).isEqualTo(71);
    }

    @Test
    void theOriginalDecisionComesFirst() {
        recheck(order("2026-09-10"), "2026-09-30", CorrectionResult.NOT_CORRECTED);
        assertThat(keys(only())).containsExactly("penalty.daily.noOriginal");
        var original = decision("200000");
        var daily = file.add(
                PenaltyDecision.class,
                "decidedOn",
                "2026-09-01",
                "dailyFine",
                true,
                "lines",
                List.of(make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "4000000")));
        file.add(
                DailyFine.class,
                "order",
                file.file().first(CorrectionOrder.class).orElseThrow(),
                "original",
                original,
                "decision",
                daily,
                "days",
                19,
                "total",
                "3800000");
        assertThat(keys(only())).containsExactly("penalty.daily.recordedDiffers", "penalty.daily.originalLater");
    }

    @Test
    void aDecisionThatWasRevokedIsNoBasis() {
        file.add(
                PenaltyDecision.class,
                "state",
                DecisionState.REVOKED,
                "lines",
                List.of(make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "200000")));
        recheck(order("2026-09-10"), "2026-09-30", CorrectionResult.NOT_CORRECTED);
        assertThat(keys(only())).containsExactly("penalty.daily.originalGone");
    }

    /** Revoked by a remedy, whether or not anybody noted it in the decision. */
    @ParameterizedTest
    @CsvSource({
        "REVOKED, 2026-10-30, penalty.daily.originalGone",
        "ORDERED_ANEW, 2026-10-30, penalty.daily.originalGone",
        "REVOKED, 2026-11-23, ",
        "UPHELD, 2026-10-30, ",
        "CHANGED, 2026-10-30, penalty.daily.originalChanged",
    })
    void aDecisionThatARemedySetAsideIsNoBasis(RemedyOutcome outcome, String served, String key) {
        var original = decision("200000");
        recheck(order("2026-09-10"), "2026-09-30", CorrectionResult.NOT_CORRECTED);
        file.add(Reconsideration.class, "about", original, "outcome", outcome, "servedOn", served);
        assertThat(keys(only())).isEqualTo(key == null ? List.of() : List.of(key));
        assertThat(only().mayBeImposed()).isEqualTo(!"penalty.daily.originalGone".equals(key));
    }

    @Test
    void theDecisionThatReplacedAnotherIsTheOneMultiplied() {
        var first = decision("200000");
        recheck(order("2026-09-10"), "2026-09-30", CorrectionResult.NOT_CORRECTED);
        file.add(
                PenaltyDecision.class,
                "decidedOn",
                "2026-10-20",
                "replaces",
                first,
                "lines",
                List.of(make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "100000")));
        assertThat(only().total()).contains(Money.yuan(2_000_000));
        assertThat(keys(only())).isEmpty();
    }

    @Test
    void onlyActsOfDischargeDumpingAndDisposalAreInItsScope() {
        assertThat(scope("eia-registration-form")).containsExactly("penalty.daily.notEligible");
        assertThat(scope("dust-construction")).containsExactly("penalty.daily.localOnly");
        assertThat(scope("air-odour")).containsExactly("penalty.daily.depends");
        assertThat(scope("no-such-thing")).containsExactly("penalty.daily.actUnknown");
    }

    private static List<String> scope(String offence) {
        var other = new DailyFinesTest();
        other.act = other.file.add(Violation.class, "description", "其他", "catalogueId", offence);
        other.decision("200000");
        other.recheck(other.order("2026-09-10"), "2026-09-30", CorrectionResult.NOT_CORRECTED);
        return keys(other.only());
    }

    @Test
    void onlyTheFineForTheActOfTheOrderIsMultiplied() {
        var other = file.add(Violation.class, "description", "未公开信息", "catalogueId", "info-not-disclosed");
        file.add(
                PenaltyDecision.class,
                "lines",
                List.of(
                        make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "150000", "violation", act),
                        make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "30000", "violation", other)));
        recheck(order("2026-09-10"), "2026-09-11", CorrectionResult.NOT_CORRECTED);
        assertThat(only().total()).contains(Money.yuan(150_000));
    }

    @Test
    void sealingInBetweenIsPointedOutAndServiceIsNeeded() {
        decision("200000");
        file.add(Seizure.class, "kind", SeizureKind.values()[0], "executedOn", "2026-09-20");
        recheck(order("2026-09-10"), "2026-09-30", CorrectionResult.NOT_CORRECTED);
        assertThat(keys(only())).containsExactly("penalty.daily.stopped");
        var unserved = new DailyFinesTest();
        unserved.anActOfUnlawfulDischarge();
        unserved.decision("200000");
        unserved.recheck(unserved.file.add(CorrectionOrder.class), "2026-09-30", CorrectionResult.NOT_CORRECTED);
        assertThat(keys(unserved.only())).containsExactly("penalty.daily.notServed");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSumIsTheFineTimesTheDaysCountedOneByOne(int seed) {
        var random = new Random(seed);
        var served = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        int fine = 1 + random.nextInt(1_000_000);
        decision(Integer.toString(fine));
        var order = order(served.toString());
        var last = served;
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            last = last.plusDays(1 + random.nextInt(28));
            recheck(order, last.toString(), CorrectionResult.NOT_CORRECTED);
        }
        long slow = 0;
        for (var day = served.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) slow += fine;
        assertThat(only().total()).contains(Money.yuan(slow));
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    private DailyFineSum only() {
        var sums = DailyFines.of(file.file(), BOOK, TODAY);
        assertThat(sums).hasSize(1);
        return sums.getFirst();
    }

    private List<Ref<Violation>> acts() {
        return List.of(Ref.to(act));
    }

    private PenaltyDecision decision(String yuan) {
        return file.add(
                PenaltyDecision.class,
                "decidedOn",
                "2026-09-09",
                "lines",
                List.of(make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", yuan)));
    }

    private CorrectionOrder order(String servedOn) {
        var order = file.add(CorrectionOrder.class, "violations", acts());
        serve(order, servedOn);
        return order;
    }

    private void serve(CorrectionOrder order, String on) {
        file.add(Service.class, "about", order, "method", ServiceMethod.DIRECT, "servedOn", on);
    }

    private void recheck(CorrectionOrder order, String on, CorrectionResult result) {
        file.add(Recheck.class, "order", order, "checkedOn", on, "result", result);
    }

    private static List<String> keys(DailyFineSum sum) {
        return sum.problems().stream().map(Problem::key).toList();
    }
}
