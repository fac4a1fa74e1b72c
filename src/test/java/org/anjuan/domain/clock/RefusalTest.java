package org.anjuan.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.MeasureResult;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.clock.Refusal.Kind;
import org.anjuan.domain.clock.Refusal.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a re-check found that an order was refused: for certain, perhaps, or not. */
class RefusalTest {

    private final FileOf build = new FileOf();
    private final CorrectionOrder order = build.add(CorrectionOrder.class);

    private void served(CorrectionOrder which, String on) {
        build.add(Service.class, "about", which, "method", ServiceMethod.DIRECT, "servedOn", on);
    }

    private void recheck(Object... namesAndValues) {
        build.add(Recheck.class, namesAndValues);
    }

    private Refusal refusal() {
        return Refusal.of(build.file(), order, ServiceDays.of(ClockOfTests.CLOCK.book()));
    }

    private List<Why> why() {
        return refusal().looks().stream().map(Refusal.Look::why).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_CORRECTED, , FOUND, CERTAIN",
        "PARTLY, , PARTLY, POSSIBLE",
        "CORRECTED, , FOLLOWED, NONE",
        "EXTENDED, , FOLLOWED, NONE",
        ", , NOT_TOLD, POSSIBLE",
        ", NOT_CORRECTED, FOUND, CERTAIN",
        ", PARTLY, PARTLY, POSSIBLE",
        ", CORRECTED, NOT_TOLD, POSSIBLE",
        "CORRECTED, NOT_CORRECTED, FOLLOWED, NONE",
    })
    void theResultTellsAndWithoutOneThoseOfTheMeasures(
            CorrectionResult result, CorrectionResult measure, Why why, Kind kind) {
        served(order, "2026-09-10");
        var all = new ArrayList<Object>(List.of("order", order, "checkedOn", "2026-09-30"));
        if (result != null) all.addAll(List.of("result", result));
        if (measure != null)
            all.addAll(List.of("results", List.of(FileOf.make(MeasureResult.class, "result", measure))));
        recheck(all.toArray());
        assertThat(why()).containsExactly(why);
        assertThat(refusal().looks().getFirst().kind()).isEqualTo(kind);
    }

    @Test
    void whatWasObstructedWasRefused() {
        served(order, "2026-09-10");
        recheck("order", order, "checkedOn", "2026-09-11", "obstructed", true);
        assertThat(why()).containsExactly(Why.FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-10, 2026-09-11, FOUND",
        "2026-09-10, 2026-09-10, ROUGHLY",
        "2026-09-10T10:00, 2026-09-10T17:00, FOUND",
        "2026-09-10T10:00, 2026-09-10T09:59, BEFORE_SERVICE",
        "2026-09-10T10:00, 2026-09-10T10:00, ROUGHLY",
        "2026-09-10, 2026-09-10T17:00, ROUGHLY",
        "2026-09-10T10:00, 2026-09-10, ROUGHLY",
        "2026-09-10T23:59, 2026-09-11, FOUND",
        "2026-09-10, 2026-09-09, BEFORE_SERVICE",
        "2026-09-10, , NO_DAY",
        ", 2026-09-30, NOT_SERVED",
        "2026-09-10, 2026-09, ROUGHLY",
        "2026-09, 2026-09-20, ROUGHLY",
        "2026-08, 2026-09, FOUND",
        "2026-09, 2026-08-31, BEFORE_SERVICE",
    })
    void onlyWhatHadReachedThePartyCanBeRefused(String served, String checked, Why why) {
        if (served != null) served(order, served);
        var all = new ArrayList<Object>(List.of("order", order, "result", CorrectionResult.NOT_CORRECTED));
        if (checked != null) all.addAll(List.of("checkedOn", checked));
        recheck(all.toArray());
        assertThat(why()).containsExactly(why);
    }

    /** Announced on 8 September, an order is served by 8 October. */
    @ParameterizedTest
    @CsvSource({"2026-09-30, BEFORE_SERVICE", "2026-10-08, BEFORE_SERVICE", "2026-10-09, FOUND"})
    void anAnnouncedOrderReachesThePartyByTimeAlone(String checked, Why why) {
        build.add(Service.class, "about", order, "method", ServiceMethod.ANNOUNCEMENT, "sentOn", "2026-09-08");
        recheck("order", order, "checkedOn", checked, "result", CorrectionResult.NOT_CORRECTED);
        assertThat(why()).containsExactly(why);
    }

    @Test
    void aServiceThatFailedServedNothing() {
        build.add(Service.class, "about", order, "method", ServiceMethod.DIRECT, "servedOn", Fact.none());
        recheck("order", order, "checkedOn", "2026-09-30", "result", CorrectionResult.NOT_CORRECTED);
        assertThat(why()).containsExactly(Why.NOT_SERVED);
    }

    @Test
    void anOrderInsideTheDecisionComesWithIt() {
        var file = new FileOf();
        var inside = file.add(CorrectionOrder.class, "insideDecision", true);
        var decision = file.add(PenaltyDecision.class, "decidedOn", "2026-09-09");
        file.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-10");
        file.add(Recheck.class, "checkedOn", "2026-09-30", "result", CorrectionResult.NOT_CORRECTED);
        var refusal = Refusal.of(file.file(), inside, ServiceDays.of(ClockOfTests.CLOCK.book()));
        assertThat(refusal.foundOn()).contains(LocalDate.of(2026, 9, 30));
    }

    @Test
    void whatNamesNoOrderIsOfTheOnlyOneAndOfSeveralPerhapsOfEach() {
        served(order, "2026-09-10");
        recheck("checkedOn", "2026-09-30", "result", CorrectionResult.NOT_CORRECTED);
        assertThat(why()).containsExactly(Why.FOUND);
        build.add(CorrectionOrder.class);
        assertThat(why()).containsExactly(Why.WHICH_ORDER);
        assertThat(refusal().certain()).isEmpty();
    }

    @Test
    void afterACorrectionItIsANewViolationAndAfterTheNextOrderAPersonTellsOfWhichItIs() {
        served(order, "2026-09-10");
        recheck("order", order, "checkedOn", "2026-09-20", "result", CorrectionResult.NOT_CORRECTED);
        var next = build.add(CorrectionOrder.class, "after", order);
        served(next, "2026-09-25");
        recheck("order", order, "checkedOn", "2026-09-30", "result", CorrectionResult.NOT_CORRECTED);
        recheck("order", order, "checkedOn", "2026-10-05", "result", CorrectionResult.CORRECTED);
        recheck("order", order, "checkedOn", "2026-10-10", "result", CorrectionResult.NOT_CORRECTED);
        assertThat(why()).containsExactly(Why.FOUND, Why.NEXT_ORDER, Why.FOLLOWED, Why.AFTER_CORRECTION);
        assertThat(refusal().foundOn()).contains(LocalDate.of(2026, 9, 20));
    }

    @Test
    void theDayOfServiceIsNoDayOfADailyFine() {
        served(order, "2026-09-10T10:00");
        recheck("order", order, "checkedOn", "2026-09-10T17:00", "result", CorrectionResult.NOT_CORRECTED);
        assertThat(refusal().certain()).hasSize(1);
        assertThat(refusal().foundOn()).isEmpty();
        recheck("order", order, "checkedOn", "2026-09-30", "result", CorrectionResult.NOT_CORRECTED);
        assertThat(refusal().foundOn()).contains(LocalDate.of(2026, 9, 30));
    }

    /** One of two orders was found followed on 20 September: perhaps this one. */
    @ParameterizedTest
    @CsvSource({"2026-09-10, PERHAPS_CORRECTED, POSSIBLE", "2026-09-20T12:00, FOUND, CERTAIN"})
    void whatFoundOneOfSeveralOrdersFollowedLeavesOpenWhetherALaterOneFoundARefusal(String served, Why why, Kind kind) {
        build.add(CorrectionOrder.class);
        served(order, served);
        recheck("checkedOn", "2026-09-20T10:00", "result", CorrectionResult.CORRECTED);
        recheck("order", order, "checkedOn", "2026-09-30", "result", CorrectionResult.NOT_CORRECTED);
        assertThat(why()).containsExactly(Why.FOLLOWED, why);
        assertThat(refusal().looks().getLast().kind()).isEqualTo(kind);
    }

    @Test
    void theEarliestComesFirstWhateverTheOrderOfTheFile() {
        served(order, "2026-09-10");
        recheck("order", order, "result", CorrectionResult.NOT_CORRECTED);
        recheck("order", order, "checkedOn", "2026-10-05", "result", CorrectionResult.NOT_CORRECTED);
        recheck("order", order, "checkedOn", "2026-09-20", "result", CorrectionResult.CORRECTED);
        assertThat(why()).containsExactly(Why.FOLLOWED, Why.AFTER_CORRECTION, Why.NO_DAY);
    }
}
