package org.anjuan.usecase;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.anjuan.domain.numbering.NumberPattern;
import org.anjuan.domain.numbering.NumberState;
import org.anjuan.domain.numbering.RegisterState;
import org.anjuan.domain.numbering.SeriesKey;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.NumberRegister;
import org.anjuan.usecase.port.OfficeRegister;
import org.anjuan.usecase.port.Store;

/** A case base that knows numbers, an office and an audit log, and keeps them in memory. */
final class NumbersInMemory implements Store, NumberRegister {

    /** What was typed by hand in files. */
    final List<DocumentNumber> typed = new ArrayList<>();

    final List<AuditLog.Entry> audit = new ArrayList<>();
    final Map<String, String> settings = new TreeMap<>();

    private final Office office;
    private final Map<SeriesKey, TreeMap<Integer, Entry>> entries = new HashMap<>();
    private final List<KeptBlock> blocks = new ArrayList<>();

    NumbersInMemory(String organ) {
        this.office = new Office("某局", organ, "", "", "", "", "");
    }

    @Override
    public <T> T inTransaction(Function<Tx, T> work) {
        return work.apply(
                answering(Tx.class, Map.of("numbers", _ -> this, "office", _ -> register(), "audit", _ -> auditLog())));
    }

    private OfficeRegister register() {
        return answering(
                OfficeRegister.class,
                Map.of(
                        "office",
                        _ -> Optional.of(office),
                        "settings",
                        _ -> settings,
                        "set",
                        arguments -> settings.put((String) arguments[0], (String) arguments[1])));
    }

    private AuditLog auditLog() {
        return answering(AuditLog.class, Map.of("append", arguments -> {
            audit.add((AuditLog.Entry) arguments[0]);
            return new AuditLog.Recorded(audit.size(), audit.getLast(), "", "");
        }));
    }

    private static <I> I answering(Class<I> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    var answer = answers.get(method.getName()).apply(arguments);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }

    @Override
    public RegisterState state(SeriesKey series, NumberPattern pattern) {
        var used = new TreeSet<>(of(series).keySet());
        for (var number : typed) pattern.serialIn(number, series).ifPresent(used::add);
        var own = blocks.stream()
                .map(KeptBlock::block)
                .filter(block -> block.series().equals(series))
                .toList();
        return new RegisterState(
                series,
                used,
                own,
                blocks.stream().anyMatch(kept -> !kept.block().given()));
    }

    private TreeMap<Integer, Entry> of(SeriesKey series) {
        return entries.computeIfAbsent(series, _ -> new TreeMap<>());
    }

    @Override
    public void add(Entry entry) {
        if (of(entry.series()).putIfAbsent(entry.serial(), entry) != null)
            throw new IllegalStateException("twice: " + entry);
    }

    @Override
    public void settle(SeriesKey series, int serial, NumberState state, Note note) {
        of(series)
                .computeIfPresent(
                        serial,
                        (_, was) -> new Entry(
                                series,
                                serial,
                                was.number(),
                                was.documentType(),
                                state,
                                was.caseId(),
                                was.paperId(),
                                note));
    }

    @Override
    public Optional<Entry> find(SeriesKey series, int serial) {
        return Optional.ofNullable(of(series).get(serial));
    }

    @Override
    public List<Entry> entries(OptionalInt year) {
        return entries.values().stream()
                .flatMap(series -> series.values().stream())
                .filter(entry -> year.isEmpty() || entry.series().year() == year.getAsInt())
                .toList();
    }

    @Override
    public List<Standing> standing(Collection<DocumentNumber> numbers) {
        return List.of();
    }

    @Override
    public void keep(KeptBlock block) {
        blocks.add(block);
    }

    @Override
    public void back(UUID id, int usedTo) {
        blocks.replaceAll(kept -> kept.block().id().equals(id)
                ? new KeptBlock(kept.block().back(usedTo), kept.documentType(), kept.origin(), kept.note())
                : kept);
    }

    @Override
    public List<KeptBlock> blocks() {
        return List.copyOf(blocks);
    }
}
