package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.exchange.DueFiles;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.usecase.ExportDue.Outcome;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.DueSheets.Format;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportDueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(9, 0).atZone(OfficeTime.ZONE).toInstant(), OfficeTime.ZONE);
    private static final LegalClock LEGAL =
            new LegalClock(LawReference.shipped().read());

    private final Store store = SampleStore.empty();

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        var build = new FileOf();
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        var file = build.file();
        var ready = new ReadyRowsOf(new ClockDueDates(LEGAL), CLOCK).file(file);
        store.inTransaction(tx -> tx.cases().add(file, ready));
    }

    @Test
    void whatGoesOutIsRecordedWithWhoTookIt() {
        var done = (Outcome.Done) run(store, actor(Role.READER), file(), false, Progress.IGNORED);
        assertThat(done.rows()).isPositive();
        assertThat(recorded()).isEqualTo(1);
        assertThat(left()).containsExactly(file());
    }

    @Test
    void whoHoldsNoRoleTakesNothingOut() {
        for (var nobody : List.of(actor(), actor(Role.ADMINISTRATOR))) {
            var refused = (Outcome.Refused) run(store, nobody, file(), false, Progress.IGNORED);
            assertThat(refused.problems())
                    .hasSize(1)
                    .allMatch(problem -> problem.key().equals("export.role.lists"));
        }
        assertThat(left()).isEmpty();
        assertThat(recorded()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatCannotBeRecordedDoesNotGoOut(Format format) throws IOException {
        var order = new ExportDue.Order(query(), format, file(), true);
        var export = export(breaking());
        assertThatThrownBy(() -> export.run(actor(Role.OFFICER), order, ResourceWords.ENGLISH, Progress.IGNORED))
                .hasMessage("not kept");
        assertThat(left()).isEmpty();
        Files.writeString(file(), "as before");
        assertThatThrownBy(() -> export.run(actor(Role.OFFICER), order, ResourceWords.ENGLISH, Progress.IGNORED))
                .hasMessage("not kept");
        assertThat(left()).containsExactly(file());
        assertThat(file()).hasContent("as before");
        assertThat(recorded()).isZero();
    }

    @Test
    void whoStopsItFindsTheOldFileAndNothingUnfinished() throws IOException {
        Files.writeString(file(), "as before");
        assertThat(run(store, actor(Role.OFFICER), file(), true, StoppedProgress.NOW))
                .isInstanceOf(Outcome.Stopped.class);
        assertThat(file()).hasContent("as before");
        assertThat(left()).containsExactly(file());
        assertThat(recorded()).isZero();
    }

    @Test
    void aFolderThatIsNotThereIsToldAsSuch() {
        var nowhere = folder.resolve("nowhere").resolve("x.xlsx");
        var refused = (Outcome.Refused) run(store, actor(Role.OFFICER), nowhere, false, Progress.IGNORED);
        assertThat(refused.problems().getFirst().values().toString()).contains("export.reason.noFolder");
    }

    @Test
    void whatLiesInASharedFolderIsReadByWhoeverReadsWhatIsMadeThere() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        var made = Files.createFile(folder.resolve("made.txt"));
        run(store, actor(Role.OFFICER), file(), false, Progress.IGNORED);
        assertThat(Files.getPosixFilePermissions(file())).isEqualTo(Files.getPosixFilePermissions(made));
    }

    /** The store, but that what is written is lost at the end of a transaction that wrote into the audit. */
    private Store breaking() {
        return new Store() {
            @Override
            public <T> T inTransaction(Function<Tx, T> work) {
                return store.inTransaction(tx -> {
                    long before = tx.audit().size();
                    var answer = work.apply(tx);
                    if (tx.audit().size() > before) throw new IllegalStateException("not kept");
                    return answer;
                });
            }
        };
    }

    private Outcome run(Store kept, Actor actor, Path target, boolean replace, Progress progress) {
        var order = new ExportDue.Order(query(), Format.WORKBOOK, target, replace);
        return export(kept).run(actor, order, ResourceWords.ENGLISH, progress);
    }

    private static ExportDue export(Store kept) {
        return new ExportDue(kept, new DueFiles(), LEGAL.book(), CLOCK);
    }

    private Path file() {
        return folder.resolve("list.xlsx");
    }

    private List<Path> left() {
        try (var left = Files.list(folder)) {
            return left.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private long recorded() {
        return store.inTransaction(tx -> tx.audit().size());
    }

    private static DueQuery query() {
        return new DueQuery(TODAY.atTime(12, 0), TODAY.plusDays(5), "", "", "", Set.of(), null, 1000, 0);
    }

    private static Actor actor(Role... roles) {
        var held = List.of(roles).stream()
                .map(role -> new DatedRole(role, LocalDate.of(2020, 1, 1), Optional.empty()))
                .toList();
        return new Actor(new Person(new UUID(0, 7), "张*", "执法二大队", held, List.of()));
    }
}
