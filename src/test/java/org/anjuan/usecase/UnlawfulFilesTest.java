package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.procedure.CourseOfCase;
import org.anjuan.domain.procedure.Effect;
import org.anjuan.domain.procedure.Guard;
import org.anjuan.domain.procedure.GuardCases;
import org.anjuan.domain.procedure.GuardCode;
import org.anjuan.domain.procedure.Irregularity;
import org.anjuan.domain.text.Problem;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.JsonCasePackages;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.persistence.FolderBases;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.LawReference;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.StoredFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that hold what ought not to be, through the use cases on a real case base: refused live, kept and flagged where it really happened. */
class UnlawfulFilesTest {

    private static final JsonCaseCodec CODEC = new JsonCaseCodec();
    private static final Actor OFFICER = Sample.actor("张三", Role.OFFICER);
    private static final Clock NOW = at("2026-11-22T02:00:00Z");
    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);

    /** Nobody's certificate is in the register of this base; two facts can only be missing. */
    private static final Set<GuardCode> NOT_HERE =
            Set.of(GuardCode.OFFICERS_CERTIFIED, GuardCode.FACTS_SETTLED, GuardCode.INVESTIGATORS_NAMED);

    /** What these want is here only left out, and a file that was not worked on live does not tell by that that it was not done. */
    private static final Set<GuardCode> SILENT_ELSEWHERE = Set.of(
            GuardCode.FINE_SETTLED,
            GuardCode.LATE_FINE_SETTLED,
            GuardCode.DEFERRAL_ENDED,
            GuardCode.PROPOSAL_FIXED,
            GuardCode.SITE_RECORD,
            GuardCode.INTERVIEW,
            GuardCode.NOTICE_SERVED,
            GuardCode.LEGAL_REVIEW_DONE,
            GuardCode.DISCUSSION_HELD,
            GuardCode.ALL_DECIDED,
            GuardCode.RECEIPTS_COMPLETE,
            GuardCode.DECISION_PUBLISHED,
            GuardCode.CORRECTION_RECHECKED,
            GuardCode.MEASURES_CHECKED);

    @TempDir
    static Path folder;

    private static OpenBase base;
    private static int made;
    private final FileOf build = new FileOf(++made);

    private static Clock at(String instant) {
        return OfficeTime.on(Clock.fixed(Instant.parse(instant), ZoneId.of("America/New_York")));
    }

    @BeforeAll
    static void open() {
        base = ((BaseOutcome.Opened)
                        new FolderBases(CODEC, new ReviewJson()).create(folder.resolve("base"), Optional.empty()))
                .base();
    }

    @AfterAll
    static void close() {
        base.close();
    }

    private static ReadyRowsOf rows() {
        return new ReadyRowsOf(new ClockDueDates(CLOCK), NOW);
    }

    private static long count() {
        return base.store().<Long>inTransaction(tx -> tx.cases().count());
    }

    private ChangeOutcome create(FileOf file, Clock clock) {
        var made = file.file();
        return new NewFile(base.store(), CODEC, rows(), TestGuards.on(clock), clock, UUID::randomUUID)
                .create(OFFICER, made.head(), made.parts());
    }

    private ChangeOutcome put(StoredFile stored, Part part, Clock clock) {
        return new ChangeFile(base.store(), CODEC, rows(), TestGuards.on(clock), TestGuards.watch(), clock)
                .change(OFFICER, stored.file().id(), stored.version(), List.of(new Change.Put(part)), Optional.empty());
    }

    private ImportFiles.Outcome take(CaseFile file) throws IOException {
        var json = Files.writeString(folder.resolve(file.id() + ".json"), CODEC.pretty(file));
        return new ImportFiles(
                        base.store(),
                        base.evidence(),
                        new JsonCasePackages(CODEC),
                        CODEC,
                        rows()::file,
                        TestGuards.incoming(NOW),
                        NOW)
                .run(OFFICER, List.of(json), false, Progress.IGNORED);
    }

    private List<Irregularity> irregular(UUID file) {
        var found = new OpenFile(base.store()).open(OFFICER, file).orElseThrow();
        return new SeeCourse(base.store(), COURSE, NOW)
                .of(OFFICER, found.file(), LocalDate.now(NOW))
                .irregularities();
    }

    private List<GuardCode> against(UUID file) {
        return irregular(file).stream()
                .filter(Irregularity.AgainstGuard.class::isInstance)
                .map(each -> ((Irregularity.AgainstGuard) each).guard().code())
                .toList();
    }

    private static StoredFile saved(ChangeOutcome outcome) {
        assertThat(outcome).isInstanceOf(ChangeOutcome.Saved.class);
        return ((ChangeOutcome.Saved) outcome).file();
    }

    private static Guard guard(GuardCode code) {
        return COURSE.book().guards().stream()
                .filter(guard -> guard.code() == code)
                .findFirst()
                .orElseThrow();
    }

    static Stream<GuardCases.Entry> entries() {
        return GuardCases.entries().filter(entry -> !NOT_HERE.contains(entry.code()));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void whatAGuardOfTheLawRefusesLiveIsKeptAndFlaggedWhereItHappened(GuardCases.Entry entry) throws IOException {
        var guard = guard(entry.code());
        entry.against().apply(build);
        long before = count();
        var live = create(build, NOW);
        if (guard.effect() == Effect.REFUSE) {
            assertThat(((ChangeOutcome.Refused) live).problems())
                    .extracting(problem -> problem.values().getFirst())
                    .contains(guard.name());
            assertThat(count()).isEqualTo(before);
        }
        var flagged = SILENT_ELSEWHERE.contains(entry.code()) ? List.<GuardCode>of() : List.of(entry.code());
        for (var origin : List.of(Origin.ENTERED_LATE, Origin.IMPORTED)) {
            var late = saved(create(build.origin(origin), NOW));
            assertThat(against(late.file().id()))
                    .as("%s", origin)
                    .filteredOn(entry.code()::equals)
                    .isEqualTo(flagged);
        }
        assertThat(take(build.file())).isInstanceOf(ImportFiles.Outcome.Done.class);
        assertThat(against(build.file().id())).filteredOn(entry.code()::equals).isEqualTo(flagged);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void whatStoodInTheFileKeepsNobodyFromWorkingOn(GuardCases.Entry entry) {
        // An archived file is read only.
        if (entry.code() == GuardCode.PAGES_NUMBERED) return;
        entry.against().apply(build);
        var stored = saved(create(build.origin(Origin.ENTERED_LATE), NOW));
        var head = build.origin(Origin.LIVE).file().head();
        var change = new ChangeFile(base.store(), CODEC, rows(), TestGuards.on(NOW), TestGuards.watch(), NOW);
        var now = saved(change.change(
                OFFICER,
                stored.file().id(),
                stored.version(),
                List.of(
                        new Change.PutHead(head),
                        new Change.Put(
                                Sample.part(Evidence.class, Map.of("kind", EvidenceKind.DOCUMENTARY, "title", "证明")))),
                Optional.empty()));
        assertThat(now.version()).isEqualTo(stored.version() + 1);
        var note = Sample.part(Evidence.class, Map.of("kind", EvidenceKind.DOCUMENTARY, "title", "照片"));
        assertThat(saved(put(now, note, NOW)).file().head().origin()).isEqualTo(Origin.LIVE);
    }

    @Test
    void onlyWhoLeadsTakesALiveFileOutOfTheGuards() {
        var stored = saved(create(build.origin(Origin.LIVE), NOW));
        var late = build.origin(Origin.ENTERED_LATE).file().head();
        var change = new ChangeFile(base.store(), CODEC, rows(), TestGuards.on(NOW), TestGuards.watch(), NOW);
        var id = stored.file().id();
        List<Change> wanted = List.of(new Change.PutHead(late));
        var refused = change.change(OFFICER, id, stored.version(), wanted, Optional.empty());
        assertThat(((ChangeOutcome.Refused) refused).problems())
                .extracting(Problem::key)
                .containsExactly("change.role.origin");
        var head = Sample.actor("李四", Role.UNIT_HEAD);
        assertThat(saved(change.change(head, id, stored.version(), wanted, Optional.empty()))
                        .file()
                        .head()
                        .origin())
                .isEqualTo(Origin.ENTERED_LATE);
    }

    private void noticed() {
        build.add(Party.class, "kind", PartyKind.COMPANY, "name", "甲公司");
        var notice = build.add(
                PriorNotice.class,
                "kind",
                NoticeKind.PENALTY,
                "issuedOn",
                "2026-09-23",
                "hearingRightTold",
                false,
                "proposed",
                List.of(fine()));
        build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-24");
    }

    private static PenaltyLine fine() {
        return FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "100000");
    }

    /** The five working days for the defence end on 9 October: midnight in the office, morning of the ninth on the laptop. */
    @ParameterizedTest
    @CsvSource({"2026-10-09T15:59:59Z, false", "2026-10-09T16:00:00Z, true"})
    void aDecisionOfTodayIsHeldAgainstTheDayOfTheOffice(Instant now, boolean saved) {
        noticed();
        var stored = saved(create(build, NOW));
        var decision = build.add(PenaltyDecision.class, "lines", List.of(fine()));
        assertThat(put(stored, decision, at(now.toString())) instanceof ChangeOutcome.Saved)
                .isEqualTo(saved);
    }

    @Test
    void daysInAnImpossibleOrderAreStoredComputedWithAndFlagged() {
        noticed();
        build.add(Filing.class, "filed", true, "decidedOn", "2026-10-20");
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-10-12", "lines", List.of(fine()));
        build.add(
                Service.class,
                "about",
                decision,
                "method",
                ServiceMethod.DIRECT,
                "servedOn",
                "2026-10-11",
                "signature",
                Signature.SIGNED);
        build.add(Hearing.class, "startedAt", "2026-09-28T09:00");
        var stored = saved(create(build, NOW));
        assertThat(CLOCK.deadlines(stored.file(), LocalDate.now(NOW)))
                .filteredOn(deadline -> deadline.limit().id().equals("fine-payment"))
                .extracting(deadline -> deadline.due().orElseThrow())
                .containsExactly(LocalDate.of(2026, 10, 26));
        assertThat(irregular(stored.file().id()).stream()
                        .filter(Irregularity.OutOfOrder.class::isInstance)
                        .map(each -> ((Irregularity.OutOfOrder) each).order()))
                .containsExactlyInAnyOrder(
                        Irregularity.Order.SERVED_BEFORE_ISSUED, Irregularity.Order.DECIDED_BEFORE_FILED);
        assertThat(irregular(stored.file().id()))
                .anyMatch(each -> each instanceof Irregularity.InDoubt(var doubt, var _)
                        && doubt == Irregularity.Doubt.HEARING_WITHOUT_REQUEST);
    }

    @Test
    void twoDecisionsForOneActAreStoredAndFlaggedUntilOneReplacesTheOther() {
        noticed();
        build.add(Violation.class, "description", "超标排污");
        var first = build.add(PenaltyDecision.class, "decidedOn", "2026-10-12", "lines", List.of(fine()));
        var second = build.add(PenaltyDecision.class, "decidedOn", "2026-10-13", "lines", List.of(fine()));
        var stored = saved(create(build, NOW));
        assertThat(irregular(stored.file().id()))
                .containsOnlyOnce(new Irregularity.Conflict(Irregularity.Clash.TWO_IN_FORCE, second.id(), first.id()));
        var replacing = FileOf.make(
                PenaltyDecision.class,
                "id",
                second.id(),
                "decidedOn",
                "2026-10-13",
                "lines",
                List.of(fine()),
                "replaces",
                first);
        var mended = saved(put(stored, replacing, NOW));
        assertThat(irregular(mended.file().id())).noneMatch(Irregularity.Conflict.class::isInstance);
    }

    @Test
    void oddPeriodsAndLateExtensionsAreStoredAndWhatTheyDoNotDoIsTold() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        build.add(Extension.class, "timeLimit", "case-handling", "days", 30, "approvedOn", "2026-12-01");
        build.add(ExcludedPeriod.class, "kind", ExclusionKind.MONITORING, "from", "2026-09-10", "until", "2026-09-08");
        var stored = saved(create(build, NOW));
        var december = CLOCK.deadlines(stored.file(), LocalDate.of(2026, 12, 2)).getFirst();
        assertThat(december.due()).contains(LocalDate.of(2026, 11, 30));
        assertThat(december.findings())
                .extracting(finding -> finding.code().name())
                .contains("EXTENSION_TOO_LATE", "EXCLUSION_REVERSED");
        assertThat(irregular(stored.file().id())).isNotEmpty();
    }

    @Test
    void aSuspensionThatNobodyEndsIsWatchedForEverAndNeverDue() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        build.add(
                ExcludedPeriod.class,
                "kind",
                ExclusionKind.SUSPENSION,
                "suspensionGround",
                SuspensionGround.FORCE_MAJEURE,
                "from",
                "2026-09-10");
        build.add(ExcludedPeriod.class, "kind", ExclusionKind.HEARING, "from", "2026-09-20", "until", "2026-10-05");
        var stored = saved(create(build, NOW));
        for (var year : List.of(2026, 2027, 2040)) {
            var rows = new ClockDueDates(CLOCK)
                    .in(stored.file(), LocalDate.of(year, 12, 31))
                    .dates();
            assertThat(rows)
                    .singleElement()
                    .satisfies(row -> assertThat(row.due()).isNull());
        }
    }

    @Test
    void whatWasStoredComesBackWholeThroughExportAndImport() throws IOException {
        var all = new ArrayList<CaseFile>();
        GuardCases.entries().forEach(entry -> {
            var file = new FileOf(1000 + all.size());
            entry.against().apply(file);
            all.add(file.file());
        });
        for (var file : all) assertThat(take(file)).isInstanceOf(ImportFiles.Outcome.Done.class);
        for (var file : all)
            assertThat(new OpenFile(base.store())
                            .open(OFFICER, file.id())
                            .orElseThrow()
                            .file())
                    .isEqualTo(file);
    }

    /** The file came from elsewhere, so it is taken in; who took it in is told what can only be a slip of the pen. */
    @Test
    void aFileThatComesInWithDaysNobodyCanHaveMeantIsTakenInWithAWarning() throws IOException {
        build.add(Filing.class, "filed", true, "decidedOn", "2199-12-31");
        build.add(Violation.class, "description", "偷排", "from", "2026-08-20", "until", "2026-08-10");
        build.add(PenaltyDecision.class, "decidedOn", "2026-09-07", "paymentDays", 1_000_000_000);
        var done = (ImportFiles.Outcome.Done) take(build.file());
        assertThat(done.warnings())
                .extracting(Problem::key)
                .containsExactlyInAnyOrder(
                        "procedure.odd.FAR_OFF", "procedure.order.ENDED_BEFORE_BEGUN",
                        "procedure.order.DECIDED_BEFORE_FILED", "procedure.odd.number");
        assertThat(irregular(build.file().id()))
                .hasAtLeastOneElementOfType(Irregularity.OddDay.class)
                .hasAtLeastOneElementOfType(Irregularity.OddNumber.class);
    }
}
