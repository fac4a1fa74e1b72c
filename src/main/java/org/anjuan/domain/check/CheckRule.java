package org.anjuan.domain.check;

import java.util.List;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.Strength;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Bilingual;

/** One of the rules that all papers are held against, with its source. */
public record CheckRule(RuleCode code, Bilingual name, Strength strength, List<Citation> citations, Verified verified) {

    public CheckRule {
        citations = List.copyOf(citations);
    }
}
