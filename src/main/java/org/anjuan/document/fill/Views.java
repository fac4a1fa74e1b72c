package org.anjuan.document.fill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.anjuan.document.fill.PlainViews.DateView;
import org.anjuan.document.fill.PlainViews.MoneyView;
import org.anjuan.document.fill.PlainViews.ProseView;
import org.anjuan.document.fill.Seen.Gap;
import org.anjuan.document.fill.Seen.Many;
import org.anjuan.document.fill.Seen.Nothing;
import org.anjuan.document.fill.Seen.Text;
import org.anjuan.document.fill.Seen.YesNo;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.Measure;
import org.anjuan.domain.casefile.MeasureResult;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.document.Concerned;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** Turns the values of a case file into what templates see. Names in a template are the names of the JSON format. */
final class Views {

    private final CaseFile file;
    private final Words words;
    private final Concerned concerned;
    private final Supplier<Optional<Office>> office;
    private final Exhibits exhibits;
    private final Deduced deduced;
    private final BiConsumer<Record, String> told;

    /**
     * @param internal the parts whose papers lie in the sub volume alone
     * @param told hears of each field of a record that is read
     */
    Views(
            CaseFile file,
            Words words,
            Supplier<Optional<Office>> office,
            Supplier<Set<UUID>> internal,
            BiConsumer<Record, String> told) {
        this.file = file;
        this.concerned = new Concerned(file);
        this.office = office;
        this.words = words;
        this.exhibits = new Exhibits(file, internal);
        this.deduced = new Deduced(file, this);
        this.told = told;
    }

    /** The whole file: its head, each kind of part in the plural, and in the singular the one that counts. */
    Seen file() {
        return new FileView();
    }

    /** Any value, where the key names it when it is a gap. */
    Seen of(@Nullable Object value, String key) {
        return switch (value) {
            case null -> new Gap(key);
            case Seen seen -> seen;
            case Fact.Known<?>(var content) -> of(content, key);
            case Fact.Unknown<?> _ -> new Gap(key);
            case Fact.None<?> _ -> new Nothing();
            case List<?> list ->
                new Many(list.stream().map(element -> of(element, key)).toList(), key);
            case Boolean yes -> new YesNo(yes);
            case Prose prose -> new ProseView(prose);
            case When when -> new DateView(when);
            case LocalDate day -> new DateView(When.of(day));
            case LocalDateTime at -> new DateView(When.of(at));
            case Money money -> new MoneyView(money);
            case BigDecimal number -> new Text(number.stripTrailingZeros().toPlainString());
            case DocumentNumber number -> new Text(Marks.clean(number.text()));
            case StoredItem item -> new Text(Marks.clean(item.name()));
            case Ref<?> ref -> file.find(ref.id()).map(part -> of(part, key)).orElseGet(() -> new Gap(key));
            case UUID id -> file.find(id).map(part -> of(part, key)).orElseGet(() -> new Gap(key));
            case Enum<?> choice -> new ChoiceView(choice);
            case Record record -> new RecordView(record);
            case Map<?, ?> map -> new MapView(map);
            default -> new Text(Marks.clean(value.toString()));
        };
    }

    private final class MapView implements Seen {
        private final Map<?, ?> map;

        MapView(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public String printed() {
            return map.toString();
        }

        @Override
        public @Nullable Object get(String name) {
            return map.containsKey(name) ? of(map.get(name), name) : null;
        }
    }

    private final class ChoiceView implements Seen {
        private final Enum<?> choice;

        ChoiceView(Enum<?> choice) {
            this.choice = choice;
        }

        @Override
        public String printed() {
            return words.get(WordKeys.of(choice));
        }

        @Override
        public @Nullable Object get(String name) {
            if (name.equals("known")) return new YesNo(true);
            if (name.equals("unknown") || name.equals("none")) return new YesNo(false);
            boolean isConstant = Arrays.stream(choice.getDeclaringClass().getEnumConstants())
                    .anyMatch(constant -> ((Enum<?>) constant).name().equals(name));
            return isConstant ? new YesNo(choice.name().equals(name)) : null;
        }
    }

    private final class RecordView implements Seen {
        private final Record value;

        RecordView(Record value) {
            this.value = value;
        }

        @Override
        public String printed() {
            return switch (value) {
                case Official official -> official(official);
                case LawCite cite -> cite(cite);
                case Party party -> Marks.clean(nameOf(party));
                case Part part -> named(part);
                default -> value.getClass().getSimpleName();
            };
        }

        /** Its title or number, else what kind of part it is. */
        private String named(Part part) {
            for (var name : List.of("title", "number", "description"))
                if (get(name) instanceof Text text) return text.printed();
            return words.get(WordKeys.of(part.kindOfPart()));
        }

        private String official(Official official) {
            for (var field : List.of("name", "certificate")) told.accept(official, field);
            return Marks.clean(official.name())
                    + official.certificate()
                            .value()
                            .map(number -> "（" + Marks.clean(number) + "）")
                            .orElse("");
        }

        private String cite(LawCite cite) {
            for (var field : List.of("law", "article")) told.accept(cite, field);
            var law = Marks.clean(cite.law());
            var named = law.startsWith("《") ? law : "《" + law + "》";
            return named + cite.article().value().map(Marks::clean).orElse("");
        }

        @Override
        public @Nullable Object get(String name) {
            var field = Shape.of(value.getClass()).field(name);
            if (field.isPresent()) {
                var component = read(value, name);
                told.accept(value, name);
                if (name.equals("party") && component instanceof Fact.Unknown<?> && value instanceof Part part)
                    return parties(concerned.of(part));
                if (value instanceof Service service && name.equals("proofs"))
                    return of(exhibits.proofs(service), key(name));
                return of(component, key(name));
            }
            return switch (name) {
                case "known" -> new YesNo(true);
                case "unknown", "none" -> new YesNo(false);
                case "kindName" ->
                    value instanceof Part part ? new Text(words.get(WordKeys.of(part.kindOfPart()))) : null;
                case "party" ->
                    value instanceof Part part && !(value instanceof Party) ? parties(concerned.of(part)) : null;
                case "paymentAccount" ->
                    value instanceof SummaryDecision
                            ? new Gap(WordKeys.of(PenaltyDecision.class, "paymentAccount"))
                            : null;
                case "hasNumber" -> new YesNo(get("number") instanceof Text);
                case "whom" -> value instanceof PenaltyLine line ? new Text(whom(line)) : null;
                case "measureText" -> value instanceof MeasureResult result ? measure(result) : null;
                case "services" ->
                    value instanceof Part part ? of(file.servicesOf(part.id()), "part.service.name") : null;
                case "person", "code", "codeLabel", "headLabel" ->
                    value instanceof Party party ? partyExtra(party, name) : null;
                default -> value instanceof Part part ? deduced.get(part, name) : null;
            };
        }

        /** Whom a penalty is for, where the file has several parties. */
        private String whom(PenaltyLine line) {
            if (file.all(Party.class).size() < 2) return "";
            return file.find(line.party(), Party.class)
                    .map(party -> "对" + Marks.clean(nameOf(party)) + "：")
                    .orElse("");
        }

        /** What the measure asked for, found among the measures of all orders. */
        private Seen measure(MeasureResult result) {
            if (result.measure().isNone()) return new Nothing();
            return result.measure()
                    .value()
                    .flatMap(this::asked)
                    .map(measure -> of(measure.what(), key("measure")))
                    .orElseGet(() -> new Gap(key("measure")));
        }

        private Optional<Measure> asked(UUID id) {
            for (var order : file.all(CorrectionOrder.class))
                for (var measure : order.measures())
                    if (measure.id().equals(id)) {
                        told.accept(order, "measures");
                        told.accept(measure, "what");
                        return Optional.of(measure);
                    }
            return Optional.empty();
        }

        private Object partyExtra(Party party, String name) {
            told.accept(party, "kind");
            boolean person = party.kind() == PartyKind.NATURAL_PERSON;
            return switch (name) {
                case "person" -> new YesNo(person);
                case "codeLabel" -> new Text(person ? "公民身份号码" : "统一社会信用代码");
                case "headLabel" ->
                    new Text(
                            switch (party.kind()) {
                                case COMPANY -> "法定代表人";
                                case SOLE_TRADER -> "经营者";
                                default -> "负责人";
                            });
                default -> code(party, person);
            };
        }

        private Object code(Party party, boolean person) {
            if (person) return Objects.requireNonNull(get("idNumber"));
            if (party.creditCode().isKnown()) return Objects.requireNonNull(get("creditCode"));
            told.accept(party, "registrationNumber");
            return of(party.registrationNumber(), "part.party.creditCode");
        }

        private String key(String name) {
            return WordKeys.of(value.getClass(), name);
        }
    }

    private String nameOf(Party party) {
        told.accept(party, "name");
        return party.name();
    }

    /** A field of a record, which is told. */
    Object tell(Record value, String name) {
        told.accept(value, name);
        return read(value, name);
    }

    private Seen parties(List<Party> parties) {
        var seen = parties.stream().map(party -> of(party, "party")).toList();
        return switch (seen.size()) {
            case 0 -> new Gap("part.party.name");
            case 1 -> seen.getFirst();
            default -> new SeveralParties(seen);
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static Object read(Record value, String name) {
        Shape shape = Shape.of(value.getClass());
        return shape.get(value, (Shape.Field) shape.field(name).orElseThrow());
    }

    private final class FileView implements Seen {
        private final Map<String, PartKind> singular = new java.util.HashMap<>();

        FileView() {
            for (var kind : PartKind.values()) singular.put(kind.key(), kind);
        }

        @Override
        public String printed() {
            return Marks.clean(file.head().title());
        }

        @Override
        public @Nullable Object get(String name) {
            if (name.equals("head")) return of(file.head(), name);
            if (name.equals("agency")) return of(file.head().agency(), name);
            if (name.equals("party")) return parties(file.all(Party.class));
            if (name.equals("evidenceOnFile")) return evidenceOnFile();
            if (name.equals("reconsiderationBody")) return ofOffice(Office::reconsiderationBody, name);
            if (name.equals("court")) return ofOffice(Office::court, name);
            var one = singular.get(name);
            if (one != null) return last(one);
            return PartKind.ofPlural(name).map(this::all).orElse(null);
        }

        /** The evidence that everybody may see who may see the main volume. */
        private Seen evidenceOnFile() {
            var open = exhibits.onFile();
            return of(open, WordKeys.of(PartKind.EVIDENCE));
        }

        /** Where the party turns to, as the office has it in its settings. */
        private Seen ofOffice(Function<Office, String> read, String name) {
            return office.get()
                    .map(read)
                    .filter(text -> !text.isBlank())
                    .<Seen>map(text -> new Text(Marks.clean(text)))
                    .orElseGet(() -> new Gap(WordKeys.of(PenaltyDecision.class, name)));
        }

        private Seen last(PartKind kind) {
            var parts = file.all(kind);
            if (!parts.isEmpty()) return of(parts.getLast(), kind.key());
            return file.none().contains(kind) ? new Nothing() : new Gap(WordKeys.of(kind));
        }

        private Seen all(PartKind kind) {
            if (file.none().contains(kind)) return new Nothing();
            var seen = new ArrayList<Seen>();
            for (var part : file.all(kind)) seen.add(of(part, kind.key()));
            return new Many(seen, WordKeys.of(kind));
        }
    }
}
