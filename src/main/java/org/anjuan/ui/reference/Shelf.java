package org.anjuan.ui.reference;

import java.util.List;
import java.util.function.UnaryOperator;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.procedure.ProcedureBook;
import org.anjuan.domain.review.Standard;
import org.anjuan.domain.text.Problem;

/**
 * Everything the reference place shows.
 *
 * @param paper what a type of paper is called, by its code
 * @param setAside what is wrong with files of the office's own that are left out
 */
public record Shelf(
        LawBook law,
        ProcedureBook procedure,
        List<Standard> standards,
        UnaryOperator<String> paper,
        List<Problem> setAside) {

    public Shelf {
        standards = List.copyOf(standards);
        setAside = List.copyOf(setAside);
    }
}
