package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.domain.check.Checks;
import org.anjuan.domain.check.Element;
import org.anjuan.domain.check.RuleCode;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.Strength;
import org.anjuan.domain.law.Verified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What papers are checked for is data, and a file that cannot be used is refused with its line. */
class CheckReaderTest {

    private static final Laws LAWS = LawReference.shipped().read().laws();
    private static final CheckReader READER = new CheckReader(new DocumentReference().types(), LAWS);

    /** The papers that the reference on the procedure names with what they must say, and that parts of a file record. */
    private static final List<String> NAMED = List.of(
            "FILING_APPROVAL",
            "SITE_RECORD",
            "INQUIRY_RECORD",
            "PRESERVATION_NOTICE",
            "SEIZURE_DECISION",
            "SEIZURE_LIST",
            "RECTIFICATION_ORDER",
            "RECTIFICATION_ORDER_AGAIN",
            "INVESTIGATION_REPORT",
            "CASE_REVIEW_FORM",
            "PRIOR_NOTICE",
            "DAILY_PENALTY_NOTICE",
            "HEARING_NOTICE",
            "HEARING_RECORD",
            "HEARING_REPORT",
            "DEFENCE_REVIEW",
            "LEGAL_REVIEW",
            "COLLECTIVE_DISCUSSION",
            "PENALTY_DECISION",
            "NO_PENALTY_DECISION",
            "ONSPOT_DECISION",
            "DAILY_PENALTY_DECISION",
            "PRODUCTION_LIMIT_DECISION",
            "PRODUCTION_STOP_DECISION",
            "SERVICE_RECEIPT",
            "PERFORMANCE_DEMAND",
            "COURT_APPLICATION",
            "DETENTION_TRANSFER_LETTER",
            "CRIME_TRANSFER_LETTER",
            "CLOSING_APPROVAL");

    @Test
    void everyPaperThatTheProcedureNamesHasItsElements() {
        var checks = READER.shipped();
        for (var type : NAMED) assertThat(checks.of(type)).as(type).isNotEmpty();
    }

    @Test
    void everyElementAndEveryRuleNamesItsSourceAndOnlyTemplatesAreLocal() {
        var checks = READER.shipped();
        assertThat(checks.elements()).allSatisfy(element -> {
            assertThat(element.citations()).isNotEmpty();
            assertThat(element.name().zh()).isNotEmpty();
            assertThat(element.name().en()).isNotEmpty();
            assertThat(element.verified() == Verified.LOCAL)
                    .as(element.id())
                    .isEqualTo(element.strength() == Strength.TEMPLATE);
        });
        for (var code : RuleCode.values())
            assertThat(checks.rule(code).citations()).isNotEmpty();
    }

    @Test
    void whatTheMeasuresAskOfADecisionIsThereAsTheLawDemandsIt() {
        assertThat(READER.shipped().of("PENALTY_DECISION").stream()
                        .filter(element -> element.strength() == Strength.LAW)
                        .map(Element::id))
                .contains(
                        "decision.party",
                        "decision.code",
                        "decision.idNumber",
                        "decision.address",
                        "decision.representative",
                        "decision.facts",
                        "decision.evidence",
                        "decision.defence",
                        "decision.hearing",
                        "decision.lines",
                        "decision.basis",
                        "decision.discretion",
                        "decision.payment",
                        "decision.remedies");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "format: anjuan.checks/1 | format: anjuan.checks/9 | expected anjuan.checks/1, found"
                        + " anjuan.checks/9",
                "types: [FILING_APPROVAL] | types: [FILING_APPROVL] | types: unknown code FILING_APPROVL",
                "part: filings | part: filing | part: unknown code filing",
                "needs: [party.name] | needs: [party.nome] | needs: unknown code party.nome",
                "needs: [facts] | neds: [facts] | neds is not a field of this entry",
                "id: filing.party | id: filing.source | id is there twice: filing.source",
                "when: [NOT-A-DRAFT] | when: [SOMETIMES] | when: unknown code SOMETIMES",
                "strength: template | strength: rule | strength: unknown code rule",
                "law: penalty-measures-2023 | law: penalty-measures-1923 | law: unknown law penalty-measures-1923",
                "verified: local | verified: perhaps | verified: unknown code perhaps",
                "code: capitals | code: same-name | code is there twice: same-name",
                "code: capitals | code: capital | code: unknown code capital",
                "name: {zh: 当事人名称 | name: {zh: [ | column 21: a value is missing before this place"
            })
    void aBrokenEntryIsRefusedWithItsLineAndTheReason(String right, String wrong, String reason) throws IOException {
        var whole = Files.readString(Path.of("resources", "documents", "checks.yaml"));
        int at = whole.indexOf(right);
        var text = whole.substring(0, at) + wrong + whole.substring(at + right.length());
        int line =
                1 + (int) whole.substring(0, at).chars().filter(c -> c == '\n').count();
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(BrokenEntry.class, broken -> {
            assertThat(broken.line()).isEqualTo(line);
            assertThat(broken.reason()).startsWith(reason);
        });
    }

    @Test
    void aRuleThatIsMissingIsTold() {
        assertThatThrownBy(() -> read("format: anjuan.checks/1\npapers: []\nrules: []\n"))
                .isInstanceOf(BrokenEntry.class)
                .hasMessageContaining("SAME_NAME is missing");
    }

    private static Checks read(String text) {
        return READER.read("checks.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
