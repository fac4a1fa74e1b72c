package org.anjuan.domain.document;

import static org.anjuan.domain.casefile.MadeParts.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.MadeParts;
import org.anjuan.domain.casefile.NoticeKind;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.SeizureKind;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.reference.DocumentReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePapersTest {

    private final MadeParts maker = new MadeParts();

    private static final BindingRules RULES = new DocumentReference().binding();
    private static final DocumentTypes TYPES = RULES.types();
    private static final StoredItem PAGES = new StoredItem("a".repeat(64), "决定书.pdf", "application/pdf", 10);
    private static final StoredItem SCAN = new StoredItem("b".repeat(64), "扫描.pdf", "application/pdf", 10);

    @Test
    void anIssuedPaperGivesNumberDateAndPagesOfThePaperOfItsPart() {
        var decision = part(PenaltyDecision.class, Map.of("decidedOn", known(When.of("2026-10-01"))));
        var paper = made(
                "PENALTY_DECISION",
                decision,
                PaperState.ISSUED,
                Map.of(
                        "number", known(new DocumentNumber("津环罚〔2026〕7号")),
                        "on", known(When.of("2026-10-02")),
                        "frozen", known(PAGES)));

        var papers = PapersOnFile.of(file(decision, paper), TYPES).all();
        assertThat(papers).singleElement().satisfies(only -> {
            assertThat(only.part()).isEqualTo(decision.id());
            assertThat(only.number()).contains(new DocumentNumber("津环罚〔2026〕7号"));
            assertThat(only.date()).isEqualTo(known(When.of("2026-10-02")));
            assertThat(only.pages()).contains(PAGES);
            assertThat(only.made()).contains(paper);
        });
    }

    @Test
    void theSignedOriginalGoesBeforeThePagesAndADraftHasNone() {
        var decision = part(PenaltyDecision.class, Map.of());
        var both = Map.<String, Object>of("frozen", known(PAGES), "scan", known(SCAN));
        var issued = made("PENALTY_DECISION", decision, PaperState.ISSUED, both);
        assertThat(only(decision, issued).pages()).contains(SCAN);
        var draft = made("PENALTY_DECISION", decision, PaperState.CHECKED, Map.of("frozen", known(PAGES)));
        assertThat(only(decision, draft).pages()).isEmpty();
    }

    @Test
    void aVoidedPaperIsNoneAndThePartTellsOfItsOwn() {
        var decision = part(PenaltyDecision.class, Map.of("number", known(new DocumentNumber("津环罚〔2026〕8号"))));
        var voided = made(
                "PENALTY_DECISION",
                decision,
                PaperState.VOID,
                Map.of("number", known(new DocumentNumber("津环罚〔2026〕7号"))));
        assertThat(only(decision, voided).number()).contains(new DocumentNumber("津环罚〔2026〕8号"));
        var alone = made("INQUIRY_SUMMONS", null, PaperState.VOID, Map.of());
        assertThat(PapersOnFile.of(file(alone), TYPES).all()).isEmpty();
    }

    @Test
    void whatNoPartTellsOfIsAPaperByItselfAndADraftOfItDoesNotCount() {
        var seizure = part(Seizure.class, Map.of("kind", SeizureKind.values()[0]));
        var record = made("SEIZURE_SITE_RECORD", seizure, PaperState.ISSUED, Map.of());
        var summons = made("INQUIRY_SUMMONS", null, PaperState.DRAFT, Map.of());
        var papers = PapersOnFile.of(file(seizure, record, summons), TYPES);

        assertThat(papers.all())
                .extracting(PaperOnFile::type, PaperOnFile::part)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SEIZURE_DECISION", seizure.id()),
                        org.assertj.core.groups.Tuple.tuple("SEIZURE_SITE_RECORD", seizure.id()),
                        org.assertj.core.groups.Tuple.tuple("INQUIRY_SUMMONS", summons.id()));
        assertThat(papers.has("SEIZURE_SITE_RECORD")).isTrue();
        assertThat(papers.has("INQUIRY_SUMMONS")).isFalse();
        var issued = made("INQUIRY_SUMMONS", null, PaperState.ISSUED, Map.of());
        assertThat(PapersOnFile.of(file(issued), TYPES).has("INQUIRY_SUMMONS")).isTrue();
    }

    @Test
    void eachPartyHasItsOwnAndItsReceiptLiesBehindIt() {
        var one = party("甲公司");
        var other = party("乙公司");
        var notice = part(PriorNotice.class, Map.of("kind", NoticeKind.PENALTY));
        var first = made("PRIOR_NOTICE", notice, PaperState.ISSUED, Map.of("party", known(Ref.to(one))));
        var second = made("PRIOR_NOTICE", notice, PaperState.ISSUED, Map.of("party", known(Ref.to(other))));
        var toOther = maker.service(notice, Map.of("party", known(Ref.to(other))));
        var file = file(one, other, notice, first, second, toOther);

        var main = bound(file, Volume.MAIN);
        assertThat(main)
                .extracting(BoundPaper::title)
                .containsExactly(
                        "行政处罚事先（听证）告知书（甲公司）", "行政处罚事先（听证）告知书（乙公司）", main.get(2).title());
        assertThat(main.get(2).paper().part()).isEqualTo(toOther.id());
        assertThat(main.get(2).beside()).contains(main.get(1).paper());
        assertThat(PapersOnFile.of(file, TYPES).hasReceipt("PRIOR_NOTICE")).isFalse();
        var toOne = maker.service(notice, Map.of("party", known(Ref.to(one))));
        assertThat(PapersOnFile.of(file.with(toOne), TYPES).hasReceipt("PRIOR_NOTICE"))
                .isTrue();
    }

    @Test
    void bothVersionsStayInTheFileAndTheReceiptIsThatOfTheOneThatStands() {
        var notice = part(PriorNotice.class, Map.of("kind", NoticeKind.PENALTY));
        var first = made("PRIOR_NOTICE", notice, PaperState.CORRECTED, Map.of("on", known(When.of("2026-10-01"))));
        var again = made(
                "PRIOR_NOTICE",
                notice,
                PaperState.ISSUED,
                Map.of(
                        "on", known(When.of("2026-10-09")),
                        "version", known(2),
                        "replaces", known(new Ref<OfficePaper>(first.id()))));
        var third = made("PRIOR_NOTICE", notice, PaperState.DRAFT, Map.of("version", known(3)));
        var file = file(notice, first, again, third, maker.service(notice, Map.of()));

        var main = bound(file, Volume.MAIN);
        assertThat(main).hasSize(3);
        assertThat(main.get(0).paper().made()).contains(first);
        assertThat(main.get(1).paper().made()).contains(again);
        assertThat(main.get(2).beside()).contains(main.get(1).paper());
        assertThat(PapersOnFile.of(file, TYPES).hasReceipt("PRIOR_NOTICE")).isTrue();
    }

    @Test
    void aServiceMayNameThePaperItself() {
        var seizure = part(Seizure.class, Map.of("kind", SeizureKind.values()[0]));
        var list = made("SEIZURE_SITE_RECORD", seizure, PaperState.ISSUED, Map.of());
        var file = file(seizure, list, maker.service(list, Map.of()));
        assertThat(bound(file, Volume.MAIN))
                .filteredOn(paper -> paper.paper().type().equals("SERVICE_RECEIPT"))
                .singleElement()
                .satisfies(receipt ->
                        assertThat(receipt.beside().orElseThrow().type()).isEqualTo("SEIZURE_SITE_RECORD"));
    }

    @Test
    void aReceiptThatTheOfficeMadeIsThatOfItsService() {
        var notice = part(PriorNotice.class, Map.of("kind", NoticeKind.PENALTY));
        var service = maker.service(notice, Map.of());
        var receipt = made("SERVICE_RECEIPT", service, PaperState.ISSUED, Map.of("scan", known(SCAN)));
        var main = bound(file(notice, service, receipt), Volume.MAIN);
        assertThat(main).hasSize(2);
        assertThat(main.get(1).paper().pages()).contains(SCAN);
        assertThat(main.get(1).beside()).contains(main.get(0).paper());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyPaperIsBoundOnceAndNoIdStandsTwiceWhateverTheOfficeMade(long seed) {
        var random = new SplittableRandom(seed);
        var types = TYPES.all();
        for (int round = 0; round < 60; round++) {
            var parts = new ArrayList<Part>(List.of(
                    party("甲公司"),
                    party("乙公司"),
                    part(PriorNotice.class, Map.of("kind", NoticeKind.PENALTY)),
                    part(PenaltyDecision.class, Map.of()),
                    part(Seizure.class, Map.of("kind", SeizureKind.values()[0]))));
            for (int i = random.nextInt(8); i > 0; i--) {
                var about = random.nextInt(4) == 0 ? null : parts.get(random.nextInt(parts.size()));
                var type = random.nextBoolean()
                        ? List.of("PRIOR_NOTICE", "PENALTY_DECISION", "SEIZURE_LIST")
                                .get(random.nextInt(3))
                        : types.get(random.nextInt(types.size())).code();
                var values = new HashMap<String, Object>();
                if (random.nextBoolean())
                    values.put(
                            "party",
                            known(new Ref<Party>(parts.get(random.nextInt(2)).id())));
                parts.add(made(type, about, PaperState.values()[random.nextInt(5)], values));
            }
            for (int i = random.nextInt(4); i > 0; i--)
                parts.add(maker.service(parts.get(2 + random.nextInt(parts.size() - 2)), Map.of()));
            var file = file(parts.toArray(Part[]::new));
            var papers = PapersOnFile.of(file, TYPES);
            var all = new ArrayList<PaperOnFile>();
            for (var volume : Volume.values()) bound(file, volume).forEach(paper -> all.add(paper.paper()));
            assertThat(all).containsExactlyInAnyOrderElementsOf(papers.all());
            assertThat(papers.all().stream()
                            .flatMap(paper -> paper.made().stream())
                            .map(OfficePaper::id))
                    .doesNotHaveDuplicates();
            assertThat(papers.all())
                    .noneMatch(paper -> paper.made()
                            .filter(one -> one.state() == PaperState.VOID)
                            .isPresent());
        }
    }

    private PaperOnFile only(Part... parts) {
        var papers = PapersOnFile.of(file(parts), TYPES).all();
        assertThat(papers).hasSize(1);
        return papers.getFirst();
    }

    private OfficePaper made(
            String type, @org.jspecify.annotations.Nullable Part about, PaperState state, Map<String, ?> more) {
        var values = new HashMap<String, Object>(Map.of("documentType", type, "state", state));
        if (about != null) values.put("about", known(new Ref<Part>(about.id())));
        values.putAll(more);
        return part(OfficePaper.class, values);
    }

    private Party party(String name) {
        return part(Party.class, Map.of("kind", PartyKind.COMPANY, "name", name));
    }

    private List<BoundPaper> bound(CaseFile file, Volume volume) {
        return RULES.volumes(file).getOrDefault(volume, List.of());
    }

    private <P extends Part> P part(Class<P> type, Map<String, ?> values) {
        return maker.part(type, values);
    }

    private static <T> Fact<T> known(T value) {
        return Fact.known(value);
    }
}
