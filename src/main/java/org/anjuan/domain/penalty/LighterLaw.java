package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.Provision;
import org.anjuan.domain.penalty.LawComparison.Reason;
import org.anjuan.domain.text.Money;

/**
 * Compares the law of the time of an act with that of the time of its decision (Code art. 1057): first the highest fines, then the smallest. When laws
 * begin and end is in the data.
 */
public final class LighterLaw {

    private static final Missing BASIS = new Missing(PartKind.VIOLATION, "penaltyBasis");

    private final LawBook book;
    private final Ranges ranges;

    public LighterLaw(LawBook book) {
        this.book = book;
        this.ranges = new Ranges(book);
    }

    /** The law to judge this violation by in a decision of that day. */
    public LawComparison of(
            Offence offence, Violation violation, CaseFile file, Optional<Party> party, LocalDate decidedOn) {
        var now = ranges.on(decidedOn, offence, violation, file, party);
        var course = Course.of(violation, decidedOn);
        if (course.begin().isEmpty())
            return new LawComparison.Undated(now, List.of(new Missing(PartKind.VIOLATION, "from")));
        var first = ranges.on(course.begin().get(), offence, violation, file, party);
        // That it was found out under the law of today does not tell that it was not before.
        boolean undated = !violation.from().isKnown() && !violation.until().isKnown();
        if (undated && first.isSameLaw(now))
            return new LawComparison.Undated(now, List.of(new Missing(PartKind.VIOLATION, "from")));
        var citations = book.offences().lighterLawOn(decidedOn);
        if (course.end().isEmpty()) {
            if (first.isSameLaw(now)) return new LawComparison.OneLaw(now);
            var missing = List.of(new Missing(PartKind.VIOLATION, "until"));
            return new LawComparison.Open(first, now, missing, List.of(), citations);
        }
        var last = ranges.on(course.end().get(), offence, violation, file, party);
        if (!first.isSameLaw(last)) return new LawComparison.OverTheChange(first, last, citations);
        return last.isSameLaw(now)
                ? new LawComparison.OneLaw(now)
                : withItsBasis(compare(last, now, citations), violation);
    }

    /** The basis is not missing where the file names one: it names a law of another day, and none of the several of this one. */
    private static LawComparison withItsBasis(LawComparison compared, Violation violation) {
        boolean named =
                violation.penaltyBasis().stream().anyMatch(cite -> cite.lawId().isKnown());
        if (!named
                || !(compared instanceof LawComparison.Open open)
                || !open.missing().contains(BASIS)) return compared;
        var missing =
                open.missing().stream().filter(fact -> !fact.equals(BASIS)).toList();
        var reasons = Stream.concat(Stream.of(Reason.BASIS_OF_ANOTHER_DAY), open.reasons().stream())
                .toList();
        return new LawComparison.Open(open.then(), open.now(), missing, reasons, open.citations());
    }

    private static LawComparison compare(LawSide then, LawSide now, List<Citation> citations) {
        if (then.provisions().isEmpty() || now.provisions().isEmpty()) {
            var reason = then.provisions().isEmpty() ? Reason.NO_RULE_THEN : Reason.NO_RULE_NOW;
            return new LawComparison.Open(then, now, List.of(), List.of(reason), citations);
        }
        if (then.ranges().isEmpty() || now.ranges().isEmpty()) return withoutFine(then, now, citations);
        var verdicts = new HashSet<Optional<Reason>>();
        boolean nowLighter = false;
        boolean thenLighter = false;
        for (var former : then.ranges())
            for (var current : now.ranges()) {
                int order = order(former, current).orElse(Integer.MIN_VALUE);
                if (order == Integer.MIN_VALUE) return open(then, now, citations);
                nowLighter |= order > 0;
                thenLighter |= order < 0;
                verdicts.add(reason(former, current));
            }
        if (nowLighter && thenLighter || verdicts.size() > 1 && verdicts.contains(Optional.<Reason>empty()))
            return open(then, now, citations);
        if (!nowLighter && !thenLighter) return new LawComparison.Same(then, now, citations);
        var reasons = new ArrayList<>(
                verdicts.stream().flatMap(Optional::stream).sorted().toList());
        if (measuresDiffer(then, now)) reasons.add(Reason.OTHER_MEASURES);
        return new LawComparison.Lighter(then, now, nowLighter, reasons, citations);
    }

    /** A law that names no fine for the party is lighter than one that does; two of them are compared by a person. */
    private static LawComparison withoutFine(LawSide then, LawSide now, List<Citation> citations) {
        if (then.ranges().isEmpty() && now.ranges().isEmpty())
            return new LawComparison.Open(then, now, List.of(), List.of(Reason.OTHER_MEASURES), citations);
        var reasons = Stream.concat(
                        Stream.of(Reason.NO_FINE),
                        measuresDiffer(then, now) ? Stream.of(Reason.OTHER_MEASURES) : Stream.empty())
                .toList();
        return new LawComparison.Lighter(then, now, now.ranges().isEmpty(), reasons, citations);
    }

    private static LawComparison open(LawSide then, LawSide now, List<Citation> citations) {
        var missing = Stream.concat(then.missing().stream(), now.missing().stream())
                .distinct()
                .toList();
        var reasons = missing.isEmpty() ? List.of(Reason.NOT_COMPARABLE) : List.<Reason>of();
        return new LawComparison.Open(then, now, missing, reasons, citations);
    }

    /** Above zero where the current range is lighter; empty where the two cannot be compared. */
    private static Optional<Integer> order(Range former, Range current) {
        if (!former.isSettled() || !current.isSettled()) return Optional.empty();
        if (former.isAlike(current)) return Optional.of(0);
        if (former.isForEach() || current.isForEach()) return Optional.empty();
        if (former.most().isEmpty() || current.most().isEmpty()) return Optional.empty();
        int byMost = former.most().get().compareTo(current.most().get());
        if (byMost != 0) return Optional.of(byMost);
        return Optional.of(
                former.least().orElse(Money.ZERO).compareTo(current.least().orElse(Money.ZERO)));
    }

    private static Optional<Reason> reason(Range former, Range current) {
        if (!former.most().equals(current.most())) return Optional.of(Reason.LOWER_MAXIMUM);
        return former.least().equals(current.least()) ? Optional.empty() : Optional.of(Reason.LOWER_MINIMUM);
    }

    private static boolean measuresDiffer(LawSide then, LawSide now) {
        return !measures(then).equals(measures(now));
    }

    private static List<Provision.OtherMeasure> measures(LawSide side) {
        return side.provisions().stream()
                .flatMap(provision -> provision.measures().stream())
                .distinct()
                .toList();
    }

    /**
     * From when until when an act was. An act whose end nobody knows may have ended on any day until it was discovered; one known to go on goes on, and
     * one that is known to be no continuing act ended on its day.
     *
     * @param begin empty where nothing is known
     * @param end empty where it is not known and matters
     */
    private record Course(Optional<LocalDate> begin, Optional<LocalDate> end) {

        static Course of(Violation violation, LocalDate decidedOn) {
            var until = violation.until().value().map(When::latest);
            var discovered = violation.discoveredOn().value().map(When::latest);
            boolean goesOn =
                    violation.until().isNone() || violation.continuing().is(true);
            var begin =
                    violation.from().value().map(When::earliest).or(() -> until).or(() -> discovered);
            if (until.isPresent()) return new Course(begin, until);
            if (goesOn) return new Course(begin, Optional.of(decidedOn));
            if (violation.from().isKnown() && violation.continuing().is(false))
                return new Course(begin, violation.from().value().map(When::latest));
            return new Course(begin, violation.from().isKnown() ? Optional.empty() : discovered);
        }
    }
}
