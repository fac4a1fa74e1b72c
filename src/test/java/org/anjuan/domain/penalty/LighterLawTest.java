package org.anjuan.domain.penalty;

import static org.anjuan.domain.penalty.PenaltyFile.base;
import static org.anjuan.domain.penalty.PenaltyFile.cites;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.penalty.LawComparison.Lighter;
import org.anjuan.domain.penalty.LawComparison.OneLaw;
import org.anjuan.domain.penalty.LawComparison.Open;
import org.anjuan.domain.penalty.LawComparison.OverTheChange;
import org.anjuan.domain.penalty.LawComparison.Reason;
import org.anjuan.domain.penalty.LawComparison.Same;
import org.anjuan.domain.penalty.LawComparison.Undated;
import org.anjuan.domain.text.Money;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LighterLawTest {

    private static final LawBook BOOK = LawReference.shipped().read();
    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 20);

    private final LighterLaw lighter = new LighterLaw(BOOK);
    private final PenaltyFile build = new PenaltyFile();
    private final Party company = build.party(PartyKind.COMPANY);

    /** A project without approval: 1 to 5 per cent of the investment before, fixed ranges by class under the Code. */
    @ParameterizedTest
    @CsvSource({
        "report, 20000000, same",
        "report, 20000001, now",
        "report, 19999999, then",
        "table, 10000000, same",
        "table, 30000000, now",
        "table, 4000000, then",
        "report-severe, 20000000, then",
    })
    void theOldCeilingOfFivePerCentMeetsTheCodeAtTwentyAndTenMillion(
            String circumstance, String investment, String lighterLaw) {
        var comparison = of(build.unapprovedStart(circumstance, investment));
        if (lighterLaw.equals("same")) {
            assertThat(comparison).isInstanceOf(Same.class);
            assertThat(comparison.candidates())
                    .singleElement()
                    .matches(side -> side.laws().contains("eia-2018"));
        } else
            assertThat(comparison)
                    .asInstanceOf(type(Lighter.class))
                    .matches(found -> found.nowIsLighter() == lighterLaw.equals("now"))
                    .matches(found -> found.reasons().contains(Reason.LOWER_MAXIMUM))
                    .matches(found -> found.citations()
                            .equals(List.of(new Citation("eco-code-2026", "1057"), new Citation("apl-2021", "37"))));
    }

    @Test
    void bothRangesStandSideBySide() {
        var comparison = of(build.unapprovedStart("report", "20000000"));
        assertThat(comparison.sides())
                .extracting(side -> side.ranges().getFirst().least().orElseThrow())
                .containsExactly(Money.yuan(200_000), Money.yuan(200_000));
        assertThat(comparison.sides())
                .extracting(side -> side.ranges().getFirst().most().orElseThrow())
                .containsExactly(Money.yuan(1_000_000), Money.yuan(1_000_000));
    }

    @Test
    void aLowerMinimumDecidesWhereTheMaximaAreEqual() {
        var comparison =
                of(build.violation("permit-none", "2026-03-01", "2026-06-30", "penaltyBasis", cites("water-2017")));
        assertThat(comparison)
                .asInstanceOf(type(Lighter.class))
                .matches(found -> !found.nowIsLighter())
                .matches(found -> found.reasons().contains(Reason.LOWER_MINIMUM));
        assertThat(comparison.candidates().getFirst().laws()).containsExactly("water-2017");
    }

    @Test
    void whichOfSeveralFormerLawsIsMeantThePersonSays() {
        var comparison = of(build.violation("permit-none", "2026-03-01", "2026-06-30"));
        assertThat(comparison)
                .asInstanceOf(type(Open.class))
                .matches(open -> open.missing().contains(new Missing(PartKind.VIOLATION, "penaltyBasis")));
    }

    @Test
    void withoutTheInvestmentTheTwoCannotBeCompared() {
        var comparison = of(build.violation(
                "eia-unapproved-start",
                "2026-03-01",
                "2026-06-30",
                "penaltyBasis",
                cites("eia-2018"),
                "circumstances",
                List.of("report")));
        assertThat(comparison)
                .asInstanceOf(type(Open.class))
                .matches(open -> open.missing().equals(List.of(new Missing(PartKind.VIOLATION, "bases"))));
    }

    @Test
    void theCodeAloneJudgesWhatBeganUnderIt() {
        assertThat(of(build.violation("air-odour", "2026-08-15", "2026-08-20"))).isInstanceOf(OneLaw.class);
        assertThat(of(build.violation("air-odour", "2026-08-15", ""))).isInstanceOf(OneLaw.class);
    }

    @Test
    void thatAnActWasFoundOutUnderTheCodeDoesNotTellThatItWasNotBefore() {
        var found = build.violation("air-odour", "", "", "discoveredOn", PenaltyFile.day("2026-09-01"));
        assertThat(of(found))
                .isInstanceOfSatisfying(
                        Undated.class,
                        undated ->
                                assertThat(undated.missing()).containsExactly(new Missing(PartKind.VIOLATION, "from")));
        var before = build.violation("air-odour", "", "", "discoveredOn", PenaltyFile.day("2026-08-14"));
        assertThat(of(before).sides()).hasSize(2);
    }

    @Test
    void anActBeforeTheCodeDecidedBeforeItKnowsOneLaw() {
        var violation = build.violation("air-odour", "2026-03-01", "2026-03-02");
        var comparison = comparison(violation, LocalDate.of(2026, 8, 14));
        assertThat(comparison.candidates().getFirst().laws()).containsExactly("air-2018");
        assertThat(comparison).isInstanceOf(OneLaw.class);
    }

    @Test
    void anActThatWentOnOverTheChangeIsForAPerson() {
        assertThat(of(build.violation("air-odour", "2026-08-01", "2026-08-15")))
                .asInstanceOf(type(OverTheChange.class))
                .matches(over -> over.then().laws().equals(List.of("air-2018"))
                        && over.now().laws().equals(List.of("eco-code-2026")));
        assertThat(of(build.violation("air-odour", "2026-08-01", "2026-08-14"))).isInstanceOf(Same.class);
        assertThat(of(build.violation("air-odour", "2026-08-01", "", "continuing", Fact.known(true))))
                .isInstanceOf(OverTheChange.class);
    }

    /** The Code holds from 15 August 2026 on, that day included; the former laws until the day before. */
    @ParameterizedTest
    @CsvSource({
        "2026-08-13, 2026-08-14, 2026-08-14, OneLaw",
        "2026-08-13, 2026-08-14, 2026-08-15, Same",
        "2026-08-13, 2026-08-14, 2027-01-04, Same",
        "2026-08-14, 2026-08-15, 2026-08-15, OverTheChange",
        "2026-08-15, 2026-08-15, 2026-08-15, OneLaw",
    })
    void theVeryDayOfTheChangeBelongsToTheCode(String from, String until, LocalDate decided, String kind) {
        assertThat(comparison(build.violation("air-odour", from, until), decided)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(kind);
    }

    @Test
    void anActOfUnknownEndOrDayStaysOpen() {
        assertThat(of(build.violation("air-odour", "2026-08-01", "")))
                .asInstanceOf(type(Open.class))
                .matches(open -> open.missing().equals(List.of(new Missing(PartKind.VIOLATION, "until"))));
        assertThat(of(build.violation("air-odour", "", ""))).isInstanceOf(Undated.class);
        assertThat(of(build.violation("air-odour", "2026-08-01", "", "continuing", Fact.known(false))))
                .as("no continuing act ended on its day")
                .isInstanceOf(Same.class);
    }

    @Test
    void whetherAnActWasUnlawfulBeforeTheFirstRuleInTheDataAPersonFindsOut() {
        assertThat(of(build.violation(
                        "light-pollution", "2026-03-01", "2026-03-02", "circumstances", List.of("refusal"))))
                .asInstanceOf(type(Open.class))
                .matches(open -> open.reasons().equals(List.of(Reason.NO_RULE_THEN)));
    }

    @Test
    void multiplesOfDifferentHeightAreComparedInYuan() {
        var comparison = of(build.violation(
                "air-bad-coal", "2026-03-01", "2026-03-02", "bases", List.of(base("goods-value", "100000"))));
        assertThat(comparison).asInstanceOf(type(Lighter.class)).matches(found -> !found.nowIsLighter());
        assertThat(comparison.sides())
                .extracting(side -> side.ranges().getFirst().most().orElseThrow())
                .containsExactly(Money.yuan(300_000), Money.yuan(500_000));
    }

    @Test
    void everyOffenceGetsAnAnswerBeforeOverAndAfterTheChange() {
        for (var offence : BOOK.offences().all())
            for (var days : List.of(
                    List.of("2026-01-01", "2026-02-01"),
                    List.of("2026-01-01", "2026-09-01"),
                    List.of("2026-08-15", "2026-09-01"))) {
                var violation = build.violation(offence.id(), days.getFirst(), days.getLast());
                var comparison = of(violation);
                assertThat(comparison.sides()).as(offence.id()).isNotEmpty();
                if (days.getFirst().equals("2026-08-15"))
                    assertThat(comparison).as(offence.id()).isInstanceOf(OneLaw.class);
            }
    }

    private LawComparison of(Violation violation) {
        return comparison(violation, DECIDED);
    }

    private LawComparison comparison(Violation violation, LocalDate decided) {
        var offence = BOOK.offences()
                .find(violation.catalogueId().value().orElseThrow())
                .orElseThrow();
        return lighter.of(offence, violation, build.file(), Optional.of(company), decided);
    }
}
