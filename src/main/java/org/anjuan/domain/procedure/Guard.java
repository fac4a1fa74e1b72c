package org.anjuan.domain.procedure;

import java.util.List;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.Strength;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Bilingual;

/** Something that must hold when a step is taken, with its source. */
public record Guard(
        GuardCode code, Strength strength, Effect effect, Bilingual name, List<Citation> citations, Verified verified) {

    public Guard {
        citations = List.copyOf(citations);
    }
}
