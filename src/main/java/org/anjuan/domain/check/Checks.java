package org.anjuan.domain.check;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What papers are checked for, as data: the elements of their content, the days that follow each other, and the rules between papers. */
public final class Checks {

    private final List<Element> elements;
    private final List<DayOrder> orders;
    private final Map<RuleCode, CheckRule> rules = new EnumMap<>(RuleCode.class);

    /**
     * @throws IllegalArgumentException where an element or a rule is there twice, or a rule is missing
     */
    public Checks(List<Element> elements, List<CheckRule> rules, List<DayOrder> orders) {
        this.orders = List.copyOf(orders);
        this.elements = List.copyOf(elements);
        var ids = new HashSet<String>();
        for (var element : elements)
            if (!ids.add(element.id()))
                throw new IllegalArgumentException("the element " + element.id() + " is there twice");
        for (var rule : rules)
            if (this.rules.put(rule.code(), rule) != null)
                throw new IllegalArgumentException("the rule " + rule.code() + " is there twice");
        for (var code : RuleCode.values())
            if (!this.rules.containsKey(code)) throw new IllegalArgumentException("the rule " + code + " is missing");
    }

    /** All elements, in the order of the data. */
    public List<Element> elements() {
        return elements;
    }

    /** What papers of this type must say. */
    public List<Element> of(String documentType) {
        return elements.stream()
                .filter(element -> element.types().contains(documentType))
                .toList();
    }

    /** The days that follow each other. */
    public List<DayOrder> orders() {
        return orders;
    }

    /** All rules. */
    public List<CheckRule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rule of this code. */
    public CheckRule rule(RuleCode code) {
        return Objects.requireNonNull(rules.get(code));
    }
}
