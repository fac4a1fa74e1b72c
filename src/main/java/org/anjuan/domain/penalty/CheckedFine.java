package org.anjuan.domain.penalty;

import java.util.Optional;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Violation;

/**
 * A fine of a decision, checked against the law.
 *
 * @param violation empty where the file does not say which violation it is for
 * @param law which law was looked at; empty where the violation is not of the catalogue
 */
public record CheckedFine(
        PenaltyLine line, Optional<Violation> violation, Optional<LawComparison> law, RangeVerdict verdict) {}
