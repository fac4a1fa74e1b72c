package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** The taking of samples. */
public record SamplingRecord(
        UUID id,
        Fact<When> sampledAt,
        Fact<String> point,
        Fact<String> sampler,
        List<Official> officers,
        Fact<String> sampleNumbers,
        Fact<String> items,
        Fact<Boolean> partyPresent,
        Fact<Signature> signature,
        Fact<When> handedOverAt,
        Fact<Prose> custody)
        implements Part {

    public SamplingRecord {
        Required.present("id", id);
        Required.present("sampledAt", sampledAt);
        Required.present("point", point);
        Required.present("sampler", sampler);
        officers = List.copyOf(officers);
        Required.present("sampleNumbers", sampleNumbers);
        Required.present("items", items);
        Required.present("partyPresent", partyPresent);
        Required.present("signature", signature);
        Required.present("handedOverAt", handedOverAt);
        Required.present("custody", custody);
    }
}
