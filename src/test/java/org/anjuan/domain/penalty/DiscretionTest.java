package org.anjuan.domain.penalty;

import static org.anjuan.domain.clock.FileOf.make;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.Adjustment;
import org.anjuan.domain.casefile.AdjustmentKind;
import org.anjuan.domain.casefile.FactorChoice;
import org.anjuan.domain.law.Benchmark;
import org.anjuan.domain.law.Factor;
import org.anjuan.domain.law.PercentSum;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.PenaltyWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the tables as they were published, and what holds for any choice of tiers. */
class DiscretionTest {

    private static final List<Benchmark> ALL =
            LawReference.shipped().read().benchmarks().all();
    private static final Frame NOTHING = Frame.unknown();

    @ParameterizedTest
    @MethodSource("tables")
    void theHighestTiersOfATableMakeTheWholeMaximum(PercentSum table) {
        assertThat(table.top()).isEqualByComparingTo("100");
        var choices = table.factors().stream()
                .map(factor -> choice(factor.id(), factor.highest().id()))
                .toList();
        assertThat(Discretion.of(table, frameOf(table), choices, List.of()).result())
                .contains(Money.yuan(1_000_000));
    }

    @Test
    void anOrganisedEmissionAboveTheStandard() {
        var worked = Discretion.of(table("hunan-2021-6-1"), NOTHING, emission(), List.of());
        assertThat(percentAndStart(worked)).isEqualByComparingTo("32");
        assertThat(worked.result()).contains(Money.yuan(320_000));
    }

    @Test
    void lighterIsAtMostAFifthOfTheMaximumAndNeverBelowTheMinimum() {
        assertThat(moved(AdjustmentKind.LIGHTER, 200_000).result()).contains(Money.yuan(120_000));
        assertThat(moved(AdjustmentKind.LIGHTER, 300_000).result()).contains(Money.yuan(120_000));
        assertThat(keys(moved(AdjustmentKind.LIGHTER, 300_000))).contains("penalty.problem.moveCut");
        var low = Discretion.of(
                table("hunan-2021-6-1"), NOTHING, List.of(), List.of(move(AdjustmentKind.LIGHTER, 200_000)));
        assertThat(low.result()).contains(Money.yuan(100_000));
    }

    @Test
    void heavierIsAtMostAFifthOfTheMaximumAndNeverAboveIt() {
        assertThat(moved(AdjustmentKind.HEAVIER, 200_000).result()).contains(Money.yuan(520_000));
        assertThat(moved(AdjustmentKind.HEAVIER, 500_000).result()).contains(Money.yuan(520_000));
        assertThat(keys(moved(AdjustmentKind.HEAVIER, 500_000))).contains("penalty.problem.heavierCut");
        var table = (PercentSum) table("hunan-2021-6-1");
        var top = table.factors().stream()
                .map(factor -> choice(factor.id(), factor.highest().id()))
                .toList();
        assertThat(Discretion.of(table, NOTHING, top, List.of(move(AdjustmentKind.HEAVIER, 200_000)))
                        .result())
                .contains(Money.yuan(1_000_000));
    }

    @Test
    void mitigationIsAtMostHalfOfTheMaximumAndMayEndBelowTheMinimum() {
        assertThat(moved(AdjustmentKind.MITIGATED, 250_000).result()).contains(Money.yuan(70_000));
        assertThat(moved(AdjustmentKind.MITIGATED, 500_000).result()).contains(Money.ZERO);
        assertThat(keys(moved(AdjustmentKind.MITIGATED, 600_000))).contains("penalty.problem.moveCut");
    }

    @Test
    void bothWaysAreWeighedByAPerson() {
        var worked = Discretion.of(
                table("hunan-2021-6-1"),
                NOTHING,
                emission(),
                List.of(move(AdjustmentKind.HEAVIER, 100_000), move(AdjustmentKind.LIGHTER, 50_000)));
        assertThat(worked.result()).contains(Money.yuan(370_000));
        assertThat(keys(worked)).contains("penalty.problem.bothWays", "penalty.problem.collective");
    }

    @Test
    void buildingWithoutApprovalIsAShareOfTheInvestment() {
        var worked = Discretion.of(
                table("hunan-2021-1"),
                NOTHING.withBase(Money.yuan(20_000_000)),
                choices(
                        "class",
                        "report",
                        "place",
                        "outside",
                        "stage",
                        "production",
                        "duration",
                        "3-6",
                        "times",
                        "one",
                        "complaint",
                        "none"),
                List.of());
        assertThat(percentAndStart(worked)).isEqualByComparingTo("43");
        assertThat(worked.result()).contains(Money.yuan(430_000));
        assertThat(worked.frame().least()).contains(Money.yuan(200_000));
        assertThat(worked.frame().most()).contains(Money.yuan(1_000_000));
    }

    @Test
    void theFormerCeilingMeetsThatOfTheCodeAtTwentyMillionForAReportAndTenForAForm() {
        var table = table("hunan-2021-1");
        assertThat(ceiling(table, 20_000_000)).isEqualTo(Money.yuan(1_000_000));
        assertThat(ceiling(table, 10_000_000)).isEqualTo(Money.yuan(500_000));
        assertThat(codeMaximum("report")).isEqualTo(Money.yuan(1_000_000));
        assertThat(codeMaximum("table")).isEqualTo(Money.yuan(500_000));
    }

    @Test
    void theGeneralTableAddsToTheShareOfTheMinimum() {
        assertThat(general(Frame.between(Money.yuan(20_000), Money.yuan(200_000)), "35"))
                .isEqualTo(Money.yuan(83_000));
    }

    @Test
    void aMultipleIsReckonedLikeAnAmount() {
        var goods = Money.yuan(100_000);
        assertThat(general(Frame.between(goods.times(1), goods.times(5)), "30")).isEqualTo(Money.yuan(220_000));
    }

    @Test
    void withoutAMinimumTheCeilingOfTheSummaryProcedureStandsForIt() {
        var organisation = Frame.upTo(Money.yuan(50_000)).withSummaryCeiling(Money.yuan(3_000));
        assertThat(general(organisation, "30")).isEqualTo(Money.yuan(17_100));
        var citizen = Frame.upTo(Money.yuan(50_000)).withSummaryCeiling(Money.yuan(200));
        assertThat(general(citizen, "30")).isEqualTo(Money.yuan(15_140));
    }

    @Test
    void responsiblePersonsHaveTheSameFormula() {
        var worked = Discretion.of(
                table("hunan-2021-12-3"),
                Frame.between(Money.yuan(50_000), Money.yuan(200_000)),
                List.of(printed("20")),
                List.of());
        assertThat(worked.result()).contains(Money.yuan(80_000));
    }

    @Test
    void theRangeModeTakesTheMiddleForAnOrdinaryCase() {
        var range = Frame.between(Money.yuan(100_000), Money.yuan(1_000_000));
        assertThat(middle(range, "ordinary").result()).contains(Money.yuan(550_000));
        assertThat(middle(range, "lighter").choice())
                .contains(new Calculation.Choice(Money.yuan(100_000), Money.yuan(550_000), false));
        assertThat(middle(range, "heavier").choice())
                .contains(new Calculation.Choice(Money.yuan(550_000), Money.yuan(1_000_000), true));
        assertThat(middle(range, "lighter").agreesWith(Money.yuan(550_000))).isFalse();
        assertThat(middle(range, "heavier").agreesWith(Money.yuan(550_000))).isTrue();
    }

    @Test
    void theRangeModeForAMaximumOrAMinimumAlone() {
        var upTo = Frame.upTo(Money.yuan(50_000));
        assertThat(middle(upTo, "ordinary").result()).contains(Money.yuan(25_000));
        assertThat(middle(upTo, "lighter").result()).contains(Money.yuan(10_000));
        assertThat(middle(upTo, "heavier").result()).isEmpty();
        var from = Frame.from(Money.yuan(10_000));
        assertThat(middle(from, "heavier").result()).contains(Money.yuan(50_000));
        assertThat(middle(from, "ordinary").result()).contains(Money.yuan(20_000));
        assertThat(keys(middle(from, "lighter"))).contains("penalty.problem.nothingGiven");
    }

    @Test
    void anApologyTakesThirtyToFiftyPercentOffAndStaysAboveTheMinimum() {
        var range = Frame.between(Money.yuan(100_000), Money.yuan(1_000_000));
        var table = table("guangdong-2022-range");
        var half = Discretion.of(
                table, range, choices("circumstance", "ordinary"), List.of(move(AdjustmentKind.LIGHTER, 275_000)));
        assertThat(half.result()).contains(Money.yuan(275_000));
        var more = Discretion.of(
                table, range, choices("circumstance", "ordinary"), List.of(move(AdjustmentKind.LIGHTER, 400_000)));
        assertThat(more.result()).contains(Money.yuan(275_000));
        var little = Discretion.of(
                table, range, choices("circumstance", "ordinary"), List.of(move(AdjustmentKind.LIGHTER, 100_000)));
        assertThat(keys(little)).contains("penalty.problem.moveTooSmall");
    }

    @Test
    void weightsAreEnteredFromThePrintedTableAndNeverMakeMoreThanTheMaximum() {
        var table = table("guangdong-2022-weights");
        var frame = Frame.between(Money.yuan(100_000), Money.yuan(1_000_000));
        assertThat(Discretion.of(table, frame, List.of(printed("12.5"), printed("20")), List.of())
                        .result())
                .contains(Money.yuan(325_000));
        var over = Discretion.of(table, frame, List.of(printed("70"), printed("40")), List.of());
        assertThat(over.result()).contains(Money.yuan(1_000_000));
        assertThat(keys(over)).contains("penalty.problem.overHundred", "penalty.problem.printedTable");
        assertThat(Discretion.of(table, frame, List.of(printed("5")), List.of()).result())
                .as("never below the legal minimum")
                .contains(Money.yuan(100_000));
    }

    @Test
    void aboveIncludesTheNumberAndUnderDoesNot() {
        var exceedance = table("hunan-2021-6-1").factor("exceedance").orElseThrow();
        assertThat(exceedance.tierAt(new BigDecimal("49.99"), true))
                .map(Factor.Tier::id)
                .contains("under-50");
        assertThat(exceedance.tierAt(new BigDecimal("50"), true))
                .map(Factor.Tier::id)
                .contains("50-100");
        assertThat(exceedance.tierAt(new BigDecimal("100"), true))
                .map(Factor.Tier::id)
                .contains("100-300");
        assertThat(exceedance.tierAt(new BigDecimal("500"), true))
                .map(Factor.Tier::id)
                .contains("500-up");
        assertThat(exceedance.tierAt(new BigDecimal("100"), false))
                .map(Factor.Tier::id)
                .contains("50-100");
        assertThat(exceedance.tierAt(new BigDecimal("-1"), true)).isEmpty();
        assertThat(table("hunan-2021-1").source().belowIncludes()).isFalse();
        assertThat(table("guangdong-2022-range").source().belowIncludes()).isFalse();
    }

    @Test
    void aFactorThatIsNotEstablishedCountsAsItsLowestTier() {
        var worked = Discretion.of(table("hunan-2021-6-1"), NOTHING, List.of(), List.of());
        assertThat(worked.result()).contains(Money.yuan(100_000));
        assertThat(keys(worked)).contains("penalty.problem.factorOpen");
    }

    @Test
    void whatTheTableDoesNotHoldIsTold() {
        var wrong = new ArrayList<>(emission());
        wrong.add(choice("weather", "rain"));
        wrong.add(choice("flow", "under-1000"));
        wrong.removeFirst();
        wrong.add(choice("number", "seven"));
        var worked = Discretion.of(table("hunan-2021-6-1"), NOTHING, wrong, List.of());
        assertThat(keys(worked))
                .contains(
                        "penalty.problem.factorUnknown", "penalty.problem.factorTwice", "penalty.problem.tierUnknown");
        assertThat(Discretion.of(table("hunan-2021-3-1"), NOTHING, List.of(), List.of())
                        .result())
                .as("without a maximum there is no amount")
                .isEmpty();
    }

    @Test
    void theArithmeticReadsInBothLanguages() {
        var worked = Discretion.of(table("hunan-2021-6-1"), NOTHING, emission(), List.of());
        assertThat(worked.lines().stream().map(new PenaltyWords(ResourceWords.ENGLISH)::of))
                .startsWith("Legal range 100,000 to 1,000,000 yuan", "Starting point, 10 %")
                .contains("Together 32 %", "32 % × 1,000,000 yuan = 320,000 yuan")
                .endsWith("Result of the benchmark 320,000 yuan");
        assertThat(worked.lines().stream().map(new PenaltyWords(ResourceWords.CHINESE)::of))
                .contains("32% × 1,000,000 元 = 320,000 元")
                .noneMatch(line -> line.contains("!"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aHigherTierNeverMakesAFineLowerAndNoFineLeavesItsRange(int seed) {
        var random = new Random(seed);
        var tables = tables().toList();
        var table = tables.get(random.nextInt(tables.size()));
        var tiers = table.factors().stream()
                .map(factor -> random.nextInt(factor.tiers().size()))
                .toList();
        var frame = frameOf(table);
        var before = Discretion.of(table, frame, picks(table, tiers), List.of());
        int raised = random.nextInt(tiers.size());
        var higher = new ArrayList<>(tiers);
        higher.set(
                raised,
                Math.min(
                        tiers.get(raised) + 1,
                        table.factors().get(raised).tiers().size() - 1));
        var after = Discretion.of(table, frame, picks(table, higher), List.of());
        assertThat(after.result().orElseThrow())
                .isGreaterThanOrEqualTo(before.result().orElseThrow());
        var moved = Discretion.of(
                table,
                frame,
                picks(table, tiers),
                List.of(
                        move(AdjustmentKind.HEAVIER, random.nextInt(1_000_000)),
                        move(AdjustmentKind.LIGHTER, random.nextInt(1_000_000))));
        assertThat(moved.result().orElseThrow())
                .isBetween(
                        moved.frame().least().orElse(Money.ZERO),
                        moved.frame().most().orElseThrow());
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 500).boxed();
    }

    static Stream<PercentSum> tables() {
        return ALL.stream()
                .filter(PercentSum.class::isInstance)
                .map(PercentSum.class::cast)
                .filter(table -> !table.open());
    }

    /** A maximum of one million, however the table comes to it. */
    private static Frame frameOf(PercentSum table) {
        return new Frame(
                java.util.Optional.of(Money.yuan(100_000)),
                java.util.Optional.of(Money.yuan(1_000_000)),
                java.util.Optional.of(Money.yuan(20_000_000)),
                java.util.Optional.empty());
    }

    private static List<FactorChoice> picks(PercentSum table, List<Integer> tiers) {
        return IntStream.range(0, tiers.size())
                .mapToObj(i -> {
                    var factor = table.factors().get(i);
                    return choice(factor.id(), factor.tiers().get(tiers.get(i)).id());
                })
                .toList();
    }

    private static Benchmark table(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<FactorChoice> emission() {
        return choices(
                "number",
                "one",
                "kind",
                "ordinary",
                "exceedance",
                "100-300",
                "flow",
                "10000-50000",
                "area",
                "residential",
                "period",
                "ordinary",
                "times",
                "one",
                "complaint",
                "verified");
    }

    private static Calculation moved(AdjustmentKind kind, long yuan) {
        return Discretion.of(table("hunan-2021-6-1"), NOTHING, emission(), List.of(move(kind, yuan)));
    }

    private static Adjustment move(AdjustmentKind kind, long yuan) {
        return make(Adjustment.class, "kind", kind, "ground", "主动消除危害", "amount", Money.yuan(yuan));
    }

    private static List<FactorChoice> choices(String... factorsAndTiers) {
        return IntStream.range(0, factorsAndTiers.length / 2)
                .mapToObj(i -> choice(factorsAndTiers[2 * i], factorsAndTiers[2 * i + 1]))
                .toList();
    }

    private static FactorChoice choice(String factor, String tier) {
        return make(FactorChoice.class, "factor", factor, "tier", tier);
    }

    private static FactorChoice printed(String percent) {
        return make(FactorChoice.class, "factor", "原表因素", "tier", "原表档次", "percent", new BigDecimal(percent));
    }

    private static Money general(Frame frame, String percent) {
        return Discretion.of(table("hunan-2021-13"), frame, List.of(printed(percent)), List.of())
                .result()
                .orElseThrow();
    }

    private static Calculation middle(Frame frame, String circumstance) {
        return Discretion.of(table("guangdong-2022-range"), frame, choices("circumstance", circumstance), List.of());
    }

    private static Money ceiling(Benchmark table, long investment) {
        return Discretion.of(table, NOTHING.withBase(Money.yuan(investment)), List.of(), List.of())
                .frame()
                .most()
                .orElseThrow();
    }

    private static Money codeMaximum(String document) {
        return LawReference.shipped().read().offences().find("eia-unapproved-start").orElseThrow().provisions().stream()
                .filter(provision -> provision.law().equals("eco-code-2026"))
                .flatMap(provision -> provision.fines().stream())
                .filter(fine -> fine.when().filter(document::equals).isPresent())
                .flatMap(fine -> fine.most().stream())
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal percentAndStart(Calculation worked) {
        return ((PercentSum) worked.benchmark()).start().add(worked.percent());
    }

    private static List<String> keys(Calculation worked) {
        return worked.problems().stream().map(Problem::key).toList();
    }
}
