package org.anjuan.domain.review;

/**
 * A deduction a reviewer made.
 *
 * @param rule the number of the rule in the item
 * @param count how many times; more than one only where each occurrence costs
 * @param reason what is wrong; blank only in a draft
 */
public record Deduction(int rule, int count, String reason, Place place) {

    public Deduction {
        reason = reason.strip();
        if (count < 1) throw new IllegalArgumentException("a deduction counts at least once");
    }

    public Deduction counted(int times) {
        return new Deduction(rule, times, reason, place);
    }

    public Deduction because(String why, Place where) {
        return new Deduction(rule, count, why, where);
    }
}
