package org.anjuan.domain.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.penalty.Thresholds;

/**
 * What the conditions of a standard say about one snapshot of a file: which items and vetoes apply, and which items
 * look like zero. It is kept with the review, so that the review can be computed again long after the file went on.
 *
 * @param applies by item or veto id
 * @param zero by item id, for the items with a zero rule
 */
public record Judgement(Map<String, Truth> applies, Map<String, Truth> zero) {

    public Judgement {
        applies = Map.copyOf(applies);
        zero = Map.copyOf(zero);
    }

    /** Nothing known: everything stays open for a person. */
    public static Judgement unknown() {
        return new Judgement(Map.of(), Map.of());
    }

    /** Asks every condition of the standard about the file. */
    public static Judgement of(Standard standard, CaseFile file, Thresholds thresholds, DocumentTypes types) {
        var facts = new FileFacts(file, thresholds, types);
        var applies = new LinkedHashMap<String, Truth>();
        var zero = new LinkedHashMap<String, Truth>();
        for (var item : standard.items()) {
            applies.put(item.id(), item.when().judge(facts));
            item.zero().ifPresent(rule -> zero.put(item.id(), rule.when().judge(facts, rule.papers())));
        }
        for (var veto : standard.vetoes()) applies.put(veto.id(), veto.when().judge(facts));
        return new Judgement(applies, zero);
    }

    /** Whether the item or veto applies. */
    public Truth applies(String id) {
        return applies.getOrDefault(id, Truth.UNKNOWN);
    }

    /** Whether the zero rule of the item holds; false where it has none. */
    public Truth zero(Item item) {
        return item.zero().isEmpty() ? Truth.FALSE : zero.getOrDefault(item.id(), Truth.UNKNOWN);
    }
}
