package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** The report that ends the investigation (Penalty Measures 2023, art. 38). */
public record InvestigationReport(
        UUID id,
        Fact<When> completedOn,
        List<Official> investigators,
        Fact<Prose> course,
        Fact<Boolean> factsEstablished,
        Fact<Prose> facts,
        Fact<Prose> evidence,
        Fact<Prose> harm,
        Fact<Prose> correction,
        Fact<Boolean> repeat,
        Fact<Prose> opinion,
        List<DiscretionFactor> factors,
        List<PenaltyLine> proposed,
        Fact<Prose> proposal)
        implements Part {

    public InvestigationReport {
        Required.present("id", id);
        Required.present("completedOn", completedOn);
        investigators = List.copyOf(investigators);
        Required.present("course", course);
        Required.present("factsEstablished", factsEstablished);
        Required.present("facts", facts);
        Required.present("evidence", evidence);
        Required.present("harm", harm);
        Required.present("correction", correction);
        Required.present("repeat", repeat);
        Required.present("opinion", opinion);
        factors = List.copyOf(factors);
        proposed = List.copyOf(proposed);
        Required.present("proposal", proposal);
    }
}
