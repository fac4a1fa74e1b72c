package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.CASE_NUMBER;
import static org.anjuan.persistence.jooq.Tables.CASE_ROW;
import static org.anjuan.persistence.jooq.Tables.NUMBER_BLOCK;
import static org.anjuan.persistence.jooq.Tables.NUMBER_ENTRY;
import static org.anjuan.persistence.jooq.Tables.NUMBER_LOCK;
import static org.anjuan.persistence.jooq.Tables.NUMBER_SERIES;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.numbering.NumberBlock;
import org.anjuan.domain.numbering.NumberPattern;
import org.anjuan.domain.numbering.NumberState;
import org.anjuan.domain.numbering.RegisterState;
import org.anjuan.domain.numbering.SeriesKey;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.usecase.port.NumberRegister;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The register of numbers. Numbers typed by hand are read from the files' own rows, so that they count while they stand there. */
final class JooqNumberRegister implements NumberRegister {

    private static final int LONGEST_NUMBER = 80;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KEY = 200;

    /** So many numbers are looked for in one query. */
    private static final int AT_ONCE = 500;

    private final DSLContext db;

    JooqNumberRegister(DSLContext db) {
        this.db = db;
    }

    @Override
    public RegisterState state(SeriesKey series, NumberPattern pattern) {
        db.selectFrom(NUMBER_LOCK).forUpdate().fetch();
        long nr = number(series);
        var used = new TreeSet<>(db.select(NUMBER_ENTRY.SERIAL)
                .from(NUMBER_ENTRY)
                .where(NUMBER_ENTRY.SERIES_NR.eq(nr))
                .fetch(NUMBER_ENTRY.SERIAL));
        typed(series, pattern).forEach(used::add);
        var blocks = fetchBlocks(NUMBER_BLOCK.SERIES_NR.eq(nr)).stream()
                .map(KeptBlock::block)
                .toList();
        return new RegisterState(series, used, blocks, db.fetchExists(NUMBER_BLOCK, NUMBER_BLOCK.IS_GIVEN.eq(false)));
    }

    /** The serials of the series that stand in files. */
    private Stream<Integer> typed(SeriesKey series, NumberPattern pattern) {
        var head = pattern.head(series);
        var plain = SearchText.fold(head + '〔' + series.year() + '〕');
        var withWord = SearchText.fold(head + "字〔" + series.year() + '〕');
        return Stream.of(plain, withWord)
                .flatMap(beginning -> keys(beginning).stream())
                .filter(key -> key.length() <= LONGEST_NUMBER)
                .map(key -> pattern.serialIn(new DocumentNumber(key), series))
                .flatMap(serial -> serial.stream().boxed());
    }

    /** One beginning at a time: with an "or" between two, H2 reads the whole table instead of its index. */
    private List<String> keys(String beginning) {
        return db.selectDistinct(CASE_NUMBER.NUMBER_KEY)
                .from(CASE_NUMBER)
                .where(CASE_NUMBER.NUMBER_KEY.startsWith(beginning))
                .fetch(CASE_NUMBER.NUMBER_KEY);
    }

    @Override
    public void add(Entry entry) {
        db.insertInto(NUMBER_ENTRY)
                .set(NUMBER_ENTRY.SERIES_NR, number(entry.series()))
                .set(NUMBER_ENTRY.SERIAL, entry.serial())
                .set(NUMBER_ENTRY.WRITTEN, entry.number().text())
                .set(NUMBER_ENTRY.DOCUMENT_TYPE, entry.documentType())
                .set(NUMBER_ENTRY.STATE, entry.state().name())
                .set(NUMBER_ENTRY.CASE_ID, entry.caseId().orElse(null))
                .set(NUMBER_ENTRY.PAPER_ID, entry.paperId().orElse(null))
                .set(NUMBER_ENTRY.REASON, Rows.clip(entry.note().reason(), LONGEST_REASON))
                .set(NUMBER_ENTRY.NOTED_AT, Rows.time(entry.note().at()))
                .set(NUMBER_ENTRY.NOTED_BY_NAME, Rows.clip(entry.note().by(), LONGEST_NAME))
                .execute();
    }

    @Override
    public void settle(SeriesKey series, int serial, NumberState state, Note note) {
        int changed = db.update(NUMBER_ENTRY)
                .set(NUMBER_ENTRY.STATE, state.name())
                .set(NUMBER_ENTRY.REASON, Rows.clip(note.reason(), LONGEST_REASON))
                .set(NUMBER_ENTRY.NOTED_AT, Rows.time(note.at()))
                .set(NUMBER_ENTRY.NOTED_BY_NAME, Rows.clip(note.by(), LONGEST_NAME))
                .where(NUMBER_ENTRY.SERIES_NR.eq(number(series)), NUMBER_ENTRY.SERIAL.eq(serial))
                .execute();
        if (changed == 0) throw new IllegalStateException("no number " + serial + " in " + series);
    }

    @Override
    public Optional<Entry> find(SeriesKey series, int serial) {
        return fetchEntries(of(series).and(NUMBER_ENTRY.SERIAL.eq(serial))).stream()
                .findFirst();
    }

    @Override
    public List<Entry> entries(OptionalInt year) {
        return fetchEntries(year.isPresent() ? NUMBER_SERIES.OF_YEAR.eq(year.getAsInt()) : DSL.noCondition());
    }

    private List<Entry> fetchEntries(Condition which) {
        return db.select()
                .from(NUMBER_ENTRY)
                .join(NUMBER_SERIES)
                .on(NUMBER_SERIES.SERIES_NR.eq(NUMBER_ENTRY.SERIES_NR))
                .where(which)
                .orderBy(NUMBER_SERIES.OF_YEAR, NUMBER_SERIES.ORGAN, NUMBER_SERIES.WORD, NUMBER_ENTRY.SERIAL)
                .fetch(row -> new Entry(
                        series(row),
                        row.get(NUMBER_ENTRY.SERIAL),
                        new DocumentNumber(row.get(NUMBER_ENTRY.WRITTEN)),
                        row.get(NUMBER_ENTRY.DOCUMENT_TYPE),
                        NumberState.valueOf(row.get(NUMBER_ENTRY.STATE)),
                        Optional.ofNullable(row.get(NUMBER_ENTRY.CASE_ID)),
                        Optional.ofNullable(row.get(NUMBER_ENTRY.PAPER_ID)),
                        new Note(
                                Rows.instant(row.get(NUMBER_ENTRY.NOTED_AT)),
                                row.get(NUMBER_ENTRY.NOTED_BY_NAME),
                                row.get(NUMBER_ENTRY.REASON))));
    }

    @Override
    public List<Standing> standing(Collection<DocumentNumber> numbers) {
        var asked = new TreeMap<String, List<DocumentNumber>>();
        for (var number : numbers)
            asked.computeIfAbsent(Rows.clip(SearchText.fold(number.text()), LONGEST_KEY), _ -> new ArrayList<>())
                    .add(number);
        var found = new ArrayList<Standing>();
        var keys = List.copyOf(asked.keySet());
        for (int from = 0; from < keys.size(); from += AT_ONCE)
            db.select(CASE_NUMBER.NUMBER_KEY, CASE_ROW.CASE_ID, CASE_ROW.TITLE)
                    .from(CASE_NUMBER)
                    .join(CASE_ROW)
                    .on(CASE_ROW.CASE_NR.eq(CASE_NUMBER.CASE_NR))
                    .where(CASE_NUMBER.NUMBER_KEY.in(keys.subList(from, Math.min(keys.size(), from + AT_ONCE))))
                    .orderBy(CASE_NUMBER.NUMBER_KEY, CASE_ROW.CASE_NR)
                    .forEach(row -> asked.getOrDefault(row.get(CASE_NUMBER.NUMBER_KEY), List.of())
                            .forEach(number -> found.add(
                                    new Standing(number, row.get(CASE_ROW.CASE_ID), row.get(CASE_ROW.TITLE)))));
        return found;
    }

    @Override
    public void keep(KeptBlock kept) {
        var block = kept.block();
        db.insertInto(NUMBER_BLOCK)
                .set(NUMBER_BLOCK.BLOCK_ID, block.id())
                .set(NUMBER_BLOCK.SERIES_NR, number(block.series()))
                .set(NUMBER_BLOCK.FIRST_SERIAL, block.first())
                .set(NUMBER_BLOCK.LAST_SERIAL, block.last())
                .set(NUMBER_BLOCK.HOLDER, Rows.clip(block.holder(), LONGEST_NAME))
                .set(NUMBER_BLOCK.IS_GIVEN, block.given())
                .set(NUMBER_BLOCK.DOCUMENT_TYPE, kept.documentType())
                .set(NUMBER_BLOCK.ORIGIN, kept.origin())
                .set(NUMBER_BLOCK.NOTED_AT, Rows.time(kept.note().at()))
                .set(NUMBER_BLOCK.NOTED_BY_NAME, Rows.clip(kept.note().by(), LONGEST_NAME))
                .set(NUMBER_BLOCK.USED_TO, used(block))
                .execute();
    }

    private static @Nullable Integer used(NumberBlock block) {
        return block.usedTo().isPresent() ? block.usedTo().getAsInt() : null;
    }

    @Override
    public void back(UUID block, int usedTo) {
        int changed = db.update(NUMBER_BLOCK)
                .set(NUMBER_BLOCK.USED_TO, usedTo)
                .where(NUMBER_BLOCK.BLOCK_ID.eq(block), NUMBER_BLOCK.USED_TO.isNull())
                .execute();
        if (changed == 0) throw new IllegalStateException("no open block " + block);
    }

    @Override
    public List<KeptBlock> blocks() {
        return fetchBlocks(DSL.noCondition());
    }

    private List<KeptBlock> fetchBlocks(Condition which) {
        return db.select()
                .from(NUMBER_BLOCK)
                .join(NUMBER_SERIES)
                .on(NUMBER_SERIES.SERIES_NR.eq(NUMBER_BLOCK.SERIES_NR))
                .where(which)
                .orderBy(NUMBER_BLOCK.NOTED_AT, NUMBER_BLOCK.FIRST_SERIAL, NUMBER_BLOCK.BLOCK_ID)
                .fetch(JooqNumberRegister::block);
    }

    private static KeptBlock block(Record row) {
        var usedTo = Optional.ofNullable(row.get(NUMBER_BLOCK.USED_TO))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
        var block = new NumberBlock(
                row.get(NUMBER_BLOCK.BLOCK_ID),
                series(row),
                row.get(NUMBER_BLOCK.FIRST_SERIAL),
                row.get(NUMBER_BLOCK.LAST_SERIAL),
                row.get(NUMBER_BLOCK.HOLDER),
                row.get(NUMBER_BLOCK.IS_GIVEN),
                usedTo);
        var note = new Note(Rows.instant(row.get(NUMBER_BLOCK.NOTED_AT)), row.get(NUMBER_BLOCK.NOTED_BY_NAME), "");
        return new KeptBlock(block, row.get(NUMBER_BLOCK.DOCUMENT_TYPE), row.get(NUMBER_BLOCK.ORIGIN), note);
    }

    private static SeriesKey series(Record row) {
        return new SeriesKey(row.get(NUMBER_SERIES.ORGAN), row.get(NUMBER_SERIES.WORD), row.get(NUMBER_SERIES.OF_YEAR));
    }

    private static Condition of(SeriesKey series) {
        return NUMBER_SERIES
                .ORGAN
                .eq(series.organ())
                .and(NUMBER_SERIES.WORD.eq(series.word()))
                .and(NUMBER_SERIES.OF_YEAR.eq(series.year()));
    }

    /** The row of the series, which is made where it is not there yet. */
    private long number(SeriesKey series) {
        var known = db.select(NUMBER_SERIES.SERIES_NR)
                .from(NUMBER_SERIES)
                .where(of(series))
                .fetchOptional(NUMBER_SERIES.SERIES_NR);
        if (known.isPresent()) return known.get();
        return db.insertInto(NUMBER_SERIES)
                .set(NUMBER_SERIES.ORGAN, series.organ())
                .set(NUMBER_SERIES.WORD, series.word())
                .set(NUMBER_SERIES.OF_YEAR, series.year())
                .returningResult(NUMBER_SERIES.SERIES_NR)
                .fetchSingle()
                .value1();
    }
}
