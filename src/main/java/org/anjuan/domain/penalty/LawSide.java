package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.law.Provision;

/**
 * What the law of one day says about an act: the provisions that govern it, and the ranges of fines for the party.
 *
 * @param provisions several where the file does not say which of the laws of that day is meant
 * @param ranges several where the file does not say which case it is
 */
public record LawSide(LocalDate day, List<Provision> provisions, List<Range> ranges) {

    public LawSide {
        provisions = List.copyOf(provisions);
        ranges = List.copyOf(ranges);
    }

    /** What the file would have to say for one range to be left. */
    public List<Missing> missing() {
        var unsettled = ranges.stream().flatMap(range -> range.missing().stream());
        boolean several = ranges.stream().anyMatch(range -> !range.isAlike(ranges.getFirst()));
        boolean laws = ranges.stream().map(Range::provision).distinct().count() > 1;
        var choice = several
                ? Stream.of(new Missing(PartKind.VIOLATION, laws ? "penaltyBasis" : "circumstances"))
                : Stream.<Missing>of();
        return Stream.concat(unsettled, choice).distinct().toList();
    }

    /** The ids of the laws, each once. */
    public List<String> laws() {
        return provisions.stream().map(Provision::law).distinct().toList();
    }

    /** Whether the same provisions govern on both days. */
    public boolean isSameLaw(LawSide other) {
        return provisions.equals(other.provisions);
    }
}
