package org.anjuan.domain.casefile;

import java.util.UUID;

/** What a re-check found for one measure of the order. */
public record MeasureResult(Fact<UUID> measure, CorrectionResult result, Fact<When> newDue, Fact<String> note) {

    public MeasureResult {
        Required.present("measure", measure);
        Required.present("result", result);
        Required.present("newDue", newDue);
        Required.present("note", note);
    }
}
