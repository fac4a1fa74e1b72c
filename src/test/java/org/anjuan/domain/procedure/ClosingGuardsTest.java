package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;

class ClosingGuardsTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    private final FileOf build = new FileOf();

    private Verdict remedies() {
        var file = build.file();
        return ClosingGuards.remediesOver(
                new Situation(file, DAY, DAY, Optional.empty(), CLOCK.deadlines(file, DAY), CLOCK, Staff.NOBODY));
    }

    private Verdict published() {
        var file = build.file();
        return ClosingGuards.published(
                new Situation(file, DAY, DAY, Optional.empty(), CLOCK.deadlines(file, DAY), CLOCK, Staff.NOBODY));
    }

    private PenaltyDecision out(Object... more) {
        var all = new ArrayList<Object>(List.of("decidedOn", "2026-09-07"));
        all.addAll(List.of(more));
        var decision = build.add(PenaltyDecision.class, all.toArray());
        build.add(Publication.class, "publishedOn", "2026-09-10");
        return decision;
    }

    @Test
    void whatWasRevokedDoesNotStayPublished() {
        out("state", DecisionState.REVOKED);
        assertThat(published().holds()).isEqualTo(Fact.known(false));
        assertThat(published().obstacles())
                .containsExactly(new Obstacle.MissingFact(PartKind.PUBLICATION, "withdrawnOn"));
        var withdrawn = Shape.of(Publication.class)
                .with(
                        build.file().first(Publication.class).orElseThrow(),
                        "withdrawnOn",
                        Fact.known(When.of("2026-11-09")));
        var file = build.file().with(withdrawn);
        assertThat(ClosingGuards.published(new Situation(
                        file, DAY, DAY, Optional.empty(), CLOCK.deadlines(file, DAY), CLOCK, Staff.NOBODY)))
                .isEqualTo(Verdict.YES);
    }

    @Test
    void whetherWhatWasRevokedStaysPublishedAnImportedFileThatLeavesItOutDoesNotTell() {
        build.origin(Origin.IMPORTED);
        out("state", DecisionState.REVOKED);
        assertThat(published().holds()).isEqualTo(Fact.unknown());
    }

    @Test
    void aRevokedDecisionThatNeverWasPublishedAsksForNothing() {
        build.add(PenaltyDecision.class, "decidedOn", "2026-09-07", "state", DecisionState.REVOKED);
        assertThat(published()).isEqualTo(Verdict.YES);
    }

    @Test
    void whatWasPublishedBeforeAReplacementDoesNotStayEither() {
        var first = out();
        build.add(PenaltyDecision.class, "decidedOn", "2026-11-02", "replaces", first);
        build.add(Publication.class, "publishedOn", "2026-11-04");
        assertThat(published().obstacles())
                .containsExactly(new Obstacle.MissingFact(PartKind.PUBLICATION, "withdrawnOn"));
    }

    @Test
    void aSuitThatIsPendingIsNamedAsASuit() {
        build.add(Litigation.class, "filedOn", "2026-10-12");
        assertThat(remedies().obstacles()).containsExactly(new Obstacle.MissingFact(PartKind.LITIGATION, "outcome"));
        build.add(Reconsideration.class, "requestedOn", "2026-10-12");
        assertThat(remedies().obstacles())
                .containsExactlyInAnyOrder(
                        new Obstacle.MissingFact(PartKind.LITIGATION, "outcome"),
                        new Obstacle.MissingFact(PartKind.RECONSIDERATION, "outcome"));
    }

    private Verdict settled() {
        var file = build.file();
        return ClosingGuards.fineSettled(
                new Situation(file, DAY, DAY, Optional.empty(), CLOCK.deadlines(file, DAY), CLOCK, Staff.NOBODY));
    }

    private PenaltyDecision fined(String number) {
        var decision = build.add(
                PenaltyDecision.class,
                "number",
                new DocumentNumber(number),
                "decidedOn",
                "2026-09-07",
                "lines",
                List.of(FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "100000")));
        build.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-08");
        return decision;
    }

    @Test
    void whatTheCourtAcceptedSettlesNoOtherFine() {
        var first = fined("甲环罚〔2026〕1号");
        build.add(CourtApplication.class, "decision", first, "acceptedOn", "2026-11-02");
        assertThat(settled()).isEqualTo(Verdict.YES);
        fined("甲环罚〔2026〕2号");
        assertThat(settled()).isEqualTo(Verdict.no(new Obstacle.NotPaid(PartKind.PENALTY_DECISION, "甲环罚〔2026〕2号")));
    }

    @Test
    void anApplicationThatNamesNoDecisionIsAboutTheOnlyFineThatIsNotPaid() {
        fined("甲环罚〔2026〕1号");
        build.add(CourtApplication.class, "acceptedOn", "2026-11-02");
        assertThat(settled()).isEqualTo(Verdict.YES);
        fined("甲环罚〔2026〕2号");
        assertThat(settled())
                .isEqualTo(Verdict.unknown(new Obstacle.MissingFact(PartKind.COURT_APPLICATION, "decision")));
    }

    /** The fine that the court collected is paid; the daily fine came months later, so that nobody can have asked the court for it then. */
    @Test
    void anApplicationIsNotAboutAFineThatWasDecidedOnlyLater() {
        var original = build.add(
                PenaltyDecision.class,
                "decidedOn",
                "2025-08-01",
                "lines",
                List.of(FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "100000")));
        build.add(Service.class, "about", original, "method", ServiceMethod.DIRECT, "servedOn", "2025-08-04");
        build.add(CourtApplication.class, "appliedOn", "2026-04-20", "acceptedOn", "2026-05-01");
        build.add(
                Payment.class,
                "kind",
                PaymentKind.FINE,
                "decision",
                original,
                "paidOn",
                "2026-06-10",
                "amount",
                "100000");
        assertThat(settled()).isEqualTo(Verdict.YES);
        fined("甲环罚〔2026〕2号");
        assertThat(settled())
                .isEqualTo(Verdict.unknown(new Obstacle.MissingFact(PartKind.COURT_APPLICATION, "decision")));
    }

    /** A deferral that still runs hinders no closing where the court accepted the application about its own fine. */
    @Test
    void theDeferralOfAFineThatIsSettledHasNotToEnd() {
        var first = fined("甲环罚〔2026〕1号");
        var second = fined("甲环罚〔2026〕2号");
        build.add(
                Deferral.class,
                "kind",
                DeferralKind.DEFERRAL,
                "decision",
                first,
                "granted",
                true,
                "newDue",
                "2026-12-31");
        build.add(CourtApplication.class, "decision", second, "acceptedOn", "2026-11-02");
        assertThat(deferralEnded().holds()).isEqualTo(Fact.known(false));
        build.add(CourtApplication.class, "decision", first, "acceptedOn", "2026-11-02");
        fined("甲环罚〔2026〕3号");
        assertThat(deferralEnded()).isEqualTo(Verdict.YES);
    }

    private Verdict deferralEnded() {
        var file = build.file();
        return ClosingGuards.deferralEnded(
                new Situation(file, DAY, DAY, Optional.empty(), CLOCK.deadlines(file, DAY), CLOCK, Staff.NOBODY));
    }
}
