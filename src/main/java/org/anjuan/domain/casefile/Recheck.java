package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** A re-check of a correction order. */
public record Recheck(
        UUID id,
        Fact<Ref<CorrectionOrder>> order,
        Fact<When> checkedOn,
        List<Official> officers,
        Fact<String> presentName,
        Fact<Prose> findings,
        List<MeasureResult> results,
        Fact<CorrectionResult> result,
        Fact<Boolean> obstructed,
        Fact<Signature> signature)
        implements Part {

    public Recheck {
        Required.present("id", id);
        Required.present("order", order);
        Required.present("checkedOn", checkedOn);
        officers = List.copyOf(officers);
        Required.present("presentName", presentName);
        Required.present("findings", findings);
        results = List.copyOf(results);
        Required.present("result", result);
        Required.present("obstructed", obstructed);
        Required.present("signature", signature);
    }
}
