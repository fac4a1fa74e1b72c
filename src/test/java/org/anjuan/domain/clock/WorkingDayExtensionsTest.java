package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.CLOCK;
import static org.anjuan.domain.clock.ClockOfTests.codes;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Extension;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.reference.OwnRulesReader;
import org.anjuan.reference.Rules;
import org.anjuan.usecase.port.RuleText;
import org.junit.jupiter.api.Test;

/** An office may write into its own rules that an extension counts in working days; no limit that ships has one. */
class WorkingDayExtensionsTest {

    private static final OwnRulesReader READER = new OwnRulesReader(Rules.shipped());

    private static final String LIMIT = """
        format: anjuan.time-limits/1
        limits:
          - id: case-handling
            group: filing
            name: {zh: 办案期限, en: Handling}
            holder: authority
            kind: limit
            valid: {from: 2023-07-01}
            trigger: CASE_FILED
            ends: DECISION_MADE
            counts: after
            length: %d
            unit: %s
            roll: %s
            excludes: [SUSPENSION]
            extensions: [%s]
            citations: [{law: apl-2021, article: '60'}]
        """;

    private static final String EXTENSION = "{length: %d, unit: %s, times: %d, approver: {zh: 负责人, en: head}}";

    private static LegalClock clock(int length, LengthUnit unit, boolean rolls, String... extensions) {
        var text = LIMIT.formatted(length, code(unit), rolls, String.join(", ", extensions));
        var composed = READER.over(List.of(new RuleText("own.yaml", text)));
        assertThat(composed.setAside()).isEmpty();
        return new LegalClock(composed.rules().law());
    }

    private static String extension(int length, LengthUnit unit, int times) {
        return EXTENSION.formatted(length, code(unit), times);
    }

    private static String code(LengthUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static FileOf filed(LocalDate on) {
        var build = new FileOf();
        build.add(Filing.class, "filed", true, "decidedOn", on.toString());
        return build;
    }

    private static Deadline handling(LegalClock clock, CaseFile file, LocalDate on) {
        return clock.deadlines(file, on).stream()
                .filter(deadline -> deadline.limit().id().equals("case-handling"))
                .findFirst()
                .orElseThrow();
    }

    private static Reckoning reckoned(LegalClock clock, CaseFile file) {
        return handling(clock, file, day("2026-01-10")).reckoning().orElseThrow();
    }

    /** Seven working days end on 11 February; ten more leave out Spring Festival, 15 to 23 February, and count the two Saturdays that are worked. */
    @Test
    void workingDaysThatAnExtensionAddsLeaveOutHolidays() {
        var clock = clock(7, LengthUnit.WORKING_DAY, true, extension(10, LengthUnit.WORKING_DAY, 1));
        var build = filed(day("2026-02-02"));
        build.add(Extension.class, "timeLimit", "case-handling", "days", 10, "approvedOn", "2026-02-06");
        var reckoning = reckoned(clock, build.file());
        assertThat(reckoning.due())
                .isEqualTo(
                        CLOCK.calendar().plusWorkingDays(day("2026-02-02"), 17).day());
        assertThat(reckoning.due()).isEqualTo(day("2026-03-03"));
        assertThat(reckoning.extension()).isEqualTo(new Reckoning.Longer(0, 0, 10));
    }

    @Test
    void anExtensionThatNamesNoNumberAddsTheWorkingDaysOfItsRule() {
        var clock = clock(30, LengthUnit.NATURAL_DAY, true, extension(5, LengthUnit.WORKING_DAY, 1));
        var build = filed(day("2026-03-02"));
        build.add(Extension.class, "timeLimit", "case-handling", "approvedOn", "2026-03-20");
        assertThat(reckoned(clock, build.file()).due()).isEqualTo(day("2026-04-09"));
    }

    /** Thirty days end on 1 April; five working days more, with Tomb Sweeping from the 4th to the 6th, on the 9th; ten days more on the 19th, a Sunday. */
    @Test
    void eachExtensionGoesOnWhereTheOneBeforeItEnded() {
        var clock = clock(
                30,
                LengthUnit.NATURAL_DAY,
                true,
                extension(5, LengthUnit.WORKING_DAY, 1),
                extension(10, LengthUnit.NATURAL_DAY, 1));
        var build = filed(day("2026-03-02"));
        build.add(Extension.class, "timeLimit", "case-handling", "days", 5, "approvedOn", "2026-03-20");
        build.add(Extension.class, "timeLimit", "case-handling", "days", 10, "approvedOn", "2026-03-21");
        var reckoning = reckoned(clock, build.file());
        assertThat(reckoning.unrolled()).isEqualTo(day("2026-04-19"));
        assertThat(reckoning.due()).isEqualTo(day("2026-04-20"));
        assertThat(reckoning.extension()).isEqualTo(new Reckoning.Longer(0, 10, 5));
    }

    @Test
    void moreWorkingDaysThanTheRuleGivesReachNoFurtherThanIt() {
        var clock = clock(7, LengthUnit.WORKING_DAY, false, extension(3, LengthUnit.WORKING_DAY, 1));
        var build = filed(day("2026-03-02"));
        build.add(Extension.class, "timeLimit", "case-handling", "days", 9, "approvedOn", "2026-03-05");
        var deadline = handling(clock, build.file(), day("2026-03-06"));
        assertThat(deadline.due()).contains(day("2026-03-16"));
        assertThat(codes(deadline)).contains(FindingCode.EXTENSION_TOO_LONG);
    }

    @Test
    void workingDaysInAYearWithoutANoticeAreNotCertain() {
        var clock = clock(20, LengthUnit.NATURAL_DAY, false, extension(10, LengthUnit.WORKING_DAY, 1));
        var build = filed(day("2026-12-08"));
        assertThat(handling(clock, build.file(), day("2026-12-09"))
                        .reckoning()
                        .orElseThrow()
                        .provisional())
                .isFalse();
        build.add(Extension.class, "timeLimit", "case-handling", "days", 10, "approvedOn", "2026-12-10");
        assertThat(handling(clock, build.file(), day("2026-12-11"))
                        .reckoning()
                        .orElseThrow()
                        .provisional())
                .isTrue();
    }

    /** Over limits, rules and files of every kind: an extension never shortens, one more day never does, and working days reach as far as natural ones. */
    @Test
    void anExtensionNeverShortens() {
        var units = List.of(LengthUnit.NATURAL_DAY, LengthUnit.WORKING_DAY, LengthUnit.MONTH);
        var random = new SplittableRandom(20261122);
        int later = 0;
        for (int i = 0; i < 400; i++) {
            var unit = units.get(random.nextInt(units.size()));
            int length = random.nextInt(1, unit == LengthUnit.MONTH ? 5 : 60);
            boolean rolls = random.nextBoolean();
            int most = random.nextInt(1, 30);
            int times = random.nextInt(1, 4);
            var working = clock(length, unit, rolls, extension(most, LengthUnit.WORKING_DAY, times));
            var natural = clock(length, unit, rolls, extension(most, LengthUnit.NATURAL_DAY, times));
            var filed = day("2024-01-01").plusDays(random.nextInt(700));
            int days = random.nextInt(0, 40);
            var plain = filed(filed).file();
            var longer = extended(filed, days);
            var longest = extended(filed, days + 1);
            var due = reckoned(working, plain).due();
            var then = reckoned(working, longer).due();
            assertThat(then)
                    .as("%s %s from %s, %s days more", length, unit, filed, days)
                    .isAfterOrEqualTo(due);
            assertThat(reckoned(working, longest).due()).isAfterOrEqualTo(then);
            assertThat(then).isAfterOrEqualTo(reckoned(natural, longer).due());
            if (then.isAfter(due)) later++;
        }
        assertThat(later).as("dates that the extension moved").isGreaterThan(300);
    }

    private static CaseFile extended(LocalDate filed, int days) {
        var build = filed(filed);
        build.add(Extension.class, "timeLimit", "case-handling", "days", days, "approvedOn", filed.toString());
        return build.file();
    }
}
