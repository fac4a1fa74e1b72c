package org.anjuan.ui.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.clock.ClockWords;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Kind;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.reference.Entry.Block;

/** The lines of time limits, and of the periods that do not count in them. */
final class LimitEntries extends Entries {

    LimitEntries(Texts texts, LawBook book) {
        super(texts, book);
    }

    /** A version of a time limit. */
    Entry limit(TimeLimit limit) {
        var blocks = new ArrayList<Block>();
        var words = book.words();
        blocks.add(block("reference.detail.basis", basis(limit.citations())));
        blocks.add(block("reference.detail.validity", law.validity(limit.validity())));
        blocks.add(
                block("reference.detail.used", texts.get(limit.used() ? "reference.used.yes" : "reference.used.no")));
        blocks.add(block("reference.detail.holder", law.of(words.holder(limit.holder()))));
        blocks.add(block("reference.detail.kind", texts.get("law.kind." + limit.kind())));
        blocks.add(block("reference.detail.starts", law.of(words.event(limit.trigger()))));
        blocks.add(block("reference.detail.ends", law.of(words.event(limit.ends()))));
        blocks.add(block("reference.detail.rolls", texts.get(limit.rolls() ? "law.rolls.yes" : "law.rolls.no")));
        if (!limit.excludes().isEmpty()) {
            blocks.add(new Block(
                    texts.get("reference.detail.excludes"),
                    limit.excludes().stream()
                            .sorted()
                            .map(words::exclusion)
                            .map(law::of)
                            .toList()));
        }
        if (!limit.extensions().isEmpty()) {
            blocks.add(new Block(
                    texts.get("reference.detail.extensions"),
                    limit.extensions().stream().map(this::lengthening).toList()));
        }
        limit.ifMissed().ifPresent(missed -> blocks.add(block("reference.detail.ifMissed", law.of(missed))));
        limit.note().ifPresent(note -> blocks.add(block("reference.detail.note", law.of(note))));
        blocks.add(readings(limit.citations()));
        return entry(
                limit.name(),
                limit.group(),
                words.group(limit.group()),
                law.length(limit),
                basis(limit.citations()),
                law.validity(limit.validity()),
                limit.verified(),
                blocks,
                limit.id(),
                Optional.of(key(limit)));
    }

    private String lengthening(TimeLimit.Lengthening extension) {
        var length = extension.length() == 0
                ? texts.get("law.length.none.SET_IN_DOCUMENT")
                : texts.get("law.length." + extension.unit(), extension.length());
        return texts.get(
                "reference.detail.extension",
                length,
                law.of(extension.approver()),
                extension.when().map(law::of).orElse(""));
    }

    private static Key key(TimeLimit limit) {
        return Key.of(Kind.LIMIT, limit.id(), limit.validity());
    }

    /** A period that does not count, with the limits it is left out of and the articles they stand in. */
    Entry exclusion(ExclusionKind kind, ClockWords.Excluded period) {
        var blocks = new ArrayList<Block>();
        blocks.add(block("reference.detail.firstDay", law.of(period.starts())));
        blocks.add(block("reference.detail.lastDay", law.of(period.ends())));
        blocks.add(block("reference.detail.interval", texts.get("reference.interval." + period.interval())));
        var limits = book.limits().all().stream()
                .filter(limit -> limit.excludes().contains(kind))
                .toList();
        var lines = new LinkedHashSet<String>();
        for (var limit : limits)
            lines.add(texts.get(
                    "reference.exclusion.limit",
                    law.of(limit.name()),
                    basis(limit.citations()),
                    law.validity(limit.validity())));
        blocks.add(new Block(texts.get("reference.detail.excludedIn"), List.copyOf(lines)));
        var ids = limits.stream().map(TimeLimit::id).distinct().count();
        var group = new Bilingual(texts.get("reference.subject.EXCLUSIONS"), texts.get("reference.subject.EXCLUSIONS"));
        return entry(
                period.name(),
                "",
                group,
                texts.get("reference.exclusion.limits", ids),
                limits.isEmpty() ? "" : basis(limits.getFirst().citations()),
                "",
                period.isCertain() ? Verified.TEXT : Verified.UNVERIFIED,
                blocks,
                kind.name(),
                Optional.empty());
    }
}
