package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.law.DatedCitation;
import org.anjuan.domain.law.Strength;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Bilingual;

/**
 * Something that must hold when a step is taken, with its source.
 *
 * @param citations the articles of today and those of former laws, each with the days on which it held
 */
public record Guard(
        GuardCode code,
        Strength strength,
        Effect effect,
        Bilingual name,
        List<DatedCitation> citations,
        Verified verified) {

    public Guard {
        citations = List.copyOf(citations);
    }

    /** The same told by these articles, whatever the day; by its own where there are none. */
    Guard citing(List<DatedCitation> articles) {
        if (articles.isEmpty()) return this;
        var always = new Validity(Optional.empty(), Optional.empty());
        var told = articles.stream()
                .map(article -> new DatedCitation(article.citation(), always, article.checked()))
                .distinct()
                .toList();
        return new Guard(code, strength, effect, name, told, verified);
    }

    /** The articles that held on that day; none where the rule of that day is not known. */
    public List<DatedCitation> on(LocalDate day) {
        return citations.stream().filter(citation -> citation.holdsOn(day)).toList();
    }

    /** The articles that held on those days. */
    public List<DatedCitation> on(LawDays days) {
        return citations.stream().filter(days::hold).toList();
    }

    /** The articles that came to hold next after a day on which none is known to have held; all of them where none did. */
    public List<DatedCitation> after(LocalDate day) {
        return citations.stream()
                .flatMap(citation -> citation.validity().from().stream())
                .filter(from -> from.isAfter(day))
                .min(Comparator.naturalOrder())
                .map(this::on)
                .orElse(citations);
    }

    /** The articles that go on holding. */
    public List<DatedCitation> lasting() {
        return citations.stream()
                .filter(citation -> citation.validity().until().isEmpty())
                .toList();
    }
}
