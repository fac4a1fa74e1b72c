package org.anjuan.domain.law;

import java.time.LocalDate;

/**
 * An article with the days on which it was the one to cite.
 *
 * @param citation the article; {@link Citation#NO_ARTICLE} where only the law of that time is known
 * @param ofStep whether it is told by the day of the step also where what is asked waits for a time limit that began before
 * @param checked whether the article was looked up; else it is recalled, or not named at all
 */
public record DatedCitation(Citation citation, Validity validity, boolean ofStep, boolean checked) {

    public DatedCitation {
        if (checked && !citation.namesArticle())
            throw new IllegalArgumentException(
                    "a citation of " + citation.law() + " without an article is not checked");
    }

    /** One that is told by the same day as all others. */
    public DatedCitation(Citation citation, Validity validity, boolean checked) {
        this(citation, validity, false, checked);
    }

    /** Whether it was the one to cite on that day. */
    public boolean holdsOn(LocalDate day) {
        return validity.holdsOn(day);
    }
}
