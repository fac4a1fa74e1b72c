package org.anjuan.domain.law;

import java.time.LocalDate;

/**
 * An article with the days on which it was the one to cite.
 *
 * @param citation the article; {@link Citation#NO_ARTICLE} where only the law of that time is known
 * @param checked whether the article was looked up; else it is recalled, or not named at all
 */
public record DatedCitation(Citation citation, Validity validity, boolean checked) {

    public DatedCitation {
        if (checked && !citation.namesArticle())
            throw new IllegalArgumentException(
                    "a citation of " + citation.law() + " without an article is not checked");
    }

    /** Whether it was the one to cite on that day. */
    public boolean holdsOn(LocalDate day) {
        return validity.holdsOn(day);
    }
}
