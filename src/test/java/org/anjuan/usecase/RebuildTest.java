package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Stages;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Role;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.persistence.FolderBases;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.LawReference;
import org.anjuan.usecase.RefreshRows.Remaking;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseFiles;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due, kept ready in a real store, against what is computed from the files on reading them. */
class RebuildTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int FILES = Integer.getInteger("anjuan.rebuild.files", 700);
    private static final Actor OFFICER = Sample.actor("王某", Role.OFFICER);
    private static final DueDates DUE =
            new ClockDueDates(new LegalClock(LawReference.shipped().read()));

    private final MinuteClock clock = new MinuteClock(TODAY.minusDays(60));
    private final ReadyRowsOf rows = new ReadyRowsOf(DUE, clock);
    private final GrownFiles files = new GrownFiles(42, TODAY);
    private final Map<Integer, CaseFile> grown = new HashMap<>();
    private OpenBase base;
    private Store store;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        base = ((BaseOutcome.Opened) new FolderBases(new JsonCaseCodec(), new ReviewJson())
                        .create(folder.resolve("base"), Optional.empty()))
                .base();
        store = base.store();
    }

    @AfterEach
    void close() {
        base.close();
    }

    private RefreshRows refreshing(ReadyRowsOf made, String law) {
        return new RefreshRows(store, made, clock, law);
    }

    private CaseFile file(int number) {
        return grown.computeIfAbsent(number, files::file);
    }

    private void add(int count, Function<CaseFile, CaseFiles.Addition> addition) {
        for (int from = 0; from < count; from += 1000) {
            var added = IntStream.range(from, Math.min(count, from + 1000))
                    .mapToObj(this::file)
                    .map(addition)
                    .toList();
            store.inTransaction(tx -> tx.cases().addAll(added));
        }
    }

    private void add(int count) {
        add(count, file -> new CaseFiles.Addition(file, rows.file(file)));
        refreshing(rows, "law").outdated(Progress.IGNORED);
    }

    @Test
    void whatIsKeptReadyIsWhatReadingTheFilesGivesOnEveryDay() {
        add(FILES);
        assertThat(kept()).isEqualTo(computed(FILES));
        long all = 0;
        boolean halted = false;
        for (int ahead : List.of(1, 2, 10, 60, 61, 80, 425)) {
            clock.set(TODAY.minusDays(60).plusDays(ahead));
            all += refreshing(rows, "law").stale(Progress.IGNORED);
            var kept = kept();
            assertThat(kept).as("%s", clock.day()).isEqualTo(computed(FILES));
            halted |= kept.values().stream().flatMap(List::stream).anyMatch(DueRow::suspended);
            assertThat(refreshing(rows, "law").stale(Progress.IGNORED)).isZero();
        }
        assertThat(all).isPositive();
        assertThat(halted).isTrue();
    }

    @Test
    void theRebuildGivesTheSameOnSeveralDays() {
        add(FILES);
        for (var day : List.of(TODAY, TODAY.withDayOfMonth(30), LocalDate.of(2027, 2, 22), TODAY.plusYears(1))) {
            clock.set(day);
            var made = refreshing(rows, "law").rebuild(OFFICER, false, Progress.IGNORED);
            assertThat(made.isComplete()).isTrue();
            refreshing(rows, "law").stale(Progress.IGNORED);
            assertThat(kept()).as("%s", day).isEqualTo(computed(FILES));
        }
    }

    @Test
    void aRebuildThatWasStoppedDoesNotCountAsDoneAndIsDoneTheNextTime() {
        var before = new ReadyRowsOf((_, _) -> DueDates.Found.NOTHING, clock);
        add(FILES, file -> new CaseFiles.Addition(file, before.file(file)));
        refreshing(before, "law 1").outdated(Progress.IGNORED);
        var stopping = new Progress() {
            private boolean stopped;

            @Override
            public boolean stopped() {
                return stopped;
            }

            @Override
            public void at(long done, long total, String doing) {
                stopped = true;
            }
        };
        var half = refreshing(rows, "law 1").rebuild(OFFICER, true, stopping);
        assertThat(half).isEqualTo(new Remaking(500, FILES, 0));
        var computed = computed(FILES);
        assertThat(kept().size()).isPositive().isLessThan(computed.size());
        var part = kept();
        part.forEach((id, due) -> assertThat(due).isEqualTo(computed.get(id)));
        assertThat(refreshing(rows, "law 1").outdated(Progress.IGNORED)).isEqualTo(FILES);
        assertThat(kept()).isEqualTo(computed(FILES));
        assertThat(refreshing(rows, "law 1").outdated(Progress.IGNORED)).isZero();
    }

    @Test
    void aChangeOfLawReachesOpenFilesAndLeavesClosedOnesWhatTheyHad() {
        add(600);
        var before = kept();
        DueDates otherLaw = new DueDates() {
            @Override
            public Found in(CaseFile file, LocalDate day) {
                var due = new DueDate(
                        "case-handling", null, TODAY.plusDays(7), null, false, false, null, null, false, "");
                return new Found(List.of(due), Optional.empty());
            }
        };
        long open = openFiles().count();
        assertThat(refreshing(new ReadyRowsOf(otherLaw, clock), "law 2").outdated(Progress.IGNORED))
                .isEqualTo(open);
        var after = kept();
        IntStream.range(0, 600).mapToObj(this::file).forEach(file -> {
            if (Stages.of(file).isEnd()) assertThat(after.get(file.id())).isEqualTo(before.get(file.id()));
            else
                assertThat(after.get(file.id()))
                        .singleElement()
                        .extracting(DueRow::due)
                        .isEqualTo(TODAY.plusDays(7));
        });
    }

    @Test
    void aFileThatIsSavedMeanwhileKeepsTheRowsOfTheSave() {
        for (boolean all : List.of(false, true)) {
            var file = openFiles().skip(all ? 1 : 0).findFirst().orElseThrow();
            store.inTransaction(tx -> tx.cases().add(file, rows.file(file)));
            refreshing(rows, "law").outdated(Progress.IGNORED);
            var saved = due("of the save");
            var done = new AtomicBoolean();
            DueDates slow = (seen, day) -> {
                if (seen.id().equals(file.id()) && done.compareAndSet(false, true))
                    store.inTransaction(tx -> tx.cases().replace(file, 1, saved.file(file)));
                return due("of the rebuild", day);
            };
            refreshing(new ReadyRowsOf(slow, clock), "law").rebuild(OFFICER, all, Progress.IGNORED);
            assertThat(kept().get(file.id()))
                    .singleElement()
                    .extracting(DueRow::limitId)
                    .isEqualTo("of the save");
        }
    }

    private ReadyRowsOf due(String limit) {
        return new ReadyRowsOf((_, day) -> due(limit, day), clock);
    }

    private static DueDates.Found due(String limit, LocalDate day) {
        return new DueDates.Found(
                List.of(new DueDates.DueDate(limit, null, day.plusDays(3), null, false, false, null, null, false, "")),
                Optional.empty());
    }

    private Stream<CaseFile> openFiles() {
        return IntStream.range(0, 600)
                .mapToObj(this::file)
                .filter(file -> !Stages.of(file).isEnd());
    }

    /** What the store has, by file, in the order in which it lists them. */
    private Map<UUID, List<DueRow>> kept() {
        var query =
                new DueQuery(clock.day().atTime(12, 0), clock.day(), "", "", "", Set.of(), null, Integer.MAX_VALUE, 0);
        var kept = new HashMap<UUID, List<DueRow>>();
        List<DueRow> all = store.inTransaction(tx -> tx.rows().due(query));
        all.forEach(row ->
                kept.computeIfAbsent(row.caseId(), _ -> new ArrayList<>()).add(row));
        var first = new HashSet<UUID>();
        store.inTransaction(tx -> tx.rows().list(CaseQuery.all(Integer.MAX_VALUE)))
                .forEach(row -> {
                    var due = kept.getOrDefault(row.id(), List.of());
                    assertThat(row.nextDue())
                            .isEqualTo(due.isEmpty() ? null : due.getFirst().due());
                    first.add(row.id());
                });
        assertThat(first).containsAll(kept.keySet());
        return kept;
    }

    /** What the files say when they are read on the day. */
    private Map<UUID, List<DueRow>> computed(int count) {
        var computed = new HashMap<UUID, List<DueRow>>();
        IntStream.range(0, count).mapToObj(this::file).forEach(file -> {
            var due = rows.file(file).due();
            if (!due.isEmpty()) computed.put(file.id(), due);
        });
        return computed;
    }
}
