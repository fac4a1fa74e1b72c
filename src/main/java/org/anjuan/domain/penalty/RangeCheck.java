package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.LawChoice;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.MitigationGround;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.text.Money;

/** Whether the fines of a decision stay within what the law allows. */
public final class RangeCheck {

    private final LawBook book;
    private final LighterLaw lighter;

    public RangeCheck(LawBook book) {
        this.book = book;
        this.lighter = new LighterLaw(book);
    }

    /**
     * Each fine of the decision with its verdict. Daily fines follow from arithmetic and have no range.
     *
     * @param today the day of a decision whose own day is not known
     */
    public List<CheckedFine> of(CaseFile file, FineDecision decision, LocalDate today) {
        if (decision.isDaily(file)) return List.of();
        var day = decidedOn(decision).orElse(today);
        return decision.lines().stream()
                .filter(line -> line.kind() == PenaltyKind.FINE)
                .map(line -> check(file, decision, line, day))
                .toList();
    }

    /** The law that a violation of the file is judged by; empty where it is not of the catalogue. */
    public Optional<LawComparison> law(CaseFile file, Violation violation, Optional<Party> party, LocalDate day) {
        return violation
                .catalogueId()
                .value()
                .flatMap(book.offences()::find)
                .map(offence -> lighter.of(offence, violation, file, party, day));
    }

    private CheckedFine check(CaseFile file, FineDecision decision, PenaltyLine line, LocalDate day) {
        var violation = violationOf(file, line);
        if (violation.isEmpty()) return unknown(line, violation, Optional.empty(), decision.kindOfPart(), "lines");
        var comparison = law(file, violation.get(), partyOf(file, line, decision), day);
        if (comparison.isEmpty()) return unknown(line, violation, comparison, PartKind.VIOLATION, "catalogueId");
        if (line.amount().isUnknown()) return unknown(line, violation, comparison, decision.kindOfPart(), "lines");
        var amount = line.amount().value().orElse(Money.ZERO);
        var verdict = verdict(amount, comparison.get(), violation.get(), mitigation(decision));
        return new CheckedFine(line, violation, comparison, verdict);
    }

    private static CheckedFine unknown(
            PenaltyLine line, Optional<Violation> violation, Optional<LawComparison> law, PartKind kind, String field) {
        return new CheckedFine(line, violation, law, new RangeVerdict.Unknown(List.of(new Missing(kind, field))));
    }

    private static RangeVerdict verdict(
            Money amount, LawComparison comparison, Violation violation, Optional<MitigationGround> ground) {
        var sides = chosen(comparison, violation);
        var ranges = sides.stream().flatMap(side -> side.ranges().stream()).toList();
        var stands =
                ranges.stream().map(range -> stand(amount, range)).distinct().toList();
        if (stands.size() == 1)
            switch (stands.getFirst()) {
                case WITHIN -> {
                    return new RangeVerdict.Within(ranges.getFirst());
                }
                case ABOVE -> {
                    return new RangeVerdict.Above(widest(ranges));
                }
                case BELOW -> {
                    var range = lowest(ranges);
                    return ground.<RangeVerdict>map(given -> new RangeVerdict.BelowWithGround(range, given))
                            .orElseGet(() -> new RangeVerdict.BelowWithoutGround(range));
                }
                case UNKNOWN -> {}
            }
        return new RangeVerdict.Unknown(missing(comparison, sides));
    }

    /** The side of the law that a person chose, else those that may govern. */
    private static List<LawSide> chosen(LawComparison comparison, Violation violation) {
        var choice = violation.law().value().map(LawChoice::lawId);
        var byChoice = comparison.sides().stream()
                .filter(side -> choice.map(side.laws()::contains).orElse(false))
                .map(side -> new LawSide(
                        side.day(),
                        side.provisions(),
                        side.ranges().stream()
                                .filter(range -> choice.map(range.provision().law()::equals)
                                        .orElse(true))
                                .toList()))
                .toList();
        return byChoice.isEmpty() ? comparison.candidates() : byChoice;
    }

    private static List<Missing> missing(LawComparison comparison, List<LawSide> sides) {
        var own =
                switch (comparison) {
                    case LawComparison.Open open -> open.missing().stream();
                    case LawComparison.Undated undated -> undated.missing().stream();
                    default -> Stream.<Missing>empty();
                };
        var choice = sides.size() > 1 ? Stream.of(new Missing(PartKind.VIOLATION, "law")) : Stream.<Missing>empty();
        var ofSides = sides.stream().flatMap(side -> side.missing().stream());
        return Stream.of(own, ofSides, choice).flatMap(each -> each).distinct().toList();
    }

    private enum Stand {
        BELOW,
        WITHIN,
        ABOVE,
        UNKNOWN
    }

    private static Stand stand(Money amount, Range range) {
        if (range.least().filter(least -> amount.compareTo(least) < 0).isPresent()) return Stand.BELOW;
        if (range.most().filter(most -> amount.compareTo(most) > 0).isPresent()) return Stand.ABOVE;
        return range.isReckoned() && (range.isForEach() || range.most().isPresent()) ? Stand.WITHIN : Stand.UNKNOWN;
    }

    private static Range widest(List<Range> ranges) {
        return ranges.stream()
                .max((a, b) -> a.most().orElse(Money.ZERO).compareTo(b.most().orElse(Money.ZERO)))
                .orElseThrow();
    }

    private static Range lowest(List<Range> ranges) {
        return ranges.stream()
                .min((a, b) -> a.least().orElse(Money.ZERO).compareTo(b.least().orElse(Money.ZERO)))
                .orElseThrow();
    }

    private static Optional<LocalDate> decidedOn(FineDecision decision) {
        var day =
                switch (decision) {
                    case PenaltyDecision penalty -> penalty.decidedOn();
                    case SummaryDecision summary -> summary.decidedAt();
                };
        return day.value().map(When::latest);
    }

    private static Optional<MitigationGround> mitigation(FineDecision decision) {
        return switch (decision) {
            case PenaltyDecision penalty -> penalty.mitigation().value();
            case SummaryDecision summary -> summary.mitigation().value();
        };
    }

    private static Optional<Violation> violationOf(CaseFile file, PenaltyLine line) {
        return named(file, line.violation(), Violation.class);
    }

    private static Optional<Party> partyOf(CaseFile file, PenaltyLine line, FineDecision decision) {
        var ofDecision =
                switch (decision) {
                    case PenaltyDecision penalty -> penalty.party();
                    case SummaryDecision summary -> summary.party();
                };
        return named(file, line.party().orElse(ofDecision), Party.class);
    }

    /** The part that is named; the only one of its kind where none is. */
    private static <P extends Part> Optional<P> named(CaseFile file, Fact<Ref<P>> ref, Class<P> type) {
        if (ref.isKnown()) return file.find(ref, type);
        var all = file.all(type);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
