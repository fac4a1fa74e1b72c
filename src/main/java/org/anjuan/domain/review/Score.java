package org.anjuan.domain.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the marks of a review come to.
 *
 * <p>Raw and applicable points count the items that are decided; open items stand in the range instead. The range
 * leaves vetoes aside: an open veto may still void everything, and is counted apart.
 *
 * @param raw points earned by the decided items
 * @param applicable points the decided items could have earned
 * @param normalised earned of applicable, on the base sum; absent while nothing that counts is decided
 * @param worst the score if every open item earned nothing
 * @param best the score if every open item earned all it still can
 * @param grade the grade of the score as it stands
 * @param thinBasis whether the decided and open items together come to so few points that the score says little
 */
public record Score(
        List<ItemScore> items,
        List<VetoScore> vetoes,
        BigDecimal raw,
        BigDecimal applicable,
        Optional<BigDecimal> normalised,
        Optional<BigDecimal> worst,
        Optional<BigDecimal> best,
        Optional<Grade> grade,
        boolean thinBasis) {

    public Score {
        items = List.copyOf(items);
        vetoes = List.copyOf(vetoes);
    }

    /** The score of a review under its standard. */
    public static Score of(Standard standard, Review review) {
        return of(standard, review.judgement(), review);
    }

    /** The range in which a file nobody has reviewed yet can end, from what its conditions say. */
    public static Score before(Standard standard, Judgement judgement) {
        var items = standard.items().stream()
                .map(item -> ItemScore.of(item, ItemMark.open(), judgement))
                .toList();
        var vetoes = standard.enabledVetoes().stream()
                .map(veto -> VetoScore.of(veto, VetoMark.open(), judgement))
                .toList();
        return sum(standard, judgement, items, vetoes);
    }

    private static Score of(Standard standard, Judgement judgement, Review review) {
        var items = standard.items().stream()
                .map(item -> ItemScore.of(item, review.mark(item.id()), judgement))
                .toList();
        var vetoes = standard.enabledVetoes().stream()
                .map(veto -> VetoScore.of(veto, review.veto(veto.id()), judgement))
                .toList();
        return sum(standard, judgement, items, vetoes);
    }

    private static Score sum(Standard standard, Judgement judgement, List<ItemScore> items, List<VetoScore> vetoes) {
        var scoring = standard.scoring();
        var raw = BigDecimal.ZERO;
        var applicable = BigDecimal.ZERO;
        var bestRaw = BigDecimal.ZERO;
        var reachable = BigDecimal.ZERO;
        var bestReachable = BigDecimal.ZERO;
        for (var score : items) {
            var points = score.item().points();
            if (score.counts()) {
                raw = raw.add(score.earned());
                applicable = applicable.add(points);
                bestRaw = bestRaw.add(score.earned());
                bestReachable = bestReachable.add(points);
                reachable = reachable.add(points);
            } else if (score.isOpen()) {
                boolean zero = judgement.zero(score.item()).isTrue();
                boolean avoidable = zero && score.status() == ItemScore.Status.UNCLEAR;
                if (!zero) bestRaw = bestRaw.add(points);
                if (!avoidable) bestReachable = bestReachable.add(points);
                reachable = reachable.add(points);
            }
        }
        var normalised = share(raw, applicable, scoring);
        boolean vetoed = vetoes.stream().anyMatch(v -> v.status() == VetoScore.Status.CONFIRMED);
        var grade = normalised.flatMap(score -> grade(standard, vetoed ? BigDecimal.ZERO : score));
        return new Score(
                items,
                vetoes,
                raw,
                applicable,
                normalised,
                share(raw, reachable, scoring),
                share(bestRaw, bestReachable, scoring),
                grade,
                reachable.compareTo(scoring.thinBasis()) < 0);
    }

    private static Optional<BigDecimal> share(BigDecimal earned, BigDecimal of, Scoring scoring) {
        if (of.signum() == 0) return Optional.empty();
        return Optional.of(earned.multiply(scoring.baseSum()).divide(of, scoring.decimals(), RoundingMode.HALF_UP));
    }

    private static Optional<Grade> grade(Standard standard, BigDecimal score) {
        return standard.grades().stream()
                .filter(grade -> score.compareTo(grade.from()) >= 0)
                .max(Comparator.comparing(Grade::from));
    }

    /** What counts in the end: zero under a veto, else the normalised score. */
    public Optional<BigDecimal> total() {
        return isVetoed() ? Optional.of(BigDecimal.ZERO) : normalised;
    }

    public boolean isVetoed() {
        return confirmedVetoes() > 0;
    }

    public long confirmedVetoes() {
        return vetoes.stream()
                .filter(veto -> veto.status() == VetoScore.Status.CONFIRMED)
                .count();
    }

    public long openVetoes() {
        return vetoes.stream()
                .filter(veto -> veto.status() == VetoScore.Status.OPEN)
                .count();
    }

    public long openItems() {
        return items.stream().filter(ItemScore::isOpen).count();
    }

    /** Whether something is still open, so that the score is only a stage. */
    public boolean isProvisional() {
        return openItems() > 0 || openVetoes() > 0;
    }

    public Optional<ItemScore> item(String id) {
        return items.stream().filter(score -> score.item().id().equals(id)).findFirst();
    }

    public Optional<VetoScore> veto(String id) {
        return vetoes.stream().filter(score -> score.veto().id().equals(id)).findFirst();
    }
}
