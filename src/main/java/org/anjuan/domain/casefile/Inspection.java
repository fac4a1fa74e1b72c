package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** A look at the place, on site or from afar (Penalty Measures 2023, arts. 28, 29). */
public record Inspection(
        UUID id,
        InspectionMethod method,
        Fact<InspectionSource> source,
        Fact<Ref<Party>> party,
        Fact<When> startedAt,
        Fact<When> endedAt,
        Fact<String> place,
        List<Official> officers,
        Fact<Official> recorder,
        Fact<String> presentName,
        Fact<String> presentPost,
        Fact<String> presentPhone,
        Fact<Boolean> certificatesShown,
        Fact<Boolean> rightsTold,
        Fact<When> rightsToldAt,
        Fact<Boolean> urgent,
        Fact<Boolean> covert,
        Fact<When> noticeOn,
        Fact<Prose> findings,
        List<Measurement> measurements,
        Fact<Boolean> problemFound,
        Fact<Prose> partyOpinion,
        Fact<Signature> signature,
        Fact<Prose> refusalReason,
        Fact<String> witness,
        Fact<When> resultToldOn,
        List<Approval> approvals)
        implements Part {

    public Inspection {
        Required.present("id", id);
        Required.present("method", method);
        Required.present("source", source);
        Required.present("party", party);
        Required.present("startedAt", startedAt);
        Required.present("endedAt", endedAt);
        Required.present("place", place);
        officers = List.copyOf(officers);
        Required.present("recorder", recorder);
        Required.present("presentName", presentName);
        Required.present("presentPost", presentPost);
        Required.present("presentPhone", presentPhone);
        Required.present("certificatesShown", certificatesShown);
        Required.present("rightsTold", rightsTold);
        Required.present("rightsToldAt", rightsToldAt);
        Required.present("urgent", urgent);
        Required.present("covert", covert);
        Required.present("noticeOn", noticeOn);
        Required.present("findings", findings);
        measurements = List.copyOf(measurements);
        Required.present("problemFound", problemFound);
        Required.present("partyOpinion", partyOpinion);
        Required.present("signature", signature);
        Required.present("refusalReason", refusalReason);
        Required.present("witness", witness);
        Required.present("resultToldOn", resultToldOn);
        approvals = List.copyOf(approvals);
    }
}
