package org.anjuan.document.fill;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.anjuan.document.fill.Seen.Gap;
import org.anjuan.document.fill.Seen.Many;
import org.anjuan.document.fill.Seen.Text;
import org.anjuan.document.fill.Seen.YesNo;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.PaperForm;
import org.anjuan.domain.document.PaperForms;
import org.anjuan.domain.document.PaperOnFile;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.text.Prose;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** A part with the title of its paper, and its fields as rows. */
final class PaperView implements Seen {

    private static final Text NO_NUMBER = new Text("");
    private static final String SAID = "Said";

    private final Seen part;
    private final Supplier<List<PaperWriter.Row>> rows;
    private final String title;
    private final BoundPaper bound;
    private final OfficePaper made;
    private final Views views;
    private final Map<String, Seen> values = new HashMap<>();
    private final Seen law;
    private final PaperForms forms;

    PaperView(Views views, Words words, PaperForms forms, Part value, BoundPaper bound, Map<String, ?> values) {
        this.bound = bound;
        this.forms = forms;
        values.forEach((name, content) -> this.values.put(name, views.of(content, "dossier.gap." + name)));
        part = views.of(value, WordKeys.of(value.kindOfPart()));
        rows = () -> value instanceof OfficePaper ? List.of() : new Rows(views, words).of((Record) value);
        made = bound.paper()
                .made()
                .orElseGet(() -> OfficePaper.draft(value.id(), bound.paper().type(), Fact.unknown()));
        this.views = views;
        title = Marks.clean(bound.plainTitle());
        var said = new HashMap<String, Object>();
        forms.texts(PaperWriter.day(bound))
                .forEach((name, text) ->
                        said.put(name, text.<Object>map(Text::new).orElseGet(Seen.Nothing::new)));
        law = new PaperWriter.Page(said);
    }

    @Override
    public String printed() {
        return title;
    }

    @Override
    public @Nullable Object get(String name) {
        return switch (name) {
            case "title" -> new Text(title);
            case "beside" ->
                bound.subject()
                        .<Seen>map(it -> new Text(Marks.clean(it)))
                        .orElseGet(() -> new Gap("part.service.about"));
            case "besideNumber" ->
                bound.beside()
                        .flatMap(PaperOnFile::number)
                        .<Seen>map(n -> new Text(Marks.clean(n.text())))
                        .orElse(NO_NUMBER);
            case "rows" -> new Many(rows.get(), "part");
            case "it" -> part;
            case "toSign" -> new YesNo(isToSign());
            case "officePaper" -> views.of(made, name);
            case "paperNumber" -> paperNumber();
            case "paperDay" -> paperDay();
            case "law" -> law;
            case "further" -> further(name);
            case "party" -> made.party().isKnown() ? views.of(made.party(), name) : named(name);
            default -> name.endsWith(SAID) ? said(name) : named(name);
        };
    }

    /**
     * Whether the paper tells the party of something, where its part says whether the party was told: a paper that is made here tells it unless the part says no; one that
     * is printed from the record does not vouch for what nobody recorded.
     */
    private @Nullable Object said(String name) {
        var told = named(name.substring(0, name.length() - SAID.length()) + "Told");
        return told instanceof Gap && isToSign() ? new YesNo(true) : told;
    }

    /**
     * Whether it is a sheet that the office makes here, and that people sign once it is made: what they write on it is an empty line. A receipt tells of
     * what was done, and so does what was recorded later, by no form.
     */
    private boolean isToSign() {
        return bound.paper()
                        .made()
                        .filter(paper -> paper.state().isOpen() || paper.form().isKnown())
                        .isPresent()
                && !bound.paper().type().equals(PapersOnFile.RECEIPT);
    }

    /** What the call says, then the part, then what the paper says beyond its part. */
    private @Nullable Object named(String name) {
        if (values.containsKey(name)) return values.get(name);
        var ofPart = part.get(name);
        return ofPart != null ? ofPart : ofForm(name);
    }

    /** What the paper says beyond its part; a gap where its form asks for it. */
    private @Nullable Seen ofForm(String name) {
        var type = bound.paper().type();
        return made.field(name)
                .map(text -> entry(type, name, text))
                .or(() -> forms.find(type)
                        .flatMap(form -> form.field(name))
                        .map(field -> field.needed() ? new Gap("entry." + type + "." + name) : new Seen.Nothing()))
                .orElse(null);
    }

    /** What somebody wrote under names that the form does not have. */
    private Seen further(String key) {
        var form = forms.find(bound.paper().type());
        return new Many(
                made.fields().stream()
                        .filter(field ->
                                form.flatMap(it -> it.field(field.name())).isEmpty())
                        .map(field ->
                                new PaperWriter.Row(Marks.clean(field.name()), views.of(field.value(), key), List.of()))
                        .toList(),
                key);
    }

    private Seen entry(String type, String name, Prose text) {
        var kind = forms.find(type).flatMap(form -> form.field(name)).map(PaperForm.Field::kind);
        boolean time = kind.filter(k -> k == PaperForm.Kind.DAY || k == PaperForm.Kind.MINUTE)
                .isPresent();
        try {
            return views.of(time ? When.of(text.text().strip()) : text, name);
        } catch (IllegalArgumentException | DateTimeException _) {
            return views.of(text, name);
        }
    }

    private Object paperNumber() {
        var number = bound.paper().number();
        return number.isPresent()
                ? new Text(Marks.clean(number.get().text()))
                : unsaid("number", WordKeys.of(OfficePaper.class, "number"));
    }

    private Object paperDay() {
        var day = bound.paper().date();
        return day.isKnown() ? views.of(day, "") : unsaid("on", WordKeys.of(OfficePaper.class, "on"));
    }

    /** What nobody recorded: a gap of the part where it has the field, else one of the paper. */
    private Object unsaid(String name, String key) {
        var ofPart = part.get(name);
        return ofPart instanceof Gap || ofPart instanceof Seen.Nothing ? ofPart : new Gap(key);
    }
}
