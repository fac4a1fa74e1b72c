package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.procedure.CourseOfCase;
import org.anjuan.domain.procedure.Obstacle;
import org.anjuan.domain.procedure.Permission;
import org.anjuan.reference.LawReference;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.usecase.DueSteps.Act;
import org.anjuan.usecase.DueSteps.Next;
import org.anjuan.usecase.port.CaseFiles;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.ReadyRows;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(9, 0).atZone(OfficeTime.ZONE).toInstant(), OfficeTime.ZONE);
    private static final LegalClock LEGAL =
            new LegalClock(LawReference.shipped().read());
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(LEGAL.book().laws()), LEGAL);

    private final Store store = SampleStore.empty();
    private final DueSteps steps = new DueSteps(store, COURSE, LEGAL.book(), CLOCK);
    private final FileOf build = new FileOf();
    private int tried;

    @Test
    void aDecisionThatWasMadeIsServed() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-08-03");
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-10-08");
        assertThat(next("decision-service").act())
                .isEqualTo(new Act.Make(PartKind.SERVICE, Optional.of(decision.id())));
        var service = build.add(Service.class, "about", decision, "method", ServiceMethod.POST, "sentOn", "2026-10-09");
        assertThat(next("decision-service").act())
                .isEqualTo(new Act.Complete(service.id(), PartKind.SERVICE, "servedOn"));
    }

    @Test
    void aDecisionMayNotBeMadeWhileTheDefenceRuns() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-08-03");
        var notice = build.add(
                PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-09-24", "hearingRightTold", false);
        build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-24");
        var next = next("case-handling");
        assertThat(next.permission()).isEqualTo(Permission.NOT_YET);
        assertThat(next.step().orElseThrow().en()).isEqualTo("Decide the penalty");
        assertThat(next.obstacles())
                .contains(new Obstacle.StillRunning(
                        "statement-defence", Optional.of(notice.id()), LocalDate.of(2026, 10, 9)));
        assertThat(next("statement-defence").act()).isEqualTo(new Act.Make(PartKind.DEFENCE, Optional.of(notice.id())));
    }

    @Test
    void beforeThereIsANoticeTheNextStepLeadsTowardsTheDecision() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        assertThat(next("case-handling").act()).isEqualTo(new Act.Make(PartKind.INQUIRY_RECORD, Optional.empty()));
        build.add(InquiryRecord.class, "interviewee", "王某", "startedAt", "2026-09-08T09:00");
        var report = next("case-handling");
        assertThat(report.step().orElseThrow().en()).isEqualTo("Report the investigation");
        assertThat(report.act()).isInstanceOf(Act.Make.class);
    }

    @Test
    void whatStandsStillGoesOnByTheEndOfItsPeriod() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        var period = build.add(ExcludedPeriod.class, "kind", ExclusionKind.SUSPENSION, "from", "2026-09-10");
        assertThat(next("case-handling").act())
                .isEqualTo(new Act.Complete(period.id(), PartKind.EXCLUDED_PERIOD, "until"));
    }

    @Test
    void aMeasureThatEndsIsCompletedWhereItStands() {
        var seizure = build.add(Seizure.class, "kind", SeizureKind.values()[0], "executedOn", "2026-09-14");
        assertThat(next("seizure-term").act())
                .isEqualTo(new Act.Complete(seizure.id(), PartKind.SEIZURE, "releasedOn"));
    }

    @Test
    void whoMayNotChangeFilesLooksAtThem() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        keep();
        var reader = actor(Role.READER);
        assertThat(steps.of(reader, rows(), TODAY).values())
                .allMatch(next -> next.act().equals(new Act.Look()));
    }

    @Test
    void aFileThatIsGoneHasNoStep() {
        var row = row("case-handling", null);
        assertThat(steps.of(actor(Role.OFFICER), List.of(row), TODAY)).isEmpty();
        assertThat(steps.expected(row)).isEqualTo(new Act.Make(PartKind.PENALTY_DECISION, Optional.empty()));
    }

    @Test
    void aFileThatCannotBeReadIsLookedAtAndTheOthersKeepTheirSteps() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        keep();
        var rows = new ArrayList<>(rows());
        var damaged = row("case-handling", null);
        rows.addFirst(damaged);
        rows.addFirst(row("decision-service", null));
        var unreadable = new DueSteps(
                new Store() {
                    @Override
                    public <T> T inTransaction(Function<Tx, T> work) {
                        return store.inTransaction(tx -> work.apply(reading(tx, damaged.caseId())));
                    }
                },
                COURSE,
                LEGAL.book(),
                CLOCK);
        var found = unreadable.of(actor(Role.OFFICER), rows, TODAY);
        assertThat(found.get(damaged).act()).isEqualTo(new Act.Look());
        assertThat(found.get(rows.removeFirst()).act()).isEqualTo(new Act.Look());
        assertThat(tried).as("how often it was tried to read").isEqualTo(1);
        rows.removeFirst();
        assertThat(rows).isNotEmpty().allMatch(found::containsKey);
        assertThat(found.values()).anyMatch(next -> !next.act().equals(new Act.Look()));
    }

    @Test
    void aFileWhoseStepCannotBeReckonedIsLookedAtAndTheOthersKeepTheirSteps() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        keep();
        var rows = new ArrayList<>(rows());
        var odd = row("case-handling", null);
        rows.addFirst(odd);
        var other = new FileOf(9);
        other.add(Filing.class, "filed", true, "decidedOn", When.of(LocalDate.MAX));
        var read = new StoredFile(other.file(), 1, "0".repeat(64), CLOCK.instant());
        var found = new DueSteps(with(odd.caseId(), read), COURSE, LEGAL.book(), CLOCK)
                .of(actor(Role.OFFICER), rows, TODAY);
        assertThat(found.get(odd).act()).isEqualTo(new Act.Look());
        assertThat(rows).allMatch(found::containsKey);
        assertThat(found.values()).anyMatch(next -> !next.act().equals(new Act.Look()));
    }

    /** What is in the store, and another file as if it were there. */
    private Store with(UUID id, StoredFile file) {
        return new Store() {
            @Override
            public <T> T inTransaction(Function<Tx, T> work) {
                return store.inTransaction(tx -> work.apply(
                        seeing(tx, (cases, wanted) -> id.equals(wanted) ? Optional.of(file) : cases.find(wanted))));
            }
        };
    }

    /** What is in the store, but for one file that does not let itself be read. */
    private Store.Tx reading(Store.Tx tx, UUID damaged) {
        return seeing(tx, (cases, wanted) -> {
            if (!damaged.equals(wanted)) return cases.find(wanted);
            tried++;
            throw new IllegalStateException("damaged");
        });
    }

    /** The same transaction, in which a file is found by this. */
    private static Store.Tx seeing(Store.Tx tx, BiFunction<CaseFiles, UUID, Optional<StoredFile>> find) {
        var cases = (CaseFiles) Proxy.newProxyInstance(
                CaseFiles.class.getClassLoader(),
                new Class<?>[] {CaseFiles.class},
                (_, method, values) -> method.getName().equals("find")
                        ? find.apply(tx.cases(), (UUID) values[0])
                        : method.invoke(tx.cases(), values));
        return (Store.Tx) Proxy.newProxyInstance(
                Store.Tx.class.getClassLoader(),
                new Class<?>[] {Store.Tx.class},
                (_, method, values) -> method.getName().equals("cases") ? cases : method.invoke(tx, values));
    }

    private static DueRow row(String limit, @Nullable UUID part) {
        return new DueRow(
                new UUID(9, 9), limit, part, TODAY, null, false, false, null, null, false, "", "", "", "", "", "");
    }

    private Next next(String limit) {
        keep();
        var rows = rows();
        var found = steps.of(actor(Role.OFFICER), rows, TODAY);
        return rows.stream()
                .filter(row -> row.limitId().equals(limit))
                .map(found::get)
                .findFirst()
                .orElseThrow();
    }

    private List<DueRow> rows() {
        return ready().due();
    }

    private ReadyRows ready() {
        return new ReadyRowsOf(new ClockDueDates(LEGAL), CLOCK).file(build.file());
    }

    private void keep() {
        var file = build.file();
        var before = store.inTransaction(tx -> tx.cases().find(file.id()));
        store.inTransaction(tx -> before.isEmpty()
                ? tx.cases().add(file, ready())
                : tx.cases().replace(file, before.get().version(), ready()).orElseThrow());
    }

    private static Actor actor(Role role) {
        var held = new DatedRole(role, LocalDate.of(2020, 1, 1), Optional.empty());
        return new Actor(new Person(new UUID(0, 7), "张*", "执法二大队", List.of(held), List.of()));
    }
}
