package org.anjuan.ui.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.DatedCitation;
import org.anjuan.domain.law.Law;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Kind;
import org.anjuan.domain.law.Reading;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.procedure.ProcedureBook;
import org.anjuan.domain.review.Standard;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.reference.Entry.Block;

/** The lines of the laws and rules that everything else cites, and of the review standards, each with its number or version. */
final class LawEntries extends Entries {

    /** A name as the data write it: the title, and in brackets the number or the version. */
    private static final Pattern NAME = Pattern.compile("(.+?)(?:（[^（）]+）){1,2}");

    private final ProcedureBook procedure;

    LawEntries(Texts texts, LawBook book, ProcedureBook procedure) {
        super(texts, book);
        this.procedure = procedure;
    }

    /** A law. */
    Entry law(Law law) {
        var blocks = new ArrayList<Block>();
        blocks.add(block("reference.detail.number", number(law)));
        blocks.add(block("reference.detail.short", this.law.of(law.shortName())));
        blocks.add(block("reference.detail.validity", this.law.validity(law.validity())));
        blocks.add(block("reference.detail.reading", texts.get("law.reading." + law.read())));
        blocks.add(new Block(texts.get("reference.detail.versions"), versions(law)));
        blocks.add(new Block(texts.get("reference.detail.citedBy"), citedBy(law.id())));
        var group = "law.reading." + law.read();
        var entry = entry(
                law.name(),
                law.read().name(),
                new Bilingual(texts.get(group), texts.get(group)),
                number(law),
                this.law.of(law.shortName()),
                this.law.validity(law.validity()),
                verified(law.read()),
                blocks,
                law.id() + "\n" + law.shortName().zh() + "\n" + law.shortName().en(),
                Optional.of(Key.of(Kind.LAW, law.id())));
        return texts.locale().getLanguage().equals("zh") ? entry.named(title(law)) : entry;
    }

    /** A review standard. */
    Entry standard(Standard standard) {
        var validity = law.validity(new Validity(Optional.of(standard.from()), Optional.empty()));
        var group = texts.get("reference.subject.STANDARDS");
        var blocks = List.of(
                block("reference.detail.number", standard.version()),
                block("reference.detail.validity", validity),
                block("reference.detail.standard", law.of(standard.nature())),
                block(
                        "reference.detail.citedBy",
                        texts.get("reference.law.items", standard.items().size())));
        return entry(
                standard.title(),
                "standards",
                new Bilingual(group, group),
                standard.version(),
                "",
                validity,
                Verified.LOCAL,
                blocks,
                standard.id(),
                Optional.empty());
    }

    /** What was not read whole, or may have changed since, counts as unverified. */
    private static Verified verified(Reading read) {
        return switch (read) {
            case TEXT -> Verified.TEXT;
            case LOCAL -> Verified.LOCAL;
            case PARTLY, STATUS_UNVERIFIED, NOT_READ -> Verified.UNVERIFIED;
        };
    }

    private String number(Law law) {
        return law.number().map(this.law::of).orElse("");
    }

    /** The name without the number or the version, which stand in brackets behind it where the data name them. */
    private static String title(Law law) {
        var name = NAME.matcher(law.name().zh());
        return law.number().isPresent() && name.matches()
                ? name.group(1)
                : law.name().zh();
    }

    /** The other versions of the same law, with the days they hold. */
    private List<String> versions(Law law) {
        return book.laws().all().stream()
                .filter(other -> !other.id().equals(law.id()) && title(other).equals(title(law)))
                .map(other -> texts.get(
                        "reference.law.version", this.law.of(other.name()), this.law.validity(other.validity())))
                .toList();
    }

    private List<String> citedBy(String id) {
        return Stream.of(
                        line("limits", book.limits().all().stream().filter(limit -> cites(limit.citations(), id))),
                        line("amounts", book.thresholds().stream().filter(amount -> cites(amount.citations(), id))),
                        line(
                                "offences",
                                book.offences().all().stream()
                                        .filter(offence -> offence.provisions().stream()
                                                .anyMatch(provision ->
                                                        provision.law().equals(id)))),
                        line(
                                "guards",
                                procedure.guards().stream()
                                        .filter(guard -> cites(
                                                guard.citations().stream()
                                                        .map(DatedCitation::citation)
                                                        .toList(),
                                                id))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> line(String what, Stream<?> citing) {
        long count = citing.count();
        return count == 0 ? Optional.empty() : Optional.of(texts.get("reference.law." + what, count));
    }

    private static boolean cites(List<Citation> citations, String id) {
        return citations.stream().anyMatch(citation -> citation.law().equals(id));
    }
}
