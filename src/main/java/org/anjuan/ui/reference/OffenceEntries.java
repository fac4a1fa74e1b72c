package org.anjuan.ui.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Law;
import org.anjuan.domain.law.Offence;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Kind;
import org.anjuan.domain.law.Provision;
import org.anjuan.domain.law.Provision.Basis;
import org.anjuan.domain.law.Reading;
import org.anjuan.domain.law.Verified;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.reference.Entry.Block;
import org.jspecify.annotations.Nullable;

/** The lines of violations. */
final class OffenceEntries extends Entries {

    OffenceEntries(Texts texts, LawBook book) {
        super(texts, book);
    }

    /** A violation; with a day, what holds on it. */
    Entry offence(Offence offence, @Nullable LocalDate day) {
        var blocks = new ArrayList<Block>();
        var provisions = day == null ? offence.provisions() : offence.provisionsOn(day, book.laws());
        provisions.stream()
                .sorted(Comparator.comparing(Provision::basis))
                .map(this::provision)
                .forEach(blocks::add);
        if (provisions.isEmpty() && day != null)
            blocks.add(block("reference.detail.note", texts.get("reference.day.none", day.toString())));
        blocks.add(new Block(texts.get("reference.detail.dailyFine"), law.dailyFine(offence, day)));
        blocks.add(new Block(texts.get("reference.detail.detention"), law.detentions(offence, day)));
        offence.crime()
                .ifPresent(crime -> blocks.add(block(
                        "reference.detail.crime",
                        law.of(crime.what()),
                        book.laws().words(List.of(crime.citation()), texts.locale()))));
        var also = offence.also(texts.locale());
        if (!also.isEmpty())
            blocks.add(block("reference.detail.also", String.join(texts.get("law.missing.between"), also)));
        offence.note().ifPresent(note -> blocks.add(block("reference.detail.note", law.of(note))));
        blocks.add(new Block(
                texts.get("reference.detail.readings"),
                law.readings(provisions.stream().map(Provision::law).toList())));
        if (provisions.isEmpty())
            return entry(
                    offence.name(),
                    offence.domain(),
                    book.offences().words().domain(offence.domain()),
                    "",
                    "",
                    "",
                    Verified.UNVERIFIED,
                    blocks,
                    searched(offence),
                    Optional.of(key(offence)));
        var current = main(provisions, day);
        return entry(
                offence.name(),
                offence.domain(),
                book.offences().words().domain(offence.domain()),
                current.fines().isEmpty() ? "" : law.range(current.fines().getFirst()),
                law.shortPenalty(current),
                validity(current),
                verified(current),
                blocks,
                searched(offence),
                Optional.of(key(offence)));
    }

    private static String searched(Offence offence) {
        return offence.id() + "\n" + String.join("\n", offence.also());
    }

    private static Key key(Offence offence) {
        return Key.of(Kind.OFFENCE, offence.id());
    }

    /** What punishes the act: the Code, on earlier days the law before it, or the regulation where they leave it to one. */
    private static Provision main(List<Provision> provisions, @Nullable LocalDate day) {
        var laws = provisions.stream()
                .filter(provision ->
                        provision.basis() == Basis.CODE || provision.basis() == Basis.FORMER && day != null)
                .filter(provision -> provision.penalty().isPresent())
                .toList();
        return laws.stream()
                .filter(provision -> !provision.fines().isEmpty())
                .findFirst()
                .or(() -> laws.stream().findFirst())
                .or(() -> provisions.stream()
                        .filter(provision -> provision.basis() == Basis.REGULATION)
                        .findFirst())
                .orElseGet(provisions::getFirst);
    }

    private String validity(Provision provision) {
        return book.laws()
                .find(provision.law())
                .map(Law::validity)
                .map(law::validity)
                .orElse("");
    }

    private Verified verified(Provision provision) {
        return book.laws()
                        .find(provision.law())
                        .map(Law::read)
                        .filter(read -> read == Reading.TEXT)
                        .isPresent()
                ? Verified.TEXT
                : Verified.UNVERIFIED;
    }

    private Block provision(Provision provision) {
        var lines = law.provision(provision);
        provision
                .handledBy()
                .ifPresent(code -> lines.add(texts.get(
                        "reference.detail.handledBy",
                        law.of(book.offences().words().handledBy(code)))));
        provision.note().ifPresent(note -> lines.add(law.of(note)));
        return new Block(texts.get("reference.basis." + provision.basis(), validity(provision)), lines);
    }
}
