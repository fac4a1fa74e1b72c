package org.anjuan.domain.law;

import java.util.List;
import java.util.Optional;
import org.anjuan.domain.text.Bilingual;

/**
 * What one law says about an act: the articles it breaches, the article that punishes it, the fines and the other measures.
 *
 * @param handledBy which authority acts, a code of the catalogue
 */
public record Provision(
        Basis basis,
        String law,
        List<Integer> breached,
        Optional<Article> penalty,
        List<FineRange> fines,
        List<OtherMeasure> measures,
        Optional<String> handledBy,
        Optional<Bilingual> note) {

    public Provision {
        breached = List.copyOf(breached);
        fines = List.copyOf(fines);
        measures = List.copyOf(measures);
    }

    /** Whether this is the law of today, a regulation beside it, or a law that it replaced. */
    public enum Basis {
        CODE,
        REGULATION,
        FORMER
    }

    /**
     * A measure beside the fine.
     *
     * @param code which, a code of the catalogue
     * @param when in which case, a code of the catalogue
     * @param discretionary whether the authority may, rather than must
     */
    public record OtherMeasure(String code, String when, boolean discretionary) {}
}
