package org.anjuan.document.fill;

import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.document.fill.Seen.Gap;
import org.anjuan.document.fill.Seen.Many;
import org.anjuan.document.fill.Seen.Text;
import org.anjuan.document.fill.Seen.YesNo;
import org.anjuan.document.pdf.Faces;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.Paper;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.PaperForm;
import org.anjuan.domain.document.PaperForms;
import org.anjuan.domain.office.Office;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes the papers of a file from their templates. A type that has no template of its own is written as a table of
 * all the fields of its part.
 */
public final class PaperWriter {

    private static final Pattern LAYOUT = Pattern.compile("<body class=\"(\\w+)");
    private static final String TABLE = "form";
    private static final String MADE = "office-paper";

    private final Templates templates = new Templates();
    private final Faces faces;
    private final Words words;
    private final PaperForms forms;
    private final Supplier<Optional<Office>> office;
    private final Function<CaseFile, Set<UUID>> internal;

    /**
     * Writes in Chinese: statutory papers are.
     *
     * @param internal the parts of a file whose papers lie in the sub volume alone: other papers do not tell of such evidence
     */
    public PaperWriter(
            Faces faces,
            Words chinese,
            PaperForms forms,
            Supplier<Optional<Office>> office,
            Function<CaseFile, Set<UUID>> internal) {
        this.faces = faces;
        this.words = chinese;
        this.forms = forms;
        this.office = office;
        this.internal = internal;
    }

    /** Writes papers of files in which only what was put there by hand lies in the sub volume. */
    public PaperWriter(Faces faces, Words chinese, PaperForms forms, Supplier<Optional<Office>> office) {
        this(faces, chinese, forms, office, _ -> Set.of());
    }

    /** Writes pages that are no papers of a type and need no office. */
    public PaperWriter(Faces faces, Words words) {
        this(faces, words, PaperForms.NONE, Optional::empty);
    }

    /** The paper that records this part. */
    public Written paper(CaseFile file, BoundPaper bound) throws IOException {
        boolean evidence = file.find(bound.paper().part()).orElseThrow() instanceof Evidence
                && (bound.paper().made().isEmpty()
                        || forms.find(bound.paper().type()).isEmpty());
        return evidence
                ? evidenceSheet(file, bound, words.get("dossier.item.none"))
                : paper(file, bound, template(file, bound), listed(file, bound));
    }

    /** A paper that lists some parts sees those, and not all of the file's. */
    private static Map<String, ?> listed(CaseFile file, BoundPaper bound) {
        var recordings =
                bound.tellsOf().stream().flatMap(id -> file.find(id).stream()).toList();
        return recordings.isEmpty() ? Map.of() : Map.of("recordings", recordings);
    }

    /** The sheet that tells what an exhibit is, with a note on its electronic file. */
    public Written evidenceSheet(CaseFile file, BoundPaper bound, String note) throws IOException {
        return paper(file, bound, "evidence-sheet", Map.of("fileNote", note));
    }

    /** The form that the paper that records this part is filled by: the name of its template, and which version of it. */
    public String form(CaseFile file, BoundPaper bound) {
        var name = template(file, bound);
        return name + "@" + templates.version(name);
    }

    /** The template for this type and kind of part, else for the type, else a table. */
    private String template(CaseFile file, BoundPaper bound) {
        var type = bound.paper().type();
        var kind = file.find(bound.paper().part()).orElseThrow().kindOfPart();
        boolean suits = kind != PartKind.OFFICE_PAPER
                || forms.find(type).map(PaperForm::alone).orElse(false);
        if (!suits) return MADE;
        var dated = forms.find(type).flatMap(form -> form.template(day(bound)));
        return Stream.concat(
                        Stream.of(type + "_" + kind.name()),
                        isThatPaper(file, bound) ? Stream.of("paper") : Stream.concat(dated.stream(), Stream.of(type)))
                .filter(templates::has)
                .findFirst()
                .orElse(bound.paper().made().isPresent() ? MADE : TABLE);
    }

    /** Whether it is the further paper itself that the part records, and not one about it. */
    private static boolean isThatPaper(CaseFile file, BoundPaper bound) {
        return file.find(bound.paper().part()).orElseThrow() instanceof Paper paper
                && paper.documentType().equals(bound.paper().type());
    }

    static Optional<LocalDate> day(BoundPaper bound) {
        return bound.paper().date().value().map(When::earliest);
    }

    /** The paper that records this part, by this template and with values beside those of the part. */
    public Written paper(CaseFile file, BoundPaper bound, String template, Map<String, ?> values) throws IOException {
        return finish(bound.title(), template, fill(views(file), file, bound, template, values));
    }

    private Views views(CaseFile file) {
        return new Views(file, words, office, () -> internal.apply(file), (_, _) -> {});
    }

    private String fill(Views views, CaseFile file, BoundPaper bound, String template, Map<String, ?> values) {
        var part = file.find(bound.paper().part()).orElseThrow();
        return templates.fill(template, new PaperView(views, words, forms, part, bound, values), views.file());
    }

    /** What the paper that records this part tells of the file; of a paper that cannot be written, what was read till then. */
    public Told told(CaseFile file, BoundPaper bound) {
        var told = new Told();
        var views = new Views(file, words, office, () -> internal.apply(file), told::tell);
        try {
            fill(views, file, bound, template(file, bound), listed(file, bound));
        } catch (TemplateException _) {
            // a page that says so stands in its place
        }
        return told;
    }

    /** A page of the dossier itself, with values of its own beside those of the file; no name on it is longer than a page. */
    public Written page(CaseFile file, String template, String title, Map<String, ?> values) throws IOException {
        var views = views(Clipped.file(file));
        var seen = new HashMap<String, Object>();
        values.forEach((name, value) -> seen.put(name, views.of(Clipped.value(value), "dossier.gap." + name)));
        seen.put("title", Clipped.text(title));
        return finish(Clipped.text(title), template, templates.fill(template, new Page(seen), views.file()));
    }

    /** A page that needs no file. */
    public Written page(String template, String title, Map<String, ?> values) throws IOException {
        var seen = new HashMap<String, Object>(values);
        seen.put("title", title);
        return finish(title, template, templates.fill(template, seen, Map.of()));
    }

    private Written finish(String title, String template, String body) throws IOException {
        var file = Templates.file(template);
        var layout = LAYOUT.matcher(body);
        if (!layout.find())
            throw new TemplateException(
                    file, "no layout is named: <body class=…>", new IllegalArgumentException(title));
        var style = style(file, layout.group(1));
        var missing = faces.missingFrom(Marks.clean(body));
        var shown = Marks.show(Marks.name(body, missing));
        var head = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head><title>"
                + escaped(Marks.clean(title)) + "</title><style>" + style + "</style></head>";
        return new Written(head + shown + "</html>", Marks.gapsIn(body), missing, file);
    }

    private String style(String file, String layout) {
        try {
            return templates.style(layout);
        } catch (MustacheException e) {
            throw new TemplateException(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    record Page(Map<String, Object> values) implements Seen {
        @Override
        public String printed() {
            return "";
        }

        @Override
        public @Nullable Object get(String name) {
            return values.get(name);
        }
    }

    /** One row of a table of fields. */
    record Row(String label, Seen value, List<Row> nested) implements Seen {
        @Override
        public String printed() {
            return value.printed();
        }

        @Override
        public @Nullable Object get(String name) {
            return switch (name) {
                case "label" -> new Text(label);
                case "value" -> value;
                case "nested" -> new Many(nested, label);
                case "paragraphs" ->
                    value.get("paragraphs") instanceof Many many ? many : new Many(List.of(value), label);
                case "gap" -> new YesNo(value instanceof Gap);
                default -> null;
            };
        }
    }
}
