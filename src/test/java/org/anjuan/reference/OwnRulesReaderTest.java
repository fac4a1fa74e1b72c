package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.domain.calendar.Counted;
import org.anjuan.domain.calendar.DayKind;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.clock.TimeLimit.Role;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.Detention;
import org.anjuan.domain.law.OwnRules.Change;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Kind;
import org.anjuan.domain.law.OwnRules.Origin;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.procedure.Guard;
import org.anjuan.domain.procedure.GuardCode;
import org.anjuan.domain.procedure.StepCode;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.RuleReader;
import org.anjuan.usecase.port.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnRulesReaderTest {

    private static final Rules SHIPPED = Rules.shipped();
    private static final OwnRulesReader READER = new OwnRulesReader(SHIPPED);

    /** The hearing request of the Penalty Law, two days longer. */
    private static final String LIMIT = """
        format: anjuan.time-limits/1
        limits:
          - id: hearing-request
            group: hearing
            name: {zh: 要求听证, en: Ask for a hearing}
            holder: party
            kind: right
            valid: {from: 2021-07-15}
            trigger: NOTICE_SERVED
            ends: HEARING_REQUESTED
            counts: after
            length: 7
            unit: working-day
            roll: true
            citations:
              - {law: apl-2021, article: '64'}
        """;

    private static final String AMOUNT = """
        format: anjuan.thresholds/1
        thresholds:
          - id: hearing-amount
            name: {zh: 本省听证数额, en: Amount for a hearing in this province}
            valid: {from: 2025-01-01}
            bound: at-least
            citizen: 3000
            organisation: 100000
            local: true
            citations:
              - {law: apl-2021, article: '63'}
        """;

    private static final String YEAR = """
        format: anjuan.holidays/1
        years:
          - year: 2027
            notice: {zh: 虚构的通知, en: an invented notice}
            days_off:
              - {name: {zh: 元旦, en: New Year's Day}, from: 2026-12-31, to: 2027-01-02}
            working_weekends:
              - {date: 2027-01-03, for: {zh: 元旦, en: New Year's Day}}
        """;

    private static final String JSON = """
        {
            "$schema": "https://example.org/schema.json",
            "$id": "https://example.org/2027.json",
            "year": 2027,
            "papers": ["https://example.org/notice"],
            "days": [
                {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                {"name": "元旦", "date": "2027-01-02", "isOffDay": true},
                {"name": "元旦", "date": "2027-01-03", "isOffDay": false},
                {"name": "春节", "date": "2027-02-05", "isOffDay": true}
            ]
        }
        """;

    private static OwnRulesReader.Composed over(String... texts) {
        var files = new ArrayList<RuleText>();
        for (var text : texts) files.add(new RuleText((char) ('a' + files.size()) + ".yaml", text));
        return READER.over(files);
    }

    private static List<String> errors(String... texts) {
        return over(texts).said().values().stream()
                .flatMap(List::stream)
                .filter(Problem::isError)
                .map(OwnRulesReaderTest::inEnglish)
                .toList();
    }

    private static String inEnglish(Problem problem) {
        return problem.path() + ": "
                + ResourceWords.ENGLISH.get(problem.key(), problem.values().toArray());
    }

    private static Rules used(String... texts) {
        assertThat(errors(texts)).isEmpty();
        return over(texts).rules();
    }

    @Test
    void anEntryWithTheSameIdAndBeginningTakesThePlaceOfTheOneThatShips() {
        var law = used(LIMIT).law();
        var limit = law.limits().on("hearing-request", LocalDate.of(2026, 1, 5)).orElseThrow();
        assertThat(limit.length()).isEqualTo(7);
        assertThat(limit.verified()).isEqualTo(Verified.LOCAL);
        assertThat(limit.used()).isTrue();
        assertThat(law.limits().versions("hearing-request"))
                .hasSameSizeAs(SHIPPED.law().limits().versions("hearing-request"));
        assertThat(law.limits().on("hearing-request", LocalDate.of(2021, 7, 14)))
                .isEqualTo(SHIPPED.law().limits().on("hearing-request", LocalDate.of(2021, 7, 14)));
        assertThat(law.own().of(Key.of(Kind.LIMIT, limit.id(), limit.validity())))
                .contains(new Origin("a.yaml", Change.REPLACED));
        assertThat(law.limits().ids()).isEqualTo(SHIPPED.law().limits().ids());
    }

    @Test
    void aLimitThatTakesThePlaceOfAnotherIsTakenForTheSameUnlessItSaysOtherwise() {
        var shipped = SHIPPED.law().limits().latest("hearing-request").orElseThrow();
        assertThat(shipped.roles()).containsExactlyInAnyOrder(Role.AWAITED, Role.BEFORE_DECISION);
        assertThat(hearingRequest(LIMIT).roles()).isEqualTo(shipped.roles());
        assertThat(hearingRequest(LIMIT.replace("kind: right", "kind: right\n    roles: [awaited]"))
                        .roles())
                .containsExactly(Role.AWAITED);
        assertThat(hearingRequest(LIMIT.replace("kind: right", "kind: right\n    roles: []"))
                        .roles())
                .isEmpty();
        assertThat(errors(LIMIT.replace("kind: right", "kind: right\n    roles: [watched]")))
                .containsExactly("a.yaml:8: roles: unknown code watched");
    }

    private static TimeLimit hearingRequest(String own) {
        return used(own).law().limits().latest("hearing-request").orElseThrow();
    }

    @Test
    void eachRoleIsThatOfALimitThatShipsAndAllItsVersionsHaveIt() {
        var limits = SHIPPED.law().limits();
        assertThat(limits.all()).flatExtracting(TimeLimit::roles).contains(Role.values());
        for (var limit : limits.all())
            assertThat(limit.roles())
                    .as("%s from %s", limit.id(), limit.validity().from())
                    .isEqualTo(limits.latest(limit.id()).orElseThrow().roles());
    }

    @Test
    void aNewVersionHoldsBesideTheOneThatEndsBeforeIt() {
        var both = LIMIT.replace("{from: 2021-07-15}", "{from: 2021-07-15, to: 2025-12-31}")
                + LIMIT.substring(LIMIT.indexOf("  - id"))
                        .replace("{from: 2021-07-15}", "{from: 2026-01-01}")
                        .replace("length: 7", "length: 9");
        var limits = used(both).law().limits();
        assertThat(limits.on("hearing-request", LocalDate.of(2025, 12, 31)).map(TimeLimit::length))
                .contains(7);
        assertThat(limits.on("hearing-request", LocalDate.of(2026, 1, 1)).map(TimeLimit::length))
                .contains(9);
        assertThat(limits.latest("hearing-request").map(TimeLimit::length)).contains(9);
    }

    @Test
    void whatShipsSwitchedOffCanBeSwitchedOnAndTheOtherWayRound() {
        var law = used("""
            format: anjuan.time-limits/1
            limits:
              - {id: archive-local, use: true}
              - {id: hearing-request, from: 2021-07-15, use: false}
            """).law();
        assertThat(law.limits().latest("archive-local").map(TimeLimit::used)).contains(true);
        assertThat(SHIPPED.law().limits().latest("archive-local").map(TimeLimit::used))
                .contains(false);
        assertThat(law.limits().versions("hearing-request").stream()
                        .filter(limit -> !limit.used())
                        .map(limit -> limit.validity().from().orElseThrow()))
                .containsExactly(LocalDate.of(2021, 7, 15));
        assertThat(law.own().origins()).hasSize(2);
    }

    @Test
    void aLimitOfAnotherIdMustSayThatItIsNew() {
        var other = LIMIT.replace("id: hearing-request", "id: hearing-reqest");
        assertThat(errors(other)).singleElement().asString().contains("a.yaml:3", "no hearing-reqest");
        assertThat(used(other.replace("    group: hearing", "    new: true\n    group: hearing"))
                        .law()
                        .limits()
                        .latest("hearing-reqest"))
                .isPresent();
        assertThat(errors(LIMIT.replace("    group: hearing", "    new: true\n    group: hearing")))
                .singleElement()
                .asString()
                .contains("a.yaml:4", "there already");
    }

    @Test
    void anAmountOfTheOfficeGoesBeforeTheNationalOneFromItsDayOn() {
        var law = used(AMOUNT).law();
        assertThat(law.threshold("hearing-amount", LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .organisation())
                .isEqualTo(Money.yuan(100_000));
        assertThat(law.threshold("hearing-amount", LocalDate.of(2024, 12, 31))
                        .orElseThrow()
                        .organisation())
                .isEqualTo(Money.yuan(200_000));
    }

    @Test
    void aYearOfTheOfficeMakesDatesCertain() {
        var days = new WorkingDays(used(YEAR).law().holidays());
        assertThat(days.rolled(LocalDate.of(2026, 12, 31))).isEqualTo(new Counted(LocalDate.of(2027, 1, 3), false));
        assertThat(new WorkingDays(SHIPPED.law().holidays()).rolled(LocalDate.of(2026, 12, 31)))
                .isEqualTo(new Counted(LocalDate.of(2026, 12, 31), true));
    }

    @Test
    void aYearThatShipsIsReplacedAsAWholeAndThatIsSaid() {
        var other = YEAR.replace("2027-01", "2025-01")
                .replace("2026-12-31", "2025-01-01")
                .replace("2027", "2025");
        var sunday = other.replace("date: 2025-01-03", "date: 2025-01-05");
        var composed = over(sunday);
        assertThat(composed.said().get("a.yaml")).singleElement().satisfies(note -> {
            assertThat(note.isError()).isFalse();
            assertThat(inEnglish(note)).contains("a.yaml:3", "2025", "this file alone");
        });
        var holidays = composed.rules().law().holidays();
        assertThat(holidays.day(LocalDate.of(2025, 10, 1)).kind()).isEqualTo(DayKind.WORKDAY);
        assertThat(holidays.day(LocalDate.of(2025, 1, 5)).kind()).isEqualTo(DayKind.WORKING_WEEKEND);
    }

    @Test
    void aYearOfThePublicDataSetIsRead() {
        var holidays = used(JSON).law().holidays();
        var schedule = holidays.schedules().getLast();
        assertThat(schedule.year()).isEqualTo(2027);
        assertThat(schedule.daysOff()).hasSize(2);
        assertThat(schedule.daysOff().getFirst().to()).isEqualTo(LocalDate.of(2027, 1, 2));
        assertThat(schedule.daysOff().getFirst().name().en()).isEqualTo("New Year's Day");
        assertThat(schedule.notice().zh()).isEqualTo("https://example.org/notice");
        assertThat(holidays.day(LocalDate.of(2027, 1, 3)).kind()).isEqualTo(DayKind.WORKING_WEEKEND);
        assertThat(used(JSON.replace("    ", "\t")).law().holidays().knows(2027))
                .isTrue();
    }

    @Test
    void aLawOfTheOfficeCanBeCitedByItsOtherFiles() {
        var laws = """
            format: anjuan.laws/1
            laws:
              - id: our-rules
                name: {zh: 本省规定, en: Rules of this province}
                short: {zh: 省规定, en: Provincial rules}
                from: 2025-01-01
            """;
        var citing = AMOUNT.replace("apl-2021", "our-rules");
        assertThat(errors(citing)).singleElement().asString().contains("a.yaml:11", "unknown law our-rules");
        var law = used(citing, laws).law();
        assertThat(law.laws().shortName("our-rules").en()).isEqualTo("Provincial rules");
        assertThat(law.offences().all()).hasSameSizeAs(SHIPPED.law().offences().all());
    }

    @Test
    void aViolationAndAGuardOfTheOfficeTakeThePlaceOfTheirs() {
        var rules = used(
                """
                format: anjuan.violations/1
                violations:
                  - id: local-dust
                    new: true
                    domain: dust
                    name: {zh: 违反本地扬尘规定, en: Breach of local dust rules}
                    daily_fine: 'no'
                    provisions:
                      - basis: regulation
                        law: permit-reg-2021
                        penalty: {article: 3}
                        fines: [{subject: unit, min: 1000, max: 5000}]
                """.replace(
                        "'no'",
                        SHIPPED.law().offences().all().getFirst().dailyFine().code()),
                """
                format: anjuan.procedure/1
                guards:
                  - {code: COMPLAINANT_TOLD, strength: review, effect: refuse, name: {zh: 告知, en: Told}, citations: [{law: hotline-2021, article: '7'}]}
                """);
        assertThat(rules.law().offences().find("local-dust")).isPresent();
        assertThat(rules.law().offences().search("扬尘规定", Optional.empty()))
                .extracting("id")
                .contains("local-dust");
        var guard = rules.procedure().guards().stream()
                .filter(each -> each.code() == GuardCode.COMPLAINANT_TOLD)
                .findFirst()
                .orElseThrow();
        assertThat(guard.verified()).isEqualTo(Verified.LOCAL);
        assertThat(rules.procedure().steps().stream().flatMap(step -> step.guards().stream()))
                .contains(guard)
                .filteredOn(each -> each.code() == GuardCode.COMPLAINANT_TOLD)
                .allMatch(guard::equals);
    }

    @Test
    void aViolationInThePlaceOfAnotherIsFoundByWhatPeopleCalledThatOneUnlessItSaysItself() {
        var silent = used(offence("")).law().offences().find("air-odour").orElseThrow();
        assertThat(silent.name().en()).isEqualTo("Odour of this city");
        assertThat(silent.also())
                .isEqualTo(
                        SHIPPED.law().offences().find("air-odour").orElseThrow().also());
        var telling = used(offence("also: [臭气熏天]")).law().offences();
        assertThat(telling.find("air-odour").orElseThrow().also()).containsExactly("臭气熏天");
        assertThat(telling.search("cqxt", Optional.empty()).getFirst().id()).isEqualTo("air-odour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "also: ['臭气、异味']|cannot be searched",
                "also: ['12345']|cannot be searched",
                "also: ['']|cannot be searched",
                "also: [Smell, smell]|says smell twice",
                "also: smell|must be a list",
            })
    void whatPeopleCallAnActIsAListOfWordsThatCanBeTyped(String also, String refusal) {
        assertThat(errors(offence(also))).singleElement().asString().contains("also", refusal);
    }

    @Test
    void twoRangesForTheSamePeopleNeedACaseEach() {
        var twice = offence("").replace("max: 5000}", "max: 5000}, {subject: unit, min: 5000, max: 9000}");
        assertThat(errors(twice)).singleElement().asString().contains("two fines for unit in the same case");
        assertThat(used(twice.replace("{subject: unit, min: 5000", "{subject: unit, when: severe, min: 5000"))
                        .law()
                        .offences()
                        .find("air-odour"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{law: no-such-law, article: '1', upon: act, days: D, when: W}|unknown law no-such-law",
                "{law: eco-code-2026, article: '1', upon: sometimes, days: D, when: W}|unknown code sometimes",
                "{law: eco-code-2026, upon: act, days: D, when: W}|article is missing",
                "{law: eco-code-2026, article: '1', days: D, when: W}|upon is missing",
                "{law: eco-code-2026, article: '1', upon: act, days: long, when: W}|expected fields with names",
                "{law: eco-code-2026, article: '1', upon: act, days: D, when: W, how: x}|how",
                "{law: eco-code-2026, article: '1', upon: act, days: D, when: W}, "
                        + "{law: eco-code-2026, article: '2', upon: act, days: D, when: W}|is there twice",
            })
    void aDetentionThatCannotBeReadIsRefusedWithItsLine(String entries, String refusal) {
        assertThat(errors(offence(detention(entries))))
                .singleElement()
                .asString()
                .contains(refusal)
                .contains(":6");
    }

    @Test
    void whenThePoliceMayDetainIsAListWithOneEntryForEachLaw() {
        var one = "{law: eco-code-2026, article: '9999', upon: refusal, days: D, when: W}";
        var read =
                used(offence(detention(one))).law().offences().find("air-odour").orElseThrow();
        assertThat(read.detention()).singleElement().satisfies(detention -> {
            assertThat(detention.citation()).isEqualTo(new Citation("eco-code-2026", "9999"));
            assertThat(detention.upon()).isEqualTo(Detention.Upon.REFUSAL);
            assertThat(detention.verified()).isEqualTo(Verified.LOCAL);
        });
        assertThat(errors(offence("detention: {article: '1'}")))
                .singleElement()
                .asString()
                .contains("detention must be a list");
    }

    private static String detention(String entries) {
        return "detention: [%s]"
                .formatted(entries.replace("days: D", "days: {zh: 五日, en: 5 days}")
                        .replace("when: W", "when: {zh: 拒不改正, en: refuses}"));
    }

    private static String offence(String also) {
        return """
            format: anjuan.violations/1
            violations:
              - id: air-odour
                domain: air
                name: {zh: 本市恶臭规定, en: Odour of this city}
                %s
                daily_fine: depends
                provisions:
                  - basis: regulation
                    law: permit-reg-2021
                    penalty: {article: 3}
                    fines: [{subject: unit, min: 1000, max: 5000}]
            """.formatted(also);
    }

    private static String guard(String code, String strength, String effect) {
        return """
            format: anjuan.procedure/1
            guards:
              - code: %s
                strength: %s
                effect: %s
                name: {zh: 条件, en: Condition}
                citations: [{law: apl-2021, article: '44'}]
            """.formatted(code, strength, effect);
    }

    @Test
    void aGuardOfTheLawIsNotMadeWeakerByAnOffice() {
        assertThat(errors(guard("NOTICE_SERVED", "law", "warn")))
                .containsExactly(
                        "a.yaml:5: effect: a law requires NOTICE_SERVED; keep refuse, an own rule may be stricter and"
                                + " not weaker");
        assertThat(errors(guard("NOTICE_SERVED", "review", "refuse")))
                .containsExactly(
                        "a.yaml:4: strength: a law requires NOTICE_SERVED; keep law, an own rule may be stricter and"
                                + " not weaker");
        assertThat(errors(guard("WITHIN_HANDLING", "template", "warn"))).hasSize(1);
        var weaker = over(guard("NOTICE_SERVED", "law", "warn"));
        assertThat(weaker.rules().procedure()).isSameAs(SHIPPED.procedure());
        // What is only scored, or local practice, is the office's to set; what a law has told it may refuse.
        for (var allowed : List.of(
                guard("NOTICE_SERVED", "law", "refuse"),
                guard("WITHIN_HANDLING", "law", "refuse"),
                guard("RECEIPTS_COMPLETE", "review", "warn"),
                guard("ALL_CORRECTED", "template", "warn")))
            assertThat(errors(allowed)).isEmpty();
    }

    @Test
    void aStepKeepsTheGuardsOfTheLawAndMayHaveMore() {
        var step = """
            format: anjuan.procedure/1
            steps:
              - number: '9'
                code: REPORT
                from: [FILED, INVESTIGATING]
                to: REPORTED
                name: {zh: 调查终结, en: Report the investigation}
                guards: [%s]
                papers: [INVESTIGATION_REPORT]
            """;
        assertThat(errors(step.formatted("FACTS_SETTLED, SITE_RECORD, INTERVIEW")))
                .containsExactly("a.yaml:8: guards: a law requires INVESTIGATORS_NAMED, RESULT_TOLD at this step;"
                        + " put it back, an own rule may ask for more and not for less");
        var more = used(step.formatted("FACTS_SETTLED, INVESTIGATORS_NAMED, RESULT_TOLD, TWO_OFFICERS"));
        assertThat(more.procedure().steps())
                .filteredOn(each -> each.code() == StepCode.REPORT)
                .flatExtracting(each -> each.guards().stream().map(Guard::code).toList())
                .containsExactly(
                        GuardCode.FACTS_SETTLED,
                        GuardCode.INVESTIGATORS_NAMED,
                        GuardCode.RESULT_TOLD,
                        GuardCode.TWO_OFFICERS);
    }

    @Test
    void aBenchmarkOfTheOfficeIsAdded() {
        var rules = used("""
            format: anjuan.discretion/1
            source:
              version: '2026'
              issuer: {zh: 某市, en: a city}
              title: {zh: 某市裁量基准, en: benchmarks of a city}
              valid: {from: 2026-08-15}
              written_before: []
              above_includes: true
              below_includes: false
              rounding: yuan
            benchmarks:
              - id: city-1
                name: {zh: 表一, en: Table 1}
                model: percent-sum
                offences: [eia-unapproved-start]
                start: 20
                adjusting: {heavier: {most: 20, of: maximum}}
                factors:
                  - id: times
                    name: {zh: 次数, en: Times}
                    tiers:
                      - {id: one, zh: 一次, en: once, percent: 0}
                      - {id: two, zh: 两次, en: twice, percent: 30}
            """);
        assertThat(rules.law()
                        .benchmarks()
                        .find("city-1")
                        .orElseThrow()
                        .source()
                        .verified())
                .isEqualTo(Verified.LOCAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "length: 7 | length: -7 | a.yaml:12: length must be 1 to 9999",
                "length: 7 | length: 70000 | a.yaml:12: length must be 1 to 9999",
                "length: 7 | length: seven | a.yaml:12: length must be a whole number",
                "from: 2021-07-15 | from: 2021-02-30 | a.yaml:8: from is not a day: 2021-02-30",
                "from: 2021-07-15 | from: 2021-07-15, to: 2020-01-01 | a.yaml:8: to lies before from",
                "from: 2021-07-15 | from: 2024-01-01 | a.yaml:8: valid overlaps the version of hearing-request from"
                        + " 2021-07-15",
                "group: hearing | group: herring | a.yaml:4: group: unknown code herring",
                "holder: party | holder: somebody | a.yaml:6: holder: unknown code somebody",
                "law: apl-2021 | law: apl-2012 | a.yaml:16: law: unknown law apl-2012",
                "trigger: NOTICE_SERVED | trigger: NOTICE_SEVERED | a.yaml:9: trigger: unknown code NOTICE_SEVERED",
                "roll: true | rolls: true | a.yaml:14: rolls is not a field of this entry",
                "unit: working-day | unit: none | a.yaml:12: a limit has a unit just when it has a length",
                "holder: party | group: hearing | a.yaml:6: the field group is there twice",
                "anjuan.time-limits/1 | anjuan.time-limits/2 | a.yaml:1: format: there is no format"
                        + " anjuan.time-limits/2 for own rules",
                "anjuan.time-limits/1 | anjuan.events/1 | a.yaml:1: format: there is no format anjuan.events/1",
                "limits: | limit: | a.yaml:2: limit is not a field of this entry",
                "name: {zh: 要求听证 | name: &n {zh: 要求听证 | a.yaml:5: anchors and aliases",
                "citations: | citations: [ | a.yaml:16: column 7: a value is missing before this place",
            })
    void aLimitThatCannotBeRightIsRefusedWithItsLine(String from, String to, String reason) {
        assertThat(LIMIT).contains(from.strip());
        assertThat(errors(LIMIT.replaceFirst(Pattern.quote(from.strip()), to.strip())))
                .anySatisfy(error -> assertThat(error).contains(reason.strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extensions: [{unit: natural-day, length: -30, APPROVER}] | length must be 1 to 9999",
                "extensions: [{unit: natural-day, length: 70000, APPROVER}] | length must be 1 to 9999",
                "extensions: [{unit: natural-day, length: 30, times: -1, APPROVER}] | times must be 1 to 99",
                "extensions: [{unit: natural-day, length: 30, times: 9999999, APPROVER}] | times must be 1 to 99",
                "extensions: [{length: 30, APPROVER}] | a limit has a unit just when it has a length",
                "extensions: [{unit: natural-day, APPROVER}] | a limit has a unit just when it has a length",
                "extensions: [{unit: natural-day, lenght: 30, APPROVER}] | lenght is not a field of this entry",
                "alternatives: [{code: X, unit: year, length: 1, cap: -5, when: WORDS}] | cap must be 1 to 99",
                "alternatives: [{code: X, unit: year, length: 1, cap: 70000, when: WORDS}] | cap must be 1 to 99",
                "growth: {percent: -3, capped: true} | percent must be above 0 and at most 100",
                "growth: {percent: 0, capped: true} | percent must be above 0 and at most 100",
                "growth: {percent: 3000000000, capped: true} | percent must be above 0 and at most 100",
                "growth: {percent: 3, caped: true} | caped is not a field of this entry",
            })
    void whatLengthensALimitThatCannotBeRightIsRefusedWithItsLine(String more, String reason) {
        var words = "{zh: 负责人, en: head}";
        var line = more.strip().replace("APPROVER", "approver: " + words).replace("WORDS", words);
        assertThat(errors(LIMIT.replace("    roll: true\n", "    roll: true\n    " + line + "\n")))
                .anySatisfy(error -> assertThat(error).contains("a.yaml:15", reason.strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to: 2027-01-02 | to: 2027-01-32 | a.yaml:6: to is not a day: 2027-01-32",
                "to: 2027-01-02 | to: 2027-01-03 | a.yaml:8: date: the day 2027-01-03 is there twice",
                "from: 2026-12-31 | from: 2025-12-31 | a.yaml:6: from: 2025-12-31 does not belong to the notice for"
                        + " 2027",
                "date: 2027-01-03 | date: 2027-01-04 | a.yaml:8: date: 2027-01-04 is neither a Saturday nor a Sunday",
                "year: 2027 | year: 27 | a.yaml:3: year must be a year from 1990 to 2199",
                "from: 2026-12-31 | from: 2027-01-08 | a.yaml:6: to lies before from",
            })
    void aYearThatCannotBeRightIsRefusedWithItsLine(String from, String to, String reason) {
        assertThat(YEAR).contains(from.strip());
        assertThat(errors(YEAR.replace(from.strip(), to.strip())))
                .anySatisfy(error -> assertThat(error).contains(reason.strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-01-03 | 2027-01-04 | a.yaml:9: date: 2027-01-04 is neither a Saturday nor a Sunday",
                "2027-01-02 | 2027-01-01 | a.yaml:8: date: the day 2027-01-01 is there twice",
                "2027-02-05 | 2027-02-30 | a.yaml:10: date is not a day: 2027-02-30",
                "2027-02-05 | 2029-02-05 | a.yaml:10: date: 2029-02-05 does not belong to the notice for 2027",
                "\"isOffDay\": false | \"offDay\": false | a.yaml:9: offDay is not a field of this entry",
                "\"isOffDay\": false | \"isOffDay\": \"no\" | a.yaml:9: isOffDay: expected true or false",
                "\"year\": 2027 | \"year\": \"next\" | a.yaml:4: year must be a whole number",
                "\"isOffDay\": false} | \"isOffDay\": false | a.yaml:9: column 9: the bracket { that opens here is not"
                        + " closed",
            })
    void aYearOfThePublicDataSetThatCannotBeRightIsRefusedWithItsLine(String from, String to, String reason) {
        assertThat(JSON).contains(from.strip());
        assertThat(errors(JSON.replace(from.strip(), to.strip())))
                .anySatisfy(error -> assertThat(error).contains(reason.strip()));
    }

    @Test
    void aYearWithoutDaysIsNotPublishedYet() {
        var empty = JSON.replaceAll("(?s)\"days\": \\[.*]", "\"days\": []");
        assertThat(errors(empty)).singleElement().asString().contains("has no days off");
    }

    @Test
    void allProblemsOfAFileAreToldAtOnceAndNothingOfItIsUsed() {
        var composed = over("""
            format: anjuan.time-limits/1
            limits:
              - {id: archive-local, use: true}
              - {id: archive-lokal, use: true}
              - {id: damage-screening, use: perhaps}
              - {id: damage-screening, from: 2022-13-01, use: true}
            """);
        assertThat(composed.said().get("a.yaml"))
                .extracting(Problem::path)
                .containsExactly("a.yaml:4", "a.yaml:5", "a.yaml:6");
        assertThat(composed.rules()).isEqualTo(SHIPPED);
    }

    @Test
    void twoFilesOfTheOfficeCannotSetTheSameRule() {
        var composed = over(LIMIT, LIMIT);
        assertThat(composed.said().get("a.yaml")).isEmpty();
        assertThat(composed.said().get("b.yaml"))
                .singleElement()
                .satisfies(
                        problem -> assertThat(inEnglish(problem)).contains("b.yaml:3", "already in the file a.yaml"));
        assertThat(composed.rules().law().limits().on("hearing-request", LocalDate.of(2026, 1, 5)))
                .map(TimeLimit::length)
                .contains(7);
    }

    @Test
    void anAmountIsNoListOfCasesAndAnUnknownOneIsAskedForByNobody() {
        assertThat(errors(AMOUNT.replace("id: hearing-amount", "id: hearing-cases")))
                .singleElement()
                .asString()
                .contains("a.yaml:3", "list of cases, not an amount");
        assertThat(errors(AMOUNT.replace("id: hearing-amount", "id: hearing-sum")))
                .singleElement()
                .asString()
                .contains("a.yaml:3", "no hearing-sum");
        assertThat(errors(AMOUNT.replace("citizen: 3000", "citizen: -1")))
                .singleElement()
                .asString()
                .contains("a.yaml:7", "below zero");
    }

    @Test
    void anAmountMayChangeButNotTheSideThatIsMeant() {
        assertThat(errors(AMOUNT.replace("bound: at-least", "bound: at-most")))
                .singleElement()
                .asString()
                .contains("a.yaml:6", "must stay at-least");
        assertThat(errors(AMOUNT)).isEmpty();
    }

    @Test
    void aVersionThatIsNotThereIsToldApartFromALimitThatIsNotThere() {
        var text = """
            format: anjuan.time-limits/1
            limits:
              - {id: %s, from: 2021-07-16, use: false}
            """;
        assertThat(errors(text.formatted("hearing-request")))
                .singleElement()
                .asString()
                .contains("a.yaml:3", "no version of it from 2021-07-16", "2021-07-15");
        assertThat(errors(text.formatted("hearing-requests")))
                .singleElement()
                .asString()
                .contains("no hearing-requests")
                .doesNotContain("version");
    }

    @Test
    void whatIsWrongIsToldInTheOrderOfTheLines() {
        var composed = over(LIMIT.replace("length: 7", "length: -7") + "  - {id: archive-lokal, use: true}\n");
        assertThat(composed.said().get("a.yaml")).extracting(Problem::path).containsExactly("a.yaml:12", "a.yaml:17");
    }

    @Test
    void theExamplesOfTheManualCanBeUsed() throws Exception {
        var blocks = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs", "rules.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSize(6);
        var laws = blocks.stream()
                .filter(block -> block.contains("anjuan.laws/1"))
                .findFirst()
                .orElseThrow();
        for (var block : blocks)
            assertThat(block.equals(laws) ? errors(laws) : errors(laws, block)).isEmpty();
    }

    private static String refused(byte[] content) {
        var decoded = READER.decode("x.yaml", content);
        assertThat(decoded).isInstanceOf(RuleReader.Decoded.Refused.class);
        return inEnglish(((RuleReader.Decoded.Refused) decoded).problems().getFirst());
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWithTheLine() {
        assertThat(refused(LIMIT.getBytes(Charset.forName("GBK")))).contains("x.yaml:5", "not UTF-8");
        assertThat(refused(LIMIT.getBytes(StandardCharsets.UTF_16))).contains("x.yaml:1", "not UTF-8");
        assertThat(READER.decode("x.yaml", ("\uFEFF" + LIMIT).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleReader.Decoded.Text.class);
    }

    @Test
    void aFileThatIsTooLargeOrNoTextIsRefused() {
        assertThat(refused(new byte[RuleReader.MOST_BYTES + 1]))
                .contains("512 KB at most")
                .doesNotContain("513");
        assertThat(refused(new byte[] {'a', '\n', 0})).contains("x.yaml:2", "no text");
        assertThat(refused(new byte[0])).contains("empty");
    }

    @Test
    void valuesThatStandForOthersAndListsWithoutEndAreRefusedAtOnce() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        assertThat(refused(bomb.toString().getBytes(StandardCharsets.UTF_8))).contains("x.yaml:1", "anchors");
        assertThat(refused("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .contains("30 lists");
    }

    @Test
    void whatIsWrongIsSaidInChineseToo() {
        var problem = over(LIMIT.replace("length: 7", "length: -7"))
                .said()
                .get("a.yaml")
                .getFirst();
        assertThat(ResourceWords.CHINESE.get(problem.key(), problem.values().toArray()))
                .isEqualTo("length 应为 1 至 9999");
    }
}
