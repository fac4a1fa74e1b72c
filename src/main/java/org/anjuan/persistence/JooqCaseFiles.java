package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.CASE_FILE;
import static org.anjuan.persistence.jooq.Tables.CASE_NUMBER;
import static org.anjuan.persistence.jooq.Tables.CASE_PART;
import static org.anjuan.persistence.jooq.Tables.CASE_ROW;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.StoredItems;
import org.anjuan.persistence.jooq.tables.records.CaseFileRecord;
import org.anjuan.persistence.jooq.tables.records.CasePartRecord;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.CaseFiles;
import org.anjuan.usecase.port.ReadyRows;
import org.anjuan.usecase.port.StoredFile;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/**
 * Case files, one row per part. A file is read in one query: a join, because H2 holds no JSON above a million bytes and
 * so cannot gather a large file's parts in a nested value.
 */
final class JooqCaseFiles implements CaseFiles {

    private final DSLContext db;
    private final CaseCodec codec;
    private final RowWriter rows;
    private final Inserts inserts;

    JooqCaseFiles(DSLContext db, CaseCodec codec) {
        this.db = db;
        this.codec = codec;
        this.rows = new RowWriter(db);
        this.inserts = new Inserts(db);
    }

    @Override
    public Optional<StoredFile> find(UUID id) {
        return read(CASE_FILE.ID.eq(id)).stream().findFirst();
    }

    @Override
    public List<StoredFile> findAll(Collection<UUID> ids) {
        return read(CASE_FILE.ID.in(ids));
    }

    @Override
    public Optional<StoredFile> findByNumber(String number) {
        var key = SearchText.fold(number);
        if (key.isEmpty()) return Optional.empty();
        var newest = db.select(CASE_NUMBER.CASE_NR)
                .from(CASE_NUMBER)
                .join(CASE_FILE)
                .on(CASE_FILE.CASE_NR.eq(CASE_NUMBER.CASE_NR))
                .where(CASE_NUMBER.NUMBER_KEY.eq(Rows.clip(key, 200)))
                .orderBy(CASE_NUMBER.IS_OWN.desc(), CASE_FILE.SAVED_AT.desc(), CASE_FILE.CASE_NR.desc())
                .limit(1)
                .fetchOptional(CASE_NUMBER.CASE_NR);
        return newest.flatMap(nr -> read(CASE_FILE.CASE_NR.eq(nr)).stream().findFirst());
    }

    private List<StoredFile> read(Condition which) {
        return db
                .select(
                        CASE_FILE.ID,
                        CASE_FILE.VERSION,
                        CASE_FILE.HASH,
                        CASE_FILE.HEAD,
                        CASE_FILE.KNOWN_NONE,
                        CASE_FILE.SAVED_AT,
                        CASE_PART.KIND,
                        CASE_PART.BODY,
                        CASE_FILE.CASE_NR)
                .from(CASE_FILE)
                .leftJoin(CASE_PART)
                .on(CASE_PART.CASE_NR.eq(CASE_FILE.CASE_NR))
                .where(which)
                .orderBy(CASE_FILE.CASE_NR, CASE_PART.PLACE)
                .fetchGroups(CASE_FILE.ID)
                .values()
                .stream()
                .map(this::stored)
                .toList();
    }

    private StoredFile stored(Result<? extends Record> found) {
        var parts = new ArrayList<Part>(found.size());
        for (var row : found)
            if (row.get(CASE_PART.KIND) != null)
                parts.add(codec.read(kind(row.get(CASE_PART.KIND)), row.get(CASE_PART.BODY)));
        var first = found.getFirst();
        var file = CaseFile.of(
                first.get(CASE_FILE.ID),
                codec.readHead(first.get(CASE_FILE.HEAD)),
                parts,
                none(first.get(CASE_FILE.KNOWN_NONE)));
        return new StoredFile(
                file,
                first.get(CASE_FILE.VERSION),
                first.get(CASE_FILE.HASH),
                Rows.instant(first.get(CASE_FILE.SAVED_AT)));
    }

    @Override
    public boolean exists(UUID id) {
        return db.fetchExists(CASE_FILE, CASE_FILE.ID.eq(id));
    }

    @Override
    public List<UUID> ids() {
        return db.select(CASE_FILE.ID)
                .from(CASE_FILE)
                .orderBy(CASE_FILE.CASE_NR)
                .fetch(CASE_FILE.ID);
    }

    @Override
    public List<UUID> openIds() {
        return db.select(CASE_ROW.CASE_ID)
                .from(CASE_ROW)
                .where(CASE_ROW.IS_OPEN.isTrue())
                .orderBy(CASE_ROW.CASE_NR)
                .fetch(CASE_ROW.CASE_ID);
    }

    @Override
    public void reckonAnew(List<Remade> files) {
        var numbers = db.select(CASE_FILE.ID, CASE_FILE.CASE_NR)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.in(files.stream().map(Remade::id).toList()))
                .fetchMap(CASE_FILE.ID, CASE_FILE.CASE_NR);
        var ready = new LinkedHashMap<Long, ReadyRows>();
        for (var file : files) {
            var nr = numbers.get(file.id());
            if (nr != null) ready.put(nr, file.rows());
        }
        var others = new DueWriter(db).differing(ready);
        new DueWriter(db)
                .write(held(files.stream()
                        .filter(file -> others.contains(numbers.get(file.id())))
                        .toList()));
    }

    @Override
    public long count() {
        return db.fetchCount(CASE_FILE);
    }

    @Override
    public StoredFile add(CaseFile file, ReadyRows ready) {
        return addAll(List.of(new Addition(file, ready))).getFirst();
    }

    @Override
    public List<StoredFile> addAll(List<Addition> additions) {
        var added = additions.stream()
                .map(addition -> new StoredFile(
                        addition.file(),
                        1,
                        codec.hash(addition.file()),
                        Rows.micros(addition.rows().row().savedAt())))
                .toList();
        inserts.all(added.stream().map(this::record).toList());
        var ids = added.stream().map(stored -> stored.file().id()).toList();
        Map<UUID, Long> numbers = db.select(CASE_FILE.ID, CASE_FILE.CASE_NR)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.in(ids))
                .fetchMap(CASE_FILE.ID, CASE_FILE.CASE_NR);
        var parts = new ArrayList<CasePartRecord>();
        var ready = new LinkedHashMap<Long, ReadyRows>();
        for (int i = 0; i < added.size(); i++) {
            var stored = added.get(i);
            long nr = Objects.requireNonNull(numbers.get(stored.file().id()));
            for (var part : placed(stored.file()).values()) parts.add(part.record(nr, stored));
            ready.put(nr, additions.get(i).rows());
        }
        inserts.all(parts);
        rows.insert(ready);
        return added;
    }

    @Override
    public Optional<StoredFile> replace(CaseFile next, int version, ReadyRows ready) {
        var stored = new StoredFile(
                next, version + 1, codec.hash(next), Rows.micros(ready.row().savedAt()));
        var record = record(stored);
        int changed = db.update(CASE_FILE)
                .set(record)
                .where(CASE_FILE.ID.eq(next.id()), CASE_FILE.VERSION.eq(version))
                .execute();
        if (changed == 0) return Optional.empty();
        long nr = db.select(CASE_FILE.CASE_NR)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(next.id()))
                .fetchSingle(CASE_FILE.CASE_NR);
        writeDifferences(nr, stored);
        rows.update(nr, ready);
        return Optional.of(stored);
    }

    @Override
    public void refresh(List<Remade> files) {
        held(files).forEach(rows::refresh);
    }

    /** The rows of the files that are still of their version, by case number; nobody saves them before the transaction ends. */
    private Map<Long, ReadyRows> held(List<Remade> files) {
        var held = new LinkedHashMap<Long, ReadyRows>();
        if (files.isEmpty()) return held;
        var wanted = files.stream().collect(Collectors.toMap(Remade::id, file -> file));
        db.select(CASE_FILE.ID, CASE_FILE.VERSION, CASE_FILE.CASE_NR)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.in(wanted.keySet()))
                .orderBy(CASE_FILE.CASE_NR)
                .forUpdate()
                .forEach(row -> {
                    var file = Objects.requireNonNull(wanted.get(row.get(CASE_FILE.ID)));
                    if (row.get(CASE_FILE.VERSION) == file.version()) held.put(row.get(CASE_FILE.CASE_NR), file.rows());
                });
        return held;
    }

    private void writeDifferences(long nr, StoredFile stored) {
        var before = db.selectFrom(CASE_PART).where(CASE_PART.CASE_NR.eq(nr)).fetchMap(CASE_PART.PART_ID, row -> row);
        var fresh = new ArrayList<CasePartRecord>();
        for (var part : placed(stored.file()).values()) {
            var old = before.remove(part.id());
            if (old == null) fresh.add(part.record(nr, stored));
            else if (!part.kind().equals(old.getKind()) || !part.body().equals(old.getBody()))
                db.executeUpdate(part.record(nr, stored));
            else if (part.place() != old.getPlace())
                db.update(CASE_PART)
                        .set(CASE_PART.PLACE, part.place())
                        .where(CASE_PART.CASE_NR.eq(nr), CASE_PART.PART_ID.eq(part.id()))
                        .execute();
        }
        inserts.all(fresh);
        if (!before.isEmpty())
            db.deleteFrom(CASE_PART)
                    .where(CASE_PART.CASE_NR.eq(nr), CASE_PART.PART_ID.in(before.keySet()))
                    .execute();
    }

    @Override
    public List<String> evidenceOf(UUID id) {
        return find(id).map(stored -> StoredItems.of(stored.file()).stream()
                        .map(StoredItem::sha256)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private CaseFileRecord record(StoredFile stored) {
        var record = new CaseFileRecord();
        record.setId(stored.file().id());
        record.setVersion(stored.version());
        record.setHash(stored.hash());
        record.setHead(codec.write(stored.file().head()));
        record.setKnownNone(
                stored.file().none().stream().sorted().map(PartKind::plural).collect(Collectors.joining(",")));
        record.setSavedAt(Rows.time(stored.savedAt()));
        return record;
    }

    /** A part as a row: its place counts from nought among the parts of its kind. */
    private record Placed(UUID id, String kind, int place, String body) {
        CasePartRecord record(long nr, StoredFile stored) {
            return new CasePartRecord(nr, id, kind, place, body, Rows.time(stored.savedAt()));
        }
    }

    private Map<UUID, Placed> placed(CaseFile file) {
        var placed = new LinkedHashMap<UUID, Placed>();
        var next = new HashMap<PartKind, Integer>();
        for (var part : file.parts()) {
            var kind = part.kindOfPart();
            int place = next.merge(kind, 1, Integer::sum) - 1;
            placed.put(part.id(), new Placed(part.id(), kind.plural(), place, codec.write(part)));
        }
        return placed;
    }

    private static PartKind kind(String plural) {
        return PartKind.ofPlural(plural)
                .orElseThrow(() -> new IllegalStateException("unknown kind of part: " + plural));
    }

    private static Set<PartKind> none(String plurals) {
        return plurals.isEmpty()
                ? Set.of()
                : Stream.of(plurals.split(",")).map(JooqCaseFiles::kind).collect(Collectors.toSet());
    }
}
