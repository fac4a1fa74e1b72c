package org.anjuan.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.PaperForm;
import org.anjuan.domain.text.Prose;
import org.anjuan.usecase.DraftPaper.Entry;

/** What can be written into the draft of a paper: the passages of its part, then what only the paper itself says. */
public final class PaperPlaces {

    /** The field of the paper that says whom it addresses. */
    private static final String ADDRESSEE = "addressee";

    /** The field of the paper with the articles it rests on; written with one in a line. */
    private static final String BASIS = "basis";

    private static final String OF_PAPER = "officePaper.";

    private PaperPlaces() {}

    /**
     * One place.
     *
     * @param label the key of its name
     * @param needed whether the paper has a gap where nobody wrote it
     * @param ofPart whether the part keeps it, where other papers and the review of the file read it too
     */
    public record Place(
            String name, String label, PaperForm.Kind kind, boolean needed, boolean ofPart, Fact<Prose> text) {}

    /**
     * The places of this paper, with what stands in them.
     *
     * @param findings what was found in it: addressee and basis are places where the form asks for them
     */
    public static List<Place> of(CaseFile file, OfficePaper paper, DocumentTypes types, List<PaperFinding> findings) {
        var form = types.forms().find(paper.documentType());
        var places = new ArrayList<Place>();
        for (var name : form.map(PaperForm::passages).orElse(List.of()))
            passage(file, paper, name).ifPresent(places::add);
        for (var field : form.map(PaperForm::fields).orElse(List.of()))
            if (places.stream().noneMatch(place -> place.name().equals(field.name())))
                places.add(new Place(
                        field.name(),
                        "entry." + paper.documentType() + "." + field.name(),
                        field.kind(),
                        field.needed(),
                        false,
                        Fact.ofOptional(paper.field(field.name()))));
        var basis = paper.basis().stream().map(PaperPlaces::text).collect(Collectors.joining("\n"));
        own(paper, findings, BASIS, PaperForm.Kind.PROSE, basis).ifPresent(place -> places.addFirst(place));
        own(
                        paper,
                        findings,
                        ADDRESSEE,
                        PaperForm.Kind.TEXT,
                        paper.addressee().value().orElse(""))
                .ifPresent(place -> places.addFirst(place));
        return List.copyOf(places);
    }

    /** What the paper itself keeps of all types, where its form asks for it or somebody wrote it. */
    private static Optional<Place> own(
            OfficePaper paper, List<PaperFinding> findings, String name, PaperForm.Kind kind, String text) {
        boolean asked = findings.stream()
                .anyMatch(finding ->
                        finding.part().equals(paper.id()) && finding.field().equals(name));
        if (text.isEmpty() && !asked) return Optional.empty();
        return Optional.of(new Place(
                OF_PAPER + name,
                WordKeys.of(OfficePaper.class, name),
                kind,
                true,
                false,
                text.isEmpty() ? Fact.unknown() : Fact.known(new Prose(text))));
    }

    /** The name of the place where a field of the paper itself is written, as findings call it. */
    public static String place(String field) {
        if (field.equals(ADDRESSEE) || field.equals(BASIS)) return OF_PAPER + field;
        return field.startsWith("fields.") ? field.substring("fields.".length()) : field;
    }

    /** What was typed into these places, to be written; what is empty is taken out. */
    public static Entry entry(Map<String, String> typed) {
        var texts = new LinkedHashMap<String, Fact<Prose>>();
        Optional<Fact<String>> addressee = Optional.empty();
        Optional<List<LawCite>> basis = Optional.empty();
        for (var each : typed.entrySet()) {
            var text = each.getValue().strip();
            switch (each.getKey()) {
                case OF_PAPER + ADDRESSEE ->
                    addressee = Optional.of(text.isEmpty() ? Fact.unknown() : Fact.known(text));
                case OF_PAPER + BASIS ->
                    basis = Optional.of(text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .map(PaperPlaces::cite)
                            .toList());
                default -> texts.put(each.getKey(), text.isEmpty() ? Fact.unknown() : Fact.known(new Prose(text)));
            }
        }
        return new Entry(texts, addressee, Optional.empty(), basis, Optional.empty());
    }

    /** A law and its article, as one writes them: 《行政处罚法》第五十五条. */
    public static LawCite cite(String text) {
        int title = text.lastIndexOf('》');
        int article = text.indexOf('第', Math.max(0, title));
        var law = (article <= 0 ? text : text.substring(0, article)).strip();
        var said = article <= 0 ? "" : text.substring(article).strip();
        return new LawCite(law, said.isEmpty() ? Fact.unknown() : Fact.known(said), Fact.unknown());
    }

    private static String text(LawCite cite) {
        var law = cite.law();
        return (law.startsWith("《") ? law : "《" + law + "》")
                + cite.article().value().orElse("");
    }

    /** A passage that the part keeps as free text; those it keeps otherwise are written in its form. */
    private static Optional<Place> passage(CaseFile file, OfficePaper paper, String name) {
        return PaperTexts.holder(file, paper, name)
                .flatMap(file::find)
                .map(part -> new Place(
                        name, WordKeys.of(part.getClass(), name), PaperForm.Kind.PROSE, true, true, text(part, name)));
    }

    private static Fact<Prose> text(Part part, String name) {
        var shape = Shape.of(part.getClass());
        return shape.get(part, shape.field(name).orElseThrow()) instanceof Fact.Known<?>(Prose text)
                ? Fact.known(text)
                : Fact.unknown();
    }
}
