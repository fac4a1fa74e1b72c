package org.anjuan.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.Field;
import org.anjuan.domain.casefile.Shape.Presence;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;

/** Files that make no sense but use every field of every record in every way it can be used. */
public final class ArbitraryFiles {

    private static final String[] PIECES = {
        "大气", "污染", "\"", "\\", "/", "\n", "\t", "\u0001", "𬭚", "㛃", "é", "\u2028", "a", " ", "€", "</script>", "😀"
    };

    private final RandomGenerator random;
    private final List<UUID> ids = new ArrayList<>();

    public ArbitraryFiles(RandomGenerator random) {
        this.random = random;
    }

    public CaseFile next() {
        ids.clear();
        var none = EnumSet.noneOf(PartKind.class);
        var parts = new ArrayList<Part>();
        for (var kind : PartKind.values()) {
            switch (random.nextInt(4)) {
                case 0 -> none.add(kind);
                case 1 -> {}
                default -> {
                    for (int i = random.nextInt(1, 3); i > 0; i--) parts.add((Part) record(kind.type()));
                }
            }
        }
        return CaseFile.of(id(), (Head) record(Head.class), parts, none);
    }

    Object record(Class<?> type) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : Shape.of(type).fields()) values.put(field.name(), field(field));
        return Shape.of(type).make(values);
    }

    private Object field(Field field) {
        return switch (field.presence()) {
            case REQUIRED -> single(field);
            case LIST -> {
                var list = new ArrayList<Object>();
                for (int i = random.nextInt(3); i > 0; i--) list.add(single(field));
                yield list;
            }
            case FACT ->
                switch (random.nextInt(4)) {
                    case 0 -> Fact.unknown();
                    case 1 -> field.type() == ValueType.FLAG ? Fact.unknown() : Fact.none();
                    default -> Fact.known(single(field));
                };
        };
    }

    private Object single(Field field) {
        return switch (field.type()) {
            case TEXT -> field.presence() == Presence.REQUIRED ? "字" + text() : text();
            case PROSE -> new Prose("段" + text() + "末");
            case WHEN ->
                switch (random.nextInt(3)) {
                    case 0 -> When.of(day());
                    case 1 -> When.of(YearMonth.from(day()).toString());
                    default -> When.of(day().atTime(random.nextInt(24), random.nextInt(60)));
                };
            case MONEY -> new Money(random.nextLong(100_000_000_000L));
            case DECIMAL -> BigDecimal.valueOf(random.nextInt(-1000, 100_000), random.nextInt(5));
            case INTEGER -> random.nextInt(0, 500);
            case FLAG -> random.nextBoolean();
            case CHOICE ->
                field.raw().getEnumConstants()[random.nextInt(field.raw().getEnumConstants().length)];
            case REF -> new Ref<>(ids.isEmpty() || random.nextInt(5) == 0 ? id() : ids.get(random.nextInt(ids.size())));
            case ID -> id();
            case NUMBER -> new DocumentNumber("津环罚〔" + random.nextInt(2000, 2030) + "〕" + random.nextInt(1, 999) + "号");
            case ITEM ->
                new StoredItem(
                        "%064x".formatted(random.nextInt(1 << 30)),
                        "图" + text() + "x",
                        "image/png",
                        random.nextLong(1L << 50));
            case RECORD -> record(field.raw());
        };
    }

    private String text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) text.append(PIECES[random.nextInt(PIECES.length)]);
        return text.toString();
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
    }

    private UUID id() {
        var id = new UUID(random.nextLong(), random.nextLong());
        ids.add(id);
        return id;
    }
}
