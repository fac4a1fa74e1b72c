package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;

/** A monitoring, test or appraisal report. */
public record TestReport(
        UUID id,
        Fact<DocumentNumber> number,
        Fact<String> institution,
        Fact<Boolean> qualificationMark,
        Fact<When> commissionedOn,
        Fact<When> reportedOn,
        Fact<When> receivedOn,
        Fact<When> toldPartyOn,
        List<Measurement> measurements,
        Fact<Prose> conclusion,
        Fact<Ref<SamplingRecord>> sampling,
        Fact<StoredItem> item)
        implements Part {

    public TestReport {
        Required.present("id", id);
        Required.present("number", number);
        Required.present("institution", institution);
        Required.present("qualificationMark", qualificationMark);
        Required.present("commissionedOn", commissionedOn);
        Required.present("reportedOn", reportedOn);
        Required.present("receivedOn", receivedOn);
        Required.present("toldPartyOn", toldPartyOn);
        measurements = List.copyOf(measurements);
        Required.present("conclusion", conclusion);
        Required.present("sampling", sampling);
        Required.present("item", item);
    }
}
