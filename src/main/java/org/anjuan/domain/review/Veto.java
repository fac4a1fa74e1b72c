package org.anjuan.domain.review;

import java.util.Optional;
import org.anjuan.domain.text.Bilingual;

/**
 * A fault that voids the whole score. A machine may suspect it; only a person confirms it.
 *
 * @param when the condition under which it can arise
 * @param enabled whether this standard asks for it
 * @param unless when it is not a veto after all
 * @param caution what to bear in mind
 */
public record Veto(
        String id,
        Group group,
        Bilingual title,
        Condition when,
        Origin origin,
        boolean enabled,
        Optional<Bilingual> unless,
        Optional<Bilingual> caution) {

    /** What a veto is about. */
    public enum Group {
        SUBJECT,
        PARTY,
        FACTS,
        LAW,
        PROCEDURE,
        OPTIONAL
    }

    /** Where a veto comes from. */
    public enum Origin {
        /** The national review rule of 2024. */
        NATIONAL_2024,
        /** Our own construction, after local standards. */
        OWN
    }
}
