package org.anjuan.domain.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** What it found of the whole: as it says, else what it found worst of a measure; empty where neither tells that anything is left to correct. */
    public Optional<CorrectionResult> found() {
        return result.value()
                .or(() -> results.stream()
                        .map(MeasureResult::result)
                        .filter(each -> each == CorrectionResult.NOT_CORRECTED || each == CorrectionResult.PARTLY)
                        .min(Comparator.comparing(each -> each == CorrectionResult.PARTLY)));
    }
}
