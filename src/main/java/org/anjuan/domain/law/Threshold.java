package org.anjuan.domain.law;

import java.util.List;
import java.util.Optional;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.Money;

/** A point at which the procedure changes: an amount, or a list of cases. */
public sealed interface Threshold {

    String id();

    Bilingual name();

    Validity validity();

    /** Whether local rules may set another. */
    boolean local();

    List<Citation> citations();

    Verified verified();

    /** Which side of an amount is meant. */
    enum Bound {
        AT_MOST,
        AT_LEAST
    }

    /** An amount. The amount itself is included either way. */
    record Amounts(
            String id,
            Bilingual name,
            Validity validity,
            Bound bound,
            Money citizen,
            Money organisation,
            boolean local,
            List<Citation> citations,
            Verified verified)
            implements Threshold {

        public Amounts {
            citations = List.copyOf(citations);
        }

        /** The amount for a citizen or for anybody else. */
        public Money of(boolean forCitizen) {
            return forCitizen ? citizen : organisation;
        }

        /** Whether an amount is on the side that is meant. */
        public boolean isReachedBy(Money amount, boolean forCitizen) {
            int compared = amount.compareTo(of(forCitizen));
            return bound == Bound.AT_MOST ? compared <= 0 : compared >= 0;
        }
    }

    /** A list of cases, of which each by itself is enough. */
    record Cases(
            String id,
            Bilingual name,
            Validity validity,
            List<Case> cases,
            Optional<Bilingual> note,
            boolean local,
            List<Citation> citations,
            Verified verified)
            implements Threshold {

        public Cases {
            cases = List.copyOf(cases);
            citations = List.copyOf(citations);
        }
    }

    /**
     * One case.
     *
     * @param kinds the kinds of penalty, or of party, that are the case
     * @param fact what must be so for the case
     * @param judged whether a person says if a kind is such a case; where there is neither kind nor fact, a person always does
     */
    record Case(String code, Bilingual name, List<String> kinds, Optional<Circumstance> fact, boolean judged) {

        public Case {
            kinds = List.copyOf(kinds);
        }
    }

    /** What a case may depend on beside amounts and kinds. */
    enum Circumstance {
        PUBLIC_INTEREST,
        /** Major rights and a hearing that was held. */
        HEARING_HELD,
        COMPLEX,
        OTHER_LAW,
        HEAD_WANTS,
        PRODUCTION_RESTRICTED,
        PRODUCTION_STOPPED,
        /** Any case at all, where a local rule says so. */
        EVERY_CASE
    }
}
