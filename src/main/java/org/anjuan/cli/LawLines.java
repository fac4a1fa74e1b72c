package org.anjuan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Provision;
import org.anjuan.domain.penalty.ActLaws.ActLaw;
import org.anjuan.domain.penalty.ActLaws.Choice;
import org.anjuan.domain.penalty.LawComparison;
import org.anjuan.domain.penalty.LawSide;
import org.anjuan.usecase.LawWords;

/** Which law the acts of a file fall under where the law changed: both side by side, the lighter one with the reason, and whether a person chose. */
final class LawLines {

    private final Desk desk;
    private final LawWords words;

    LawLines(Desk desk, LawBook book) {
        this.desk = desk;
        this.words = new LawWords(desk.words(), book);
    }

    /** Nothing where each act falls under one law. */
    List<String> of(List<ActLaw> acts) {
        var lines = new ArrayList<String>();
        for (var act : acts) {
            if (!act.isOfNote()) continue;
            if (lines.isEmpty()) lines.add(desk.get("cli.next.laws"));
            lines.add("  " + act.act().description());
            if (act.law().sides().size() > 1) act.law().sides().forEach(side -> lines.add("    " + line(side)));
            lines.add("    " + words.conclusion(act.law()));
            var choice = choice(act);
            if (!choice.isEmpty()) lines.add("    " + choice);
        }
        return lines;
    }

    private String line(LawSide side) {
        var provisions = side.provisions().stream()
                .map(provision -> provision(side, provision))
                .collect(Collectors.joining(desk.get("cli.next.law.between")));
        return desk.get(
                "cli.next.law.side", side.day(), side.provisions().isEmpty() ? desk.get("law.panel.none") : provisions);
    }

    private String provision(LawSide side, Provision provision) {
        var ranges = String.join(words.between(), ranges(side, provision));
        var article = words.penalty(provision);
        return ranges.isEmpty() ? article : desk.get("cli.next.law.fine", article, ranges);
    }

    private List<String> ranges(LawSide side, Provision provision) {
        return side.ranges().stream()
                .filter(range -> range.provision().equals(provision))
                .map(words::range)
                .distinct()
                .toList();
    }

    private String choice(ActLaw act) {
        var chosen = act.chosen().map(words::law).orElse("");
        return switch (act.choice()) {
            case NOT_ASKED -> "";
            case MISSING -> desk.get("cli.next.law.missing");
            case MADE -> desk.get("cli.next.law.made", chosen);
            case AGAINST_PROPOSAL -> desk.get("cli.next.law.against", chosen);
            case NEITHER -> desk.get("cli.next.law.neither", chosen);
        };
    }

    /** All acts of the catalogue, those under one law too. */
    List<Map<String, Object>> json(List<ActLaw> acts) {
        return acts.stream().map(this::json).toList();
    }

    private Map<String, Object> json(ActLaw act) {
        var json = new LinkedHashMap<String, Object>();
        json.put("part", act.act().id().toString());
        json.put("outcome", outcome(act.law()));
        json.put("sides", act.law().sides().stream().map(this::json).toList());
        if (act.law() instanceof LawComparison.Lighter lighter) {
            json.put("proposed", lighter.chosen().laws());
            json.put("reasons", lighter.reasons().stream().map(Enum::name).toList());
        }
        if (act.law() instanceof LawComparison.Same same)
            json.put("proposed", same.then().laws());
        json.put("conclusion", words.conclusion(act.law()));
        json.put("choice", act.choice().name());
        act.chosen().ifPresent(law -> json.put("chosen", law));
        json.put("missing", act.choice() == Choice.MISSING ? List.of("violations.law") : List.of());
        return json;
    }

    private Map<String, Object> json(LawSide side) {
        var json = new LinkedHashMap<String, Object>();
        json.put("on", side.day().toString());
        json.put(
                "provisions",
                side.provisions().stream()
                        .map(provision -> {
                            var one = new LinkedHashMap<String, Object>();
                            one.put("law", provision.law());
                            one.put("text", words.penalty(provision));
                            one.put("fines", ranges(side, provision));
                            return one;
                        })
                        .toList());
        return json;
    }

    private static String outcome(LawComparison law) {
        return switch (law) {
            case LawComparison.OneLaw _ -> "ONE_LAW";
            case LawComparison.Lighter lighter -> lighter.nowIsLighter() ? "LATER_LAW_LIGHTER" : "EARLIER_LAW_LIGHTER";
            case LawComparison.Same _ -> "SAME_RANGE";
            case LawComparison.OverTheChange _ -> "PERSON_DECIDES_OVER_THE_CHANGE";
            case LawComparison.Open _ -> "PERSON_DECIDES";
            case LawComparison.Undated _ -> "ACT_UNDATED";
        };
    }
}
