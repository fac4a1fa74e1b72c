package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** Somebody who acted for a party. */
public record Agent(
        UUID id,
        String name,
        Fact<Ref<Party>> party,
        Fact<String> identity,
        Fact<String> phone,
        Fact<Prose> scope,
        Fact<When> from,
        Fact<When> until,
        Fact<Boolean> authorisationOnFile)
        implements Part {

    public Agent {
        Required.present("id", id);
        name = Required.text("name", name);
        Required.present("party", party);
        Required.present("identity", identity);
        Required.present("phone", phone);
        Required.present("scope", scope);
        Required.present("from", from);
        Required.present("until", until);
        Required.present("authorisationOnFile", authorisationOnFile);
    }
}
