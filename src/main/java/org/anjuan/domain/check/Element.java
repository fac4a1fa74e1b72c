package org.anjuan.domain.check;

import java.util.List;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.Strength;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Bilingual;

/**
 * Something that papers of some types must say.
 *
 * @param types the codes of those types
 * @param part the kind of part that they record
 * @param needs what must be there, each in one of several places: a path of fields from the part, or from {@code party}, {@code head} or
 *     {@code fields} (what the form of the paper adds); with a ? behind it where it
 *     only has to be known, either way
 * @param when in which cases, all of them, it is asked for; always where none is said
 */
public record Element(
        String id,
        Bilingual name,
        List<String> types,
        PartKind part,
        List<List<String>> needs,
        List<Circumstance> when,
        Strength strength,
        List<Citation> citations,
        Verified verified) {

    public Element {
        types = List.copyOf(types);
        needs = needs.stream().map(List::copyOf).toList();
        when = List.copyOf(when);
        citations = List.copyOf(citations);
    }

    /** Whether parts of this kind have the fields that this path names. */
    public static boolean leadsSomewhere(PartKind part, String path) {
        return new FieldPath(path).existsIn(part);
    }
}
