package org.anjuan.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.anjuan.domain.law.Article;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.DailyFineLaws;
import org.anjuan.domain.law.DailyFineRule;
import org.anjuan.domain.law.Detention;
import org.anjuan.domain.law.FineRange;
import org.anjuan.domain.law.FineRange.Measure;
import org.anjuan.domain.law.FineRange.Proportion;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.OffenceCatalogue;
import org.anjuan.domain.law.OffenceCatalogue.CodeWords;
import org.anjuan.domain.law.Provision;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.Money;

/** Reads the catalogue of violations; every code in it must have its words. */
final class OffenceReader {

    static final String FORMAT = "anjuan.violations/1";

    /** What can be typed into a search: it parts words at blanks and commas, and takes a bare number for an article. */
    private static final Pattern CALLED = Pattern.compile("(?!\\d+$)[^\\s,，、]+( [^\\s,，、]+)*");

    private final Laws laws;

    OffenceReader(Laws laws) {
        this.laws = laws;
    }

    OffenceCatalogue read(YamlEntry file) {
        var words = words(file.entry("words"));
        Set<String> ids = new HashSet<>();
        var offences = file.list("violations", entry -> {
            if (!ids.add(entry.text("id"))) {
                throw entry.broken("id", "rules.broken.idTwice", entry.text("id"));
            }
            return offence(entry, words);
        });
        return new OffenceCatalogue(
                offences,
                words,
                laws,
                LawReference.citations(file.entry("lighter_law"), laws),
                new DailyFineLaws(file.list("daily_fine_laws", new ProcedureReader(laws)::citation)));
    }

    private static CodeWords words(YamlEntry words) {
        return new CodeWords(
                words.wordsByCode("domains"),
                words.wordsByCode("subjects"),
                words.wordsByCode("daily_fine"),
                words.wordsByCode("measures"),
                words.wordsByCode("measure_when"),
                words.wordsByCode("handled_by"),
                words.wordsByCode("when"),
                words.wordsByCode("bases"));
    }

    /** One entry of the catalogue, by the words of its codes. */
    Offence offence(YamlEntry entry, CodeWords words) {
        entry.only(
                "id",
                "new",
                "domain",
                "name",
                "also",
                "daily_fine",
                "daily_fine_before",
                "detention",
                "crime",
                "note",
                "provisions");
        return new Offence(
                entry.text("id"),
                known(entry, "domain", words.domains()),
                entry.words("name"),
                also(entry),
                DailyFineRule.of(known(entry, "daily_fine", words.dailyFine())).orElse(DailyFineRule.NOT_ELIGIBLE),
                entry.list("daily_fine_before", new ProcedureReader(laws)::citation),
                detention(entry),
                entry.optional(
                        "crime",
                        e -> new Offence.CrimeLead(
                                new Citation(law(e.only("law", "article", "what")), e.text("article")),
                                e.words("what"))),
                entry.optionalWords("note"),
                entry.list("provisions", provision -> provision(provision, words)));
    }

    /** By one law once: two entries of it would leave open which of them is meant. */
    private List<Detention> detention(YamlEntry entry) {
        Set<String> said = new HashSet<>();
        return entry.list("detention", each -> {
            each.only("law", "article", "upon", "days", "when", "verified");
            if (!said.add(law(each)) && each.isSound("law")) each.tell("law", "rules.broken.idTwice", each.text("law"));
            return new Detention(
                    new Citation(each.text("law"), each.text("article")),
                    each.code("upon", Detention.Upon.class),
                    each.words("days"),
                    each.words("when"),
                    each.verified());
        });
    }

    /** What people call the act: each said once, as a single word or words with a blank between, for a search takes the other marks for borders. */
    private static List<String> also(YamlEntry entry) {
        var also = entry.texts("also");
        Set<String> said = new HashSet<>();
        for (var each : also) {
            if (!CALLED.matcher(each).matches()) entry.tell("also", "rules.broken.called", each);
            if (!said.add(each.toLowerCase(Locale.ROOT))) entry.tell("also", "rules.broken.saidTwice", each);
        }
        return also;
    }

    private Provision provision(YamlEntry entry, CodeWords words) {
        entry.only("basis", "law", "breached", "penalty", "fines", "measures", "handled_by", "note");
        return new Provision(
                entry.code("basis", Provision.Basis.class),
                law(entry),
                entry.numbers("breached"),
                entry.optional(
                        "penalty",
                        e -> new Article(
                                e.only("article", "paragraph", "items").number("article"),
                                e.optionalNumber("paragraph"),
                                e.texts("items"))),
                fines(entry, words),
                entry.list(
                        "measures",
                        measure -> new Provision.OtherMeasure(
                                known(measure.only("code", "when", "may"), "code", words.measures()),
                                known(measure, "when", words.measureWhen()),
                                measure.flag("may"))),
                optionalKnown(entry, "handled_by", words.handledBy()),
                entry.optionalWords("note"));
    }

    /** The ranges of an article: two for the same people need a case each, or nobody could tell which of them is meant. */
    private static List<FineRange> fines(YamlEntry entry, CodeWords words) {
        Set<String> cases = new HashSet<>();
        return entry.list("fines", fine -> {
            var range = fine(fine, words);
            var when = range.when().orElse("");
            if (fine.isSound("subject", "when") && !cases.add(range.subject() + " " + when))
                fine.tell("subject", "rules.broken.sameCase", range.subject());
            return range;
        });
    }

    private static FineRange fine(YamlEntry entry, CodeWords words) {
        entry.only("subject", "when", "may", "min", "max", "per", "multiple", "percent");
        var least = yuan(entry, "min");
        var most = yuan(entry, "max");
        if (entry.isSound("min", "max")
                && least.isPresent()
                && most.isPresent()
                && least.get().compareTo(most.get()) > 0) {
            entry.tell("min", "rules.broken.above", "max");
        }
        return new FineRange(
                known(entry, "subject", words.subjects()),
                optionalKnown(entry, "when", words.circumstances()),
                entry.flag("may"),
                least,
                most,
                entry.optionalText("per"),
                entry.optional("multiple", e -> proportion(e, Measure.TIMES, words))
                        .or(() -> entry.optional("percent", e -> proportion(e, Measure.PERCENT, words))));
    }

    private static Proportion proportion(YamlEntry entry, Measure measure, CodeWords words) {
        entry.only("min", "max", "base", "floor");
        var least = entry.optionalNumber("min");
        int most = entry.number("max");
        if (entry.isSound("min", "max") && least.isPresent() && least.getAsInt() > most)
            entry.tell("min", "rules.broken.above", "max");
        return new Proportion(measure, least, most, known(entry, "base", words.bases()), yuan(entry, "floor"));
    }

    private static Optional<Money> yuan(YamlEntry entry, String field) {
        if (!entry.has(field)) return Optional.empty();
        return Optional.of(ThresholdReader.yuan(entry, field));
    }

    private String law(YamlEntry entry) {
        return LawReference.law(entry, "law", laws);
    }

    private static Optional<String> optionalKnown(YamlEntry entry, String field, Map<String, Bilingual> words) {
        return entry.has(field) ? Optional.of(known(entry, field, words)) : Optional.empty();
    }

    private static String known(YamlEntry entry, String field, Map<String, Bilingual> words) {
        var code = entry.text(field);
        if (entry.isSound(field) && !words.containsKey(code)) entry.tell(field, "rules.broken.code", code);
        return code;
    }
}
