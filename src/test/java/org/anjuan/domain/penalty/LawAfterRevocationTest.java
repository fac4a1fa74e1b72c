package org.anjuan.domain.penalty;

import static org.anjuan.domain.penalty.PenaltyFile.cites;
import static org.anjuan.domain.penalty.PenaltyFile.day;
import static org.anjuan.domain.penalty.PenaltyFile.fine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.penalty.ActLaws.ActLaw;
import org.anjuan.domain.penalty.ActLaws.Choice;
import org.anjuan.domain.penalty.LawComparison.OneLaw;
import org.anjuan.domain.penalty.LawComparison.Open;
import org.anjuan.domain.penalty.LawComparison.Reason;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;

/** An act and a decision from before the Code; the decision was revoked under it. */
class LawAfterRevocationTest {

    private static final LawBook BOOK = LawReference.shipped().read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final PenaltyFile build = new PenaltyFile();

    LawAfterRevocationTest() {
        build.party(PartyKind.COMPANY);
    }

    @Test
    void whereNothingWasOrderedAnewNoDecisionIsToComeAndNobodyChoosesALaw() {
        revoked(RemedyOutcome.REVOKED);
        assertThat(law()).matches(act -> act.law() instanceof OneLaw && !act.isOfNote());
    }

    @Test
    void whatIsToBeDecidedAnewIsDecidedByTheLawOfThatDayAndSomebodyChooses() {
        revoked(RemedyOutcome.ORDERED_ANEW);
        assertThat(law().choice()).isEqualTo(Choice.MISSING);
    }

    @Test
    void aNoticeSinceThenShowsThatADecisionIsToCome() {
        revoked(RemedyOutcome.REVOKED);
        build.notice("2026-11-20", fine("100000"));
        assertThat(law().choice()).isEqualTo(Choice.MISSING);
    }

    @Test
    void aBasisOfAnotherDayIsNotMissing() {
        revoked(RemedyOutcome.ORDERED_ANEW);
        assertThat(law().law())
                .asInstanceOf(type(Open.class))
                .matches(open -> open.reasons().equals(List.of(Reason.BASIS_OF_ANOTHER_DAY)))
                .matches(open -> open.missing().isEmpty());
    }

    @Test
    void aBasisThatNamesNoLawIsMissing() {
        var act = build.violation("discharge-over-standard", "2026-06-01", "2026-06-01");
        var party = build.file().first(Party.class);
        var law = new LighterLaw(BOOK)
                .of(BOOK.offences().find("discharge-over-standard").orElseThrow(), act, build.file(), party, TODAY);
        assertThat(law)
                .asInstanceOf(type(Open.class))
                .matches(open -> open.missing().contains(new Missing(PartKind.VIOLATION, "penaltyBasis")))
                .matches(open -> open.reasons().isEmpty());
    }

    private void revoked(RemedyOutcome outcome) {
        build.violation("discharge-over-standard", "2026-06-01", "2026-06-01", "penaltyBasis", cites("eco-code-2026"));
        var decision = build.decision("2026-07-30", fine("100000"));
        build.add(
                Reconsideration.class,
                "about",
                Fact.known(Ref.to(decision)),
                "outcome",
                Fact.known(outcome),
                "decidedOn",
                day("2026-11-10"),
                "servedOn",
                day("2026-11-16"));
    }

    private ActLaw law() {
        var acts = new ActLaws(BOOK).of(build.file(), TODAY);
        assertThat(acts).hasSize(1);
        return acts.getFirst();
    }
}
