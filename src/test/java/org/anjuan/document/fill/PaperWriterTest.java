package org.anjuan.document.fill;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.document.TestFiles;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.Approval;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.Field;
import org.anjuan.domain.casefile.Shape.Presence;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.DocumentType.Maker;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.ResourceWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperWriterTest {

    /** What the fields of a made-up part hold. */
    enum Filling {
        NOTHING,
        NONE,
        EVERYTHING
    }

    /** Of the types that others make, those whose sheet tells what a table of all fields would not. */
    private static final Set<String> FORM_FOR_OTHERS = Set.of(
            "SOURCE_MATERIAL",
            "TEST_REPORT",
            "PAYMENT_VOUCHER",
            "DEFENCE_STATEMENT",
            "RECTIFICATION_REPORT",
            "WAIVER_STATEMENT");

    private final PaperWriter writer = new PaperWriter(
            ENGINE.faces(),
            ResourceWords.CHINESE,
            new DocumentReference().types().forms(),
            Optional::empty);
    private final DocumentReference reference = new DocumentReference();
    private int next;

    @ParameterizedTest
    @EnumSource
    void everyPaperThatAPartCanAmountToIsWritten(Filling filling) throws Exception {
        var written = new TreeSet<String>();
        for (var kind : PartKind.values())
            for (var part : parts(kind, filling)) {
                var file = CaseFile.of(new UUID(1, 1), head(), List.of(part), Set.of());
                for (var paper : papers(file)) {
                    var page = writer.paper(file, paper);
                    assertThat(page.xhtml())
                            .as(paper.title())
                            .startsWith("<html")
                            .doesNotContain("{{", "!part", "!field", "!enum");
                    written.add(paper.paper().type());
                }
            }
        if (filling == Filling.EVERYTHING) assertThat(written).hasSizeGreaterThan(45);
    }

    @Test
    void everyTypeThatAnOfficeMakesHasATemplateOfItsOwn() {
        var templates = new Templates();
        for (var type : reference.types().all()) {
            boolean own = templates.has(type.code())
                    || Stream.of(PartKind.values()).anyMatch(kind -> templates.has(type.code() + "_" + kind.name()));
            assertThat(own)
                    .as(type.code())
                    .isEqualTo(type.maker() != Maker.OTHERS || FORM_FOR_OTHERS.contains(type.code()));
        }
    }

    @Test
    void theVersionOfATemplateCountsItsPartialsAlsoWhereTheyAskForEachOther() {
        var templates = new Templates();
        assertThat(templates.version("CRIME_TRANSFER_LETTER"))
                .hasSize(16)
                .isNotEqualTo(templates.version("DETENTION_TRANSFER_LETTER"));
        assertThat(templates.version("TEST_AGAIN_PAPER")).hasSize(16).isEqualTo(templates.version("test-again-paper"));
    }

    @Test
    void whatIsUnknownShowsAsAGapAndWhatThereIsNotAsNone() throws Exception {
        var decision = kind(PartKind.PENALTY_DECISION, Filling.NOTHING);
        var file = CaseFile.of(new UUID(1, 1), head(), List.of(decision), Set.of());
        var written = writer.paper(file, of("PENALTY_DECISION", file));
        assertThat(written.gaps()).contains("part.penaltyDecision.number", "part.penaltyDecision.facts");
        assertThat(written.xhtml()).contains("【未知】");

        var none = kind(PartKind.PENALTY_DECISION, Filling.NONE);
        var other = CaseFile.of(new UUID(1, 1), head(), List.of(none), Set.of());
        assertThat(writer.paper(other, of("PENALTY_DECISION", other)).xhtml()).contains("未提出陈述申辩意见");
    }

    @Test
    void whatPeopleWroteCannotBecomeMarkup() throws Exception {
        var nasty = "<script>&\"'</td>\uE000part.x\uE001\u0000\uD800";
        var head = Shape.of(Head.class).with(head(), "title", nasty);
        var file = CaseFile.of(new UUID(1, 1), head, List.of(kind(PartKind.CLOSING, Filling.NOTHING)), Set.of());
        var written = writer.paper(file, papers(file).getFirst());
        assertThat(written.xhtml())
                .contains("&lt;script&gt;&amp;&quot;")
                .doesNotContain("<script>", "\uE000", "\u0000");
        assertThat(written.gaps()).doesNotContain("part.x");
    }

    @Test
    void amountsStandInCapitalsAndFigures() throws Exception {
        var file = TestFiles.full(new TestFiles.Items());
        assertThat(writer.paper(file, of("PENALTY_DECISION", file)).xhtml())
                .contains("人民币贰拾万元整（￥200000元）")
                .doesNotContain("人民币人民币");
    }

    private BoundPaper of(String type, CaseFile file) {
        return papers(file).stream()
                .filter(paper -> paper.paper().type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private List<BoundPaper> papers(CaseFile file) {
        return reference.binding().papers(file);
    }

    private static Head head() {
        var agency = Shape.of(Agency.class).make(Map.of("name", "某市生态环境局"));
        return Shape.of(Head.class)
                .make(Map.of("title", "案", "procedure", Procedure.ORDINARY, "origin", Origin.LIVE, "agency", agency));
    }

    /** One part of the kind, and one more for each constant that its choices have. */
    private List<Part> parts(PartKind kind, Filling filling) {
        var parts = new ArrayList<Part>();
        parts.add(kind(kind, filling));
        for (var field : Shape.of(kind.type()).fields())
            if (field.raw().isEnum() && field.presence() != Presence.LIST)
                for (var constant : field.raw().getEnumConstants()) {
                    Object value = field.presence() == Presence.FACT ? Fact.known(constant) : constant;
                    parts.add(with(kind(kind, filling), field.name(), value));
                }
        return parts;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Part with(Part part, String name, Object value) {
        return (Part) ((Shape) Shape.of(part.getClass())).with(part, name, value);
    }

    private Part kind(PartKind kind, Filling filling) {
        return (Part) made(kind.type(), filling);
    }

    private Object made(Class<?> type, Filling filling) {
        var values = new HashMap<String, Object>();
        for (Field field : Shape.of(type).fields())
            switch (field.presence()) {
                case REQUIRED -> values.put(field.name(), value(field, filling));
                case FACT -> {
                    if (filling == Filling.EVERYTHING) values.put(field.name(), Fact.known(value(field, filling)));
                    if (filling == Filling.NONE && field.raw() != Boolean.class) values.put(field.name(), Fact.none());
                }
                case LIST -> {
                    boolean filled = filling == Filling.EVERYTHING || field.raw() == Approval.class;
                    if (filled) values.put(field.name(), List.of(value(field, filling), value(field, filling)));
                }
            }
        return Shape.of(type).make(values);
    }

    private Object value(Field field, Filling filling) {
        return switch (field.type()) {
            case TEXT -> field.name().equals("sha256") ? "0".repeat(64) : "文字";
            case PROSE -> new Prose("第一段。\n第二段。");
            case WHEN -> When.of("2026-10-09T09:05");
            case MONEY -> Money.yuan(1234);
            case DECIMAL -> new BigDecimal("1.50");
            case INTEGER -> 3;
            case FLAG -> true;
            case CHOICE -> field.raw().getEnumConstants()[0];
            case REF -> new Ref<Part>(new UUID(7, 7));
            case ID -> new UUID(2, ++next);
            case NUMBER -> new DocumentNumber("津环罚〔2026〕12号");
            case ITEM -> new StoredItem("0".repeat(64), "a.jpg", "image/jpeg", 1);
            case RECORD -> made(field.raw(), filling);
        };
    }

    @Test
    void theMainVolumeNeverSeesTheComplaint() {
        var file = TestFiles.full(new TestFiles.Items());
        var bound = reference.binding().volumes(file);
        assertThat(bound.get(Volume.MAIN))
                .noneMatch(paper -> paper.paper().type().equals("SOURCE_MATERIAL"));
        assertThat(bound.get(Volume.SUB)).anyMatch(paper -> paper.paper().type().equals("SOURCE_MATERIAL"));
    }
}
