package org.anjuan.domain.document;

import static org.anjuan.domain.casefile.MadeParts.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.anjuan.domain.casefile.Arrangement;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.InquiryRecord;
import org.anjuan.domain.casefile.Lead;
import org.anjuan.domain.casefile.LeadKind;
import org.anjuan.domain.casefile.LegalReview;
import org.anjuan.domain.casefile.MadeParts;
import org.anjuan.domain.casefile.Paper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Placement;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.casefile.When;
import org.anjuan.reference.DocumentReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {

    private static final BindingRules RULES = new DocumentReference().binding();
    private static final DocumentTypes TYPES = RULES.types();

    private final MadeParts maker = new MadeParts();

    private final Filing filing = part(Filing.class, Map.of());
    private final InquiryRecord first = inquiry("甲", "2026-09-01");
    private final InquiryRecord second = inquiry("乙", "2026-09-02");
    private final PenaltyDecision decision = part(PenaltyDecision.class, Map.of());
    private final Service receipt = maker.service(decision, Map.of());
    private final Lead complaint = part(Lead.class, Map.of("kind", LeadKind.COMPLAINT));
    private final LegalReview review = part(LegalReview.class, Map.of());
    private final Paper internal = paper("PHOTO_EVIDENCE", Volume.SUB);
    private final Paper note = part(
            Paper.class,
            Map.of(
                    "documentType",
                    "TELEPHONE_NOTE",
                    "title",
                    "与举报人通话",
                    "about",
                    Fact.known(new Ref<Part>(complaint.id()))));
    private final List<Part> all = List.of(filing, first, second, decision, receipt, complaint, review, internal, note);

    @Test
    void withoutOneTheOrderIsTheUsual() {
        assertThat(parts(file(all), Volume.MAIN))
                .containsExactly(decision.id(), receipt.id(), filing.id(), first.id(), second.id());
        assertThat(parts(arranged(), Volume.MAIN)).isEqualTo(parts(file(all), Volume.MAIN));
    }

    @Test
    void papersLieAsTheyWerePutAndTheReceiptGoesWithItsPaper() {
        var file = arranged(
                place(second, "INQUIRY_RECORD", Volume.MAIN),
                place(filing, "FILING_APPROVAL", Volume.MAIN),
                place(decision, "PENALTY_DECISION", Volume.MAIN),
                place(first, "INQUIRY_RECORD", Volume.MAIN));
        assertThat(parts(file, Volume.MAIN))
                .containsExactly(second.id(), filing.id(), decision.id(), receipt.id(), first.id());
    }

    @Test
    void aPaperThatCameLaterLiesBehindTheOneItWouldUsuallyFollow() {
        var file = arranged(
                place(first, "INQUIRY_RECORD", Volume.MAIN),
                place(filing, "FILING_APPROVAL", Volume.MAIN),
                place(decision, "PENALTY_DECISION", Volume.MAIN));
        assertThat(parts(file, Volume.MAIN))
                .containsExactly(first.id(), second.id(), filing.id(), decision.id(), receipt.id());
    }

    @Test
    void aPaperCanBeTakenIntoTheSubVolumeWithItsReceiptAndIntoAGroupThere() {
        var toSub = new Placement(decision.id(), "PENALTY_DECISION", Volume.SUB, Fact.known("2"));
        var file = arranged(toSub);
        assertThat(parts(file, Volume.MAIN)).doesNotContain(decision.id(), receipt.id());
        assertThat(parts(file, Volume.SUB)).containsSequence(decision.id(), receipt.id());
        assertThat(bound(file, Volume.SUB))
                .filteredOn(paper -> paper.paper().part().equals(decision.id()))
                .extracting(BoundPaper::group)
                .containsExactly("2");
    }

    @Test
    void nothingInternalIsTakenIntoTheMainVolume() {
        var file = arranged(
                place(complaint, "SOURCE_MATERIAL", Volume.MAIN),
                place(review, "LEGAL_REVIEW", Volume.MAIN),
                place(internal, "PHOTO_EVIDENCE", Volume.MAIN),
                place(note, "TELEPHONE_NOTE", Volume.MAIN));
        assertThat(parts(file, Volume.MAIN)).isEqualTo(parts(file(all), Volume.MAIN));
        assertThat(parts(file, Volume.SUB)).isEqualTo(parts(file(all), Volume.SUB));
    }

    @Test
    void evidenceKeptOutOfTheMainVolumeLiesWithTheSecretsOfTheParty() {
        var recipe = part(
                Evidence.class,
                Map.of("kind", EvidenceKind.DOCUMENTARY, "title", "工艺配方", "volume", Fact.known(Volume.SUB)));
        assertThat(bound(file(List.of(recipe)), Volume.MAIN)).isEmpty();
        assertThat(bound(file(List.of(recipe)), Volume.SUB))
                .extracting(BoundPaper::group)
                .containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void noArrangementLosesAPaperOrBringsOneIntoTheMainVolume(long seed) {
        var random = new Random(seed);
        var usual = new HashSet<>(parts(file(all), Volume.MAIN));
        var papers = PapersOnFile.of(file(all), TYPES).all();
        for (int round = 0; round < 200; round++) {
            var placements = new ArrayList<Placement>();
            var shuffled = new ArrayList<>(papers);
            Collections.shuffle(shuffled, random);
            for (var paper : shuffled.subList(0, random.nextInt(papers.size() + 1)))
                placements.add(new Placement(
                        random.nextInt(9) == 0 ? new UUID(9, 9) : paper.part(),
                        paper.type(),
                        Volume.values()[random.nextInt(2)],
                        random.nextBoolean() ? Fact.unknown() : Fact.known("" + random.nextInt(12))));
            var file = arranged(placements.toArray(Placement[]::new));
            var main = parts(file, Volume.MAIN);
            assertThat(usual).containsAll(main);
            var both = new ArrayList<>(main);
            both.addAll(parts(file, Volume.SUB));
            assertThat(both)
                    .containsExactlyInAnyOrderElementsOf(
                            papers.stream().map(PaperOnFile::part).toList());
        }
    }

    private CaseFile arranged(Placement... placements) {
        var parts = new ArrayList<>(all);
        parts.add(new Arrangement(new UUID(3, 3), List.of(placements)));
        return file(parts);
    }

    private static Placement place(Part part, String type, Volume volume) {
        return new Placement(part.id(), type, volume, Fact.unknown());
    }

    private static List<UUID> parts(CaseFile file, Volume volume) {
        return bound(file, volume).stream().map(paper -> paper.paper().part()).toList();
    }

    private static List<BoundPaper> bound(CaseFile file, Volume volume) {
        return RULES.volumes(file).getOrDefault(volume, List.of());
    }

    private InquiryRecord inquiry(String who, String day) {
        return part(InquiryRecord.class, Map.of("interviewee", who, "startedAt", Fact.known(When.of(day))));
    }

    private Paper paper(String type, Volume volume) {
        return part(Paper.class, Map.of("documentType", type, "title", "不公开", "volume", Fact.known(volume)));
    }

    private <P extends Part> P part(Class<P> type, Map<String, ?> values) {
        return maker.part(type, values);
    }
}
