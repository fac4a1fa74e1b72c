package org.anjuan.domain.review;

import java.util.List;

/** What a reviewer said about an item. A mark that lacks its reason is a draft, and the item stays open. */
public sealed interface ItemMark {

    /** Nothing was said yet. */
    record Open() implements ItemMark {}

    /** Scored: full where there are no deductions. */
    record Scored(List<Deduction> deductions) implements ItemMark {
        public Scored {
            deductions = List.copyOf(deductions);
        }
    }

    /** Nothing earned, for the reason that the standard names. */
    record Zero(String reason, Place place) implements ItemMark {
        public Zero {
            reason = reason.strip();
        }
    }

    /** The item leaves numerator and denominator. */
    record NotApplicable(String reason) implements ItemMark {
        public NotApplicable {
            reason = reason.strip();
        }
    }

    static ItemMark open() {
        return new Open();
    }

    static ItemMark full() {
        return new Scored(List.of());
    }

    /** Whether everything a defensible mark needs is there. */
    default boolean isComplete() {
        return switch (this) {
            case Open _ -> false;
            case Scored(var deductions) ->
                deductions.stream().noneMatch(d -> d.reason().isEmpty());
            case Zero(var reason, var _) -> !reason.isEmpty();
            case NotApplicable(var reason) -> !reason.isEmpty();
        };
    }
}
