package org.anjuan.domain.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anjuan.domain.text.Bilingual;

/**
 * An act that environmental law forbids: one entry of the catalogue, with what each law says about it.
 *
 * @param also what people call it beside the name, in either language: it is searched, and never printed in a paper
 * @param dailyFine whether a daily fine may follow by the law of today
 * @param dailyFineBefore the articles of former laws that said otherwise; see {@link DailyFineLaws} for a day
 * @param detention one for each law by which the police may detain for it
 */
public record Offence(
        String id,
        String domain,
        Bilingual name,
        List<String> also,
        DailyFineRule dailyFine,
        List<DatedCitation> dailyFineBefore,
        List<Detention> detention,
        Optional<CrimeLead> crime,
        Optional<Bilingual> note,
        List<Provision> provisions) {

    public Offence {
        also = List.copyOf(also);
        dailyFineBefore = List.copyOf(dailyFineBefore);
        detention = List.copyOf(detention);
        provisions = List.copyOf(provisions);
    }

    /** What people call it in that language. */
    public List<String> also(Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        return also.stream()
                .filter(each -> each.codePoints().anyMatch(Character::isIdeographic) == chinese)
                .toList();
    }

    /** The same under what people call this other one too, where it says nothing of that itself. */
    public Offence calledLike(Offence other) {
        return also.isEmpty()
                ? new Offence(
                        id, domain, name, other.also, dailyFine, dailyFineBefore, detention, crime, note, provisions)
                : this;
    }

    /** The provisions of one kind. */
    public List<Provision> provisions(Provision.Basis basis) {
        return provisions.stream()
                .filter(provision -> provision.basis() == basis)
                .toList();
    }

    /** The provisions whose law is in force on that day; none where the version of that day is not in the data. */
    public List<Provision> provisionsOn(LocalDate day, Laws laws) {
        return provisions.stream()
                .filter(provision -> laws.find(provision.law())
                        .map(law -> law.validity().holdsOn(day))
                        .orElse(false))
                .toList();
    }

    /** When the police may detain for it by the laws of that day; none where none of them says so, or the data do not know them. */
    public List<Detention> detentionOn(LocalDate day, Laws laws) {
        return detention.stream()
                .filter(each -> laws.find(each.citation().law())
                        .map(law -> law.validity().holdsOn(day))
                        .orElse(false))
                .toList();
    }

    /** When it may be a crime. */
    public record CrimeLead(Citation citation, Bilingual what) {}
}
