package org.anjuan.domain.procedure;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.PartKind;

/** Checks of who takes a step: how many, with which certificates, and who may not because of another part in the case. */
final class People {

    private static final int OFFICERS = 2;

    private People() {}

    /** Two or more; nobody named is not told. */
    static Verdict twoOfficers(List<Official> officers, Obstacle.MissingFact missing) {
        if (officers.isEmpty()) return Verdict.unknown(missing);
        return Verdict.of(
                officers.size() >= OFFICERS,
                new Obstacle.TooFewNamed(missing.kind(), missing.field(), officers.size(), OFFICERS));
    }

    /** Whoever has certificates in the register must have one of the day; of others the file must name one. */
    static Verdict certified(List<Official> officers, Situation situation) {
        var without = new ArrayList<Obstacle>();
        boolean told = !officers.isEmpty();
        for (var officer : officers) {
            if (situation.staff().certificate(officer, situation.day()).isPresent()) continue;
            if (situation.staff().listsCertificates(officer)) without.add(new Obstacle.NotCertified(officer.name()));
            else told &= officer.certificate().isKnown();
        }
        if (!without.isEmpty()) return new Verdict(Fact.known(false), without);
        return told ? Verdict.YES : Verdict.NOT_TOLD;
    }

    /** Whoever investigated may not do this. Two people of one name and nothing else known may be two people: that is not told. */
    static Verdict didNotInvestigate(Fact<Official> person, PartKind kind, String field, Situation situation) {
        var somebody = person.value();
        if (somebody.isEmpty()) return Verdict.unknown(new Obstacle.MissingFact(kind, field));
        var open = new ArrayList<Obstacle>();
        for (var involved : situation.investigators()) {
            var same = same(somebody.get(), involved.official());
            if (same.is(true))
                return Verdict.no(new Obstacle.Involved(somebody.get().name(), involved.as()));
            if (same.isUnknown() && open.isEmpty())
                open.add(new Obstacle.Involved(somebody.get().name(), involved.as()));
        }
        return open.isEmpty() ? Verdict.YES : new Verdict(Fact.unknown(), open);
    }

    private static Fact<Boolean> same(Official one, Official other) {
        if (one.person().isKnown() && other.person().isKnown())
            return one.person().map(id -> other.person().is(id));
        if (one.certificate().isKnown() && other.certificate().isKnown())
            return one.certificate().map(number -> other.certificate().is(number));
        return one.name().equals(other.name()) ? Fact.unknown() : Fact.known(false);
    }
}
