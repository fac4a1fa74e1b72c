package org.anjuan.domain.check;

import java.util.List;
import org.anjuan.domain.casefile.PartKind;

/**
 * Days that follow each other in papers of some types.
 *
 * @param types the codes of those types
 * @param part the kind of part that they record
 * @param days paths to the days, each not before the one in front of it
 */
public record DayOrder(List<String> types, PartKind part, List<String> days) {

    public DayOrder {
        types = List.copyOf(types);
        days = List.copyOf(days);
        if (days.size() < 2) throw new IllegalArgumentException("an order needs two days");
    }
}
