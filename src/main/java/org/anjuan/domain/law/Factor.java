package org.anjuan.domain.law;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.text.Bilingual;

/** Something weighed, in tiers of which one fits a case. */
public record Factor(String id, Bilingual name, Optional<Bilingual> unit, List<Tier> tiers) {

    /**
     * One tier.
     *
     * @param from where the factor is a number: the number at which the tier begins
     */
    public record Tier(String id, Bilingual name, BigDecimal percent, Optional<BigDecimal> from) {

        public Tier {
            if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException("a tier is 0 to 100 percent, not " + percent);
            }
        }
    }

    public Factor {
        tiers = List.copyOf(tiers);
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("the factor " + id + " has no tiers");
        }
        var ids = new HashSet<String>();
        for (var tier : tiers) {
            if (!ids.add(tier.id())) {
                throw new IllegalArgumentException("the factor " + id + " has the tier " + tier.id() + " twice");
            }
        }
        var numbers = tiers.stream().flatMap(tier -> tier.from().stream()).toList();
        if (!numbers.isEmpty() && numbers.size() != tiers.size()) {
            throw new IllegalArgumentException("either all tiers of " + id + " begin at a number, or none");
        }
        if (!numbers.stream().sorted().toList().equals(numbers)) {
            throw new IllegalArgumentException("the tiers of " + id + " must begin at rising numbers");
        }
    }

    /** The tier of that id. */
    public Optional<Tier> tier(String wanted) {
        return tiers.stream().filter(tier -> tier.id().equals(wanted)).findFirst();
    }

    /**
     * The tier that a number falls into; none where the factor is no number, or the number lies below its first tier.
     *
     * @param aboveIncludes whether a tier that begins at a number includes it
     */
    public Optional<Tier> tierAt(BigDecimal number, boolean aboveIncludes) {
        return tiers.stream()
                .filter(tier -> tier.from()
                        .map(from -> number.compareTo(from))
                        .filter(compared -> aboveIncludes ? compared >= 0 : compared > 0)
                        .isPresent())
                .reduce((_, higher) -> higher)
                .or(() -> tiers.stream()
                        .findFirst()
                        .filter(first -> first.from()
                                .filter(from -> number.compareTo(from) == 0)
                                .isPresent()));
    }

    /** The tier that counts least: it is taken where the factor cannot be established. */
    public Tier lowest() {
        return tiers.stream().min(Comparator.comparing(Tier::percent)).orElseThrow();
    }

    /** The tier that counts most. */
    public Tier highest() {
        return tiers.stream().max(Comparator.comparing(Tier::percent)).orElseThrow();
    }
}
