package org.anjuan.usecase;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.law.Citation;

/**
 * Something that stands against a paper, or that should be looked at before it goes out.
 *
 * @param rule the id of the rule that found it
 * @param fault whether something cannot be right; else nobody recorded it
 * @param hinders whether a paper of a live file does not go out with it
 * @param part the part that holds the field, where a screen goes; the id of the file for a field of its head
 * @param field the field of that part; empty where the whole part is meant
 * @param key the words that say what, filled with {@code args}
 * @param citations the articles that ask for it
 */
public record PaperFinding(
        String rule,
        boolean fault,
        boolean hinders,
        UUID part,
        String field,
        String key,
        List<Object> args,
        List<Citation> citations) {

    /** What the rule is called that asks for what the form has a place for. */
    public static final String GAP = "gap";

    public PaperFinding {
        args = List.copyOf(args);
        citations = List.copyOf(citations);
    }

    /** Something that the form itself asks for. */
    PaperFinding(String rule, boolean fault, boolean hinders, UUID part, String field, String key, List<Object> args) {
        this(rule, fault, hinders, part, field, key, args, List.of());
    }

    /** Whether it is a place of the form that stands empty; {@code args} holds the key of its name. */
    public boolean isGap() {
        return rule.equals(GAP);
    }

    /** The same, only told. */
    PaperFinding told() {
        return new PaperFinding(rule, fault, false, part, field, key, args, citations);
    }
}
