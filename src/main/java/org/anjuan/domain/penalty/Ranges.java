package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.BaseAmount;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.FineRange;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.Provision;
import org.anjuan.domain.law.Provision.Basis;
import org.anjuan.domain.text.Money;

/** The ranges of fines for a violation: by the law of a day, whom it is for, the circumstances and the base amounts recorded. */
public final class Ranges {

    private static final String RESPONSIBLE = "responsible-persons";
    private static final Set<String> OF_PERSONS = Set.of("individual", "owner-or-repairer");

    private final LawBook book;

    public Ranges(LawBook book) {
        this.book = book;
    }

    /** What the law of that day says about the violation of this file for this party. */
    public LawSide on(LocalDate day, Offence offence, Violation violation, CaseFile file, Optional<Party> party) {
        var provisions = governing(offence.provisionsOn(day, book.laws()), violation);
        return new LawSide(
                day,
                provisions,
                provisions.stream()
                        .flatMap(provision -> under(provision, violation, file, party).stream())
                        .toList());
    }

    /**
     * The provisions that govern: those of the laws that the file names, if it names some of them; a law that fines goes before the regulations beside
     * it.
     */
    private static List<Provision> governing(List<Provision> inForce, Violation violation) {
        var named = violation.penaltyBasis().stream()
                .flatMap(cite -> cite.lawId().value().stream())
                .toList();
        var cited = inForce.stream()
                .filter(provision -> named.contains(provision.law()))
                .toList();
        if (!cited.isEmpty()) return cited;
        var laws = inForce.stream()
                .filter(provision -> provision.basis() != Basis.REGULATION)
                .toList();
        boolean fined = laws.stream().anyMatch(provision -> !provision.fines().isEmpty());
        var fining = (fined ? laws : inForce)
                .stream().filter(provision -> !provision.fines().isEmpty()).toList();
        return fining.isEmpty() ? inForce : fining;
    }

    /** The ranges of one provision that can be meant; several where the file does not say which. */
    List<Range> under(Provision provision, Violation violation, CaseFile file, Optional<Party> party) {
        var mine = provision.fines().stream()
                .filter(fine -> isFor(fine, provision, violation, file, party))
                .toList();
        var recorded = mine.stream()
                .filter(fine ->
                        fine.when().filter(violation.circumstances()::contains).isPresent())
                .toList();
        var plain = mine.stream().filter(fine -> fine.when().isEmpty()).toList();
        if (!recorded.isEmpty()) return ranges(recorded, provision, violation, List.of());
        if (!plain.isEmpty()) return ranges(plain, provision, violation, List.of());
        return ranges(mine, provision, violation, List.of(new Missing(PartKind.VIOLATION, "circumstances")));
    }

    private static boolean isFor(
            FineRange fine, Provision provision, Violation violation, CaseFile file, Optional<Party> party) {
        boolean responsible = fine.subject().equals(RESPONSIBLE);
        if (party.isEmpty() || party.get().kind() != PartyKind.NATURAL_PERSON)
            return !responsible && !fine.subject().equals("individual");
        if (besideAUnit(violation, file)) return responsible;
        boolean named = provision.fines().stream().anyMatch(each -> OF_PERSONS.contains(each.subject()));
        return named ? OF_PERSONS.contains(fine.subject()) : !responsible;
    }

    /** A natural person beside a unit that committed the act answers for it; alone, the person is the operator. */
    private static boolean besideAUnit(Violation violation, CaseFile file) {
        var parties = violation.parties().isEmpty()
                ? file.all(Party.class).stream()
                : violation.parties().stream().flatMap(ref -> file.find(Fact.known(ref), Party.class).stream());
        return parties.anyMatch(each -> each.kind() != PartyKind.NATURAL_PERSON);
    }

    private static List<Range> ranges(
            List<FineRange> fines, Provision provision, Violation violation, List<Missing> missing) {
        return fines.stream()
                .map(fine -> range(fine, provision, violation, missing))
                .toList();
    }

    private static Range range(FineRange fine, Provision provision, Violation violation, List<Missing> missing) {
        if (fine.proportion().isEmpty())
            return new Range(
                    fine.least(),
                    fine.per().isPresent() ? Optional.empty() : fine.most(),
                    fine,
                    provision,
                    Optional.empty(),
                    missing);
        var share = fine.proportion().get();
        var base = violation.bases().stream()
                .filter(amount -> amount.base().equals(share.base()))
                .findFirst();
        var lacks = new ArrayList<>(missing);
        if (base.isEmpty()) lacks.add(new Missing(PartKind.VIOLATION, "bases"));
        var amount = base.map(BaseAmount::amount);
        return new Range(
                smaller(fine.least(), amount.flatMap(share::least)),
                higher(fine.most(), amount.map(share::most)),
                fine,
                provision,
                base,
                lacks);
    }

    private static Optional<Money> smaller(Optional<Money> first, Optional<Money> second) {
        return Stream.of(first, second).flatMap(Optional::stream).min(Money::compareTo);
    }

    private static Optional<Money> higher(Optional<Money> first, Optional<Money> second) {
        return Stream.of(first, second).flatMap(Optional::stream).max(Money::compareTo);
    }
}
