package org.anjuan.domain.penalty;

import static org.anjuan.domain.penalty.PenaltyFile.cites;
import static org.anjuan.domain.penalty.PenaltyFile.fine;
import static org.anjuan.domain.penalty.PenaltyFile.fineOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.LawChoice;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.MitigationGround;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeCheckTest {

    private static final LawBook BOOK = LawReference.shipped().read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final RangeCheck check = new RangeCheck(BOOK);
    private final PenaltyFile build = new PenaltyFile();

    @ParameterizedTest
    @CsvSource({
        "99999.99, BelowWithoutGround",
        "100000, Within",
        "1000000, Within",
        "1000000.01, Above",
    })
    void aFineStaysBetweenMinimumAndMaximum(String amount, String verdict) {
        build.party(PartyKind.COMPANY);
        build.violation("discharge-evasion", "2026-09-01", "2026-09-02");
        assertThat(only(build.decision("2026-10-20", fine(amount))).getClass().getSimpleName())
                .isEqualTo(verdict);
    }

    @Test
    void aGroundOfMitigationCarriesAFineBelowTheMinimum() {
        build.party(PartyKind.COMPANY);
        build.violation("discharge-evasion", "2026-09-01", "2026-09-02");
        var decision = mitigated("80000", MitigationGround.HARM_REMOVED);
        var verdict = only(decision);
        assertThat(verdict)
                .asInstanceOf(type(RangeVerdict.BelowWithGround.class))
                .matches(below -> below.ground() == MitigationGround.HARM_REMOVED);
        assertThat(verdict.isUnlawful()).isFalse();
    }

    @Test
    void noGroundCarriesAFineAboveTheMaximum() {
        build.party(PartyKind.COMPANY);
        build.violation("discharge-evasion", "2026-09-01", "2026-09-02");
        var decision = mitigated("2000000", MitigationGround.MERIT);
        assertThat(only(decision)).isInstanceOf(RangeVerdict.Above.class);
        assertThat(only(decision).isUnlawful()).isTrue();
    }

    private PenaltyDecision mitigated(String fine, MitigationGround ground) {
        return build.add(
                PenaltyDecision.class,
                "decidedOn",
                PenaltyFile.day("2026-10-20"),
                "lines",
                List.of(fine(fine)),
                "mitigation",
                Fact.known(ground));
    }

    @Test
    void theLighterLawSetsTheRangeUnlessAPersonChoseTheOther() {
        build.party(PartyKind.COMPANY);
        build.unapprovedStart("report", "30000000");
        var decision = build.decision("2026-10-20", fine("1200000"));
        assertThat(only(decision)).isInstanceOf(RangeVerdict.Above.class);

        var other = new PenaltyFile();
        other.party(PartyKind.COMPANY);
        other.unapprovedStart("report", "30000000", "law", Fact.known(new LawChoice("eia-2018", Fact.unknown())));
        assertThat(check.of(other.file(), other.decision("2026-10-20", fine("1200000")), TODAY)
                        .getFirst()
                        .verdict())
                .isInstanceOf(RangeVerdict.Within.class);
    }

    @Test
    void aCircumstanceMovesTheRange() {
        build.party(PartyKind.COMPANY);
        build.violation("eia-three-simultaneities", "2026-09-01", "2026-09-02", "circumstances", List.of("refusal"));
        assertThat(only(build.decision("2026-10-20", fine("1500000")))).isInstanceOf(RangeVerdict.Within.class);
    }

    @Test
    void aResponsiblePersonHasARangeOfTheirOwn() {
        var company = build.party(PartyKind.COMPANY);
        var person = build.party(PartyKind.NATURAL_PERSON);
        build.violation(
                "eia-three-simultaneities",
                "2026-09-01",
                "2026-09-02",
                "parties",
                List.of(Ref.to(company), Ref.to(person)));
        var checked = check.of(
                build.file(),
                build.decision("2026-10-20", fineOf(company, "200000"), fineOf(person, "200000.01")),
                TODAY);
        assertThat(checked.getFirst().verdict()).isInstanceOf(RangeVerdict.Within.class);
        assertThat(checked.getLast().verdict()).isInstanceOf(RangeVerdict.Above.class);
    }

    @Test
    void whatTheFileDoesNotSayIsNamedInsteadOfAVerdict() {
        build.party(PartyKind.COMPANY);
        build.violation("eia-unapproved-start", "2026-09-01", "2026-09-02");
        assertThat(only(build.decision("2026-10-20", fine("300000"))))
                .asInstanceOf(type(RangeVerdict.Unknown.class))
                .matches(unknown -> unknown.missing().contains(new Missing(PartKind.VIOLATION, "circumstances")));
        assertThat(only(build.decision("2026-10-20", fine("20000000")))).isInstanceOf(RangeVerdict.Above.class);
    }

    @Test
    void aFineForEachVehicleHasNoCeilingOfItsOwn() {
        build.party(PartyKind.COMPANY);
        build.violation("nrmm-substandard-use", "2026-09-01", "2026-09-02");
        assertThat(only(build.decision("2026-10-20", fine("15000")))).isInstanceOf(RangeVerdict.Within.class);
        assertThat(only(build.decision("2026-10-20", fine("4000"))))
                .isInstanceOf(RangeVerdict.BelowWithoutGround.class);
    }

    @Test
    void aFileOf2022IsCheckedByTheLawOf2022() {
        build.party(PartyKind.COMPANY);
        build.violation("permit-none", "2022-03-01", "2022-06-30", "penaltyBasis", cites("air-2018"));
        assertThat(only(build.decision("2022-10-20", fine("150000")))).isInstanceOf(RangeVerdict.Within.class);
    }

    @Test
    void dailyFinesHaveNoRange() {
        build.party(PartyKind.COMPANY);
        build.violation("discharge-evasion", "2026-09-01", "2026-09-02");
        var daily = build.decision("2026-10-20", fine("4000000"));
        build.add(DailyFine.class, "decision", Fact.known(Ref.to(daily)));
        assertThat(check.of(build.file(), daily, TODAY)).isEmpty();
    }

    @Test
    void anActOutsideTheCatalogueHasNoRange() {
        build.party(PartyKind.COMPANY);
        build.violation("nothing-known", "2026-09-01", "2026-09-02");
        assertThat(only(build.decision("2026-10-20", fine("1"))))
                .isEqualTo(new RangeVerdict.Unknown(List.of(new Missing(PartKind.VIOLATION, "catalogueId"))));
    }

    private RangeVerdict only(PenaltyDecision decision) {
        return check.of(build.file(), decision, TODAY).getFirst().verdict();
    }
}
