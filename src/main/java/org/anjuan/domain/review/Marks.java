package org.anjuan.domain.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a reviewer marked, apart from any review: as it comes from a screen or from another program.
 *
 * @param standard the id and version of the standard meant, where it is said
 * @param caseFile the id or number of the file meant, where it is said
 * @param othersClear whether every veto that is not named was looked at and not found
 */
public record Marks(
        Optional<StandardRef> standard,
        Optional<String> caseFile,
        Map<String, ItemMark> items,
        Map<String, VetoMark> vetoes,
        boolean othersClear,
        Map<String, Remark> remarks) {

    /** A standard by id and version. */
    public record StandardRef(String id, String version) {}

    public Marks {
        items = Map.copyOf(items);
        vetoes = Map.copyOf(vetoes);
        remarks = Map.copyOf(remarks);
    }

    /** The marks of a review. */
    public static Marks of(Review review) {
        return new Marks(
                Optional.of(new StandardRef(review.standardId(), review.standardVersion())),
                Optional.of(review.caseId().toString()),
                review.marks(),
                review.vetoes(),
                false,
                review.remarks());
    }

    /** The review with these marks in the place of its own. */
    public Review on(Review review, Standard under) {
        var all = new LinkedHashMap<>(vetoes);
        if (othersClear)
            for (var veto : under.enabledVetoes())
                if (!review.judgement().applies(veto.id()).isFalse()) all.putIfAbsent(veto.id(), new VetoMark.Clear());
        return review.with(items, all, remarks);
    }
}
