package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.DatedCitation;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When a transfer to the police for detention is offered, and what it waits for. */
class DetentionsTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FileOf build = new FileOf();

    private Violation act(String catalogue, Object... more) {
        build.add(Party.class, "kind", PartyKind.COMPANY, "name", "甲公司");
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-03");
        var all = new ArrayList<Object>(List.of("description", "违法行为"));
        if (catalogue != null) all.addAll(List.of("catalogueId", catalogue));
        if (!List.of(more).contains("from")) all.addAll(List.of("from", "2026-09-01", "until", "2026-09-02"));
        all.addAll(List.of(more));
        return build.add(Violation.class, all.toArray());
    }

    private void decided() {
        build.add(PenaltyDecision.class, "decidedOn", "2026-10-20");
    }

    private CorrectionOrder ordered(Violation act, boolean served, Object... recheck) {
        var order =
                build.add(CorrectionOrder.class, "issuedOn", "2026-09-09", "violations", List.of(new Ref<>(act.id())));
        if (served) build.add(Service.class, "about", order, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-10");
        var all = new ArrayList<Object>(List.of("order", order, "checkedOn", "2026-09-30"));
        all.addAll(List.of(recheck));
        if (recheck.length > 0) build.add(Recheck.class, all.toArray());
        return order;
    }

    private List<Step> offered() {
        return COURSE.next(build.file(), TODAY, Staff.NOBODY).stream()
                .filter(step -> step.transition().code() == StepCode.TRANSFER_DETENTION)
                .toList();
    }

    private Checked check(GuardCode code) {
        return COURSE.check(StepCode.TRANSFER_DETENTION, build.file(), TODAY, Staff.NOBODY).checks().stream()
                .filter(each -> each.guard().code() == code)
                .findFirst()
                .orElseThrow();
    }

    /** The laws and articles a guard is told with, in the order of the acts. */
    private List<Citation> articles() {
        var check = check(GuardCode.DETENTION_ALLOWED);
        return check.guard().on(check.lawOf()).stream()
                .map(DatedCitation::citation)
                .toList();
    }

    @Test
    void theGuardIsToldWithTheArticlesOfTheActs() {
        act("hw-dumping", "from", "2024-03-01", "until", "2024-03-02", "law", law("solid-2020"));
        assertThat(articles()).containsExactly(new Citation("solid-2020", "120(一)"));
        act("permit-none");
        assertThat(articles()).extracting(Citation::law).containsExactly("solid-2020", "eco-code-2026");
        var none = new DetentionsTest();
        none.act("permit-over-limits");
        assertThat(none.articles())
                .as("those of the guard where no act has any")
                .hasSize(1);
    }

    private List<TrackStage> track() {
        return COURSE.tracks(build.file(), TODAY).stream()
                .filter(state -> state.track() == Track.DETENTION)
                .map(TrackState::stage)
                .toList();
    }

    @Test
    void dischargeByEvasionGoesToThePoliceOnceThePenaltyIsDecided() {
        act("discharge-evasion");
        assertThat(offered()).extracting(Step::permission).containsExactly(Permission.NOT_YET);
        assertThat(check(GuardCode.PENALTY_DECIDED_FIRST).obstacles())
                .containsExactly(new Obstacle.MissingPart(PartKind.PENALTY_DECISION));
        assertThat(track()).containsExactly(TrackStage.AFTER_DECISION);
        decided();
        assertThat(track()).containsExactly(TrackStage.POSSIBLE);
        assertThat(offered()).extracting(Step::permission).containsExactly(Permission.MAY);
        assertThat(check(GuardCode.DETENTION_ALLOWED).holds().is(true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "permit-none, NOT_CORRECTED, true",
        "permit-none, CORRECTED, false",
        "eia-unapproved-start, NOT_CORRECTED, true",
        "permit-over-limits, NOT_CORRECTED, false",
    })
    void aRefusalThatARecheckFoundLeadsToThePoliceWhereTheActAllowsIt(
            String catalogue, CorrectionResult result, boolean offered) {
        ordered(act(catalogue), true, "result", result);
        decided();
        assertThat(offered()).hasSize(offered ? 1 : 0);
        assertThat(track()).hasSize(offered ? 1 : 0);
        assertThat(check(GuardCode.DETENTION_ALLOWED).holds()).isEqualTo(Fact.known(offered));
    }

    @Test
    void whetherACorrectionInPartIsARefusalAPersonDecides() {
        ordered(act("permit-none"), true, "result", CorrectionResult.PARTLY);
        decided();
        assertThat(offered()).extracting(Step::permission).containsExactly(Permission.UNKNOWN);
        assertThat(check(GuardCode.DETENTION_ALLOWED).obstacles())
                .containsExactly(new Obstacle.ForAPerson(Obstacle.Matter.REFUSAL_PARTLY));
        assertThat(track()).isEmpty();
    }

    /** Announced on 10 September, the order is served by 10 October. */
    @ParameterizedTest
    @CsvSource({"2026-09-30, false", "2026-10-12, true"})
    void anAnnouncedOrderIsRefusedOnlyAfterItCountsAsServed(String checked, boolean refused) {
        var order = ordered(act("permit-none"), false);
        build.add(Service.class, "about", order, "method", ServiceMethod.ANNOUNCEMENT, "sentOn", "2026-09-10");
        build.add(Recheck.class, "order", order, "checkedOn", checked, "result", CorrectionResult.NOT_CORRECTED);
        decided();
        assertThat(check(GuardCode.DETENTION_ALLOWED).holds()).isEqualTo(Fact.known(refused));
        assertThat(offered()).hasSize(refused ? 1 : 0);
        assertThat(track()).hasSize(refused ? 1 : 0);
        if (!refused)
            assertThat(check(GuardCode.DETENTION_ALLOWED).obstacles())
                    .containsExactly(new Obstacle.SaysOtherwise(PartKind.RECHECK, "checkedOn"));
    }

    @Test
    void anOrderThatReachedThePartyAfterTheRecheckWasNotRefused() {
        var order = ordered(act("permit-none"), false, "result", CorrectionResult.NOT_CORRECTED);
        build.add(Service.class, "about", order, "method", ServiceMethod.DIRECT, "servedOn", "2026-10-05");
        decided();
        assertThat(check(GuardCode.DETENTION_ALLOWED).holds()).isEqualTo(Fact.known(false));
        assertThat(offered()).isEmpty();
    }

    /** Handed over at ten o'clock, the order was found not followed at five. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-10T10:00, 2026-09-10T17:00, ",
        "2026-09-10, 2026-09-10T17:00, SERVICE",
        "2026-09-10T10:00, 2026-09-10, RECHECK",
    })
    void anOrderCanBeRefusedOnTheDayOfServiceWhereTheMinutesTellThatItWasThere(
            String served, String checked, PartKind lacks) {
        var order = ordered(act("permit-none"), false);
        build.add(Service.class, "about", order, "method", ServiceMethod.DIRECT, "servedOn", served);
        build.add(Recheck.class, "order", order, "checkedOn", checked, "result", CorrectionResult.NOT_CORRECTED);
        decided();
        assertThat(check(GuardCode.DETENTION_ALLOWED).holds())
                .isEqualTo(lacks == null ? Fact.known(true) : Fact.unknown());
        assertThat(offered())
                .extracting(Step::permission)
                .containsExactly(lacks == null ? Permission.MAY : Permission.UNKNOWN);
        if (lacks != null)
            assertThat(check(GuardCode.DETENTION_ALLOWED).obstacles())
                    .containsExactly(new Obstacle.OnlyRoughly(
                            lacks, lacks == PartKind.SERVICE ? "servedOn" : "checkedOn", When.of("2026-09-10")));
    }

    @Test
    void aServiceThatFailedLeavesTheDayOpen() {
        var order = ordered(act("permit-none"), false, "result", CorrectionResult.NOT_CORRECTED);
        build.add(Service.class, "about", order, "method", ServiceMethod.DIRECT, "servedOn", Fact.none());
        assertThat(check(GuardCode.DETENTION_ALLOWED).obstacles())
                .containsExactly(new Obstacle.NotServed(PartKind.CORRECTION_ORDER, ""));
    }

    @Test
    void ofSeveralOrdersTheOneThatWasRefusedIsEnough() {
        var act = act("permit-none");
        ordered(act, true, "result", CorrectionResult.CORRECTED);
        assertThat(check(GuardCode.DETENTION_ALLOWED).holds()).isEqualTo(Fact.known(false));
        ordered(act, true, "result", CorrectionResult.NOT_CORRECTED);
        assertThat(check(GuardCode.DETENTION_ALLOWED).holds()).isEqualTo(Fact.known(true));
    }

    @Test
    void whatNamesNoneOfSeveralOrdersLeavesItOpenAndIsOfTheOnlyOne() {
        var act = act("permit-none");
        ordered(act, true);
        build.add(Recheck.class, "checkedOn", "2026-09-30", "result", CorrectionResult.NOT_CORRECTED);
        assertThat(check(GuardCode.DETENTION_ALLOWED).holds()).isEqualTo(Fact.known(true));
        ordered(act, true);
        assertThat(check(GuardCode.DETENTION_ALLOWED).obstacles())
                .containsExactly(
                        new Obstacle.MissingFact(PartKind.RECHECK, "order"),
                        new Obstacle.MissingFact(PartKind.RECHECK, "order"));
    }

    @Test
    void anObstructedRecheckIsARefusal() {
        ordered(act("permit-none"), true, "obstructed", true);
        assertThat(offered()).hasSize(1);
    }

    @Test
    void withoutARecheckTheRefusalIsWhatIsMissing() {
        ordered(act("permit-none"), true);
        assertThat(offered()).isEmpty();
        assertThat(check(GuardCode.DETENTION_ALLOWED).obstacles())
                .containsExactly(new Obstacle.MissingPart(PartKind.RECHECK));
        assertThat(check(GuardCode.DETENTION_ALLOWED).holds()).isEqualTo(Fact.known(false));
        build.origin(Origin.ENTERED_LATE);
        assertThat(check(GuardCode.DETENTION_ALLOWED).holds())
                .as("a file entered late does not tell by leaving it out")
                .isEqualTo(Fact.unknown());
    }

    @Test
    void anOrderWithoutServiceCannotBeRefusedYet() {
        ordered(act("permit-none"), false, "result", CorrectionResult.NOT_CORRECTED);
        decided();
        assertThat(offered()).extracting(Step::permission).containsExactly(Permission.UNKNOWN);
        assertThat(check(GuardCode.DETENTION_ALLOWED).obstacles())
                .containsExactly(new Obstacle.NotServed(PartKind.CORRECTION_ORDER, ""));
    }

    @Test
    void anActThatNobodyNamedInTheCatalogueIsUnknownAndSaidSo() {
        ordered(act(null), true, "result", CorrectionResult.NOT_CORRECTED);
        decided();
        assertThat(offered()).extracting(Step::permission).containsExactly(Permission.UNKNOWN);
        assertThat(check(GuardCode.DETENTION_ALLOWED).obstacles())
                .containsExactly(new Obstacle.MissingFact(PartKind.VIOLATION, "catalogueId"));
        assertThat(track()).isEmpty();
    }

    @Test
    void anActWithoutAnEntryIsNoReasonOfItsOwn() {
        act(null);
        assertThat(offered()).isEmpty();
    }

    @Test
    void anEntryThatTheCatalogueDoesNotHaveIsToldAsSuch() {
        ordered(act("no-such-act"), true, "result", CorrectionResult.NOT_CORRECTED);
        assertThat(offered()).hasSize(1);
        assertThat(check(GuardCode.DETENTION_ALLOWED).obstacles())
                .containsExactly(new Obstacle.SaysOtherwise(PartKind.VIOLATION, "catalogueId"));
    }

    @Test
    void whetherCircumstancesAreSeriousAPersonEstablishes() {
        act("soil-farmland-discharge");
        assertThat(offered()).extracting(Step::permission).containsExactly(Permission.NOT_YET);
        assertThat(check(GuardCode.DETENTION_ALLOWED).obstacles())
                .containsExactly(new Obstacle.ForAPerson(Obstacle.Matter.SEVERE));
        var told = new DetentionsTest();
        told.act("soil-farmland-discharge", "circumstances", List.of("severe"));
        assertThat(told.check(GuardCode.DETENTION_ALLOWED).holds().is(true)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Harm.class)
    void graveConsequencesAreReadFromTheHarm(Harm harm) {
        act("hw-dumping", "harm", harm);
        var holds = check(GuardCode.DETENTION_ALLOWED).holds();
        switch (harm) {
            case GRAVE -> assertThat(holds).isEqualTo(Fact.known(true));
            case NONE -> assertThat(holds).isEqualTo(Fact.known(false));
            case POLLUTION, ECOLOGICAL_DAMAGE -> assertThat(holds).isEqualTo(Fact.unknown());
        }
    }

    @Test
    void anArticleThatWasNotLookedUpIsNotReliedOn() {
        act("hw-to-unlicensed", "from", "2026-03-01", "until", "2026-03-02", "law", law("solid-2020"));
        decided();
        assertThat(offered()).extracting(Step::permission).containsExactly(Permission.UNKNOWN);
        assertThat(check(GuardCode.DETENTION_ALLOWED).obstacles())
                .containsExactly(new Obstacle.NotLookedUp(new Citation("solid-2020", "120(三)")));
    }

    private static LawChoice law(String id) {
        return FileOf.make(LawChoice.class, "lawId", id);
    }

    @Test
    void theFormerLawLetsThePoliceDetainForEvasionToo() {
        act("discharge-evasion", "from", "2026-03-01", "until", "2026-03-02", "law", law("water-2017"));
        decided();
        assertThat(offered()).extracting(Step::permission).containsExactly(Permission.MAY);
    }

    @Test
    void anActOfATimeWhoseRuleIsNotInTheDataIsForAPerson() {
        act("hw-to-unlicensed", "from", "2019-03-01", "until", "2019-03-02", "law", law("solid-2020"));
        build.add(PenaltyDecision.class, "decidedOn", "2020-03-01");
        assertThat(check(GuardCode.DETENTION_ALLOWED).obstacles())
                .containsExactly(new Obstacle.ForAPerson(Obstacle.Matter.DETENTION_NO_RULE));
    }

    @Test
    void lawsThatDoNotAgreeAreForAPerson() {
        act("hw-to-unlicensed", "from", "2026-08-01", "until", "2026-08-20");
        assertThat(check(GuardCode.DETENTION_ALLOWED).obstacles())
                .containsExactly(
                        new Obstacle.ForAPerson(Obstacle.Matter.DETENTION_LAW),
                        new Obstacle.NotLookedUp(new Citation("solid-2020", "120(三)")));
    }

    @Test
    void anActWithoutDaysWaitsForThem() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-03");
        build.add(Violation.class, "description", "偷排", "catalogueId", "discharge-evasion");
        assertThat(check(GuardCode.DETENTION_ALLOWED).obstacles())
                .containsExactly(new Obstacle.MissingFact(PartKind.VIOLATION, "from"));
    }

    @ParameterizedTest
    @EnumSource(TransferKind.class)
    void whatIsWithThePoliceIsNotOfferedToThem(TransferKind kind) {
        act("discharge-evasion");
        decided();
        build.add(Transfer.class, "kind", kind, "toBody", "公安局", "decidedAt", "2026-10-21");
        assertThat(offered()).hasSize(kind == TransferKind.CRIME || kind == TransferKind.DETENTION ? 0 : 1);
    }

    @Test
    void aCrimeThatThePoliceRefusedMayStillBeDetainedFor() {
        act("discharge-evasion");
        decided();
        var back = FileOf.make(TransferStep.class, "event", TransferEvent.POLICE_REFUSED, "at", "2026-10-25");
        build.add(
                Transfer.class,
                "kind",
                TransferKind.CRIME,
                "toBody",
                "公安局",
                "decidedAt",
                "2026-10-21",
                "course",
                List.of(back));
        assertThat(offered()).hasSize(1);
    }

    @Test
    void aClosedCaseGoesNowhere() {
        act("discharge-evasion");
        decided();
        build.add(Closing.class, "on", "2026-11-01", "ground", ClosingGround.PERFORMED);
        assertThat(offered()).isEmpty();
        assertThat(track()).isEmpty();
    }

    @Test
    void aMatterThatWasNotFiledGoesNowhere() {
        build.add(Violation.class, "description", "偷排", "catalogueId", "discharge-evasion", "from", "2026-09-01");
        assertThat(offered()).isEmpty();
    }

    @Test
    void aTransferForAnActThatAllowsNoneIsToldAgainstItsGuard() {
        act("permit-over-limits");
        decided();
        var transfer =
                build.add(Transfer.class, "kind", TransferKind.DETENTION, "toBody", "公安局", "decidedAt", "2026-10-21");
        assertThat(COURSE.irregularities(build.file(), TODAY, Staff.NOBODY))
                .filteredOn(each -> each.part().equals(transfer.id()))
                .filteredOn(Irregularity.AgainstGuard.class::isInstance)
                .extracting(each -> ((Irregularity.AgainstGuard) each).guard().code())
                .contains(GuardCode.DETENTION_ALLOWED);
    }
}
