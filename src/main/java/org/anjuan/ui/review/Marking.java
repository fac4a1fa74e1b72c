package org.anjuan.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.anjuan.domain.review.Deduction;
import org.anjuan.domain.review.ItemMark;
import org.anjuan.domain.review.Place;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.VetoMark;

/** What a reviewer does to a mark: the review with the mark made, changed or taken back. What does not suit the subject changes nothing. */
final class Marking {

    private static final int MOST = 99;

    private Marking() {}

    /** With the deduction of this number, or without it where it was made. */
    static Review toggled(Review review, Subject subject, int number) {
        if (!(subject instanceof Subject.OfItem(var item, var _, var _))
                || item.deduction(number).isEmpty()) return review;
        var made = new ArrayList<>(deductions(review, item.id()));
        if (!made.removeIf(each -> each.rule() == number)) made.add(new Deduction(number, 1, "", Place.none()));
        made.sort(Comparator.comparingInt(Deduction::rule));
        return review.withMark(item.id(), made.isEmpty() ? ItemMark.open() : new ItemMark.Scored(made));
    }

    /** With a deduction that counts once more or less often, where its rule says that it may. */
    static Review counted(Review review, Subject subject, int number, int change) {
        boolean each = subject instanceof Subject.OfItem(var item, var _, var _)
                && item.deduction(number).filter(rule -> rule.each()).isPresent();
        if (!each) return review;
        return replaced(review, subject, number, made -> made.counted(Math.clamp(made.count() + change, 1, MOST)));
    }

    /** With why a deduction was made, and where. */
    static Review because(Review review, Subject subject, int number, String reason, Place place) {
        return subject instanceof Subject.OfItem
                ? replaced(review, subject, number, made -> made.because(reason, place))
                : review;
    }

    private static Review replaced(Review review, Subject subject, int number, UnaryOperator<Deduction> change) {
        var made = deductions(review, subject.id()).stream()
                .map(each -> each.rule() == number ? change.apply(each) : each)
                .toList();
        return made.isEmpty() ? review : review.withMark(subject.id(), new ItemMark.Scored(made));
    }

    private static List<Deduction> deductions(Review review, String id) {
        return review.mark(id) instanceof ItemMark.Scored(var made) ? made : List.of();
    }

    /** Full points for an item; nothing found for a veto. */
    static Review full(Review review, Subject subject) {
        return switch (subject) {
            case Subject.OfItem(var item, var _, var _) -> review.withMark(item.id(), ItemMark.full());
            case Subject.OfVeto(var veto, var _) -> review.withVeto(veto.id(), new VetoMark.Clear());
        };
    }

    /** Nothing earned; only where the standard has a rule for it. */
    static Review zero(Review review, Subject subject, String reason, Place place) {
        return subject instanceof Subject.OfItem(var item, var _, var _)
                        && item.zero().isPresent()
                ? review.withMark(item.id(), new ItemMark.Zero(reason, place))
                : review;
    }

    static Review notApplicable(Review review, Subject subject, String reason) {
        return switch (subject) {
            case Subject.OfItem(var item, var _, var _) ->
                review.withMark(item.id(), new ItemMark.NotApplicable(reason));
            case Subject.OfVeto(var veto, var _) -> review.withVeto(veto.id(), new VetoMark.NotApplicable(reason));
        };
    }

    /** With a veto confirmed. */
    static Review confirmed(Review review, Subject subject, String reason, Place place) {
        return subject instanceof Subject.OfVeto(var veto, var _)
                ? review.withVeto(veto.id(), new VetoMark.Confirmed(reason, place))
                : review;
    }

    /** With a veto that nobody marked yet as not found. */
    static Review cleared(Review review, Subject subject) {
        return subject instanceof Subject.OfVeto(var veto, var _) && review.veto(veto.id()) instanceof VetoMark.Open
                ? review.withVeto(veto.id(), new VetoMark.Clear())
                : review;
    }

    /** Without the mark. */
    static Review reopened(Review review, Subject subject) {
        return switch (subject) {
            case Subject.OfItem(var item, var _, var _) -> review.withMark(item.id(), ItemMark.open());
            case Subject.OfVeto(var veto, var _) -> review.withVeto(veto.id(), VetoMark.open());
        };
    }
}
