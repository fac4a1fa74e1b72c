package org.anjuan.domain.review;

import java.util.List;
import org.anjuan.domain.text.Bilingual;

/**
 * When an item earns nothing: a paper that should be there is not, or a rule was broken at the root.
 *
 * @param papers the document types that the condition asks for; empty for conditions that name none
 */
public record ZeroRule(Condition when, List<String> papers, Bilingual text) {

    public ZeroRule {
        papers = List.copyOf(papers);
    }
}
