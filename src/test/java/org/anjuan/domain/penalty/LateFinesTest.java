package org.anjuan.domain.penalty;

import static org.anjuan.domain.clock.FileOf.make;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.DecisionState;
import org.anjuan.domain.casefile.Deferral;
import org.anjuan.domain.casefile.DeferralKind;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Instalment;
import org.anjuan.domain.casefile.LateFine;
import org.anjuan.domain.casefile.Litigation;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PaymentKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Reconsideration;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.PenaltyWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LateFinesTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());

    private final FileOf file = new FileOf();

    @Test
    void itRunsFromTheDayAfterTheLastDayToPayUntilThePayment() {
        paid(served("200000", "2026-09-22"), "200000", "2026-10-28");
        var late = reckoned("2026-11-22");
        assertThat(late.lastDay()).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(late.sum()).isEqualTo(new LateFineSum(Money.yuan(200_000), 20, Money.yuan(120_000), false));
        assertThat(late.ended()).isTrue();
        assertThat(late.owed()).isEqualTo(Money.yuan(120_000));
    }

    @Test
    void theFineItselfIsTheMostAndIsReachedOnTheThirtyFourthDay() {
        served("200000", "2026-09-22");
        assertThat(reckoned("2026-11-10").sum().amount()).isEqualTo(Money.yuan(198_000));
        var capped = reckoned("2026-11-11");
        assertThat(capped.sum().amount()).isEqualTo(Money.yuan(200_000));
        assertThat(capped.cappedOn()).contains(LocalDate.of(2026, 11, 11));
        assertThat(reckoned("2027-11-11").sum().amount()).isEqualTo(Money.yuan(200_000));
        assertThat(reckoned("2027-11-11").cappedOn()).contains(LocalDate.of(2026, 11, 11));
    }

    @Test
    void nothingRunsBeforeTheLastDayHasPassedOrWhereItWasPaidInTime() {
        var decision = served("200000", "2026-09-22");
        assertThat(why("2026-10-08")).isEqualTo("penalty.late.notYet");
        assertThat(reckoned("2026-10-09").sum().amount()).isEqualTo(Money.yuan(6_000));
        paid(decision, "200000", "2026-10-08");
        assertThat(why("2026-11-22")).isEqualTo("penalty.late.paidInTime");
    }

    @Test
    void itStandsStillDuringReconsiderationAndLitigationWhoseDaysCountOnce() {
        var decision = served("200000", "2026-09-22");
        file.add(
                Reconsideration.class,
                "about",
                decision,
                "requestedOn",
                "2026-10-09",
                "acceptedOn",
                "2026-10-12",
                "servedOn",
                "2026-10-30");
        file.add(Litigation.class, "about", decision, "filedOn", "2026-10-26", "effectiveOn", "2026-11-10");
        var late = reckoned("2026-11-22");
        assertThat(late.pausedDays()).isEqualTo(29);
        assertThat(late.sum().days()).isEqualTo(45 - 29);
        assertThat(late.sum().amount()).isEqualTo(Money.yuan(96_000));
    }

    @Test
    void aRemedyThatIsPendingStopsItUntilTheDayOfReckoning() {
        var decision = served("200000", "2026-09-22");
        file.add(Litigation.class, "about", decision, "filedOn", "2026-10-18", "judgmentServedOn", "2027-01-10");
        var late = reckoned("2027-02-01");
        assertThat(late.sum().days()).isEqualTo(10);
        assertThat(late.problems()).extracting(Problem::key).containsExactly("penalty.late.remedyEndUnknown");
    }

    @Test
    void aDeferralAskedForTooLateAndGrantedIsToldWithBothResults() {
        var decision = served("200000", "2026-09-22");
        file.add(
                Deferral.class,
                "kind",
                DeferralKind.DEFERRAL,
                "decision",
                decision,
                "requestedOn",
                "2026-10-09",
                "granted",
                true,
                "newDue",
                "2026-10-30");
        var late = reckoned("2026-11-09");
        assertThat(late.sum().amount()).isEqualTo(Money.yuan(192_000));
        var other = late.ifDeferred().orElseThrow();
        assertThat(other.askedOn()).isEqualTo("2026-10-09");
        assertThat(other.lastDay()).isEqualTo("2026-10-30");
        assertThat(other.amount()).isEqualTo(Money.yuan(60_000));
        assertThat(late.problems()).extracting(Problem::key).containsExactly("penalty.late.askedLate");
        assertThat(reckoned("2026-10-20").ifDeferred().orElseThrow().amount()).isEqualTo(Money.ZERO);
    }

    @Test
    void aDecisionOfWhichNobodyToldThePenaltiesIsNotSaidToHaveNoFine() {
        var silent = file.add(PenaltyDecision.class, "decidedOn", "2026-09-22");
        assertThat(missing(silent)).containsExactly("penalty.late.amountUnknown");
        var warned = new LateFinesTest();
        var line = make(PenaltyLine.class, "kind", PenaltyKind.WARNING);
        warned.file.add(PenaltyDecision.class, "decidedOn", "2026-09-22", "lines", List.of(line));
        assertThat(warned.why("2026-11-22")).isEqualTo("penalty.late.noFine");
    }

    @Test
    void whatLiesAfterTheDayOfReckoningIsLeftOut() {
        var decision = served("200000", "2026-09-22");
        file.add(
                Reconsideration.class,
                "about",
                decision,
                "acceptedOn",
                "2026-10-20",
                "decidedOn",
                "2026-11-10",
                "servedOn",
                "2026-11-12");
        file.add(
                Payment.class,
                "decision",
                decision,
                "kind",
                PaymentKind.LATE_FINE,
                "amount",
                "6000",
                "paidOn",
                "2026-11-20");
        assertThat(of(decision, "2026-10-20").lines())
                .extracting(WorkLine::key)
                .noneMatch(key -> key.contains("pause"));
        assertThat(of(decision, "2026-10-20").pausedDays()).isZero();
        assertThat(pause("2026-10-25")).isEqualTo(List.of(on("2026-10-20"), on("2026-10-25")));
        assertThat(of(decision, "2026-10-25").pausedDays()).isEqualTo(5);
        assertThat(pause("2026-11-15")).isEqualTo(List.of(on("2026-10-20"), on("2026-11-12")));
        assertThat(of(decision, "2026-11-15").paid()).isEqualTo(Money.ZERO);
        assertThat(of(decision, "2026-11-20").paid()).isEqualTo(Money.yuan(6_000));
    }

    @Test
    void whyAPauseBeginsOnTheNextDayIsSaid() {
        var decision = served("200000", "2026-09-22");
        file.add(Reconsideration.class, "about", decision, "acceptedOn", "2026-10-20", "servedOn", "2026-11-12");
        assertThat(reckoned("2026-11-20").lines().stream().map(new PenaltyWords(ResourceWords.CHINESE)::of))
                .contains("行政复议：2026-10-20 开始（受理；未受理的为申请），当日不计入期间，次日至 2026-11-12 不计算加处罚款");
    }

    private List<Object> pause(String day) {
        return reckoned(day).lines().stream()
                .filter(line -> line.key().contains("pause"))
                .flatMap(line -> line.values().stream())
                .toList();
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void anExcludedPeriodOnFileStopsItAndAnotherDecisionsSuitDoesNot() {
        var decision = served("200000", "2026-09-22");
        var other = file.add(PenaltyDecision.class, "lines", fine("100"));
        file.add(Litigation.class, "about", other, "filedOn", "2026-10-09");
        file.add(
                ExcludedPeriod.class,
                "kind",
                ExclusionKind.RECONSIDERATION,
                "from",
                "2026-10-10",
                "until",
                "2026-10-15");
        assertThat(of(decision, "2026-10-20").pausedDays()).isEqualTo(5);
    }

    @Test
    void itRunsFromTheEndOfADeferralThatWasGranted() {
        var decision = served("200000", "2026-09-22");
        file.add(
                Deferral.class,
                "kind",
                DeferralKind.DEFERRAL,
                "decision",
                decision,
                "requestedOn",
                "2026-09-28",
                "approvedOn",
                "2026-09-30",
                "granted",
                true,
                "newDue",
                "2026-11-10");
        assertThat(why("2026-11-10")).isEqualTo("penalty.late.notYet");
        var late = reckoned("2026-11-12");
        assertThat(late.lastDay()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(late.sum().amount()).isEqualTo(Money.yuan(12_000));
    }

    @Test
    void itRunsFromTheLastInstalment() {
        var decision = served("200000", "2026-09-22");
        file.add(
                Deferral.class,
                "kind",
                DeferralKind.INSTALMENTS,
                "decision",
                decision,
                "requestedOn",
                "2026-09-28",
                "approvedOn",
                "2026-09-30",
                "granted",
                true,
                "instalments",
                List.of(
                        make(Instalment.class, "due", "2026-10-20", "amount", "100000"),
                        make(Instalment.class, "due", "2026-11-20", "amount", "100000")));
        var late = reckoned("2026-11-30");
        assertThat(late.lastDay()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(late.sum().amount()).isEqualTo(Money.yuan(60_000));
        assertThat(late.lines()).extracting(WorkLine::key).contains("penalty.late.lastDayDeferred");
    }

    @Test
    void aPartPaidIsPointedOutAndNotDeducted() {
        var decision = served("200000", "2026-09-22");
        paid(decision, "50000", "2026-10-10");
        var late = reckoned("2026-10-18");
        assertThat(late.sum().amount()).isEqualTo(Money.yuan(60_000));
        assertThat(late.problems()).extracting(Problem::key).containsExactly("penalty.late.partPaid");
        paid(decision, "150000", "2026-10-28");
        assertThat(reckoned("2026-11-22").until()).isEqualTo(LocalDate.of(2026, 10, 28));
    }

    @Test
    void whatWasWaivedNeedsAnAgreementAndIsOwedNoMore() {
        var decision = served("200000", "2026-09-22");
        file.add(LateFine.class, "decision", decision, "waived", "50000");
        var late = reckoned("2026-10-28");
        assertThat(late.owed()).isEqualTo(Money.yuan(70_000));
        assertThat(late.problems()).extracting(Problem::key).containsExactly("penalty.late.waivedWithoutAgreement");
        var agreed = new LateFinesTest();
        var other = agreed.served("200000", "2026-09-22");
        agreed.file.add(LateFine.class, "decision", other, "waived", "50000", "byAgreement", true);
        assertThat(agreed.reckoned("2026-10-28").problems()).isEmpty();
    }

    @Test
    void beforeTheLawOfTwentyTwentyOneItDidNotStandStill() {
        var decision = served("200000", "2021-06-01");
        file.add(Reconsideration.class, "about", decision, "acceptedOn", "2021-06-20", "servedOn", "2021-07-10");
        var late = reckoned("2021-06-30");
        assertThat(late.lastDay()).isEqualTo(LocalDate.of(2021, 6, 16));
        assertThat(late.pausedDays()).isZero();
        assertThat(late.sum().amount()).isEqualTo(Money.yuan(84_000));
        assertThat(reckoned("2022-06-30").sum().amount()).isEqualTo(Money.yuan(200_000));
    }

    @Test
    void beforeTheCoercionLawItWasNotCapped() {
        served("1000", "2011-06-01");
        var late = reckoned("2011-08-31");
        assertThat(late.sum().capped()).isFalse();
        assertThat(late.sum().amount()).isGreaterThan(Money.yuan(1_000));
    }

    @Test
    void fenAreRoundedOnceAtTheEnd() {
        paid(served("333.33", "2026-09-22"), "333.33", "2026-10-11");
        assertThat(reckoned("2026-11-22").sum().amount()).isEqualTo(Money.parse("30.00"));
        var seven = new LateFinesTest();
        seven.served("333.33", "2026-09-22");
        assertThat(seven.reckoned("2026-10-15").sum().amount()).isEqualTo(Money.parse("70.00"));
    }

    @Test
    void whatIsMissingIsTold() {
        var decision =
                file.add(PenaltyDecision.class, "lines", List.of(make(PenaltyLine.class, "kind", PenaltyKind.FINE)));
        assertThat(missing(decision)).containsExactly("penalty.late.amountUnknown");
        assertThat(missing(file.add(PenaltyDecision.class, "lines", fine("100"))))
                .containsExactly("penalty.late.dueUnknown");
        var gone = file.add(PenaltyDecision.class, "lines", fine("100"), "state", DecisionState.REVOKED);
        assertThat(LateFines.of(file.file(), gone, LocalDate.of(2026, 11, 22), CLOCK))
                .isInstanceOfSatisfying(
                        LateFineAnswer.NotDue.class,
                        none -> assertThat(none.why().key()).isEqualTo("penalty.late.decisionGone"));
    }

    @Test
    void beforeTheLastDayNothingIsDueAlsoWhereAnOldFileDoesNotTellWhatWasPaid() {
        file.origin(Origin.IMPORTED);
        var decision = served("200000", "2026-09-22");
        assertThat(why("2026-10-08")).isEqualTo("penalty.late.notYet");
        assertThat(missing(decision)).containsExactly("penalty.late.paymentUnknown");
    }

    @Test
    void whereAPartIsOnFileOnlyTheRestIsNotTold() {
        file.origin(Origin.ENTERED_LATE);
        var decision = served("200000", "2026-09-22");
        paid(decision, "50000", "2026-10-20");
        assertThat(missing(decision)).containsExactly("penalty.late.restUnknown");
    }

    @Test
    void itReadsInBothLanguages() {
        served("200000", "2026-09-22");
        assertThat(reckoned("2026-10-28").lines().stream().map(new PenaltyWords(ResourceWords.ENGLISH)::of))
                .containsExactly(
                        "Fine 200,000 yuan",
                        "Last day to pay 2026-10-08; it runs from the next day",
                        "2026-10-09 to 2026-10-28, 20 days counted",
                        "200,000 yuan × 3 % × 20 days → 120,000 yuan");
        assertThat(reckoned("2026-10-28").lines().stream().map(new PenaltyWords(ResourceWords.CHINESE)::of))
                .contains("2026-10-09 至 2026-10-28，计 20 日", "200,000 元 × 3% × 20 日 → 120,000 元");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itNeverFallsNeverExceedsTheFineAndAPauseNeverAddsADay(int seed) {
        var random = new Random(seed);
        var fine = Money.yuan(1 + random.nextInt(2_000_000));
        var decision = served(
                fine.toString(),
                LocalDate.of(2025, 1, 1).plusDays(random.nextInt(600)).toString());
        var day = LocalDate.of(2026, 9, 1).plusDays(random.nextInt(400));
        var without = amount(LateFines.of(file.file(), decision, day, CLOCK));
        assertThat(amount(LateFines.of(file.file(), decision, day.plusDays(1 + random.nextInt(40)), CLOCK)))
                .isGreaterThanOrEqualTo(without)
                .isLessThanOrEqualTo(fine);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            var from = LocalDate.of(2025, 3, 1).plusDays(random.nextInt(700));
            file.add(
                    ExcludedPeriod.class,
                    "kind",
                    random.nextBoolean() ? ExclusionKind.RECONSIDERATION : ExclusionKind.LITIGATION,
                    "from",
                    from.toString(),
                    "until",
                    from.plusDays(random.nextInt(90)).toString());
        }
        assertThat(amount(LateFines.of(file.file(), decision, day, CLOCK))).isLessThanOrEqualTo(without);
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 300).boxed();
    }

    private static Money amount(LateFineAnswer answer) {
        return answer instanceof LateFineAnswer.Reckoned late ? late.sum().amount() : Money.ZERO;
    }

    private PenaltyDecision served(String yuan, String on) {
        var decision = file.add(PenaltyDecision.class, "decidedOn", on, "lines", fine(yuan));
        file.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", on);
        return decision;
    }

    private static List<PenaltyLine> fine(String yuan) {
        return List.of(make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", yuan));
    }

    private void paid(PenaltyDecision decision, String yuan, String on) {
        file.add(
                Payment.class,
                "kind",
                PaymentKind.FINE,
                "amount",
                Money.parse(yuan),
                "paidOn",
                on,
                "decision",
                decision);
    }

    private LateFineAnswer.Reckoned reckoned(String day) {
        return of(file.file().last(PenaltyDecision.class).orElseThrow(), day);
    }

    private LateFineAnswer.Reckoned of(PenaltyDecision decision, String day) {
        var answer = LateFines.of(file.file(), decision, LocalDate.parse(day), CLOCK);
        assertThat(answer).isInstanceOf(LateFineAnswer.Reckoned.class);
        return (LateFineAnswer.Reckoned) answer;
    }

    private String why(String day) {
        var answer = LateFines.of(file.file(), LocalDate.parse(day), CLOCK).getFirst();
        assertThat(answer).isInstanceOf(LateFineAnswer.NotDue.class);
        return ((LateFineAnswer.NotDue) answer).why().key();
    }

    private List<String> missing(PenaltyDecision decision) {
        var answer = LateFines.of(file.file(), decision, LocalDate.of(2026, 11, 22), CLOCK);
        assertThat(answer).isInstanceOf(LateFineAnswer.Unknown.class);
        return ((LateFineAnswer.Unknown) answer)
                .missing().stream().map(Problem::key).toList();
    }
}
