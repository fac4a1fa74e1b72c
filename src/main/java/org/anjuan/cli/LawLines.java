package org.anjuan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.penalty.ActLaws;
import org.anjuan.domain.penalty.ActLaws.ActLaw;
import org.anjuan.domain.penalty.ActLaws.Choice;
import org.anjuan.domain.penalty.ActLaws.Unnamed;
import org.anjuan.domain.penalty.LawComparison;
import org.anjuan.domain.penalty.LawSide;
import org.anjuan.usecase.ActLawWords;
import org.anjuan.usecase.LawWords;

/** Which law the acts of a file fall under where the law changed: both side by side, the lighter one with the reason, and whether a person chose. */
final class LawLines {

    private final Desk desk;
    private final LawWords law;
    private final ActLawWords words;
    private final List<ActLaw> acts;
    private final List<Unnamed> unnamed;

    LawLines(Desk desk, LawBook book, CaseFile file, LocalDate day) {
        this.desk = desk;
        this.law = new LawWords(desk.words(), book);
        this.words = new ActLawWords(desk.words(), book);
        var laws = new ActLaws(book);
        this.acts = laws.of(file, day);
        this.unnamed = laws.unnamed(file);
    }

    /** Nothing where each act falls under one law. */
    List<String> lines() {
        var said = new LinkedHashMap<List<String>, List<Violation>>();
        for (var act : acts) add(said, act.act(), words.lines(act));
        for (var act : unnamed) add(said, act.act(), List.of(words.line(act)));
        var lines = new ArrayList<String>();
        if (!said.isEmpty()) lines.add(desk.get("cli.laws"));
        said.forEach((sentences, of) -> {
            of.forEach(act -> lines.add("  " + act.description()));
            sentences.forEach(line -> lines.add("    " + line));
        });
        return lines;
    }

    /** What is true of several acts is said once, below all of them. */
    private static void add(Map<List<String>, List<Violation>> said, Violation act, List<String> sentences) {
        if (!sentences.isEmpty())
            said.computeIfAbsent(sentences, _ -> new ArrayList<>()).add(act);
    }

    /** All acts, those under one law too. */
    List<Map<String, Object>> json() {
        return Stream.concat(acts.stream().map(this::json), unnamed.stream().map(this::json))
                .toList();
    }

    private Map<String, Object> json(Unnamed act) {
        var json = new LinkedHashMap<String, Object>();
        json.put("part", act.act().id().toString());
        json.put("outcome", "NOT_IN_CATALOGUE");
        json.put("sides", List.of());
        json.put("conclusion", words.line(act));
        json.put("choice", Choice.NOT_ASKED.name());
        json.put("missing", List.of("violations.catalogueId"));
        return json;
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
        json.put("conclusion", law.conclusion(act.law()));
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
                            one.put("text", law.penalty(provision));
                            one.put("fines", words.ranges(side, provision));
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
