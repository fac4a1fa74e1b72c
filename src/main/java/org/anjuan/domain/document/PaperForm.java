package org.anjuan.domain.document;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.text.Bilingual;

/**
 * How papers of one type are written.
 *
 * @param templates by which template on which days; empty where the type's own template always holds
 * @param fields what such a paper says beyond the part it is about
 * @param passages the names of what is written as free text, of the part or of the paper
 * @param about the kind of part such a paper is made about, where the part itself does not tell of it
 * @param alone whether such a paper can stand by itself, about no part
 * @param perParty whether each party gets one of its own
 */
public record PaperForm(
        String type,
        List<DatedTemplate> templates,
        List<Field> fields,
        List<String> passages,
        Optional<PartKind> about,
        boolean alone,
        boolean perParty) {

    /** The kinds of content a field can have. */
    public enum Kind {
        TEXT,
        PROSE,
        DAY,
        MINUTE,
        NUMBER,
        MONEY,
        YESNO,
        PERSON,
        ITEMS
    }

    /** A template and the days of the papers it is for. */
    public record DatedTemplate(String template, Validity validity) {}

    /** Something a paper says that no part of the file holds. */
    public record Field(String name, Kind kind, Bilingual label, boolean needed) {}

    /**
     * A form as its list gives it.
     *
     * @throws IllegalArgumentException where two templates hold on the same day or two fields share a name
     */
    public PaperForm {
        templates = List.copyOf(templates);
        fields = List.copyOf(fields);
        passages = List.copyOf(passages);
        for (int i = 0; i < templates.size(); i++)
            for (var later : templates.subList(i + 1, templates.size()))
                if (templates.get(i).validity().overlaps(later.validity()))
                    throw new IllegalArgumentException(
                            "two templates of " + type + " hold on the same day: " + later.template());
        var names = new HashSet<String>();
        for (var field : fields)
            if (!names.add(field.name()))
                throw new IllegalArgumentException("two fields of " + type + " share the name " + field.name());
    }

    /** The template for a paper of this day; where nobody knows the day, the newest. */
    public Optional<String> template(Optional<LocalDate> day) {
        return DatedText.holding(templates, DatedTemplate::validity, day).map(DatedTemplate::template);
    }

    /** The field of this name. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
