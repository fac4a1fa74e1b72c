package org.anjuan.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.reference.LawReference;
import org.anjuan.usecase.ClockDueDates;
import org.anjuan.usecase.ReadyRowsOf;
import org.anjuan.usecase.RefreshRows;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.Drafts.Draft;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.OfficeRules.RuleFile;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case base that an older program made is brought up to date when it is opened, and its rows are made anew. */
class UpgradeTest {

    private static final JsonCaseCodec CODEC = new JsonCaseCodec();

    private final FolderBases bases = new FolderBases(CODEC, new ReviewJson());

    @TempDir
    Path folder;

    @Test
    void aBaseOfTheFirstSchemaIsCopiedUpgradedAndItsRowsAreRemade() throws Exception {
        var build = new FileOf();
        build.add(Filing.class, "filed", true, "decidedOn", "2026-06-01");
        build.add(ExcludedPeriod.class, "kind", ExclusionKind.SUSPENSION, "from", "2026-07-01");
        var running = new FileOf(2);
        running.add(Filing.class, "filed", true, "decidedOn", "2026-08-03");
        makeOfFirstSchema(build.file(), running.file());
        try (var base = ((BaseOutcome.Opened) bases.open(folder, Optional.empty())).base()) {
            assertThat(BaseMarker.read(folder).schema()).isEqualTo(Schema.KNOWN);
            assertThat(base.lastBackup()).isPresent();
            var store = base.store();
            Optional<StoredFile> kept =
                    store.inTransaction(tx -> tx.cases().find(build.file().id()));
            assertThat(kept)
                    .hasValueSatisfying(stored -> assertThat(stored.file()).isEqualTo(build.file()));
            assertThat(due(store)).extracting(DueRow::limitId).containsExactly("filing-review");
            var rows = new ReadyRowsOf(
                    new ClockDueDates(new LegalClock(LawReference.shipped().read())), Sample.CLOCK);
            var refreshing = new RefreshRows(store, rows, Sample.CLOCK, "law");
            assertThat(refreshing.outdated(Progress.IGNORED)).isEqualTo(2);
            assertThat(due(store))
                    .extracting(DueRow::caseId, DueRow::limitId, DueRow::due, DueRow::versionFrom)
                    .containsExactly(
                            tuple(
                                    running.file().id(),
                                    "case-handling",
                                    LocalDate.of(2026, 11, 2),
                                    LocalDate.of(2023, 7, 1)),
                            tuple(build.file().id(), "case-handling", null, LocalDate.of(2023, 7, 1)));
            assertThat(refreshing.outdated(Progress.IGNORED)).isZero();
        }
    }

    @Test
    void ofTwoRulesOfOneNameTheLastHoldsAndADraftWithoutABeginningIsKept() throws Exception {
        ((BaseOutcome.Opened) bases.create(folder, Optional.empty())).base().close();
        var pool = empty("3");
        var at = Rows.time(Sample.CLOCK.instant());
        var owner = new UUID(0, 7);
        try (var connection = pool.getConnection()) {
            for (var text : List.of("first", "second", "last"))
                insert(
                        connection,
                        "office_rule (name, format, content, sha256, added_at, added_by, added_by_name, added_reason)",
                        "ours.yaml",
                        "x",
                        text,
                        "ab".repeat(32),
                        at,
                        owner,
                        "王某",
                        "-");
            insert(
                    connection,
                    "draft (owner, case_id, part_id, kind, title, body, kept_at)",
                    owner,
                    owner,
                    owner,
                    "parties",
                    "",
                    "{}",
                    at);
        }
        close(pool, 3);
        try (var base = ((BaseOutcome.Opened) bases.open(folder, Optional.empty())).base()) {
            assertThat(base.store()
                            .<List<RuleFile>>inTransaction(tx -> tx.rules().current()))
                    .extracting(file -> file.content().text())
                    .containsExactly("last");
            assertThat(base.store()
                            .<List<RuleFile>>inTransaction(tx -> tx.rules().past()))
                    .extracting(file -> file.content().text())
                    .containsExactly("second", "first");
            assertThat(base.store().<List<Draft>>inTransaction(tx -> tx.drafts().of(owner)))
                    .singleElement()
                    .satisfies(draft -> assertThat(draft.base()).isNull());
        }
    }

    /** The database of the base in the folder, made anew of an older schema. */
    private JdbcConnectionPool empty(String schema) throws Exception {
        var database = BaseParts.in(folder).database();
        Files.delete(database.resolve(H2Database.FILE));
        var pool = H2Database.create(database, "");
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .target(schema)
                .load()
                .migrate();
        return pool;
    }

    private void close(JdbcConnectionPool pool, int schema) throws Exception {
        H2Database.shutDown(pool);
        pool.dispose();
        BaseMarker.read(folder).withSchema(schema).write(folder);
    }

    private static List<DueRow> due(Store store) {
        var query = new DueQuery(Sample.TODAY.atTime(12, 0), Sample.TODAY, "", "", "", Set.of(), null, 10, 0);
        return store.inTransaction(tx -> tx.rows().due(query));
    }

    /** A base as the first program left it: its schema, its settings, and a row of what was due in the first file. */
    private void makeOfFirstSchema(CaseFile... files) throws Exception {
        ((BaseOutcome.Opened) bases.create(folder, Optional.empty())).base().close();
        var pool = empty("1");
        try (var connection = pool.getConnection()) {
            int nr = 0;
            for (var file : files) {
                nr++;
                insert(
                        connection,
                        "case_file (id, version, hash, head, known_none, saved_at)",
                        file.id(),
                        1,
                        CODEC.hash(file),
                        CODEC.write(file.head()),
                        "",
                        Rows.time(Sample.CLOCK.instant()));
                int place = 0;
                for (var part : file.parts())
                    insert(
                            connection,
                            "case_part (case_nr, part_id, kind, place, body, recorded_at)",
                            nr,
                            part.id(),
                            part.kindOfPart().plural(),
                            place++,
                            CODEC.write(part),
                            Rows.time(Sample.CLOCK.instant()));
                insert(
                        connection,
                        "case_row (case_nr, case_id, number, title, party, party_code, address, procedure_kind, origin,"
                                + " stage, stage_rank, is_open, unit, handlers, restricted, saved_at)",
                        nr,
                        file.id(),
                        "",
                        file.head().title(),
                        "",
                        "",
                        "",
                        "ORDINARY",
                        "LIVE",
                        "FILED",
                        60,
                        true,
                        "",
                        "",
                        false,
                        Rows.time(Sample.CLOCK.instant()));
            }
            insert(
                    connection,
                    "due_row (case_nr, limit_id, due, provisional, lapses, what, unit)",
                    1,
                    "filing-review",
                    LocalDate.of(2026, 9, 4),
                    false,
                    false,
                    "",
                    "");
            insert(connection, "setting (name, content)", "rows.version", "3");
            insert(connection, "setting (name, content)", "rows.law", "law");
        }
        close(pool, 1);
    }

    private static void insert(Connection connection, String into, Object... values) throws SQLException {
        var marks = String.join(", ", Collections.nCopies(values.length, "?"));
        try (var statement = connection.prepareStatement("insert into " + into + " values (" + marks + ")")) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.execute();
        }
    }
}
