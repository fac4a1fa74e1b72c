package org.anjuan.domain.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.text.DocumentNumber;

/**
 * The score sheet of one review, as it is shown or printed: a paper of its own, never bound into the file.
 *
 * @param number the number of the file; empty where it has none
 * @param party the parties, joined with 、
 */
public record ScoreSheet(String number, String title, String party, Standard standard, Review review, Score score) {

    /** One section with its items. */
    public record Block(Section section, List<Line> lines) {}

    /** One item with what was said about it. */
    public record Line(ItemScore score, ItemMark mark, Optional<Remark> remark) {}

    /** One veto with what was said about it. */
    public record VetoLine(VetoScore score, VetoMark mark, Optional<Remark> remark) {}

    public static ScoreSheet of(CaseFile file, Standard standard, Review review) {
        return new ScoreSheet(
                file.head().number().value().map(DocumentNumber::toString).orElse(""),
                file.head().title(),
                file.all(Party.class).stream().map(Party::name).collect(Collectors.joining("、")),
                standard,
                review,
                Score.of(standard, review));
    }

    /** The sheet of the same file with this state of the review. */
    public ScoreSheet with(Review next) {
        return new ScoreSheet(number, title, party, standard, next, Score.of(standard, next));
    }

    /** The sections in order, each with its items. */
    public List<Block> blocks() {
        return standard.sections().stream()
                .map(section -> new Block(
                        section,
                        score.items().stream()
                                .filter(item -> item.item().section().equals(section.id()))
                                .map(item -> new Line(
                                        item,
                                        review.mark(item.item().id()),
                                        review.remark(item.item().id())))
                                .toList()))
                .toList();
    }

    /** The vetoes in order. */
    public List<VetoLine> vetoes() {
        return score.vetoes().stream()
                .map(veto -> new VetoLine(
                        veto,
                        review.veto(veto.veto().id()),
                        review.remark(veto.veto().id())))
                .toList();
    }
}
