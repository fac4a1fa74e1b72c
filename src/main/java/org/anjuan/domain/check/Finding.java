package org.anjuan.domain.check;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.Strength;
import org.anjuan.domain.law.Verified;

/**
 * Something that a check found in one paper. The words of {@link #key} say what, those of {@link #toDo} what to do; both are filled with
 * {@link #args}, which may themselves be words in both languages.
 *
 * @param rule the id of the rule or of the element of content in the data
 * @param documentType the code of the paper's type
 * @param part the part that holds the field, where a screen goes; the id of the file itself for a field of its head
 * @param field the field of that part: a component, {@code lines[0].amount} inside a list, {@code fields.duties} what the form of the
 *     paper adds; empty where the whole part is meant
 * @param citations why
 * @param verified how well that source was checked; what is not verified is shown as such and hinders nothing
 */
public record Finding(
        String rule,
        Kind kind,
        Strength strength,
        String documentType,
        UUID part,
        String field,
        String key,
        List<Object> args,
        List<Citation> citations,
        Verified verified) {

    /** What sort of thing was found. */
    public enum Kind {
        /** Something that nobody recorded: the paper may say it or not. */
        GAP,
        /** Something that cannot be right: it is known to be left out, or contradicts something else. */
        FAULT
    }

    public Finding {
        args = List.copyOf(args);
        citations = List.copyOf(citations);
    }

    /** The key of the words that say what to do. */
    public String toDo() {
        return key + ".do";
    }

    /**
     * Whether a paper should not go out with it: the law or the review of files asks for it, or two things that are known contradict each other. What is only a
     * custom is pointed out.
     */
    public boolean hinders() {
        return verified != Verified.UNVERIFIED && (strength != Strength.TEMPLATE || isContradiction());
    }

    private boolean isContradiction() {
        return kind == Kind.FAULT
                && Arrays.stream(RuleCode.values()).anyMatch(code -> code.id().equals(rule) && code.isContradiction());
    }
}
