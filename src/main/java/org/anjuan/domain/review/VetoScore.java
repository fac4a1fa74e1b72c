package org.anjuan.domain.review;

/** Where one veto stands in a review. */
public record VetoScore(Veto veto, Status status, boolean personDecided) {

    /** Where a veto stands. */
    public enum Status {
        OPEN,
        CLEAR,
        CONFIRMED,
        NOT_APPLICABLE
    }

    static VetoScore of(Veto veto, VetoMark mark, Judgement judgement) {
        return switch (mark) {
            case VetoMark.Clear _ -> new VetoScore(veto, Status.CLEAR, true);
            case VetoMark.Confirmed _ when mark.isComplete() -> new VetoScore(veto, Status.CONFIRMED, true);
            case VetoMark.NotApplicable _ when mark.isComplete() -> new VetoScore(veto, Status.NOT_APPLICABLE, true);
            case VetoMark.Open _
            when judgement.applies(veto.id()).isFalse() -> new VetoScore(veto, Status.NOT_APPLICABLE, false);
            case VetoMark.Open _, VetoMark.Confirmed _, VetoMark.NotApplicable _ ->
                new VetoScore(veto, Status.OPEN, false);
        };
    }
}
