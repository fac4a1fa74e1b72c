package org.anjuan.domain.review;

/** What a reviewer said about a veto. A mark that lacks its reason or place is a draft, and the veto stays open. */
public sealed interface VetoMark {

    /** Nothing was said yet. */
    record Open() implements VetoMark {}

    /** Looked at, and not found. */
    record Clear() implements VetoMark {}

    /** Found: the score is void. */
    record Confirmed(String reason, Place place) implements VetoMark {
        public Confirmed {
            reason = reason.strip();
        }
    }

    /** It cannot arise in this file. */
    record NotApplicable(String reason) implements VetoMark {
        public NotApplicable {
            reason = reason.strip();
        }
    }

    static VetoMark open() {
        return new Open();
    }

    /** Whether everything a defensible mark needs is there. */
    default boolean isComplete() {
        return switch (this) {
            case Open _ -> false;
            case Clear _ -> true;
            case Confirmed(var reason, var place) -> !reason.isEmpty() && place.isNamed();
            case NotApplicable(var reason) -> !reason.isEmpty();
        };
    }
}
