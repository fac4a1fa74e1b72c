package org.anjuan.document.bind;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.document.FilledPapers.Filling;
import org.anjuan.domain.document.DocumentType;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.PaperForm;

/** The list of all types of papers, for the documentation and as a page of pictures. */
final class PaperListing {

    private static final String HEAD = """
        # Papers

        All types of paper that a file can hold, as the data say: `resources/documents/types.yaml` (what it is, where it is bound, where it was
        read), `forms.yaml` (what it says beyond the part it is about, in the words of which time), `templates/` (how it is set). A test compares this
        list with them. Pictures are no sources and are not kept here; one command sets every paper full, with nothing known and with more
        than anybody expects, and shows all of them small in `target/papers/index.html`:

            mvn -Dquick test -Dtest=PapersGalleryTest -Danjuan.papers=target/papers

        It writes this list anew too, as `target/papers/papers.md`.

        **Standing** says how much a form can be relied on. *One province*: made after the set of 74 templates of Hunan (2024), read as a text copy; other offices
        have others, and the national drafting guide (环办执法〔2024〕9号) was not read. *Reference only*: that set itself gives the form for reference. *Not
        read*: the basic inspection forms of the Ministry of Justice (2025) are known from articles about them. *Named*: the review rules of 2024 name the
        paper and give no form. *Own*: no form exists; title and wording are a proposal. Nothing of this is verified against the national texts.

        **Fields** are what the paper says and no part of the file holds; one in bold is a visible gap where nobody wrote it. *Alone*: the paper can stand by itself, about no
        part.

        | type | name | layout | standing | fields |
        |---|---|---|---|---|
        """;

    private PaperListing() {}

    static String of(DocumentTypes types, Map<String, String> layouts) {
        return HEAD
                + types.all().stream()
                        .map(type -> "| %s | %s<br>%s | %s | %s | %s |%n"
                                .formatted(
                                        type.code(),
                                        type.zh(),
                                        type.en(),
                                        layout(type, layouts),
                                        standing(type),
                                        fields(types, type)))
                        .collect(Collectors.joining());
    }

    private static String layout(DocumentType type, Map<String, String> layouts) {
        var layout = layouts.getOrDefault(type.code(), "of the dossier");
        return layout.startsWith("record") ? "record" : layout;
    }

    private static String standing(DocumentType type) {
        if (type.referenceOnly()) return "reference only";
        return switch (type.source()) {
            case "OWN" -> "own";
            case "MOJ2025" -> "not read";
            case "MEE2024" -> "named";
            case String source when source.startsWith("HN2024(") -> "one province, without a form";
            default -> "one province";
        };
    }

    private static String fields(DocumentTypes types, DocumentType type) {
        return types.forms().find(type.code()).stream()
                .flatMap(form -> Stream.concat(
                        form.alone() ? Stream.of("*alone*") : Stream.empty(),
                        form.fields().stream().map(PaperListing::field)))
                .collect(Collectors.joining(", "));
    }

    private static String field(PaperForm.Field field) {
        return field.needed() ? "**" + field.label().zh() + "**" : field.label().zh();
    }

    static String pictures(DocumentTypes types) {
        return "<!DOCTYPE html><meta charset=\"utf-8\"><title>Papers</title><style>img{border:1px solid"
                + " #999;margin:2px;width:220px}td{vertical-align:top}</style><table>"
                + types.all().stream()
                        .map(type -> "<tr><td>" + type.code() + "<br>" + type.zh() + "</td>"
                                + Stream.of(Filling.values())
                                        .map(filling -> "<td>" + pictures(type, filling) + "</td>")
                                        .collect(Collectors.joining())
                                + "</tr>\n")
                        .collect(Collectors.joining())
                + "</table>\n";
    }

    private static String pictures(DocumentType type, Filling filling) {
        return Stream.of(1, 2, 3)
                .map(page -> "<img alt=\"\" onerror=\"this.remove()\" src=\"%s-%s-%d.png\">"
                        .formatted(type.code(), filling, page))
                .collect(Collectors.joining());
    }
}
