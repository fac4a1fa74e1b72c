package org.anjuan.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.ReviewOutcome;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Signature;
import org.anjuan.domain.check.Finding.Kind;
import org.anjuan.domain.document.PaperOnFile;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.Strength;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.reference.CheckReader;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a paper says what it must say. */
class ContentCheckTest {

    private static final Laws LAWS = LawReference.shipped().read().laws();
    private static final Checks CHECKS = new CheckReader(new DocumentReference().types(), LAWS).shipped();
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 9, 9));

    private final ContentCheck check = new ContentCheck(CHECKS, LAWS);

    /** One element of one type of paper. */
    record Asked(Element element, String type) {
        @Override
        public String toString() {
            return element.id() + " of " + type;
        }
    }

    static Stream<Asked> asked() {
        return CHECKS.elements().stream()
                .flatMap(element -> element.types().stream().map(type -> new Asked(element, type)));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void whatAPaperSaysIsNotAskedFor(Asked asked) {
        assertThat(of(asked, complete(asked))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void whatNobodyRecordedIsAGapInItsPlace(Asked asked) {
        for (var need : asked.element().needs()) {
            var file = complete(asked);
            need.forEach(path -> file.remove(path, false));
            assertThat(of(asked, file)).as("%s", need).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.kind()).isEqualTo(Kind.GAP);
                assertThat(finding.documentType()).isEqualTo(asked.type());
                assertThat(finding.args()).contains(asked.element().name());
                assertThat(finding.strength()).isEqualTo(asked.element().strength());
                assertThat(finding.field()).isNotEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void withNothingOnFileEverythingThatMayBeAskedForIsAGapAndNothingAFault(Asked asked) {
        var file = complete(asked);
        for (var element : CHECKS.of(asked.type()))
            for (var need : element.needs()) need.forEach(path -> file.remove(path, false));
        assertThat(check.of(file.file, file.paper(asked.type()), DAY))
                .isNotEmpty()
                .extracting(Finding::kind)
                .containsOnly(Kind.GAP);
    }

    @Test
    void whatIsKnownToBeLeftOutIsAFault() {
        var file = new FilledFile(PartKind.PENALTY_DECISION, "PENALTY_DECISION");
        file.remove("evidence", true);
        file.remove("remediesTold", true);
        assertThat(findings(file, "PENALTY_DECISION"))
                .extracting(Finding::rule, Finding::kind, Finding::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("decision.evidence", Kind.FAULT, "evidence"),
                        org.assertj.core.groups.Tuple.tuple("decision.remedies", Kind.FAULT, "remediesTold"));
    }

    @Test
    void theAnswerToADefenceIsNotAskedForWhereItIsKnownThatThereWasNone() {
        var file = new FilledFile(PartKind.PENALTY_DECISION, "PENALTY_DECISION");
        file.remove("defenceAnswer", true);
        file.remove("file.hearings", true);
        assertThat(findings(file, "PENALTY_DECISION")).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("decision.defence");
            assertThat(found.kind()).isEqualTo(Kind.FAULT);
        });
        file.remove("file.defences", false);
        assertThat(findings(file, "PENALTY_DECISION")).extracting(Finding::kind).containsExactly(Kind.GAP);
        file.remove("file.defences", true);
        assertThat(findings(file, "PENALTY_DECISION")).isEmpty();
    }

    @Test
    void eachMeasureIsDueOnADayOrAtOnce() {
        var file = new FilledFile(PartKind.CORRECTION_ORDER, "RECTIFICATION_ORDER");
        file.say("evidence");
        var order = (org.anjuan.domain.casefile.CorrectionOrder)
                file.file.find(FilledFile.id(PartKind.CORRECTION_ORDER)).orElseThrow();
        var first = order.measures().getFirst();
        var shape = Shape.of(org.anjuan.domain.casefile.Measure.class);
        var atOnce = shape.with(first, "due", Fact.none());
        var later = shape.with(first, "atOnce", Fact.known(false));
        var open = shape.with(later, "due", Fact.unknown());
        file.set(PartKind.CORRECTION_ORDER, "measures", List.of(atOnce, later));
        assertThat(findings(file, "RECTIFICATION_ORDER")).isEmpty();
        file.set(PartKind.CORRECTION_ORDER, "measures", List.of(atOnce, open, later));
        assertThat(findings(file, "RECTIFICATION_ORDER"))
                .extracting(Finding::rule, Finding::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("order.due", "measures[1].atOnce"));
    }

    @Test
    void anArticleThatDidNotHoldYetIsShownAsNotVerifiedAndHindersNothing() {
        var file = new FilledFile(PartKind.PENALTY_DECISION, "PENALTY_DECISION");
        file.remove("evidence", false);
        var now = check.of(file.file, file.paper("PENALTY_DECISION"), Optional.of(LocalDate.of(2023, 7, 1)));
        assertThat(now).singleElement().satisfies(found -> {
            assertThat(found.verified()).isEqualTo(Verified.TEXT);
            assertThat(found.hinders()).isTrue();
        });
        var before = check.of(file.file, file.paper("PENALTY_DECISION"), Optional.of(LocalDate.of(2023, 6, 30)));
        assertThat(before).singleElement().satisfies(found -> {
            assertThat(found.verified()).isEqualTo(Verified.UNVERIFIED);
            assertThat(found.hinders()).isFalse();
            assertThat(found.citations()).isNotEmpty();
        });
    }

    @Test
    void aRecordIsNotAskedForSignaturesBeforeItIsSigned() {
        var file = new FilledFile(PartKind.INSPECTION, "SITE_RECORD");
        file.set(PartKind.INSPECTION, "covert", false);
        file.remove("signature", false);
        assertThat(findings(file, "SITE_RECORD")).extracting(Finding::rule).contains("site.signature");
        file.setMade("state", PaperState.DRAFT);
        assertThat(findings(file, "SITE_RECORD")).extracting(Finding::rule).doesNotContain("site.signature");
    }

    @Test
    void aPaperOfAnotherKindOfPartIsLeftAlone() {
        var file = new FilledFile(PartKind.CLOSING, "PENALTY_DECISION");
        var stranger = PaperOnFile.of("PENALTY_DECISION", FilledFile.id(PartKind.CLOSING), Fact.unknown());
        assertThat(check.of(file.file, stranger, DAY)).isEmpty();
    }

    @Test
    void whatIsOnlyACustomHindersNothing() {
        var finding = new Finding(
                "x",
                Kind.GAP,
                Strength.TEMPLATE,
                "X",
                new java.util.UUID(1, 1),
                "",
                "check.gap",
                List.of(new Bilingual("甲", "a")),
                List.of(),
                Verified.LOCAL);
        assertThat(finding.hinders()).isFalse();
        assertThat(finding.toDo()).isEqualTo("check.gap.do");
    }

    /** The findings about the element alone. */
    private List<Finding> of(Asked asked, FilledFile file) {
        return findings(file, asked.type()).stream()
                .filter(found -> found.rule().equals(asked.element().id()))
                .toList();
    }

    private List<Finding> findings(FilledFile file, String type) {
        return check.of(file.file, file.paper(type), DAY);
    }

    /** A file that says all, in the circumstances in which the element is asked for. */
    private static FilledFile complete(Asked asked) {
        var element = asked.element();
        var file = new FilledFile(element.part(), asked.type());
        element.needs().stream()
                .flatMap(List::stream)
                .filter(path -> path.startsWith("fields."))
                .forEach(path -> file.say(path.substring("fields.".length())));
        for (var circumstance : element.when()) arrange(circumstance, file, element.part());
        return file;
    }

    private static void arrange(Circumstance circumstance, FilledFile file, PartKind part) {
        switch (circumstance) {
            case PARTY_IS_A_PERSON -> file.set(PartKind.PARTY, "kind", PartyKind.NATURAL_PERSON);
            case PARTY_IS_NO_PERSON -> file.set(PartKind.PARTY, "kind", PartyKind.COMPANY);
            case MONEY_IS_DUE -> {
                var field = part == PartKind.PRIOR_NOTICE ? "proposed" : "lines";
                var line = Shape.of(PenaltyLine.class)
                        .make(java.util.Map.of(
                                "kind",
                                PenaltyKind.FINE,
                                "amount",
                                Fact.known(org.anjuan.domain.text.Money.yuan(9)),
                                "text",
                                Fact.known("罚款")));
                file.set(part, field, List.of(line));
            }
            case SIGNED -> file.set(part, "signature", Signature.SIGNED);
            case NOT_SIGNED -> file.set(part, "signature", Signature.REFUSED);
            case NOT_COVERT -> {
                if (part == PartKind.INSPECTION) file.set(part, "covert", false);
            }
            case HANDED_OVER -> file.set(part, "method", ServiceMethod.DIRECT);
            case LEFT_BEHIND -> file.set(part, "method", ServiceMethod.LEFT);
            case SENT_BACK -> file.set(part, "outcome", ReviewOutcome.SENT_BACK);
            case NOT_ON_DAILY_FINE -> file.remove("file.dailyFines", false);
            case FACTS_ESTABLISHED, DEFENDED, HEARING_HELD, NOT_A_DRAFT -> {}
        }
    }
}
