package org.anjuan.ui.papers;

import java.util.stream.Collectors;
import org.anjuan.usecase.PaperOutcome;

/** What the sheets of this tab share. */
final class Sheets {

    private Sheets() {}

    /** Why an act came to nothing, in words; empty where it was done. */
    static String refusal(PapersDesk desk, PaperOutcome outcome) {
        var texts = desk.texts();
        return switch (outcome) {
            case PaperOutcome.Done _ -> "";
            case PaperOutcome.Hindered _ -> texts.get("paper.hindered");
            case PaperOutcome.Refused(var problems) ->
                problems.stream().map(texts::of).distinct().collect(Collectors.joining("\n"));
            case PaperOutcome.ChangedMeanwhile _ -> texts.get("paper.changed");
        };
    }
}
