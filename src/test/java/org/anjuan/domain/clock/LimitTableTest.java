package org.anjuan.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.When;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every version of every time limit, met on its last day and missed by one, with days that were not counted by the program. */
class LimitTableTest {

    private static final Path TABLE = Path.of("src", "test", "resources", "clock", "limits.csv");

    /** The clock of an office that switched on what was not read in a text. */
    private static final LegalClock CLOCK = new LegalClock(everythingUsed());

    private static final LegalClock SHIPPED =
            new LegalClock(LawReference.shipped().read());

    record Row(String id, LocalDate from, String kind, String trigger, String due, String more) {

        static Row of(String line) {
            var cells = line.split(",", -1);
            return new Row(cells[0], LocalDate.parse(cells[1]), cells[2], cells[3], cells[4], cells[5]);
        }

        LocalDate start() {
            return When.of(trigger).earliest();
        }

        LocalDate last() {
            return LocalDate.parse(due);
        }
    }

    @ParameterizedTest
    @MethodSource("counted")
    void aLimitEndsOnItsDay(Row row) {
        var deadline = on(row, "", row.last());
        var other = deadline.findings().stream()
                .filter(finding -> finding.code() == FindingCode.TWO_RULES)
                .flatMap(finding -> finding.day().stream())
                .toList();
        boolean governs = deadline.limit().validity().from().equals(Optional.of(row.from()));
        assertThat(governs || other.isEmpty() ? deadline.due().stream().toList() : other)
                .as("%s", row)
                .contains(row.last());
        if (!governs) return;
        var reckoning = deadline.reckoning().orElseThrow();
        boolean works = CLOCK.calendar().holidays().day(reckoning.unrolled()).isWorking();
        switch (row.kind()) {
            case "rolled" -> assertThat(reckoning.unrolled()).isBefore(row.last());
            case "never" -> assertThat(works).as("a day off that stays").isFalse();
            case "excluded" -> assertThat(reckoning.excluded()).isNotEmpty();
            default -> {}
        }
        assertThat(deadline.provisional())
                .as("%s provisional", row)
                .isEqualTo(row.last().getYear() < 2020 && needsSchedule(deadline.limit()));
    }

    @ParameterizedTest
    @MethodSource("counted")
    void doneOnTheLastDayItIsMetAndOnTheNextItIsNot(Row row) {
        var limit = on(row, "", row.last()).limit();
        if (!limit.validity().from().equals(Optional.of(row.from())) || row.id().equals("late-fine-30-days")) return;
        var later = row.last().plusDays(400);
        var met = on(row, row.due(), later);
        var late = on(row, row.last().plusDays(1).toString(), later);
        if (limit.kind() == TimeLimit.Kind.WAITING && !limit.before() && !limit.isMetByTime()) {
            assertThat(met.state()).as("%s", row).isEqualTo(DeadlineState.TOO_EARLY);
            assertThat(late.state()).as("%s", row).isEqualTo(DeadlineState.MET);
        } else {
            boolean perhaps = met.uncertain() && limit.ends() == EventCode.VIOLATION_DISCOVERED;
            assertThat(met.state()).as("%s", row).isEqualTo(perhaps ? DeadlineState.UNKNOWN : DeadlineState.MET);
            var expected = limit.isMetByTime()
                    ? DeadlineState.MET
                    : isDoubtful(late) ? DeadlineState.UNKNOWN : DeadlineState.MET_LATE;
            assertThat(late.state()).as("%s", row).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("counted")
    void notDoneItIsDueOnTheLastDayAndMissedOrLapsedOnTheNext(Row row) {
        var today = on(row, "", row.last());
        var limit = today.limit();
        if (!limit.validity().from().equals(Optional.of(row.from()))) return;
        var tomorrow = on(row, "", row.last().plusDays(1));
        assertThat(today.state()).as("%s", row).isEqualTo(DeadlineState.DUE_TODAY);
        boolean lapses =
                limit.kind() == TimeLimit.Kind.RIGHT || limit.kind() == TimeLimit.Kind.WAITING && !limit.before();
        var expected = limit.isMetByTime()
                ? DeadlineState.MET
                : lapses
                        ? DeadlineState.EXPIRED
                        : tomorrow.uncertain() || hasLongerCase(tomorrow) || Limitations.isOne(tomorrow)
                                ? DeadlineState.UNKNOWN
                                : DeadlineState.OVERDUE;
        assertThat(tomorrow.state()).as("%s", row).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("inHours")
    void aLimitInHoursEndsOnTheMinute(Row row) {
        var end = When.of(row.trigger()).start().plusHours(24);
        var build = new FileOf();
        LimitRecipes.of(row.id()).fill(build, row.trigger(), "");
        assertThat(at(build, row, end).dueAt()).contains(end);
        assertThat(at(build, row, end).state()).isEqualTo(DeadlineState.DUE_TODAY);
        assertThat(at(build, row, end.plusMinutes(1)).state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(at(build, row, end.minusMinutes(90)).timeLeft(end.minusMinutes(90)))
                .hasValueSatisfying(left -> assertThat(left.toMinutes()).isEqualTo(90));
        assertThat(on(row, end.toString(), end.toLocalDate()).state()).isEqualTo(DeadlineState.MET);
        assertThat(on(row, end.plusMinutes(1).toString(), end.toLocalDate().plusDays(1))
                        .state())
                .isEqualTo(DeadlineState.MET_LATE);
    }

    @ParameterizedTest
    @MethodSource("withoutNumber")
    void aLimitWithoutANumberIsOpenUntilItIsMet(Row row) {
        var day = row.start().plusDays(20);
        switch (row.kind()) {
            case "duty", "accrual" -> {
                assertThat(on(row, "", day).state()).as("%s", row).isEqualTo(DeadlineState.RUNNING);
                assertThat(on(row, "", day).due()).isEmpty();
                assertThat(on(row, row.start().plusDays(9).toString(), day).state())
                        .isEqualTo(DeadlineState.MET);
            }
            case "not-existing" -> {
                assertThat(on(row, "", day).state()).isEqualTo(DeadlineState.NOT_APPLICABLE);
                assertThat(CLOCK.deadlines(file(row, ""), day))
                        .extracting(deadline -> deadline.limit().id())
                        .doesNotContain(row.id());
            }
            default -> {
                assertThat(on(row, "", day).due()).as("%s", row).contains(row.last());
                assertThat(on(row, row.due(), row.last().plusDays(9)).state()).isEqualTo(DeadlineState.MET);
                assertThat(on(row, "", row.last().plusDays(1)).state())
                        .isEqualTo(
                                row.id().equals("statement-defence") ? DeadlineState.EXPIRED : DeadlineState.OVERDUE);
            }
        }
    }

    /** What the program ships with says so where a number was not read, and reckons with none. */
    @ParameterizedTest
    @MethodSource("unread")
    void whatWasNotReadInATextIsNotReckonedWith(Row row) {
        var deadlines = SHIPPED.all(file(row, ""), row.start().plusDays(1)).stream()
                .filter(deadline -> deadline.limit().id().equals(row.id()))
                .toList();
        assertThat(deadlines).isNotEmpty().allSatisfy(deadline -> {
            assertThat(deadline.due()).isEmpty();
            assertThat(deadline.state()).isIn(DeadlineState.UNKNOWN, DeadlineState.NOT_APPLICABLE);
        });
    }

    @Test
    void everyVersionOfEveryLimitHasItsRows() {
        var rows = rows().toList();
        for (var limit : CLOCK.book().limits().all()) {
            var cases = new HashSet<String>();
            rows.stream()
                    .filter(row -> row.id().equals(limit.id())
                            && limit.validity().from().equals(Optional.of(row.from())))
                    .forEach(row ->
                            cases.add(row.kind().equals("excluded") ? row.more().split(" ")[0] : row.kind()));
            assertThat(cases)
                    .as("%s from %s", limit.id(), limit.validity().from())
                    .containsAll(needed(limit));
        }
    }

    private static Set<String> needed(TimeLimit limit) {
        var needed = new HashSet<String>();
        switch (limit.kind()) {
            case DUTY, ACCRUAL, SET_IN_DOCUMENT, FIXED_DATE, NOT_EXISTING ->
                needed.add(limit.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            default -> {
                needed.add("plain");
                if (limit.rolls()) needed.add(limit.unit() == LengthUnit.WORKING_DAY ? "holiday" : "rolled");
                else if (!limit.before()) needed.add("never");
                limit.excludes().forEach(kind -> needed.add(kind.name()));
            }
        }
        return needed;
    }

    private static boolean needsSchedule(TimeLimit limit) {
        return limit.rolls() || limit.unit() == LengthUnit.WORKING_DAY;
    }

    private static boolean isDoubtful(Deadline deadline) {
        return hasLongerCase(deadline)
                || deadline.findings().stream().anyMatch(finding -> finding.code() == FindingCode.TWO_RULES);
    }

    private static boolean hasLongerCase(Deadline deadline) {
        return deadline.findings().stream().anyMatch(finding -> finding.code() == FindingCode.LONGER_IN_OTHER_CASES);
    }

    private static CaseFile file(Row row, String end) {
        var build = new FileOf();
        LimitRecipes.of(row.id()).fill(build, row.trigger(), end);
        if (row.kind().equals("excluded")) {
            var words = row.more().split(" ");
            build.add(
                    ExcludedPeriod.class,
                    "kind",
                    ExclusionKind.valueOf(words[0]),
                    "from",
                    words[1],
                    "until",
                    words[2],
                    "toldPartyOn",
                    words[1]);
        }
        return build.file();
    }

    private static Deadline on(Row row, String end, LocalDate day) {
        return only(CLOCK.all(file(row, end), day), row);
    }

    private static Deadline at(FileOf build, Row row, LocalDateTime now) {
        return only(CLOCK.deadlines(build.file(), now), row);
    }

    private static Deadline only(List<Deadline> deadlines, Row row) {
        var found = deadlines.stream()
                .filter(deadline -> deadline.limit().id().equals(row.id()))
                .toList();
        assertThat(found).as("%s", row).hasSize(1);
        return found.getFirst();
    }

    static Stream<Row> counted() {
        return rows().filter(row -> !row.trigger().contains("T"))
                .filter(row -> Set.of("plain", "rolled", "holiday", "never", "excluded")
                        .contains(row.kind()));
    }

    static Stream<Row> inHours() {
        return rows().filter(row -> row.trigger().contains("T"));
    }

    static Stream<Row> withoutNumber() {
        return rows().filter(row -> Set.of("duty", "accrual", "not-existing", "set-in-document", "fixed-date")
                .contains(row.kind()));
    }

    static Stream<Row> unread() {
        var unread = new HashSet<String>();
        SHIPPED.book().limits().all().stream()
                .filter(limit -> !limit.used())
                .forEach(
                        limit -> unread.add(limit.id() + limit.validity().from().orElseThrow()));
        return rows().filter(row -> unread.contains(row.id() + row.from()));
    }

    private static Stream<Row> rows() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id,"))
                    .map(Row::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LawBook everythingUsed() {
        return new LawReference(name -> {
                    try (var content = LawReference.class.getResourceAsStream("/law/" + name)) {
                        var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                        var used = name.equals("time-limits.yaml")
                                ? text.replaceAll("(?m)^    verified: (UNVERIFIED|local)$", "$0\n    use: true")
                                : text;
                        return new ByteArrayInputStream(used.getBytes(StandardCharsets.UTF_8));
                    }
                })
                .read();
    }
}
