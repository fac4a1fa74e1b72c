package org.anjuan.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.Measure;
import org.anjuan.domain.casefile.OrderState;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.SignOff;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.numbering.NumberBlock;
import org.anjuan.domain.numbering.NumberPattern;
import org.anjuan.domain.numbering.NumberState;
import org.anjuan.domain.numbering.Numbering;
import org.anjuan.domain.numbering.SeriesKey;
import org.anjuan.domain.office.Certificate;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.exchange.ArbitraryFiles;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.usecase.DueDates;
import org.anjuan.usecase.ReadyRowsOf;
import org.anjuan.usecase.RefreshRows;
import org.anjuan.usecase.port.AuditLog.Entry;
import org.anjuan.usecase.port.CaseFiles;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.Drafts.Draft;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.InspectionQuery;
import org.anjuan.usecase.port.InspectionRow;
import org.anjuan.usecase.port.NumberRegister;
import org.anjuan.usecase.port.OfficeRules;
import org.anjuan.usecase.port.OrderQuery;
import org.anjuan.usecase.port.OrderRow;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.RuleText;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.Store.Tx;
import org.anjuan.usecase.port.StoredFile;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.MapAssert;
import org.assertj.core.api.OptionalAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do, whatever database lies below it. */
abstract class StoreContract {

    private static final Instant NOW = Instant.parse("2026-09-01T01:30:00.123456Z");
    private static final LocalDate TODAY = Sample.TODAY;

    protected static final JsonCaseCodec CODEC = new JsonCaseCodec();

    private final ReadyRowsOf rows = new ReadyRowsOf((file, day) -> due(file), Sample.CLOCK);
    private Store store;

    /** A store with nothing in it. */
    protected abstract Store emptyStore() throws Exception;

    /** Runs SQL behind the store's back. */
    protected abstract void sql(String statement) throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        store = emptyStore();
    }

    /** Each order is due on its day; the waiting of a file called 等待 lapses, and what is due in one called 中止 stands still. */
    private static DueDates.Found due(CaseFile file) {
        var found = new ArrayList<DueDates.DueDate>();
        for (var order : file.all(CorrectionOrder.class))
            OrderState.dueOn(file, order)
                    .ifPresent(day -> found.add(new DueDates.DueDate(
                            "correction", order.id(), day, null, false, false, null, null, false, "改正")));
        if (file.head().title().contains("等待"))
            found.add(new DueDates.DueDate(
                    "defence", null, TODAY.minusDays(1), null, false, true, null, null, false, ""));
        if (file.head().title().contains("小时")) {
            found.add(new DueDates.DueDate(
                    "late", null, TODAY, TODAY.atTime(18, 30), false, false, null, null, false, ""));
            found.add(new DueDates.DueDate(
                    "early", null, TODAY, TODAY.atTime(10, 0), false, false, null, null, false, ""));
            found.add(new DueDates.DueDate(
                    "lapses", null, TODAY, TODAY.atTime(10, 0), false, true, null, null, false, ""));
        }
        if (file.head().title().contains("中止"))
            found.add(new DueDates.DueDate(
                    "handling",
                    null,
                    null,
                    null,
                    false,
                    false,
                    LocalDate.of(2023, 7, 1),
                    TODAY.minusDays(9),
                    true,
                    ""));
        return new DueDates.Found(
                found, found.stream().anyMatch(DueDates.DueDate::lapses) ? Optional.of(TODAY) : Optional.empty());
    }

    private <T> OptionalAssert<T> option(Function<Tx, Optional<T>> work) {
        var found = store.inTransaction(work);
        return assertThat(found);
    }

    private <T> ListAssert<T> list(Function<Tx, List<T>> work) {
        var found = store.inTransaction(work);
        return assertThat(found);
    }

    private <K, V> MapAssert<K, V> map(Function<Tx, Map<K, V>> work) {
        var found = store.inTransaction(work);
        return assertThat(found);
    }

    private StoredFile add(CaseFile file) {
        return store.inTransaction(tx -> tx.cases().add(file, rows.file(file)));
    }

    private Optional<StoredFile> find(UUID id) {
        return store.inTransaction(tx -> tx.cases().find(id));
    }

    private List<String> search(String text) {
        return store.inTransaction(tx -> tx.rows().list(CaseQuery.text(text, 50)).stream()
                .map(CaseRow::title)
                .sorted()
                .toList());
    }

    private static CaseFile company(String title, String number, String party, String code, String address) {
        return Sample.file(Sample.head(title, number, "一大队", "张三", TODAY), Sample.party(party, code, address));
    }

    @Test
    void everyKindOfPartReadsBackTheSame() {
        var arbitrary = new ArbitraryFiles(new Random(7));
        for (int i = 0; i < 20; i++) {
            var file = arbitrary.next();
            var added = add(file);
            assertThat(find(file.id())).hasValue(added);
            assertThat(added.file()).isEqualTo(file);
            assertThat(added.version()).isEqualTo(1);
            assertThat(added.hash()).isEqualTo(CODEC.hash(file));
        }
        assertThat(store.<Long>inTransaction(tx -> tx.cases().count())).isEqualTo(20);
    }

    @Test
    void aChangedFileReadsBackAsItWasChangedWhateverChanged() {
        var arbitrary = new ArbitraryFiles(new Random(8));
        var first = arbitrary.next();
        add(first);
        int version = 1;
        for (int i = 0; i < 12; i++) {
            var other = arbitrary.next();
            var kept = new ArrayList<>(first.parts().subList(0, first.parts().size() / 2));
            var mixed = new ArrayList<>(other.parts());
            mixed.addAll(kept);
            var next = CaseFile.of(first.id(), other.head(), mixed, Set.of());
            int at = version;
            var written = store.inTransaction(tx -> tx.cases().replace(next, at, rows.file(next)));
            assertThat(written).isPresent();
            assertThat(find(first.id())).isEqualTo(written);
            assertThat(written.get().file()).isEqualTo(next);
            version = written.get().version();
        }
        assertThat(version).isEqualTo(13);
    }

    @Test
    void aChangeFromAnOldVersionIsNotWritten() {
        var file = company("甲公司超标排放", "津环立〔2026〕1号", "甲公司", "91120000MA00000001", "天津");
        add(file);
        var next = file.withHead(Sample.head("乙", "", "一大队", "张三", TODAY));
        option(tx -> tx.cases().replace(next, 1, rows.file(next))).isPresent();
        option(tx -> tx.cases().replace(file, 1, rows.file(file))).isEmpty();
        assertThat(find(file.id()).orElseThrow().file()).isEqualTo(next);
    }

    @Test
    void whatFailsInTheMiddleLeavesNoTrace() {
        var file = company("甲公司超标排放", "津环立〔2026〕1号", "甲公司", "91120000MA00000001", "天津");
        assertThatThrownBy(() -> store.inTransaction(tx -> {
                    tx.cases().add(file, rows.file(file));
                    tx.audit().append(entry("case-created", file.id()));
                    throw new IllegalArgumentException("stop");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(find(file.id())).isEmpty();
        assertThat(store.<Long>inTransaction(tx -> tx.audit().size())).isZero();
        assertThat(search("甲公司")).isEmpty();
    }

    @Test
    void whatIsAskedInsideATransactionIsPartOfItAndFailsForItself() {
        var file = Sample.file(Sample.head("甲公司案", "", "一大队", "张三", Sample.TODAY));
        store.inTransaction(tx -> {
            tx.cases().add(file, rows.file(file));
            assertThat(store.<Boolean>inTransaction(inner -> inner.cases().exists(file.id())))
                    .as("it sees what was written before")
                    .isTrue();
            assertThatThrownBy(() -> store.inTransaction(inner -> {
                        inner.office().keep(new Office("某局", "", "", "", "", "", ""));
                        throw new IllegalStateException("inside");
                    }))
                    .hasMessage("inside");
            return 0;
        });
        assertThat(store.<Boolean>inTransaction(tx -> tx.cases().exists(file.id())))
                .isTrue();
        assertThat(store.<Optional<Office>>inTransaction(tx -> tx.office().office()))
                .isEmpty();
    }

    @Test
    void aFileIsFoundByWordsNumberPartyCodeAndAddress() {
        add(company("甲公司超标排放大气污染物案", "津环立〔2026〕12号", "天津甲化工有限公司", "91120116MA05ABCD1X", "滨海新区南港路88号"));
        add(company("乙厂未批先建案", "津环立〔2026〕13号", "乙厂（普通合伙）", "91120116MA06EFGH2Y", "武清区北环道5号"));
        for (var text : List.of(
                "大气污染物",
                "甲化工",
                "津环立〔2026〕12号",
                "津环立[2026]12号",
                "2026〕12",
                "91120116ma05abcd1x",
                "９１１２０１１６ＭＡ０５",
                "南港路",
                "甲公司 南港",
                "超")) assertThat(search(text)).as(text).containsExactly("甲公司超标排放大气污染物案");
        assertThat(search("乙厂(普通")).containsExactly("乙厂未批先建案");
        assertThat(search("环立")).hasSize(2);
        assertThat(search("案")).hasSize(2);
        assertThat(search(" ")).hasSize(2);
        for (var text : List.of("丙", "物大气", "100%", "_", "甲公司 武清", "案津"))
            assertThat(search(text)).as(text).isEmpty();
    }

    @Test
    void searchFollowsWhatChanges() {
        var file = company("甲公司案", "津环立〔2026〕12号", "甲公司", "91120116MA05ABCD1X", "南港路");
        add(file);
        var next = file.withHead(Sample.head("丁厂噪声案", "津环立〔2026〕99号", "二大队", "李四", TODAY))
                .without(file.parts().getFirst().id());
        store.inTransaction(tx -> tx.cases().replace(next, 1, rows.file(next)));
        assertThat(search("甲公司")).isEmpty();
        assertThat(search("91120116MA05")).isEmpty();
        assertThat(search("噪声")).hasSize(1);
        option(tx -> tx.cases().findByNumber("津环立（2026）99号")).isPresent();
        option(tx -> tx.cases().findByNumber("津环立〔2026〕12号")).isEmpty();
    }

    @Test
    void aFrequentWordFindsAllAndARareOneAmongThemOne() {
        store.inTransaction(tx -> {
            for (int from = 0; from < 5000; from += 500)
                tx.cases()
                        .addAll(IntStream.range(from, from + 500)
                                .mapToObj(i -> company(
                                        "有限公司排放案" + i,
                                        "津环立〔2026〕" + i + "号",
                                        "公司" + i,
                                        "9112%014d".formatted(i),
                                        "路" + i))
                                .map(file -> new CaseFiles.Addition(file, rows.file(file)))
                                .toList());
            return 0;
        });
        assertThat(store.<Long>inTransaction(tx -> tx.rows().count(CaseQuery.text("有限公司", 10))))
                .isEqualTo(5000);
        assertThat(search("有限公司")).hasSize(50);
        assertThat(search("有限公司 公司4321")).containsExactly("有限公司排放案4321");
        assertThat(search("限有")).isEmpty();
    }

    @Test
    void whatIsFoundIsWhatComparingEveryFileFinds() {
        var texts = new SearchSamples(new Random(11));
        var files = IntStream.range(0, 1800).mapToObj(texts::file).toList();
        store.inTransaction(tx -> tx.cases()
                .addAll(files.stream()
                        .map(file -> new CaseFiles.Addition(file, rows.file(file)))
                        .toList()));
        var plain = files.stream().collect(Collectors.toMap(CaseFile::id, SearchSamples::plain));
        int found = 0;
        for (int i = 0; i < 120; i++) {
            var typed = texts.typed(files);
            var terms = SearchSamples.terms(typed);
            var expected = plain.keySet().stream()
                    .filter(id -> SearchSamples.isIn(plain.get(id), terms))
                    .collect(Collectors.toSet());
            var query = CaseQuery.text(typed, files.size());
            var listed = store.inTransaction(
                    tx -> tx.rows().list(query).stream().map(CaseRow::id).toList());
            assertThat(Set.copyOf(listed)).as(typed).isEqualTo(expected);
            assertThat(listed).as(typed).hasSize(expected.size());
            assertThat(store.<Long>inTransaction(tx -> tx.rows().count(query)))
                    .as(typed)
                    .isEqualTo(expected.size());
            assertThat(inspections(typed, true)).as(typed).hasSize(Math.min(10, expected.size()));
            found += expected.isEmpty() ? 0 : 1;
        }
        assertThat(found).isBetween(30, 115);
    }

    @Test
    void casesAreFilteredSortedAndCut() {
        add(Sample.file(Sample.head("甲", "3号", "一大队", "张三", TODAY.minusDays(2))));
        add(Sample.file(Sample.head("乙", "1号", "二大队", "李四", TODAY.minusDays(1))));
        add(Sample.file(Sample.head("丙", "2号", "一大队", "李四", TODAY)));
        var noDay = Sample.head("丁", "4号", "一大队", "王五", TODAY);
        add(Sample.file(Shape.of(Head.class).with(noDay, "openedOn", Fact.unknown())));
        assertThat(titles(query(CaseQuery.Sort.OPENED_ON, true))).containsExactly("丙", "乙", "甲", "丁");
        assertThat(titles(query(CaseQuery.Sort.OPENED_ON, false))).containsExactly("甲", "乙", "丙", "丁");
        assertThat(titles(query(CaseQuery.Sort.NUMBER, false))).containsExactly("乙", "丙", "甲", "丁");
        for (var sort : CaseQuery.Sort.values())
            for (var descending : List.of(true, false))
                assertThat(titles(query(sort, descending))).as(sort.toString()).hasSize(4);
        assertThat(titles(new CaseQuery(
                        "", Set.of(Stage.LEAD), true, "一大队", "李四", TODAY, TODAY, CaseQuery.Sort.TITLE, false, 10, 0)))
                .containsExactly("丙");
        assertThat(titles(new CaseQuery("", Set.of(), null, "", "李四", null, null, CaseQuery.Sort.NUMBER, false, 1, 1)))
                .containsExactly("丙");
        assertThat(titles(new CaseQuery(
                        "", Set.of(Stage.CLOSED), null, "", "", null, null, CaseQuery.Sort.NUMBER, false, 9, 0)))
                .isEmpty();
        list(tx -> tx.rows().units()).containsExactlyInAnyOrder("一大队", "二大队");
    }

    private static CaseQuery query(CaseQuery.Sort sort, boolean descending) {
        return new CaseQuery("", Set.of(), null, "", "", null, null, sort, descending, 10, 0);
    }

    private List<String> titles(CaseQuery query) {
        var titles = store.inTransaction(
                tx -> tx.rows().list(query).stream().map(CaseRow::title).toList());
        if (query.offset() == 0)
            assertThat(store.<Long>inTransaction(tx -> tx.rows().count(query))).isEqualTo(titles.size());
        return titles;
    }

    private static CorrectionOrder order(String number, LocalDate due) {
        var measure = Shape.of(Measure.class)
                .make(Map.of("id", UUID.randomUUID(), "what", "停止排放", "due", Fact.known(When.of(due))));
        return Sample.part(
                CorrectionOrder.class,
                Map.of(
                        "number", Fact.known(new DocumentNumber(number)),
                        "issuedOn", Fact.known(When.of(due.minusDays(30))),
                        "measures", List.of(measure)));
    }

    @Test
    void ordersAreListedWithTheirStateAndWhatIsOverdue() {
        var late = order("津环改〔2026〕1号", TODAY.minusDays(3));
        var done = order("津环改〔2026〕2号", TODAY.minusDays(5));
        var soon = order("津环改〔2026〕3号", TODAY.plusDays(2));
        var struckOff = Sample.part(SignOff.class, Map.of("order", Fact.known(Ref.to(done))));
        add(Sample.file(
                Sample.head("甲", "", "一大队", "张三", TODAY), late, done, struckOff, Sample.party("甲公司", "9112", "路")));
        add(Sample.file(Sample.head("乙", "", "二大队", "李四", TODAY), soon));
        var all = store.inTransaction(tx -> tx.rows().orders(orders("", Set.of(), null)));
        assertThat(all).extracting(OrderRow::number).containsExactly("津环改〔2026〕2号", "津环改〔2026〕1号", "津环改〔2026〕3号");
        assertThat(all)
                .extracting(OrderRow::state)
                .containsExactly(OrderState.SIGNED_OFF, OrderState.ISSUED, OrderState.ISSUED);
        list(tx -> tx.rows().orders(orders("", Set.of(), TODAY)))
                .extracting(OrderRow::orderId)
                .containsExactly(late.id());
        assertThat(store.<Long>inTransaction(tx -> tx.rows().countOrders(orders("", Set.of(OrderState.ISSUED), null))))
                .isEqualTo(2);
        list(tx -> tx.rows().orders(orders("甲公司", Set.of(), null))).hasSize(2);
        option(tx -> tx.cases().findByNumber("津环改〔2026〕3号"))
                .map(found -> found.file().head().title())
                .hasValue("乙");
    }

    private static OrderQuery orders(String text, Set<OrderState> states, LocalDate overdueOn) {
        return new OrderQuery(text, states, overdueOn, "", OrderQuery.Sort.DUE_ON, false, 10, 0);
    }

    @Test
    void whatIsDueIsListedByUrgencyAndCountedByBand() {
        add(Sample.file(Sample.head("甲", "", "一大队", "张三", TODAY), order("1号", TODAY.minusDays(3)), order("2号", TODAY)));
        add(Sample.file(
                Sample.head("乙", "", "二大队", "李四", TODAY),
                order("3号", TODAY.plusDays(2)),
                order("4号", TODAY.plusDays(9))));
        var waiting = Sample.file(Sample.head("等待", "", "二大队", "李四", TODAY));
        add(waiting);
        var all = new DueQuery(TODAY.atTime(12, 0), TODAY.plusDays(3), "", "", "", Set.of(), null, 10, 0);
        list(tx -> tx.rows().due(all))
                .extracting(row -> row.due().toEpochDay() - TODAY.toEpochDay())
                .containsExactly(-3L, 0L, 2L, 9L);
        map(tx -> tx.rows().dueCounts(all))
                .isEqualTo(Map.of(
                        DueBand.OVERDUE,
                        1L,
                        DueBand.TODAY,
                        1L,
                        DueBand.SOON,
                        1L,
                        DueBand.LATER,
                        1L,
                        DueBand.SUSPENDED,
                        0L));
        var mine = new DueQuery(TODAY.atTime(12, 0), TODAY.plusDays(3), "", "", "李四", Set.of(), DueBand.SOON, 10, 0);
        list(tx -> tx.rows().due(mine)).hasSize(1);
        list(tx -> tx.rows().stale(TODAY)).containsExactly(waiting.id());
    }

    @Test
    void whatIsDueAtAMinuteIsOverdueOrGoneFromTheNextOneOn() {
        add(Sample.file(
                Sample.head("24小时", "", "一大队", "张三", TODAY), order("1号", TODAY), order("2号", TODAY.minusDays(1))));
        assertThat(minuted(9, 59)).containsExactly("correction", "early", "lapses", "late", "correction");
        assertThat(minuted(10, 0)).containsExactly("correction", "early", "lapses", "late", "correction");
        assertThat(minuted(10, 1)).containsExactly("correction", "early", "late", "correction");
        assertThat(minutedCounts(10, 0)).containsEntry(DueBand.OVERDUE, 1L).containsEntry(DueBand.TODAY, 4L);
        assertThat(minutedCounts(10, 1)).containsEntry(DueBand.OVERDUE, 2L).containsEntry(DueBand.TODAY, 2L);
        assertThat(minutedCounts(18, 31)).containsEntry(DueBand.OVERDUE, 3L).containsEntry(DueBand.TODAY, 1L);
        option(tx -> tx.rows().nextDueAt(TODAY.atTime(10, 0))).hasValue(TODAY.atTime(10, 0));
        option(tx -> tx.rows().nextDueAt(TODAY.atTime(10, 0, 59))).hasValue(TODAY.atTime(10, 0));
        option(tx -> tx.rows().nextDueAt(TODAY.atTime(10, 1))).hasValue(TODAY.atTime(18, 30));
        option(tx -> tx.rows().nextDueAt(TODAY.atTime(18, 31))).isEmpty();
        list(tx -> tx.rows().list(CaseQuery.all(5))).singleElement().satisfies(row -> {
            assertThat(row.nextDue()).isEqualTo(TODAY.minusDays(1));
            assertThat(row.nextDueAt()).isNull();
        });
        add(Sample.file(Sample.head("24小时之二", "", "一大队", "张三", TODAY), order("3号", TODAY)));
        list(tx -> tx.rows().list(CaseQuery.all(5)))
                .filteredOn(row -> row.title().equals("24小时之二"))
                .singleElement()
                .extracting(CaseRow::nextDueAt)
                .isEqualTo(TODAY.atTime(10, 0));
    }

    private List<String> minuted(int hour, int minute) {
        var rows = store.inTransaction(tx -> tx.rows().due(minutedQuery("", hour, minute)));
        return rows.stream().map(DueRow::limitId).toList();
    }

    /** Counted in both ways: along the index, and where words narrow the list. */
    private Map<DueBand, Long> minutedCounts(int hour, int minute) {
        var counted = store.inTransaction(tx -> tx.rows().dueCounts(minutedQuery("", hour, minute)));
        var narrowed = store.inTransaction(tx -> tx.rows().dueCounts(minutedQuery("小时", hour, minute)));
        assertThat(narrowed).isEqualTo(counted);
        return counted;
    }

    private static DueQuery minutedQuery(String text, int hour, int minute) {
        return new DueQuery(TODAY.atTime(hour, minute), TODAY.plusDays(3), text, "", "", Set.of(), null, 10, 0);
    }

    @Test
    void whatStandsStillIsListedLastAndInABandOfItsOwn() {
        var halted = Sample.file(Sample.head("中止", "", "一大队", "张三", TODAY), order("1号", TODAY.plusDays(90)));
        add(halted);
        var all = dueQuery("", Set.of(), null);
        list(tx -> tx.rows().due(all)).extracting(DueRow::suspended).containsExactly(false, true);
        for (var text : List.of("", "中止"))
            map(tx -> tx.rows().dueCounts(dueQuery(text, Set.of(), null)))
                    .containsEntry(DueBand.LATER, 1L)
                    .containsEntry(DueBand.SUSPENDED, 1L)
                    .containsEntry(DueBand.OVERDUE, 0L);
        list(tx -> tx.rows().due(dueQuery("", Set.of(), DueBand.SUSPENDED)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.caseId()).isEqualTo(halted.id());
                    assertThat(row.due()).isNull();
                    assertThat(row.versionFrom()).isEqualTo("2023-07-01");
                    assertThat(row.lawOf()).isEqualTo(TODAY.minusDays(9));
                    assertThat(row.forAPerson()).isTrue();
                });
        list(tx -> tx.rows().list(CaseQuery.all(5)))
                .singleElement()
                .extracting(CaseRow::nextDue)
                .isEqualTo(TODAY.plusDays(90));
    }

    @Test
    void whatIsDueCanBeNarrowedToSomeLimits() {
        add(Sample.file(Sample.head("等待中止", "", "一大队", "张三", TODAY), order("1号", TODAY.plusDays(9))));
        list(tx -> tx.rows().due(dueQuery("", Set.of("handling", "other"), null)))
                .extracting(DueRow::limitId)
                .containsExactly("handling");
        list(tx -> tx.rows().due(dueQuery("", Set.of("handling", "correction"), null)))
                .extracting(DueRow::limitId)
                .containsExactly("correction", "handling");
        map(tx -> tx.rows().dueCounts(dueQuery("", Set.of("correction"), null)))
                .containsEntry(DueBand.LATER, 1L)
                .containsEntry(DueBand.SUSPENDED, 0L);
    }

    private static DueQuery dueQuery(String text, Set<String> limits, DueBand band) {
        return new DueQuery(TODAY.atTime(12, 0), TODAY.plusDays(3), text, "", "", limits, band, 10, 0);
    }

    @Test
    void whatNoLongerHoldsIsFoundByItsDayAndOnlyOnce() {
        var file = Sample.file(Sample.head("等待", "", "一大队", "张三", TODAY));
        add(file);
        list(tx -> tx.rows().stale(TODAY.minusDays(1))).isEmpty();
        list(tx -> tx.rows().stale(TODAY)).containsExactly(file.id());
        var later =
                new ReadyRowsOf((_, _) -> new DueDates.Found(List.of(), Optional.of(TODAY.plusDays(1))), Sample.CLOCK);
        store.inTransaction(tx -> {
            tx.cases().reckonAnew(List.of(new CaseFiles.Remade(file.id(), 1, later.file(file))));
            return true;
        });
        list(tx -> tx.rows().stale(TODAY)).isEmpty();
        list(tx -> tx.rows().stale(TODAY.plusDays(5))).containsExactly(file.id());
    }

    @Test
    void whereAFileStandsTurnsWithWhatIsDueInTheListAndInItsFilter() {
        var file = Sample.file(Sample.head("公告", "", "一大队", "张三", TODAY));
        add(file);
        list(tx -> tx.rows().list(CaseQuery.all(5))).extracting(CaseRow::stage).containsExactly(Stage.LEAD);
        var later = new ReadyRowsOf(
                new DueDates() {
                    @Override
                    public Found in(CaseFile seen, LocalDate day) {
                        return due(seen);
                    }

                    @Override
                    public Stage stage(CaseFile seen, LocalDate day) {
                        return Stage.SERVED;
                    }
                },
                Sample.CLOCK);
        store.inTransaction(tx -> {
            tx.cases().reckonAnew(List.of(new CaseFiles.Remade(file.id(), 1, later.file(file))));
            return true;
        });
        list(tx -> tx.rows().list(CaseQuery.all(5))).extracting(CaseRow::stage).containsExactly(Stage.SERVED);
        assertThat(titles(only(Stage.SERVED))).containsExactly("公告");
        assertThat(titles(only(Stage.LEAD))).isEmpty();
    }

    private static CaseQuery only(Stage stage) {
        return new CaseQuery("", Set.of(stage), null, "", "", null, null, CaseQuery.Sort.NUMBER, false, 9, 0);
    }

    @Test
    void aFileThatCannotBeReadKeepsItsRowsAndDoesNotKeepTheOthersFromTheirs() throws Exception {
        add(Sample.file(Sample.head("等待", "", "一大队", "张三", TODAY)));
        var damaged = add(Sample.file(Sample.head("等待", "", "二大队", "李四", TODAY)));
        sql("update case_file set head = '{' where id = '" + damaged.file().id() + "'");
        var other = new ReadyRowsOf((_, _) -> DueDates.Found.NOTHING, Sample.CLOCK);
        var made = new RefreshRows(store, other, Sample.CLOCK, "law")
                .rebuild(Sample.actor("张三", Role.OFFICER), false, Progress.IGNORED);
        assertThat(made).isEqualTo(new RefreshRows.Remaking(2, 2, 1));
        list(tx -> tx.rows().stale(TODAY)).containsExactly(damaged.file().id());
        assertThat(new RefreshRows(store, other, Sample.CLOCK, "law").stale(Progress.IGNORED))
                .as("only the damaged one is left")
                .isZero();
    }

    @Test
    void aFileThatCannotBeReckonedDoesNotKeepTheOthersFromTheirRows() {
        var odd = add(Sample.file(Sample.head("等待", "", "一大队", "张三", TODAY)))
                .file()
                .id();
        add(Sample.file(Sample.head("等待", "", "二大队", "李四", TODAY)));
        var other = new ReadyRowsOf(
                (file, _) -> {
                    if (file.id().equals(odd)) throw new IllegalArgumentException("count < 0");
                    return DueDates.Found.NOTHING;
                },
                Sample.CLOCK);
        var refreshing = new RefreshRows(store, other, Sample.CLOCK, "law");
        assertThat(refreshing.outdated(Progress.IGNORED)).isEqualTo(1);
        assertThat(refreshing.rebuild(Sample.actor("张三", Role.OFFICER), false, Progress.IGNORED))
                .isEqualTo(new RefreshRows.Remaking(2, 2, 1));
        list(tx -> tx.rows().stale(TODAY)).containsExactly(odd);
    }

    @Test
    void aStoreThatDoesNotAnswerIsNotTakenForDamagedFiles() throws Exception {
        add(Sample.file(Sample.head("等待", "", "一大队", "张三", TODAY)));
        sql("alter table case_file rename to case_file_gone");
        try {
            assertThatThrownBy(() -> new RefreshRows(store, rows, Sample.CLOCK, "law").stale(Progress.IGNORED))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            sql("alter table case_file_gone rename to case_file");
        }
    }

    @Test
    void aFileStaysSavedWhenItWasThoughItsRowsAreMadeAnew() {
        add(Sample.file(Sample.head("甲", "", "一大队", "张三", TODAY)));
        var savedAt = store.inTransaction(tx -> tx.rows().list(CaseQuery.all(1)))
                .getFirst()
                .savedAt();
        var later = new ReadyRowsOf((_, _) -> DueDates.Found.NOTHING, Clock.offset(Sample.CLOCK, Duration.ofDays(30)));
        for (boolean all : List.of(true, false)) {
            new RefreshRows(store, later, Sample.CLOCK, "law")
                    .rebuild(Sample.actor("张三", Role.OFFICER), all, Progress.IGNORED);
            list(tx -> tx.rows().list(CaseQuery.all(1)))
                    .extracting(CaseRow::savedAt)
                    .containsExactly(savedAt);
        }
    }

    @Test
    void inspectionsAreListedAndFoundByWhoWhereAndWhat() {
        var inspection = Sample.part(
                Inspection.class,
                Map.of(
                        "method", InspectionMethod.ON_SITE,
                        "startedAt", Fact.known(When.of("2026-08-20T09:30")),
                        "place", Fact.known("南港工业区三号门"),
                        "officers", List.of(Sample.official("张三"), Sample.official("李四")),
                        "problemFound", Fact.known(true)));
        add(Sample.file(Sample.head("甲", "", "一大队", "张三", TODAY), Sample.party("甲公司", "9112", "路"), inspection));
        add(Sample.file(
                Sample.head("乙", "", "一大队", "张三", TODAY),
                Sample.part(Inspection.class, Map.of("method", InspectionMethod.DRONE))));
        for (var text : List.of("李四", "三号门", "甲公司"))
            assertThat(inspections(text, null))
                    .as(text)
                    .extracting(InspectionRow::inspectionId)
                    .containsExactly(inspection.id());
        assertThat(inspections("", null))
                .hasSize(2)
                .first()
                .extracting(InspectionRow::officers)
                .isEqualTo("张三、李四");
        assertThat(inspections("", true)).hasSize(1);
        assertThat(inspections("", false)).isEmpty();
        assertThat(inspections("王五", null)).isEmpty();
    }

    private List<InspectionRow> inspections(String text, Boolean problem) {
        var query = new InspectionQuery(text, problem, "", null, null, InspectionQuery.Sort.ON, true, 10, 0);
        var found = store.inTransaction(tx -> tx.rows().inspections(query));
        assertThat(store.<Long>inTransaction(tx -> tx.rows().countInspections(query)))
                .satisfies(count -> assertThat(Math.min(count, query.limit())).isEqualTo(found.size()));
        return found;
    }

    @Test
    void aScoreStaysWhenTheFileChanges() {
        var file = company("甲", "1号", "甲公司", "9112", "路");
        add(file);
        store.inTransaction(tx -> {
            tx.reviews().showScore(file.id(), "92.99");
            return 0;
        });
        var next = file.withHead(Sample.head("甲二", "1号", "一大队", "张三", TODAY));
        store.inTransaction(tx -> tx.cases().replace(next, 1, rows.file(next)));
        list(tx -> tx.rows().list(CaseQuery.all(1)))
                .extracting(CaseRow::title, CaseRow::score)
                .containsExactly(tuple("甲二", "92.99"));
    }

    @Test
    void evidenceOfAFileIsTold() {
        var hash = "ab".repeat(32);
        var item = new StoredItem(hash, "照片.jpg", "image/jpeg", 12);
        var file = Sample.file(
                Sample.head("甲", "", "一大队", "张三", TODAY),
                Sample.part(
                        Evidence.class,
                        Map.of("kind", EvidenceKind.values()[0], "title", "照片", "item", Fact.known(item))));
        add(file);
        list(tx -> tx.cases().evidenceOf(file.id())).containsExactly(hash);
        list(tx -> tx.cases().ids()).containsExactly(file.id());
    }

    private static Entry entry(String action, UUID subject) {
        return new Entry(NOW, new UUID(1, 2), "张三", action, subject, "{\"之前\":1}", "理由");
    }

    @Test
    void theAuditChainHoldsAndShowsWhereItWasTouched() throws Exception {
        var subject = UUID.randomUUID();
        for (int i = 0; i < 1100; i++) {
            int number = i;
            store.inTransaction(tx -> tx.audit().append(entry("case-changed" + number, subject)));
        }
        option(tx -> tx.audit().firstBroken()).isEmpty();
        list(tx -> tx.audit().about(subject, 2))
                .extracting(recorded -> recorded.number())
                .containsExactly(1100L, 1099L);
        sql("update audit set detail = 'forged' where number = 700");
        option(tx -> tx.audit().firstBroken()).hasValue(700L);
        sql("delete from audit where number >= 700");
        option(tx -> tx.audit().firstBroken()).hasValue(700L);
    }

    @Test
    void entriesOfManyAtOnceStandInOneChain() throws Exception {
        try (var workers = Executors.newFixedThreadPool(4)) {
            var tasks = new ArrayList<Callable<Object>>();
            for (int i = 0; i < 40; i++) {
                int number = i;
                tasks.add(() -> store.inTransaction(tx -> tx.audit().append(entry("a" + number, null))));
            }
            for (var done : workers.invokeAll(tasks)) done.get();
        }
        assertThat(store.<Long>inTransaction(tx -> tx.audit().size())).isEqualTo(40);
        option(tx -> tx.audit().firstBroken()).isEmpty();
    }

    private static final SeriesKey FINES = new SeriesKey("津环", "环罚", 2026);

    private static NumberRegister.Entry numbered(int serial, NumberState state, String reason) {
        return new NumberRegister.Entry(
                FINES,
                serial,
                NumberPattern.USUAL.print(FINES, serial),
                "PENALTY_DECISION",
                state,
                Optional.of(new UUID(1, serial)),
                Optional.of(new UUID(2, serial)),
                new NumberRegister.Note(NOW, "张三", reason));
    }

    private int drawn() {
        return store.inTransaction(tx -> {
            int serial = Numbering.next(tx.numbers().state(FINES, NumberPattern.USUAL))
                    .orElseThrow();
            tx.numbers().add(numbered(serial, NumberState.DRAWN, ""));
            return serial;
        });
    }

    @Test
    void numbersDrawnByManyAtOnceAreAllDifferentAndFollowEachOther() throws Exception {
        try (var workers = Executors.newFixedThreadPool(4)) {
            var tasks = IntStream.range(0, 40)
                    .<Callable<Integer>>mapToObj(_ -> this::drawn)
                    .toList();
            var serials = new ArrayList<Integer>();
            for (var done : workers.invokeAll(tasks)) serials.add(done.get());
            assertThat(serials)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 40).boxed().toList());
        }
    }

    @Test
    void aNumberIsNeverEnteredTwiceAndAVoidedOneStaysWithItsReason() {
        drawn();
        assertThatThrownBy(() -> store.inTransaction(tx -> {
                    tx.numbers().add(numbered(1, NumberState.DRAWN, ""));
                    return 0;
                }))
                .isInstanceOf(RuntimeException.class);
        store.inTransaction(tx -> {
            tx.numbers().settle(FINES, 1, NumberState.VOID, new NumberRegister.Note(NOW, "李四", "填错当事人"));
            return 0;
        });
        option(tx -> tx.numbers().find(FINES, 1)).hasValueSatisfying(entry -> {
            assertThat(entry.state()).isEqualTo(NumberState.VOID);
            assertThat(entry.note()).isEqualTo(new NumberRegister.Note(NOW, "李四", "填错当事人"));
            assertThat(entry.paperId()).hasValue(new UUID(2, 1));
        });
        option(tx -> tx.numbers().find(FINES, 2)).isEmpty();
        assertThat(drawn()).isEqualTo(2);
        list(tx -> tx.numbers().entries(OptionalInt.of(2026)))
                .extracting(NumberRegister.Entry::serial)
                .containsExactly(1, 2);
        list(tx -> tx.numbers().entries(OptionalInt.of(2025))).isEmpty();
        list(tx -> tx.numbers().entries(OptionalInt.empty())).hasSize(2);
    }

    @Test
    void whatBecameOfANumberIsToldWhetherItWasEnteredBeforeOrNot() {
        drawn();
        var marked = store.inTransaction(tx -> List.of(
                tx.numbers().mark(numbered(1, NumberState.ISSUED, "")),
                tx.numbers().mark(numbered(2, NumberState.VOID, "填错当事人"))));
        assertThat(marked)
                .extracting(NumberRegister.Entry::state)
                .containsExactly(NumberState.ISSUED, NumberState.VOID);
        list(tx -> tx.numbers().entries(OptionalInt.of(2026))).containsExactlyElementsOf(marked);
    }

    @Test
    void aNumberThatWasDrawnInWorkThatFailedIsDrawnAgain() {
        drawn();
        assertThatThrownBy(() -> store.inTransaction(tx -> {
                    tx.numbers().add(numbered(2, NumberState.DRAWN, ""));
                    throw new IllegalStateException("power cut");
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(drawn()).isEqualTo(2);
    }

    @Test
    void inWhichFilesANumberStandsIsToldHoweverItsBracketsLook() {
        var first = Sample.file(Sample.head("甲案", "津环罚[2026]12号", "一大队", "张三", TODAY));
        var second = Sample.file(Sample.head("乙案", "津环罚〔2026〕 12号", "一大队", "张三", TODAY));
        add(first);
        add(second);
        add(Sample.file(Sample.head("丙案", "津环罚〔2026〕13号", "一大队", "张三", TODAY)));
        var asked = new DocumentNumber("津环罚〔2026〕12号");
        list(tx -> tx.numbers().standing(List.of(asked, new DocumentNumber("津环罚〔2026〕14号"))))
                .containsExactly(
                        new NumberRegister.Standing(asked, first.id(), "甲案"),
                        new NumberRegister.Standing(asked, second.id(), "乙案"));
        list(tx -> tx.numbers().standing(List.of())).isEmpty();
    }

    @Test
    void numbersTypedInFilesCountAsUsedHoweverTheyAreWritten() {
        add(Sample.file(Sample.head("甲案", "津环罚字[2026]第012号", "一大队", "张三", TODAY)));
        add(Sample.file(Sample.head("乙案", "津环罚〔2026〕15号", "一大队", "张三", TODAY)));
        add(Sample.file(Sample.head("丙案", "津环罚告〔2026〕90号", "一大队", "张三", TODAY)));
        add(Sample.file(Sample.head("丁案", "津环罚〔2025〕91号", "一大队", "张三", TODAY)));
        add(Sample.file(Sample.head("戊案", "津环罚〔2026〕040705号", "一大队", "张三", TODAY)));
        add(Sample.file(Sample.head("己案", "津环_罚%〔2026〕92号", "一大队", "张三", TODAY)));
        assertThat(store.<Object>inTransaction(
                        tx -> tx.numbers().state(FINES, NumberPattern.USUAL).used()))
                .isEqualTo(Set.of(12, 15));
        assertThat(drawn()).isEqualTo(16);
    }

    @Test
    void blocksAreKeptAndComeBackOnce() {
        var given = new NumberBlock(new UUID(7, 1), FINES, 5, 9, "外勤一组", true, OptionalInt.empty());
        var kept = new NumberRegister.KeptBlock(
                given, "PENALTY_DECISION", new UUID(8, 8), new NumberRegister.Note(NOW, "张三", ""));
        store.inTransaction(tx -> {
            tx.numbers().keep(kept);
            return 0;
        });
        list(tx -> tx.numbers().blocks()).containsExactly(kept);
        assertThat(drawn()).isEqualTo(10);
        store.inTransaction(tx -> {
            tx.numbers().back(given.id(), 6);
            return 0;
        });
        list(tx -> tx.numbers().blocks())
                .extracting(NumberRegister.KeptBlock::block)
                .containsExactly(given.back(6));
        assertThatThrownBy(() -> store.inTransaction(tx -> {
                    tx.numbers().back(given.id(), 7);
                    return 0;
                }))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aBaseThatTookABlockIsAway() {
        var taken = new NumberBlock(new UUID(7, 2), FINES, 20, 21, "外勤一组", false, OptionalInt.empty());
        store.inTransaction(tx -> {
            tx.numbers()
                    .keep(new NumberRegister.KeptBlock(
                            taken, "PENALTY_DECISION", new UUID(8, 8), new NumberRegister.Note(NOW, "张三", "")));
            return 0;
        });
        assertThat(List.of(drawn(), drawn())).containsExactly(20, 21);
        var other = new SeriesKey("津环", "环责改", 2026);
        assertThat(store.<Boolean>inTransaction(
                        tx -> Numbering.next(tx.numbers().state(other, NumberPattern.USUAL))
                                .isEmpty()))
                .isTrue();
    }

    @Test
    void draftsAreKeptPerPersonAndReplaced() {
        var owner = UUID.randomUUID();
        var caseId = UUID.randomUUID();
        var part = UUID.randomUUID();
        var long1 = new Draft(
                owner, caseId, part, "inspections", "检查", "{\"place\":\"" + "路".repeat(20_000) + "\"}", "{}", NOW);
        store.inTransaction(tx -> {
            tx.drafts().keep(new Draft(owner, caseId, part, "inspections", "检查", "{}", null, NOW.minusSeconds(9)));
            tx.drafts().keep(long1);
            return 0;
        });
        list(tx -> tx.drafts().of(owner)).containsExactly(long1);
        list(tx -> tx.drafts().of(UUID.randomUUID())).isEmpty();
        store.inTransaction(tx -> {
            tx.drafts().drop(owner, caseId, part);
            return 0;
        });
        option(tx -> tx.drafts().find(owner, caseId, part)).isEmpty();
    }

    @Test
    void aFileOfRulesReadsBackTheSameAndStaysOnRecordAfterItsEnd() {
        var added = new OfficeRules.Note(NOW, new UUID(0, 1), "王某", "试行");
        var ended = new OfficeRules.Note(NOW.plusSeconds(60), new UUID(0, 2), "李某", "不用了");
        var text = new RuleText("期限.yaml", "format: x\n".repeat(20_000));
        store.inTransaction(tx -> {
            tx.rules().add(text, "anjuan.time-limits/1", "ab".repeat(32), added);
            tx.rules().add(new RuleText("2027.json", "{}"), "holiday-cn", "cd".repeat(32), added);
            return true;
        });
        var current = store.inTransaction(tx -> tx.rules().current());
        assertThat(current).hasSize(2);
        var file = current.stream()
                .filter(each -> each.name().equals("期限.yaml"))
                .findFirst()
                .orElseThrow();
        assertThat(file)
                .isEqualTo(new OfficeRules.RuleFile(
                        file.number(), text, "anjuan.time-limits/1", "ab".repeat(32), added, Optional.empty()));
        store.inTransaction(tx -> {
            assertThat(tx.rules().end(file.number(), ended)).isTrue();
            assertThat(tx.rules().end(file.number(), added)).isFalse();
            return true;
        });
        assertThat(store.<List<OfficeRules.RuleFile>>inTransaction(
                        tx -> tx.rules().current()))
                .extracting(OfficeRules.RuleFile::name)
                .containsExactly("2027.json");
        assertThat(store.<List<OfficeRules.RuleFile>>inTransaction(
                        tx -> tx.rules().past()))
                .singleElement()
                .satisfies(past -> assertThat(past.ended()).contains(ended));
    }

    @Test
    void noTwoFilesOfRulesOfOneNameHoldAtOnce() {
        var note = new OfficeRules.Note(NOW, new UUID(0, 1), "王某", "试行");
        Function<String, Boolean> add = text ->
                store.inTransaction(tx -> tx.rules().add(new RuleText("a.yaml", text), "x", "ab".repeat(32), note));
        assertThat(add.apply("one")).isTrue();
        assertThat(add.apply("two")).isFalse();
        store.inTransaction(tx -> {
            tx.rules().end(tx.rules().current().getFirst().number(), note);
            return true;
        });
        add.apply("two");
        store.inTransaction(tx -> {
            tx.rules().end(tx.rules().current().getFirst().number(), note);
            return true;
        });
        assertThat(store.<List<OfficeRules.RuleFile>>inTransaction(
                        tx -> tx.rules().past()))
                .hasSize(2);
    }

    @Test
    void theOfficeItsPeopleAndSettingsReadBackTheSame() {
        var office = new Office("某市生态环境局", "X", "某路1号", "张三", "022-1", "某市人民政府", "某区人民法院");
        var person = new Person(
                UUID.randomUUID(),
                "张三",
                "一大队",
                List.of(
                        new DatedRole(Role.OFFICER, TODAY, Optional.empty()),
                        new DatedRole(Role.UNIT_HEAD, TODAY, Optional.of(TODAY.plusDays(3)))),
                List.of(new Certificate("02001", TODAY, Optional.empty())));
        store.inTransaction(tx -> {
            tx.office().keep(office);
            tx.office().keep(office);
            tx.office().keep(person);
            tx.office().keep(person);
            tx.office().set("language", "en");
            tx.office().set("language", "zh_CN");
            return 0;
        });
        option(tx -> tx.office().office()).hasValue(office);
        list(tx -> tx.office().people()).containsExactly(person);
        list(tx -> tx.office().named(" 张三 ")).containsExactly(person);
        option(tx -> tx.office().person(UUID.randomUUID())).isEmpty();
        map(tx -> tx.office().settings()).isEqualTo(Map.of("language", "zh_CN"));
    }
}
