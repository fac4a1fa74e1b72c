package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.review.Deduction;
import org.anjuan.domain.review.ItemMark;
import org.anjuan.domain.review.Judgement;
import org.anjuan.domain.review.Place;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.Reviewer;
import org.anjuan.domain.review.Score;
import org.anjuan.domain.review.Standard;
import org.anjuan.domain.review.Truth;
import org.anjuan.domain.review.VetoMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of both shipped lists, computed by hand beforehand. */
class WorkedExamplesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Standard CASES =
            StandardsReader.shipped().newest(Standard.Use.CASE, DAY).orElseThrow();
    private static final Standard ORDERS =
            StandardsReader.shipped().newest(Standard.Use.RECTIFICATION, DAY).orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "'', '', 6.5, 100, 93.50, 93.50",
        "D05 D06 D07 E05 F05, '', 6.5, 91, 84.5, 92.86",
        "F05, F06 F07, 8, 103, 95, 92.23",
        "D05 D06 D07 E04 F05 H01 H02 H03 H04 H05 H06 H07 H08 H09 I04, H11, 5, 84, 79, 94.05"
    })
    void aPenaltyFileScoresAsComputedByHand(
            String leftOut, String added, String lost, String applicable, String earned, String score) {
        check(CASES, leftOut, added, lost, applicable, earned, score);
    }

    @ParameterizedTest
    @CsvSource({
        "R2-4 R3-1 R3-2 R4-1 R4-2 R4-3 R4-4 R5-1 R5-2 R5-3 R5-4, '', 2, 47, 45, 95.74",
        "R4-2 R4-4, '', 4, 88, 84, 95.45",
        "'', R7-1 R7-2, 9, 107, 98, 91.59"
    })
    void anInspectionFileScoresAsComputedByHand(
            String leftOut, String added, String lost, String applicable, String earned, String score) {
        check(ORDERS, leftOut, added, lost, applicable, earned, score);
    }

    @Test
    void fewerThanSixtyApplicablePointsAreAThinBasis() {
        var thin = Score.of(ORDERS, review(ORDERS, "R2-4 R3-1 R3-2 R4-1 R4-2 R4-3 R4-4 R5-1 R5-2 R5-3 R5-4", "", "2"));
        assertThat(thin.thinBasis()).isTrue();
        assertThat(Score.of(ORDERS, review(ORDERS, "", "", "9")).thinBasis()).isFalse();
    }

    @Test
    void aVetoVoidsTheScoreAndLeavesTheRawScoreVisible() {
        var review = review(CASES, "", "", "6.5")
                .withVeto("V14", new VetoMark.Confirmed("告知书没有送达回证", Place.of("事先告知书", 12)));
        var score = Score.of(CASES, review);
        assertThat(score.total()).contains(BigDecimal.ZERO);
        assertThat(score.normalised()).contains(new BigDecimal("93.50"));
        assertThat(score.raw()).isEqualByComparingTo("93.5");
        assertThat(score.grade().orElseThrow().name().zh()).isEqualTo("不合格");
    }

    private static void check(
            Standard standard,
            String leftOut,
            String added,
            String lost,
            String applicable,
            String earned,
            String score) {
        var result = Score.of(standard, review(standard, leftOut, added, lost));
        assertThat(result.applicable()).isEqualByComparingTo(applicable);
        assertThat(result.raw()).isEqualByComparingTo(earned);
        assertThat(result.normalised()).contains(new BigDecimal(score));
        assertThat(result.isProvisional()).isFalse();
        assertThat(result.best()).isEqualTo(result.worst()).isEqualTo(result.normalised());
    }

    /** A finished review in which the conditions hold for the base items without some, and with others. */
    private static Review review(Standard standard, String leftOut, String added, String lost) {
        var out = Set.of(leftOut.split(" "));
        var in = Set.of(added.split(" "));
        var applies = new HashMap<String, Truth>();
        for (var item : standard.items())
            applies.put(item.id(), Truth.of(in.contains(item.id()) || item.base() && !out.contains(item.id())));
        var reviewer = new Reviewer(new UUID(0, 1), "王某", "法制科");
        var review = Review.started(
                new UUID(0, 2),
                new UUID(0, 3),
                "00",
                standard,
                reviewer,
                Instant.EPOCH,
                new Judgement(applies, Map.of()));
        for (var veto : standard.enabledVetoes()) review = review.withVeto(veto.id(), new VetoMark.Clear());
        return marked(standard, review, applies, new BigDecimal(lost));
    }

    /** Marks what applies, losing the points over as many items as it takes. */
    private static Review marked(Standard standard, Review start, HashMap<String, Truth> applies, BigDecimal lost) {
        var review = start;
        var left = lost;
        for (var item : standard.items()) {
            if (!Truth.TRUE.equals(applies.get(item.id()))) continue;
            var deductions = new ArrayList<Deduction>();
            var room = item.points();
            for (var rule : item.deductions()) {
                if (rule.points().compareTo(left) > 0 || rule.points().compareTo(room) > 0) continue;
                deductions.add(new Deduction(rule.number(), 1, "见卷", Place.none()));
                left = left.subtract(rule.points());
                room = room.subtract(rule.points());
            }
            review = review.withMark(item.id(), new ItemMark.Scored(List.copyOf(deductions)));
        }
        assertThat(left).as("points left to lose").isZero();
        return review;
    }
}
