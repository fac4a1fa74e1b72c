package org.anjuan.domain.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.text.Bilingual;

/**
 * One thing that is reviewed.
 *
 * @param section the id of its section
 * @param points what a file without a fault earns here
 * @param base whether it belongs to the base case; the others count only where their condition holds
 * @param when the condition under which it applies
 * @param check what must be there
 * @param zero when it earns nothing at all
 * @param basis the law behind it
 */
public record Item(
        String id,
        String section,
        BigDecimal points,
        boolean base,
        Condition when,
        Bilingual title,
        Bilingual check,
        List<DeductionRule> deductions,
        Optional<ZeroRule> zero,
        Optional<Bilingual> remark,
        List<Bilingual> basis) {

    public Item {
        deductions = List.copyOf(deductions);
        basis = List.copyOf(basis);
    }

    /** The deduction with this number. */
    public Optional<DeductionRule> deduction(int number) {
        return deductions.stream().filter(rule -> rule.number() == number).findFirst();
    }
}
