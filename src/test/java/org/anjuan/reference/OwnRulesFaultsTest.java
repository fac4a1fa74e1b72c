package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.RuleText;
import org.junit.jupiter.api.Test;

/** Whoever mends a file of the office's own sees all that is wrong with it in one go, and nothing that only follows from it. */
class OwnRulesFaultsTest {

    private static final OwnRulesReader READER = new OwnRulesReader(Rules.shipped());

    private static List<String> errors(String text) {
        return READER.over(List.of(new RuleText("a.yaml", text))).said().get("a.yaml").stream()
                .filter(Problem::isError)
                .map(problem -> problem.path().substring("a.yaml:".length()) + " "
                        + ResourceWords.ENGLISH.get(
                                problem.key(), problem.values().toArray()))
                .toList();
    }

    @Test
    void allThatIsWrongWithALimitIsToldInTheOrderOfItsLines() {
        assertThat(errors("""
            format: anjuan.time-limits/1
            limits:
              - id: hearing-reqest
                group: herring
                name: {zh: 要求听证, eng: Ask for a hearing}
                holder: party
                kindness: right
                valid: {from: 2021-07-15, to: soon}
                trigger: NOTICE_SEVERED
                ends: HEARING_REQUESTED
                counts: later
                length: 7
                unit: moon
                fixed_day: 13-40
                excludes: [TESTING, TASTING]
                extensions: [{length: -3, unit: year, approver: {zh: 负责人}}, none]
                citations:
                  - {law: apl-2012, article: ['64']}
              - {id: archive-lokal, use: maybe}
            """))
                .containsExactlyInAnyOrder(
                        "3 id: there is no hearing-reqest; correct it, or add new: true where it is meant to be new",
                        "3 kind is missing",
                        "4 group: unknown code herring",
                        "5 eng is not a field of this entry; its fields are zh, en",
                        "5 en is missing",
                        "7 kindness is not a field of this entry; its fields are id, new, group, name, holder, kind,"
                                + " roles, valid, trigger, ends, counts, not_for, some_harm, expected, length, unit,"
                                + " fixed_day, roll, excludes, extensions, alternatives, growth, if_missed, note,"
                                + " citations, verified, use",
                        "8 to is not a day: soon",
                        "9 trigger: unknown code NOTICE_SEVERED",
                        "11 counts must be before or after",
                        "13 unit: unknown code moon",
                        "14 fixed_day is not a day: 13-40",
                        "15 excludes: unknown code TASTING",
                        "16 length must be 1 to 9999",
                        "16 en is missing",
                        "16 expected fields with names",
                        "18 law: unknown law apl-2012",
                        "18 article must be plain text",
                        "19 id: there is no archive-lokal to change",
                        "19 use: expected true or false")
                .isSortedAccordingTo((one, other) -> Integer.compare(line(one), line(other)));
    }

    private static int line(String error) {
        return Integer.parseInt(error.substring(0, error.indexOf(' ')));
    }

    @Test
    void allThatIsWrongWithAnAmountIsToldTogether() {
        assertThat(errors("""
            format: anjuan.thresholds/1
            thresholds:
              - id: hearing-amount
                name: {zh: 本省听证数额, fr: Montant}
                valid: {from: 2025-01-01}
                bound: at-most
                citizen: -3000
                organisation: many
                local: true
                citations: [{law: apl-2021, article: '63'}]
            """))
                .containsExactly(
                        "4 fr is not a field of this entry; its fields are zh, en",
                        "4 en is missing",
                        "6 bound: the side of hearing-amount must stay at-least; only the amount may be another",
                        "7 citizen is below zero",
                        "8 organisation must be a whole number");
    }

    @Test
    void allThatIsWrongWithAViolationIsToldTogether() {
        assertThat(errors("""
            format: anjuan.violations/1
            violations:
              - id: air-odours
                domain: sky
                name: {zh: 本市恶臭规定, en: Odour of this city}
                also: ['臭气、异味', Smell, smell]
                daily_fine: depends
                crime: {law: crime-1997, article: '338', what: {zh: 罪}}
                provisions:
                  - basis: habit
                    law: permit-reg-2021
                    penalty: {article: three}
                    fines:
                      - {subject: unit, min: 9000, max: 5000}
                      - {subject: unit, min: 1000, max: 5000}
                      - {subject: someone, multiple: {min: 3, max: 1, base: gains}}
            """))
                .containsExactlyInAnyOrder(
                        "3 id: there is no air-odours; correct it, or add new: true where it is meant to be new",
                        "4 domain: unknown code sky",
                        "6 also: 臭气、异味 cannot be searched; write words without commas, and not a number alone",
                        "6 also says smell twice",
                        "8 law: unknown law crime-1997",
                        "8 en is missing",
                        "10 basis: unknown code habit",
                        "12 article must be a whole number",
                        "14 min is above max",
                        "15 subject: two fines for unit in the same case; say when each of them applies",
                        "16 subject: unknown code someone",
                        "16 min is above max");
    }

    @Test
    void allThatIsWrongWithAYearIsToldTogether() {
        assertThat(errors("""
            format: anjuan.holidays/1
            years:
              - year: 2027
                notice: 虚构的通知
                days_off:
                  - {name: {zh: 元旦, en: New Year's Day}, from: 2026-12-31, to: 2027-01-32}
                  - {name: {zh: 元旦, en: New Year's Day}, from: 2029-01-01, to: 2027-01-02}
                working_weekends:
                  - {date: 2027-01-04, for: {zh: 元旦, en: New Year's Day}}
              - year: 27
            """))
                .containsExactly(
                        "4 expected fields with names",
                        "6 to is not a day: 2027-01-32",
                        "7 to lies before from",
                        "9 date: 2027-01-04 is neither a Saturday nor a Sunday",
                        "10 year must be a year from 1990 to 2199",
                        "10 notice is missing");
    }

    @Test
    void allThatIsWrongWithABenchmarkIsToldTogetherAndWhatItSharesWithOthersOnce() {
        var benchmark = """
              - id: %s
                name: {zh: 表一, en: Table 1}
                model: percent-sum
                offences: [eia-unapproved-start, eia-approved-start]
                start: 200
                adjusting: {heavier: {least: 30, most: 20, of: maximum}}
                base: {of: gains, least: 9, most: 3}
                factors:
                  - id: times
                    name: {zh: 次数, en: Times}
                    tiers:
                      - {id: one, zh: 一次, en: once, percent: 0, from: 2}
                      - {id: two, zh: 两次, en: twice, percent: 30, from: 1}
                  - id: none
                    name: {zh: 无, en: None}
            """;
        assertThat(errors("""
            format: anjuan.discretion/1
            source:
              version: '2026'
              issuer: {zh: 某市, en: a city}
              title: {zh: 某市裁量基准, en: benchmarks of a city}
              valid: {from: 2026-08-15}
              written_before: [apl-1066]
              above_includes: always
              rounding: yuan
            benchmarks:
            """ + benchmark.formatted("city-1") + benchmark.formatted("city-1")))
                .containsExactlyInAnyOrder(
                        "7 written_before: unknown law apl-1066",
                        "8 above_includes: expected true or false",
                        "14 offences: unknown violation eia-approved-start",
                        "15 start must be 0 to 100 percent",
                        "16 least is above most",
                        "17 least is above most",
                        "22 tiers: the tiers must begin at rising numbers",
                        "24 tiers is missing",
                        "26 id is there twice: city-1",
                        "29 offences: unknown violation eia-approved-start",
                        "30 start must be 0 to 100 percent",
                        "31 least is above most",
                        "32 least is above most",
                        "37 tiers: the tiers must begin at rising numbers",
                        "39 tiers is missing");
    }

    @Test
    void allThatIsWrongWithAStepAndAGuardIsToldTogether() {
        assertThat(errors("""
            format: anjuan.procedure/1
            guards:
              - {code: COMPLAINANT_TOLT, strength: strong, effect: refuse, name: {zh: 告知, en: Told}, citations: [{law: hotline-2012}]}
            steps:
              - number: '1'
                code: REPORT
                from: [NOWHERE]
                name: {zh: 报告}
                guards: [FACTS_SETTLED, NOBODY]
                papers: [INVESTIGATION_REPORT]
            """))
                .containsExactlyInAnyOrder(
                        "3 code: unknown code COMPLAINANT_TOLT",
                        "3 strength: unknown code strong",
                        "3 law: unknown law hotline-2012",
                        "3 article is missing",
                        "7 from: unknown code NOWHERE",
                        "8 en is missing",
                        "9 guards: unknown code NOBODY");
    }

    @Test
    void whatIsWrongWithTheFileItselfIsToldWithItsEntries() {
        assertThat(errors("""
            format: anjuan.laws/1
            law: []
            laws:
              - {id: our-rules, name: {zh: 本省规定, en: Rules}, short: {zh: 规, en: Rules}, from: 2025-02-30}
              - {id: our-rules, name: {zh: 本省规定, en: Rules}, short: {zh: 规, en: Rules}, name: 规}
            """))
                .containsExactly(
                        "2 law is not a field of this entry; its fields are format, laws",
                        "4 from is not a day: 2025-02-30",
                        "5 the field name is there twice",
                        "5 id is there twice: our-rules");
        assertThat(errors("""
            format: anjuan.laws/1
            laws:
              - {id: our-rules, name: {zh: 本省规定, {en: Rules}}, short: {zh: 规, en: Rules}}
            """)).containsExactly("3 a field name must be plain text", "3 en is missing");
        assertThat(errors("formats: anjuan.laws/1\n")).containsExactly("1 format is missing");
    }
}
