package org.anjuan.domain.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.anjuan.domain.text.Problem;

/** Says what stands in the way of a set of marks: what the standard does not know, and what lacks its reason. */
public final class MarkChecks {

    private final Standard standard;
    private final List<Problem> problems = new ArrayList<>();

    private MarkChecks(Standard standard) {
        this.standard = standard;
    }

    /** What the standard does not know, or cannot be. A draft must pass this too. */
    public static List<Problem> shape(Standard standard, Review review) {
        var checks = new MarkChecks(standard);
        review.marks().keySet().stream().sorted().forEach(id -> checks.item(id, review.mark(id)));
        review.vetoes().keySet().stream().sorted().forEach(checks::veto);
        review.remarks().keySet().stream().sorted().forEach(checks::remark);
        return List.copyOf(checks.problems);
    }

    /** Which marks lack the reason or the place that they need. */
    public static List<Problem> reasons(Standard standard, Review review) {
        var checks = new MarkChecks(standard);
        for (var item : standard.items()) checks.reasons(item, review.mark(item.id()));
        for (var veto : standard.enabledVetoes()) checks.reasons(veto, review.veto(veto.id()));
        return List.copyOf(checks.problems);
    }

    /** What is still open. */
    public static List<Problem> open(Standard standard, Review review) {
        var score = Score.of(standard, review);
        var problems = new ArrayList<Problem>();
        score.items().stream()
                .filter(ItemScore::isOpen)
                .map(open -> Problem.error(
                        open.item().id(), "review.mark.open", open.item().id()))
                .forEach(problems::add);
        score.vetoes().stream()
                .filter(veto -> veto.status() == VetoScore.Status.OPEN)
                .map(open -> Problem.error(
                        open.veto().id(), "review.mark.open", open.veto().id()))
                .forEach(problems::add);
        return List.copyOf(problems);
    }

    private void item(String id, ItemMark mark) {
        var item = standard.item(id);
        if (item.isEmpty()) {
            wrong(id, "unknownItem", id, standard.id());
            return;
        }
        if (mark instanceof ItemMark.Zero && item.get().zero().isEmpty()) wrong(id, "noZeroRule", id);
        if (!(mark instanceof ItemMark.Scored(var deductions))) return;
        var seen = new HashSet<Integer>();
        for (var made : deductions) {
            var rule = item.get().deduction(made.rule());
            if (rule.isEmpty()) wrong(id, "unknownRule", id, made.rule());
            else if (!rule.get().each() && made.count() > 1) wrong(id, "onlyOnce", id, made.rule());
            if (!seen.add(made.rule())) wrong(id, "ruleTwice", id, made.rule());
        }
    }

    private void veto(String id) {
        var veto = standard.veto(id);
        if (veto.isEmpty()) wrong(id, "unknownVeto", id, standard.id());
        else if (!veto.get().enabled()) wrong(id, "vetoNotAsked", id);
    }

    private void remark(String id) {
        if (standard.item(id).isEmpty() && standard.veto(id).isEmpty()) wrong(id, "unknownItem", id, standard.id());
    }

    private void reasons(Item item, ItemMark mark) {
        switch (mark) {
            case ItemMark.Scored(var deductions) -> {
                for (var made : deductions)
                    if (made.reason().isEmpty()) wrong(item.id(), "deductionReason", item.id(), made.rule());
            }
            case ItemMark.Zero _ -> {
                if (!mark.isComplete()) wrong(item.id(), "zeroReason", item.id());
            }
            case ItemMark.NotApplicable _ -> {
                if (!mark.isComplete()) wrong(item.id(), "notApplicableReason", item.id());
            }
            case ItemMark.Open _ -> {}
        }
    }

    private void reasons(Veto veto, VetoMark mark) {
        switch (mark) {
            case VetoMark.Confirmed _ -> {
                if (!mark.isComplete()) wrong(veto.id(), "vetoReason", veto.id());
            }
            case VetoMark.NotApplicable _ -> {
                if (!mark.isComplete()) wrong(veto.id(), "notApplicableReason", veto.id());
            }
            case VetoMark.Open _, VetoMark.Clear _ -> {}
        }
    }

    private void wrong(String id, String key, Object... values) {
        problems.add(Problem.error(id, "review.mark." + key, values));
    }
}
