package org.anjuan.domain.penalty;

import static org.anjuan.domain.clock.FileOf.make;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.Adjustment;
import org.anjuan.domain.casefile.AdjustmentKind;
import org.anjuan.domain.casefile.FactorChoice;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.Worksheet;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;

/** What a worksheet is held against. */
class WorksheetsTest {

    private static final LawBook BOOK = LawReference.shipped().read();
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private PartyKind kind = PartyKind.COMPANY;
    private String actOn = "2026-06-01";

    @Test
    void aFineThatDiffersFromTheBenchmarkNeedsAReason() {
        assertThat(errors(judged("proposed", "83000"))).isEmpty();
        assertThat(errors(judged("proposed", "80000"))).containsExactly("penalty.problem.reasonMissing");
        assertThat(errors(judged("proposed", "80000", "reason", "主动整改"))).isEmpty();
    }

    @Test
    void aFineOutsideTheRangeIsRefusedUnlessItWasMitigated() {
        assertThat(errors(judged("proposed", "200000.01", "reason", "情节恶劣")))
                .containsExactly("penalty.problem.aboveMaximum");
        assertThat(errors(judged("proposed", "19999.99", "reason", "轻微")))
                .containsExactly("penalty.problem.belowMinimum");
        var mitigated = make(
                Adjustment.class, "kind", AdjustmentKind.MITIGATED, "ground", "主动消除危害后果", "amount", Money.yuan(73_000));
        var judged = judged("proposed", "10000", "adjustments", List.of(mitigated));
        assertThat(judged.calculation().orElseThrow().result()).contains(Money.yuan(10_000));
        assertThat(errors(judged)).isEmpty();
        assertThat(keys(judged)).contains("penalty.problem.collective", "penalty.problem.approverMissing");
    }

    @Test
    void theAmountsFromWhichAHearingIsOfferedAndTheHeadsDiscussAreTold() {
        assertThat(crossed("199999.99")).isEmpty();
        assertThat(crossed("200000")).containsExactly("penalty.problem.hearing");
        assertThat(crossed("499999.99")).containsExactly("penalty.problem.hearing");
        assertThat(crossed("500000")).containsExactly("penalty.problem.hearing", "penalty.problem.discussion");
        kind = PartyKind.NATURAL_PERSON;
        assertThat(crossed("4999.99")).isEmpty();
        assertThat(crossed("5000")).containsExactly("penalty.problem.hearing");
    }

    @Test
    void aTableOfTheFormerLawIsRefusedForAnActThatTheCodeJudges() {
        assertThat(errors(judged())).isEmpty();
        actOn = "2026-08-15";
        assertThat(errors(judged())).containsExactly("penalty.problem.formerBenchmark");
        assertThat(errors(judged("lawId", "air-2018")))
                .as("a person chose the former law")
                .isEmpty();
        actOn = "2026-06-01";
        assertThat(errors(judged("lawId", "eco-code-2026"))).containsExactly("penalty.problem.formerBenchmark");
        actOn = "";
        assertThat(keys(judged())).contains("penalty.problem.lawUnknown");
    }

    @Test
    void whatItWasMadeWithIsHeldAgainstWhatIsThereNow() {
        assertThat(keys(judged("version", "2019", "result", "82000")))
                .contains("penalty.problem.otherVersion", "penalty.problem.resultDiffers");
        assertThat(keys(judged("version", "2021", "result", "83000")))
                .doesNotContain("penalty.problem.otherVersion", "penalty.problem.resultDiffers");
        assertThat(keys(judged("benchmark", "hunan-2021-3-1"))).contains("penalty.problem.otherOffence");
        assertThat(keys(judged("benchmark", "guangdong-2022-range", "on", "2027-01-01")))
                .contains("penalty.problem.benchmarkNotValid");
        assertThat(errors(judged("benchmark", "nowhere"))).containsExactly("penalty.problem.benchmarkUnknown");
        assertThat(errors(judged("least", "300000"))).containsExactly("penalty.problem.rangeReversed");
    }

    @Test
    void inTheRangeModeAnyAmountOfThePartAgrees() {
        var lighter = List.of(make(FactorChoice.class, "factor", "circumstance", "tier", "lighter"));
        var judged = judged("benchmark", "guangdong-2022-range", "choices", lighter, "proposed", "109999.99");
        assertThat(errors(judged)).isEmpty();
        assertThat(errors(judged("benchmark", "guangdong-2022-range", "choices", lighter, "proposed", "110000")))
                .containsExactly("penalty.problem.reasonMissing");
    }

    private List<String> crossed(String proposed) {
        return keys(judged("most", "1000000", "proposed", proposed, "reason", "见审查意见")).stream()
                .filter(key -> key.endsWith(".hearing") || key.endsWith(".discussion"))
                .toList();
    }

    /** A general table, 20,000 to 200,000, with 35 percent of factors; what is given comes on top. */
    private Worksheets.Judged judged(Object... namesAndValues) {
        var file = new FileOf();
        var party = file.add(Party.class, "name", "甲公司", "kind", kind);
        var violation = new ArrayList<Object>(List.of("description", "超标排放", "catalogueId", "discharge-over-standard"));
        if (!actOn.isEmpty()) violation.addAll(List.of("from", actOn));
        violation.addAll(List.of("parties", List.of(Ref.to(party))));
        var act = file.add(Violation.class, violation.toArray());
        var values = new ArrayList<Object>(List.of(
                "violation",
                act,
                "benchmark",
                "hunan-2021-13",
                "least",
                "20000",
                "most",
                "200000",
                "choices",
                List.of(make(FactorChoice.class, "factor", "合计", "tier", "原表", "percent", new BigDecimal("35")))));
        values.addAll(List.of(namesAndValues));
        return Worksheets.of(file.add(Worksheet.class, values.toArray()), file.file(), BOOK, DAY);
    }

    private static List<String> errors(Worksheets.Judged judged) {
        return judged.problems().stream()
                .filter(Problem::isError)
                .map(Problem::key)
                .toList();
    }

    private static List<String> keys(Worksheets.Judged judged) {
        return judged.problems().stream().map(Problem::key).toList();
    }
}
