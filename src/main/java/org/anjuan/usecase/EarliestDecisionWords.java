package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
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
        var said = new ArrayList<>(told(answer, EarliestDecision.decidedOn(file, today)));
        if (!answer.missing().isEmpty())
            said.add(words.get(
                    "counting.missing.these",
                    String.join(words.get("counting.why.and"), facts.of(answer.missing(), file))));
        return said;
    }

    private List<String> ofParty(EarliestDecision.OfParty party) {
        var said = new ArrayList<>(told(party.answer(), party.decidedOn()));
        said.set(0, words.get("counting.earliest.party", party.party().name(), said.getFirst()));
        return said;
    }

    private List<String> told(EarliestDecision.Answer answer, Optional<When> decided) {
        return switch (answer) {
            case EarliestDecision.On(var day, var reasons) -> told(on(day, decided), reasons);
            case EarliestDecision.NotBefore(var day, var reasons, var _) ->
                told(words.get("counting.earliest.notBefore", days.full(day)), reasons);
            case EarliestDecision.RanOut(var day) -> List.of(words.get("counting.earliest.ranOut", days.full(day)));
            case EarliestDecision.NoNotice() -> List.of(words.get("counting.earliest.noNotice"));
            case EarliestDecision.Unknown _ -> List.of(words.get("counting.earliest.unknown"));
            case EarliestDecision.OnEach(var parties, var _) ->
                parties.stream().flatMap(party -> ofParty(party).stream()).toList();
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

    private List<String> told(String day, List<EarliestDecision.Reason> reasons) {
        var said = new ArrayList<String>();
        said.add(day);
        for (var reason : reasons)
            said.add(words.get("counting.earliest.why." + reason.why(), days.full(reason.day())));
        return said;
    }
}
