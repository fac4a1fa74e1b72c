package org.anjuan.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.MeasureResult;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which acts a daily fine may follow changed with the Code: dust of building sites and stockpiles was among them until 14 August 2026 (Air Law, art. 123). */
class DailyFineScopeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FileOf build = new FileOf();

    private CorrectionOrder ordered(String catalogue, String served) {
        build.add(Violation.class, "description", "扬尘", "catalogueId", catalogue);
        var order = build.add(CorrectionOrder.class);
        LimitRecipes.served(build, order, served);
        return order;
    }

    @ParameterizedTest
    @CsvSource({
        "dust-construction, 2024-09-10, OVERDUE",
        "dust-storage, 2026-08-14, OVERDUE",
        "dust-construction, 2026-08-15, UNKNOWN",
        "dust-construction, 2015-12-31, UNKNOWN",
        "dust-transport, 2024-09-10, ",
        "dust-loading, 2024-09-10, UNKNOWN",
    })
    void whetherToCheckAgainIsToldByTheLawOfTheDayOfService(String catalogue, String served, DeadlineState state) {
        ordered(catalogue, served);
        var found = ClockOfTests.CLOCK.deadlines(build.file(), TODAY).stream()
                .filter(each -> each.limit().id().equals("daily-recheck"))
                .map(Deadline::state)
                .filter(each -> each != DeadlineState.NOT_APPLICABLE)
                .toList();
        assertThat(found).isEqualTo(state == null ? List.of() : List.of(state));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-10, 2024-09-30, ELIGIBLE",
        "2026-08-10, 2026-08-14, ELIGIBLE",
        "2026-08-10, 2026-08-20, LOCAL_ONLY",
        "2026-08-20, 2026-09-10, LOCAL_ONLY",
    })
    void overTheChangeOfTheLawOnlyWhatBothLawsAllowMayBeFined(String served, String checked, DailyFineScope scope) {
        var order = ordered("dust-construction", served);
        build.add(Recheck.class, "order", order, "checkedOn", checked, "result", CorrectionResult.NOT_CORRECTED);
        assertThat(DailyFineScope.of(build.file(), order, ClockOfTests.CLOCK.book()))
                .isEqualTo(scope);
    }

    /**
     * The Code took dust away and added dumping and disposal (art. 1060): before it EPL 59 spoke of discharge, and the Measures, art. 5, of the dumping of
     * hazardous waste alone. Before 2015 no law of the nation had a daily fine.
     */
    @ParameterizedTest
    @CsvSource({
        "sw-dumping, 2026-08-14, DEPENDS",
        "sw-dumping, 2026-08-15, ELIGIBLE",
        "sw-dumping, 2015-01-01, DEPENDS",
        "sea-dumping-breach, 2025-05-01, DEPENDS",
        "hw-dumping, 2025-05-01, ELIGIBLE",
        "permit-none, 2015-01-01, ELIGIBLE",
        "permit-none, 2014-12-31, LOCAL_ONLY",
        "air-odour, 2014-12-31, LOCAL_ONLY",
        "eia-unapproved-start, 2014-12-31, NOT_ELIGIBLE",
        "eia-unapproved-start, 2026-09-10, NOT_ELIGIBLE",
    })
    void theLawOfTheDaySaysWhatMayBeFinedDaily(String catalogue, String served, DailyFineScope scope) {
        var order = ordered(catalogue, served);
        assertThat(DailyFineScope.of(build.file(), order, ClockOfTests.CLOCK.book()))
                .isEqualTo(scope);
    }

    @Test
    void overTheChangeWhatTheCodeAddedIsForAPerson() {
        var order = ordered("sw-dumping", "2026-08-10");
        build.add(Recheck.class, "order", order, "checkedOn", "2026-08-20", "result", CorrectionResult.NOT_CORRECTED);
        assertThat(DailyFineScope.of(build.file(), order, ClockOfTests.CLOCK.book()))
                .isEqualTo(DailyFineScope.DEPENDS);
    }

    /** What a re-check of the next order's time, or of one not served yet, found is not counted, so its law is not asked. */
    @Test
    void onlyTheDaysThatAreCountedTellTheLaw() {
        var first = ordered("dust-construction", "2026-07-20");
        build.add(Recheck.class, "order", first, "checkedOn", "2026-08-10", "result", CorrectionResult.NOT_CORRECTED);
        var second = build.add(CorrectionOrder.class, "after", first);
        LimitRecipes.served(build, second, "2026-08-10");
        build.add(Recheck.class, "order", first, "checkedOn", "2026-08-20", "result", CorrectionResult.NOT_CORRECTED);
        assertThat(DailyFineScope.of(build.file(), first, ClockOfTests.CLOCK.book()))
                .isEqualTo(DailyFineScope.ELIGIBLE);
    }

    @Test
    void whatOnlyAMeasureTellsIsCountedToo() {
        var order = ordered("dust-construction", "2026-08-10");
        var result = FileOf.make(MeasureResult.class, "result", CorrectionResult.NOT_CORRECTED);
        build.add(Recheck.class, "checkedOn", "2026-08-20", "results", List.of(result));
        assertThat(DailyFineScope.of(build.file(), order, ClockOfTests.CLOCK.book()))
                .isEqualTo(DailyFineScope.LOCAL_ONLY);
    }

    @Test
    void ofSeveralActsTheMostFavourableCounts() {
        var order = ordered("dust-construction", "2026-09-10");
        build.add(Violation.class, "description", "偷排", "catalogueId", "discharge-evasion");
        assertThat(DailyFineScope.of(build.file(), List.of(order), TODAY, ClockOfTests.CLOCK.book()))
                .isEqualTo(DailyFineScope.ELIGIBLE);
    }

    @Test
    void withoutAnOrderTheLawOfTheDayAskedForCounts() {
        build.add(Violation.class, "description", "扬尘", "catalogueId", "dust-construction");
        var book = ClockOfTests.CLOCK.book();
        assertThat(DailyFineScope.of(build.file(), List.of(), LocalDate.of(2026, 8, 14), book))
                .isEqualTo(DailyFineScope.ELIGIBLE);
        assertThat(DailyFineScope.of(build.file(), List.of(), TODAY, book)).isEqualTo(DailyFineScope.LOCAL_ONLY);
    }
}
