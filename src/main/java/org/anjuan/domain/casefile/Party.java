package org.anjuan.domain.casefile;

import java.util.UUID;

/** The party as it was when the case ran (Penalty Measures 2023, art. 56 item 1). */
public record Party(
        UUID id,
        String name,
        PartyKind kind,
        Fact<String> creditCode,
        Fact<String> registrationNumber,
        Fact<String> idNumber,
        Fact<String> representative,
        Fact<String> representativePost,
        Fact<String> address,
        Fact<String> phone,
        Fact<String> industry,
        Fact<String> permitNumber,
        Fact<UUID> register)
        implements Part {

    public Party {
        Required.present("id", id);
        name = Required.text("name", name);
        Required.present("kind", kind);
        Required.present("creditCode", creditCode);
        Required.present("registrationNumber", registrationNumber);
        Required.present("idNumber", idNumber);
        Required.present("representative", representative);
        Required.present("representativePost", representativePost);
        Required.present("address", address);
        Required.present("phone", phone);
        Required.present("industry", industry);
        Required.present("permitNumber", permitNumber);
        Required.present("register", register);
    }
}
