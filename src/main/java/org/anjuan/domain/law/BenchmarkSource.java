package org.anjuan.domain.law;

import java.util.List;
import java.util.Optional;
import org.anjuan.domain.text.Bilingual;

/**
 * Where a benchmark comes from, and what it is for.
 *
 * @param version how this version is told from another, as worksheets keep it
 * @param issuer whose offices use it
 * @param title the document it stands in
 * @param offences acts of the catalogue it is for; none where it is for whatever has no table of its own
 * @param writtenBefore laws that came after it: it must not be used for an act that one of them judges
 * @param aboveIncludes whether “以上” includes the number itself
 * @param belowIncludes whether “以下” includes the number itself
 */
public record BenchmarkSource(
        String id,
        String version,
        Bilingual name,
        Bilingual issuer,
        Bilingual title,
        Validity validity,
        List<String> offences,
        List<String> writtenBefore,
        boolean aboveIncludes,
        boolean belowIncludes,
        Rounding rounding,
        Verified verified,
        Optional<Bilingual> note) {

    public BenchmarkSource {
        offences = List.copyOf(offences);
        writtenBefore = List.copyOf(writtenBefore);
    }

    /** To what an amount is rounded, halves upwards. */
    public enum Rounding {
        FEN,
        YUAN
    }
}
