package org.anjuan.document.bind;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.document.TestFiles;
import org.anjuan.document.fill.PaperWriter;
import org.anjuan.document.fill.Written;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.PaperForm;
import org.anjuan.domain.document.PaperForm.Kind;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.ResourceWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Papers that say more than the part they are about: full, with nothing known, and with more than anybody expects. */
class FormsTest {

    /** How much is known. */
    enum Filling {
        FULL,
        MINIMAL,
        EXTREME
    }

    private static final DocumentTypes TYPES = new DocumentReference().types();
    private static final Office OFFICE =
            new Office("天津市津南区生态环境局", "津南环", "某路1号", "张建国", "022-28390000", "津南区人民政府", "津南区人民法院");
    private static final PaperWriter WRITER =
            new PaperWriter(ENGINE.faces(), ResourceWords.CHINESE, TYPES.forms(), () -> Optional.of(OFFICE));
    private static final Set<Class<?>> LONG = Set.of(Goods.class, QuestionAnswer.class);
    private static final Set<String> OPTIONAL = Set.of("party", "reason");

    @TempDir
    Path folder;

    private int next;

    @ParameterizedTest
    @EnumSource
    void everyFormIsWrittenAndSet(Filling filling) throws Exception {
        var kept = Optional.ofNullable(System.getProperty("anjuan.pages"))
                .map(Path::of)
                .orElse(folder);
        for (var form : TYPES.forms().all()) {
            var written = written(form, filling);
            var body = written.xhtml().substring(written.xhtml().indexOf("<body"));
            assertThat(body).as(form.type()).doesNotContain("{{", "!part", "!entry");
            if (filling == Filling.MINIMAL)
                for (var field : form.fields())
                    if (field.needed())
                        assertThat(written.gaps()).contains("entry." + form.type() + "." + field.name());
            if (filling == Filling.FULL)
                assertThat(written.gaps()).as(form.type()).isEmpty();
            assertThat(written.missing()).as(form.type()).isEmpty();
            for (var gap : written.gaps())
                assertThat(ResourceWords.ENGLISH.get(gap)).as(gap).doesNotContain("!");
            try (var sheets = ENGINE.open()) {
                sheets.add(written.xhtml());
                assertThat(sheets.pages()).as(form.type()).isBetween(1, 80);
                sheets.document()
                        .save(Files.createDirectories(kept)
                                .resolve(form.type() + "-" + filling + ".pdf")
                                .toFile());
            }
        }
    }

    @Test
    void everyPageOfARecordHasItsNumberAndAPlaceForSignatures() throws Exception {
        var head = TestFiles.full(new TestFiles.Items()).head();
        var kept = Optional.ofNullable(System.getProperty("anjuan.pages"))
                .map(Path::of)
                .orElse(folder);
        for (var kind : List.of(Inspection.class, InquiryRecord.class, Hearing.class)) {
            var file = CaseFile.of(
                    new UUID(1, 1), head, List.of((Part) filled(kind, Filling.EXTREME, Map.of())), Set.of());
            var paper = PapersOnFile.of(file, TYPES).all().stream()
                    .filter(one -> one.type().endsWith("_RECORD"))
                    .findFirst()
                    .orElseThrow();
            var written = WRITER.paper(file, new BoundPaper(paper, Volume.MAIN, "1", TYPES.name(paper.type())));
            var pdf = kept.resolve(paper.type() + ".pdf").toFile();
            try (var sheets = ENGINE.open()) {
                sheets.add(written.xhtml());
                sheets.document().save(pdf);
            }
            try (var document = Loader.loadPDF(pdf)) {
                int pages = document.getNumberOfPages();
                assertThat(pages).as(paper.type()).isGreaterThan(1);
                for (int page = 1; page <= pages; page++) {
                    var reader = new PDFTextStripper();
                    reader.setStartPage(page);
                    reader.setEndPage(page);
                    assertThat(reader.getText(document))
                            .as(paper.type())
                            .containsPattern("第 ?" + page + " ?页[　 ]*共 ?" + pages + " ?页")
                            .containsAnyOf("当事人（在场人）签名：", "参加人签名：");
                }
            }
        }
    }

    private Written written(PaperForm form, Filling filling) throws Exception {
        var head = TestFiles.full(new TestFiles.Items()).head();
        var parts = new ArrayList<Part>();
        var party = Shape.of(Party.class)
                .make(Map.of(
                        "id",
                        id(),
                        "name",
                        name(filling),
                        "kind",
                        PartyKind.COMPANY,
                        "creditCode",
                        Fact.known("91120112MA05X7XK3Y"),
                        "representative",
                        Fact.known("陈㛃䶮"),
                        "address",
                        Fact.known("天津市津南区双港镇工业园区发港路18号")));
        parts.add(party);
        Optional<Part> about = form.alone() ? Optional.empty() : Optional.of(part(form.type(), filling));
        about.ifPresent(parts::add);
        var paper = (OfficePaper) filled(
                OfficePaper.class,
                filling,
                Map.of(
                        "documentType",
                        form.type(),
                        "state",
                        PaperState.DRAFT,
                        "about",
                        about.<Fact<?>>map(it -> Fact.known(new Ref<Part>(it.id())))
                                .orElse(Fact.unknown()),
                        "fields",
                        filling == Filling.MINIMAL
                                ? List.of()
                                : form.fields().stream()
                                        .map(field ->
                                                new PaperField(field.name(), new Prose(content(field.kind(), filling))))
                                        .toList()));
        parts.add(paper);
        var file = CaseFile.of(new UUID(1, 1), head, parts, Set.of());
        var bound = PapersOnFile.of(file, TYPES).all().stream()
                .filter(one -> one.type().equals(form.type()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form.type()));
        return WRITER.paper(file, new BoundPaper(bound, Volume.MAIN, "1", TYPES.name(form.type())));
    }

    private Part part(String type, Filling filling) {
        Class<? extends Part> kind =
                switch (type) {
                    case String t when t.startsWith("SEIZURE") -> Seizure.class;
                    case String t when t.startsWith("PRODUCTION") -> ProductionRestriction.class;
                    case String t when t.startsWith("PRESERVATION") -> Preservation.class;
                    case String t when t.startsWith("SUBSTITUTE") -> SubstitutePerformance.class;
                    case String t when t.startsWith("RECUSAL") -> Recusal.class;
                    default -> Transfer.class;
                };
        var set = new HashMap<String, Object>();
        if (kind == ProductionRestriction.class)
            set.put("kind", type.contains("STOP") ? RestrictionKind.STOP : RestrictionKind.LIMIT);
        if (kind == Transfer.class)
            set.put(
                    "kind",
                    type.startsWith("CRIME")
                            ? TransferKind.CRIME
                            : type.startsWith("DETENTION") ? TransferKind.DETENTION : TransferKind.OTHER_AUTHORITY);
        return (Part) filled(kind, filling, set);
    }

    private static String name(Filling filling) {
        return filling == Filling.EXTREME ? "𬭚业塑料制品".repeat(140) + "有限公司" : "天津市鑫源𬭚业塑料制品有限公司";
    }

    private static String content(Kind kind, Filling filling) {
        var text = "经查，该单位在生产期间未正常运行污染防治设施，废气未经处理直接排放。";
        return switch (kind) {
            case DAY -> "2026-11-09";
            case MINUTE -> "2026-11-09T09:30";
            case PROSE ->
                filling == Filling.EXTREME ? (text.repeat(12) + "\n").repeat(5).strip() : text + "\n" + text;
            default -> filling == Filling.EXTREME ? "某某".repeat(60) : "津南环改〔2026〕12号";
        };
    }

    private Object filled(Class<?> type, Filling filling, Map<String, Object> set) {
        var values = new HashMap<String, Object>(set);
        for (var field : Shape.of(type).fields()) {
            if (values.containsKey(field.name())) continue;
            boolean empty = filling == Filling.MINIMAL || OPTIONAL.contains(field.name()) && type == OfficePaper.class;
            switch (field.presence()) {
                case REQUIRED -> values.put(field.name(), value(field, filling));
                case FACT -> {
                    if (!empty) values.put(field.name(), Fact.known(value(field, filling)));
                }
                case LIST -> {
                    var list = new ArrayList<Object>();
                    int count = filling == Filling.EXTREME && LONG.contains(field.raw()) ? 60 : 2;
                    for (int i = 0; i < count && !empty; i++) list.add(value(field, filling));
                    values.put(field.name(), list);
                }
            }
        }
        return Shape.of(type).make(values);
    }

    private Object value(Shape.Field field, Filling filling) {
        return switch (field.type()) {
            case TEXT ->
                switch (field.name()) {
                    case "sha256" -> "0".repeat(64);
                    case "law" -> "中华人民共和国大气污染防治法";
                    case "article" -> "第九十九条第（二）项";
                    case "quantity" -> "2台";
                    case "toBody", "addressee" -> "天津市公安局津南分局";
                    case "name" -> filling == Filling.EXTREME ? "活性炭吸附装置及其配套风机、管道和控制柜" : "活性炭吸附装置";
                    default -> "一号车间东侧";
                };
            case PROSE -> new Prose(content(Kind.PROSE, filling));
            case WHEN -> When.of("2026-10-09");
            case MONEY -> Money.yuan(56000);
            case DECIMAL -> new java.math.BigDecimal("1.5");
            case INTEGER -> 1;
            case FLAG -> true;
            case CHOICE -> field.raw().getEnumConstants()[0];
            case REF -> new Ref<Part>(new UUID(7, 7));
            case ID -> id();
            case NUMBER -> new DocumentNumber("津南环查〔2026〕12号");
            case ITEM -> new StoredItem("0".repeat(64), "a.jpg", "image/jpeg", 1);
            case RECORD -> filled(field.raw(), filling, Map.of());
        };
    }

    private UUID id() {
        return new UUID(3, ++next);
    }
}
