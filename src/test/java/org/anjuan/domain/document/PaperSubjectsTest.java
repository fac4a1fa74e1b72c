package org.anjuan.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.anjuan.document.FilledPapers;
import org.anjuan.document.FilledPapers.Filling;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Transfer;
import org.anjuan.domain.casefile.TransferKind;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.DocumentReference;
import org.junit.jupiter.api.Test;

/** A paper is about what it can tell of, or about nothing where it can stand by itself. */
class PaperSubjectsTest {

    private static final DocumentTypes TYPES = new DocumentReference().types();
    private static final FilledPapers PAPERS = new FilledPapers(TYPES);

    private static boolean suits(CaseFile file, String type, Fact<Ref<Part>> about) {
        return new PaperSubjects(file, TYPES).suits(OfficePaper.draft(UUID.randomUUID(), type, about));
    }

    private static Fact<Ref<Part>> about(Part part) {
        return Fact.known(new Ref<>(part.id()));
    }

    /** The types the office makes of which there is a paper about a part. */
    private static Set<String> aboutParts() {
        var found = new TreeSet<String>();
        for (var type : PAPERS.types()) {
            boolean alone = TYPES.forms().find(type).map(PaperForm::alone).orElse(false);
            if (TYPES.isOfOffice(type) && TYPES.find(type).isPresent() && !alone) found.add(type);
        }
        return found;
    }

    @Test
    void everyPaperThatAPartAmountsToCanBeMadeAboutItAndStandsForNothingByItself() {
        assertThat(aboutParts()).hasSizeGreaterThan(60);
        for (var type : aboutParts()) {
            var filled = PAPERS.paper(type, Filling.FULL);
            var part = filled.file().find(filled.paper().paper().part()).orElseThrow();
            assertThat(suits(filled.file(), type, about(part))).as(type).isTrue();
            assertThat(suits(filled.file(), type, Fact.none())).as(type).isFalse();
            assertThat(suits(filled.file(), type, Fact.unknown())).as(type).isFalse();
        }
    }

    @Test
    void noPaperIsAboutAKindOfPartThatNeverAmountsToIt() {
        var wrong = Map.of(
                "PENALTY_DECISION", List.of(PartKind.PARTY, PartKind.PRIOR_NOTICE, PartKind.LEAD),
                "PRIOR_NOTICE", List.of(PartKind.PENALTY_DECISION, PartKind.FILING),
                "SEIZURE_DECISION", List.of(PartKind.PRESERVATION),
                "SERVICE_RECEIPT", List.of(PartKind.PENALTY_DECISION),
                "INTERNAL_APPROVAL", List.of(PartKind.PARTY, PartKind.CORRECTION_REPORT),
                "RESUMPTION_APPROVAL", List.of(PartKind.TERMINATION));
        wrong.forEach((type, kinds) -> {
            var file = PAPERS.paper(type, Filling.FULL).file();
            for (var kind : kinds)
                assertThat(suits(file, type, about(file.all(kind).getFirst())))
                        .as("%s about %s", type, kind)
                        .isFalse();
        });
    }

    @Test
    void ofTwoPapersThatAPartAmountsToInTurnItIsTheOneThatHolds() {
        var file = PAPERS.paper("PENALTY_DECISION", Filling.FULL).file();
        var decision = about(file.all(PartKind.PENALTY_DECISION).getFirst());
        assertThat(suits(file, "PENALTY_DECISION", decision)).isTrue();
        assertThat(suits(file, "DAILY_PENALTY_DECISION", decision)).isFalse();
        for (var kind : TransferKind.values()) {
            var transfer = Sample.part(Transfer.class, Map.of("kind", kind, "toBody", "津南公安分局"));
            var of = CaseFile.of(new UUID(1, 1), file.head(), List.of(transfer), Set.of());
            var crime = List.of("CRIME_TRANSFER_LETTER", "CRIME_TRANSFER_APPROVAL", "CRIME_TRANSFER_LIST");
            for (var type : crime)
                assertThat(suits(of, type, about(transfer)))
                        .as("%s about %s", type, kind)
                        .isEqualTo(kind == TransferKind.CRIME);
        }
        for (var kind : ExclusionKind.values()) {
            var period = Sample.part(ExcludedPeriod.class, Map.of("kind", kind));
            var of = CaseFile.of(new UUID(1, 1), file.head(), List.of(period), Set.of());
            for (var type : List.of("SUSPENSION_APPROVAL", "RESUMPTION_APPROVAL"))
                assertThat(suits(of, type, about(period))).as(type).isEqualTo(kind == ExclusionKind.SUSPENSION);
        }
    }

    @Test
    void whatCanStandByItselfCanBeAboutAnyPartToo() {
        var file = PAPERS.paper("PENALTY_DECISION", Filling.FULL).file();
        assertThat(Arrays.asList("INQUIRY_SUMMONS", "ASSIST_REQUEST", "CORRECTION_DECISION"))
                .allMatch(type -> suits(file, type, Fact.none()))
                .allMatch(type -> suits(file, type, about(file.parts().getFirst())));
    }
}
