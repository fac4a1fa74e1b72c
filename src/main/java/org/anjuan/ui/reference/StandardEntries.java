package org.anjuan.ui.reference;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.review.Item;
import org.anjuan.domain.review.Section;
import org.anjuan.domain.review.Standard;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.reference.Entry.Block;

/** The lines of review standards. */
final class StandardEntries extends Entries {

    StandardEntries(Texts texts, LawBook book) {
        super(texts, book);
    }

    /** The items of a standard. */
    Stream<Entry> items(Standard standard) {
        return standard.sections().stream()
                .flatMap(section -> standard.itemsOf(section).stream().map(item -> item(standard, section, item)));
    }

    private Entry item(Standard standard, Section section, Item item) {
        var blocks = new ArrayList<Block>();
        blocks.add(block("reference.detail.check", law.of(item.check())));
        blocks.add(new Block(
                texts.get("reference.detail.deductions"),
                item.deductions().stream()
                        .map(rule -> texts.get(
                                rule.each() ? "reference.detail.deductionEach" : "reference.detail.deduction",
                                rule.points().toPlainString(),
                                law.of(rule.text())))
                        .toList()));
        item.remark().ifPresent(remark -> blocks.add(block("reference.detail.note", law.of(remark))));
        if (!item.basis().isEmpty()) {
            blocks.add(new Block(
                    texts.get("reference.detail.basis"),
                    item.basis().stream().map(law::of).toList()));
        }
        blocks.add(block(
                "reference.detail.validity",
                law.validity(new Validity(Optional.of(standard.from()), Optional.empty()))));
        blocks.add(block("reference.detail.standard", law.of(standard.title()), law.of(standard.nature())));
        var validity = new Validity(Optional.of(standard.from()), Optional.empty());
        var entry = entry(
                item.title(),
                standard.id() + "/" + section.id(),
                section.title(),
                texts.get("reference.points", item.points().toPlainString()),
                item.basis().stream().map(law::of).collect(Collectors.joining(texts.get("reference.and"))),
                law.validity(validity),
                Verified.LOCAL,
                blocks,
                item.id(),
                Optional.empty());
        return entry.named(texts.get("reference.item.name", item.id(), entry.name()));
    }
}
