package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** An act: a catalogue entry or free text, the facts found, and the law cited. */
public record Violation(
        UUID id,
        String description,
        Fact<String> catalogueId,
        List<Ref<Party>> parties,
        Fact<When> from,
        Fact<When> until,
        Fact<Boolean> continuing,
        Fact<When> discoveredOn,
        Fact<Prose> facts,
        Fact<Harm> harm,
        Fact<Boolean> firstTime,
        List<Measurement> measurements,
        List<LawCite> breached,
        List<LawCite> penaltyBasis,
        List<String> circumstances,
        List<BaseAmount> bases,
        Fact<LawChoice> law)
        implements Part {

    public Violation {
        Required.present("id", id);
        description = Required.text("description", description);
        Required.present("catalogueId", catalogueId);
        parties = List.copyOf(parties);
        Required.present("from", from);
        Required.present("until", until);
        Required.present("continuing", continuing);
        Required.present("discoveredOn", discoveredOn);
        Required.present("facts", facts);
        Required.present("harm", harm);
        Required.present("firstTime", firstTime);
        measurements = List.copyOf(measurements);
        breached = List.copyOf(breached);
        penaltyBasis = List.copyOf(penaltyBasis);
        circumstances = List.copyOf(circumstances);
        bases = List.copyOf(bases);
        Required.present("law", law);
    }
}
