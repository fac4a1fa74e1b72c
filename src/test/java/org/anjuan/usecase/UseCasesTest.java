package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.ClosingGround;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Prose;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.persistence.FolderBases;
import org.anjuan.persistence.Sample;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files are opened, changed and verified by people, on a real case base. */
class UseCasesTest {

    private static final JsonCaseCodec CODEC = new JsonCaseCodec();
    private static final Actor OFFICER = Sample.actor("张三", Role.OFFICER);

    @TempDir
    Path folder;

    private OpenBase base;
    private NewFile newFile;
    private ChangeFile changeFile;
    private OpenFile openFile;

    @BeforeEach
    void open() {
        base = ((BaseOutcome.Opened)
                        new FolderBases(CODEC, new ReviewJson()).create(folder.resolve("base"), Optional.empty()))
                .base();
        var rows = new ReadyRowsOf((_, _) -> found(Optional.empty()), Sample.CLOCK);
        newFile = new NewFile(base.store(), CODEC, rows, TestGuards.on(Sample.CLOCK), Sample.CLOCK, UUID::randomUUID);
        changeFile = new ChangeFile(
                base.store(), CODEC, rows, TestGuards.on(Sample.CLOCK), TestGuards.watch(), Sample.CLOCK);
        openFile = new OpenFile(base.store());
    }

    @AfterEach
    void close() {
        base.close();
    }

    private static Party party(String name) {
        return Sample.party(name, "91120116MA05ABCD1X", "南港路");
    }

    private StoredFile file(Part... parts) {
        var head = Sample.head("甲公司案", "津环立〔2026〕1号", "一大队", "张三", Sample.TODAY);
        return ((ChangeOutcome.Saved) newFile.create(OFFICER, head, List.of(parts))).file();
    }

    private ChangeOutcome change(StoredFile stored, Change... changes) {
        return changeFile.change(OFFICER, stored.file().id(), stored.version(), List.of(changes), Optional.empty());
    }

    private static List<String> keys(ChangeOutcome outcome) {
        return ((ChangeOutcome.Refused) outcome)
                .problems().stream().map(Problem::key).toList();
    }

    private long entries() {
        return base.store().inTransaction(tx -> tx.audit().size());
    }

    @Test
    void aChangeIsKeptWithWhoWhatBeforeAndAfter() {
        var stored = file(party("甲公司"));
        var inspection = Sample.part(Inspection.class, Map.of("method", InspectionMethod.ON_SITE));
        var saved = ((ChangeOutcome.Saved) change(stored, new Change.Put(inspection))).file();
        assertThat(saved.version()).isEqualTo(2);
        assertThat(openFile.open(OFFICER, stored.file().id())).hasValue(saved);
        assertThat(openFile.open(OFFICER, "津环立[2026]1号")).hasValue(saved);
        var history = openFile.history(OFFICER, stored.file().id(), 10);
        assertThat(history)
                .extracting(recorded -> recorded.entry().action())
                .containsExactly("case-changed", "case-created");
        assertThat(history.getFirst().entry().actorName()).isEqualTo("张三");
        assertThat(history.getFirst().entry().detail())
                .contains("\"before\":null")
                .contains("\"after\":" + CODEC.write(inspection));
    }

    @Test
    void aChangeOfNothingLeavesNoTrace() {
        var stored = file(party("甲公司"));
        long before = entries();
        assertThat(change(
                        stored, new Change.Put(stored.file().first(Party.class).orElseThrow())))
                .isEqualTo(new ChangeOutcome.Saved(stored));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void whoeverComesSecondIsShownWhatIsThere() {
        var stored = file();
        var first = ((ChangeOutcome.Saved) change(stored, new Change.Put(party("甲公司")))).file();
        long before = entries();
        assertThat(change(stored, new Change.Put(party("乙公司")))).isEqualTo(new ChangeOutcome.ChangedMeanwhile(first));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void aWithdrawalNeedsAReasonAndStaysInTheHistory() {
        var party = party("甲公司");
        var stored = file(party);
        assertThat(keys(change(stored, new Change.Withdraw(party.id())))).containsExactly("change.reason.missing");
        var saved = (ChangeOutcome.Saved) changeFile.change(
                OFFICER, stored.file().id(), 1, List.of(new Change.Withdraw(party.id())), Optional.of("录入错误"));
        assertThat(saved.file().file().parts()).isEmpty();
        var entry = openFile.history(OFFICER, stored.file().id(), 1).getFirst().entry();
        assertThat(entry.reason()).isEqualTo("录入错误");
        assertThat(entry.detail()).contains("甲公司").contains("\"after\":null");
    }

    @Test
    void whatOthersReferToIsNotWithdrawnAndReferencesMustHold() {
        var party = party("甲公司");
        var violation = Sample.part(Violation.class, Map.of("description", "超标排放", "parties", List.of(Ref.to(party))));
        var stored = file(party, violation);
        assertThat(keys(changeFile.change(
                        OFFICER, stored.file().id(), 1, List.of(new Change.Withdraw(party.id())), Optional.of("错"))))
                .containsExactly("change.part.referred");
        var lost = Sample.part(
                Violation.class, Map.of("description", "x", "parties", List.of(new Ref<>(UUID.randomUUID()))));
        assertThat(keys(change(stored, new Change.Put(lost)))).containsExactly("change.ref.unknown");
        var wrong =
                Sample.part(Violation.class, Map.of("description", "x", "parties", List.of(new Ref<>(violation.id()))));
        assertThat(keys(change(stored, new Change.Put(wrong)))).containsExactly("change.ref.wrongKind");
    }

    @Test
    void knownAbsenceHeadAndSizeAreChecked() {
        var stored = file(party("甲公司"));
        assertThat(keys(change(stored, new Change.MarkNone(PartKind.PARTY, true))))
                .containsExactly("change.none.some");
        var none = ((ChangeOutcome.Saved) change(stored, new Change.MarkNone(PartKind.HEARING, true))).file();
        assertThat(none.file().none()).containsExactly(PartKind.HEARING);
        var head = Sample.head("乙公司案", "", "二大队", "李四", Sample.TODAY);
        var saved = ((ChangeOutcome.Saved) change(none, new Change.PutHead(head))).file();
        assertThat(saved.file().head()).isEqualTo(head);
        var huge = Sample.part(
                Inspection.class,
                Map.of("method", InspectionMethod.ON_SITE, "findings", Fact.known(new Prose("字".repeat(1_000_001)))));
        assertThat(keys(change(saved, new Change.Put(huge)))).containsExactly("change.part.tooLong");
        assertThat(keys(change(saved, new Change.Withdraw(UUID.randomUUID())))).containsExactly("change.part.gone");
    }

    @Test
    void anArchivedFileCanOnlyBeRead() {
        var stored = file(Sample.part(Archiving.class, Map.of()));
        assertThat(keys(change(stored, new Change.Put(party("甲公司"))))).containsExactly("change.file.archived");
        assertThat(keys(changeFile.change(OFFICER, UUID.randomUUID(), 1, List.of(), Optional.empty())))
                .containsExactly("change.file.gone");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThoseWhoHandleCasesChangeThem(Role role) {
        var actor = Sample.actor("李四", role);
        var head = Sample.head("乙", "", "一大队", "李四", Sample.TODAY);
        var outcome = newFile.create(actor, head, List.of());
        boolean may = role == Role.OFFICER
                || role == Role.UNIT_HEAD
                || role == Role.LEGAL_REVIEWER
                || role == Role.SUPERVISOR;
        assertThat(outcome instanceof ChangeOutcome.Saved).isEqualTo(may);
        var stored = file();
        var changed = changeFile.change(
                actor, stored.file().id(), 1, List.of(new Change.Put(party("甲公司"))), Optional.empty());
        assertThat(changed instanceof ChangeOutcome.Saved).isEqualTo(may);
        if (!may) assertThat(keys(changed)).containsExactly("change.role.missing");
    }

    @Test
    void theFirstPersonSetsUpTheOfficeAndAnAdministratorRemains() {
        var office = new ManageOffice(base.store(), Sample.CLOCK);
        var chief = Sample.actor("王五", Role.ADMINISTRATOR);
        assertThat(office.keep(OFFICER, OFFICER.person())).isInstanceOf(OfficeOutcome.Refused.class);
        assertThat(office.keep(chief, chief.person())).isInstanceOf(OfficeOutcome.Done.class);
        assertThat(office.keep(OFFICER, OFFICER.person())).isInstanceOf(OfficeOutcome.Refused.class);
        assertThat(office.set(OFFICER, "language", "en")).isInstanceOf(OfficeOutcome.Refused.class);
        assertThat(office.keep(chief, OFFICER.person())).isInstanceOf(OfficeOutcome.Done.class);
        var demoted = Sample.actor("王五", Role.READER);
        assertThat(office.keep(chief, demoted.person())).isInstanceOf(OfficeOutcome.Refused.class);
        assertThat(office.people()).hasSize(2);
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void verifyFindsNothingInASoundBaseAndNamesWhatWasTouched() throws Exception {
        var photo = new AddEvidence(base.store(), base.evidence(), Sample.CLOCK);
        var item = ((EvidenceOutcome.Added)
                        photo.add(OFFICER, new ByteArrayInputStream(new byte[5000]), "照片.jpg", "image/jpeg"))
                .item();
        var stored = file(Sample.part(
                Evidence.class, Map.of("kind", EvidenceKind.values()[0], "title", "照片", "item", Fact.known(item))));
        var verify = new VerifyBase(base.store(), CODEC, base.evidence());
        var sound = verify.verify(OFFICER, Progress.IGNORED);
        assertThat(sound.findings()).isEmpty();
        assertThat(sound.isSound()).isTrue();
        assertThat(sound)
                .extracting(VerifyBase.Report::files, VerifyBase.Report::entries, VerifyBase.Report::evidence)
                .containsExactly(1L, 2L, 1L);

        var file = folder.resolve("base/evidence")
                .resolve(item.sha256().substring(0, 2))
                .resolve(item.sha256());
        Files.write(file, new byte[5001]);
        assertThat(verify.verify(OFFICER, Progress.IGNORED).findings())
                .containsExactly(Problem.error(item.sha256(), "base.verify.evidenceChanged"));
        Files.delete(file);
        assertThat(verify.verify(OFFICER, Progress.IGNORED).findings())
                .containsExactly(
                        Problem.warning(stored.file().id().toString(), "base.verify.evidenceMissing", "照片.jpg"));
    }

    @Test
    void verifyStopsWhenTold() {
        file();
        var report = new VerifyBase(base.store(), CODEC, base.evidence()).verify(OFFICER, StoppedProgress.NOW);
        assertThat(report.complete()).isFalse();
        assertThat(report.isSound()).isFalse();
    }

    @Test
    void evidenceThatCannotBeReadIsRefusedAndNotRecorded() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("card pulled out");
            }
        };
        var outcome = new AddEvidence(base.store(), base.evidence(), Sample.CLOCK)
                .add(OFFICER, broken, "照片.jpg", "image/jpeg");
        assertThat(((EvidenceOutcome.Refused) outcome).problem().key()).isEqualTo("change.evidence.unreadable");
        assertThat(entries()).isZero();
    }

    @Test
    void draftsBelongToWhoTypedThem() {
        var drafts = new KeepDraft(base.store(), Sample.CLOCK);
        var caseId = UUID.randomUUID();
        drafts.keep(OFFICER, caseId, caseId, "inspections", "检查", "{}", "");
        assertThat(drafts.open(OFFICER)).hasSize(1);
        assertThat(drafts.open(Sample.actor("李四", Role.OFFICER))).isEmpty();
        drafts.drop(OFFICER, caseId, caseId);
        assertThat(drafts.find(OFFICER, caseId, caseId)).isEmpty();
    }

    @Test
    void rowsAreMadeAnewWhenTheDayOvertookThem() {
        var due = Sample.TODAY.minusDays(1);
        var before = new ReadyRowsOf(
                (_, _) -> found(
                        Optional.of(Sample.TODAY),
                        new DueDates.DueDate("defence", null, due, null, false, true, null, null, false, "")),
                Sample.CLOCK);
        var file = CaseFile.empty(UUID.randomUUID(), Sample.head("甲", "", "一大队", "张三", Sample.TODAY));
        base.store().inTransaction(tx -> tx.cases().add(file, before.file(file)));
        var refresh = new RefreshRows(
                base.store(), new ReadyRowsOf((_, _) -> found(Optional.empty()), Sample.CLOCK), Sample.CLOCK, "law 1");
        assertThat(refresh.stale(Progress.IGNORED)).isEqualTo(1);
        assertThat(refresh.stale(Progress.IGNORED)).isZero();
        assertThat(new ListCases(base.store())
                        .list(OFFICER, CaseQuery.all(5))
                        .rows()
                        .getFirst()
                        .nextDue())
                .isNull();
        assertThat(refresh.rebuild(OFFICER, true, Progress.IGNORED)).isEqualTo(new RefreshRows.Remaking(1, 1, 0));
    }

    @Test
    void rowsAreMadeAnewOnceWhereTheLawTheyWereReckonedByIsAnother() {
        var rows = new ReadyRowsOf((_, _) -> found(Optional.empty()), Sample.CLOCK);
        var file = CaseFile.empty(UUID.randomUUID(), Sample.head("甲", "", "一大队", "张三", Sample.TODAY));
        base.store().inTransaction(tx -> tx.cases().add(file, rows.file(file)));
        var before = new RefreshRows(base.store(), rows, Sample.CLOCK, "law 1");
        assertThat(before.outdated(Progress.IGNORED)).isEqualTo(1);
        assertThat(before.outdated(Progress.IGNORED)).isZero();
        var after = new RefreshRows(base.store(), rows, Sample.CLOCK, "law 2");
        assertThat(after.outdated(Progress.IGNORED)).isEqualTo(1);
        assertThat(after.outdated(Progress.IGNORED)).isZero();
    }

    @Test
    void anotherLawChangesWhatIsDueInOpenFilesAndNothingInClosedOnes() {
        var old = rowsDue(Sample.TODAY.plusDays(5));
        var open = CaseFile.empty(UUID.randomUUID(), Sample.head("甲", "津1号", "一大队", "张三", Sample.TODAY));
        var closed = CaseFile.empty(UUID.randomUUID(), Sample.head("乙", "津2号", "一大队", "张三", Sample.TODAY))
                .with(Sample.part(Closing.class, Map.of("ground", ClosingGround.OTHER)));
        base.store().inTransaction(tx -> tx.cases().add(open, old.file(open)));
        base.store().inTransaction(tx -> tx.cases().add(closed, old.file(closed)));
        new RefreshRows(base.store(), old, Sample.CLOCK, "law 1").outdated(Progress.IGNORED);
        var now = new RefreshRows(base.store(), rowsDue(Sample.TODAY.plusDays(9)), Sample.CLOCK, "law 2");
        assertThat(now.outdated(Progress.IGNORED)).isEqualTo(1);
        var rows = new ListCases(base.store()).list(OFFICER, CaseQuery.all(5)).rows();
        assertThat(rows)
                .extracting(row -> row.title() + " " + row.nextDue())
                .containsExactlyInAnyOrder("甲 " + Sample.TODAY.plusDays(9), "乙 null");
        List<StoredFile> both = base.store().inTransaction(tx -> tx.cases().findAll(List.of(open.id(), closed.id())));
        assertThat(both).extracting(StoredFile::file).containsExactlyInAnyOrder(open, closed);
    }

    private static DueDates.Found found(Optional<LocalDate> staleOn, DueDates.DueDate... dates) {
        return new DueDates.Found(List.of(dates), staleOn);
    }

    private static ReadyRowsOf rowsDue(LocalDate due) {
        return new ReadyRowsOf(
                (_, _) -> found(
                        Optional.empty(),
                        new DueDates.DueDate("case-handling", null, due, null, false, false, null, null, false, "")),
                Sample.CLOCK);
    }
}
