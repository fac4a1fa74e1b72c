package org.anjuan.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.casefile.Shape.Presence;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.PaperForm.Kind;
import org.anjuan.domain.document.PaperOnFile;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;

/** Papers of every type that a file can have: full, with nothing known, and with more than anybody expects. */
public final class FilledPapers {

    /** How much is known. */
    public enum Filling {
        FULL,
        MINIMAL,
        EXTREME
    }

    /** A paper with the file it is in. */
    public record Filled(CaseFile file, BoundPaper paper) {}

    private static final Set<PartKind> BY_HAND =
            EnumSet.of(PartKind.OFFICE_PAPER, PartKind.ARRANGEMENT, PartKind.PAPER, PartKind.ARCHIVING);
    private static final Set<PartKind> OF_ALL_PARTIES = EnumSet.of(
            PartKind.FILING,
            PartKind.EXTENSION,
            PartKind.EXCLUDED_PERIOD,
            PartKind.TERMINATION,
            PartKind.INVESTIGATION_REPORT,
            PartKind.CASE_REVIEW,
            PartKind.LEGAL_REVIEW,
            PartKind.COLLECTIVE_DISCUSSION,
            PartKind.CLOSING);
    private static final Set<String> USUALLY_NOT =
            Set.of("insideDecision", "dailyFine", "covert", "obstructed", "releaseRefused", "atOnce");
    private static final Set<Class<?>> LONG = Set.of(Goods.class, QuestionAnswer.class, Measurement.class);
    private static final Set<Class<?>> OF_EACH = Set.of(PenaltyLine.class);
    private static final int PARTIES = 12;

    private final DocumentTypes types;
    private final Map<String, Variant> variants = new LinkedHashMap<>();
    private int party;

    /** One kind of part with one of its fields set on purpose. */
    private record Variant(PartKind kind, Map<String, Object> set, RestrictionKind restriction) {
        Variant(PartKind kind, Map<String, Object> set) {
            this(kind, set, RestrictionKind.LIMIT);
        }
    }

    public FilledPapers(DocumentTypes types) {
        this.types = types;
        for (var form : types.forms().all())
            form.about().ifPresent(kind -> variants.put(form.type(), new Variant(kind, known(form.type()))));
        for (var kind : PartKind.values())
            if (!BY_HAND.contains(kind)) for (var set : settings(kind)) find(new Variant(kind, set));
        find(new Variant(
                PartKind.PRIOR_NOTICE, Map.of("kind", NoticeKind.PRODUCTION_RESTRICTION), RestrictionKind.STOP));
    }

    private static Map<String, Object> known(String type) {
        return type.startsWith("CRIME")
                ? Map.of("kind", TransferKind.CRIME)
                : type.startsWith("DETENTION") ? Map.of("kind", TransferKind.DETENTION) : Map.of();
    }

    private void find(Variant variant) {
        var file = file(Filling.FULL, variant, List.of());
        for (var paper : PapersOnFile.of(file, types).all())
            if (paper.part().equals(id(variant.kind(), 0))) variants.putIfAbsent(paper.type(), variant);
    }

    /** The values that may decide which paper a part amounts to. */
    private static List<Map<String, Object>> settings(PartKind kind) {
        var found = new ArrayList<Map<String, Object>>();
        if (kind == PartKind.CORRECTION_ORDER) found.add(Map.of("after", Fact.unknown()));
        else found.add(Map.of());
        for (var field : Shape.of(kind.type()).fields()) {
            if (field.presence() == Presence.LIST) continue;
            if (field.raw() == Boolean.class)
                found.add(Map.of(field.name(), Fact.known(USUALLY_NOT.contains(field.name()))));
            if (field.raw().isEnum())
                for (var constant : field.raw().getEnumConstants())
                    found.add(
                            Map.of(field.name(), field.presence() == Presence.FACT ? Fact.known(constant) : constant));
            if (field.name().equals("after"))
                found.add(Map.of("after", Fact.known(new Ref<Part>(id(PartKind.CORRECTION_ORDER, 0)))));
            if (field.name().equals("documentType") && kind == PartKind.EVIDENCE)
                for (var type : List.of("PARTY_IDENTITY", "OFFICER_CERTIFICATE"))
                    found.add(Map.of(field.name(), Fact.known(type)));
        }
        return found;
    }

    /** The types of which there is a paper, by what a part amounts to or because the office makes it. */
    public Set<String> types() {
        var all = new java.util.TreeSet<>(variants.keySet());
        for (var form : types.forms().all()) if (form.alone()) all.add(form.type());
        return all;
    }

    /** The paper of this type. */
    public Filled paper(String type, Filling filling) {
        return paper(type, Optional.ofNullable(variants.get(type)), filling);
    }

    /** The paper of this type about a part with these fields. */
    public Filled paper(String type, PartKind kind, Map<String, Object> set, Filling filling) {
        return paper(type, Optional.of(new Variant(kind, set)), filling);
    }

    private Filled paper(String type, Optional<Variant> variant, Filling filling) {
        var file = file(filling, variant.orElse(new Variant(PartKind.LEAD, Map.of())), made(type, variant, filling));
        var paper = PapersOnFile.of(file, types).all().stream()
                .filter(one -> one.type().equals(type))
                .filter(one ->
                        variant.isEmpty() || one.part().equals(id(variant.get().kind(), 0)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type));
        return new Filled(file, new BoundPaper(paper, Volume.MAIN, "1", titleOf(paper)));
    }

    private String titleOf(PaperOnFile paper) {
        return paper.ownTitle().orElse(types.name(paper.type()));
    }

    /** What the office says in it beyond its part; a sheet about evidence says nothing more. */
    private List<Part> made(String type, Optional<Variant> about, Filling filling) {
        if (about.filter(it -> it.kind() == PartKind.EVIDENCE).isPresent()) return List.of();
        var set = new HashMap<String, Object>();
        set.put("documentType", type);
        set.put("state", PaperState.DRAFT);
        boolean named = filling == Filling.EXTREME
                && about.filter(it -> OF_ALL_PARTIES.contains(it.kind())).isEmpty();
        set.put("party", named ? Fact.known(new Ref<Party>(id(PartKind.PARTY, 0))) : Fact.unknown());
        set.put("reason", Fact.unknown());
        set.put("replaces", Fact.unknown());
        set.put(
                "about",
                about.map(it -> Fact.known(new Ref<Part>(id(it.kind(), 0)))).orElse(Fact.unknown()));
        set.put(
                "fields",
                types.forms().find(type).stream()
                        .flatMap(form -> form.fields().stream())
                        .filter(_ -> filling != Filling.MINIMAL)
                        .map(field -> new PaperField(field.name(), new Prose(entry(field.kind(), filling))))
                        .toList());
        return List.of((OfficePaper) filled(OfficePaper.class, id(PartKind.OFFICE_PAPER, 0), filling, set));
    }

    /** A full file, of which a minimal one has nothing but its party and the part in question. */
    private CaseFile file(Filling filling, Variant variant, List<Part> further) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < (filling == Filling.EXTREME ? PARTIES : 1); i++) parts.add(party(i, filling));
        for (var kind : PartKind.values()) {
            if (BY_HAND.contains(kind) || kind == PartKind.PARTY) continue;
            boolean wanted = kind == variant.kind();
            boolean told = variant.restriction() == RestrictionKind.STOP && kind == PartKind.PRODUCTION_RESTRICTION;
            if (filling == Filling.MINIMAL && !wanted && !told) continue;
            var set = new HashMap<>(wanted ? variant.set() : Map.of());
            if (!wanted && kind == PartKind.CORRECTION_ORDER) set.put("after", Fact.unknown());
            if (told) set.put("kind", RestrictionKind.STOP);
            if (kind == PartKind.EVIDENCE) set.putIfAbsent("documentType", Fact.unknown());
            parts.add((Part) filled(kind.type(), id(kind, 0), filling, set));
        }
        if (filling != Filling.MINIMAL) {
            var ofOrder = Map.of("about", Fact.known(new Ref<Part>(id(PartKind.CORRECTION_ORDER, 0))));
            parts.add((Part) filled(Service.class, id(PartKind.SERVICE, 1), filling, ofOrder));
        }
        parts.addAll(further);
        var head = TestFiles.full(new TestFiles.Items()).head();
        return CaseFile.of(new UUID(1, 1), head, parts, Set.of());
    }

    private static Part party(int number, Filling filling) {
        var name = filling == Filling.EXTREME && number == 0
                ? "𬭚业塑料制品".repeat(166) + "有限公司"
                : "天津市鑫源𬭚业塑料制品有限公司" + (number == 0 ? "" : "第" + number + "分公司");
        return Shape.of(Party.class)
                .make(Map.of(
                        "id",
                        id(PartKind.PARTY, number),
                        "name",
                        name,
                        "kind",
                        PartyKind.COMPANY,
                        "creditCode",
                        Fact.known("91120112MA05X7XK3Y"),
                        "representative",
                        Fact.known("陈㛃䶮"),
                        "address",
                        Fact.known("天津市津南区双港镇工业园区发港路18号"),
                        "phone",
                        Fact.known("022-28390001")));
    }

    private Object filled(Class<?> type, UUID id, Filling filling, Map<String, ?> set) {
        var values = new HashMap<String, Object>(set);
        for (var field : Shape.of(type).fields()) {
            if (values.containsKey(field.name())) continue;
            switch (field.presence()) {
                case REQUIRED -> values.put(field.name(), value(field, id, filling));
                case FACT -> {
                    if (filling != Filling.MINIMAL) values.put(field.name(), Fact.known(value(field, id, filling)));
                }
                case LIST -> {
                    int count = filling == Filling.MINIMAL ? 0 : filling == Filling.FULL ? 2 : many(field.raw());
                    var list = new ArrayList<Object>();
                    for (int i = 0; i < count; i++) list.add(value(field, id, filling));
                    values.put(field.name(), list);
                }
            }
        }
        return Shape.of(type).make(values);
    }

    private static int many(Class<?> type) {
        return LONG.contains(type) ? 60 : OF_EACH.contains(type) ? PARTIES : 2;
    }

    private Object value(Shape.Field field, UUID own, Filling filling) {
        return switch (field.type()) {
            case TEXT -> text(field.name(), filling);
            case PROSE -> new Prose(entry(Kind.PROSE, filling));
            case WHEN -> When.of(field.name().endsWith("At") ? "2026-10-09T09:30" : "2026-10-09");
            case MONEY -> Money.yuan(56000);
            case DECIMAL -> new BigDecimal("1.5");
            case INTEGER -> field.name().equals("round") ? 1 : 5;
            case FLAG -> !USUALLY_NOT.contains(field.name());
            case CHOICE -> field.raw().getEnumConstants()[0];
            case REF -> new Ref<Part>(target(field.target().orElseThrow(), filling));
            case ID -> field.name().equals("id") ? own : new UUID(6, 6);
            case NUMBER -> new DocumentNumber("津南环查〔2026〕12号");
            case ITEM -> new StoredItem("0".repeat(64), "DSC_0001.jpg", "image/jpeg", 1);
            case RECORD -> filled(field.raw(), new UUID(6, 6), filling, Map.of());
        };
    }

    private UUID target(Class<?> type, Filling filling) {
        if (type == Party.class) return id(PartKind.PARTY, filling == Filling.EXTREME ? party++ % PARTIES : 0);
        for (var kind : PartKind.values()) if (kind.type() == type) return id(kind, 0);
        return id(PartKind.PENALTY_DECISION, 0);
    }

    private static UUID id(PartKind kind, int number) {
        return new UUID(5, kind.ordinal() * 100L + number);
    }

    private static String text(String name, Filling filling) {
        var text =
                switch (name) {
                    case "sha256" -> "0123456789abcdef".repeat(4);
                    case "law" -> "中华人民共和国大气污染防治法";
                    case "article" -> "第九十九条第（二）项";
                    case "quantity" -> "2台";
                    case "model", "device" -> "HX-30000";
                    case "maker" -> "天津某机械厂";
                    case "toBody", "addressee" -> "天津市公安局津南分局";
                    case "certificate" -> "B12011200123";
                    case "phone", "presentPhone" -> "13800000000";
                    case "idNumber" -> "120112198001010011";
                    case "point" -> "1号排气筒";
                    case "item", "items" -> "非甲烷总烃";
                    case "unit" -> "mg/m³";
                    case "standard" -> "GB 16297-1996";
                    case "sampleNumbers" -> "Q261009-01～03";
                    case "court" -> "天津市津南区人民法院";
                    case "body", "reconsiderationBody" -> "天津市津南区人民政府";
                    case "presentPost" -> "车间主任";
                    case "relation" -> "员工";
                    case "fileName" -> "20261009_093000.mp4";
                    case "documentType", "paper" -> "PENALTY_DECISION";
                    case "presentName", "interviewee", "witness", "recipient", "partyRepresentedBy" -> "王立新";
                    case "place" -> "天津市津南区双港镇工业园区发港路18号";
                    case "name" -> "活性炭吸附装置";
                    case "question" -> "你单位的废气治理设施是否正常运行？";
                    case "answer" -> "当天上午活性炭吸附装置的风机没有开。";
                    default -> "一号车间东侧";
                };
        return filling == Filling.EXTREME && Set.of("name", "place").contains(name) ? text + "及其配套风机、管道和控制柜㛃𬭚䶮" : text;
    }

    private static String entry(Kind kind, Filling filling) {
        var text = "经查，该单位在生产期间未正常运行污染防治设施，废气未经处理直接排放。";
        return switch (kind) {
            case DAY -> "2026-11-09";
            case MINUTE -> "2026-11-09T09:30";
            case NUMBER -> "3";
            case MONEY -> "56000.00";
            case YESNO -> "是";
            case PROSE ->
                filling == Filling.EXTREME ? (text.repeat(12) + "\n").repeat(5).strip() : text + "\n" + text;
            default -> filling == Filling.EXTREME ? "天津市津南区某某某".repeat(14) : "王立新";
        };
    }
}
