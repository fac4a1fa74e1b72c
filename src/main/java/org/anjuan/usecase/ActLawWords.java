package org.anjuan.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Provision;
import org.anjuan.domain.penalty.ActLaws.ActLaw;
import org.anjuan.domain.penalty.ActLaws.Unnamed;
import org.anjuan.domain.penalty.LawSide;
import org.anjuan.usecase.port.Words;

/** Which law an act falls under where the law changed: both side by side, the lighter one with the reason, and whether a person chose. */
public final class ActLawWords {

    private final Words words;
    private final LawWords law;

    public ActLawWords(Words words, LawBook book) {
        this.words = words;
        this.law = new LawWords(words, book);
    }

    /** What is to be said of an act, the sides first; nothing where it falls under one law. */
    public List<String> lines(ActLaw act) {
        if (!act.isOfNote()) return List.of();
        var lines = new ArrayList<String>();
        if (act.law().sides().size() > 1) act.law().sides().forEach(side -> lines.add(line(side)));
        lines.add(law.conclusion(act.law()));
        lines.addAll(choice(act));
        return lines;
    }

    /** What of the law cannot be told of an act that is not of the catalogue, and what to do. */
    public String line(Unnamed act) {
        return words.get(act.said() ? "law.unnamed.unknown" : "law.unnamed.missing");
    }

    /** That a person chose, or should; nothing where there is no choice. */
    public List<String> choice(ActLaw act) {
        var chosen = act.chosen().map(law::law).orElse("");
        return switch (act.choice()) {
            case NOT_ASKED -> List.of();
            case MISSING -> List.of(words.get("law.choice.missing"));
            case MADE -> List.of(words.get("law.choice.made", chosen));
            case AGAINST_PROPOSAL -> List.of(words.get("law.choice.against", chosen));
            case NEITHER -> List.of(words.get("law.choice.neither", chosen));
        };
    }

    private String line(LawSide side) {
        var provisions = side.provisions().stream()
                .map(provision -> provision(side, provision))
                .collect(Collectors.joining(words.get("law.side.between")));
        return words.get(
                "law.side", side.day(), side.provisions().isEmpty() ? words.get("law.panel.none") : provisions);
    }

    private String provision(LawSide side, Provision provision) {
        var ranges = String.join(law.between(), ranges(side, provision));
        var article = law.penalty(provision);
        return ranges.isEmpty() ? article : words.get("law.side.fine", article, ranges);
    }

    /** The ranges of one provision, each once. */
    public List<String> ranges(LawSide side, Provision provision) {
        return side.ranges().stream()
                .filter(range -> range.provision().equals(provision))
                .map(law::range)
                .distinct()
                .toList();
    }
}
