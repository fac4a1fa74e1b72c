package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.EarliestDecision;
import org.anjuan.usecase.port.Words;

/** Says on which day a penalty may first be decided, why not earlier, and what the file would have to say. */
final class EarliestDecisionWords {

    private final Words words;
    private final DayWords days;
    private final MissingWords facts;

    EarliestDecisionWords(Words words, DayWords days, MissingWords facts) {
        this.words = words;
        this.days = days;
        this.facts = facts;
    }

    List<String> of(EarliestDecision.Answer answer, CaseFile file, LocalDate today) {
        return switch (answer) {
            case EarliestDecision.On(var day, var reasons) ->
                told(on(day, EarliestDecision.decidedOn(file, today)), reasons, List.of(), file);
            case EarliestDecision.NotBefore(var day, var reasons, var missing) ->
                told(words.get("counting.earliest.notBefore", days.full(day)), reasons, missing, file);
            case EarliestDecision.RanOut(var day) -> List.of(words.get("counting.earliest.ranOut", days.full(day)));
            case EarliestDecision.NoNotice() -> List.of(words.get("counting.earliest.noNotice"));
            case EarliestDecision.Unknown(var missing) ->
                told(words.get("counting.earliest.unknown"), List.of(), missing, file);
        };
    }

    /** Where it is decided, whether that was too early is what one still wants to know. */
    private String on(LocalDate day, Optional<When> decided) {
        return decided.map(when -> words.get(
                        when.latest().isBefore(day) ? "counting.earliest.tooEarly" : "counting.earliest.decided",
                        days.full(day),
                        when.toString()))
                .orElseGet(() -> words.get("counting.earliest.on", days.full(day)));
    }

    private List<String> told(String day, List<EarliestDecision.Reason> reasons, List<Missing> missing, CaseFile file) {
        var said = new ArrayList<String>();
        said.add(day);
        for (var reason : reasons)
            said.add(words.get("counting.earliest.why." + reason.why(), days.full(reason.day())));
        if (!missing.isEmpty())
            said.add(words.get(
                    "counting.missing.these", String.join(words.get("counting.why.and"), facts.of(missing, file))));
        return said;
    }
}
