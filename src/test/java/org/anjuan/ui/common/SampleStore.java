package org.anjuan.ui.common;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.persistence.JooqStore;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.ReadyRows;
import org.anjuan.usecase.port.Store;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.SQLDialect;

/** A store in memory for tests of screens, with invented files in it. */
public final class SampleStore {

    private static final List<String> PARTIES =
            List.of("甲钢铁有限公司", "乙化工有限公司", "丙热力有限公司", "丁涂装厂", "戊再生资源有限公司", "己食品有限公司", "庚印染有限公司", "辛水泥有限公司");
    private static final List<String> MATTERS =
            List.of("涉嫌超过大气污染物排放标准排放大气污染物案", "涉嫌未按规定安装、使用污染防治设施案", "涉嫌通过逃避监管的方式排放水污染物案", "涉嫌未按规定贮存危险废物案");
    private static final List<Stage> STAGES = List.of(
            Stage.INVESTIGATING,
            Stage.NOTICED,
            Stage.DECIDED,
            Stage.FILED,
            Stage.CLOSED,
            Stage.EXECUTING,
            Stage.ORDERED,
            Stage.SERVED);

    private SampleStore() {}

    /** An empty store. */
    public static Store empty() {
        var pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure()
                .dataSource(pool)
                .locations("filesystem:resources/db/migration")
                .load()
                .migrate();
        return new JooqStore(pool, SQLDialect.H2, new JsonCaseCodec(), new ReviewJson());
    }

    /** A store with this many invented files, number n having the id {@code new UUID(0, n)}. */
    public static Store of(int files) {
        var store = empty();
        store.inTransaction(tx -> {
            for (int n = 1; n <= files; n++) {
                var file = file(n);
                tx.cases().add(file, rows(file, n));
            }
            return files;
        });
        return store;
    }

    /** The rows of the lists for a file, as if it were of this number. */
    public static ReadyRows rows(CaseFile file, int n) {
        return new ReadyRows(row(file, n), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** The invented file of this number. */
    public static CaseFile file(int n) {
        var party = PARTIES.get(n % PARTIES.size());
        var agency =
                new Agency("天津市生态环境局", Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown());
        var head = new Head(
                party + MATTERS.get(n % MATTERS.size()),
                Fact.known(new DocumentNumber("津环立〔2026〕" + n + "号")),
                Procedure.ORDINARY,
                Origin.LIVE,
                agency,
                Fact.known(n % 2 == 0 ? "执法二大队" : "执法一大队"),
                List.of(new Official(n % 2 == 0 ? "张*" : "李*", Fact.unknown(), Fact.unknown(), Fact.unknown())),
                Fact.known(When.of(opened(n))),
                Fact.known(false),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown());
        return CaseFile.empty(new UUID(0, n), head).with(party(n, party));
    }

    private static Party party(int n, String name) {
        return new Party(
                new UUID(1, n),
                name,
                PartyKind.values()[0],
                Fact.known("91120104MA06%03dX%02d".formatted(n % 1000, n % 100)),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.known("天津市滨海新区第" + n + "大街"),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown());
    }

    private static LocalDate opened(int n) {
        return LocalDate.of(2026, 10, 9).minusDays(n * 3L);
    }

    private static CaseRow row(CaseFile file, int n) {
        var stage = STAGES.get(n % STAGES.size());
        var party = file.first(Party.class).orElseThrow();
        return new CaseRow(
                file.id(),
                file.head().number().value().orElseThrow().text(),
                file.head().title(),
                party.name(),
                party.creditCode().value().orElse(""),
                party.address().value().orElse(""),
                file.head().procedure(),
                file.head().origin(),
                stage,
                !stage.isEnd(),
                file.head().unit().value().orElse(""),
                file.head().handlers().getFirst().name(),
                opened(n),
                stage.isEnd() ? opened(n).plusDays(60) : null,
                stage.isEnd() ? null : LocalDate.of(2026, 10, 9).plusDays(n % 40 - 3),
                null,
                stage.isEnd() ? null : "decision-90-days",
                null,
                false,
                Instant.parse("2026-10-09T06:02:11Z"));
    }
}
