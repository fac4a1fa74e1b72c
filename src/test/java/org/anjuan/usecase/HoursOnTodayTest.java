package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.clock.LimitRecipes;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.reference.LawReference;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** At one and the same minute the list of what is due says of a limit in hours what the page of its file says. */
class HoursOnTodayTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());

    private final MinuteClock clock = new MinuteClock(LocalDateTime.of(2026, 1, 1, 0, 0));
    private final Store store = SampleStore.empty();
    private final ReadyRowsOf rows = new ReadyRowsOf(new ClockDueDates(CLOCK), clock);
    private final RefreshRows refreshing = new RefreshRows(store, rows, clock, "law");

    /** All limits in hours that are reckoned with, begun at different times of day, in files that came to be in different ways. */
    static Stream<Arguments> cases() {
        return CLOCK.book().limits().all().stream()
                .filter(limit -> limit.used() && limit.unit() == LengthUnit.HOUR)
                .flatMap(limit -> Stream.of(
                                "2026-10-08T10:00", "2026-10-08T00:00", "2026-10-09T23:59", "2026-09-30T16:07")
                        .flatMap(trigger -> EnumSet.allOf(Origin.class).stream()
                                .map(origin -> Arguments.of(limit.id(), limit, trigger, origin))));
    }

    @ParameterizedTest(name = "{0} from {2}, {3}")
    @MethodSource("cases")
    void theyAgreeAtEveryMinute(String id, TimeLimit limit, String trigger, Origin origin) {
        var build = new FileOf().origin(origin);
        LimitRecipes.of(id).fill(build, trigger, "");
        var file = build.file();
        var begun = LocalDateTime.parse(trigger);
        var end = begun.plusHours(limit.length());
        clock.set(begun);
        store.inTransaction(tx -> tx.cases().add(file, rows.file(file)));
        var bands = new TreeSet<DueBand>();
        for (var now : moments(begun, end)) {
            clock.set(now);
            refreshing.stale(Progress.IGNORED);
            var expected = onPage(file, id, now);
            expected.ifPresent(bands::add);
            assertThat(onToday(id, now)).as("%s", now).isEqualTo(expected);
        }
        if (origin == Origin.LIVE) assertThat(bands).contains(DueBand.TODAY, DueBand.OVERDUE);
        else assertThat(bands).contains(DueBand.TODAY).doesNotContain(DueBand.OVERDUE);
    }

    private static List<LocalDateTime> moments(LocalDateTime begun, LocalDateTime end) {
        var day = end.toLocalDate();
        return Stream.of(
                        begun,
                        begun.plusMinutes(1),
                        day.atStartOfDay().minusMinutes(1),
                        day.atStartOfDay(),
                        end.minusMinutes(1),
                        end,
                        end.plusSeconds(59),
                        end.plusMinutes(1),
                        day.atTime(23, 59),
                        day.plusDays(1).atStartOfDay(),
                        day.plusDays(1).atTime(12, 0),
                        day.plusDays(5).atTime(12, 0))
                .filter(moment -> !moment.isBefore(begun))
                .sorted()
                .toList();
    }

    private static Optional<DueBand> onPage(CaseFile file, String id, LocalDateTime now) {
        return CLOCK.deadlines(file, now).stream()
                .filter(deadline -> deadline.limit().id().equals(id))
                .filter(deadline -> ClockDueDates.isForTheOffice(file, deadline))
                .findFirst()
                .flatMap(deadline -> band(deadline.state()));
    }

    private static Optional<DueBand> band(DeadlineState state) {
        return switch (state) {
            case OVERDUE -> Optional.of(DueBand.OVERDUE);
            case DUE_TODAY -> Optional.of(DueBand.TODAY);
            case DUE_SOON -> Optional.of(DueBand.SOON);
            case RUNNING -> Optional.of(DueBand.LATER);
            case SUSPENDED -> Optional.of(DueBand.SUSPENDED);
            default -> Optional.empty();
        };
    }

    /** The band as the row says it, as the list narrowed to the band finds it, and as it is counted. */
    private Optional<DueBand> onToday(String id, LocalDateTime now) {
        var all = query(id, now, null);
        var listed = store.inTransaction(tx -> tx.rows().due(all));
        var counted = store.inTransaction(tx -> tx.rows().dueCounts(all));
        assertThat(listed).as("%s", now).hasSizeLessThan(2);
        var band = listed.stream().map(row -> DueWords.band(row, all)).findFirst();
        for (var each : DueBand.values()) {
            int expected = band.equals(Optional.of(each)) ? 1 : 0;
            assertThat(counted.get(each)).as("%s at %s", each, now).isEqualTo(expected);
            assertThat(store.<Integer>inTransaction(
                            tx -> tx.rows().due(query(id, now, each)).size()))
                    .as("%s at %s", each, now)
                    .isEqualTo(expected);
        }
        return band;
    }

    private static DueQuery query(String id, LocalDateTime now, DueBand band) {
        var soon = ListDue.soonUntil(now.toLocalDate(), CLOCK.calendar());
        return new DueQuery(now, soon, "", "", "", Set.of(id), band, 10, 0);
    }
}
