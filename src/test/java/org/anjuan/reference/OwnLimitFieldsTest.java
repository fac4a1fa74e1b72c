package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.casefile.DecisionState;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single fields of the time limits of an office's own. */
class OwnLimitFieldsTest {

    private static final OwnRulesReader READER = new OwnRulesReader(Rules.shipped());

    /** A limit of the office's own that runs from the decision, with these lines in its entry. */
    private static String limit(String id, String more) {
        return """
            format: anjuan.time-limits/1
            limits:
              - id: %s
                group: disclosure
                name: {zh: 本市报送, en: Report to the city}
                holder: authority
                kind: limit
                %s
                valid: {from: 2026-01-01}
                trigger: DECISION_MADE
                ends: DECISION_PUBLISHED
                counts: after
                length: 20
                unit: working-day
                roll: true
                citations:
                  - {law: apl-2021, article: '48'}
            """.formatted(id, more);
    }

    private static OwnRulesReader.Composed over(String text) {
        return READER.over(List.of(new RuleText("a.yaml", text)));
    }

    private static List<String> errors(String text) {
        return over(text).said().values().stream()
                .flatMap(List::stream)
                .filter(Problem::isError)
                .map(problem -> ResourceWords.ENGLISH.get(
                        problem.key(), problem.values().toArray()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"before-decision", "handling", "fine-payment", "late-fine", "measures"})
    void whatTheProgramDoesWithLimitsThatShipNoOtherLimitIsTakenFor(String role) {
        assertThat(errors(limit("city-report", "new: true\n    roles: [awaited, " + role + "]")))
                .containsExactly("roles: " + role + " is said of the limits that ship; it would change nothing here");
        assertThat(errors(limit("disclosure", "roles: [" + role + "]").replace("2026-01-01", "2023-07-01")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"awaited", "of-decision"})
    void forWhatHoldsOfAnyLimitALimitOfTheOfficesOwnMayBeTaken(String role) {
        assertThat(errors(limit("city-report", "new: true\n    roles: [" + role + "]")))
                .isEmpty();
    }

    /** How many limits of the office's own run from a decision that was revoked. */
    private static long ofARevokedDecision(String roles) {
        var text = limit("city-report", "new: true\n    " + roles);
        assertThat(errors(text)).isEmpty();
        var build = new FileOf();
        build.add(PenaltyDecision.class, "decidedOn", "2026-03-02", "state", DecisionState.REVOKED);
        return new LegalClock(over(text).rules().law())
                .deadlines(build.file(), LocalDate.of(2026, 3, 9)).stream()
                        .map(Deadline::limit)
                        .filter(limit -> limit.id().equals("city-report"))
                        .count();
    }

    @Test
    void aLimitOfADecisionEndsWithADecisionThatIsRevoked() {
        assertThat(ofARevokedDecision("roles: [of-decision]")).isZero();
        assertThat(ofARevokedDecision("roles: []")).isOne();
    }

    @ParameterizedTest
    @CsvSource({"0.5, true", "100, true", "0, false", "-1, false", "100.5, false"})
    void aShareIsAboveNothingAndAtMostTheWhole(String percent, boolean right) {
        var growing = limit("city-report", "new: true\n    growth: {percent: " + percent + ", capped: true}");
        assertThat(errors(growing)).isEqualTo(right ? List.of() : List.of("percent must be above 0 and at most 100"));
    }
}
