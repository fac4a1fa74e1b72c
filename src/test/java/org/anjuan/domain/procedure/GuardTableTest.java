package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.office.Certificate;
import org.anjuan.domain.procedure.GuardCases.Entry;
import org.anjuan.domain.procedure.Irregularity.AgainstGuard;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each guard finds the step against it and lets the other one through. */
class GuardTableTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** What a list does not name, and a fact that is yes or no, can only be missing: the file does not tell, and that refuses nothing. */
    private static final EnumSet<GuardCode> NEVER_BROKEN =
            EnumSet.of(GuardCode.FACTS_SETTLED, GuardCode.INVESTIGATORS_NAMED);

    /** An office that knows the certificate of 李某 alone. */
    private static final Staff STAFF = new Staff() {
        @Override
        public boolean listsCertificates(Official official) {
            return true;
        }

        @Override
        public Optional<Certificate> certificate(Official official, LocalDate day) {
            return official.name().startsWith("李")
                    ? Optional.of(new Certificate("津0001", LocalDate.of(2024, 1, 1), Optional.empty()))
                    : Optional.empty();
        }
    };

    static Stream<Entry> entries() {
        return GuardCases.entries();
    }

    private static Guard guard(GuardCode code) {
        return COURSE.book().guards().stream()
                .filter(guard -> guard.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static Checked check(GuardCode code, CaseFile file, Part part) {
        var step = COURSE.book().recordedBy(part).stream()
                .filter(each -> each.guards().stream().anyMatch(guard -> guard.code() == code))
                .map(Transition::code)
                .findFirst()
                .orElse(StepCode.DECIDE);
        var day = step.takenBy(part).value().map(When::latest).orElse(TODAY);
        var situation = new Situation(file, day, TODAY, Optional.of(part), CLOCK.deadlines(file, day), CLOCK, STAFF);
        return Guards.check(guard(code), step, situation);
    }

    private static List<GuardCode> flagged(FileOf build, Part part) {
        return COURSE.irregularities(build.file(), TODAY, STAFF).stream()
                .filter(found -> found instanceof AgainstGuard && found.part().equals(part.id()))
                .map(found -> ((AgainstGuard) found).guard().code())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aStepAgainstAGuardIsFoundAndOneInItsOrderIsNot(Entry entry) {
        var wrong = new FileOf();
        var against = entry.against().apply(wrong);
        var found = check(entry.code(), wrong.file(), against);
        // That it came from another body is no fact that is missing.
        if (entry.code() != GuardCode.NOT_PASSED_ON_AGAIN)
            assertThat(found.obstacles()).as("what is missing").isNotEmpty();
        if (NEVER_BROKEN.contains(entry.code())) {
            assertThat(found.holds()).isEqualTo(Fact.unknown());
        } else {
            assertThat(found.holds()).isEqualTo(Fact.known(false));
            assertThat(flagged(wrong, against)).contains(entry.code());
        }
        var right = new FileOf();
        var with = entry.with().apply(right);
        var kept = check(entry.code(), right.file(), with);
        assertThat(kept.holds()).isEqualTo(Fact.known(true));
        assertThat(kept.obstacles()).as("nothing stands in its way").isEmpty();
        assertThat(flagged(right, with)).doesNotContain(entry.code());
    }

    /** The table makes its steps in live files that say what goes against the guard; what they leave out stands here. */
    private static final EnumSet<GuardCode> LEFT_OUT = EnumSet.of(GuardCode.PROPOSAL_FIXED, GuardCode.MEASURES_CHECKED);

    @ParameterizedTest
    @MethodSource("entries")
    void whatGoesAgainstAGuardByWhatAPartSaysIsNotToldAsAFactThatIsMissing(Entry entry) {
        var build = new FileOf();
        var against = entry.against().apply(build);
        var found = check(entry.code(), build.file(), against);
        boolean missing =
                found.holds().is(false) && found.obstacles().stream().anyMatch(Obstacle.MissingFact.class::isInstance);
        assertThat(missing).isEqualTo(LEFT_OUT.contains(entry.code()));
    }

    @Test
    void everyGuardOfAStepIsInTheTable() {
        var asked = EnumSet.allOf(GuardCode.class);
        // Asked only of a step that no part records: see the test below.
        asked.removeAll(EnumSet.of(GuardCode.LEGAL_REVIEW_AGREED, GuardCode.LEGAL_REVIEW_NOT_NEEDED));
        assertThat(entries().map(Entry::code)).containsExactlyElementsOf(asked);
    }

    @Test
    void theStepsAfterAndWithoutALegalReviewAskForItsOutcomeAndWhetherItIsNeeded() {
        var agreed = new FileOf();
        agreed.add(LegalReview.class, "on", "2026-10-11", "outcome", ReviewOutcome.AGREE);
        var improve = new FileOf();
        improve.add(LegalReview.class, "on", "2026-10-11", "outcome", ReviewOutcome.IMPROVE);
        assertThat(before(GuardCode.LEGAL_REVIEW_AGREED, agreed)).isEqualTo(Fact.known(true));
        assertThat(before(GuardCode.LEGAL_REVIEW_AGREED, improve)).isEqualTo(Fact.known(false));
        var plain = new FileOf();
        plain.add(CaseReview.class, "publicInterest", false, "complex", false, "otherLaw", false);
        noticed(plain);
        var complex = new FileOf();
        complex.add(CaseReview.class, "complex", true);
        noticed(complex);
        assertThat(before(GuardCode.LEGAL_REVIEW_NOT_NEEDED, plain)).isEqualTo(Fact.known(true));
        assertThat(before(GuardCode.LEGAL_REVIEW_NOT_NEEDED, complex)).isEqualTo(Fact.known(false));
    }

    static Stream<Entry> silent() {
        return Stream.of(
                silent(
                        GuardCode.INSPECTION_APPROVED,
                        Inspection.class,
                        List.of("method", InspectionMethod.ON_SITE),
                        "approvals",
                        List.of(agreed(false))),
                silent(
                        GuardCode.DISCRETION_REASONS,
                        PriorNotice.class,
                        List.of("kind", NoticeKind.PENALTY),
                        "discretionReasons",
                        Fact.none()),
                new Entry(
                        GuardCode.DEFENCE_ANSWERED,
                        file -> defended(file, Fact.unknown()),
                        file -> defended(file, Fact.none())));
    }

    /** A step whose part leaves the field out, and one whose part says that it is not so. */
    private static Entry silent(
            GuardCode code, Class<? extends Part> type, List<Object> basics, String field, Object not) {
        return new Entry(
                code,
                file -> file.add(type, basics.toArray()),
                file -> file.add(
                        type,
                        Stream.concat(basics.stream(), Stream.of(field, not)).toArray()));
    }

    private static Approval agreed(boolean agreed) {
        var head = FileOf.make(Official.class, "name", "队长");
        return FileOf.make(Approval.class, "role", ApprovalRole.UNIT_HEAD, "by", head, "agreed", agreed);
    }

    private static Part defended(FileOf file, Fact<When> reviewed) {
        file.add(Defence.class, "submittedOn", "2026-09-28", "reviewedOn", reviewed);
        return file.add(PenaltyDecision.class, "decidedOn", "2026-10-12", "defenceAnswer", reviewed);
    }

    @ParameterizedTest
    @MethodSource("silent")
    void whatTheFileIsSilentAboutIsNotDoneWhereItIsLiveAndNotToldWhereItIsNot(Entry entry) {
        for (var origin : Origin.values()) {
            var silent = new FileOf().origin(origin);
            var left = entry.against().apply(silent);
            var live = origin == Origin.LIVE ? Fact.known(false) : Fact.<Boolean>unknown();
            assertThat(check(entry.code(), silent.file(), left).holds())
                    .as("silent, %s", origin)
                    .isEqualTo(live);
            var told = new FileOf().origin(origin);
            var not = entry.with().apply(told);
            assertThat(check(entry.code(), told.file(), not).holds())
                    .as("known not to be, %s", origin)
                    .isEqualTo(Fact.known(false));
        }
    }

    @Test
    void aNoticeThatProposesNothingIsHeldAgainstALiveFileAlone() {
        for (var origin : Origin.values()) {
            var build = new FileOf().origin(origin);
            var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-09-23");
            assertThat(check(GuardCode.PROPOSAL_FIXED, build.file(), notice).holds())
                    .as("%s", origin)
                    .isEqualTo(origin == Origin.LIVE ? Fact.known(false) : Fact.unknown());
        }
    }

    @Test
    void aComplainantOfWhomNobodySaysWhetherThereWasANameNeedNotBeTold() {
        for (var origin : Origin.values()) {
            assertThat(toldOf(origin, Fact.unknown(), Fact.none()))
                    .as("%s", origin)
                    .isEqualTo(Fact.unknown());
            assertThat(toldOf(origin, Fact.known(false), Fact.none()))
                    .as("%s", origin)
                    .isEqualTo(Fact.known(false));
            assertThat(toldOf(origin, Fact.known(true), Fact.none()))
                    .as("%s", origin)
                    .isEqualTo(Fact.known(true));
        }
    }

    private static Fact<Boolean> toldOf(Origin origin, Fact<Boolean> anonymous, Fact<When> told) {
        var build = new FileOf().origin(origin);
        build.add(Lead.class, "kind", LeadKind.COMPLAINT, "anonymous", anonymous, "toldOn", told);
        var filing = build.add(Filing.class, "filed", false);
        return check(GuardCode.COMPLAINANT_TOLD, build.file(), filing).holds();
    }

    @Test
    void aDecisionWhoseOnlyNoticeCameAfterItIsIrregularWhereverTheFileComesFrom() {
        for (var origin : Origin.values()) {
            var build = new FileOf().origin(origin);
            var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-10-25");
            build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", "2026-10-26");
            var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-10-20");
            var found = check(GuardCode.NOTICE_SERVED, build.file(), decision);
            assertThat(found.holds()).as("%s", origin).isEqualTo(Fact.known(false));
            assertThat(found.obstacles())
                    .containsExactly(new Obstacle.ServedLate(
                            PartKind.PRIOR_NOTICE, LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 20)));
        }
    }

    @Test
    void aNoticeServedInAMonthOfWhichTheDayIsNotToldIsNotSaidToHaveComeLate() {
        var build = new FileOf();
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-10-08");
        build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", "2026-10");
        var decision = build.add(PenaltyDecision.class, "notice", notice, "decidedOn", "2026-10-20");
        var found = check(GuardCode.NOTICE_SERVED, build.file(), decision);
        assertThat(found.holds()).isEqualTo(Fact.unknown());
        assertThat(found.obstacles())
                .containsExactly(new Obstacle.OnlyRoughly(PartKind.SERVICE, "servedOn", When.of("2026-10")));
    }

    @Test
    void aDefenceAnsweredInTheDecisionIsAnswered() {
        var build = new FileOf();
        build.add(Defence.class, "submittedOn", "2026-09-28", "answeredInDecision", true);
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-10-12");
        assertThat(check(GuardCode.DEFENCE_ANSWERED, build.file(), decision).holds())
                .isEqualTo(Fact.known(true));
    }

    @Test
    void anUrgentMeasureWithoutApprovalIsAgainstTheLawOnceItsHoursAreOverAndWhereThereIsKnownToBeNone() {
        assertThat(urgent("2026-11-22T09:00", Fact.unknown(), Origin.LIVE)).isEqualTo(Fact.unknown());
        assertThat(urgent("2026-11-21T09:00", Fact.unknown(), Origin.LIVE)).isEqualTo(Fact.unknown());
        assertThat(urgent("2026-11-20T09:00", Fact.unknown(), Origin.LIVE)).isEqualTo(Fact.known(false));
        assertThat(urgent("2026-11-20T09:00", Fact.unknown(), Origin.IMPORTED)).isEqualTo(Fact.unknown());
        assertThat(urgent("2026-11-20T09:00", Fact.known(When.of("2026-11-20")), Origin.LIVE))
                .isEqualTo(Fact.known(true));
        assertThat(urgent("2026-11-20T09:00", Fact.known(When.of("2026-11-21")), Origin.LIVE))
                .isEqualTo(Fact.unknown());
        assertThat(urgent("2026-11-22T09:00", Fact.none(), Origin.LIVE)).isEqualTo(Fact.known(false));
        assertThat(urgent("2026-11-20T09:00", Fact.none(), Origin.IMPORTED)).isEqualTo(Fact.known(false));
    }

    /** Whether sealing at once, approved then or not, was approved in time as seen on 22 November. */
    private static Fact<Boolean> urgent(String executed, Fact<When> approved, Origin origin) {
        var build = new FileOf().origin(origin);
        var part = build.add(
                Seizure.class,
                "kind",
                SeizureKind.SEAL,
                "executedOn",
                executed,
                "urgent",
                true,
                "approvedAt",
                approved);
        return check(GuardCode.URGENT_APPROVED, build.file(), part).holds();
    }

    @Test
    void whereALateFineCannotBeToldWhetherItIsSettledCannotBeToldEither() {
        assertThat(settled(true, "2026-09-22", Origin.LIVE)).isEqualTo(Fact.known(false));
        assertThat(settled(true, "", Origin.LIVE)).isEqualTo(Fact.unknown());
        assertThat(settled(true, "2026-09-22", Origin.IMPORTED)).isEqualTo(Fact.unknown());
        assertThat(settled(true, "2026-11-10", Origin.IMPORTED)).isEqualTo(Fact.known(true));
        assertThat(settled(false, "", Origin.LIVE)).isEqualTo(Fact.known(true));
    }

    /** Whether the late fine is settled before closing on 22 November a file with an unpaid fine, or none, served then. */
    private static Fact<Boolean> settled(boolean fined, String served, Origin origin) {
        var build = new FileOf().origin(origin);
        if (fined) {
            var fine = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "100000");
            var decision = build.add(PenaltyDecision.class, "lines", List.of(fine));
            if (!served.isEmpty())
                build.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", served);
        }
        return before(GuardCode.LATE_FINE_SETTLED, build);
    }

    private static Fact<Boolean> before(GuardCode code, FileOf build) {
        var file = build.file();
        var situation =
                new Situation(file, TODAY, TODAY, Optional.empty(), CLOCK.deadlines(file, TODAY), CLOCK, Staff.NOBODY);
        return Guards.check(guard(code), StepCode.DECIDE, situation).holds();
    }

    @Test
    void aLateFineThatNoPaperTellsOfIsOwedInALiveFileAndNotToldInAnother() {
        assertThat(lateFine(Origin.LIVE)).isEqualTo(Fact.known(false));
        assertThat(lateFine(Origin.IMPORTED)).isEqualTo(Fact.unknown());
        assertThat(lateFine(Origin.ENTERED_LATE)).isEqualTo(Fact.unknown());
        assertThat(lateFine(Origin.IMPORTED, PartKind.LATE_FINE)).isEqualTo(Fact.known(false));
    }

    /** Whether the late fine of a fine paid a day late is settled, where the file may say that there is none of a kind. */
    private static Fact<Boolean> lateFine(Origin origin, PartKind... none) {
        var build = new FileOf().origin(origin);
        var step = entry(GuardCode.LATE_FINE_SETTLED).against().apply(build);
        return check(GuardCode.LATE_FINE_SETTLED, build.file(Set.of(none)), step)
                .holds();
    }

    @Test
    void aDeferralThatRunsOnStandsAgainstClosingUnlessTheFineMayHaveBeenPaid() {
        assertThat(deferred(Origin.LIVE)).isEqualTo(Fact.known(false));
        assertThat(deferred(Origin.IMPORTED)).isEqualTo(Fact.unknown());
        assertThat(deferred(Origin.ENTERED_LATE)).isEqualTo(Fact.unknown());
        assertThat(deferred(Origin.IMPORTED, PartKind.PAYMENT)).isEqualTo(Fact.known(false));
    }

    private static Fact<Boolean> deferred(Origin origin, PartKind... none) {
        var build = new FileOf().origin(origin);
        var step = entry(GuardCode.DEFERRAL_ENDED).against().apply(build);
        return check(GuardCode.DEFERRAL_ENDED, build.file(Set.of(none)), step).holds();
    }

    private static Entry entry(GuardCode code) {
        return entries().filter(entry -> entry.code() == code).findFirst().orElseThrow();
    }

    @Test
    void aClosedFileLacksThePublicationOfADecisionThatStandsAndOfNoOther() {
        assertThat(unpublished(DecisionState.IN_FORCE)).isEqualTo(Fact.known(false));
        assertThat(unpublished(DecisionState.CHANGED)).isEqualTo(Fact.known(false));
        assertThat(unpublished(DecisionState.HELD_UNLAWFUL)).isEqualTo(Fact.unknown());
        assertThat(unpublished(DecisionState.REVOKED)).isEqualTo(Fact.known(true));
    }

    private static Fact<Boolean> unpublished(DecisionState state) {
        var build = new FileOf();
        build.add(PenaltyDecision.class, "decidedOn", "2026-09-21", "state", state);
        return before(GuardCode.DECISION_PUBLISHED, build);
    }

    private static void noticed(FileOf build) {
        var fine = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "100000");
        build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-09-23", "proposed", List.of(fine));
    }
}
