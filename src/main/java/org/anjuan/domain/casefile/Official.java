package org.anjuan.domain.casefile;

import java.util.UUID;

/** A person of the authority as named in the file: a snapshot, with a link to the register where there is one. */
public record Official(String name, Fact<String> certificate, Fact<String> unit, Fact<UUID> person) {

    public Official {
        name = Required.text("name", name);
        Required.present("certificate", certificate);
        Required.present("unit", unit);
        Required.present("person", person);
    }
}
