package org.anjuan.domain.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.text.Bilingual;

/**
 * A review standard: its sections, items, vetoes and grades. Id and version say which one a review was made with; an
 * old review is never computed anew with a newer standard.
 *
 * @param from the first day on which reviews are made with this version
 * @param nature whose construction it is, and from what
 * @param baseCase the file whose items add up to the base sum
 */
public record Standard(
        String id,
        String version,
        LocalDate from,
        Use use,
        Bilingual title,
        Bilingual nature,
        Bilingual baseCase,
        Scoring scoring,
        List<Grade> grades,
        List<Section> sections,
        List<Veto> vetoes,
        List<Item> items) {

    /** Which files a standard is for. */
    public enum Use {
        /** Files with a case: filed, noticed, decided. */
        CASE,
        /** Inspections and correction orders without a case. */
        RECTIFICATION
    }

    public Standard {
        grades = List.copyOf(grades);
        sections = List.copyOf(sections);
        vetoes = List.copyOf(vetoes);
        items = List.copyOf(items);
    }

    public Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    public Optional<Veto> veto(String vetoId) {
        return vetoes.stream().filter(veto -> veto.id().equals(vetoId)).findFirst();
    }

    /** The vetoes that this standard asks for. */
    public List<Veto> enabledVetoes() {
        return vetoes.stream().filter(Veto::enabled).toList();
    }

    /** The items of one section, in order. */
    public List<Item> itemsOf(Section section) {
        return items.stream()
                .filter(item -> item.section().equals(section.id()))
                .toList();
    }
}
