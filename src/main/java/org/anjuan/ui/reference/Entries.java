package org.anjuan.ui.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Origin;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.ui.reference.Entry.Block;

/** What the makers of lists have in common: the law, its words, and how a line is put together. */
abstract class Entries {

    final Texts texts;
    final LawBook book;
    final LawText law;

    Entries(Texts texts, LawBook book) {
        this.texts = texts;
        this.book = book;
        this.law = new LawText(texts, book);
    }

    /**
     * A line.
     *
     * @param key by what the office's own files know the rule; empty where they cannot set it
     */
    final Entry entry(
            Bilingual name,
            String group,
            Bilingual groupName,
            String figure,
            String basis,
            String validity,
            Verified verified,
            List<Block> blocks,
            String id,
            Optional<Key> key) {
        var origin = key.flatMap(book.own()::of);
        var shown = new ArrayList<>(blocks);
        origin.ifPresent(from -> shown.addFirst(
                block("reference.detail.origin", texts.get("reference.origin." + from.change(), from.file()))));
        return new Entry(
                law.of(name),
                group,
                law.of(groupName),
                figure,
                basis,
                validity,
                origin.isPresent() ? Source.OWN : Source.of(verified),
                origin.map(this::own).orElseGet(() -> status(verified)),
                law.other(name),
                List.copyOf(shown),
                searchable(
                        name,
                        id,
                        groupName.zh(),
                        groupName.en(),
                        basis,
                        origin.map(Origin::file).orElse("")),
                Optional.empty());
    }

    final Status status(Verified verified) {
        var tone =
                switch (verified) {
                    case TEXT -> Tone.GOOD;
                    case LOCAL -> Tone.NEUTRAL;
                    case UNVERIFIED -> Tone.CAUTION;
                };
        return new Status(texts.get("law.verified." + verified), tone);
    }

    private Status own(Origin origin) {
        return new Status(texts.get("reference.own." + origin.change()), Tone.NEUTRAL);
    }

    final String basis(List<Citation> citations) {
        return book.laws().words(citations, texts.locale());
    }

    final Block readings(List<Citation> citations) {
        return new Block(
                texts.get("reference.detail.readings"),
                law.readings(citations.stream().map(Citation::law).toList()));
    }

    final Block block(String key, String... lines) {
        return new Block(
                texts.get(key), Stream.of(lines).filter(line -> !line.isBlank()).toList());
    }

    static String searchable(Bilingual name, String... more) {
        return Stream.concat(Stream.of(name.zh(), name.en()), Stream.of(more))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }
}
